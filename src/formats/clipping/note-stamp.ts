import { isPaper } from '../../languages/newspapers.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { foldLabel } from '../labels.ts'
import { blank, type Clipping, claimAt, firstLines, withoutMarks } from './clipping.ts'

/**
 * "12 October 2019 at 21:08" below the title of a note, as Apple's Notes stamp one, above an article that names its paper and has a
 * day of its own: when it was saved. The title of the note is the owner's, and the article has its own.
 */
export function readStamp(clipping: Clipping): void {
  const [title, stamp, name, ...below] = firstLines(clipping, 6)
  const text = (index: number | undefined): string => withoutMarks(clipping.lines[index ?? -1] ?? '')
  const [, written = ''] =
    /^(.{8,30}?\d{4})(?:,| \p{L}{1,3})? \d{1,2}[:.]\d\d(?:\s?[AP]M)?$/iu.exec(text(stamp)) ?? []
  const saved = written === '' ? null : dayOf(written)
  if (saved === null) return
  const isName = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,4}$/u.test(text(name)) && isPaper(text(name))
  const isAgain = [name, ...below].some((index) => foldLabel(text(index)) === foldLabel(text(title)))
  if (isAgain || /^https?:\/\/\S+$/.test(text(name))) {
    claimAt(clipping, 'added', saved, 'source line', stamp ?? 0)
    blank(clipping, stamp ?? 0)
    return
  }
  if (!isName || !below.some((index) => dayOf(text(index)) !== null)) return
  claimAt(clipping, 'added', saved, 'source line', stamp ?? 0)
  blank(clipping, title ?? 0, (stamp ?? 0) + 1)
}
