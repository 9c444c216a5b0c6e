import { expect, test } from 'vitest'
import { read } from './office.ts'

/** Words on a page: size, place from the left and from the foot in points, text. */
type Words = readonly [size: number, x: number, y: number, text: string]

/** Where a link of a page lies, from left and foot to right and top, and where it leads. */
type Link = readonly [left: number, foot: number, right: number, top: number, url: string]

/** A PDF of the given pages, in Helvetica; `info`: what it says of itself, `links`: those of each page. */
function pdf(
  pages: readonly (readonly Words[])[],
  info: Readonly<Record<string, string>> = {},
  links: readonly Link[] = [],
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const annotations = links
    .map(
      ([left, foot, right, top, url]) =>
        `<< /Type /Annot /Subtype /Link /Rect [${left} ${foot} ${right} ${top}] /A << /S /URI /URI (${url}) >> >>`,
    )
    .join(' ')
  for (const words of pages) {
    const content = words
      .map(
        ([size, x, y, text]) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [${annotations}] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${value})`)
  add(`<< ${entries.join(' ')} >>`)
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** Lines of a column, 12 points apart. */
const column = (x: number, top: number, lines: readonly string[]): Words[] =>
  lines.map((text, i) => [10, x, top - 12 * i, text])

test('two columns below a headline are read one after the other; divided words are whole', async () => {
  const page: Words[] = [
    [24, 60, 760, 'Ferry returns to the loch'],
    ...column(60, 720, [
      'The ferry came back on Monday, and no-',
      'body paid, for the first day was free as',
      'the council had said in spring of that',
      'year, when the harbour was re-',
    ]),
    ...column(320, 720, [
      'turned to the town. Twelve people',
      'waited on the pier in the morning.',
      'The captain was late, known as he',
      'is for being late on Mondays.',
    ]),
  ]
  const { articles, problems, format } = await read('a.pdf', pdf([page]))
  expect(problems).toEqual([])
  expect(format).toBe('pdf')
  expect(articles.map(({ text }) => text)).toEqual([
    'Ferry returns to the loch\n\nThe ferry came back on Monday, and nobody paid, for the first day was free as the council had said in spring of that year, when the harbour was returned to the town. Twelve people waited on the pier in the morning. The captain was late, known as he is for being late on Mondays.',
  ])
})

test('running heads, page numbers and the foot of a browser are left out; the address of the page is kept', async () => {
  const page = (number: number, lines: readonly string[]): Words[] => [
    [8, 60, 820, '3/4/19, 9:14 AM'],
    [8, 300, 820, 'Ferry returns'],
    ...(number === 1 ? ([[20, 60, 780, 'Ferry returns']] as const) : []),
    ...column(60, 740, lines),
    [8, 60, 20, 'https://harbour.example/ferry'],
    [8, 540, 20, `${number}/2`],
  ]
  const { articles } = await read(
    'b.pdf',
    pdf([
      page(1, ['The ferry came back on Monday and the town', 'was at the pier to see it, for it had been']),
      page(2, ['gone for nine years and a day.', 'Nobody paid.']),
    ]),
  )
  expect(articles).toEqual([
    {
      part: null,
      claims: { url: 'https://harbour.example/ferry' },
      text: 'Ferry returns\n\nThe ferry came back on Monday and the town was at the pier to see it, for it had been gone for nine years and a day.\n\nNobody paid.',
    },
  ])
})

test('paragraphs begin where lines are set in, or behind a short line', async () => {
  const { articles } = await read(
    'c.pdf',
    pdf([
      [
        ...column(60, 720, ['The ferry came back on Monday and the town', 'was there.']),
        [10, 72, 696, 'Nobody paid, for the first day was'],
        ...column(60, 684, [
          'free, as the council had said in the spring.',
          'It was late, as it is each Monday of the year.',
        ]),
      ],
    ]),
  )
  expect(articles[0]?.text.split('\n\n')).toHaveLength(2)
})

/** What a browser says of the page that it printed. */
const browser = {
  Title: 'Ferry returns to Marle - Osk Post',
  Creator: 'Mozilla/5.0 (X11; Linux x86_64)',
  Producer: 'Skia/PDF m120',
  CreationDate: "D:20190304091400+00'00'",
}

test('a page that a browser printed: its title tells the headline, and the day of printing is that of saving', async () => {
  const page: Words[] = [
    [8, 24, 825, '3/4/19, 9:14 AM'],
    [8, 240, 825, 'Ferry returns to Marle - Osk Post'],
    ...column(60, 780, ['Harbour', 'Weather', 'Letters']),
    [20, 60, 720, 'Ferry returns to Marle'],
    ...column(60, 690, [
      'The ferry came back on Monday and the whole of the town',
      'was at the pier to see it.',
      'Ida Roe',
      '2 March 2019',
      'Nobody paid.',
    ]),
    [8, 24, 17, 'https://osk.example/ferry'],
    [8, 560, 17, '1/1'],
  ]
  const { articles } = await read('b.pdf', pdf([page], browser))
  expect(articles).toEqual([
    {
      part: null,
      claims: { title: 'Ferry returns to Marle', added: '2019-03-04', url: 'https://osk.example/ferry' },
      text: [
        ...['Harbour', 'Weather', 'Letters', 'Ferry returns to Marle'],
        'The ferry came back on Monday and the whole of the town was at the pier to see it.',
        ...['Ida Roe', '2 March 2019', 'Nobody paid.'],
      ].join('\n\n'),
    },
  ])
})

test('the title and the day of a file that no browser made say nothing of the article', async () => {
  const word = { ...browser, Creator: 'Writer', Producer: 'Office 7' }
  const { articles } = await read('b.pdf', pdf([column(60, 690, ['The ferry came back on Monday.'])], word))
  expect(articles[0]?.claims).toEqual({})
})

test('of a printed page a hyphen at the end of a line stays, unless its lines are divided time and again', async () => {
  const lines = [
    'The ferry is a well-',
    'known one; the harbour-',
    'and fishing boats wait for it at the pier.',
  ]
  const seen = async (info: typeof browser): Promise<string> =>
    (await read('b.pdf', pdf([column(60, 690, lines)], info))).articles[0]?.text ?? ''
  expect(await seen(browser)).toContain('a well-known one')
})

test('entries of a menu that lead elsewhere are lines of their own, and a text that is a link in part is one', async () => {
  const page: Words[] = [
    ...column(60, 780, ['Harbour board names its new head', 'Weather: the fog stays for a week']),
    ...column(60, 700, ['The ferry came back on Monday and', 'the whole of the town was there.']),
  ]
  const links: Link[] = [
    [60, 776, 400, 790, 'https://osk.example/board'],
    [60, 764, 400, 778, 'https://osk.example/fog'],
    [60, 696, 120, 710, 'https://osk.example/ferry'],
  ]
  const { articles } = await read('b.pdf', pdf([page], browser, links))
  expect(articles[0]?.text.split('\n\n')).toEqual([
    'Harbour board names its new head',
    'Weather: the fog stays for a week',
    'The ferry came back on Monday and the whole of the town was there.',
  ])
})

test.each([
  ['a scan', pdf([[], []]), 'warning pdf/scan: This PDF has 2 pages and no text: it is a scan'],
  [
    'what was cut off',
    Uint8Array.from(Buffer.from('%PDF-1.4\n1 0 obj\n<<')),
    'error document/unreadable: This PDF cannot be opened: it is damaged',
  ],
])('%s: no article, and a finding', async (_, bytes, problem) => {
  const { articles, problems } = await read('x.pdf', bytes)
  expect(articles).toEqual([])
  expect(problems).toEqual([problem])
})
