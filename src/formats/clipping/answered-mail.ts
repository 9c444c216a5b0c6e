import { foldLabel, holdsLabel, labelsOf } from '../labels.ts'
import { countWords } from './clipping.ts'
import { behindMark, fieldsOf } from './forwarded.ts'
import { isCited } from './letter.ts'

/**
 * The indexes of the lines in which a mail quotes the one that it answers, with the line or the header that introduces them,
 * where the article is what the sender wrote or typed: the quotation is the talk of somebody else, and private. None where the
 * quotation holds the article, and where it may. `isReply`: the subject says that it answers, and sends nothing on.
 */
export function answeredLines(lines: readonly string[], isReply: boolean): readonly number[] {
  const marked = behindAttribution(lines)
  const quoted = marked ?? behindHeader(lines)
  const isQuoted = new Set(quoted)
  const own = lines.map((line, index) => (isQuoted.has(index) ? '' : line))
  if (!quoted || own.every((line) => line.trim() === '')) return []
  const theirs = quoted.map((index) => (lines[index] ?? '').replace(/^[\s>]+/, ''))
  const answers = marked !== null || isReply
  const isOwn = holdsCutting(own)
    ? !holdsCutting(theirs)
    : answers && !holdsCutting(theirs) && (holdsReport(own) || !holdsReport(theirs))
  return isOwn ? quoted : []
}

/** Whether the subject of a mail says that it answers another: "Re: the flood", not "FW: the flood". */
export function isReplySubject(subject: string): boolean {
  const [, prefix = ''] = /^\s?(\p{L}{1,6})(?:\[\d{1,3}\])?\s?:/u.exec(subject) ?? []
  return labelsOf('answer').has(foldLabel(prefix))
}

/** "On 3 May 2011 at 7:15, Jane Roe wrote:", in one line or two, and the lines with ">" below it. */
function behindAttribution(lines: readonly string[]): number[] | null {
  const isMarked = (index: number): boolean => /^\s{0,3}>/.test(lines[index] ?? '')
  for (const [index, line] of lines.entries()) {
    if (!line.trimEnd().endsWith(':') || isMarked(index)) continue
    const above = (lines[index - 1] ?? '').trim()
    const start = isAttribution(line) ? index : isAttribution(`${above} ${line}`) ? index - 1 : null
    const next = lines.findIndex((below, at) => at > index && below.trim() !== '')
    if (start === null || !isMarked(next)) continue
    const marked = lines.flatMap((_, at) =>
      at > index && (isMarked(at) || (isMarked(at - 1) && isMarked(at + 1) && isRest(lines[at] ?? '')))
        ? [at]
        : [],
    )
    return [...(start < index ? [start] : []), index, ...marked]
  }
  return null
}

function isAttribution(line: string): boolean {
  return line.length <= 400 && /\d/.test(line) && holdsLabel('wrote', line)
}

/** What a program wrapped off the end of a quoted line. */
function isRest(line: string): boolean {
  return line.length <= 30
}

/** "-----Original Message-----" or a header of a mail below other words, and all that stands below it. */
function behindHeader(lines: readonly string[]): number[] | null {
  const first = lines.findIndex((line) => line.trim() !== '')
  for (let index = first + 1; first >= 0 && index < lines.length; index++) {
    const line = lines[index] ?? ''
    const mark = behindMark(line)
    if (mark === null && fieldsOf(line)[0]?.[0] !== 'mailFrom') continue
    const header = [mark ?? line, ...lines.slice(index + 1, index + 7)]
    const names = new Set(header.flatMap((field) => fieldsOf(field).map(([name]) => name)))
    if (!names.has('mailFrom') || names.size < (mark === null ? 4 : 2)) continue
    const start = /^[\s_*=-]{3,}$/.test(lines[index - 1] ?? '') ? index - 1 : index
    return Array.from({ length: lines.length - start }, (_, at) => start + at)
  }
  return null
}

/** A citation of a newspaper with text below it. */
function holdsCutting(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  const cited = filled.findIndex((line, index) => isCited(line, filled[index + 1] ?? ''))
  return cited >= 0 && countWords(filled.slice(cited + 1).join(' ')) >= leastWords
}

/** A paragraph that speaks to nobody. */
function holdsReport(lines: readonly string[]): boolean {
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .some((paragraph) => countWords(paragraph) >= leastWords && !holdsLabel('letterWords', paragraph))
}

const leastWords = 20
