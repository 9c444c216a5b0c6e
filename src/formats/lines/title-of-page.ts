import { foldLabel } from '../labels.ts'

/** A line of a page, and its level where it is a heading, else 0. */
export interface ShownLine {
  readonly text: string
  readonly level: number
}

/**
 * The headline that the title of a page tells, as the page shows it: the heading that is all of the title or a part of it beside the
 * name of the site; else the heading that says much of it in other words, or the only one of the first level that speaks of the same. The
 * title itself where none does.
 */
export function headlineOfTitle(title: string, shown: readonly ShownLine[]): string {
  const whole = foldLabel(title)
  const lines = shown
    .map(({ text, level }) => ({ text, level, key: foldLabel(text) }))
    .filter(({ key, level }) => key.length >= shortest && (level > 0 || key.split(' ').length > fewestWords))
  if (lines.some(({ key }) => key === whole)) return title
  const parts = new Set(partsOf(title).map(foldLabel))
  const found = lines.filter(({ key }) => parts.has(key) && key.length >= whole.length * leastShare)
  if (found.length > 0) return ofParts(found) ?? title
  const told = new Set(whole.split(' ').filter((word) => word.length > 2))
  const alike = lines.map((line) => {
    const words = [...new Set(line.key.split(' '))].filter((word) => word.length > 2)
    return { ...line, words: words.length, shared: words.filter((word) => told.has(word)).length }
  })
  const close = alike.filter(
    ({ words, shared, level }) => shared >= fewestWords && shared >= words / (level > 0 ? 3 : 2),
  )
  if (close.length > 0)
    return close.reduce((best, next) =>
      next.shared > best.shared || (next.shared === best.shared && next.words < best.words) ? next : best,
    ).text
  const first = alike.filter(({ level, shared, words }) => level === 1 && shared > 0 && words >= fewestWords)
  return first[0] && new Set(first.map(({ key }) => key)).size === 1 ? first[0].text : title
}

/** The longer part; where another of about its length is a line of the page, too, nothing tells which one is the site: null. */
function ofParts(found: readonly { readonly text: string; readonly key: string }[]): string | null {
  const first = found.reduce((best, next) => (next.key.length > best.key.length ? next : best))
  const isSure = found.every(({ key }) => key === first.key || key.length * 1.5 < first.key.length)
  return isSure ? first.text : null
}

/** In characters. */
const shortest = 8
/** A headline that says a title in other words has so many words in common with it. */
const fewestWords = 3
/** The name of the site is the shorter part of a title. */
const leastShare = 0.4

/** All that stands before or behind a divider: "The bridge reopens – Marle – The Example". */
function partsOf(title: string): string[] {
  const parts = title.split(/(\s[|–—·•»«:/-]{1,2}\s|\s?[|｜»_]\s?|:\s)/, 13)
  const found: string[] = []
  for (let end = 1; end < parts.length; end += 2) found.push(parts.slice(0, end).join(''))
  for (let start = 2; start < parts.length; start += 2) found.push(parts.slice(start).join(''))
  return found
}
