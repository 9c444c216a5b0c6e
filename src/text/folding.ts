import anyAscii from 'any-ascii'

/** Words of a text in lower-case ASCII, one space between: equal for texts that differ in typography only. */
export function foldText(text: string): string {
  // Quotation marks and dashes, which most texts hold, divide words in any case.
  const bare = text.replace(typography, ' ')
  const plain = isPlain(bare) ? bare : anyAscii(text.normalize('NFKC'))
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const typography = /[\u2013\u2014\u2018\u2019\u201c\u201d\u2026\xa0]/g

/** "Ángel" → "Angel", "Škoda" → "Skoda"; letters without a base of their own ("ø", "ł") stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** By code unit: the same everywhere, whatever the locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The entry that is counted most often; ties go to the longer, then to the first by code unit. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [text, count] of counts) if (best === null || isBetter(text, count, best, counts)) best = text
  return best
}

function isBetter(text: string, count: number, best: string, counts: ReadonlyMap<string, number>): boolean {
  const difference = count - (counts.get(best) ?? 0) || text.length - best.length
  return difference > 0 || (difference === 0 && text < best)
}

function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  return /^[\x00-\x7f]*$/.test(text)
}
