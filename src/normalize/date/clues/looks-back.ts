import { gapAfter, isCapital, type Words } from './words.ts'

/** That a text looks back, from the word `at` on. */
export interface LookBack {
  /** How many years it counts; null for an obituary. */
  readonly years: number | null
  readonly at: number
}

const looks = new WeakMap<Words, { readonly back: LookBack | null }>()

/**
 * "Forty years after he left", "Ada Lovat dies at 76": a text whose headline or first sentence counts many years, or that
 * is an obituary, names those who held office then. Only what it tells of a day of its week is of its own time.
 */
export function looksBack(words: Words): boolean {
  return lookBackOf(words) !== null
}

const tales = new WeakMap<Words, boolean>()

/**
 * The same, or a museum, a collector, a veteran or an anniversary is spoken of, or somebody old is named with the age, or
 * is said to say something, as tales of today do: what is long over may be named as it was.
 */
export function tellsOfThePast(words: Words): boolean {
  const known = tales.get(words)
  if (known !== undefined) return known
  const tells =
    looksBack(words) ||
    words.lower.some(
      (_, at) => words.says.memory.at(words.lower, at) > 0 || isAge(words, at, veryOld) || isTale(words, at),
    ) ||
    hintsAtThePast(words)
  tales.set(words, tells)
  return tells
}

/** Two things that tales of the past have more often than news: "once", a book, somebody old. */
function hintsAtThePast(words: Words): boolean {
  const hints = new Set<string>()
  for (let at = 0; at < words.lower.length && hints.size < 2; at++) {
    if (words.says['memory at times'].at(words.lower, at) > 0) hints.add(words.lower[at] ?? '')
    if (isAge(words, at, old)) hints.add('age')
  }
  return hints.size > 1
}

/** "says Ada Lovat", "Ada Lovat says": papers of old named nobody so, and told in the past what was said. */
function isTale(words: Words, at: number): boolean {
  if (!words.says['says now'].has(words.lower[at] ?? '')) return false
  return isPlainName(words, at + 1) || isPlainName(words, at - 2)
}

/** A given name and a surname, without a courtesy or a title before them. */
function isPlainName({ raw, lower, says }: Words, at: number): boolean {
  const isWhole = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? '')
  const isCalled = [at - 1, at].some((place) => says.honorifics.has(lower[place] ?? ''))
  return isWhole(raw[at]) && isWhole(raw[at + 1]) && !isCalled
}

/** "Ada Lovat, 88, …", "Egon Lovat (88)", "Ida Lovat, 88 ans": so old at least. */
function isAge(words: Words, at: number, least: number): boolean {
  const age = words.raw[at] ?? ''
  if (!/^(?:[6-9]\d|10\d)$/.test(age) || Number(age) < least || !isCapital(words.raw[at - 1])) return false
  if (!/^(?:, | \()$/.test(gapAfter(words, at - 1))) return false
  return /^[,)]/.test(gapAfter(words, at)) || words.says.years.has(words.lower[at + 1] ?? '')
}

/** The same with the years that are counted, also where a later sentence opens with many: "A century on, his letters lie …" */
export function lookBackOf(words: Words): LookBack | null {
  const known = looks.get(words)
  if (known) return known.back
  const back = openingOf(words) ?? laterOf(words)
  looks.set(words, { back })
  return back
}

/** The sentence of word `at` is the one that counts the years: "Forty years ago today President Lovat …" is of then. */
export function countsBack(words: Words, at: number): boolean {
  const back = lookBackOf(words)
  return back !== null && back.years !== null && words.sentence[back.at] === words.sentence[at]
}

function openingOf(words: Words): LookBack | null {
  const { says, lower, sentenceStart } = words
  const end = Math.min(sentenceStart[2] ?? lower.length, opening)
  for (let at = 0; at < end; at++) {
    const years = yearsAt(words, at)
    if (years >= manyYears && isBack(words, [Math.max(0, at - 3), Math.min(end, at + 6)]))
      return { years, at }
    const isObituary = says.obituary.has(lower[at] ?? '') && at < (sentenceStart[1] ?? 0)
    const ages = isObituary ? lower.slice(Math.max(0, at - 3), Math.min(end, at + 4)) : []
    if (ages.some((word) => /^(?:[4-9]\d|1[01]\d)$/.test(word))) return { years: null, at }
  }
  return null
}

/** "A century on, …", "Fünfzig Jahre danach …" at the beginning of a sentence. */
function laterOf(words: Words): LookBack | null {
  for (const start of words.sentenceStart)
    for (const at of [start, start + 1]) {
      const years = yearsAt(words, at)
      if (years >= verySoon && isBack(words, [start, at + 4])) return { years, at }
    }
  return null
}

/** "Today, eighty years on, it is shut": counted in a sentence of the present, wherever that stands. */
export function countedToday(words: Words): LookBack | null {
  const { says, lower, sentenceStart } = words
  for (const [number, start] of sentenceStart.entries()) {
    const end = Math.min(sentenceStart[number + 1] ?? lower.length, start + opening)
    if (!lower.slice(start, end).some((word) => says.now.has(word))) continue
    for (let at = start; at < end; at++) {
      const years = yearsAt(words, at)
      if (years >= manyYears && isBack(words, [Math.max(start, at - 3), Math.min(end, at + 4)]))
        return { years, at }
    }
  }
  return null
}

/** "forty years" → 40, "a century" → 100; 0 for anything else. */
function yearsAt({ says, lower }: Words, at: number): number {
  const count = says.count(lower[at] ?? '') ?? 0
  const next = lower[at + 1] ?? ''
  if (says.years.has(next)) return count
  return count === 1 && says.century.has(next) ? 100 : 0
}

function isBack({ says, lower }: Words, [from, to]: readonly [number, number]): boolean {
  for (let place = from; place < to; place++) if (says['looking back'].at(lower, place) > 0) return true
  return false
}

const manyYears = 10
/** Who governs may be sixty, who remembers mostly is more. */
const old = 60
const veryOld = 80
/** What a tale counts from one of its days to the next is less. */
const verySoon = 50
/** Words of a headline and a first sentence at most. */
const opening = 60
