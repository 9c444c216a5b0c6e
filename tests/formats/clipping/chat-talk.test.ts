import { describe, expect, test } from 'vitest'
import { note, prose, textOf } from '../note.ts'

const more =
  'The dredger Ada is to come in May, and the skippers have asked for it since the winter of the great ice.'
const article = `Basin to be dredged\n\n${prose}\n\n${more} ${more} ${more}`
const sent = (text: string, minute: number, name = 'Berit Owner'): string =>
  `[14/03/2012, 17:${minute}:12] ${name}: ${text}`
const read = (...messages: string[]): string => textOf(note(messages.join('\n'), 'text'))

describe('what the sender of an article says beside it', () => {
  test.each(['look at this one', 'Hi all, see below', 'yes at 8', 'dinner?'])(
    '%s is no text of it',
    (talk) => {
      expect(read(sent(talk, 30), sent(article, 31))).toBe(article)
      expect(read(sent(article, 31), sent(talk, 33))).toBe(article)
    },
  )

  test.each([
    ['a sentence that may end it', sent('The work begins in May.', 33), 'The work begins in May.'],
    ['another paragraph', sent(more, 33), more],
    ['a citation', sent('Marle Gazette, 14 March 2012', 33), 'Basin'],
    ['an address', sent('https://marle.example/basin', 33), 'Basin'],
  ])('%s stays', (_, message, kept) => expect(read(sent(article, 31), message)).toContain(kept))

  test('a headline that was sent by itself stays', () => {
    const body = `${prose} ${more} ${more} ${more}`
    expect(read(sent('Basin to be dredged', 30), sent(body, 31))).toContain('Basin to be dredged')
  })
})

describe('day and hour as programs of other countries write them', () => {
  test.each([
    '14/03/2012 à 17:31 - ',
    '[14.3.2012 klo 17.31.12] ',
    '2012. 03. 14. 17:31 - ',
    '14.03.2012 kl. 17.31 - ',
    '2012/3/14 下午5:31 - ',
    '14/3/12, 5:31 μ.μ. - ',
    '\u200e[2012-03-14 17:31:12] ',
  ])('%s', (stamp) => {
    const text = note(`${stamp}${'Berit Owner: '}yes at 8\n${stamp}Tamsin Friend: ${article}`, 'text')
    expect(textOf(text)).toBe(article)
    expect(JSON.stringify(text)).not.toMatch(/Owner|Friend/)
  })

  test.each([
    '14.03.2012 um 17.31 Uhr – Berit Owner: der Hafen wird tiefer',
    '14 March 2012 - Berit Owner: the basin will be dredged',
    '1.2. 03.14. - Berit Owner: the basin will be dredged',
  ])('none: %s', (line) => expect(textOf(note(`${line}\n\n${prose}`, 'text'))).toContain('Berit Owner'))
})

describe('a chat in which nobody sends an article', () => {
  const isWithheld = (...messages: string[]): boolean =>
    note(messages.join('\n'), 'text').withheld !== undefined
  const other = 'Tamsin Friend'
  const reply = sent('I will be late tomorrow', 35, other)
  test.each([
    ['talk', sent('did you see this?', 30), reply],
    ['an address', sent('https://marle.example/basin', 30), reply],
    ['a long word of one', sent(more, 30), reply],
  ])('%s is published nowhere', (_, ...messages) => expect(isWithheld(...messages)).toBe(true))

  test.each([
    ['an article', sent(article, 30), reply],
    ['an article, paragraph by paragraph', sent(more, 30), sent(`${more} And more.`, 31), reply],
    ['a citation', sent('Marle Gazette, 14 March 2012', 30), sent(more, 31), reply],
    ['one who keeps cuttings for himself', sent('Basin to be dredged', 30), sent(more, 31)],
  ])('%s stays', (_, ...messages) => expect(isWithheld(...messages)).toBe(false))
})
