import { placeByName } from '../../languages/gazetteer.ts'
import { isPaper } from '../../languages/newspapers.ts'
import type { Citation } from './citation.ts'
import { isMonth } from './months.ts'
import { wholeYear } from './whole-year.ts'

/**
 * How services that translate broadcasts and papers name what they heard or read: "Radio Marle, Arlen, in Arabic 0900 gmt 5 Mar 91",
 * "Source: Marle Gazette, Arlen, in Persian 14 Jun 04 p 2", "JN1606151094 Arlen MARLE TIMES in English 16 Jun 94 p 1". Null for others.
 */
export function readMonitored(line: string): Citation | null {
  if (line.length > 160 || !/ in \p{Lu}/u.test(line)) return null
  const [, source = '', time, day = '', month = '', year = '', page = null] =
    /^(?:Source:? )?(\p{Lu}.{3,90}?),? in \p{Lu}[\p{L}-]{3,14}(?: and \p{Lu}[\p{L}-]{3,14})?,? (?:(\d{4}) (?:gmt|GMT|utc|UTC) )?(\d{1,2}) (\p{Lu}\p{Ll}{2,8}) (\d\d|(?:19|20)\d\d)(?:,? pp? ?(\d{1,3})(?:[-–,] ?\d{1,3}){0,3})?\.?$/u.exec(
      line,
    ) ?? []
  // "He arrived in Marle 5 March 91": without an hour or a page a place or the number of the report tells it.
  const parts = partsOf(source)
  const isTold = time !== undefined || page !== null || parts.isPlaced
  if (year === '' || !isMonth(month) || !isTold || / \p{Ll}{3,} \p{Ll}{3,}/u.test(parts.name)) return null
  const whole = year.length === 4 ? year : wholeYear(year)
  return { outlet: parts.name, date: `${day} ${month} ${whole}`, page, catalogued: true }
}

/** The name of a station or paper, without the number of the report and the place beside it. */
function partsOf(source: string): { readonly name: string; readonly isPlaced: boolean } {
  const bare = source.replace(/^[A-Z]{2}\d{10} /u, '')
  const [name = '', place] = bare.split(', ')
  if (place !== undefined)
    return { name, isPlaced: bare.split(', ').length === 2 && place.split(' ').length <= 3 }
  const [first = '', ...rest] = bare.split(' ')
  const other = rest.join(' ')
  const isBehindPlace =
    other !== '' &&
    ((other === other.toUpperCase() && first !== first.toUpperCase()) ||
      (placeByName(first) !== null && isPaper(other)))
  return { name: isBehindPlace ? other : bare, isPlaced: bare !== source }
}
