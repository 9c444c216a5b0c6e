import { isArchive } from '../citation/citation-words.ts'
import { foldLabel, isLabel, type LabelList } from '../labels.ts'
import { bareHost } from './address-line.ts'
import { blank, type Clipping, claimAt, cutLine, withoutMarks } from './clipping.ts'

/**
 * Which lines are the frame around a kept copy: "archive.today", "webpage capture", "All snapshots from host
 * courier.example", and "History", "Share" where one of those stands near.
 */
export function frameOf({ lines }: Clipping, indexes: readonly number[]): readonly number[] {
  const kinds = new Map(indexes.map((index) => [index, frameLine(lines[index] ?? '')]))
  return [...kinds.values()].includes('keptCopy') ? indexes.filter((index) => kinds.get(index)) : []
}

/** "courier.example" in a line of its own near the head, where the address of the page is known. */
export function dropHostAlone(clipping: Clipping, head: readonly number[]): void {
  const hosts = clipping.stated.url.flatMap(({ value }) =>
    URL.canParse(value) ? [bareHost(new URL(value).hostname)] : [],
  )
  for (const index of head)
    if (hosts.includes(bareHost((clipping.lines[index] ?? '').trim()))) cutLine(clipping, index, 'site-name')
}

/** "Hemeroteca Digital. Biblioteca Nacional de España": the archive that keeps the page, and nothing else. */
export function isNameOfArchive(line: string): boolean {
  if (line.length > 100) return false
  const parts = withoutMarks(line)
    .split(/[.,;]\s+|\s[–—|/-]\s|\.$/u)
    .filter(Boolean)
  return parts.length > 0 && parts.every(isArchive)
}

/** "Retronews - Le Courrier": an archive and the paper that the citation names as well. */
export function isArchiveOf(line: string, paper: string): boolean {
  const [, before = '', after = ''] = /^([^\d]{3,40}?)\s[-–—|:]\s(\S.{2,60})$/u.exec(withoutMarks(line)) ?? []
  return isArchive(before) && foldLabel(after) === foldLabel(paper)
}

/** "3 May 2019 07:12:11 UTC" in the frame of a kept copy: when it was kept. */
export function readKeptStamp(clipping: Clipping, head: readonly number[]): void {
  for (const index of head) {
    const day = keptStamp.exec((clipping.lines[index] ?? '').trim())?.[1]
    if (!day) continue
    claimAt(clipping, 'added', day, 'source line', index)
    blank(clipping, index)
    return
  }
}

const keptStamp = /^(\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d),? \d\d:\d\d(?::\d\d)? (?:UTC|GMT)$/u

/** In UTF-16 code units: the line may hold the address of the page. */
const longestFrame = 600

function frameParts(line: string): string[] {
  return line
    .split(/\s{2,}|\t+|\|/)
    .map((part) => part.trim())
    .filter(Boolean)
}

function isAddress(part: string): boolean {
  return /^https?:\/\/[^\s/]{3,}\/\S+$/.test(part)
}

/** "webpage capture   Saved from   https://courier.example/7   3 May 2019 07:12:11 UTC": where the page stood, and when it was kept. */
export function readFrameLine(clipping: Clipping, index: number): void {
  for (const part of frameParts(clipping.lines[index] ?? '')) {
    const day = keptStamp.exec(part)?.[1]
    if (isAddress(part)) claimAt(clipping, 'url', part, 'source line', index)
    if (day) claimAt(clipping, 'added', day, 'source line', index)
  }
}

/** Words and a host at most, in UTF-16 code units. */
const longestPart = 200

const host = /(?<!\S)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?!\S)/g

/** What the parts of a line are: all of a frame, and one plainly so; else null. */
function frameLine(line: string): 'keptCopy' | 'copyFrame' | null {
  if (line.length > longestFrame) return null
  const parts = frameParts(line).filter((part) => !isAddress(part) && !keptStamp.test(part))
  const is = (list: LabelList, part: string): boolean =>
    isLabel(list, part) || (part.length <= longestPart && isLabel(list, part.replace(host, '')))
  const kept = parts.filter((part) => is('keptCopy', part))
  if (parts.length === 0 || !parts.every((part) => kept.includes(part) || is('copyFrame', part))) return null
  return kept.length > 0 ? 'keptCopy' : 'copyFrame'
}
