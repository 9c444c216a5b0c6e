import { describe, expect, test } from 'vitest'
import { zip } from '../setup/zip.ts'
import { docx, p, read } from './office.ts'

const prose =
  'The harbour board met on Tuesday and voted to keep the old crane, which has stood at the quay since 1911 and is loved.'

describe('an archive of files', () => {
  test('each file is read by its own format, in the order of their names', async () => {
    const { format, articles, problems } = await read(
      'export.zip',
      zip({
        'b/crane.docx': docx(p('The crane stays') + p(prose)),
        'a.txt': `The ferry returns\n\n${prose.replace('crane', 'ferry')}`,
        'page.html': `<html><head><title>The mill</title></head><body><h1>The mill</h1><p>${prose.replace('crane', 'mill')}</p></body></html>`,
      }),
    )
    expect(format).toBe('zip')
    expect(articles.map(({ part }) => part)).toEqual(['a.txt', 'b/crane.docx', 'page.html'])
    expect(articles[1]?.text).toContain('old crane')
    expect(problems).toEqual([])
  })

  test('several articles of one of its files keep their own parts', async () => {
    const mail = (subject: string): string =>
      `From x@y.example Mon Jan  1 00:00:00 2024\nFrom: a@b.example\nSubject: ${subject}\nMessage-ID: <${subject}@b>\n\n${prose} ${subject}\n\n`
    const { articles } = await read('mail.zip', zip({ 'box.mbox': mail('one') + mail('two') }))
    expect(articles).toHaveLength(2)
    expect(articles.every(({ part }) => part?.startsWith('box.mbox#'))).toBe(true)
  })

  test('what is not read is counted; hidden files are not', async () => {
    const { articles, problems } = await read(
      'x.zip',
      zip({
        'a.txt': `Crane\n\n${prose}`,
        'b.xyz': 'x',
        '__MACOSX/._a.txt': 'x',
        '.DS_Store': 'x',
        'in.zip': 'x',
      }),
    )
    expect(articles).toHaveLength(1)
    expect(problems).toEqual(['info archive/left: 2 files of this archive cannot be read: b.xyz, in.zip'])
  })

  test('a document that lost its ending is named', async () => {
    const { problems } = await read('crane.zip', docx(p(prose)))
    expect(problems).toEqual(['warning archive/unread: This is no archive of clippings'])
  })

  test('a site that was built holds no clippings', async () => {
    const site = zip({ 'dateline-manifest.json': '{}', 'index.html': `<h1>The Vell</h1><p>${prose}</p>` })
    expect(await read('dist.zip', site)).toMatchObject({ articles: [], problems: [] })
  })
})

describe('a hostile archive', () => {
  test.each<[string, Uint8Array]>([
    ['damaged', zip({ 'a.txt': prose.repeat(50) }).subarray(0, 200)],
    ['a bomb', zip({ 'a.txt': new Uint8Array(90_000_000), 'b.txt': `Crane\n\n${prose}` })],
    ['many files', zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}.txt`, 'x'])))],
  ])('%s', async (_, bytes) => {
    const { articles, problems } = await read('x.zip', bytes)
    expect(articles).toEqual([])
    expect(problems[0]).toMatch(/^warning archive\/unread: This archive cannot be opened/)
  })

  test('names that lead out of the folder are left out', async () => {
    const { articles } = await read('x.zip', zip({ '../../etc/a.txt': `Crane\n\n${prose}` }))
    expect(articles.map(({ part }) => part)).toEqual([])
  })
})
