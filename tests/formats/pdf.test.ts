import { expect, test } from 'vitest'
import { read } from './office.ts'

/** Words on a page: size, place from the left and from the foot in points, text. */
type Words = readonly [size: number, x: number, y: number, text: string]

/** A PDF of the given pages, in Helvetica. */
function pdf(pages: readonly (readonly Words[])[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const words of pages) {
    const content = words
      .map(
        ([size, x, y, text]) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
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
