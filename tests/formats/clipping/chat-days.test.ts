import { expect, test } from 'vitest'
import { withDaysBeforeMessages } from '../../../src/formats/clipping/chat-days.ts'

const rewritten = (text: string): string[] => {
  const lines = text.split('\n')
  withDaysBeforeMessages(lines)
  return lines.filter((line) => line !== '')
}

test.each([
  ['2023/05/04(Thu)\n08:12\tAda\tThe quay is shut.', ['[2023/05/04, 08:12] Ada: The quay is shut.']],
  [
    '[LINE] Chat with Ada\nSaved on: 2023/05/09 10:00\n\n2023.05.04 Thursday\n8:12 AM\tAda\tOne\n2023.05.05 Friday\n9:00 AM\tIda\tTwo',
    ['[2023/05/04, 8:12 AM] Ada: One', '[2023/05/05, 9:00 AM] Ida: Two'],
  ],
  ['2023年5月4日木曜日\n08:12\t花子\t港は閉鎖', ['[2023/5/4, 08:12] 花子: 港は閉鎖']],
  ['Thu, 05/04/2023\n08:12\tAda\tOne\ngoes on', ['[05/04/2023, 08:12] Ada: One', 'goes on']],
])('a day above its messages stands before each: %j', (text, lines) => {
  expect(rewritten(text)).toEqual(lines)
})

test.each([
  'Quay shut\n\n2023/05/04\n\nThe quay of Osk is shut.',
  'Programme\n2023/05/04\n08:12 Opening\n09:00 Lunch',
  '08:12\tAda\tno day above',
])('any other text stays: %j', (text) => {
  expect(rewritten(text)).toEqual(text.split('\n').filter((line) => line !== ''))
})
