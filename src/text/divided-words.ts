import { shippedLines } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'

/** Joins a line with the one below it. */
export type LineJoiner = (above: string, below: string) => string

/**
 * How lines of a text are joined to paragraphs. A word that was divided at the end of a line becomes whole where that is
 * sure: behind `¬` (and the soft hyphen, which is read as such), or behind a hyphen where the whole word stands
 * elsewhere in the text, or where the text was typeset, as `isPrint`, its narrow lines or many divided words show. A compound
 * ("self-help"), a name ("Jean-⏎Pierre") and a hyphen in a text that a program wrapped keep their hyphen.
 */
export function lineJoiner(lines: readonly string[], width: number | null, isPrint = false): LineJoiner {
  const ends = lines.filter((line, index) => isDivided(line, lines[index + 1] ?? '')).length
  if (ends === 0) return plainJoin
  const words = wordsIn(lines)
  const marked = lines.some((line) => line.endsWith('¬'))
  // A program breaks a line at a hyphen only where one is: about one line in seventy, at 70 columns.
  const isOften = (least: number, share: number): boolean => ends >= least && ends >= lines.length * share
  const typeset =
    isPrint ||
    marked ||
    (width !== null && (width < 50 || (width <= widestColumn && isOften(2, 0.12)))) ||
    isOften(3, 0.08)
  // One that is sure shows that words were divided: another is, too, where neither of its parts is a word of the text.
  const isShown =
    !typeset && ends >= 2 && lines.some((line, index) => isSure(line, lines[index + 1] ?? '', words))
  return (above, below) => {
    const left = /(\p{L}[\p{L}\p{M}'’]*)([-¬])$/u.exec(above)
    const right = /^\p{L}[\p{L}\p{M}'’]*/u.exec(below)
    if (!left?.[1] || !right) return plainJoin(above, below)
    const bare = above.slice(0, -1)
    // "Haupt-⏎und Nebenbahnen"
    if (
      left[2] === '-' &&
      suspended().has(right[0].toLowerCase()) &&
      !words.plain.has(left[1].toLowerCase() + right[0])
    )
      return `${above} ${below}`
    if (left[2] === '¬') return bare + below
    const parts = [left[1], right[0]]
    const areWords = isShown && parts.some((part) => (words.plain.get(part.toLowerCase()) ?? 0) > 1)
    return isWhole(left[1], right[0], words, typeset || (isShown && !areWords)) ? bare + below : above + below
  }
}

/** In characters: programs wrap at more, as a rule. */
const widestColumn = 62

function plainJoin(above: string, below: string): string {
  if (above === '') return below
  return /\p{L}-$/u.test(above.slice(-3)) ? above + below : `${above} ${below}`
}

function isDivided(line: string, next: string): boolean {
  return /\p{L}[-¬]$/u.test(line.slice(-3)) && /^\p{L}/u.test(next)
}

function isWhole(left: string, right: string, words: Words, typeset: boolean): boolean {
  const capitals = left === left.toUpperCase() && left.length > 1 && right === right.toUpperCase()
  // "Jean-⏎Pierre", "e-⏎mail", "X-⏎ray"
  if (left.length === 1 || (/^\p{Lu}/u.test(right) && !capitals)) return false
  const [first, second] = [left.toLowerCase(), right.toLowerCase()]
  if (words.hyphenated.has(`${first}-${second}`)) return false
  if (words.plain.has(first + second)) return true
  return typeset && !keepers().has(first)
}

/** Whether the word that two lines divide stands whole elsewhere, and its parts do not. */
function isSure(line: string, next: string, words: Words): boolean {
  const [, left = ''] = /(\p{L}[\p{L}\p{M}'’]*)-$/u.exec(line) ?? []
  const [right = ''] = /^\p{Ll}[\p{L}\p{M}'’]*/u.exec(next) ?? []
  const count = (word: string): number => words.plain.get(word.toLowerCase()) ?? 0
  return left.length > 1 && right !== '' && count(left + right) > 0 && count(left) <= 1 && count(right) <= 1
}

interface Words {
  /** How often each stands on one line, parts at the ends of lines with them. */
  readonly plain: ReadonlyMap<string, number>
  readonly hyphenated: ReadonlySet<string>
}

/** The words of a text that stand on one line. */
function wordsIn(lines: readonly string[]): Words {
  const plain = new Map<string, number>()
  const hyphenated = new Set<string>()
  for (const line of lines)
    for (const [word] of line
      .replace(/[-¬]$/u, ' ')
      .toLowerCase()
      .matchAll(/\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu))
      if (word.includes('-')) hyphenated.add(word)
      else plain.set(word, (plain.get(word) ?? 0) + 1)
  return { plain, hyphenated }
}

const suspended = once((): ReadonlySet<string> => new Set(shippedLines('notes/suspended-hyphens.txt')))

let kept: ReadonlySet<string> | null = null

function keepers(): ReadonlySet<string> {
  kept ??= new Set(shippedLines('notes/hyphens.txt'))
  return kept
}

/**
 * Make divided words whole in the lines of a text whose paragraphs are joined elsewhere (Markdown): the rest of the word
 * moves up to its beginning, and no line moves.
 */
export function mendDividedWords(lines: string[]): void {
  const join = lineJoiner(
    lines.map((line) => line.trim()),
    null,
  )
  for (let index = 0; index + 1 < lines.length; index++) {
    const above = (lines[index] ?? '').trimEnd()
    const below = (lines[index + 1] ?? '').trimStart()
    if (!isDivided(above, below)) continue
    const [word = ''] = /^\S+/.exec(below) ?? []
    lines[index] = join(above, word)
    lines[index + 1] = below.slice(word.length).trimStart()
  }
}
