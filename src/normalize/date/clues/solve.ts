import type { Clue } from './clue.ts'
import { always, both, type Days, firstDay, from, lastDay } from './span.ts'

/** What is left, the clues that decided (those of the lower end first), and those that contradict them. */
export interface Solution {
  readonly days: Days
  readonly used: readonly Clue[]
  /** Clues of trust 2 and more that had to be set aside. */
  readonly set: readonly Clue[]
}

/**
 * Clues → the days that are possible. First the lower ends: nobody names what has not happened. Then the whole of
 * each clue in order of trust; one that would leave nothing is set aside, not averaged. Where two speak of one
 * office, the earlier holder is history and no contradiction.
 */
export function solve(clues: readonly Clue[]): Solution {
  let days: Days = always
  const used: Clue[] = []
  const set: Clue[] = []
  const take = (clue: Clue, next: Days): void => {
    if (firstDay(next) > firstDay(days) || lastDay(next) < lastDay(days)) used.push(clue)
    days = next
  }
  const floors = [...clues].sort((a, b) => firstDay(b.days) - firstDay(a.days))
  for (const clue of floors.slice(0, 1)) take(clue, both(days, from(firstDay(clue.days))))
  const floor = firstDay(days)
  const whole = [...clues].sort((a, b) => b.trust - a.trust || lastDay(a.days) - lastDay(b.days))
  for (const clue of whole) {
    const next = both(days, clue.days)
    if (next.length > 0) take(clue, next)
    else if ((clue.trust >= 2 || clue.alone) && !superseded(clue, clues, floor)) set.push(clue)
  }
  const doubtful = loneUpperEnd(used, whole, days)
  if (!doubtful) return { days: withoutSlivers(days), used, set }
  const without = solve(clues.filter((clue) => !same(clue, doubtful)))
  return { ...without, days: both(without.days, from(floor)), set: [...set, ...without.set] }
}

/**
 * Some clues reach a few days beyond what is known (an appointed one is named by the title a week early). Where two
 * of them meet in such days alone, while others leave a hundred times as many, that is no time to publish in.
 */
function withoutSlivers(days: Days): Days {
  const longest = Math.max(...days.map(({ first, last }) => last - first))
  return days.filter(({ first, last }) => last - first >= Math.min(10, longest / 30))
}

/**
 * One clue alone that cuts off nearly all of what the others allow is more likely a figure of the past who is given
 * the title by courtesy than the chance of a text from just those days.
 */
function loneUpperEnd(used: readonly Clue[], clues: readonly Clue[], days: Days): Clue | null {
  const last = lastDay(days)
  const floor = firstDay(days)
  const clue = used.find((one) => one.trust < 3 && endFrom(one.days, floor) === last)
  if (!clue || !Number.isFinite(last) || (clue.trust === 2 && !clue.person)) return null
  const ends = clues.filter((other) => !same(other, clue)).map((other) => endFrom(other.days, floor))
  if (ends.some((end) => end >= floor && end <= last + 60)) return null
  const next = Math.min(...ends.filter((end) => end > last))
  const [narrow, wide] = [last - floor, Math.min(next, last + 3000) - floor]
  return narrow / wide < (clue.trust === 1 ? 0.18 : 0.07) ? clue : null
}

function same(a: Clue, b: Clue): boolean {
  return a.subject === b.subject && a.person === b.person
}

/** The end of the first span that reaches the floor. */
function endFrom(days: Days, floor: number): number {
  return days.find((span) => span.last >= floor)?.last ?? Number.NEGATIVE_INFINITY
}

/** A later holder of the same office is named: the earlier one is a figure of the past. */
function superseded(clue: Clue, clues: readonly Clue[], floor: number): boolean {
  return clues.some(
    (other) =>
      other.subject === clue.subject &&
      firstDay(other.days) > firstDay(clue.days) &&
      firstDay(other.days) <= floor,
  )
}
