import { dayName, numberOf } from '../../../lib/calendar.ts'
import { until } from '../../../weighing/span.ts'
import type { AlmanacIndex } from '../almanac/almanac.ts'
import { folded } from '../names.ts'
import type { Clue } from './clue.ts'
import { looksBack, tellsOfThePast } from './looks-back.ts'
import { longGone, namesPlainly } from './plain-names.ts'
import type { Words } from './words.ts'

/**
 * Who is named together is mostly in public life at that time: of six who are named one or two may be dead for long, but hardly
 * four. So it is with offices: most of those named hold one or will, where four of five hold none any more, years have passed.
 * Each name alone says little of it. It says nothing in a text that looks back.
 *
 * @param named what the names say of the day, each by itself
 */
export function readContemporaries(words: Words, named: readonly Clue[], index: AlmanacIndex): Clue[] {
  if (looksBack(words)) return []
  const isTold = (last: number): boolean =>
    tellsOfThePast(words) || (last < longGone && namesPlainly(words, named))
  return [...clueOf(livesOf(named), 'names', isTold), ...clueOf(officesOf(named, index), 'offices', isTold)]
}

/** Somebody who is named, and the last day of a public life or of the offices held. */
interface Contemporary {
  readonly clue: Clue
  readonly last: number
}

function livesOf(named: readonly Clue[]): Contemporary[] {
  const lives = new Map<string, Contemporary>()
  for (const clue of named) if (isLife(clue)) lives.set(placeOf(clue), { clue, last: lastDay(clue) })
  for (const clue of named)
    if (isOffice(clue) && !lives.has(placeOf(clue)))
      lives.set(placeOf(clue), { clue, last: lastDay(clue) + namedAfter })
  return [...lives.values()]
}

function officesOf(named: readonly Clue[], { lives }: AlmanacIndex): Contemporary[] {
  const offices = new Map<string, Contemporary>()
  for (const clue of named) {
    const held = isOffice(clue) ? lives.get(clue.person ?? '') : undefined
    const last = Math.max(held?.last ?? never, offices.get(placeOf(clue))?.last ?? never)
    if (held) offices.set(placeOf(clue), { clue, last })
  }
  return [...offices.values()]
}

/** "Richard Nixon" in one table is "Richard M. Nixon" in another: their words end at one place of the text. */
function placeOf({ evidence, person = '' }: Clue): string {
  return evidence.end === null ? folded(person) : String(evidence.end)
}

const isLife = ({ kind }: Clue): boolean => /^name-(?:life|speaks)/.test(kind)
const isOffice = ({ kind }: Clue): boolean => /^name-(?:office|known)/.test(kind)

function clueOf(
  people: readonly Contemporary[],
  of: 'names' | 'offices',
  isTold: (last: number) => boolean,
): Clue[] {
  if (people.length < fewest) return []
  const [middle] = [...people].sort((a, b) => b.last - a.last).slice(Math.ceil(people.length / 2) - 1)
  if (!middle || !Number.isFinite(middle.last)) return []
  const kind = isMixed(middle.last, people) || isTold(middle.last) ? 'names-past' : `${of}-together`
  const rule = of === 'names' ? 'contemporaries' : 'colleagues'
  const facts = { count: people.length, to: dayName(middle.last) }
  const evidence = { ...middle.clue.evidence, rule, facts }
  return [{ kind, days: until(middle.last), subject: `${of} together`, evidence }]
}

/** Who is in the news today stands beside those of long ago: it may be told of them as of history. */
function isMixed(last: number, people: readonly Contemporary[]): boolean {
  return last < longAgo && people.some((person) => !Number.isFinite(person.last))
}

const never = Number.NEGATIVE_INFINITY
const longAgo = numberOf(1990, 1, 1)

function lastDay({ days }: Clue): number {
  return days.at(-1)?.last ?? Number.POSITIVE_INFINITY
}

/** Two may be named together for anything. */
const fewest = 3

/** In days: how long after the last office somebody is still named. */
const namedAfter = 12 * 365
