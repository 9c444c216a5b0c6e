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
    else if (clue.trust >= 2 && !superseded(clue, clues, floor)) set.push(clue)
  }
  const doubtful = loneUpperEnd(used, whole, days)
  if (!doubtful) return { days, used, set }
  const without = solve(clues.filter((clue) => clue !== doubtful && clue.subject !== doubtful.subject))
  return { ...without, days: both(without.days, from(floor)), set: [...set, ...without.set] }
}

/**
 * One clue alone that cuts off nearly all of what the others allow is more likely a figure of the past who is given
 * the title by courtesy than the chance of a text from just those days.
 */
function loneUpperEnd(used: readonly Clue[], clues: readonly Clue[], days: Days): Clue | null {
  const last = lastDay(days)
  const deciding = used.filter((clue) => clue.trust < 3 && lastDay(clue.days) === last)
  const [clue] = deciding
  if (!clue || !Number.isFinite(last)) return null
  const others = clues.filter((other) => other.subject !== clue.subject)
  if (others.some((other) => lastDay(other.days) <= last + 60)) return null
  const next = Math.min(...others.map((other) => lastDay(other.days)).filter((day) => day > last))
  const [narrow, wide] = [last - firstDay(days), Math.min(next, last + 3000) - firstDay(days)]
  return narrow / wide < (clue.trust === 1 ? 0.15 : 0.05) ? clue : null
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
