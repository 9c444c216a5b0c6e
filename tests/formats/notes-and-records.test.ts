import { expect, test } from 'vitest'
import { readCitationLine } from '../../src/formats/citation/citation-line.ts'
import { parseText } from '../../src/formats/markup/text.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'
import { read } from './office.ts'

const headed = (fields: string): Record<string, unknown> =>
  fieldsOf(note(`---\n${fields}\n---\n\n${prose}\n`))

test.each([
  ['Marle Post, Volume 3, Number 12, 4 June 1911 — BASIN TO BE DREDGED [ARTICLE]', 'BASIN TO BE DREDGED'],
  [
    'Marle Gazette, Volume XI, Number 3, 4 June 1911 – LETTERS FROM THE QUAY [LETTER]',
    'LETTERS FROM THE QUAY',
  ],
])('a digital collection cites “%s”', (line, title) =>
  expect(readCitationLine(line)).toMatchObject({ outlet: expect.stringMatching(/^Marle/), title }),
)

test.each(['The board met in 1911 — and dredged the basin [SIC]', 'Basin, 4 June 1911 — dredged at last'])(
  'no citation: “%s”',
  (line) => expect(readCitationLine(line)?.title).toBeUndefined(),
)

test.each([
  ['byline:\n  author: Ida Holm\n  title: Harbour Correspondent', ['Ida Holm']],
  ['author:\n- Ida Holm\n-Jo Vik', ['Ida Holm', 'Jo Vik']],
  [
    'contributors:\n  - {firstname: Ida, surname: Holm, role: author}\n  - {firstname: Jo, surname: Vik, role: photographer}',
    ['Ida Holm'],
  ],
  ['authors:\n  - {name: Ida Holm, role: editor}\n  - {name: Jo Vik, role: author}', ['Ida Holm', 'Jo Vik']],
  ['authors:\n  - {name: Jo Vik, role: photographer}', ['Jo Vik']],
])('authors of “%s”', (fields, authors) =>
  expect(headed(`title: Basin\n${fields}`)).toMatchObject({ authors }),
)

test.each(['"#"', '"#basin"'])('an address that leads nowhere: %s', (url) => {
  const document = note(`---\ntitle: Basin\nurl: ${url}\n---\n\n${prose}\n`)
  expect(document.diagnostics).toEqual([])
  expect(fieldsOf(document)).not.toHaveProperty('url')
})

test.each(['XXXX-XX-XX', 'xx.xx.xxxx', 'XXXX'])('a day that nobody knew: %s', (date) => {
  const document = note(`---\ntitle: Basin\ndate: ${date}\n---\n\n${prose}\n`)
  expect(document.diagnostics).toEqual([])
  expect(fieldsOf(document)).not.toHaveProperty('date')
})

test.each([
  ['date: 19XX-XX-XX', { date: '19XX-XX-XX' }],
  ['author: XX', { authors: ['XX'] }],
])('%s is none', (line, wanted) => expect(headed(`title: Basin\n${line}`)).toMatchObject(wanted))

test('an address without its scheme', () =>
  expect(headed('title: Basin\nurl: //m.example/basin')).toMatchObject({ url: 'https://m.example/basin' }))

test('an address of another kind is said to be none', () =>
  expect(note(`---\ntitle: Basin\nurl: basin\n---\n\n${prose}\n`).diagnostics).toHaveLength(1))

test.each([
  ['<!-- Retrieved 18 May 2022 from https://m.example/2022/basin -->\n# Basin\n\n', '18 May 2022'],
  [
    'Saved from: https://m.example/2022/basin\nSaved: Wed, 18 May 2022 09:00:00 +0200\n\n# Basin\n\n',
    /18 May 2022/,
  ],
])('when a page was saved: %s', (head, day) => {
  const document = note(`${head}${prose}\n`)
  expect(fieldsOf(document)).toMatchObject({
    url: 'https://m.example/2022/basin',
    added: typeof day === 'string' ? day : expect.stringMatching(day),
  })
  expect(textOf(document)).toBe(`Basin\n\n${prose}`)
})

test('the address of a headline, between angles', () => {
  const document = note(`Basin to be dredged <https://m.example/2022/basin>\n\n${prose}\n`, 'text')
  expect(fieldsOf(document)).toMatchObject({ url: 'https://m.example/2022/basin' })
  expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
})

test.each([
  ['what a note is filed under', 'up:: [[Boats]]\ntopic:: [[Harbour]]', ''],
  ['a snippet of the site', '[sc:ads ]', ''],
  ['code is text', 'The board wrote `std::vector` on it.', 'The board wrote std::vector on it.'],
  ['so is a sentence with colons', 'Two things: a boat and a quay.', 'Two things: a boat and a quay.'],
  ['and what brackets say', 'The board [sic: it] met.', 'The board [sic: it] met.'],
])('%s', (_, line, kept) =>
  expect(textOf(note(`# Basin\n\n${prose}\n\n${line}\n`))).toBe(
    `Basin\n\n${prose}${kept === '' ? '' : `\n\n${kept}`}`,
  ),
)

test('a note to oneself below the fields of a reader is not kept', () => {
  const document = note(
    `# Basin\n## Metadata\n- **Author:** Ida Holm\n- **Link:** [https://m.example/basin](https://m.example/basin)\n\n## Document Note\nfor Torgeir\n\n## Content\n${prose}\n`,
  )
  expect(textOf(document)).toBe(`Basin\n\n${prose}`)
  expect(JSON.stringify(document)).not.toContain('Torgeir')
})

const paragraphs = (lines: readonly string[]): string[] =>
  parseText(lines.join('\n'), 1).children.map((child) => plainText({ type: 'root', children: [child] }))

test('columns of three words', () =>
  expect(
    paragraphs([
      ...[
        'The board met on',
        'Monday. It agreed',
        'to dredge the',
        'inner basin. It',
        'will be done',
        'before the boats',
      ],
      ...[
        'come back from',
        'the banks in the',
        'autumn. Skippers',
        'had asked for it',
        'since two of them',
        'ran aground.',
      ],
    ]),
  ).toHaveLength(1))

test.each([
  [
    'a list of things',
    ['eggs', 'flour', 'sugar', 'butter', 'milk', 'salt', 'pepper', 'cream', 'yeast', 'honey', 'jam'],
  ],
  [
    'verses',
    [
      ...[
        'the boats go out',
        'at break of day',
        'the boats come in',
        'across the bay',
        'the gulls cry out',
        'above the quay',
      ],
      ...['and all the men', 'sing of the sea', 'the night is long', 'the sea is wide', 'and home is far'],
    ],
  ],
])('%s stay lines', (_, lines) => expect(paragraphs(lines).length).toBeGreaterThan(1))

test('a column below a day is no headline', () => {
  const lines = [
    [
      'The harbour board of Marle has agreed to dredge the ba-',
      'sin of the inner harbour, which has silted up since the',
    ],
    [
      'flood. It was found that two of the boats had gone aground since spring.',
      'Skippers had asked for it.',
    ],
  ].flat()
  expect(textOf(note(`Basin\n\nJune 13, 1905\n\n${lines.join('\n')}\n`, 'text'))).toContain(
    'up since the flood. It',
  )
})

test('the rest of a divided word in a line of its own', () => {
  expect(
    paragraphs([
      'The harbour board agreed on',
      'Monday to dredge the inner ba-',
      'sin,',
      'before the herring boats come',
      'back from the banks, and it will',
      'cost the town a good deal.',
    ]),
  ).toEqual([
    'The harbour board agreed on Monday to dredge the inner basin, before the herring boats come back from the banks, and it will cost the town a good deal.',
  ])
})

const record = (title: string): string => `Document 1 of 1

${title}

Author: HOLM, IDA

Publication info: Marle Post (1888-1954); Marle [Marle]14 Nov 1934: 6.

Full text: ${prose}

Publication title: Marle Post (1888-1954); Marle

Publication date: Nov 14, 1934

ProQuest document ID: 21873
`

test.each([
  ['Basin to be Dredged.', 'Basin to be Dredged'],
  ['Basin dredged. Boats return.', 'Basin dredged. Boats return.'],
  ['Board meets in the U.S.', 'Board meets in the U.S.'],
  ['Who will dredge it?', 'Who will dredge it?'],
])('a headline of old print in a record: %s', async (title, wanted) => {
  const { articles } = await read('export.txt', record(title))
  expect(articles[0]?.claims).toMatchObject({ title: wanted, outlet: 'Marle Post', authors: ['IDA HOLM'] })
})

const classic = (title: string): string =>
  `                               3 of 40 DOCUMENTS\n\n\n                                  Marle Post\n\n                          March 4, 2009, Wednesday\n                                 Final Edition\n\n${title}\n\nBYLINE: By IDA HOLM\n\nSECTION: ARTS; Page 12\n\nLENGTH: 201 words\n\n${prose}\n\nLOAD-DATE: March 4, 2009\n\nLANGUAGE: ENGLISH\n`

test.each(['THE BASIN: WHAT THE BOARD FOUND', 'Basin to be dredged', 'BASIN: A LIST'])(
  'a headline with a colon above the fields of a record: %s',
  async (title) => {
    const { articles } = await read('export.txt', classic(title))
    expect(articles[0]?.claims).toMatchObject({ title, outlet: 'Marle Post', section: 'ARTS' })
  },
)

const ordered = (title: string, author: string): string =>
  `ARTS\n${title}\n\n${author === '' ? '' : `${author}\n`}201 words\n5 March 2019\n09:00 GMT\nMarle Post Online\nMARPOO\nEnglish\nCopyright 2019. Marle Newspapers Ltd.\n\n${prose}\n\nMarle Newspapers Limited\n\nDocument MARPOO0020190305ef350000q\n`

test.each([
  ['Basin to be dredged', 'By Ida Holm and Jo Vik in Marle', 'Basin to be dredged'],
  ['By foot to the inner basin of the town', '', 'By foot to the inner basin of the town'],
])('the headline of a record without its marks: %s / %s', async (title, author, wanted) => {
  const { articles } = await read('export.txt', ordered(title, author))
  expect(articles[0]?.claims).toMatchObject({ title: wanted, section: 'ARTS', outlet: 'Marle Post Online' })
})
