import { expect, test } from 'vitest'
import { read } from './office.ts'

const head =
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title><meta name="ocr-system" content="x"/></head><body>'
const word = (text: string): string =>
  `<span class="ocrx_word" title="bbox 1 2 3 4; x_wconf 90">${text}</span>`
const line = (text: string): string =>
  `<span class="ocr_line" title="bbox 0 0 9 9">${text.split(' ').map(word).join(' ')}</span>`
const par = (...lines: string[]): string =>
  `<div class="ocr_carea"><p class="ocr_par" lang="eng">${lines.map(line).join('\n')}</p></div>`

test('paragraphs of hOCR, their lines joined and divided words whole', async () => {
  const page = `${head}<div class="ocr_page" title="image flood.jpg">${par('HARBOUR BOARD.')}${par('The harbour board met on Tues-', 'day and voted for the old', 'crane at the quay.')}${par('Nobody paid.')}</div></body></html>`
  for (const name of ['flood.hocr', 'flood.html']) {
    const { format, articles, problems } = await read(name, page)
    expect(format).toBe('hocr')
    expect(articles.map(({ text }) => text)).toEqual([
      'HARBOUR BOARD.\n\nThe harbour board met on Tuesday and voted for the old crane at the quay.\n\nNobody paid.',
    ])
    expect(problems).toEqual([])
  }
})

test.each<[string, string, string[]]>([
  [
    'lines alone, without paragraphs',
    `<div class="ocr_page"><div class="ocr_carea">${line('The board met')}${line('at the quay.')}</div></div>`,
    ['The board met at the quay.'],
  ],
  ['an empty page', '<div class="ocr_page"></div>', []],
  [
    'cut off',
    `<div class="ocr_page">${par('The board met.')}<p class="ocr_par"><span class="ocr_li`,
    ['The board met.'],
  ],
  [
    'nested without end',
    `<div class="ocr_page">${'<div class="ocr_carea">'.repeat(3000)}${line('The board met.')}`,
    [],
  ],
])('%s', async (_, body, texts) => {
  const { articles } = await read('page.hocr', head + body)
  if (texts.length > 0) expect(articles.map(({ text }) => text)).toEqual(texts)
  else expect(articles.length).toBeLessThan(2)
})

test('a page that speaks of hOCR is a page', async () => {
  const { format } = await read(
    'page.html',
    '<html><body><h1>What is ocr_page?</h1><p>It is a class of hOCR.</p></body></html>',
  )
  expect(format).toBe('html')
})
