import { isClose } from './lines-above.ts'
import type { Scored } from './score.ts'

/**
 * Sentences that a page shows large beside its text, with who said them: words that stand again within a longer paragraph.
 * A heading may quote the text as well: it is short, and nobody's name stands below it.
 */
export function pullQuotesOf(scored: readonly Scored[]): Set<number> {
  const found = new Set<number>()
  const candidates = scored.flatMap((item, index) => (isCandidate(scored, item, index) ? [index] : []))
  if (candidates.length === 0 || candidates.length > mostQuotes) return found
  const keys = scored.filter(({ block, rule }) => block.ended && !rule && block.words > shortest)
  const text = ` ${keys.map(({ block }) => block.key).join(' | ')} | `
  for (const index of candidates) {
    const { block } = scored[index] as Scored
    const own = ` ${block.key} | `
    const at = text.indexOf(` ${block.key} `)
    // In its own place it stands too.
    const isAgain =
      at >= 0 && (!text.startsWith(own, at) || text.includes(` ${block.key} `, at + own.length - 2))
    if (!isAgain) continue
    found.add(index)
    if (isName(scored, index + 1)) found.add(index + 1)
  }
  return found
}

/** More are the way in which a text is written. */
const mostQuotes = 60

/** In quotation marks or behind a dash; or with a name below. */
function isCandidate(scored: readonly Scored[], { block, rule }: Scored, index: number): boolean {
  if (rule || block.kind === 'heading' || block.copies > 1 || block.words < shortest || block.words > longest)
    return false
  if (isName(scored, index + 1)) return true
  return block.words >= longerThanHeadings && /^["“„«‘'»「–—-]/u.test(block.text)
}

/** In words. */
const shortest = 4
const longest = 60
const longerThanHeadings = 9

/** "Ruth Oxley, mayor" right below the words. */
function isName(scored: readonly Scored[], index: number): boolean {
  const item = scored[index]
  if (!item || item.rule || !isClose(scored[index - 1], item)) return false
  const { text, words, ended } = item.block
  return (
    !ended &&
    words >= 2 &&
    words <= longestName &&
    /^[–—-]?\s?\p{Lu}[\p{L}.’'-]+ (?:\p{L}[\p{L}.’'-]* )?\p{Lu}/u.test(text)
  )
}

const longestName = 12
