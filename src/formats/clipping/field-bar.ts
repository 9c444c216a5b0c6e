import { isPaper } from '../../languages/newspapers.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import {
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  withoutMarks,
} from './clipping.ts'

/**
 * "Auflage: 12.000 | Datum: 14.03.2023 | Seite: 3 | Ressort: Lokales": a line of labels and values in one of the first lines, as services
 * that watch the press set it above a cutting. Day, page, section and writer become fields; the source there may be a medium
 * ("Print"), and says nothing.
 */
export function readFieldBar(clipping: Clipping): void {
  for (const index of firstLines(clipping, 8)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (line.length > 400 || !line.includes(':')) continue
    const parts = line.split(/\s*(?:\s[|·•]\s|\t|\s{3,20})\s*/u)
    const pairs = parts.map((part) => /^(\p{L}[\p{L} .-]{1,24}):\s{0,3}(\S.{0,80})$/u.exec(part))
    const known = pairs.filter((pair) => pair && fieldOfKey(pair[1] ?? '') !== null).length
    if (pairs.length < 3 || known < 2 || pairs.some((pair) => pair === null)) continue
    for (const [, key = '', value = ''] of pairs.filter((pair) => pair !== null)) {
      const field = fieldOfKey(key)
      if (field === 'date' || field === 'section') claimIfOpen(clipping, field, value, 'header', index)
      else if (field === 'printPage' && /\d/.test(value)) claimIfOpen(clipping, field, value, 'header', index)
      else if (field === 'authors' && clipping.stated.authors.length === 0)
        claimAuthors(clipping, [value], 'header', index)
    }
    cutLine(clipping, index, 'site-name')
    const [top] = firstLines(clipping, 1)
    const name = withoutMarks(clipping.lines[top ?? -1] ?? '')
    if (
      top !== index - 1 ||
      clipping.stated.outlet.length > 0 ||
      !isPaper(name) ||
      name.split(' ').length > 5
    )
      return
    claimAt(clipping, 'outlet', name, 'citation line', top)
    cutLine(clipping, top, 'site-name')
    return
  }
}
