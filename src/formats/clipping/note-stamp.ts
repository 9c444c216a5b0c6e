import { isPaper } from '../../languages/newspapers.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { foldLabel, isLabel } from '../labels.ts'
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

/** Lines from the start among which the properties of a note may be. */
const propertyLines = 10

/**
 * "Created: June 12, 2021 8:30 AM" beside "Last edited time: …" or "Created by: …" at the head, as note programs write out the
 * properties of a note: when it was saved, and by whom, which is nobody's business. "Created: 12 June 2021" alone may be a page's own.
 */
export function readNoteProperties(clipping: Clipping): void {
  const pairs = firstLines(clipping, propertyLines).flatMap((index) => {
    const [, label = '', value = ''] =
      /^(\p{L}[\p{L} ]{3,24}):\s{1,4}(\S.{1,60})$/u.exec(withoutMarks(clipping.lines[index] ?? '')) ?? []
    return label === '' ? [] : [{ index, label, value }]
  })
  const made = pairs.filter(({ label }) => isLabel('noteMade', label))
  const about = pairs.filter(({ label }) => isLabel('noteEdited', label))
  const [first] = made
  if (!first || (about.length === 0 && !isLabel('noteMadeAlone', first.label))) return
  const hour = first.value.search(/\s(?:at\s)?\d{1,2}[:.]\d\d/u)
  const day = dayOf(first.value) ?? (hour > 0 ? dayOf(first.value.slice(0, hour)) : null)
  if (day === null) return
  claimAt(clipping, 'added', day, 'source line', first.index)
  for (const { index } of [...made, ...about]) blank(clipping, index)
}
