import { expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { thaiPeople } from '../../../src/normalize/people/thai-people.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'

const names = (text: string, tag = 'th'): string[] =>
  thaiPeople(text, languageOf(tag)).map(({ name }) => name)

test.each([
  ['นายสมชาย วงศ์ประเสริฐ เปิดสะพานใหม่', ['สมชาย วงศ์ประเสริฐ']],
  ['พิธีมีขึ้นโดยมีนางสาวพิมพ์ใจ รัตนกุล ร่วมงาน', ['พิมพ์ใจ รัตนกุล']],
  ['พล.ต.ท. ธนา ณ เชียงดาว ลงพื้นที่', ['ธนา ณ เชียงดาว']],
  ['ดร.มาลี ศรีสุข และนายกมล สมบูรณ์ มาด้วย', ['มาลี ศรีสุข', 'กมล สมบูรณ์']],
  ['นางสาวอรทัย กล่าวว่า นางสาวอรทัย บุญมา', ['อรทัย บุญมา']],
  ['นายกรัฐมนตรี เดินทาง ไปเชียงใหม่', []],
  ['นายกเทศมนตรี สั่งปิดถนน', []],
  ['ทนายความ กล่าวว่าคดียังไม่จบ', []],
  ['นายสมชาย กล่าวว่าน้ำลดแล้ว', []],
  ['นายอำเภอ เมืองใหม่ ตรวจน้ำ', []],
  ['นางแบบ ชื่อดัง มาร่วมงาน', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('the first name at an honorific is whoever has it in full', () => {
  const text = 'นายสมชาย วงศ์ประเสริฐ มา ต่อมานายสมชาย กล่าวว่า ดี ส่วนนายสมชาย ระบุว่า พอ'
  const [person] = thaiPeople(text, languageOf('th'))
  expect(person?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['สมชาย วงศ์ประเสริฐ', 'สมชาย'])
})

test('of two who have a first name, it is nobody alone', () => {
  const text = 'นายสมชาย วงศ์ประเสริฐ พบนายสมชาย บุญมา และ นายสมชาย กล่าวว่า ดี'
  expect(thaiPeople(text, languageOf('th')).map(({ spans }) => spans.length)).toEqual([1, 1])
})

test('other languages have none', () => {
  expect(names('นายสมชาย วงศ์ประเสริฐ', 'lo')).toEqual([])
})

test.each(['นาย', 'นายก ', 'พล.ต.', 'นายสมชาย วงศ์ '])('many of %s take time in proportion', async (piece) => {
  expect(await growthOf((size) => names(ofSize(piece, size)), 50_000)).toBeNull()
})
