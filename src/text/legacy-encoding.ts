import { shippedData } from '../knowledge/shipped.ts'
import { rareLetters, smallWords } from '../languages/identify.ts'
import { once } from '../lib/once.ts'
import { decodeNamed } from './single-byte.ts'

export interface EncodingGuess {
  /** WHATWG name. */
  readonly encoding: string
  /** No other encoding makes about as much sense. */
  readonly sure: boolean
}

/**
 * The encoding in which bytes that are no UTF-8 make most sense: words that are frequent in its languages, letters of
 * their alphabets, no capitals within words, no two scripts in one word. Null where none makes any.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | null {
  const sample = sampleOf(bytes)
  if (isQuotedOnly(sample)) return { encoding: 'windows-1252', sure: true }
  const found = [...encodingTable()].flatMap(([encoding, entry], index) => {
    const text = decodeStrictly(encoding, sample)
    return text === null ? [] : [{ encoding, text, score: senseOf(text, entry) - index * 0.003 }]
  })
  found.sort((a, b) => b.score - a.score)
  const [best, ...others] = found
  if (!best || best.score < leastSense) return null
  const second = others.find(({ text }) => text !== best.text)
  return {
    encoding: best.encoding,
    sure: best.score >= sureSense && best.score - (second?.score ?? 0) >= sureLead,
  }
}

/**
 * Whether all that is not plain ASCII are the quotation marks, dashes and dots of Windows, where these stand in a text: an opening mark before
 * a word, a closing one behind it, an apostrophe in "wouldn't" and "l'eau", a dash between blanks. Of a Macintosh they are letters.
 */
function isQuotedOnly(sample: Uint8Array): boolean {
  const text = Buffer.from(sample).toString('latin1')
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0
  if (high === 0 || /[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xff]/.test(text)) return false
  const fitting =
    text.match(
      /(?<![\w\x80-\xff])[\x91\x93](?=\w)|(?<=[\w.,!?;:%)\]\x85])[\x92\x94](?![\w\x80-\x84\x86-\xff])|(?<=\w)\x92(?=(?:s|t|re|ve|ll|d|m)(?!\w))|(?<=(?<!\w)(?:[ldjmnstc]|qu))\x92(?=\w)|(?<=[ \xa0])[\x96\x97](?=[ \xa0\r\n])|(?<=[\w \xa0])\x85(?!\w)|(?<=\d)[\x96](?=\d)|(?<=\w{2})\x97(?=\w{2})|\xa0/gi,
    )?.length ?? 0
  return fitting === high
}

/** The names of the encodings that are tried, as the WHATWG has them. */
export function legacyEncodings(): string[] {
  return [...encodingTable().keys()]
}

/** Sense is 1 where all words that are not plain ASCII are words of letters of the language, more with frequent ones. */
const leastSense = 0.3
const sureSense = 0.6
const sureLead = 0.15

const longestSample = 65_536

/** The beginning, without markup, cut where no character is divided. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const plain = withoutCode(Buffer.from(bytes.subarray(0, 4 * longestSample)).toString('latin1'))
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, ' ')
    .slice(0, longestSample)
  const end =
    bytes.length <= plain.length ? plain.length : Math.max(plain.lastIndexOf('\n'), plain.lastIndexOf(' '))
  return Buffer.from(plain.slice(0, end <= 0 ? plain.length : end), 'latin1')
}

/** Without scripts and styles. For each, an end that is missing is looked for once, however many begin. */
function withoutCode(html: string): string {
  const lower = html.toLowerCase()
  const endless = new Set<string>()
  let kept = ''
  let done = 0
  for (const { 1: tag = '', index } of lower.matchAll(/<(script|style)\b/g)) {
    if (index < done || endless.has(tag)) continue
    const end = lower.indexOf(`</${tag}`, index)
    if (end < 0) endless.add(tag)
    else {
      kept += `${html.slice(done, index)} `
      done = end + tag.length + 2
    }
  }
  return kept + html.slice(done)
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const { text } = decodeNamed(encoding, bytes)
    return /[\x80-\x84\x86-\x9f]/.test(text) ? null : text
  } catch {
    return null
  }
}

interface Entry {
  readonly languages: readonly string[]
  readonly letters: ReadonlySet<string> | null
  readonly characters: ReadonlySet<string> | null
  readonly words: readonly string[] | null
}

const encodingTable = once((): ReadonlyMap<string, Entry> => {
  const data =
    shippedData<Readonly<Record<'encodings' | 'letters' | 'frequent', Readonly<Record<string, string>>>>>(
      'text/encodings.yml',
    )
  return new Map(
    Object.entries(data.encodings).map(([encoding, list]) => {
      const languages = list.split(' ')
      const letters = data.letters[encoding]
      const frequent = data.frequent[languages[0] ?? '']
      const isWords = frequent?.includes(' ') === true
      return [
        encoding,
        {
          languages,
          letters: letters === undefined ? null : new Set(letters),
          characters: frequent === undefined || isWords ? null : new Set(frequent),
          words: isWords ? (frequent?.split(' ') ?? null) : null,
        },
      ]
    }),
  )
})

function senseOf(text: string, entry: Entry): number {
  if (entry.characters) return senseOfCharacters(text, entry.characters)
  if (entry.words) return senseOfRuns(text, entry.words)
  return senseOfWords(text, entry)
}

/** Of text whose words are divided: looked at are those that are not plain ASCII, and the small words. */
function senseOfWords(text: string, entry: Entry): number {
  const words = Array.from(text.slice(0, 40_000).matchAll(/[\p{L}\p{M}]+/gu), ([word]) => word)
  const telling = words.filter((word) => word.length > 1 && !/^[a-z]+$/i.test(word))
  const doubt = 2 * oddShare(text)
  if (telling.length === 0) return 0.4 - doubt + (entry.letters ? 0.4 * Math.max(...shares(words, entry)) : 0)
  const latin = entry.letters
  const wrong = telling.filter((word) => isMisread(word, latin !== null)).length / telling.length
  if (!latin) return 0.6 - 2 * wrong - doubt + 1.5 * sharedBy(telling, entry.languages)
  const known = shares(words, entry)
  const letters = rareLetters()
  const others = telling.map((word) => [...word.toLowerCase()].filter((letter) => !/[a-z]/.test(letter)))
  const spelled = entry.languages.map((tag, index) => {
    const own = others.reduce((sum, rare) => {
      if (rare.every((letter) => letters.get(letter)?.includes(tag))) return sum + 1
      return rare.every((letter) => latin.has(letter)) ? sum + 0.4 : sum
    }, 0)
    return 0.6 * (own / telling.length) + 1.2 * (known[index] ?? 0)
  })
  return Math.max(...spelled) - 2 * wrong - doubt
}

/** For each language of an encoding, the share of the words that are small words of it. */
function shares(words: readonly string[], { languages }: Entry): number[] {
  const known = smallWordTags(words)
  return languages.map((tag) => shareOf(known, (tags) => tags.includes(tag)))
}

/** The share of the words that are small words of any of these languages. */
function sharedBy(words: readonly string[], languages: readonly string[]): number {
  return shareOf(smallWordTags(words), (tags) => tags.some((tag) => languages.includes(tag)))
}

/** For each word the languages of which it is a small word. */
function smallWordTags(words: readonly string[]): (readonly string[])[] {
  const small = smallWords()
  return words.map((word) => small.get(word.toLowerCase()) ?? [])
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length
}

/** "пРИВЕТ", "Mьller", "Ìýð": no word is written like this. */
function isMisread(word: string, latin: boolean): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word) || (/[a-z]/i.test(word) && /[^\p{Script=Latin}\p{M}]/u.test(word)))
    return true
  return latin && /[^a-z]{3}/i.test(word)
}

/** Of the characters beyond ASCII, the share of those that are neither letters nor signs of prose. */
function oddShare(text: string): number {
  const others = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const odd =
    text.match(/[^\p{ASCII}\p{L}\p{M}“”„‘’‚–—…«»‹›°€£©®·•¿¡§№™\u00a0]|(?<=\p{L})[€£©®™°§¿¡№](?=\p{L})/gu)
      ?.length ?? 0
  return others === 0 ? 0 : odd / others
}

/** Of Chinese, Japanese, Korean: the share of the most frequent characters, about two fifths in any text. */
function senseOfCharacters(text: string, frequent: ReadonlySet<string>): number {
  let [known, all] = [0, 0]
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (
      code < 0x80 ||
      (code >= 0x2010 && code <= 0x2027) ||
      (code >= 0x3000 && code <= 0x303f) ||
      (code >= 0xff01 && code <= 0xff5e)
    )
      continue
    all++
    if (frequent.has(letter)) known++
    // Half-width katakana, private use: no text has them.
    if ((code >= 0xff61 && code <= 0xff9f) || (code >= 0xe000 && code <= 0xf8ff)) known--
  }
  return all < 4 ? 0 : Math.min(1.3, (2.6 * known) / all)
}

/** Of Thai: the share of its characters that frequent words take, a fifth and more in any text. */
function senseOfRuns(text: string, words: readonly string[]): number {
  const own = text.match(/[\u0e00-\u0e7f]/g)?.length ?? 0
  const others = text.match(/[^\p{ASCII}\u0e00-\u0e7f\u2010-\u2027]/gu)?.length ?? 0
  if (own < 8) return 0
  const held = words.reduce((sum, word) => sum + (text.split(word).length - 1) * word.length, 0)
  // A mark above or below stands on a consonant.
  const astray =
    text.match(/(?<![\u0e01-\u0e2e\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g)?.length ??
    0
  return Math.min(1.3, (4 * held) / own) - (astray * 4) / own - others / own
}
