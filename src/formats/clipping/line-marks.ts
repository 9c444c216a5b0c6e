import { isByline } from '../byline-line.ts'
import { isDayLine } from '../citation/cited-parts.ts'
import { writerIn } from '../writer.ts'
import { type Clipping, firstLines } from './clipping.ts'

/** Lines above a text among which its byline, day and address stand. */
const reach = 8

/**
 * "✍️ Ada Roe", "📅 3 May 2019", "🔗 https://…" near the head → the same without the picture that says what the line is; in plain text
 * "### By Ada Roe" without the marks of a heading, too.
 */
export function dropLineMarks(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of firstLines(clipping, reach)) {
    const line = lines[index] ?? ''
    const [heading = ''] = clipping.markdown ? [] : (/^#{1,6} /.exec(line) ?? [])
    const [picture = ''] =
      /^\s{0,9}(?:[-*] )?(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)\s?){1,4}/u.exec(
        line.slice(heading.length),
      ) ?? []
    if (heading + picture === '' || line.length > 120) continue
    const bare = line.slice(heading.length + picture.length).trim()
    if (isDayLine(bare) || isByline(bare) || writerIn(bare) !== null || /^https?:\/\/\S+$/.test(bare))
      lines[index] = bare + (/\s{2}$/.exec(line)?.[0] ?? '')
  }
}
