import type { Format } from './format.ts'

/** What character recognition read on a scanned page, as a web page: hOCR of Tesseract, OCRmyPDF, the Internet Archive. */
export const hocrFormat: Format = {
  name: 'hocr',
  endings: ['.hocr', '.html', '.htm', '.xhtml'],
  largest: 100_000_000,
  recognize: ({ text }) =>
    /class\s?=\s?["'][^"']{0,40}\bocr_page\b|name\s?=\s?["']ocr-system["']/i.test(text),
  reader: async () => (await import('./hocr.ts')).readHocr,
}
