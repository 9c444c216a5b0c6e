import type { Dateline } from '../model/article.ts'

/** Words in capitals that open a text as a place would, and are none. */
const noPlace =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|LIVE|OPINION|ANALYSIS|REVIEW|EDITORIAL|COMMENT(?:ARY)?|NEWS|READ|MORE|NOTE|CORRECTION|EDITOR.*|QUESTION|ANSWER|POLL|REPORT|ALERT|WARNING|SPOILER.*|SUMMARY|ADVERTISEMENT|SPONSORED|LETTER|SPORTS?|TL;?DR|FAQ|Q|A|BY|HOST|MODERATOR|INTERVIEWER|SPEAKER|UNIDENTIFIED.*|WHAT|WHY|HOW|WHO|WHEN|WHERE|HERE|THIS|THE|TOP|BEST|FACT|MYTH|FILE|KEY|PRO|CON|STEP|PART|DAY)\b/u

const word = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’]*(?:-\p{Lu}+)*)`
const capitals = `${word}(?:[ -](?:${word}|de|la|del|of|al|el|sur|upon))*`
const mixed = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|del|of|al|el|sur|am|upon))*`
const region = String.raw`(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?`
const monthNames =
  `Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July August
  September October November December Mai Okt Dez Januar Februar März Juni Juli Oktober Dezember janv févr avr juin juil août
  déc janvier février mars avril juillet septembre octobre novembre décembre ene abr ago dic enero febrero marzo mayo junio
  julio agosto septiembre octubre noviembre diciembre gen mag giu lug set ott gennaio maggio giugno luglio settembre ottobre`
    .split(/\s+/u)
    .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
    .sort((a, b) => b.length - a.length)
const month = String.raw`(?:\d{1,2}\.?\s+)?(?:${monthNames.join('|')})\.?(?:\s+\d{1,2}\.?)?(?:,?\s+\d{4})?`
const date = String.raw`(?:,?\s*\(?(?:${month}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\)?)?`
const begins = String.raw`(?=["“'‘«]?\p{Lu})`
const dash = String.raw`\s*(?:–|—|--+|-(?=\s)|:(?=\s)|\|)\s*`
const agency = String.raw`\(([\p{Lu}][\p{L}\p{N} .&/'’-]{1,38}|dpa|apa|afp|ap|sda|efe|epd|kna|sid|dpa\/\p{L}+)\)`

const patterns: readonly { readonly pattern: RegExp; readonly place: number; readonly agency: number }[] = [
  // WASHINGTON, Nov. 12 (Reuters) –
  {
    pattern: new RegExp(
      String.raw`^(${capitals}${region})${date},?\s*${agency}(?:${dash}|\s+${begins})`,
      'u',
    ),
    place: 1,
    agency: 2,
  },
  // Berlin (dpa) –
  {
    pattern: new RegExp(String.raw`^(${mixed}${region})${date},?\s*${agency}(?:${dash}|\s+${begins})`, 'u'),
    place: 1,
    agency: 2,
  },
  // (CNN) —
  { pattern: new RegExp(String.raw`^${agency}(?:${dash}|\s+)${begins}`, 'u'), place: 0, agency: 1 },
  // WASHINGTON, Nov. 12 —
  {
    pattern: new RegExp(String.raw`^(${capitals}${region})${date}${dash}(?=["“'‘«(]?\p{L})`, 'u'),
    place: 1,
    agency: 0,
  },
]

/** A line of its own: "LONDON 1996-08-30", "PARIS, March 3, 2011". */
const aloneLine = new RegExp(String.raw`^(${capitals}${region}),?\s+(?:${month}|\d{4}-\d{2}-\d{2})$`, 'u')

/** Read the dateline at the start of a text: where it was filed, and by which agency. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 160)
  for (const { pattern, place, agency } of patterns) {
    const found = pattern.exec(head)
    if (!found) continue
    const where = place ? (found[place] ?? '') : ''
    if (place && (noPlace.test(where) || where.length < 3 || where.split(' ').length > 6)) continue
    return {
      place: place ? placeName(where) : null,
      agency: agency ? (found[agency] ?? null) : null,
      text: found[0].trim(),
    }
  }
  return null
}

/** Read a line that holds a place and a day and nothing else. */
export function readDatelineLine(line: string): Dateline | null {
  const found = aloneLine.exec(line.trim())
  const where = found?.[1]
  return found && where && !noPlace.test(where)
    ? { place: placeName(where), agency: null, text: found[0] }
    : null
}

/** "NEW YORK" → "New York"; a region in capitals ("U.S.") stays. */
function placeName(where: string): string {
  const [city = '', ...regions] = where.split(/,\s*/u)
  const name = city === city.toUpperCase() ? city.replace(/\p{L}[\p{L}\p{M}]*/gu, lower) : city
  return [name, ...regions].join(', ').replace(/[\s,.]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
}

function lower(part: string, offset: number, whole: string): string {
  if (/^(?:OF|DE|LA|DEL|UPON|SUR)$/u.test(part) && offset > 0) return part.toLowerCase()
  return whole[offset - 1] === '.' || whole[offset + part.length] === '.'
    ? part
    : (part[0] ?? '') + part.slice(1).toLowerCase()
}
