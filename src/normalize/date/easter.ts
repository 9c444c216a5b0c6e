import { numberOf } from '../../lib/calendar.ts'

/**
 * Easter Sunday of the western churches in a year of the Gregorian calendar, as a number of days (see
 * `lib/calendar.ts`). By the rule that an unnamed correspondent sent to Nature of 20 April 1876, as Meeus gives it in
 * "Astronomical Algorithms".
 */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - skipped - moon + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const count = epact + sunday - 7 * late + 114
  return numberOf(year, Math.floor(count / 31), (count % 31) + 1)
}
