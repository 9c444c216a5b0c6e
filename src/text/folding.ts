import anyAscii from 'any-ascii'

/** Words of a text in lower-case ASCII, one space between: equal for texts that differ in typography only. */
export function foldText(text: string): string {
  return foldPlain(text) ?? foldPlain(anyAscii(text.normalize('NFKC')), 0) ?? ''
}

/**
 * In one pass, into bytes, as each text is folded several times. `other` is what letters and signs beyond ASCII become;
 * null where there are such and nothing is said of them.
 */
function foldPlain(text: string, other?: number): string | null {
  const bytes = text.length <= shared.length ? shared : Buffer.allocUnsafe(text.length)
  let end = 0
  let isApart = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code < 128 ? folded[code] : typography.has(code) ? 0 : other
    if (letter === undefined) return null
    if (letter === 0) {
      isApart = end > 0
      continue
    }
    if (isApart) bytes[end++] = 0x20
    isApart = false
    bytes[end++] = letter
  }
  return bytes.toString('latin1', 0, end)
}

const shared = Buffer.alloc(20_000)
/** Letters of ASCII in lower case, and digits; 0 for what divides words. */
const folded = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
)
/** Quotation marks, dashes and spaces, which most texts hold, divide words in any case. */
const typography: ReadonlySet<number> = new Set(
  [...'\u2013\u2014\u2018\u2019\u201c\u201d\u2026\xa0'].map((sign) => sign.charCodeAt(0)),
)

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
