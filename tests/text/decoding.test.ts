import { describe, expect, test } from 'vitest'
import { decodeText, recognizeKind } from '../../src/text/decoding.ts'
import { encode } from '../setup/encode.ts'

const english = 'The mayor said it’s “a long road” – and nobody knows where it ends… The café stays open.'
const polish =
  'Burmistrz powiedział we wtorek, że most zostanie zamknięty jeszcze przed świętami, a źródło wyschło.'
const russian = 'Мэр заявил во вторник, что мост закроют на следующей неделе, а жители города недовольны.'
const greek = 'Ο δήμαρχος δήλωσε την Τρίτη ότι η γέφυρα θα κλείσει την επόμενη εβδομάδα.'
const turkish = 'Belediye başkanı salı günü köprünün gelecek hafta kapatılacağını söyledi. Şehir için önemli.'
const japanese = '市長は火曜日、橋を来週閉鎖すると述べた。市民は困っている。'
const chinese = '市长星期二表示，大桥将于下周关闭。市民对此表示不满。'
const korean = '시장은 화요일에 다리가 다음 주에 폐쇄될 것이라고 말했다.'

describe('an encoding is recognized', () => {
  test.each([
    ['windows-1252', english, 'windows-1252'],
    ['windows-1250', polish, 'windows-1250'],
    ['iso-8859-2', polish, 'iso-8859-2'],
    ['windows-1251', russian, 'windows-1251'],
    ['koi8-r', russian, 'koi8-r'],
    ['iso-8859-7', greek, 'windows-1253'],
    ['windows-1254', turkish, 'windows-1254'],
    ['shift_jis', japanese, 'shift_jis'],
    ['euc-jp', japanese, 'euc-jp'],
    ['gb18030', chinese, 'gb18030'],
    ['euc-kr', korean, 'euc-kr'],
  ])('%s', (encoding, text, found) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding: found, doubt: 'guess' })
  })

  test.each([english, polish, russian, greek, japanese])(
    'UTF-8 and UTF-16, with and without a mark: %s',
    (line) => {
      const text = `${line}\n\n${line}\n`
      const little = Buffer.from(text, 'utf16le')
      const big = Buffer.from(little).swap16()
      expect(decodeText(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', doubt: null })
      expect(decodeText(Buffer.from(`\uFEFF${text}`))).toMatchObject({ text, encoding: 'utf-8' })
      expect(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toMatchObject({
        text,
        encoding: 'utf-16le',
      })
      expect(decodeText(Buffer.concat([Buffer.of(0xfe, 0xff), big]))).toMatchObject({
        text,
        encoding: 'utf-16be',
      })
      expect(decodeText(little)).toMatchObject({ text, encoding: 'utf-16le' })
      expect(decodeText(big)).toMatchObject({ text, encoding: 'utf-16be' })
    },
  )

  test('UTF-32 by its mark', () => {
    const bytes = Buffer.alloc(12)
    for (const [index, point] of [0xfeff, 0x41, 0x1f600].entries()) bytes.writeUInt32LE(point, index * 4)
    expect(decodeText(bytes)).toMatchObject({ text: 'A😀', encoding: 'utf-32le' })
  })

  test('UTF-8 with strays of Windows-1252 keeps both', () => {
    const bytes = Buffer.concat([
      Buffer.from('“Cafés” and “crêpes”, the mayor'),
      Buffer.of(0x92),
      Buffer.from('s – yes'),
    ])
    expect(decodeText(bytes)).toEqual({
      text: '“Cafés” and “crêpes”, the mayor’s – yes',
      encoding: 'windows-1252',
      doubt: 'mixed',
    })
  })
})

describe('what is no text is refused', () => {
  test('control characters, and zeros that are no UTF-16', () => {
    expect(decodeText(Buffer.alloc(400, 3))).toBeNull()
    expect(
      decodeText(Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256))),
    ).toBeNull()
  })

  test.each([
    ['%PDF-1.4', 'a PDF document'],
    ['PK\x03\x04', 'a ZIP archive or an office document'],
    ['{\\rtf1', 'an RTF document'],
  ])('%j is recognized', (start, kind) => {
    expect(recognizeKind(Buffer.from(start, 'latin1'))).toBe(kind)
  })

  test('words that only resemble a signature are text', () => {
    expect(recognizeKind(Buffer.from('PKK leader speaks'))).toBeNull()
    expect(recognizeKind(Buffer.from('BZ reports'))).toBeNull()
  })
})

test('line ends become \\n, letters NFC, and unseen characters go', () => {
  const text = 'one\r\ntwo\rthree\u2028four\fCafe\u0301 poli\u00adtics\u200b\ufeff\u0007'
  expect(decodeText(Buffer.from(text))?.text).toBe('one\ntwo\nthree\nfour\nCafé politics')
})
