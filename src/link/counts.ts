import { shippedData } from '../knowledge/shipped.ts'
import type { Language } from '../languages/language.ts'
import { languageOf, perLanguage } from '../languages/load.ts'
import { foldedWords } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import { foldText } from '../text/folding.ts'

/** What a text counts: "three masked men", "an earthquake of 5.1" → "men" 3, "earthquake" 5.1, by the beginnings of the words. */
export type Counts = ReadonlyMap<string, ReadonlySet<number>>

/** What a text counts, with numbers in figures or words. Years, shares, times and measures are left out, as any report has its own. */
export function countsIn(text: string, language: string): Counts {
  const { numbers, isNoun } = wordsOf(languageOf(language))
  const counts = new Map<string, Set<number>>()
  const words = text.match(WORD) ?? []
  for (const [at, word] of words.entries()) {
    const number = numbers.get(word.toLowerCase()) ?? numberOf(word)
    if (number === undefined || number < 2 || (number >= FIRST_YEAR && number <= LAST_YEAR)) continue
    const beside = Number.isInteger(number) ? words.slice(at + 1, at + 3) : around(words, at)
    if (beside.some((other) => isMeasure(other))) continue
    for (const noun of beside.filter(isNoun)) {
      const stem = foldText(noun).slice(0, STEM)
      counts.set(stem, (counts.get(stem) ?? new Set()).add(number))
    }
  }
  return counts
}

/** Whether two texts count the same: 'same' where they agree on one thing at least, 'other' where they differ on all, else null. */
export function compareCounts(a: Counts, b: Counts): 'same' | 'other' | null {
  let isOther = false
  for (const [noun, numbers] of a) {
    const others = b.get(noun)
    if (!others) continue
    if ([...numbers].some((number) => others.has(number))) return 'same'
    isOther = true
  }
  return isOther ? 'other' : null
}

const WORD = /\p{L}+|\d+(?:[.,]\d+)*/gu
/** In letters: enough to tell most words, without their endings. */
const STEM = 6
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
  readonly isNoun: (word: string) => boolean
}

const wordsOf = perLanguage((language: Language): CountWords => {
  const small = new Set(language.functionWords)
  return {
    numbers: new Map(
      language.numbers.flatMap((forms, at) => forms.map((form) => [form.toLowerCase(), at + 1] as const)),
    ),
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
