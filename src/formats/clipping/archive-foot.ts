import { isArchive } from '../citation/citation-words.ts'
import { holdsLabel, isLabel, openingLabel } from '../labels.ts'
import { blank, type Clipping, cutLine, lastLines, withoutMarks } from './clipping.ts'

/**
 * Cut what an archive of newspapers sets below a text that was copied from it: that a machine read it, on which film it is, whose
 * rights it has ("Welsh Newspapers Online", "Words: 97", "PUBLIC DOMAIN"). One line at least says so plainly.
 */
export function dropArchiveFoot(clipping: Clipping): void {
  const foot: number[] = []
  let isTold = false
  for (const index of lastLines(clipping, mostLines)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const isTelling = line.length <= longestLine && isOfArchive(line)
    if (!isTelling && !isBeside(line)) break
    isTold ||= isTelling
    foot.push(index)
  }
  if (!isTold) return
  // The address of the page is read with the others.
  for (const index of foot) {
    const line = (clipping.lines[index] ?? '').trim()
    // "… last corrected on 3 May 2018 by ada55": who reads there is kept nowhere.
    if (/\d{4} \p{L}{2,4} [\w.-]{2,40}$/u.test(line)) blank(clipping, index)
    else if (!/^https?:/.test(line)) cutLine(clipping, index, 'footer')
  }
}

/** In lines and characters. */
const mostLines = 6
const longestLine = 140

function isOfArchive(line: string): boolean {
  return (
    isArchive(line) ||
    openingLabel('archiveFoot', line) !== undefined ||
    (line.length <= 90 && holdsLabel('byMachine', line))
  )
}

/** "Words: 97", "Public domain", an address: beside such a line it is of the archive, too. */
function isBeside(line: string): boolean {
  const [, name = ''] = /^(\p{L}{4,12}):\s?\d{1,5}$/u.exec(line) ?? []
  return isLabel('wordCount', name) || isLabel('archiveRights', line) || /^https?:\/\/\S{4,300}$/.test(line)
}
