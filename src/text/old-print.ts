import { shippedLines, shippedRows } from '../knowledge/shipped.ts'
import { capitalized } from '../lib/capital.ts'
import { once } from '../lib/once.ts'

/** A stretch that was mended, as it stood and as it stands. */
export interface Repair {
  readonly from: string
  readonly to: string
}

/**
 * Mend what machines misread in old print, where it is certain, in lines that keep their places: `ſ` within words,
 * ligatures, words divided by `¬`, digits in the place of letters and the other way round ("1n", "l8th", "l9l5"), small
 * words ("tbe") in a text that also holds the word that is meant, and a long s read as "f" ("faid") in one that holds
 * several. The lines are changed in place.
 */
export function repairOldPrint(lines: string[]): Repair[] {
  const text = lines.join('\n')
  // Most texts hold none of it, and are read once.
  const active = rules.filter(({ sign }) => sign.test(text))
  const misread = misreadings(text)
  if (misread.size > 0)
    active.push({ sign: smallWord, pattern: smallWord, to: (word) => misread.get(word) ?? word })
  const long = longS(text)
  if (long.size > 0) active.push({ sign: /f/i, pattern: wholeWord, to: (word) => withLongS(word, long) })
  const repairs: Repair[] = []
  if (active.length === 0) return repairs
  for (const [index, original] of lines.entries()) {
    let line = original
    for (const { sign, pattern, to } of active) {
      if (line.search(sign) < 0) continue
      line = line.replace(pattern, (word: string) => {
        const made = to(word)
        if (made !== word) repairs.push({ from: word, to: made })
        return made
      })
    }
    lines[index] = line
  }
  return repairs
}

interface Rule {
  /** What must stand in a line for the rule to be tried: cheap. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly to: (word: string) => string
}

const ordinalWord = /(?<![\p{L}\d])(?:[lI][lIO\d]?|\d[lIO])(?:st|nd|rd|th)(?![\p{L}\d])/u
const yearWord = /(?<![\p{L}\d.,-])[1lI][5-9lIO][\dlIO]{2}(?![\p{L}\d-]|\.\d)/u
const figureWord = /(?<=\p{Ll},? )(?:1n|0f|t0|1t|n0t|0r)(?= \p{Ll})/gu
const smallWord = /(?<![\p{L}\p{N}'’-])\p{Ll}{2,6}(?![\p{L}\p{N}'’-])/gu

const rules: readonly Rule[] = [
  // The double hyphen of blackletter print: at the end of a line it divides a word, within one it joins.
  { sign: /⸗/, pattern: /⸗(?=\s*$)/gu, to: () => '¬' },
  { sign: /⸗/, pattern: /⸗/gu, to: () => '-' },
  // The same as a machine reads it: "ge=" above "platzt".
  { sign: /\p{Ll}=\s*$/u, pattern: /(?<=\p{Ll})=(?=\s*$)/gu, to: () => '¬' },
  {
    sign: /ſ/,
    pattern: /(?<!\p{L})\p{L}*ſ\p{L}*/gu,
    to: (word) => (word === 'ſ' ? word : word.replaceAll('ſ', 's')),
  },
  { sign: /[ﬀ-ﬆ]/, pattern: /[ﬀ-ﬆ]/g, to: (letters) => letters.normalize('NFKC') },
  { sign: /¬/, pattern: /(?<!\p{L})\p{L}+¬ +\p{Ll}\p{L}*/gu, to: (word) => word.replace(/¬ +/u, '') },
  { sign: ordinalWord, pattern: new RegExp(ordinalWord, 'gu'), to: ordinal },
  { sign: yearWord, pattern: new RegExp(yearWord, 'gu'), to: year },
  {
    sign: / (?:1n|0f|t0|1t|n0t|0r) /,
    pattern: figureWord,
    to: (word) => word.replaceAll('1', 'i').replaceAll('0', 'o'),
  },
]

/** "l8th" → "18th", "2lst" → "21st", "lst" → "1st"; "Ist" may be German, and stays. */
function ordinal(word: string): string {
  const figure = word.slice(0, -2)
  if (!/[lIO]/.test(figure) || word === 'Ist') return word
  const made = figure.replace(/[lI]/g, '1').replaceAll('O', '0')
  const ending = word.slice(-2)
  const fits = /1\d$/.test(made) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[made.at(-1) ?? ''] ?? 'th')
  return Number(made) >= 1 && Number(made) <= 31 && fits === ending ? made + ending : word
}

/** "l9l5" → "1915": two figures at least, and a year of print. */
function year(word: string): string {
  if (!/[lIO]/.test(word) || (word.match(/\d/g)?.length ?? 0) < 2) return word
  const made = word.replace(/[lI]/g, '1').replaceAll('O', '0')
  return Number(made) >= 1500 && Number(made) <= 1999 ? made : word
}

interface Misreadings {
  readonly meant: ReadonlyMap<string, string>
  readonly any: RegExp
}

let table: Misreadings | null = null

/** The misread words of this text whose meant word it holds as well. */
function misreadings(text: string): ReadonlyMap<string, string> {
  if (!table) {
    const meant = new Map(
      shippedRows<'read' | 'meant'>('notes/misreadings.csv').map((row) => [row.read, row.meant]),
    )
    table = { meant, any: new RegExp(String.raw`\b(?:${[...meant.keys()].join('|')})\b`, 'g') }
  }
  const found = new Map<string, string>()
  for (const [read] of text.matchAll(table.any)) {
    const meant = table.meant.get(read)
    if (meant && !found.has(read) && new RegExp(String.raw`(?<!\p{L})${meant}(?!\p{L})`, 'iu').test(text))
      found.set(read, meant)
  }
  return found
}

/** A word that is no part of a name with a hyphen, or of a number. */
const wholeWord = /(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}-])/gu
/** The commonest words with such an "f": a text that holds none needs no more reading. */
const longSign = once(
  () => new RegExp(String.raw`\b(?:${shippedLines('notes/long-s-signs.txt').join('|')})\b`, 'i'),
)
/** So many different words that nobody spells so show the long s. */
const leastLong = 4

/** The words whose long s was read as "f", and what they mean, in a text that holds several such words of one language. */
function longS(text: string): ReadonlyMap<string, string> {
  if (!longSign().test(text)) return new Map()
  const read = new Set((text.match(wholeWord) ?? []).map((word) => word.toLowerCase()))
  return new Map(
    Object.values(longWords()).flatMap((words) => {
      const found = [...words].filter(([word]) => read.has(word))
      return found.length >= leastLong ? found : []
    }),
  )
}

const longWords = once((): Readonly<Record<string, ReadonlyMap<string, string>>> => {
  const languages: Record<string, Map<string, string>> = {}
  for (const { read, meant, language } of shippedRows<'read' | 'meant' | 'language'>('notes/long-s.csv')) {
    languages[language] ??= new Map()
    languages[language].set(read, meant)
  }
  return languages
})

/** "Houfe" → "House"; a word in capitals is no print of that kind, and stays. */
function withLongS(word: string, meant: ReadonlyMap<string, string>): string {
  const found = meant.get(word.toLowerCase())
  if (found === undefined || /\p{Lu}/u.test(word.slice(1))) return word
  return /^\p{Lu}/u.test(word) ? capitalized(found) : found
}

/**
 * The share of words that no language spells so: signs or figures within a word, no vowel in a long one, a capital
 * behind a small letter. 0 where there are too few words in Latin letters to tell.
 */
export function damageOf(text: string): number {
  const words = text.match(/\S+/g) ?? []
  let [latin, damaged] = [0, 0]
  for (const word of words) {
    if (!/[A-Za-z]{2}|\p{L}[^\p{L}\p{N}\s]\p{L}/u.test(word) || /:\/\/|www\.|@|\.\w{2,4}\b/.test(word))
      continue
    latin++
    if (isDamaged(word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?<![^\p{L}\p{N}*^])[^\p{L}\p{N}*^]+$/u, '')))
      damaged++
  }
  return latin < 60 ? 0 : damaged / latin
}

function isDamaged(word: string): boolean {
  return (
    /\p{L}[*^~|\\<>{}§¢£®•■♦!?;:"„]\p{L}|\p{Ll}[*^•■]$|\p{Ll}\d\p{Ll}/u.test(word) ||
    /^[b-df-hj-np-tv-xz]{5,}$/.test(word) ||
    /(?<!Mc|Mac|O’|De|Le|La)\p{Ll}{2}\p{Lu}\p{Ll}*$/u.test(word)
  )
}

/** Whether a line is what a machine made of a stain or a rule: hardly a letter, and no word among them. */
export function isNoise(line: string): boolean {
  const text = line.trim()
  // "(M. I.)" signs a text, and a rule divides it.
  if (text.length < 3 || /\d{2}|\p{L}{3}|\p{Lu}\.|^[-–—_=*~•.·\s]+$/u.test(text)) return false
  if (/[^\p{ASCII}\p{P}\p{S}\p{Script=Latin}]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const marks = text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0
  return marks >= 4 && marks >= letters
}
