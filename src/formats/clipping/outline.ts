import { dayOf } from '../citation/cited-parts.ts'
import { isLabel, openingLabel } from '../labels.ts'
import { type Clipping, claimIfOpen, cutLine, firstLines } from './clipping.ts'

/**
 * A note of an outliner (Roam, Logseq, Workflowy) is one bullet with all others below it: the first is the headline, and the
 * others go one step out. A list in an article has a text before it.
 */
export function readOutline(clipping: Clipping): void {
  const { lines, markdown } = clipping
  if (!markdown) return
  readBlockProperties(clipping)
  readSyncs(clipping)
  const [first, second] = firstLines(clipping, 2)
  const title = first === undefined ? null : /^- (\S.{2,300})$/.exec(lines[first] ?? '')?.[1]
  const step = second === undefined ? null : /^([ \t]+)- /.exec(lines[second] ?? '')?.[1]
  if (first === undefined || !title || !step) return
  const rest = lines.slice(first + 1)
  if (!rest.every((line) => line.trim() === '' || line.startsWith(step))) return
  lines[first] = /^#{1,6} /.test(title) ? title : `# ${title}`
  for (let index = first + 1; index < lines.length; index++)
    lines[index] = (lines[index] ?? '').slice(step.length)
}

/** "- title:: The bridge⏎  author:: Ada Roe": the properties of Logseq's first block, one step out. */
function readBlockProperties(clipping: Clipping): void {
  const { lines } = clipping
  const [start] = firstLines(clipping, 1)
  if (start === undefined || !/^- [\w-]{2,30}:: /.test(lines[start] ?? '')) return
  let end = start + 1
  while (/^[ \t]{1,4}[\w-]{2,30}:: /.test(lines[end] ?? '')) end++
  if (end - start < 2) return
  for (let index = start; index < end; index++)
    lines[index] = (lines[index] ?? '').replace(/^(?:- |[ \t]+)/, '')
}

/**
 * "- ### Highlights first synced by #Readwise May 9th, 2024" above what a reader marked, one step in: the day is one of saving, the
 * line goes, and what was marked goes one step out.
 */
function readSyncs(clipping: Clipping): void {
  const { lines } = clipping
  const isSync = (line: string): boolean => {
    const said = /^(?:[-*] )?#{1,6} (\p{L}.{8,120})$/u.exec(line)?.[1] ?? ''
    return /\d{4}/.test(said) && (openingLabel('markedAbove', said)?.split(' ').length ?? 0) > 2
  }
  const start = lines.findIndex(isSync)
  if (start < 0 || lines.some((line) => /^#{1,6}\s/.test(line) && isLabel('fullText', line))) return
  // Below a text they are what the reader marked in it.
  const head = lines.slice(0, start).filter((line) => line.trim() !== '')
  if (!head.every((line) => /^[-*>#!]|^\p{L}[\p{L} -]{1,24}::? /u.test(line) && line.length < 300)) return
  for (const [index, line] of lines.entries()) {
    if (!isSync(line)) continue
    const day = dayOf(
      /\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?, \d{4}/u.exec(line)?.[0].replace(/(?<=\d)\p{L}{2}/u, '') ?? '',
    )
    claimIfOpen(clipping, 'added', day, 'source line', index)
    cutLine(clipping, index, 'site-notice')
    const step = /^[ \t]+(?=[-*] )/.exec(lines[index + 1] ?? '')?.[0] ?? ''
    for (let at = index + 1; step !== '' && (lines[at] ?? '').startsWith(step); at++)
      lines[at] = (lines[at] ?? '').slice(step.length)
  }
}
