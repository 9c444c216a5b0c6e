import { describe, expect, test } from 'vitest'
import { note, prose, textOf } from '../note.ts'

const more =
  'The dredger Ada is to come in May, and the skippers have asked for it since the winter of the great ice.'
const article = `Basin to be dredged\n\n${prose}\n\n${more} ${more}`
const read = (...lines: string[]): string => textOf(note(lines.join('\n'), 'text')).trim()

describe('an article that was sent in Slack', () => {
  test.each([
    [
      'names, an answer and its count',
      ['Ada Roe  9:14 AM', article, 'Tom Beck  9:20 AM', 'nice find', '3 replies'],
    ],
    ['handles', ['ada.roe  10:04 AM', article, 'bob  10:12 AM', ':+1: nice', '1 reply']],
    ['an hour alone', ['ada.roe  10:04', article, '10:06', 'thoughts?', '2 Antworten']],
    ['words above the headline', ['ada.roe  10:04', 'fyi from the Courier:', article, '1 réponse']],
    ['reactions', ['Ada Roe  9:14 AM', article, 'Uncle Ole  9:20 AM', 'we knew it', ':eyes: 2']],
  ])('%s: nothing else is kept', (_, lines) => expect(read(...lines)).toBe(article))

  test.each([
    [
      'a long answer',
      ['Ada Roe  9:14 AM', article, 'Tom Beck  9:20 AM', `${more} ${more}`, '3 replies'],
      more,
    ],
    [
      'an address',
      ['Ada Roe  9:14 AM', article, '9:16', 'https://marle.example/basin', '3 replies'],
      'Basin',
    ],
    [
      'a sentence of the sender',
      ['Ada Roe  9:14 AM', article, '9:16', 'It begins.', '3 replies'],
      'It begins.',
    ],
    [
      'an hour in the text',
      ['Ada Roe  9:14 AM', article, 'Doors open 7:00 PM', ':eyes: 2'],
      'Doors open 7:00 PM',
    ],
  ])('%s stays', (_, lines, kept) => expect(read(...lines)).toContain(kept))
})

test.each([
  ['a programme', ['News  7:00 PM', prose, 'Film  8:15 PM', 'The ferry of Osk', 'Sport  9:30 PM', more]],
  ['a programme in small letters', ['news  7:00 PM', prose, 'film  8:15 PM', 'The ferry of Osk']],
  ['a timetable', ['From Marle', '10:06', '11:06', 'From Osk', '12:06', prose]],
  ['a count in the text', ['Basin to be dredged', prose, 'bob  10:12 AM', 'nice', '3 replies', more]],
])('%s is no chat: all of it stays', (_, lines) => {
  const text = read(...lines)
  for (const line of lines) expect(text).toContain(line.replace('  ', ' '))
})
