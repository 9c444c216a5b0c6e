import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { readJson } from '../../src/formats/json.ts'
import { readCsv } from '../../src/formats/tables/csv.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { fieldsOf, prose } from './note.ts'

const file = (text: string, path = 'rows.json') => ({
  path,
  hash: '',
  bytes: Buffer.from(text),
  sidecar: null,
})
const json = (data: unknown) =>
  readJson(file(typeof data === 'string' ? data : JSON.stringify(data)) as never)
const csv = (text: string) => readCsv(file(text, 'rows.csv') as never)

describe('rows of scrapers', () => {
  test.each<[string, unknown]>([
    [
      'in objects of the row',
      {
        feed: [
          {
            content: {
              title: 'Basin',
              url: 'https://m.example/1',
              article: { markdown: prose },
              publisher: { any_name: 'Marle Gazette' },
            },
          },
        ],
      },
    ],
    [
      'one row with its fields apart',
      {
        url: 'https://m.example/1',
        crawl: { status: 200 },
        extracted: { title: 'Basin', site: { name: 'Marle Gazette' }, paragraphs: prose.split('\n\n') },
      },
    ],
    [
      'by their address',
      { 'https://m.example/1': { headline: 'Basin', newspaper: 'Marle Gazette', body: prose } },
    ],
    [
      'column by column',
      {
        headline: { 0: 'Basin' },
        newspaper: { 0: 'Marle Gazette' },
        url: { 0: 'https://m.example/1' },
        fulltext: { 0: prose },
      },
    ],
    [
      'columns and cells',
      {
        columns: ['headline', 'newspaper', 'url', 'text'],
        index: [0],
        data: [['Basin', 'Marle Gazette', 'https://m.example/1', prose]],
      },
    ],
    [
      'with NaN and a comma too many',
      `[{"title": "Basin", "author": NaN, "outlet": "Marle Gazette", "url": "https://m.example/1", "text": ${JSON.stringify(prose)},},]`,
    ],
  ])('%s', (_, data) => {
    const [document, more] = json(data).documents
    expect(more).toBeUndefined()
    expect(document && fieldsOf(document)).toMatchObject({
      title: 'Basin',
      outlet: 'Marle Gazette',
      url: 'https://m.example/1',
    })
    expect(document && plainText(document.body)).toBe(prose)
  })

  test.each<[string, unknown]>([
    [
      'a writer is no row',
      [
        {
          title: 'Basin',
          text: prose,
          author: { name: 'Ida Holm', url: 'https://m.example/ida', title: 'Reporter' },
        },
      ],
    ],
    ['NaN in a text stays', `[{"title": "Basin", "text": ${JSON.stringify(`${prose} NaN, ]`)},}]`],
  ])('%s', (_, data) => {
    const [document] = json(data).documents
    expect(document && fieldsOf(document).title).toBe('Basin')
    expect(document && fieldsOf(document).url).toBeUndefined()
    expect(document && plainText(document.body)).toContain(prose)
  })

  test('names of columns among other words, capitals, the day of a spreadsheet, line ends that are written out', () => {
    const [document] = csv(
      `Article_Date|Publication|Headline_Text|Journalist|Full_Article_Text\n08-Sep-22|MARLE GAZETTE|Basin|HOLM, Ida|"${prose.replace('\n\n', '\\n\\n')}"\n`,
    ).documents
    expect(document && fieldsOf(document)).toMatchObject({
      title: 'Basin',
      outlet: 'Marle Gazette',
      date: '08 Sep 2022',
    })
    expect(document && plainText(document.body)).toBe(prose)
  })

  test.each(['Clipping text', 'Transcribed_Text', 'Text of article', 'Texto del artículo', 'Wortlaut'])(
    'a column of those who keep cuttings: %s',
    (name) => {
      const [document] = csv(`Headline,${name}\nBasin,"${prose}"\n`).documents
      expect(document && plainText(document.body)).toBe(prose)
    },
  )

  test.each(['Clip number', 'Clipping length', 'Text on the back', 'Texto alternativo', 'Cutting'])(
    'a column “%s” is no text',
    (name) => expect(csv(`Headline,${name}\nBasin,"${prose}"\n`).documents).toEqual([]),
  )

  test.each([
    ['Image_Title', 'Basin seen from the quay'],
    ['Author_Url', 'https://m.example/ida'],
    ['Text_Length', '212'],
  ])('%s is no field', (name, value) => {
    const [document] = csv(`${name},Body\n${value},"${prose}"\n`).documents
    expect(document && fieldsOf(document)).toEqual({})
  })
})

describe('a table below its title', () => {
  const csv = (text: string) => readCsv(file(text, 'rows.csv') as never).documents
  const row = `1;Basin;Marle Gazette;4.3.2019;"${prose}"`
  test.each([
    ['in one cell', `Cuttings of Dr. Holm;;;;\n;;;;\nNo.;Title;Newspaper;Date;Text\n${row}`],
    ['in a line of its own', `Cuttings of Dr. Holm\n\nNo.;Title;Newspaper;Date;Text\n${row}`],
    ['with a comma in it', `Cuttings, 1931\n\nNo.;Title;Newspaper;Date;Text\n${row}`],
    ['with none', `No.;Title;Newspaper;Date;Text\n${row}`],
  ])('has its names there: %s', (_, text) => {
    const [document, ...more] = csv(text)
    expect(more).toEqual([])
    expect(document?.stated.title[0]?.value).toBe('Basin')
    expect(document?.stated.outlet[0]?.value).toBe('Marle Gazette')
  })

  test('rows of one column each are a table without names', () =>
    expect(csv(`Title\nBasin\n${prose.replaceAll(',', '').replaceAll('\n', ' ')}`)).toEqual([]))
})

describe('a page that was saved as text', () => {
  const page = `<html><head><title>Basin to be dredged - Marle Gazette</title></head><body><h1>Basin to be dredged</h1>${prose
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</body></html>`
  test.each([
    ['a page', page, true],
    ['a page with its type', `<!DOCTYPE html>\n${page}`, true],
    ['a text that speaks of one', `The page began with <html>.\n\n${prose}`, false],
    ['a text', prose, false],
  ])('%s', async (_, text, isPage) => {
    const { documents, format } = await readDocuments(file(text, 'page.txt') as never)
    expect(format === 'html-text').toBe(isPage)
    expect(documents[0] && plainText(documents[0].body).includes('<p>')).toBe(false)
  })
})
