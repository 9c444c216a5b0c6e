import { foldLabel, isLabel, type LabelList, labelsOf } from '../labels.ts'
import { type Line, textOf } from '../lines/line.ts'

/** What a forwarded mail says of the one inside of it. */
export interface Forwarded {
  readonly from: string | null
  /** As written: "Wed, 6 Jul 2022 at 18:00". */
  readonly date: string | null
  readonly subject: string | null
  /** Whom it was sent to, as written, with names and addresses. */
  readonly to: string
  /** The lines above it: words of who sent it on. */
  readonly above: readonly Line[]
  /** The lines behind its header. */
  readonly lines: readonly Line[]
}

/**
 * The innermost forwarded mail of the lines of another; null where there is none. What stands above it are words of who
 * sent it on. Its header may be a line a field, or all in one paragraph, and all of it may stand behind ">".
 */
export function forwardedMail(lines: readonly Line[]): Forwarded | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const opening = behindMark(unquoted(lines[at]))
    const found = opening === null ? null : headerFrom(lines, at, opening)
    if (found) return found
  }
  const at = unmarked(lines)
  return at < 0 ? null : headerFrom(lines, at, unquoted(lines[at]))
}

/** The words of a line without the marks ">" of a quotation. */
function unquoted(line: Line | undefined): string {
  return line ? textOf(line).replace(/^(?:>\s?){1,9}/u, '') : ''
}

/** The mail whose header begins at a line, which says `opening`. */
function headerFrom(lines: readonly Line[], at: number, opening: string): Forwarded | null {
  const fields = new Map<LabelList, string>(fieldsOf(opening))
  let next = at + 1
  for (; next < lines.length && next <= at + mostFields; next++) {
    const text = unquoted(lines[next])
    const found = fieldsOf(text)
    if (found.length === 0 && text !== '' && !isOtherField(text)) break
    for (const [field, value] of found) if (!fields.get(field)) fields.set(field, value)
  }
  if (!fields.has('mailFrom') || fields.size < 2) return null
  return {
    from: fields.get('mailFrom') ?? null,
    date: fields.get('mailDate') ?? null,
    subject: fields.get('mailSubject') ?? null,
    to: fields.get('mailTo') ?? '',
    above: lines.slice(0, at),
    lines: lines.slice(next),
  }
}

/** "Reply-To: …", and the rest of a list of readers in a line of its own. */
function isOtherField(text: string): boolean {
  const [, name = ''] = /^\*?([\p{L}][\p{L} -]{1,24}?)\s?:/u.exec(text.slice(0, 40)) ?? []
  return isLabel('mailOther', name) || isListOfReaders(text)
}

function isListOfReaders(text: string): boolean {
  if (!text.includes('@') || text.length > 2_000) return false
  const people = text.split(/[,;]/).filter((part) => part.trim() !== '')
  return people.every((part) => /^[^<>@]{1,124}@[\w.-]{3,200}$/u.test(part.trim().replace(/<|>$/g, '')))
}

/** Where the header of a mail begins that is sent on without a mark, as Outlook does: near the top, with all its fields. */
function unmarked(lines: readonly Line[]): number {
  return lines.slice(0, wordsAbove).findIndex((line, at) => {
    const opening = fieldsOf(unquoted(line))
    if (opening[0]?.[0] !== 'mailFrom') return false
    const found = [opening, ...lines.slice(at + 1, at + 5).map((below) => fieldsOf(unquoted(below)))]
    const end = found.findIndex((fields) => fields.length === 0)
    const names = new Set(found.slice(0, end < 0 ? 5 : end).flatMap((fields) => fields.map(([name]) => name)))
    return fieldNames.every((name) => names.has(name))
  })
}

/** In lines: more than anybody writes above what is sent on. */
const wordsAbove = 40

/** "---- Forwarded message ---- From: A" → "From: A"; null for a line that is no such mark. */
export function behindMark(text: string): string | null {
  if (isLabel('forwarded', text)) return ''
  const mark = /^[^\p{L}]{0,40}([\p{L}'’ ]{5,40}?)[^\p{L}]{0,40}(?=$|(?<=[^\p{L}])\p{L}{1,14}:)/u.exec(
    text.slice(0, 160),
  )
  if (!mark || !isLabel('forwarded', mark[1] ?? '')) return null
  return text.slice(mark[0].length)
}

const mostFields = 10
const fieldNames = ['mailFrom', 'mailDate', 'mailSubject', 'mailTo'] as const

/**
 * "From: A <a@b> Date: … To: …" → its fields; none where the line does not begin with one. A program may leave out the blank
 * above a field: "A <a@b>To: …", "9:12:00 GMTSubject: …".
 */
export function fieldsOf(text: string): (readonly [LabelList, string])[] {
  const parts = text.slice(0, 2_000).split(/(?<=^|[\s>])\*?([\p{L}]{1,24})[ \u00a0]?:\*?(?=\s|$)/u)
  if (parts.length === 1) return []
  const found: [LabelList, string][] = []
  let above = (parts[0] ?? '').trim()
  for (let index = 1; index < parts.length; index += 2) {
    const label = parts[index] ?? ''
    const value = (parts[index + 1] ?? '').trim()
    const { field, rest } = fieldNamed(above, label)
    const last = found.at(-1)
    if (found.length === 0 && (!field || rest !== '')) return []
    if (last) last[1] = field ? rest : `${above} ${label}: ${value}`
    if (field) found.push([field, value])
    above = found.at(-1)?.[1] ?? ''
  }
  return found
}

/** The field that a label names, alone or with the word before it ("Enviada em"), and what stands above the label. */
function fieldNamed(
  above: string,
  label: string,
): { field: (typeof fieldNames)[number] | undefined; rest: string } {
  const named = (name: string) => fieldNames.find((list) => labelsOf(list).has(foldLabel(name)))
  const blank = above.lastIndexOf(' ') + 1
  const both = above === '' ? undefined : named(`${above.slice(blank)} ${label}`)
  if (both) return { field: both, rest: above.slice(0, blank).trim() }
  const glued = /^(\p{Lu}{2,5})(\p{Lu}\p{Ll}{1,13})$/u.exec(label)
  const field = named(label) ?? named(glued?.[2] ?? '')
  return { field, rest: named(label) || !glued ? above : `${above} ${glued[1]}` }
}
