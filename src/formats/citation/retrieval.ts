import { isPaper } from '../../languages/newspapers.ts'
import { wordSign } from '../../lib/pattern.ts'
import { isLabel } from '../labels.ts'
import { isArchive } from './citation-words.ts'

/** Without where and when it was read: "…, p. 4. ProQuest, www.proquest.com/docview/7. Accessed 3 May 2024." */
export function withoutRetrieval(line: string): string {
  if (line.length > 400 || !/\d{4}/.test(line)) return line
  const read = retrieval.exec(line)
  const cut =
    read && isLabel('savedVerb', read[1] ?? '')
      ? line.slice(0, read.index)
      : withoutMaterial(line.replace(bareAddress, ''))
  if (cut === line) return line
  return cut
    .replace(/[.,;]\s+(?:https?:\/\/|www\.|[a-z\d-]{2,40}\.[a-z\d.-]{2,40}\/)\S{0,2000}$/i, '')
    .replace(
      /(?<=[.,])\s+((?:\p{Lu}[\p{L}’']{1,20}\s?){1,4})(?::\s\p{Lu}[\p{L} ]{2,40})?\.?$/u,
      (whole, name: string) => (isReader(name) ? '' : whole),
    )
}

/**
 * Without what is noted beside it: "The Courier, undated, c. 1934", "From the Courier of 3 July 1909 (thanks to Ada for the loan)",
 * and without the marks around the name: "“Borough Telegraph” Fri 9 Feb 1951".
 */
export function withoutAsides(line: string): string {
  if (line.length > 200 || !/\d{4}/.test(line)) return line
  return (
    line
      .split(', ')
      .filter((part, index) => index === 0 || !isLabel('clippingNote', part))
      .join(', ')
      .replace(/(?<=\d{4})\s\((?:\p{L}[\p{L}'’]*\s){2,14}[\p{L}'’]+\)$/u, '')
      // "…, Seite 15, -hb-": the signature of who wrote
      .replace(/(?<=\d),?\s(?:-\p{Ll}{2,4}-|\(\p{Ll}{2,4}\))(?=\)?$)/u, '')
      // "22 sierpnia 1995 r.", as Poland writes a year
      .replace(/(?<=\d{4}) r\.?(?=[,;)\s]|$)/u, '')
      // "Marle Gazette [Marle, England] 3 May 1957: 4"
      .replace(/(?<=\p{L}) \[\p{Lu}[\p{L} ,.'’-]{2,50}\](?= \d{1,2} \p{L}{3,9}\.? \d{4})/u, ',')
      // "‘The bridge reopens’, Marle Gazette, 3 May 1957", as Britain marks a headline
      .replace(/(?<=^|[,.]\s)['‘]([^'‘’"“”]{3,150})['’](?=,\s\p{Lu})/u, '“$1”')
      .replace(
        /^((?:\p{L}{2,9}\s){0,3})["“„«](\p{Lu}[^"“”«»]{3,60}\p{L})["”“»],?\s(?=[^"“”«»]{4,60}$)/u,
        (whole, before: string, name: string) => (isPaper(name) ? `${before}${name}, ` : whole),
      )
  )
}

/** "… 3 May 1957: B4. Print.", "…. Web. 3 Mar. 2015.": on what it was read, as MLA had it. */
function withoutMaterial(line: string): string {
  const [, material = ''] =
    /\.\s(\p{Lu}\p{Ll}{2,9})\.(?:\s\d{1,2} \p{L}{3,9}\.? \d{4}\.?)?$/u.exec(line) ?? []
  return isLabel('material', material) ? line.slice(0, line.lastIndexOf(`. ${material}.`) + 1) : line
}

/** ". Accessed 3 May 2024.", ". Retrieved May 3, 2024, from http://…", ". Geraadpleegd op Delpher op 03-05-2024, https://…" */
const retrieval = new RegExp(
  String.raw`[.,;]\s+(${wordSign}{5,14})(?:\s[^\d\s]{1,12}){0,3}\s(?:\d{1,2}\.? ${wordSign}{3,9}\.? \d{4}|${wordSign}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d\d-\d\d)(?:,?(?:\s${wordSign}{2,4})?\s(?:https?:\/\/|www\.)\S{4,2000})?\.?$`,
  'u',
)

/** ", www.courier.example/bridge.": the address behind a citation, without the scheme, as the MLA writes it. */
const bareAddress = /,\s(?:www\.[a-z\d-]{2,40}|[a-z\d-]{2,40})(?:\.[a-z\d-]{2,30}){1,3}\/\S{2,1000}$/i

function isReader(name: string): boolean {
  const last = name.trim().split(' ').at(-1) ?? ''
  return isLabel('databases', name) || isArchive(name.trim()) || isLabel('archiveWord', last)
}
