import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodePage } from '../../../src/formats/html/decode.ts'

const words = 'Fährfahrt nach Sandhölm – „schön“, sagt Çelik'
const page = (charset: string): string =>
  `<html><head><meta charset="${charset}"></head><body>${words}</body></html>`

const cases: readonly (readonly [what: string, bytes: Uint8Array, header: string | null])[] = [
  ['UTF-8', Buffer.from(page('utf-8')), null],
  [
    'a byte order mark',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(page('iso-8859-1'))]),
    null,
  ],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('utf-16'), 'utf16le')]), null],
  ['what <meta> says', iconv.encode(page('windows-1252'), 'windows-1252'), null],
  ['ISO 8859-1 means Windows-1252', iconv.encode(page('iso-8859-1'), 'windows-1252'), null],
  [
    'the older form of <meta>',
    iconv.encode(
      page('x').replace('charset="x"', 'http-equiv="Content-Type" content="text/html; charset=windows-1252"'),
      'windows-1252',
    ),
    null,
  ],
  ['what the server said', iconv.encode(page('').replace(/<meta[^>]*>/, ''), 'windows-1252'), 'windows-1252'],
  ['UTF-8 whatever <meta> says', Buffer.from(page('iso-8859-1')), null],
  ['UTF-8 whatever the server said', Buffer.from(page('utf-8')), 'iso-8859-1'],
  ['an encoding that does not exist', iconv.encode(page('x-none'), 'windows-1252'), null],
]

test.each(cases)('%s', (_, bytes, header) => {
  expect(decodePage(bytes, header)).toContain(words)
})

test('bytes that are nothing give a text and no error', () => {
  expect(decodePage(Buffer.from([0xff, 0x00, 0xfe, 0x81]))).toBeTypeOf('string')
  expect(decodePage(Buffer.alloc(0))).toBe('')
})
