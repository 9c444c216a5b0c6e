import { dayName, numberOf, weekdayOf } from '../../../lib/calendar.ts'
import { between, type Days, union } from '../../../weighing/span.ts'
import type { AlmanacIndex, Event, Phrase } from '../almanac/almanac.ts'
import { type Clue, clueAt } from './clue.ts'
import { lastYear } from './every-year.ts'
import { tellsOfThePast } from './looks-back.ts'
import type { Vocabulary } from './vocabulary.ts'
import { gapAfter, isCapital, isYear, sentenceOf, type Words } from './words.ts'

/**
 * Events of the almanac: what nobody could foresee lies behind a text that names it; what stood in calendars lies
 * behind or ahead as the words around it say ("ahead of the Paris Olympics", "a year after the Sandy Hook shooting").
 */
export function readEvents(words: Words, index: AlmanacIndex): Clue[] {
  const clues = new Map<string, Clue>()
  const spoken = new Map<string, Set<Phrase>>()
  const present = new Set(words.lower)
  for (let at = 0; at < words.raw.length; at++) {
    for (const phrase of index.phrases.get(words.lower[at] ?? '') ?? []) {
      const { name, term } = phrase.event
      if (!startsAt(words, at, phrase) || (clues.has(name) && term !== 'gone') || !mayStand(phrase, present))
        continue
      if (!means(words, at, phrase)) continue
      const ends = partEnds(words, at, phrase)
      if (ends === null) continue
      if (term === 'gone') spoken.set(name, (spoken.get(name) ?? new Set()).add(phrase))
      for (const clue of cluesOf(words, at, ends, phrase.event)) {
        if (!clues.has(clue.subject)) clues.set(clue.subject, clue)
      }
    }
  }
  return [...clues.values()].map((clue) =>
    clue.kind === 'term-gone' && (spoken.get(clue.subject)?.size ?? 0) >= manyWords
      ? { ...clue, kind: 'term-hard' }
      : clue,
  )
}

/** So many words of one time that is gone are the language of that time. */
const manyWords = 3

/** False where a part of the phrase begins with a word that the text has nowhere: most phrases end here. */
function mayStand({ parts }: Phrase, present: ReadonlySet<string>): boolean {
  for (let i = 1; i < parts.length; i++) {
    const word = parts[i]?.[0] ?? ''
    if (!word.endsWith('*') && !present.has(word)) return false
  }
  return true
}

/**
 * Whether the first part of the phrase stands at word `at`, with the capitals that the almanac writes, and with no comma
 * where it writes none: "Apollo, 8 Rue".
 */
function startsAt(words: Words, at: number, { parts, capital, exact, commas }: Phrase): boolean {
  const first = parts[0] ?? []
  for (let i = 0; i < first.length; i++) {
    if (words.lower[at + i] !== first[i]) return false
    if (i > 0 && !commas && /[,;:!?()]/.test(gapAfter(words, at + i - 1))) return false
    if (capital[i] && !isCapital(words.raw[at + i])) return false
    if (capital[i] && exact && words.raw[at + i] !== exactWord(exact[i])) return false
  }
  return true
}

/**
 * False where the language of the text has another meaning of the word, and for an abbreviation in a line of capitals:
 * "STATE AIDS SCHOOLS".
 */
function means(words: Words, at: number, { event, exact, parts }: Phrase): boolean {
  if (event.languages && !event.languages.has(words.language)) return false
  // "5 pCt." is German of 1900.
  if (event.term === 'unit' && words.raw[at] !== exact?.[0]) return false
  const [first = ''] = exact ?? []
  if (parts[0]?.length !== 1 || !shouted.test(first)) return true
  return !shoutedLong.test(words.raw[at - 1] ?? '') && !shoutedLong.test(words.raw[at + 1] ?? '')
}

const shouted = /^\p{Lu}+$/u
/** Longer than most abbreviations: "UN AIDS" and "HIV/AIDS" are no line of capitals. */
const shoutedLong = /^\p{Lu}{4}[\p{Lu}'-]*$/u

/** The last word of each part of a phrase that starts at `at`; null where a part is missing in the sentence. */
function partEnds(words: Words, at: number, { parts }: Phrase): readonly number[] | null {
  const ends = [at + (parts[0]?.length ?? 1) - 1]
  if (parts.length === 1) return ends
  const [begin, end] = sentenceOf(words, at)
  for (const part of parts.slice(1)) {
    const place = placeOf(words, begin, end, part)
    if (place === null) return null
    ends.push(place + part.length - 1)
  }
  return ends
}

/** As a word of a text is kept: without a full stop or comma behind it. */
function exactWord(word: string | undefined): string | undefined {
  return word?.replace(/(?<![.,])[.,]+$/, '')
}

function placeOf(words: Words, begin: number, end: number, part: readonly string[]): number | null {
  for (let i = begin; i + part.length <= end; i++)
    if (part.every((word, n) => isWord(words.lower[i + n] ?? '', word))) return i
  return null
}

/** "resign*" is the beginning of a word. */
function isWord(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
}

function cluesOf(words: Words, first: number, ends: readonly number[], event: Event): Clue[] {
  const last = Math.max(...ends)
  // Words that stand far apart are quoted by the first of them.
  const shown = last - first > 14 ? (ends[0] ?? first) : last
  const [begin, end] = sentenceOf(words, first)
  const before = words.lower.slice(Math.max(begin, first - 6), first)
  if (event.term === 'unit' && !isBesideNumber(words, first)) return []
  if (event.term) return [termClue(words, [first, last], event)]
  const when = event.from === event.to ? dayName(event.from) : `${dayName(event.from)}/${dayName(event.to)}`
  const facts = { event: event.name, when }
  const make = (kind: string, days: Days, rule: string): Clue =>
    clueAt(words, [first, shown], { kind, days, subject: event.name }, { rule, facts })
  const { says } = words
  const counted = countedSince(words, begin, first, end, event)
  const span = between(event.from, event.to)
  if (counted) {
    const clue = make(counted.kind, counted.days, 'counted-from-event')
    if (counted.kind === 'event-counted') return [clue]
    return [make('event-past', span, 'not-before-event'), { ...clue, subject: `after ${event.name}` }]
  }
  const near = besideWeekday(words, begin, ends, event) ?? besideLast(words, begin, end, first, last, event)
  if (event.affair)
    return [make(affairKind(words, [begin, end], event), union(event.times), 'affair-was-news')]
  if (near) return [make('event-near', near, 'near-event')]
  if (!event.scheduled) return [make('event-past', span, 'not-before-event')]
  const direction = before.findLast((word) => says['ahead of'].has(word) || says.behind.has(word))
  if (direction && says['ahead of'].has(direction))
    return [make('event-ahead', between(event.from - 366, event.to), 'ahead-of-event')]
  if (direction) return [make('event-after', span, 'after-event')]
  return [make('event-named', between(event.from - SEASON, event.to + SEASON), 'affair-was-news')]
}

/** In days before and after what stood in calendars: it is told of most then. */
const SEASON = 120

/** "3.1 pct", "dlrs 300,000"; the PCT is a path of hikers. */
function isBesideNumber({ raw }: Words, at: number): boolean {
  return /^\d/.test(raw[at - 1] ?? '') || /^\d/.test(raw[at + 1] ?? '')
}

/** What the sentence makes of an affair: history, news of a season, news of a day of the week, or news of its time. */
function affairKind(words: Words, [begin, end]: readonly [number, number], event: Event): string {
  const { lower, says } = words
  const isOld = event.to < longOver
  const isHistory = lower
    .slice(begin, end)
    .some((word) => /^(?:1[89]|20)\d\d$/.test(word) || says.history.has(word))
  if (isHistory || (isOld && tellsOfThePast(words))) return 'affair-past'
  // A walk "on Saturday" to where the Boers fought dates nothing.
  if (isOld) return 'affair-old'
  if (isBrief(event)) return 'affair-brief'
  return isOfTheDay(words, begin, end) ? 'affair-day' : 'affair'
}

/** An affair that ended before this day is history to most of what people keep. */
const longOver = numberOf(2000, 1, 1)

/** A day of its week, "yesterday" and the like in the sentence: what is long over has a date there. */
function isOfTheDay({ lower, says }: Words, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    const word = lower[at] ?? ''
    if (says.weekday(word) !== null || says.now.has(word)) return true
  }
  return false
}

/** News for a season at most: it is looked back at sooner than what lasts. */
function isBrief({ times }: Event): boolean {
  return times.every(({ first, last }) => last - first < brief)
}

const brief = 300

/** A word that news uses from some year on, or up to some year: "dlrs", "Bundesbahn", "WhatsApp". */
function termClue(words: Words, place: readonly [number, number], event: Event): Clue {
  const open = event.to > 2_000_000
  const kind = open ? 'term-open' : event.term === 'event' ? 'world-event' : termKind(words, place, event)
  const days = [{ first: event.from, last: open ? Number.POSITIVE_INFINITY : event.to }]
  const facts = { term: event.name, from: dayName(event.from), to: open ? null : dayName(event.to) }
  return clueAt(words, place, { kind, days, subject: event.name }, { rule: 'word-in-use', facts })
}

/** History speaks of what is gone with words of the past and with years; a dateline names what is there. */
function termKind(words: Words, [first, last]: readonly [number, number], { term }: Event): string {
  if (term === 'unit') return 'term-style'
  if (term !== 'soft' && term !== 'gone') return `term-${term}`
  if (term === 'gone' && tellsOfThePast(words)) return 'term-past'
  const [begin, end] = sentenceOf(words, first)
  for (let at = begin; at < end; at++) {
    const word = words.lower[at] ?? ''
    if ((at < first || at > last) && (words.says.once.has(word) || isYear(word))) return 'term-past'
  }
  return `term-${term}`
}

/** A count from an event: `event-round` where a text opens with a round number of years, and nothing else tells that it is of the day. */
interface Counted {
  readonly kind: 'event-counted' | 'event-round'
  readonly days: Days
}

/** "the second anniversary of …", "three years after …", "10 days since …", "Fifty years after …" */
function countedSince(words: Words, begin: number, first: number, end: number, event: Event): Counted | null {
  const { says, lower } = words
  for (let at = Math.max(begin, first - 7); at < first; at++) {
    const back = lower[at - 1] ?? ''
    if (says.anniversary.has(lower[at] ?? '')) {
      const ordinal = says.count(says.years.has(back) ? (lower[at - 2] ?? '') : back.replace(/-year$/, ''))
      const days = ordinal === null ? [] : around(event.from + Math.round(ordinal * YEAR), 150, 60)
      return days.length > 0 ? { kind: 'event-counted', days } : null
    }
    // "Trent'anni dopo": the number is bound to the years
    const [unit = '', bound] = (lower[at] ?? '').split("'").reverse()
    const length = daysOf(says, unit)
    const link = lower.slice(at + 1, first).find((next) => says.after.has(next) || says.before.has(next))
    if (length === 0 || link === undefined || !says.after.has(link)) continue
    const count = says.count(bound ?? back)
    // "within a year after", "in the years since" count nothing.
    if (count === null || says['counts nothing'].has(lower[at - (bound === undefined ? 2 : 1)] ?? ''))
      return null
    const day = event.from + Math.round(count * length)
    // A past perfect or "came two years after" tells of something else that lies back as well.
    const slack = Math.max(2, Math.round(length * 0.75))
    if (isPresentTense(words, begin, end))
      return { kind: 'event-counted', days: between(day - slack, day + slack) }
    const years = (count * length) / YEAR
    const isRound = years >= 9.9 && Math.abs(years / 5 - Math.round(years / 5)) < 0.01
    const opens = isRound && at - 2 <= begin && isLead(words, begin) && !lower.slice(begin, end).some(isYear)
    const days = opens ? around(day, 200, 120) : []
    return days.length > 0 ? { kind: 'event-round', days } : null
  }
  return null
}

const YEAR = 365.2425

/** The days around an anniversary; none beyond the last year that a text may be of. */
function around(day: number, before: number, after: number): Days {
  return day > farthestDay ? [] : between(day - before, day + after)
}

/** The headline or one of the first two sentences. */
function isLead(words: Words, begin: number): boolean {
  return (words.sentence[begin] ?? 0) < LEAD
}

const LEAD = 3

/** An anniversary beyond it is one of something else. */
const farthestDay = numberOf(lastYear, 12, 31)

function isPresentTense(words: Words, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) if (words.says.is.has(words.lower[at] ?? '')) return true
  return false
}

/** How many days a decade, year, month, week or day has; 0 for any other word. */
function daysOf(says: Vocabulary, word: string): number {
  return says.years.has(word)
    ? YEAR
    : says.decades.has(word)
      ? 10 * YEAR
      : says.months.has(word)
        ? 30.44
        : says.weeks.has(word)
          ? 7
          : says.days.has(word)
            ? 1
            : 0
}

/** "… was extended on Thursday": the day of the event stands right behind it, as news names the days of a week. */
function besideWeekday(words: Words, begin: number, ends: readonly number[], event: Event): Days | null {
  for (const at of ends.flatMap((end) => [end + 1, end + 2, end + 3])) {
    const named = words.says.weekday(words.lower[at] ?? '')
    if (named === null || words.sentence[at] !== words.sentence[begin]) continue
    const day = event.from + ((named - weekdayOf(event.from) + 7) % 7)
    // An event of several days: one of them must have this name.
    if (day > event.to) return null
    // Of games of weeks the day is that of something else: "flies to the Sydney Games on Monday".
    if (event.scheduled && event.to - event.from > 6) return between(event.from - 14, event.to + 7)
    if (!event.scheduled) return event.from === event.to ? between(day, day + 6) : null
    const coming = words.lower.slice(begin, at).some((word) => words.says.planned.has(word))
    return coming ? between(day - 6, day) : between(day - 6, day + 6)
  }
  return null
}

/** "last week's attack", "the summit last summer" */
function besideLast(
  words: Words,
  begin: number,
  end: number,
  first: number,
  last: number,
  event: Event,
): Days | null {
  const { says } = words
  for (let at = Math.max(begin, first - 5); at < Math.min(end, last + 5); at++)
    if (says.last.has(words.lower[at] ?? '') && says['last periods'].has(words.lower[at + 1] ?? ''))
      return lastPeriod(says, words.lower[at + 1] ?? '', event)
  return null
}

/** "last summer", said of an event: from the end of that period to the end of the next one of its kind. */
function lastPeriod(says: Vocabulary, unit: string, event: Event): Days {
  // Weeks begin on Sunday or on Monday.
  if (says.weeks.has(unit))
    return between(event.from - ((event.from + 3) % 7) + 6, event.to - ((event.to + 3) % 7) + 13)
  if (says.months.has(unit)) return between(event.from + 1, event.to + 62)
  return between(event.from + 1, event.to + (says.years.has(unit) ? 731 : 400))
}
