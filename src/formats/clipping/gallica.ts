import { holdsLabel, isLabel, openingLabel } from '../labels.ts'
import { blank, type Clipping, claimAt, claimIfOpen, cutLine, firstLines } from './clipping.ts'

/**
 * Read what Gallica sets above the text of a page: the record of the issue, or its name and day with the conditions of use, down to how
 * well the page was recognized.
 */
export function readGallica(clipping: Clipping): void {
  readRecord(clipping)
  readConditions(clipping)
}

/** "Titre : Le Courrier …", "Date d'édition : 1887-03-04", down to how well the page was recognized. */
function readRecord(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 40)
  const isNumber = (line: string): boolean =>
    /:\sark:\//.test(line) && isLabel('issueNumber', line.split(':', 1)[0] ?? '')
  if (!head.some((index) => isNumber(lines[index] ?? ''))) return
  const rate = head.find((index) => holdsLabel('recognitionRate', lines[index] ?? ''))
  const end = rate ?? head[head.findIndex((index) => !labelled.test(lines[index] ?? '')) - 1]
  if (end === undefined) return
  for (const index of head.filter((other) => other <= end)) {
    const [, name = '', value = ''] = labelled.exec(lines[index] ?? '') ?? []
    if (isLabel('issueTitle', name))
      claimAt(clipping, 'outlet', value.split(' : ')[0] ?? value, 'header', index)
    if (isLabel('issueDate', name)) claimAt(clipping, 'date', value, 'header', index)
    if (isLabel('issueNumber', name))
      claimAt(clipping, 'url', `https://gallica.bnf.fr/${value.trim()}`, 'header', index)
    blank(clipping, index)
  }
}

/** "Éditeur : Marle" */
const labelled = /^\s*(\p{L}[\p{L}' ’]{2,40}?)\s?:\s(.{1,400})$/u

/** "Le Courrier (Marle). 1887-03-04." and the numbered conditions below it; two of their sentences are no chance. */
function readConditions(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, longestHead)
  const isCondition = (index: number): boolean =>
    openingLabel('gallicaNotice', (lines[index] ?? '').replace(/^\s{0,9}(?:\d\/|[-–•])\s{0,9}/u, '')) !==
    undefined
  const conditions = head.filter(isCondition)
  let end = conditions.at(-1)
  if (end === undefined || conditions.length < 2) return
  // The sentence may go on below.
  while (/^\s{0,9}\p{Ll}/u.test(lines[end + 1] ?? '')) end++
  for (let index = 0; index <= end; index++) {
    const [, name = '', day] = issue.exec((lines[index] ?? '').trim()) ?? []
    if (day !== undefined) {
      claimIfOpen(clipping, 'outlet', name.split(/\s[:/(]/u)[0], 'header', index)
      claimIfOpen(clipping, 'date', day, 'header', index)
    }
    cutLine(clipping, index, 'site-notice')
  }
}

/** In lines with words on them. */
const longestHead = 60

/** "Le Courrier : journal républicain (Marle). 1887-03-04." */
const issue = /^(\p{Lu}[^\d]{2,200}?)\.?\s((?:1[5-9]|20)\d\d-\d\d-\d\d)\.?$/u
