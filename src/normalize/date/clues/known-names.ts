import { shippedLines } from '../../../knowledge/shipped.ts'
import { dayName } from '../../../lib/calendar.ts'
import { once } from '../../../lib/once.ts'
import { type Days, firstDay, union } from '../../../weighing/span.ts'
import type { AlmanacIndex } from '../almanac/almanac.ts'
import { inLatin, spellingKey } from '../almanac/name-words.ts'
import { folded } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import { looksBack, tellsOfThePast } from './looks-back.ts'
import { longGone, namesPlainly } from './plain-names.ts'
import { gapAfter, isCapital, isYear, phraseWords, sentenceOf, type Words } from './words.ts'

/**
 * "Emmanuel Macron" without an office, in any language: news names people mostly while they are in public life, and
 * hardly before. Whose public life the almanac does not know has held offices from some day to some other. A name that two of
 * them bear, or bore, is that of either.
 */
export function readKnownNames(words: Words, index: AlmanacIndex): Clue[] {
  const clues = new Map<string, Clue>()
  const inPublic = new Set<string>()
  // Names of two of them: whose office it was is not said.
  const shared = new Set<string>()
  const { found, families } = fullNames(words, index)
  for (let at = 0; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    const called = (index.people.get(words.lower[at] ?? '') ?? []).filter(({ name }) =>
      standsAt(words, at, name),
    )
    for (const { person, name } of called) {
      if (inPublic.has(person)) continue
      // A family name alone is that of the full name in the text, whoever else bears it.
      const alone = name.length === 1 && !found.has(person)
      if (alone && (families.has(name[0] ?? '') || isOtherName(words, at, person))) continue
      inPublic.add(person)
      const namesakes = called.filter((other) => other.name.join(' ') === name.join(' '))
      if (namesakes.length > 1) shared.add(name.join(' '))
      for (const namesake of namesakes) inPublic.add(namesake.person)
      const kind = namesakes.length === 1 && speaks(words, name) ? 'name-speaks' : 'name-life'
      const lives = union(namesakes.map(({ life }) => life))
      clues.set(`${person}/life`, nameClue(words, [at, at + name.length - 1], kind, person, lives))
    }
    for (const { person, name, familyFirst } of index.terms.get(words.lower[at] ?? '') ?? []) {
      const first = familyFirst ? at : at - name.length + 1
      if (clues.has(person) || name.length < 2 || first < 0 || !standsAt(words, first, name)) continue
      const life = index.lives.get(person)
      if (!life || commonNames().has(name.join(' ')) || shared.has(name.join(' '))) continue
      clues.set(person, nameClue(words, [first, first + name.length - 1], 'name-known', person, [life]))
    }
  }
  const named = [...clues.values()].map((clue) =>
    clue.kind === 'name-known' && inPublic.has(clue.person ?? '') ? { ...clue, kind: 'name-office' } : clue,
  )
  const isOfNow = !looksBack(words) && !tellsOfThePast(words) && !namesPlainly(words, named)
  return [...(isOfNow ? named.map(withoutFame) : named), ...peaksOf(named, index)]
}

/** Who is long gone and no name of history is hardly named any more: not by a text that tells of today. */
function withoutFame(clue: Clue): Clue {
  const { kind, days, person = '' } = clue
  const isGone = (days.at(-1)?.last ?? Number.POSITIVE_INFINITY) < longGone
  if (!isGone || kind === 'name-speaks' || ofHistory().has(folded(person))) return clue
  return { ...clue, kind: kind === 'name-life' ? 'name-life-lost' : 'name-office-lost' }
}

/** `knowledge/almanac/history-names.txt` */
const ofHistory = once(
  (): ReadonlySet<string> => new Set(shippedLines('almanac/history-names.txt').map(folded)),
)

/** Who speaks: of all the years of a public life, those in which news asks a person most. */
function peaksOf(named: readonly Clue[], index: AlmanacIndex): Clue[] {
  const peaks = new Map<string, Clue>()
  const speaking = new Set(named.flatMap(({ kind, person }) => (kind === 'name-speaks' ? [person] : [])))
  for (const { person = '', evidence } of named) {
    const days = index.peaks.get(person)
    const [first, last] = [index.lives.get(person)?.first, days?.at(-1)?.last]
    if (!days || first === undefined || last === undefined || !speaking.has(person)) continue
    const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? dayName(day) : '..'))
    const facts = { event: person, when: `${from}/${to}` }
    const told = { ...evidence, rule: 'affair-was-news', facts }
    peaks.set(person, { kind: 'name-peak', days, subject: `peak of ${person}`, person, evidence: told })
  }
  return [...peaks.values()]
}

function nameClue(
  words: Words,
  place: readonly [number, number],
  kind: 'name-life' | 'name-speaks' | 'name-known',
  person: string,
  days: Days,
): Clue {
  const last = days.at(-1)?.last ?? Number.POSITIVE_INFINITY
  const [from, to] = [dayName(firstDay(days)), Number.isFinite(last) ? dayName(last) : null]
  const facts = { person, from, to }
  const rule = kind === 'name-known' ? 'held-offices' : 'in-public-life'
  return clueAt(words, place, { kind, days, subject: `name of ${person}`, person }, { rule, facts })
}

/** "Lovat said", "dijo Ada Lovat": the living speak in the news, the dead are told of. */
function speaks(words: Words, name: readonly string[]): boolean {
  const family = name.at(-1) ?? ''
  for (let at = 0; at < words.lower.length; at++)
    if (words.lower[at] === family && isCapital(words.raw[at]) && speaksAt(words, at, name)) return true
  return false
}

function speaksAt(words: Words, last: number, name: readonly string[]): boolean {
  const { says, lower } = words
  const [begin, end] = sentenceOf(words, last)
  const sentence = lower.slice(begin, end)
  if (sentence.some(isYear)) return false
  if (looksBack(words) && !sentence.some((word) => says.weekday(word) !== null)) return false
  if (last + 1 < end && says.saying.at(lower, last + 1) > 0 && /^,? $/.test(gapAfter(words, last)))
    return true
  const full = last - name.length + 1
  const first = lower[full] === name[0] ? full : last
  // "said Lovat" is hers, "told Lovat" somebody else's.
  const isSaid = [1, 2].some(
    (back) =>
      first - back >= begin &&
      says.saying.at(lower, first - back) === back &&
      !says['said to'].has(lower[first - back] ?? ''),
  )
  return isSaid && gapAfter(words, first - 1) === ' ' && endsSpeech(words, last, end)
}

/** In English "he said Lovat had left" goes on behind the name, "said Lovat." does not. */
function endsSpeech(words: Words, last: number, end: number): boolean {
  if (words.says.tag !== 'en' || last + 1 >= end || gapAfter(words, last) !== ' ') return true
  return words.says.weekday(words.lower[last + 1] ?? '') !== null
}

/** Who is named in full, and the last words of all full names, in small letters. */
function fullNames(
  words: Words,
  index: AlmanacIndex,
): { readonly found: ReadonlySet<string>; readonly families: ReadonlySet<string> } {
  const found = new Set<string>()
  const families = new Set<string>()
  for (let at = 0; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    for (const { person, name } of index.people.get(words.lower[at] ?? '') ?? [])
      if (name.length > 1 && standsAt(words, at, name)) {
        found.add(person)
        families.add(name.at(-1) ?? '')
      }
  }
  return { found, families }
}

/** A family name alone behind a given name or an initial is somebody else's: "Ada Brandt", "J. Brandt", where he is Willy. */
function isOtherName(words: Words, at: number, person: string): boolean {
  const before = words.lower[at - 1] ?? ''
  if (before.length === 1) return before !== 'm' && isOtherInitial(words, at, person)
  if (!isCapital(words.raw[at - 1]) || !/^\.? $/.test(gapAfter(words, at - 1))) return false
  return givenNames().has(inLatin(before, words.language))
}

/** The first of one or two initials: "N. S. Khrushchev". In Slavic languages a letter without a full stop is a word. */
function isOtherInitial(words: Words, at: number, person: string): boolean {
  const gap = words.language === 'en' ? /^\.? ?$/ : /^\. ?$/
  const isInitial = (place: number): boolean =>
    words.lower[place]?.length === 1 && isCapital(words.raw[place]) && gap.test(gapAfter(words, place))
  if (!isInitial(at - 1)) return false
  const initial = words.lower[isInitial(at - 2) ? at - 2 : at - 1] ?? ''
  return !spellingKey(folded(person)).startsWith(spellingKey(inLatin(initial, words.language)))
}

/** `knowledge/almanac/common-names.txt`, as the words of a name stand in a text. */
const commonNames = once(
  (): ReadonlySet<string> =>
    new Set(shippedLines('almanac/common-names.txt').map((name) => phraseWords(name).join(' '))),
)

export const givenNames = once(
  (): ReadonlySet<string> => new Set(shippedLines('names/given.txt').map((name) => folded(name))),
)

/** The words of a name one behind the other: in "to John, King of England" two of a list stand beside each other. */
function standsAt(words: Words, first: number, name: readonly string[]): boolean {
  return name.every(
    (word, i) =>
      words.lower[first + i] === word &&
      isCapital(words.raw[first + i]) &&
      (i === 0 || !/[,;:!?()"“”„«»\n]/u.test(gapAfter(words, first + i - 1))),
  )
}
