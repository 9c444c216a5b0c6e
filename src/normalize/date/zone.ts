/**
 * The calendar day in a zone at a moment given in UTC: ("2024-11-13", "02:30", "America/New_York") → "2024-11-12".
 * A midnight to the second stands for a date without time and is left alone; so is an unknown zone.
 */
export function localDay(day: string, time: string, timeZone: string): string {
  if (/^00:00(?::00(?:\.0+)?)?$/.test(time)) return day
  const format = formatOf(timeZone)
  const instant = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  if (!format || Number.isNaN(instant.getTime())) return day
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = maybeFormat(timeZone)
  formats.set(timeZone, made)
  return made
}

function maybeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  } catch {
    return null
  }
}
