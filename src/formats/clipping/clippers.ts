import { dayOf } from '../citation/cited-parts.ts'
import { isLabel, labelsOf, openingLabel } from '../labels.ts'
import { blank, type Clipping, claimIfOpen, firstLines, lastLines, withoutMarks } from './clipping.ts'

/**
 * A name or a handle, a day, and what joins them: "Clipped by ada123 on Sat, May 14, 2022". "Saved by his dog.", "Shared by all
 * was the tea." and "Saved by Mr. Lind, they will be hung again" are sentences.
 */
export function isClipper(line: string): boolean {
  const [opening, verb = ''] = /^[^\p{L}\p{N}]*(clipped|clipping|saved|shared) by\b:?\s+/iu.exec(line) ?? []
  if (opening === undefined || line.length >= 120 || /[.!?]\s+\p{Lu}\p{L}*\s+\p{Ll}/u.test(line)) return false
  // "SAVED BY A PASSING BOAT" is a headline.
  if (line === line.toUpperCase() && !/[\d@_]/.test(line)) return false
  const [name = '', ...rest] = line.slice(opening.length).trim().split(/\s+/)
  const isNamed = /[\d@_]|^["'(]?\p{Lu}/u.test(name)
  const isClip = /^cl/i.test(verb)
  const small = rest.filter(
    (word) => /^\p{Ll}/u.test(word) && !/[\d@_]/.test(word) && !labelsOf('transcribedBy').has(word),
  )
  // "Clipped by Ada Roe, my aunt", "Clipped by ada roe on Sat, May 14, 2022": hardly a sentence begins so.
  const most = isClip && (isNamed || /\d{4}$/.test(line.trim())) ? 2 : 0
  return (isNamed || (isClip && !/[.,]$/.test(rest.at(-1) ?? name))) && small.length <= most
}

/**
 * "Clipped By:" above the name of an account, and the day of clipping below both, as Newspapers.com sets them above or below a cutting:
 * the day becomes that of saving, the account is kept nowhere.
 */
export function readClipperAbove(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of [...firstLines(clipping, 6), ...lastLines(clipping, 6)]) {
    if (!/^[^\p{L}\p{N}]*clipped by\b:?$/iu.test(withoutMarks(lines[index] ?? ''))) continue
    const [account, dated] = firstLines(clipping, 2, index + 1)
    if (account === undefined || account > index + 2) continue
    const [name, below] = [account, dated].map((at) => withoutMarks(lines[at ?? -1] ?? '')) as [
      string,
      string,
    ]
    const day = dated === undefined || below.length > 30 ? null : dayOf(below.replace(/^\p{L}{3,10},\s/u, ''))
    if (!isAccount(name) || !(day !== null || isLabel('clippedFrom', below) || /[\d_]|^\p{Ll}/u.test(name)))
      continue
    if (day !== null && dated !== undefined) {
      claimIfOpen(clipping, 'added', day, 'source line', dated)
      blank(clipping, dated)
    }
    blank(clipping, index)
    blank(clipping, account)
  }
}

/** "ada_77", "Ada R": up to three words, and no sentence. */
function isAccount(name: string): boolean {
  return name.length <= 40 && name.split(' ').length <= 3 && !/[.,:;!?…]$/u.test(name)
}

/** "Last edited by Ada Roe a few seconds ago. Created on …": who kept a page, and when. */
export function isEditorStamp(line: string): boolean {
  const bare = withoutMarks(line)
  return bare.length <= 140 && openingLabel('lastEdited', bare) !== undefined && /\s[\p{Lu}@]/u.test(bare)
}

/** "[r/islands](…) · Posted by u/ada55 2 months ago", "Flipped into Island Life by Ada R": whose post a copy is, is kept nowhere. */
export function isHandleLine(line: string): boolean {
  const bare = withoutMarks(line).replace(/\[([^[\]]{1,100})\]\([^()\s]{1,500}\)/g, '$1')
  if (bare.length > 140 || bare === '') return false
  return (
    /(?:^|[\s·•|])\/?u\/[\w-]{3,30}(?=$|[\s·•|,])/.test(bare) ||
    (isLabel('readerVerb', bare.split(' ')[0] ?? '') &&
      /^\p{Lu}\p{L}{3,9} (?:\p{Ll}{2})?to \p{Lu}.{1,50} \p{Ll}{2} \p{L}.{1,40}[^.!?]$/u.test(bare))
  )
}

/** "… on Sat, May 14, 2022" → "May 14, 2022" */
export function clippedDay(line: string): string | null {
  const bare = withoutMarks(line).replace(/[.)\]\s]{1,4}$/u, '')
  const behind = /\s\p{L}{2,3}\s(.{8,30}\d)$/u.exec(bare)?.[1]
  return behind === undefined ? null : dayOf(behind.replace(/^\p{L}{3,10},\s/u, ''))
}

/** "Saved: 2019-05-14", "Clipped: 2019-05-14 by Ada Roe" in a line of its own, as a note's own template sets it. */
export function readSavedLine(clipping: Clipping, head: readonly number[]): void {
  for (const index of head) {
    const [, label = '', day = ''] =
      /^(\p{L}{4,14}):\s(\S.{5,30}?)(?:\s\p{Ll}{2,4}\s\p{Lu}.{2,40})?$/u.exec(
        withoutMarks(clipping.lines[index] ?? ''),
      ) ?? []
    const saved = isLabel('savedVerb', label) ? dayOf(day) : null
    if (saved === null) continue
    claimIfOpen(clipping, 'added', saved, 'source line', index)
    blank(clipping, index)
    return
  }
}

/** "January 3, 2018 at 10:06PM" right above "via Instapaper https://…": when it was saved. */
export function readStampAbove(clipping: Clipping, index: number): void {
  const line = withoutMarks(clipping.lines[index - 1] ?? '').replace(/\s?<br\s?\/?>$/i, '')
  const [, written = ''] = /^(.{8,30}?\d{4})(?:,| \p{L}{1,3})? \d{1,2}:\d\d(?:\s?[AP]M)?$/iu.exec(line) ?? []
  const day = written === '' ? null : dayOf(written)
  if (day === null) return
  claimIfOpen(clipping, 'added', day, 'source line', index - 1)
  blank(clipping, index - 1)
}
