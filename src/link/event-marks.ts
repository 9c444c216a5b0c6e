import { shippedData } from '../knowledge/shipped.ts'
import { foldedWords } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import type { ArticleRecord, RecordPerson } from '../model/archive.ts'
import { knownPerson } from '../names/aliases.ts'
import { parseName } from '../names/name.ts'
import { foldText } from '../text/folding.ts'
import { type ArticleFacts, factsOfArticle } from './article-facts.ts'
import { type Counts, countsIn } from './counts.ts'
import { isNamedWithAge } from './people/lives.ts'
import { mayBeTwo, splitNamesakes } from './people/namesakes.ts'
import { type Form, formOf, looselyInCommon } from './series.ts'

/** What tells one match, or one trial, from another of its kind: two that name the same teams or the same judge. */
export interface EventMarks {
  readonly facts: () => ArticleFacts
  /** "2-1" and "1:2" as "1 2". */
  readonly scores: ReadonlySet<string>
  /** The numbers of roads: "on the B 4" → "4". */
  readonly roads: ReadonlySet<string>
  /** The surname of who is named first in the text, if the age is told: the accused, the missing, the dead. */
  readonly aged: ReadonlySet<string>
  /** The surnames of all people. */
  readonly named: () => ReadonlySet<string>
  /** The people who are named in full, by the keys of their names. */
  readonly fullNames: () => Named
  readonly counts: () => Counts
  readonly form: () => Form
}

export function eventMarks(record: ArticleRecord): EventMarks {
  const { title, excerpt, standfirst, people, language } = record
  const opening = `${title} | ${standfirst ?? ''} | ${excerpt}`
  // Most sentences that name somebody have no number.
  const first = people.some(({ sentence }) => /\d/.test(sentence)) ? firstIn(excerpt, people) : undefined
  return {
    facts: once(() => factsOfArticle(record)),
    scores: new Set([...scoresIn(opening), ...scoreOf(title), ...scoreAbove(excerpt, title)]),
    roads: roadsIn(opening),
    aged: new Set(first && isNamedWithAge(first, record) ? [surnameOf(first)] : []),
    named: once(() => new Set(people.map(surnameOf))),
    fullNames: once(() => fullNamesIn(record)),
    counts: once(() => countsIn(opening, language)),
    form: once(() => formOf(record)),
  }
}

/**
 * Whether both give a score, or a road, and none is common to both, each tells the age of its first and does not name the other's, or
 * somebody of the one is called as somebody else of the other.
 */
export function haveOtherMarks(a: EventMarks, b: EventMarks): boolean {
  return (
    areApart(a.scores, b.scores, b.scores) ||
    areApart(a.roads, b.roads, b.roads) ||
    (areApart(a.aged, b.aged, b.aged) &&
      areApart(a.aged, b.aged, b.named()) &&
      areApart(b.aged, a.aged, a.named())) ||
    haveNamesakes(a, b)
  )
}

/** "In the night to Monday fire broke out at the Upper Mill": half of the words in one order, with days or numbers of their own. */
export function areFilledAnew(a: EventMarks, b: EventMarks): boolean {
  return looselyInCommon(a.form(), b.form()) >= FORM
}

const FORM = 0.4

/** A striker and a councillor of one name, and nobody else whom both articles name: two matters, however alike the words. */
function haveNamesakes(a: EventMarks, b: EventMarks): boolean {
  const shared = onlyCommonName(a.fullNames(), b.fullNames())
  if (shared === null) return false
  const facts = [a.facts(), b.facts()] as const
  const [one, other] = shared.people
  if (!mayBeTwo(facts[0].saysOf(one), facts[1].saysOf(other))) return false
  const namings = [one, other].map((person, article) => ({ article, person, inferred: false }))
  return splitNamesakes(namings, facts, () => 1, knownPerson(shared.key) !== null).groups.length > 1
}

type Named = ReadonlyMap<string, RecordPerson>

/** Who bears the one name of several words that stands in both; null where none does, or several do. */
function onlyCommonName(a: Named, b: Named): { key: string; people: [RecordPerson, RecordPerson] } | null {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let only: string | null = null
  for (const key of few.keys()) {
    if (!many.has(key)) continue
    if (only !== null) return null
    only = key
  }
  const [one, other] = only === null ? [] : [a.get(only), b.get(only)]
  return only !== null && one && other ? { key: only, people: [one, other] } : null
}

function fullNamesIn({ people }: ArticleRecord): Named {
  const names = new Map<string, RecordPerson>()
  for (const person of people) {
    const { key, tokens } = parseName(person.name)
    if (tokens.length > 1 && !names.has(key)) names.set(key, person)
  }
  return names
}

function areApart(
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
  allOfOther: ReadonlySet<string>,
): boolean {
  return own.size > 0 && others.size > 0 && ![...own].some((mark) => allOfOther.has(mark))
}

/**
 * Scores of matches and votes. A hyphen or dash stands in ranges as well, which ascend ("10-15 houses"): there the greater
 * number is first, or one is 0. A colon stands in times and verses as well: there the second number has one digit, or
 * neither fits a clock.
 */
function scoresIn(text: string): ReadonlySet<string> {
  const scores = new Set<string>()
  for (const [, first = '', sign, second = ''] of text.matchAll(SCORE)) {
    const [one, two] = [Number(first), Number(second)]
    const isScore = sign === ':' ? second.length === 1 || one > 24 || two > 59 : one >= two || one === 0
    if (isScore) scores.add(one < two ? `${one} ${two}` : `${two} ${one}`)
  }
  for (const vote of votesIn(text)) scores.add(vote)
  return scores
}

/** "Rovers 2, United 1", "Holm 0 Fen 0" as a headline: the score of a match, as "1 2". */
function scoreOf(title: string): readonly string[] {
  const [, first, second] = MATCH.exec(title) ?? []
  return first && second ? [scoreIn(first, second)] : []
}

const MATCH = /^\p{Lu}[^\d,]{1,40} (\d{1,3}),? \p{Lu}[^\d,]{1,40} (\d{1,3})$/u

/** The same as the first line of a report that names one of the two again, as none names "Article 3, Section 4". */
function scoreAbove(excerpt: string, title: string): readonly string[] {
  const [line = '', one = '', first, other = '', second] = MATCH_LINE.exec(excerpt) ?? []
  if (!first || !second) return []
  const told = new Set(foldText(`${title} ${excerpt.slice(line.length)}`).split(' '))
  const isNamedAgain = foldText(`${one} ${other}`)
    .split(' ')
    .some((word) => told.has(word))
  return isNamedAgain ? [scoreIn(first, second)] : []
}

const MATCH_LINE = /^(\p{Lu}[^\d,.:]{1,30}) (\d{1,2}), (\p{Lu}[^\d,.:]{1,30}) (\d{1,2})(?= \p{Lu}|$)/u

function scoreIn(first: string, second: string): string {
  return [Number(first), Number(second)].sort((a, b) => a - b).join(' ')
}

/** "by 9 votes to 6", "mit 9 gegen 6 Stimmen": the greater number first, as "6 9". */
function votesIn(text: string): readonly string[] {
  if (!/\d \p{L}/u.test(text)) return []
  return [...text.matchAll(VOTE)].flatMap(([, first = '', versus = '', second = '']) =>
    versusWords().has(versus) && Number(first) > Number(second) ? [`${second} ${first}`] : [],
  )
}

const VOTE =
  /(?<![\p{L}\p{N}.,:/–-])(\d{1,3}) (?:(?=\p{L}{3})\p{L}{1,12} )?(\p{L}{1,8}) (\d{1,3})(?![\p{L}\d/:–-]|[.,]\d)/gu

const versusWords = once(() => new Set(foldedWords(lists().versus)))

const SCORE = /(?<![\p{L}\p{N}.,:/–-])(\d{1,3})([:–-])(\d{1,3})(?![\p{L}\d/:–-]|[.,]\d)/gu

/** "auf der B 4", "on the N1", "en la N-340": a letter or two and a number, behind a small word that is no "a" of anything. */
function roadsIn(text: string): ReadonlySet<string> {
  if (!/[A-Z][ -]?\d/.test(text)) return new Set()
  return new Set(
    [...text.matchAll(ROAD)].flatMap(([, before = '', number = '']) =>
      notBeforeRoads().has(before) ? [] : [number],
    ),
  )
}

const ROAD = /(?<!\p{L})(\p{Ll}{1,4})[ ’'](?:[A-FK-NRS]|A[BP]|RN|MA|SP|SS|BR)[ -]?(\d{1,4})(?![\p{L}\d-])/gu

const notBeforeRoads = once((): ReadonlySet<string> => new Set(foldedWords(lists().beforeNoRoad)))

function lists(): Readonly<Record<'beforeNoRoad' | 'versus', string>> {
  return shippedData('languages/en/nobodies.yml')
}

function firstIn(text: string, people: readonly RecordPerson[]): RecordPerson | undefined {
  const places = people.map((person) => ({ person, at: placeIn(text, person) })).filter(({ at }) => at >= 0)
  return places.sort((a, b) => a.at - b.at)[0]?.person
}

function placeIn(text: string, { surfaces }: RecordPerson): number {
  const places = surfaces.map((surface) => text.indexOf(surface)).filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}

function surnameOf({ name }: RecordPerson): string {
  return parseName(name).folded.at(-1) ?? name
}
