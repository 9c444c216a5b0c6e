import { type Citation, parseCitation } from '../citation/citation.ts'
import { openingLabel } from '../labels.ts'
import { blank, type Clipping, lastLines } from './clipping.ts'

/**
 * How indexes for family history cite the paper in which they found somebody: "“Obituaries,” database, FamilySearch (https://… :
 * 14 March 2021), Ada Roe; citing The Courier, 9 Nov 1911, page 5.", "Ancestry.com. Obituary Index [database on-line]. The Courier;
 * Publication Date: 9 Nov 1911; Publication Place: Marle". The day on which somebody looked is none of the paper's.
 */
export function readFamilyIndex(line: string): Citation | null {
  if (line.length > longest) return null
  return readCiting(line) ?? readPublication(line)
}

/** In UTF-16 code units. */
const longest = 700

function readCiting(line: string): Citation | null {
  if (!/familysearch/i.test(line)) return null
  const cited = /;\sciting\s(\p{Lu}[^;]{3,160})$/u.exec(line)?.[1]
  if (!cited) return null
  const found = parseCitation(cited.replace(/\.$/u, ''))
  const day = found?.date ?? /,\s(\d{1,2}\s\p{L}{3,9}\.?\s\d{4});\sfrom\s/u.exec(line)?.[1]
  const outlet = found?.outlet ?? cited.split(',', 1)[0]
  return outlet && day ? { outlet, date: day, page: found?.page ?? null, catalogued: true } : null
}

function readPublication(line: string): Citation | null {
  const [, outlet, date] =
    /(?:^|[.;:]\s?)(\p{Lu}[^.;:]{2,60});\sPublication Date:\s(\d{1,2}[ /]\p{L}{3,9}\.?[ /]\d{4})(?:;|\.?$)/u.exec(
      line,
    ) ?? []
  return outlet && date ? { outlet, date: date.replaceAll('/', ' '), page: null, catalogued: true } : null
}

/**
 * What a page of graves says below a notice of death: its number, who keeps the page, who added what and when. Whose they are
 * is nobody's business.
 */
export function dropMemorialNotes(clipping: Clipping): void {
  const foot = lastLines(clipping, footLines)
  const lineAt = (index: number): string => clipping.lines[index] ?? ''
  if (!foot.some((index) => grave.test(lineAt(index)) && lineAt(index).length <= longest)) return
  for (const index of foot)
    if (
      lineAt(index).length <= longest &&
      (graveNote.test(lineAt(index)) || openingLabel('memorialNotes', lineAt(index)) !== undefined)
    )
      blank(clipping, index)
}

const footLines = 14
const grave = /\bfind ?a ?grave\b/i
/** The name of the page at the head of a line, or its address in it: not where a sentence tells of it. */
const graveNote =
  /^\W{0,3}(?:find ?a ?grave\b|https?:\/\/(?:www\.)?findagrave\.com)|findagrave\.com\/memorial/i
