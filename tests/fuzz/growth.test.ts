import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { Random } from '../../bench/random.ts'
import { readDocuments } from '../../src/formats/documents.ts'
import { normalizeArticle } from '../../src/normalize/article.ts'
import { noContext } from '../../src/pipeline.ts'
import { readResources } from '../../src/read/resources.ts'
import { fileOf } from '../formats/office.ts'
import { growthOf, ofSize } from '../setup/growth.ts'

/** `npm run soak` tries all pieces in all places, and longer texts. */
const isSoak = process.env.SOAK !== undefined
vi.setConfig({ testTimeout: isSoak ? 3_600_000 : 240_000 })

/** What texts are made of that took too long once, or may. */
const pieces: readonly string[] = [
  ...['© 2014 ', '3 May 2014 ', '> a\n\n', '– a\n\n'],
  ...['> [!a] I\n\na i ', '» a b c\n\n', 'skip past newsletter promotion\n', '1973年'],
  ...['A-', 'Jean-', ']', '[a](', '[^1]', '<!--', '- a\n', 'President Obama ', 'a\n', '{{%\n', ' ', '('],
  ...(isSoak
    ? [
        ...[
          '\t',
          '\n',
          ' \n',
          '\n\n',
          '-',
          '–',
          '[',
          '[[',
          '![',
          '*',
          '**',
          '_',
          '`',
          '```\n',
          '|',
          '|a',
          '> ',
        ],
        ...[
          ')',
          '"',
          '“',
          '”',
          "'",
          '’',
          '&',
          '&amp',
          '&#1',
          '<',
          '<b>',
          '<p>',
          '</',
          '<a href="',
          '<script>',
        ],
        ...[
          '{{',
          '{{<',
          '{%',
          '{',
          '}',
          '==',
          '%%',
          '#',
          '# a\n',
          '\\',
          '\\b',
          '{\\b ',
          '\\par ',
          ':::',
          '!!!\n',
        ],
        ...['1', '1 ', '1. a\n', '2014', '2014-', 'May 3, ', 'Monday ', 'last week ', '1/', '12:'],
        ...[
          'By A ',
          'By\n',
          'A. ',
          "O'",
          'Mr. ',
          'de ',
          'von der ',
          'and ',
          'Jane Roe, ',
          'AP ',
          'Reuters - ',
        ],
        ...['http://a', 'https://a.b/', 'www.', 'a@', '@a ', 'a@b.c ', '©', 'Copyright ', '\u0301', 'ſ'],
        ...[
          'Subject: a\n',
          'From a\n',
          '=?',
          'a,',
          ';',
          'a;b\n',
          '"a',
          '{"a":',
          '[1,',
          ',',
          ':',
          'a: ',
          'a:\n',
        ],
        ...[
          'the ',
          'said ',
          '“a” he said. ',
          '中',
          '中 ',
          'م',
          'x',
          'X',
          'é',
          'â€™',
          '\u00ad',
          '\u200b',
          '…',
          '. ',
        ],
      ]
    : []),
]

/** Where a text stands in a file of each kind. */
const readers: readonly [kind: string, path: string, wrap: (text: string) => string][] = [
  ['text', 'a.txt', (text) => text],
  ['text below a title', 'a.txt', (text) => `The ferry is back\n\nBy Anna Brandt\n\n${text}`],
  ['Markdown', 'a.md', (text) => text],
  ['front matter', 'a.md', (text) => `---\ntitle: ${text.replace(/\n/g, ' ')}\n---\nThe ferry is back.\n`],
  [
    'a page',
    'a.html',
    (text) => `<html><body><article><h1>The ferry</h1><p>${text}</p></article></body></html>`,
  ],
  ...(isSoak
    ? ([
        ['the head of a page', 'a.html', (text) => `<title>${text}</title><p>The ferry is back.</p>`],
        ['a page as it stands', 'a.html', (text) => `<html>${text}`],
        ['RTF', 'a.rtf', (text) => `{\\rtf1 ${text}}`],
        ['mail', 'a.eml', (text) => `From: a@b.example\nSubject: The ferry\n\n${text}`],
        ['the head of a mail', 'a.eml', (text) => `From: a@b.example\nSubject: ${text}\n\nThe ferry.`],
        ['a table', 'a.csv', (text) => `title,text\nThe ferry,"${text.replace(/"/g, '""')}"\n`],
        ['a table as it stands', 'a.csv', (text) => `title,text\n${text}`],
        ['JSON', 'a.json', (text) => JSON.stringify({ title: 'The ferry', text })],
        ['JSON as it stands', 'a.json', (text) => `[${text}`],
        [
          'a feed',
          'a.xml',
          (text) => `<rss><channel><item><description>${text}</description></item></channel></rss>`,
        ],
        ['XML as it stands', 'a.xml', (text) => `<rss>${text}`],
        ['fields of XML', 'a.xml', (text) => `<as date="2019">${'<b>x</b>'.repeat(text.length / 8)}</as>`],
        ['RIS', 'a.ris', (text) => `TY  - NEWS\nTI  - ${text}\nER  - \n`],
        ['BibTeX', 'a.bib', (text) => `@article{a, title = {${text}}, year = 2014}`],
        [
          'Nexis',
          'a.txt',
          (text) => `1 of 1 DOCUMENTS\n\nThe Post\n\nMay 3, 2014\n\nThe ferry\n\nBODY:\n${text}`,
        ],
        ['ProQuest', 'a.txt', (text) => `ProQuest\n${'_'.repeat(60)}\nTitle: a\nFull text: ${text}`],
      ] satisfies [string, string, (text: string) => string][])
    : []),
]

const size = isSoak ? 50_000 : 3_000
const articleSize = isSoak ? 10_000 : 2_000

test.each(readers)('reading %s takes time in proportion to its length', async (_, path, wrap) => {
  const slow: string[] = []
  for (const piece of [...pieces, ...randomPieces(isSoak ? 100 : 0)]) {
    const read = (length: number) => readDocuments(fileOf(path, wrap(ofSize(piece, length))))
    const growth = await growthOf(read, size)
    if (growth) slow.push(`${JSON.stringify(piece)}: ${growth}`)
  }
  expect(slow).toEqual([])
})

/** Words of the languages' files and marks, put together at random. */
function randomPieces(count: number): string[] {
  const random = new Random(Date.now())
  const words = readdirSync(languages)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => textsIn(parse(readFileSync(join(languages, name), 'utf8'))))
    .filter((word) => word.length < 25 && !/[\\(|[]/.test(word))
  const part = (): string => (random.below(2) === 0 ? random.pick(pieces).trim() : random.pick(words))
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + random.below(4) }, part)
    return parts.join(random.pick([' ', ' ', ''])) + random.pick([' ', ' ', '', '\n', '\n\n', '. ', ', '])
  }).filter((piece) => piece !== '')
}

const languages = join(import.meta.dirname, '..', '..', 'knowledge', 'languages')

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test('understanding an article takes time in proportion to its length', async () => {
  const resources = await readResources()
  const slow: string[] = []
  for (const piece of [...pieces, ...randomPieces(isSoak ? 400 : 0)])
    for (const [place, wrap] of [
      ['alone', (text: string) => text],
      [
        'a paragraph',
        (text: string) => `The ferry is back\n\nOSK (AP) — ${text}\n\nIt left at nine, said Anna Brandt.`,
      ],
    ] as const) {
      const growth = await growthOf(async (length) => {
        const [document] = (await readDocuments(fileOf('a.txt', wrap(ofSize(piece, length))))).documents
        if (document) normalizeArticle(document, { ...noContext, repeats: [], resources })
      }, articleSize)
      if (growth) slow.push(`${JSON.stringify(piece)}, ${place}: ${growth}`)
    }
  expect(slow).toEqual([])
})
