import { dayName, weekdayOf } from '../../../lib/calendar.ts'
import type { AlmanacIndex, Event, Phrase } from '../almanac/almanac.ts'
import { type Clue, clueAt } from './clue.ts'
import { countOf } from './counts.ts'
import { between, type Days, union } from './span.ts'
import { isCapital, sentenceOf, type Words } from './words.ts'

/**
 * Events of the almanac: what nobody could foresee lies behind a text that names it; what stood in calendars lies
 * behind or ahead as the words around it say ("ahead of the Paris Olympics", "a year after the Sandy Hook shooting").
 */
export function readEvents(words: Words, index: AlmanacIndex): Clue[] {
  const clues = new Map<string, Clue>()
  for (let at = 0; at < words.raw.length; at++) {
    for (const phrase of index.phrases.get(words.lower[at] ?? '') ?? []) {
      const ends = partEnds(words, at, phrase)
      if (ends === null) continue
      for (const clue of cluesOf(words, at, ends, phrase.event)) {
        if (!clues.has(clue.subject)) clues.set(clue.subject, clue)
      }
    }
  }
  return [...clues.values()]
}

/** The last word of each part of the phrase, all of which must stand in the sentence; null where they do not. */
function partEnds(words: Words, at: number, { parts, capital, exact }: Phrase): readonly number[] | null {
  const [first = [], ...others] = parts
  for (let i = 0; i < first.length; i++) {
    if (words.lower[at + i] !== first[i]) return null
    if (capital[i] && !isCapital(words.raw[at + i])) return null
    if (capital[i] && exact && words.raw[at + i] !== exactWord(exact[i])) return null
  }
  const [begin, end] = sentenceOf(words, at)
  const ends = [at + first.length - 1]
  for (const part of others) {
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
    if (part.every((word, n) => words.lower[i + n] === word)) return i
  return null
}

const ahead =
  /^(?:ahead|before|upcoming|coming|forthcoming|next|approaching|prepare|prepares|preparing|preparations|looming)$/
const behind = /^(?:since|after|following|recent|wake|last|aftermath|ended|past|during)$/

function cluesOf(words: Words, first: number, ends: readonly number[], event: Event): Clue[] {
  const last = Math.max(...ends)
  // Words that stand far apart are quoted by the first of them.
  const shown = last - first > 14 ? (ends[0] ?? first) : last
  const [begin, end] = sentenceOf(words, first)
  const before = words.lower.slice(Math.max(begin, first - 6), first)
  if (event.term) return [termClue(words, [first, last], event)]
  const when = event.from === event.to ? dayName(event.from) : `${dayName(event.from)}/${dayName(event.to)}`
  const facts = { event: event.name, when }
  const make = (kind: string, days: Days, rule: string): Clue =>
    clueAt(words, [first, shown], { kind, days, subject: event.name }, { rule, facts })
  const counted = countedSince(words, begin, first, end, event)
  const span = between(event.from, event.to)
  if (counted) return [make('event-counted', counted, 'counted-from-event')]
  const near = besideWeekday(words, begin, ends, event) ?? besideLast(words, begin, end, first, last, event)
  if (event.affair) {
    const past = words.lower
      .slice(begin, end)
      .some((word) => /^(?:1[89]|20)\d\d$|^(?:former|ago|anniversary|history|then|since)$/.test(word))
    return [make(past ? 'affair-past' : 'affair', union(event.times), 'affair-was-news')]
  }
  if (near) return [make('event-near', near, 'near-event')]
  if (!event.scheduled) return [make('event-past', span, 'not-before-event')]
  const direction = before.findLast((word) => ahead.test(word) || behind.test(word))
  if (direction && ahead.test(direction))
    return [make('event-ahead', between(event.from - 366, event.to), 'ahead-of-event')]
  return direction ? [make('event-after', span, 'after-event')] : []
}

/** A word that news uses from some year on, or up to some year: "dlrs", "Bundesbahn", "WhatsApp". */
function termClue(words: Words, place: readonly [number, number], event: Event): Clue {
  const open = event.to > 2_000_000
  const kind = open ? 'term-open' : event.term === 'event' ? 'world-event' : `term-${event.term}`
  const days = [{ first: event.from, last: open ? Number.POSITIVE_INFINITY : event.to }]
  const facts = { term: event.name, from: dayName(event.from), to: open ? null : dayName(event.to) }
  return clueAt(words, place, { kind, days, subject: event.name }, { rule: 'word-in-use', facts })
}

/** "the second anniversary of …", "three years after …", "10 days since …" */
function countedSince(words: Words, begin: number, first: number, end: number, event: Event): Days | null {
  for (let at = Math.max(begin, first - 7); at < first; at++) {
    const word = words.lower[at] ?? ''
    const anniversary = /^(?:anniversary)$/.test(word)
    const unit = /^(year|month|week|day)s?$/.exec(word)?.[1]
    const back = words.lower[at - 1] ?? ''
    if (anniversary) {
      const ordinal = countOf(
        /^(?:year|-year)$/.test(back) ? (words.lower[at - 2] ?? '') : back.replace(/-year$/, ''),
      )
      if (ordinal === null) return null
      const day = event.from + Math.round(ordinal * 365.2425)
      return between(day - 150, day + 60)
    }
    const link = words.lower
      .slice(at + 1, first)
      .find((next) => /^(?:after|since|following|before)$/.test(next))
    if (!unit || (link !== 'after' && link !== 'since')) continue
    const count = countOf(back)
    // "within a year after", "in the years since" count nothing.
    if (count === null || /^(?:within|every|each|per)$/.test(words.lower[at - 2] ?? '')) return null
    const length = unit === 'year' ? 365.2425 : unit === 'month' ? 30.44 : unit === 'week' ? 7 : 1
    const day = event.from + Math.round(count * length)
    // A past perfect or "came two years after" tells of something else that lies back as well.
    const slack = Math.max(2, Math.round(length * 0.75))
    return isPresentTense(words, begin, end) ? between(day - slack, day + slack) : null
  }
  return null
}

function isPresentTense(words: Words, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++)
    if (/^(?:is|are|has|have|now|today|remains|remain)$/.test(words.lower[at] ?? '')) return true
  return false
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** "… was extended on Thursday": the day of the event stands right behind it, as news names the days of a week. */
function besideWeekday(words: Words, begin: number, ends: readonly number[], event: Event): Days | null {
  for (const at of ends.flatMap((end) => [end + 1, end + 2, end + 3])) {
    const named = weekdays.indexOf(words.lower[at] ?? '')
    if (named < 0 || words.sentence[at] !== words.sentence[begin]) continue
    const day = event.from + ((named - weekdayOf(event.from) + 7) % 7)
    // An event of several days: one of them must have this name.
    if (day > event.to) return null
    if (!event.scheduled) return event.from === event.to ? between(day, day + 6) : null
    const coming = words.lower
      .slice(begin, at)
      .some((word) =>
        /^(?:will|set|heads|expected|plans|planned|scheduled|prepare|preparing|due|ahead|upcoming)$/.test(
          word,
        ),
      )
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
  for (let at = Math.max(begin, first - 5); at < Math.min(end, last + 5); at++)
    if (
      words.lower[at] === 'last' &&
      /^(?:week|month|summer|spring|winter|fall|autumn|year)$/.test(words.lower[at + 1] ?? '')
    )
      return lastPeriod(words.lower[at + 1] ?? '', event)
  return null
}

/** "last summer", said of an event: from the end of that period to the end of the next one of its kind. */
function lastPeriod(unit: string, event: Event): Days {
  switch (unit) {
    case 'week':
      // Weeks begin on Sunday or on Monday.
      return between(event.from - ((event.from + 3) % 7) + 6, event.to - ((event.to + 3) % 7) + 13)
    case 'month':
      return between(event.from + 1, event.to + 62)
    case 'year':
      return between(event.from + 1, event.to + 731)
    default:
      return between(event.from + 1, event.to + 400)
  }
}
