import { expect, test } from 'vitest'
import { emptyFields } from '../../src/formats/fields/fields.ts'
import { unpublishedCuts } from '../../src/model/cut.ts'
import type { Document } from '../../src/model/document.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'
import { read } from './office.ts'

/** What may be published of a note, in JSON. */
const open = (document: Document): string =>
  JSON.stringify({
    ...document,
    cut: (document.cut ?? []).filter(({ reason }) => !unpublishedCuts.has(reason)),
  })

const marked = (text: string): string => text.replace(/^/gm, '> ')
const sent = `Basin to be dredged\n\nBy Ida Holm\n\n${prose}`

test.each([
  ['Danish', 'Sendt fra min iPad\n\n10. juli 2026 kl. 00:04 skrev Holm Gazette <news@holm.example>:\n\n'],
  ['German', 'Am 3. Mai 2024 um 09:12 schrieb Berit Lund <berit@lund.example>:\n\n'],
  ['French', 'Le ven. 3 mai 2024 à 09:12, Berit Lund <berit@lund.example> a écrit :\n\n'],
  ['Swedish', 'Den fre 3 maj 2024 kl 09:12 skrev Berit Lund <berit@lund.example>:\n\n'],
  ['two lines', 'On Fri, May 3, 2024 at 9:12 AM Berit Lund\n<berit@lund.example> wrote:\n\n'],
  ['Polish', 'pt., 3 maj 2024 o 09:12 Berit Lund <berit@lund.example> napisał(a):\n\n'],
])('who sent a mail on is told above it, in %s', (_, above) => {
  const document = note(`${above}${marked(sent)}\n`, 'text')
  expect(textOf(document)).toContain(prose)
  expect(open(document)).not.toMatch(/Berit|lund\.example|news@|skrev|schrieb/)
})

test.each([
  [
    'with a line that tells who wrote',
    'Begin forwarded message:\nOn Tuesday, Jan 6, 2015 at 03:44, Berit Lund <berit@lund.example>, wrote:\n\n',
  ],
  [
    'with a subject in French',
    '-------- Message transféré --------\nSujet : \tTr: Basin to be dredged\nDate : \tMon, 30 Mar 2015 17:38:47 +0200\nDe : \tBerit Lund <berit@lund.example>\nPour : \tJo Vik <jo@vik.example>\n\n',
  ],
])('a mail that is sent on %s', (_, above) => {
  const document = note(`${above}${sent}\n\nSent from my phone\nBerit Lund\n`, 'text')
  expect(textOf(document)).toMatch(/at the basin|within sight of the quay\.$/)
  expect(open({ ...document, stated: emptyFields() })).not.toMatch(/Lund|Vik|Sent from|forwarded/)
})

test('a paper that sent it names itself', () => {
  const document = note(
    `Begin forwarded message:\nOn 6 Jan 2015 at 03:44, Holm Gazette <news@holmgazette.example> wrote:\n\n${sent}\n`,
    'text',
  )
  expect(fieldsOf(document)).toMatchObject({ outlet: 'Holm Gazette' })
})

test('words above a mail that is sent on', () => {
  const document = note(
    `Look what I found, Jo!\n\n---------- Forwarded message ---------\nFrom: Holm Gazette <news@holmgazette.example>\nDate: Tue, Jun 4, 2019 at 9:12 AM\nSubject: Basin to be dredged\nTo: Berit Lund <berit@lund.example>\n\n${prose}\n`,
    'text',
  )
  expect(fieldsOf(document)).toMatchObject({ title: 'Basin to be dredged', outlet: 'Holm Gazette' })
  expect(textOf(document)).toBe(prose)
  expect(open(document)).not.toMatch(/Berit|Jo!/)
})

test.each([
  `On 3 May 1926 the vicar wrote:\n\n${prose}`,
  `${prose}\n\nIn 1926 she wrote:\n\nThe gate will not hold another winter.`,
  `The alarm was sent from my phone, said the pilot.\n\n${prose}`,
])('a sentence of an article stays: %#', (text) => expect(textOf(note(text, 'text'))).toBe(text))

test('a line that begins with "From " within a letter of a box is text', async () => {
  const letter = (subject: string, body: string): string =>
    `From news@holm.example Mon Mar  2 08:00:00 1998\nFrom: Holm Gazette <news@holm.example>\nSubject: ${subject}\nDate: Mon, 2 Mar 1998 08:00:00 +0000\n\n${body}\n\n`
  const { articles } = await read(
    'box.mbox',
    letter('Basin', `${prose}\n\nFrom the south a ship is expected.\n\nNobody paid.`) + letter('Quay', prose),
  )
  expect(articles.map(({ claims }) => claims.title)).toEqual(['Basin', 'Quay'])
  expect(articles[0]?.text).toContain('From the south a ship is expected.\n\nNobody paid.')
})

test('a mail that an article quotes takes nothing from above it', () => {
  const text = `Basin to be dredged\n\nBy Ida Holm\n\n---------- Forwarded message ---------\nFrom: the board\nDate: Monday\n\n${prose}`
  expect(textOf(note(text, 'text'))).toContain('Basin to be dredged\n\nBy Ida Holm')
})
