import { isLabel, type LabelList, labelsOf } from '../labels.ts'
import { type Line, textOf } from '../lines/line.ts'

/** What a forwarded mail says of the one inside of it. */
export interface Forwarded {
  readonly from: string | null
  /** As written: "Wed, 6 Jul 2022 at 18:00". */
  readonly date: string | null
  readonly subject: string | null
  /** Whom it was sent to, as written, with names and addresses. */
  readonly to: string
  /** The lines behind its header. */
  readonly lines: readonly Line[]
}

/**
 * The innermost forwarded mail of the lines of another; null where there is none. What stands above it are words of who
 * sent it on. Its header may be a line a field, or all in one paragraph.
 */
export function forwardedMail(lines: readonly Line[]): Forwarded | null {
  const marked = lines.findLastIndex((line) => behindMark(textOf(line)) !== null)
  const at = marked < 0 ? unmarked(lines) : marked
  if (at < 0) return null
  const opening = textOf(lines[at] ?? noLine)
  const fields = new Map<LabelList, string>(fieldsOf(behindMark(opening) ?? (marked < 0 ? opening : '')))
  let next = at + 1
  for (; next < lines.length && next <= at + MOST_FIELDS; next++) {
    const line = lines[next]
    const found = line ? fieldsOf(textOf(line)) : []
    if (found.length === 0) break
    for (const [field, value] of found) fields.set(field, value)
  }
  if (!fields.has('mailFrom') || fields.size < 2) return null
  return {
    from: fields.get('mailFrom') ?? null,
    date: fields.get('mailDate') ?? null,
    subject: fields.get('mailSubject') ?? null,
    to: fields.get('mailTo') ?? '',
    lines: lines.slice(next),
  }
}

/** Where the header of a mail begins that is sent on without a mark, as Outlook does: near the top, with all its fields. */
function unmarked(lines: readonly Line[]): number {
  return lines.slice(0, 12).findIndex((_, at) => {
    const found = lines.slice(at, at + 5).map((line) => fieldsOf(textOf(line)))
    const first = found[0]?.[0]?.[0]
    const end = found.findIndex((fields) => fields.length === 0)
    const names = new Set(found.slice(0, end < 0 ? 5 : end).flatMap((fields) => fields.map(([name]) => name)))
    return first === 'mailFrom' && fieldNames.every((name) => names.has(name))
  })
}

const noLine = { runs: [] }

/** "---- Forwarded message ---- From: A" → "From: A"; null for a line that is no such mark. */
export function behindMark(text: string): string | null {
  if (isLabel('forwarded', text)) return ''
  const mark = /^[^\p{L}]{0,40}([\p{L}'’ ]{5,40}?)[^\p{L}]{0,40}(?=$|(?<=[^\p{L}])\p{L}{1,14}:)/u.exec(
    text.slice(0, 160),
  )
  if (!mark || !isLabel('forwarded', mark[1] ?? '')) return null
  return text.slice(mark[0].length)
}

const MOST_FIELDS = 10
const fieldNames = ['mailFrom', 'mailDate', 'mailSubject', 'mailTo'] as const

/** "From: A <a@b> Date: … To: …" → its fields; none where the line does not begin with one. */
export function fieldsOf(text: string): (readonly [LabelList, string])[] {
  const parts = text.slice(0, 2_000).split(/(?<=^|\s)\*?([\p{L}]{1,14})[ \u00a0]?:\*?(?=\s|$)/u)
  if (parts[0]?.trim() !== '') return []
  const found: [LabelList, string][] = []
  for (let index = 1; index < parts.length; index += 2) {
    const label = (parts[index] ?? '').toLowerCase()
    const value = (parts[index + 1] ?? '').trim()
    const field = fieldNames.find((name) => labelsOf(name).has(label))
    const last = found.at(-1)
    if (field) found.push([field, value])
    else if (last) last[1] += ` ${parts[index]}: ${value}`
    else return []
  }
  return found
}
