import { expect, test } from 'vitest'
import { forwardedMail } from '../../../src/formats/clipping/forwarded.ts'
import { textOf } from '../../../src/formats/lines/line.ts'
import { textLines } from '../../../src/formats/lines/text.ts'

const read = (text: string) => forwardedMail(textLines(text))

test.each([
  [
    'a line a field',
    '---------- Forwarded message ---------\nFrom: Arlen Courier <news@arlen.example>\nDate: Wed, 6 Jul 2022 at 18:00\nSubject: A bridge\nTo: Pat Lind <pat@lind.example>\n\nThe council voted.',
  ],
  [
    'fields apart',
    'Begin forwarded message:\n\nFrom: Arlen Courier <news@arlen.example>\n\nDate: Wed, 6 Jul 2022 at 18:00\n\nSubject: A bridge\n\nTo: Pat Lind <pat@lind.example>\n\nThe council voted.',
  ],
  [
    'German',
    'Schau mal!\n\n-------- Weitergeleitete Nachricht --------\nVon: Arlen Courier <news@arlen.example>\nDatum: Wed, 6 Jul 2022 at 18:00\nBetreff: A bridge\nAn: Pat Lind <pat@lind.example>\n\nThe council voted.',
  ],
])('the mail inside of another, %s', (_, text) => {
  const found = read(text)
  expect(found).toMatchObject({
    from: 'Arlen Courier <news@arlen.example>',
    date: 'Wed, 6 Jul 2022 at 18:00',
    subject: 'A bridge',
    to: 'Pat Lind <pat@lind.example>',
  })
  expect(found?.lines.map(textOf)).toEqual(['The council voted.'])
})

test.each([
  'The forwarded message: it said that the council voted.',
  'Forwarded message\n\nThe council voted on Tuesday.',
  'From: the mayor, a letter. To: all of us.\n\nThe council voted.',
])('%s is no forwarded mail', (text) => {
  expect(read(text)).toBeNull()
})
