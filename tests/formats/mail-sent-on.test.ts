import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { unpublishedCuts } from '../../src/model/cut.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { growthOf, ofSize } from '../setup/growth.ts'
import { fileOf } from './office.ts'

const story =
  'The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out in the flood.\n\nNobody was hurt, and the meadows below the mill stood under water until noon.'
const quoted = (text: string): string => text.replace(/^/gm, '> ')
const paragraphs = story
  .split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')

const mail = (body: string, more = ''): string =>
  `From: Berit Vik <berit@vik.example>\nTo: jo@lund.example\nSubject: Fwd: Weir opened\nDate: Tue, 5 Mar 2019 09:12:00 +0100\nMIME-Version: 1.0\n${more || 'Content-Type: text/plain; charset=utf-8\n'}\n${body}\n`
const page = 'Content-Type: text/html; charset=utf-8\n'

async function seen(content: string, name = 'a.eml') {
  const { documents } = await readDocuments(fileOf(name, content))
  return documents.map(({ body, stated, cut = [] }) => ({
    text: plainText(body),
    title: stated.title[0]?.value,
    published: JSON.stringify([body, stated, cut.filter(({ reason }) => !unpublishedCuts.has(reason))]),
    kept: cut.filter(({ reason }) => reason === 'letter').map(({ text }) => text),
  }))
}

const secret = 'The spare key is under pot 7731.'

test.each([
  [
    'Gmail',
    `---------- Forwarded message ---------\nFrom: Ida Holm <ida@holm.example>\nDate: Mon, Mar 4, 2019 at 7:02 AM\nSubject: Weir opened\nTo: Berit Vik <berit@vik.example>\n\n\n${story}`,
  ],
  [
    'Outlook in Arabic',
    `-----الرسالة الأصلية-----\nمن: Ida Holm <ida@holm.example>\nتم الإرسال: 2019-03-04 07:02\nإلى: Berit Vik\nالموضوع: Weir opened\n\n${story}`,
  ],
  [
    'Outlook in Greek',
    `-----Αρχικό μήνυμα-----\nΑπό: Ida Holm <ida@holm.example>\nΕστάλη: 2019-03-04 07:02\nΠρος: Berit Vik\nΘέμα: Weir opened\n\n${story}`,
  ],
  [
    'Outlook in Turkish',
    `-----Özgün İleti-----\nKimden: Ida Holm <ida@holm.example>\nGönderilme: 2019-03-04 07:02\nKime: Berit Vik\nKonu: Weir opened\n\n${story}`,
  ],
  [
    'Outlook in Portuguese',
    `De: Ida Holm <ida@holm.example>\nEnviada em: segunda-feira, 4 de março de 2019 07:02\nPara: Berit Vik\nAssunto: Weir opened\n\n${story}`,
  ],
  [
    'Apple Mail in French, quoted',
    `Début du message réexpédié :\n\n${quoted(`De: Ida Holm <ida@holm.example>\nObjet: Weir opened\nDate: 4 mars 2019 à 07:02:11 UTC+1\nÀ: berit@vik.example\n\n${story}`)}`,
  ],
  [
    'Thunderbird in French',
    `-------- Message transféré --------\nSujet : \tWeir opened\nDate : \tMon, 4 Mar 2019 07:02:11 +0100\nDe : \tIda Holm <ida@holm.example>\nPour : \tBerit Vik <berit@vik.example>\nRépondre à : \tida@holm.example\n\n\n${story}`,
  ],
  [
    'Outlook in Danish',
    `-----Oprindelig meddelelse-----\nFra: Ida Holm <ida@holm.example>\nSendt: 4. marts 2019 07:02\nTil: Berit Vik\nEmne: Weir opened\n\n${story}`,
  ],
  [
    'Yahoo, all fields in one line',
    `   ----- Forwarded Message ----- From: Ida Holm <ida@holm.example>To: Berit Vik <berit@vik.example>Sent: Monday, March 4, 2019, 7:02:11 AM GMTSubject: Weir opened\n\n${story}`,
  ],
  [
    'sent on twice, quoted twice',
    `Anfang der weitergeleiteten Nachricht:\n\n${quoted(`Von: Ida Holm <ida@holm.example>\nBetreff: Fwd: Weir opened\nDatum: 4. März 2019 um 08:10:00 MEZ\nAn: berit@vik.example\n\nI owe you 7731 crowns.\n\nBegin forwarded message:\n\n${quoted(`From: Ida Holm <ida@holm.example>\nSubject: Weir opened\nDate: 4 March 2019 at 07:02:11 GMT\nTo: ida@holm.example\n\n${story}`)}`)}`,
  ],
])('words above a mail that is sent on are kept and never published: %s', async (_, below) => {
  const [article] = await seen(mail(`Hi Jo,\n\n${secret}\n\n${below}`))
  expect(article?.text).toBe(story)
  expect(article?.title).toBe('Weir opened')
  expect(article?.published).not.toMatch(/7731|vik\.example/)
  expect(article?.kept.join('\n')).toContain(secret)
})

test('the headline of a page that is sent on counts more than the subject', async () => {
  const [article] = await seen(
    mail(
      `<div>Hi Jo, ${secret}</div><div class="gmail_quote"><div>---------- Forwarded message ---------<br>De: <b>Ida Holm</b> &lt;ida@holm.example&gt;<br>Date: segunda, 4/03/2019 à(s) 07:02<br>Subject: Weir<br>To: Berit Vik<br></div><h1>The weir at Holm is opened by hand</h1><p>Ida Holm</p>${paragraphs}</div>`,
      page,
    ),
  )
  expect(article?.published).not.toContain('7731')
  expect(article?.text.startsWith('The weir at Holm is opened by hand')).toBe(true)
  expect(article?.title).not.toBe('Weir')
})

test('a subject that is the beginning of the headline', async () => {
  const [article] = await seen(mail(`Hi Jo,\n\nWeir opened by hand in the night\n\n${story}`))
  expect(article?.title ?? null).toBeNull()
  const [other] = await seen(mail(`Hi Jo,\n\nRain in the night\n\n${story}`))
  expect(other?.title).toBe('Weir opened')
})

const attached = (note: string): string =>
  mail(
    `--q\nContent-Type: text/plain; charset=utf-8\n\n${note}\n\n--q\nContent-Type: message/rfc822\n\nFrom: Holm Gazette <news@holmgazette.example>\nTo: berit@vik.example\nSubject: Weir opened by hand\nDate: Mon, 4 Mar 2019 07:02:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${story}\n\n--q--`,
    'Content-Type: multipart/mixed; boundary="q"\n',
  )

test('a mail that is attached to another', async () => {
  const found = await seen(attached(`Jo, read this. ${secret}`))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ text: story, title: 'Weir opened by hand' })
  expect(found[0]?.published).not.toContain('7731')
  expect(found[0]?.kept.join('\n')).toContain(secret)
})

test.each([
  [
    'a cutting',
    `Holm Gazette, 4 March 2019\n\nMill sold\n\n${'The mill was sold to the parish on Monday. '.repeat(4)}`,
  ],
  ['a long text', 'The mill at Holm was sold to the parish on Monday after a long debate. '.repeat(14)],
])('both are articles where the mail holds %s', async (_, text) => {
  const found = await seen(attached(text))
  expect(found.map(({ text: read }) => read.includes('mill') && !read.includes('weir'))).toEqual([
    true,
    false,
  ])
})

test.each([
  [
    'of a reporter',
    `Council mail leaked\n\nBy Ida Holm\nHolm Gazette, 4 March 2019\n\nThe mail begins so:\n\nBegin forwarded message:\n\nFrom: the mayor\nSubject: The weir\n\n${story}`,
    'The mail begins so:',
  ],
  [
    'that speaks of one',
    `The forwarded message told Jo Lund nothing new, she said on Monday.\n\n${story}`,
    'The forwarded message told Jo Lund',
  ],
])('an article %s keeps what stands above a mail that it quotes', async (_, text, words) => {
  const [article] = await seen(text, 'note.txt')
  expect(article?.text).toContain(words)
})

test('a list of readers tells a newsletter, which greets nobody in private', async () => {
  const [article] = await seen(
    mail(
      `This week the weir was opened. Tell us on 555-0190 what you think.\n\n${story}`,
      `${'List-Id: <weekly.holm.example>\n'}Content-Type: text/plain; charset=utf-8\n`,
    ),
  )
  expect(article?.text).toContain('555-0190')
})

test('many lines of marks take time in proportion', async () => {
  expect(await growthOf((size) => seen(mail(ofSize('> > From: x\n', size))), 20_000)).toBeNull()
  const marks = (size: number): unknown => seen(mail(`${ofSize('>', size)}\n${ofSize('From: To: ', size)}`))
  expect(await growthOf(marks, 5_000)).toBeNull()
})

const inner = `From: Holm Gazette <news@holmgazette.example>
Date: Mon, 4 Mar 2019 07:00:00 +0100
Subject: Weir opened by hand

${story}`
const foot = '--\nBerit Vik\n4 Mill Lane'

test('a mail that is quoted with its header stands without the words above it and the foot below it', async () => {
  const [article] = await seen(
    `${mail(`Look at this, I said so in March!\nB.\n\n${quoted(inner)}\n\n${foot}`)}`,
    'note.txt',
  )
  expect(article?.title).toBe('Weir opened by hand')
  expect(article?.text).toContain('Nobody was hurt')
  expect(article?.published).not.toMatch(/I said so|Mill Lane|> /)
})

test.each([
  ['a header alone is quoted', `${quoted('From: Jo Lund\nSubject: The weir')}\n\n${story}`],
  ['no header is', `${story}\n\n${quoted('The weir is shut, they wrote in May.')}`],
])('the text below stays where %s', async (_, body) => {
  const [article] = await seen(mail(body), 'note.txt')
  expect(article?.text).toContain('Nobody was hurt')
})
