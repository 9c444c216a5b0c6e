import { isNameOfHost } from '../../text/host-name.ts'
import { isLabel } from '../labels.ts'
import { blank, type Clipping, claimAt, claimIfOpen, firstLines, lastLines } from './clipping.ts'

/**
 * What a browser sets at the edges of a page that it prints: "5/4/2019, 10:15 AM   The bridge - The Courier" at the head,
 * "https://…   1/2" at the foot. The day is that of printing.
 */
export function readPrintedPage(clipping: Clipping): void {
  readPrintedFrom(clipping)
  const [first, second] = firstLines(clipping, 2)
  // Copied out of such a file, the foot of each page may stand below its head.
  const foot = [...lastLines(clipping, 2), second ?? -1].find((index) =>
    printedFoot.test(clipping.lines[index] ?? ''),
  )
  const address = printedFoot.exec(clipping.lines[foot ?? -1] ?? '')?.[1]
  if (foot === undefined || !address) return
  claimAt(clipping, 'url', address, 'source line', foot)
  blank(clipping, foot)
  dropPrintedEdges(clipping, address)
  const line = clipping.lines[first ?? -1] ?? ''
  // "The bridge - The Courier": the title of the page names the paper, where its host says so too.
  const paper = /\s[-–—|]\s([^|–—]{3,60})$/u.exec(line.trim())?.[1]
  const host = /^https?:\/\/([^/:?#]{3,100})/i.exec(address)?.[1]
  const isOfHost = paper !== undefined && host !== undefined && isNameOfHost(paper, host)
  const day = printedHead.exec(line)?.[1] ?? (isOfHost ? printedDay.exec(line)?.[1] : undefined)
  if (first === undefined || !day) return
  claimAt(clipping, 'added', day, 'source line', first)
  if (isOfHost) claimAt(clipping, 'outlet', paper, 'source line', first)
  blank(clipping, first)
}

/** "Printed from marlepost.example", "Udskrift fra https://marlepost.example/7" above or below the text. */
function readPrintedFrom(clipping: Clipping): void {
  for (const index of [...firstLines(clipping, 2), ...lastLines(clipping, 2)]) {
    const [, label = '', place = ''] =
      /^(\p{Lu}\p{L}[\p{L} ]{4,40}?):?\s((?:https?:\/\/)?[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,60}){1,4}(?:\/\S{0,400})?)$/u.exec(
        (clipping.lines[index] ?? '').trim(),
      ) ?? []
    if (place === '' || !isLabel('printedFrom', label)) continue
    if (place.includes('/'))
      claimAt(clipping, 'url', place.replace(/^(?!https?:)/u, 'http://'), 'source line', index)
    else claimIfOpen(clipping, 'outlet', place.replace(/^www\./u, ''), 'source line', index)
    blank(clipping, index)
    return
  }
}

/** The same at the edges of each page between. */
function dropPrintedEdges({ lines }: Clipping, address: string): void {
  const plain = (line: string): string => line.replace(/\s+/g, ' ').trim()
  const top = lines.findIndex((line) => line.trim() !== '')
  const head = printedHead.test(lines[top] ?? '') ? plain(lines[top] ?? '') : null
  for (const [index, line] of lines.entries()) {
    const isHead = head !== null && index !== top && plain(line) === head
    if (isHead || printedFoot.exec(line)?.[1] === address) lines[index] = ''
  }
}

const printedFoot =
  /^\s*(https?:\/\/\S{4,2000})\s{1,200}(?:\p{L}{3,7}\s)?\d{1,3}\s?(?:\/|\p{L}{2,3})\s?\d{1,3}\s*$/iu

const printedHead =
  /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:(?:,? \d{1,2}:\d\d(?: ?[AP]M)?)?(?:\s{2,200}|\t)|,? \d{1,2}:\d\d(?: ?[AP]M)? ))\S.{0,300}$/i

/** The same with one blank behind the day, as a line that was copied has it. */
const printedDay = /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?\s\S.{0,300}$/
