import { dayName, dayNumber, numberOf } from '../lib/calendar.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { ArticleRecord, LentClue } from '../model/archive.ts'
import type { Almanac } from '../model/authority.ts'
import { shortestInterval } from '../weighing/interval.ts'
import {
  allDays,
  anyYears,
  mixed,
  placesOfDays,
  type YearChances,
  yearStretches,
} from '../weighing/kept-years.ts'
import { measuredKinds } from '../weighing/kinds.ts'
import { weighable } from '../weighing/pooled.ts'
import { type Posterior, weigh } from '../weighing/posterior.ts'
import type { Span } from '../weighing/span.ts'
import { type Company, companies, folderOf } from './dated-company.ts'
import { type DatedPeople, type DatedPerson, datedPeople } from './dated-people.ts'
import { type OpenArticle, strangersIn } from './strangers.ts'

// The share of the chance that a claim holds.
const SHARE = 0.98
// A claim of more years tells nothing, and one that is hardly narrower nothing new.
const WIDEST = 40 * 366
const NARROWER = 0.75
// What other articles lend within so many days is narrower than what years can say.
const NARROW = 2 * 366
// Ends are told to the month in a claim of so many days at most, else to the year: nothing here knows a day.
const MONTHS = 366
// Of those who stand in dated articles so many are told.
const TOLD = 3
// See docs/dates.md.
const SURE = 0.97

/** A record with what others lend its date, and which clues these are. */
export interface LentDate {
  readonly record: ArticleRecord
  readonly lent: readonly LentClue[]
}

/**
 * What an archive's dated articles say of the others: what somebody kept together is mostly of the same years. Each article
 * whose day is open is weighed again with the years of its company (`companies`) and of people whom only this archive
 * knows. How many articles are strangers there, of quite other years, is told by those that have clues of their own
 * (`strangersIn`). A date is only ever narrowed within what the article's own clues claim.
 */
export function dateByArchive(dated: readonly LentDate[], almanac: Almanac): readonly LentDate[] {
  const records = dated.map(({ record }) => record)
  if (!records.some(isOpen)) return dated
  const companyOf = companies(records)
  const candidates = dated.map(({ record }) => (isOpen(record) ? companyOf(record) : null))
  if (candidates.every((company) => company === null)) return dated
  const known = datedPeople(records, almanac)
  const open = dated.map(({ record }, index) => {
    const company = candidates[index] ?? null
    return company && openArticle(record, company, known)
  })
  const strangers = strangersIn(open.filter((one) => one !== null))
  const claims = claimsOf()
  return dated.map((one, index) => {
    const article = open[index]
    if (!article) return one
    const { share, isStranger } = strangers(article)
    return isStranger ? one : narrowed(one, article, claims(article, share))
  })
}

interface Candidate extends OpenArticle {
  readonly people: readonly DatedPerson[]
}

/** Nobody says when, and other articles of its story do not say it closely. */
function isOpen({ date, story }: ArticleRecord): boolean {
  if (date === null) return true
  return date.basis === 'inferred' && story === null && daysOf(spanOf(date)) > NARROW
}

function openArticle(record: ArticleRecord, company: Company, known: DatedPeople): Candidate {
  const { source, date, dateClues } = record
  const people = known.of(record)
  // People who are weighed themselves are not counted twice.
  const acquaintance = people.length > 0 ? 1 : known.acquaintance(record)
  const folder = folderOf(source)
  const clues = [...(dateClues?.clues ?? []).map(weighable), ...people.map(({ clue }) => clue)]
  const { first, last } = spanOf(date)
  if (clues.length === 0 && date === null) return { folder, company, acquaintance, chances: null, people }
  const [from, to] = [Math.max(first, dateClues?.from ?? first), Math.min(last, dateClues?.to ?? last)]
  const chances = weigh(clues, measuredKinds(), yearStretches(from, Math.max(from, to)))
  return {
    folder,
    company,
    acquaintance,
    chances: { ...chances, years: placesOfDays(chances.starts) },
    people,
  }
}

/** Claims by the years of an article's company, the share of strangers, and its own clues; without these each is made once. */
function claimsOf(): (article: OpenArticle, strangers: number) => Span {
  const known = new Map<string, Span>()
  return ({ company, chances }, strangers) => {
    const years = mixed(anyYears(), company.years, strangers)
    if (chances) return shortestInterval(withYears(chances, years), SHARE)
    const key = `${strangers}\t${company.key}`
    const span = known.get(key) ?? shortestInterval(weighYears(years), SHARE)
    known.set(key, span)
    return span
  }
}

function weighYears(years: YearChances): Posterior {
  const { first, last } = allDays()
  return weigh([], measuredKinds(), yearStretches(first, last, years))
}

/** Likelihoods of days times the chances of their years. No stretch is longer than a year. */
function withYears(chances: NonNullable<OpenArticle['chances']>, years: YearChances): Posterior {
  return {
    ...chances,
    density: chances.density.map((value, i) => value * (years[chances.years[i] ?? 0] ?? 0)),
  }
}

function narrowed(one: LentDate, { company, people }: Candidate, claim: Span): LentDate {
  const { record, lent } = one
  const own = spanOf(record.date)
  const rounded = outward(claim)
  const span = { first: Math.max(own.first, rounded.first), last: Math.min(own.last, rounded.last) }
  const widest = record.date ? NARROWER * daysOf(own) : WIDEST
  if (daysOf(span) > widest || span.first > span.last) return one
  const interval = intervalSpan(dayName(span.first), dayName(span.last))
  if (!interval) return one
  const confidence = Math.min(record.date?.confidence ?? 1, SURE)
  return {
    record: { ...record, date: { ...interval, basis: 'inferred', rule: 'archive-years', confidence } },
    lent: [
      ...lent,
      { text: '', rule: 'archive-years', facts: company.facts },
      ...people.slice(0, TOLD).map(({ told }) => told),
    ],
  }
}

function spanOf(date: Pick<NonNullable<ArticleRecord['date']>, 'earliest' | 'latest'> | null): Span {
  const { first, last } = allDays()
  return {
    first: date?.earliest ? dayNumber(date.earliest) : first,
    last: date?.latest ? dayNumber(date.latest) : last,
  }
}

function daysOf({ first, last }: Span): number {
  return last - first + 1
}

/** To whole years, or to whole months where the claim is short. */
function outward(span: Span): Span {
  const [from, to] = [dayName(span.first), dayName(span.last)]
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (daysOf(span) > MONTHS) return { first: numberOf(first, 1, 1), last: numberOf(last, 12, 31) }
  const month = (day: string): number => Number(day.slice(5, 7))
  return { first: numberOf(first, month(from), 1), last: numberOf(last, month(to) + 1, 1) - 1 }
}
