/**
 * The zero of programs: what they write where they know no day. Clocks begin with 1970 (in universal time, so that it is
 * still 1969 in America), 1601 or the year 1, spreadsheets with 30 December 1899 or 1 January 1900, archives of files with 1980.
 */

/** Whether a value in numbers ("1970-01-01T01:00:00+01:00", "0001-01-01", "12/30/1899 0:00") is no day, whatever it looks like. */
export function isEmptyValue(value: string): boolean {
  if (/^[-−]\d{4}-|^(?:0+|0{4}[-/:.]00[-/:.]00(?:\D.*)?)$/s.test(value)) return true
  if (/^(?:0000|0001|9999)[-/.]|^.{1,20}(?:[/.]|, )(?:0000|0001|9999)(?!\d)/.test(value)) return true
  const parts = partsOf(value)
  return parts !== null && isEmptyMoment(parts.day, parts.rest)
}

/** Whether a bare day is far likelier a zero than a day of news: one that is nothing else stays to be stated by the owner. */
export function isLikelyEmpty(value: string): boolean {
  const parts = partsOf(value)
  if (!parts) return false
  if (/^T00:00(?::00(?:\.0+)?)?Z?$/.test(parts.rest)) return parts.day === '1980-01-01'
  return parts.rest === '' && (parts.day === '1970-01-01' || parts.day === '1899-12-30')
}

/** A day, as "1970-01-01", and what is written behind it, in which the time and its zone are looked for. */
export function isEmptyMoment(day: string, rest: string): boolean {
  if (day === '1601-01-01') return true
  const time = timeIn(rest)
  if (time === null) return false
  // A cell that holds a time alone is one of the day zero.
  if (day === '1899-12-30' || day === '1899-12-31') return true
  if (day === '1900-01-01') return time.minutes === 0 && time.isWhole
  if (day !== '1970-01-01' && day !== '1969-12-31') return false
  if (!time.isWhole) return false
  const since = time.minutes - (day === '1970-01-01' ? 0 : 24 * 60)
  if (time.ahead !== null) return since === time.ahead
  // Without a zone: in the clocks from California to Japan.
  return since % 30 === 0 && since >= -8 * 60 && since <= 9 * 60
}

interface Time {
  readonly minutes: number
  /** No seconds beside the minutes. */
  readonly isWhole: boolean
  /** Minutes that the zone is ahead of universal time; null where it is not told. */
  readonly ahead: number | null
}

function timeIn(rest: string): Time | null {
  const clock = /(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?\s?([ap]\.?m\b)?/i.exec(rest)
  if (!clock) return null
  const [whole, hour, minute, second = '00', half] = clock
  const twelve = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour)
  const zone = /(?:^|[\s(])?(Z|UTC|GMT)?\s?(?:([+-])(\d\d):?(\d\d))?/.exec(
    rest.slice(clock.index + whole.length).trimStart(),
  )
  const offset = zone?.[2] ? (zone[2] === '-' ? -1 : 1) * (Number(zone[3]) * 60 + Number(zone[4])) : null
  return {
    minutes: twelve * 60 + Number(minute),
    isWhole: second === '00',
    ahead: offset ?? (zone?.[1] ? 0 : null),
  }
}

/** "1970-01-01T00:00", "1970/01/01", "01.01.1970 00:00", "12/30/1899" → the day and the rest. */
function partsOf(value: string): { day: string; rest: string } | null {
  const iso = /^(\d{4})[-/.:](\d{1,2})[-/.:](\d{1,2})(?!\d)(.{0,60})$/s.exec(value)
  if (iso) return { day: `${iso[1]}-${padded(iso[2])}-${padded(iso[3])}`, rest: iso[4] ?? '' }
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)(.{0,60})$/s.exec(value)
  if (!turned) return null
  const [, one, two, year, rest = ''] = turned
  const [day, month] = Number(two) > 12 ? [two, one] : [one, two]
  return { day: `${year}-${padded(month)}-${padded(day)}`, rest }
}

function padded(number: string | undefined): string {
  return (number ?? '').padStart(2, '0')
}
