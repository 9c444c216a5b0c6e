import { shippedData } from '../knowledge/shipped.ts'
import type { Language } from '../languages/language.ts'
import { languageOf, perLanguage } from '../languages/load.ts'
import { foldedWords } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import { foldText } from '../text/folding.ts'

/** What a text counts. */
export interface Counts {
  /** "three masked men", "an earthquake of 5.1" → "men" 3, "earthquake" 5.1, by the beginnings of the words. */
  readonly things: ReadonlyMap<string, ReadonlySet<number>>
  /** The numbers that are told once, whatever they count: "1,200", "430". */
  readonly large: ReadonlySet<number>
}

/** What a text counts, with numbers in figures or words. Years, shares, times and measures are left out, as any report has its own. */
export function countsIn(text: string, language: string): Counts {
  const { numbers, isNoun, isSmall } = wordsOf(languageOf(language))
  const things = new Map<string, Set<number>>()
  const large = new Set<number>()
  const words = text.match(WORD) ?? []
  const numberAt = (at: number): number | undefined => {
    const word = words[at] ?? ''
    return numbers.get(word.toLowerCase()) ?? numberOf(word)
  }
  for (const at of words.keys()) {
    const number = numberAt(at)
    if (number === undefined || number < 2 || (number >= FIRST_YEAR && number <= LAST_YEAR)) continue
    // "two of the seven piers" are two piers.
    const all = [at + 2, at + 3].find(
      (next) => numberAt(next) !== undefined && words.slice(at + 1, next).every(isSmall),
    )
    const next = (all ?? at) + 1
    const beside = Number.isInteger(number) ? words.slice(next, next + 2) : around(words, at)
    if (beside.some((other) => isMeasure(other))) continue
    if (number > FEW) large.add(number)
    for (const noun of beside.filter(isNoun)) {
      const stem = foldText(noun).slice(0, STEM)
      things.set(stem, (things.get(stem) ?? new Set()).add(number))
    }
  }
  return { things, large }
}

/**
 * Whether two texts count the same: 'same' where they agree on one thing at least, 'other' where they differ on all, else null.
 * They do not differ where the one tells the other's number as well: "430 jobs, of the 1,200 that go", "1,200 jobs".
 */
export function compareCounts(a: Counts, b: Counts): 'same' | 'other' | null {
  let isOther = false
  for (const [noun, numbers] of a.things) {
    const others = b.things.get(noun)
    if (!others) continue
    if ([...numbers].some((number) => others.has(number))) return 'same'
    isOther ||=
      ![...numbers].some((number) => b.large.has(number)) &&
      ![...others].some((number) => a.large.has(number))
  }
  return isOther ? 'other' : null
}

const WORD = /\p{L}+|\d+(?:[.,]\d+)*/gu
/** In letters: enough to tell most words, without their endings. */
const STEM = 6
/** Numbers up to this are in any report. */
const FEW = 20
const FIRST_YEAR = 1500
const LAST_YEAR = 2100

/** "magnitude 5.1", "5.1-magnitude", "quake of 5.1": two words on each side. */
function around(words: readonly string[], at: number): readonly string[] {
  return [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 3)]
}

/** "14,000" and "14.000" → 14000, "5.1" → 5.1. */
function numberOf(word: string): number | undefined {
  if (!/^\d/.test(word)) return undefined
  const number = Number(word.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
  return Number.isNaN(number) ? undefined : number
}

interface CountWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly isSmall: (word: string) => boolean
  readonly isNoun: (word: string) => boolean
}

const wordsOf = perLanguage((language: Language): CountWords => {
  const small = new Set(language.functionWords)
  return {
    numbers: new Map(
      language.numbers.flatMap((forms, at) => forms.map((form) => [form.toLowerCase(), at + 1] as const)),
    ),
    isSmall: (word) => small.has(word.toLowerCase()),
    isNoun: (word) => /^\p{L}{4}/u.test(word) && !small.has(word.toLowerCase()),
  }
})

function isMeasure(word: string): boolean {
  const folded = foldText(word)
  return measures().some(
    (measure) => folded === measure || (measure.length > 3 && folded.startsWith(measure)),
  )
}

const measures = once((): readonly string[] =>
  foldedWords(shippedData<Readonly<Record<'measures', string>>>('languages/en/nobodies.yml').measures),
)
