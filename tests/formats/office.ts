import { strToU8 } from 'fflate'
import { readDocuments } from '../../src/formats/documents.ts'
import { sha256 } from '../../src/lib/hash.ts'
import type { Document } from '../../src/model/document.ts'
import type { OpenedFile } from '../../src/model/source.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { zip } from '../setup/zip.ts'

/** A file as it lies in the folder of clippings. */
export function fileOf(path: string, content: string | Uint8Array): OpenedFile {
  // Files are read as Buffers, whose `slice` is no copy.
  const bytes = Buffer.from(typeof content === 'string' ? strToU8(content) : content)
  return { path, hash: sha256(bytes), bytes, sidecar: null }
}

/** What tests look at: the claims by field, and the text. */
export interface Seen {
  readonly part: string | null
  readonly claims: Readonly<Record<string, string | readonly string[]>>
  readonly text: string
}

export async function read(path: string, content: string | Uint8Array) {
  const { documents, diagnostics, format } = await readDocuments(fileOf(path, content))
  return {
    format,
    articles: documents.map(see),
    problems: [...diagnostics, ...documents.flatMap((document) => document.diagnostics)].map(
      ({ severity, rule, message }) => `${severity} ${rule}: ${message}`,
    ),
  }
}

function see({ part, stated, body }: Document): Seen {
  const claims = Object.entries(stated).flatMap(([name, list]) =>
    list[0] ? [[name, list[0].value] as const] : [],
  )
  return { part: part ?? null, claims: Object.fromEntries(claims), text: plainText(body) }
}

/** A file of Word with the given content of its body, in WordprocessingML. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zip(files)
}

/** A cell of a sheet: text, a number, or a day as Excel counts them. */
export type SheetCell = string | number | { readonly day: number }

/** A workbook of Excel; a name that begins with "-" is that of a hidden sheet. */
export function xlsx(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
  properties = '',
): Uint8Array {
  const names = Object.keys(sheets)
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const list = names.map(
    (name, at) =>
      `<sheet name="${escaped(name.replace(/^-/, ''))}" sheetId="${at + 1}" r:id="r${at + 1}"${name.startsWith('-') ? ' state="hidden"' : ''}/>`,
  )
  const cell = (value: SheetCell, at: string): string => {
    if (typeof value === 'string')
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" s="1"><v>${value.day}</v></c>`
  }
  const row = (cells: readonly SheetCell[], number: number): string =>
    `<row r="${number}">${cells.map((value, at) => cell(value, `${String.fromCharCode(65 + at)}${number}`)).join('')}</row>`
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${rels}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="r${at + 1}" Type="${rels}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${rels}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows.map((cells, place) => row(cells, place + 1)).join('')}</sheetData></worksheet>`,
      ]),
    ),
  })
}

/** A spreadsheet of OpenDocument; a name that begins with "-" is that of a hidden sheet. */
export function ods(sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>): Uint8Array {
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const cell = (value: SheetCell): string => {
    if (typeof value === 'number')
      return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value},00</text:p></table:table-cell>`
    if (typeof value === 'object')
      return `<table:table-cell office:value-type="date" office:date-value="${new Date((value.day - 25_569) * 86_400_000).toISOString().slice(0, 10)}"><text:p>a day</text:p></table:table-cell>`
    const lines = value.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`)
    return value === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string"><office:annotation><text:p>a comment of mine</text:p></office:annotation>${lines.join('')}</table:table-cell>`
  }
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${name.replace(/^-/, '')}" table:style-name="${name.startsWith('-') ? 'ta2' : 'ta1'}">${rows.map((row) => `<table:table-row>${row.map(cell).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>`,
  )
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  })
}

/** A paragraph of Word; `**words**` are bold, `[words](id)` a link by its relation, `{#name}` a bookmark. */
export function p(text: string): string {
  const runs = text.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)|\{#[^}]+\})/).map((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    const mark = /^\{#([^}]+)\}$/.exec(part)
    if (mark) return `<w:bookmarkStart w:id="0" w:name="${mark[1]}"/><w:bookmarkEnd w:id="0"/>`
    if (link) return `<w:hyperlink r:id="${link[2]}">${run(link[1] ?? '', false)}</w:hyperlink>`
    return part === '' ? '' : run(part.replace(/^\*\*|\*\*$/g, ''), part.startsWith('**'))
  })
  return `<w:p>${runs.join('')}</w:p>`
}

function run(text: string, bold: boolean): string {
  const words = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** The relations of a document of Word: addresses of its links by id. */
export function links(addresses: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(addresses).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target.replace(/&/g, '&amp;')}" TargetMode="External"/>`,
  )
  return {
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  }
}
