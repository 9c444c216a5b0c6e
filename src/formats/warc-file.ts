import type { Format, FormatResult, OpenedFile } from './format.ts'

/** Web archives of crawlers and of Webrecorder: each page with an article is one. */
export const warcFormat: Format = {
  name: 'warc',
  endings: ['.warc', '.warc.gz'],
  recognize: ({ bytes, text }) => text.startsWith('WARC/') || (bytes[0] === 0x1f && bytes[1] === 0x8b),
  reader: async () => {
    const { readWarcs } = await import('./html/warc.ts')
    return (file) => readWarcs(file, 'warc', [file.pieces ?? file.bytes], new Map())
  },
}

/** The same in a ZIP archive, with a list of its pages. */
export const waczFormat: Format = {
  name: 'wacz',
  endings: ['.wacz'],
  recognize: ({ text }) => text.startsWith('PK\x03\x04'),
  reader: async () => readWacz,
}

async function readWacz(file: OpenedFile): Promise<FormatResult> {
  const { unzip, ZipProblem } = await import('./zip.ts')
  const { readPageList, readWarcs } = await import('./html/warc.ts')
  try {
    const entries = unzip(file.bytes, (name) =>
      /^(?:archive\/.*\.warc(?:\.gz)?|pages\/[^/]*\.jsonl)$/.test(name),
    )
    const warcs = [...entries].filter(([name]) => name.startsWith('archive/')).sort(byName)
    const lists = [...entries].filter(([name]) => name.startsWith('pages/')).sort(byName)
    const pages = readPageList(lists.map(([, bytes]) => new TextDecoder('utf-8').decode(bytes)))
    return readWarcs(
      file,
      'wacz',
      warcs.map(([, bytes]) => bytes),
      pages,
    )
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error
    const message = `This file cannot be opened: ${error.message}`
    const hint = 'Make it again.'
    return {
      documents: [],
      diagnostics: [
        { severity: 'error', rule: 'page/none', message, path: file.path, line: null, column: null, hint },
      ],
    }
  }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
