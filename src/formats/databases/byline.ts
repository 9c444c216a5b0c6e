/** The names of a byline field, each still with its titles, and the agency where it names one. */
export interface ExportByline {
  readonly authors: readonly string[] | null
  readonly agency: string | null
}

/**
 * "By KURT ROE, --(Reuter)" → the writer and the agency; "By ADA LOVAT; Ada Lovat reported from Leeds." → the writer.
 * What is left is read as any byline is, further on.
 */
export function readExportByline(field: string | null): ExportByline {
  if (!field) return { authors: null, agency: null }
  const plain = withoutCopy(field)
  const named = /[\s,–—-]{0,6}\(([^()]{2,40})\)\s?$/u.exec(plain)
  const agency = named?.[1] && isName(named[1]) ? named[1].split(/\s?,\s?/u)[0] : null
  const rest = named ? plain.slice(0, named.index) : plain
  const authors = rest
    .split(/\s?;\s?/u)
    .filter((part, index) => /\p{L}/u.test(part) && (index === 0 || isShort(part)))
    .map(withoutTrade)
  return { authors: authors.length > 0 ? authors : null, agency: agency ?? null }
}

/** "By ADA LOVAT By ADA LOVAT": the same line twice. */
function withoutCopy(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2)).trim()
  return half !== '' && text.trim() === `${half} ${half}` ? half : text.trim()
}

/** "Financial Times Service", not "additional reporting by our staff". */
function isName(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}

function isShort(part: string): boolean {
  return part.split(' ').length <= 5 && !/[.!?]$/u.test(part)
}

/** "PATRICK ROE, European Correspondent": where names are in capitals, what is not names a trade. */
function withoutTrade(part: string): string {
  const [first, ...more] = part.split(/\s?,\s?/u)
  if (!first || more.length === 0 || !/\p{Lu}{3}/u.test(first) || /\p{Ll}{4}/u.test(first)) return part
  return [first, ...more.filter((item) => item === item.toUpperCase())].join(', ')
}
