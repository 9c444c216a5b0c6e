import { decodeWindows1252 } from './windows1252.ts'

export interface Repair {
  readonly from: string
  readonly to: string
}

/**
 * Undo text that was UTF-8 and was read as Windows-1252, -1250, -1251, -1253, -1254, -1257 or Mac Roman:
 * "donâ€™t" → "don’t", "β€œ" → "“", "Ã©" → "é", twice damaged text too. Only what cannot be meant as it stands
 * is changed: "Ã" beside "…" may be Portuguese, "β" beside "€" may not.
 *
 * How damage comes about: each byte of a UTF-8 sequence is shown as the letter that the other encoding has
 * there; bytes without a letter became control characters or, in some programs, the letter of Windows-1252.
 */
export function repairMojibake(text: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = []
  let current = text
  for (let pass = 0; pass < 3 && suspicious.test(current); pass++) {
    const before = repairs.length
    for (const page of pages) current = repairPage(current, page, repairs)
    current = closeQuotes(current, repairs)
    if (repairs.length === before) break
  }
  return { text: shiftedMarks(lostSpace(current, repairs), repairs), repairs }
}

/** "Ã" before a blank is "à" in a text in which other letters were damaged so: its second byte was a no-break space. */
function lostSpace(text: string, repairs: Repair[]): string {
  if (repairs.filter(({ from }) => /^[ÃÂâ]/.test(from)).length < 2) return text
  return text.replace(/(?<=^|[\s\p{Ll}’'(])Ã[\xa0 ](?=[\s\p{Ll}])/gmu, (from, at: number) => {
    repairs.push({ from, to: 'à' })
    // "dÃ©jÃ  vu": the blank behind it is one of its own.
    return text[at + 2] === ' ' ? 'à' : 'à '
  })
}

/** Marks of Windows-1252 that were taken for those of Latin-1: no text means the control characters. */
function shiftedMarks(text: string, repairs: Repair[]): string {
  if (!/[\x80-\x9f]/.test(text)) return text
  return text.replace(/(?<![\xa1-\xff])[\x80\x82\x84\x85\x8b\x91-\x97\x99\x9b](?![\x80-\xff])/g, (from) => {
    const to = decodeWindows1252(Uint8Array.of(from.charCodeAt(0)))
    repairs.push({ from, to })
    return to
  })
}

interface Page {
  readonly bytes: ReadonlyMap<string, number>
  /** Runs of damaged sequences. */
  readonly runs: RegExp
}

/** Without one of these beside each other there is nothing to repair, and most texts end here. */
const suspicious =
  /[ÂÃÄÅĂĹÎÏÐÑÒ×ØÙĆĽÕΒΓΔΕΞΟВГДЕРСâβвāðŻĪпïο√Œœ‚][\x80-\xbf\u0100-\u017f\u0192\u02c6-\u02dd\u0384-\u03ab\u0401-\u040f\u0451-\u045f\u0490\u0491\u2010-\u203a\u20ac\u2116\u2122±≤≥∂∑∏π∫Ωæø¬√ƒ≈∆ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü]/

const pages: readonly Page[] = [
  definePage(decodeWindows1252),
  ...['windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1257', 'macintosh'].map(
    (name) => {
      const decoder = new TextDecoder(name)
      return definePage((bytes) => decoder.decode(bytes))
    },
  ),
]

function definePage(decode: (bytes: Uint8Array) => string): Page {
  const bytes = new Map<string, number>()
  const western = decodeWindows1252(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))
  const letters = decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))
  // The page's own letters go before what stands in for bytes that it leaves without one.
  for (let index = 0; index < 128; index++) {
    const letter = letters[index] ?? '\uFFFD'
    if (letter !== '\uFFFD') bytes.set(letter, 128 + index)
  }
  for (let index = 0; index < 128; index++) {
    const own = letters[index] ?? '\uFFFD'
    const standIn = western[index] ?? '\uFFFD'
    const missing = own === '\uFFFD' || /[\x80-\x9f]/.test(own)
    if (missing && !bytes.has(standIn)) bytes.set(standIn, 128 + index)
    const control = String.fromCharCode(128 + index)
    if (index < 32 && !bytes.has(control)) bytes.set(control, 128 + index)
  }
  const set = (from: number, to: number): string =>
    `[${[...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([letter]) => escapeInSet(letter))
      .join('')}]`
  const next = set(0x80, 0xbf)
  // Latin, Greek, Cyrillic, Hebrew and Arabic letters; punctuation and signs; emoji.
  const two = `(?:${set(0xc2, 0xc5)}|${set(0xce, 0xd1)}|${set(0xd7, 0xd9)})${next}`
  const three = `(?:${set(0xe2, 0xe2)}|${set(0xef, 0xef)})${next}{2}`
  const four = `${set(0xf0, 0xf0)}${next}{3}`
  return { bytes, runs: new RegExp(`(?:${two}|${three}|${four})+`, 'g') }
}

function escapeInSet(letter: string): string {
  return /[\]\\^-]/.test(letter) ? `\\${letter}` : letter
}

function repairPage(text: string, page: Page, repairs: Repair[]): string {
  return text.replace(page.runs, (run, at: number) => {
    const meant = decodeRun(run, page)
    const before = text[at - 1] ?? ''
    const after = text[at + run.length] ?? ''
    if (meant === null || !isCertain(run, meant, before, after, page)) return run
    const whole = repairMojibake(meant).text.replace(/\ufeff/g, '')
    repairs.push({ from: run, to: whole })
    return whole
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeRun(run: string, page: Page): string | null {
  try {
    const text = utf8.decode(Uint8Array.from([...run], (letter) => page.bytes.get(letter) ?? 0))
    // "Â’": the byte of Windows-1252 went for a control character on its way through UTF-8.
    return text.replace(/[\x80-\x9f]/g, (char) => decodeWindows1252(Uint8Array.of(char.charCodeAt(0))))
  } catch {
    return null
  }
}

/** Whether a run cannot be meant as it stands: by what it would mean, by its letters, and by its neighbours. */
function isCertain(run: string, meant: string, before: string, after: string, page: Page): boolean {
  if (/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u200b-\u200f\ufeff]/u.test(meant)) return false
  if (run.length === 2 && run[0] === 'Â') return isStrayCapital(run[1] ?? '', before, after)
  if (/[\u2010-\u203a\u20ac\u2122\u2212\ufb00-\ufb06\u{1f300}-\u{1faff}\ufffd\ufeff]/u.test(meant)) {
    // "в„ў" could be Belarusian, "â€" never anything: € and Ђ do not stand within words.
    if (/€|Ђ|\x80|Ä[\xa0-\xbfìîôúùò†°¢£§•¶ß®©™´¨Ææø∞±≤≥¥µ]/.test(run) || /^(?:ï»¿|п»ї|ο»Ώ)/.test(run))
      return true
    return /[\u{1f300}-\u{1faff}\u20ac]/u.test(meant) && [...run].length >= 3 && hasSign(run)
  }
  const letters = [...meant]
  if (letters.length >= 2 && isOneScript(meant)) return hasSign(run) || mixesCases(run)
  if (letters.length === 1) return isCertainLetter(run, meant, before, after)
  // Damaged twice: what it means is damaged in its turn.
  const again = /^[\x80-\uffff]+$/.test(meant) ? decodeRun(meant, page) : null
  return again !== null && hasSign(run) && isCertain(meant, again, before, after, page)
}

/** One damaged letter of the Latin script: "Ã©", "Å‚", "Ă¶". */
function isCertainLetter(run: string, meant: string, before: string, after: string): boolean {
  const [lead = '', second = ''] = run
  if (!isLatin(meant) || !/[ÃÄÅĂĹ√]/.test(lead)) return false
  if (lead === '√') return /\p{L}/u.test(before) || /\p{L}/u.test(after)
  // What may follow a capital at the end of a word, in quotation or with a note: "NÃO", "IRMÔ, "PÄIVÄ…".
  if (/[\s\xa0…–—’”‘“„‚»›«‹¹²³°™®•·ªº]/.test(second)) {
    if (/\p{Ll}/u.test(before)) return true
    return !/[\s\xa0]/.test(second) && !/\p{L}/u.test(before) && /\p{Ll}/u.test(after)
  }
  if (/\p{L}/u.test(second)) return /[ŸŒœŠŽž]/.test(second) ? lead === 'Ã' || lead === 'Å' : false
  return true
}

/** "Â£", "Â©", and " Â» " between spaces: no word ends in "Â" before such a sign. */
function isStrayCapital(sign: string, before: string, after: string): boolean {
  if (/[£¥¢§©¬®°±µ¶¼½¾¿¡´¨¸¤¦¯²³¹]/.test(sign)) return !/\p{Lu}/u.test(before)
  if (/[»«·]/.test(sign)) return /^\s?$/.test(before) && /^\s?$/.test(after) && before + after !== ''
  if (/[‘“]/.test(sign)) return /^(?:|[\s\p{Ll}])$/u.test(before) && /\p{L}/u.test(after)
  if (/[’”–—…]/.test(sign)) return /[\p{Ll}.,;:!?]/u.test(before)
  return sign === '\xa0' && /[\p{Ll}\p{N}\p{P}]/u.test(before)
}

/** A sign inside what should be a word: anything but letters. */
function hasSign(run: string): boolean {
  return /[^\p{L}\p{M}\xa0’…–—”»]/u.test(run)
}

/** A capital after a small letter, as no script writes it. */
function mixesCases(run: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(run)
}

function isOneScript(text: string): boolean {
  return /^(?:\p{Script=Latin}+|\p{Script=Greek}+|\p{Script=Cyrillic}+|\p{Script=Hebrew}+|\p{Script=Arabic}+)$/u.test(
    text,
  )
}

function isLatin(text: string): boolean {
  return /^\p{Script=Latin}$/u.test(text)
}

/**
 * The closing quotation mark “…” ends in a byte without a letter, which many programs lose: "â€" alone is one
 * where a quotation is open in its line.
 */
function closeQuotes(text: string, repairs: Repair[]): string {
  if (!/[âβв][€Ђ]/.test(text)) return text
  return text.replace(/(?:â€|β€|вЂ)\x9d?(?=[\s.,;:!?)\]]|$)/gm, (from, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
    if (line.lastIndexOf('“') <= line.lastIndexOf('”')) return from
    repairs.push({ from, to: '”' })
    return '”'
  })
}
