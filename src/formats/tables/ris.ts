import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import type { FormatResult } from '../format.ts'
import { oneLine, type Reference, referencesOf } from './references.ts'

/** RIS: entries between TY and ER, one field a line. */
export function readRis(file: OpenedFile): FormatResult {
  const { source, diagnostics } = decodeSource(file, 'ris')
  if (!source) return { documents: [], diagnostics }
  const references = recordsOf(source.text).map((fields): Reference => {
    const all = (...tags: string[]): string[] => tags.flatMap((tag) => fields.get(tag) ?? [])
    const first = (...tags: string[]): string | null => all(...tags)[0] ?? null
    const url = all('UR', 'L2').find((text) => /^https?:/i.test(text)) ?? null
    const files = all('L1', 'L2', 'L4').filter((text) => !/^https?:/i.test(text))
    const abstract = first('AB', 'N2')
    return {
      claims: {
        title: first('TI', 'T1'),
        standfirst: abstract && oneLine(abstract),
        date: dayOf(first('DA') ?? first('PY', 'Y1')),
        outlet: first('T2', 'JO', 'JF', 'JA', 'PB'),
        authors: all('AU', 'A1'),
        section: first('SE'),
        printPage: first('SP'),
        language: first('LA'),
        topics: all('KW'),
        url,
      },
      files: files.map((path) => path.replace(/^(?:file|internal-pdf):\/{2,3}/, '')),
      texts: [...all('N1'), ...(abstract ? [abstract] : [])],
    }
  })
  return referencesOf(file, 'ris', references, diagnostics)
}

/** Abstract and notes, whose line ends part paragraphs. */
const longTags: ReadonlySet<string> = new Set(['AB', 'N1', 'N2'])

function recordsOf(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = []
  let last: string | null = null
  for (const line of text.split('\n')) {
    const [, tag, value = ''] = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/.exec(line) ?? []
    const open = records.at(-1)
    if (tag === 'TY') records.push(new Map())
    else if (tag === 'ER') last = null
    else if (tag && open) {
      const values = open.get(tag)
      if (values) values.push(value.trim())
      else open.set(tag, [value.trim()])
      last = tag
    } else if (last && open && line.trim() !== '') {
      const values = open.get(last) ?? []
      values.push(`${values.pop()}${longTags.has(last) ? '\n' : ' '}${line.trim()}`)
    }
  }
  return records
}

/** "2019/03/04/" → "2019-03-04"; "2019///" → "2019" */
function dayOf(text: string | null): string | null {
  if (!text) return null
  return text
    .replace(/\/[^\d/].*$/s, '')
    .split('/')
    .filter(Boolean)
    .join('-')
}
