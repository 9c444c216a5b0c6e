import { isPaper } from '../../languages/newspapers.ts'
import { unfiledWriter } from '../writer.ts'
import { type Citation, isNamed, parseCitation } from './citation.ts'
import { isArchive } from './citation-words.ts'
import { nameCase } from './paper-names.ts'

export function readDelpher(line: string): Citation | null {
  const [, title, outlet, date, page = null] = delpherLine.exec(line) ?? []
  if (!outlet || !date) return null
  const day = date.replaceAll('/', '-')
  return { outlet, date: day, page, catalogued: true, ...(title ? { title } : {}) }
}

/** "By: ROE, ADA, Courier, 12345678, Jun 12, 2015": how EBSCO cites, with the number that the paper has as a serial. */
export function readEbsco(line: string): Citation | null {
  if (!/, \d{7}[\dX], /.test(line)) return null
  const [, names = '', outlet, date] = ebscoLine.exec(line) ?? []
  if (!outlet || !date) return null
  const writer = nameCase(unfiledWriter(names) ?? names)
  return { outlet, date, page: null, catalogued: true, ...(writer === '' ? {} : { writer }) }
}

const ebscoLine =
  /^(?:By: (\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}.'’ -]{0,40})?)(?:; [^,;]{2,40}, [^,;]{1,40}){0,5}, )?(\p{Lu}[^,;]{2,60}), \d{7}[\dX], (\p{L}{3,9} \d{1,2}, \d{4})$/u

/** APA: "Roe, A. (2019, March 4). The bridge reopens. The Courier, A4. https://…" */
export function readApa(line: string): Citation | null {
  if (!yearInBrackets.test(line)) return null
  const [, names = '', year, day, title, outlet, page = null] = apaLine.exec(line) ?? []
  if (!year || !day || !title || !outlet) return null
  const cited = { outlet, date: `${day}, ${year}`, page, catalogued: false, title }
  if (!isNamed(cited) && !/https?:\/\/\S+$/.test(line)) return null
  const writer = names.includes('&') ? null : unfiledWriter(names)
  return { ...cited, ...(writer === null ? {} : { writer }) }
}

/** Sought first: few lines have it, and the patterns of whole citations are long. */
const yearInBrackets = /\((?:1[5-9]|20)\d\d, /

const apaLine =
  /^(\p{Lu}[\p{L}'’. ,&-]{3,120}\.) \(((?:1[5-9]|20)\d\d), (\p{L}{3,9} \d{1,2})\)\. ([^.?!]{3,200})[.?!] (\p{Lu}[^.,]{2,60})(?:, ([A-Z]?\d{1,4})(?:[-–]\d{1,4})?)?\.?(?: https?:\/\/\S{4,1000})?$/u

/** How Trove cites an article that nobody signed: "FERRY RETURNS. (1902, May 3). The Courier (Vic. : 1880 - 1954), p. 4." */
export function readTrove(line: string): Citation | null {
  if (!yearInBrackets.test(line)) return null
  const [, title, year, day, paper = ''] =
    /^(\S.{2,200}?)[.?!]? \(((?:1[5-9]|20)\d\d), (\p{L}{3,9} \d{1,2})\)\. (\p{Lu}.{4,120})$/u.exec(line) ?? []
  const cited = title && year ? parseCitation(`${paper.replace(/\.$/u, '')}, ${day}, ${year}`) : null
  return cited && title && (cited.catalogued || (isNamed(cited) && cited.page !== null))
    ? { ...cited, title }
    : null
}

/** How Trove cited in its first years: "1911 'FERRY RETURNS.', The Courier (NSW : 1898 - 1921), 3 March, p. 2. , viewed …". */
export function readTroveByYear(line: string): Citation | null {
  const [, year, title, paper, day, page] =
    /^((?:18|19)\d\d) ['‘](.{3,200}?)[.,]{0,2}['’], (\p{Lu}[^,]{3,100}), (\d{1,2} \p{L}{3,9}), p\. ?(\d{1,3})\b/u.exec(
      line,
    ) ?? []
  if (!year || !title || !paper || !day) return null
  const cited = parseCitation(`${paper}, ${day} ${year}`)
  return cited?.date ? { ...cited, page: page ?? null, title } : null
}

/** How the national library of Spain files an issue: "El Eco : diario: Año XII Número 3411 - 1911 noviembre 4". */
export function readHemeroteca(line: string): Citation | null {
  const [, outlet, year, month, day] =
    /^(\p{Lu}[^:(\d]{2,60}?)\s?[:(.][^\d]{0,100}Año [IVXLCDM\d]{1,8}\.? N[úu]mero \d{1,6} - (\d{4}) (\p{L}{4,10}) (\d{1,2})$/u.exec(
      line,
    ) ?? []
  return outlet && year
    ? { outlet, date: `${day} de ${month} de ${year}`, page: null, catalogued: true }
    : null
}

/** What a page of Gallica is titled: "Le Courrier : journal républicain / dir. Ada Roe | 1901-05-04 | Gallica". */
export function readPiped(line: string): Citation | null {
  const [, name = '', date, archive = ''] =
    /^(\p{Lu}[^|]{2,200}?)\s\|\s(\d{4}-\d\d-\d\d)\s\|\s([^|]{3,60})$/u.exec(line) ?? []
  const outlet = /^(.*?)\.?\s?(?:[:/[(]|$)/u.exec(name)?.[1] ?? ''
  return date && outlet !== '' && isArchive(archive) ? { outlet, date, page: null, catalogued: true } : null
}

/**
 * "《人民日报》（ 2023年05月04日 03 版）", "（2023年5月4日 読売新聞）": how papers of China and Japan are named below or above a copy, the page
 * behind the day.
 */
export function readEastern(line: string): Citation | null {
  const [, name = '', day, page = null] =
    /^《([^《》]{2,20})》\s?[（(]\s?(\d{4}年\d{1,2}月\d{1,2}日)[\s,，]{0,3}(?:第?\s?0?(\d{1,3})\s?版)?\s?[)）]$/u.exec(
      line,
    ) ?? []
  if (day) return { outlet: name, date: day, page, catalogued: true }
  const [, first, paper = ''] =
    /^[（(]?(\d{4}年\d{1,2}月\d{1,2}日)[\s　、]{1,2}([^\d\s、。（）()]{3,12})[)）]?$/u.exec(line) ?? []
  return first && isPaper(paper) ? { outlet: paper, date: first, page: null, catalogued: true } : null
}

export function readProquest(line: string): Citation | null {
  if (!/\s\[[^[\]]{2,60}\]\.?\s?\d/u.test(line)) return null
  const [, names = '', outlet, date, page = null] = proquestLine.exec(line) ?? []
  if (!outlet || !date) return null
  const writer = unfiledWriter(names)
  return { outlet: outlet.trim(), date, page, catalogued: true, ...(writer === null ? {} : { writer }) }
}

export function readClippingTitle(line: string): Citation | null {
  if (!/^\d{1,2} /.test(line)) return null
  const [, date, outlet] = clippingTitle.exec(line) ?? []
  return date && outlet && isPaper(outlet) ? { outlet, date, page: null, catalogued: true } : null
}

/** How ProQuest cites: "Roe, Ada. The Courier; Arlen [Arlen]. 12 June 2016: A4." */
const proquestLine =
  /^(?:(\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}, \p{Lu}[\p{L}.'’ -]{1,30}?)(?:; [^;.]{4,50}){0,4}\.\s)?(\p{Lu}[^;:]{2,80}?)\s?;\s\p{Lu}[^[\]:]{1,60}\s\[[^[\]]{2,60}\]\.?\s?(\d{1,2} \p{L}{3,9}\.? \d{4}): ?([\p{L}\d.-]{1,8}?)\.?$/u

/** How Delpher words it: "“The bridge”. “The Courier”. Arlen, 12-06-1935. Consulted …", "…, 1935/06/12 00:00:00, p. 3." */
const delpherLine =
  /^(?:["“]?([^"“”]{3,150}?)["”]?\.\s)?["“]([^"“”]{3,80})["”]\.\s["“]?['’\p{Lu}][^,."“”]{1,40}["”]?,\s(\d{1,2}-\d{1,2}-\d{4}|\d{4}[/-]\d\d[/-]\d\d)(?:\s\d\d:\d\d:\d\d)?(?:,\sp\.\s(\d{1,3}))?[.,]?(?:\s|$)/u

/** The title of a page of Newspapers.com: "12 Jun 1915, Page 4 - The Courier at Newspapers.com". */
const clippingTitle =
  /^(\d{1,2} (?=\p{L}{3})\p{L}{1,9}\.? \d{4}),?(?: \d{1,2}(?= -))?(?: page [\w-]{1,6})?,?\s+[-–]\s+(\p{Lu}[^|·•@]{3,70}?)(?: at Newspapers\.com.*)?$/iu

/** The foot of a page of ProQuest's old papers: "The Courier (1857-Current file); May 4, 1912; ProQuest Historical Newspapers The Courier". */
export function readHistorical(line: string): Citation | null {
  const [, outlet, date] =
    /^(\p{Lu}[^();]{2,70}) \(1[5-9]\d\d\s?-[^()]{2,20}\);\s?(\p{L}{3,9} \d{1,2}, \d{4});\s/u.exec(line) ?? []
  return outlet && date ? { outlet, date, page: null, catalogued: true } : null
}
