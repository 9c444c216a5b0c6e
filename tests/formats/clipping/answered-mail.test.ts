import { expect, test } from 'vitest'
import { isReplySubject } from '../../../src/formats/clipping/answered-mail.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { note } from '../note.ts'
import { read } from '../office.ts'

const report =
  'The sluice gate at Orrin gave way on Sunday night, and eleven families left their beds for the schoolroom.'
const more = 'The miller, Mr. Amos Tull, lost forty sacks of meal.'
const cutting = `Orrin Advertiser, 4 October 1958\n\nSLUICE GATE GIVES WAY\n\n${report}\n\n${more}`
const talk = 'Could you look for the piece on the sluice?\nMy knee is bad again, so I sit at home.'
const marked = (text: string): string => text.replace(/^/gm, '> ')
const answered = 'On Sat, 6 Apr 2019 at 09:12, Len Farrow <len@farrow.example> wrote:'
const outlook = 'From: Len Farrow\nSent: 6 April 2019 09:12\nTo: Meg Quill\nSubject: sluice'

const mail = (body: string, subject = 'Re: sluice', kind = 'plain'): string =>
  `From: Meg Quill <meg@quill.example>\nTo: list@orrin.example\nSubject: ${subject}\nDate: Sun, 7 Apr 2019 10:00:00 +0000\nContent-Type: text/${kind}; charset=utf-8\n\n${body}`

const cited = { outlet: 'Orrin Advertiser', date: '4 October 1958', title: 'SLUICE GATE GIVES WAY' }
const isCut = /Farrow|knee|piece on/

test.each([
  ['with the cutting above it', `Here it is.\n\n${cutting}\n\nMeg\n\n${answered}\n${marked(talk)}`, cited],
  ['in two lines', `${cutting}\n\n${answered.replace(' <', '\n<')}\n\n${marked(talk)}`, cited],
  ['with the cutting below it', `${answered}\n${marked(talk)}\n\nHere you are:\n\n${cutting}\n\nMeg`, cited],
  [
    'in German, day in figures',
    `${cutting}\n\nAm 06.04.19 um 09:12 schrieb Len Farrow:\n${marked(talk)}`,
    cited,
  ],
  ['that Outlook answers', `${cutting}\n\nMeg\n\n-----Original Message-----\n${outlook}\n\n${talk}`, cited],
  ['without a mark', `${cutting}\n\n________________________________\n${outlook}\n\n${talk}`, cited],
  ['below a report without a paper', `${report}\n\n${more}\n\n${answered}\n${marked(talk)}`, {}],
  ['below talk', `Thanks, I will ask at the mill.\n\n${answered}\n${marked(talk)}`, { title: 'sluice' }],
])('a quoted mail %s is cut', async (_, body, claims) => {
  const { articles } = await read('a.eml', mail(body).replaceAll('\n', '\r\n'))
  const { stated, body: asNote } = note(mail(body), 'text')
  expect(articles[0]?.claims).toMatchObject(claims)
  expect(JSON.stringify([articles, stated, asNote])).not.toMatch(isCut)
  expect(articles[0]?.text).toBe(plainText(asNote))
  expect(articles[0]?.text).toMatch(/eleven families[\s\S]*forty sacks|ask at the mill/)
})

test('a quotation of HTML is cut', async () => {
  const html = `<p>Here it is.</p>${cutting.replace(/.+/g, '<p>$&</p>')}<div>${answered.replace(/[<>]/g, '')}</div><blockquote><div>${talk}</div></blockquote>`
  const { articles } = await read('a.eml', mail(html, 'Re: sluice', 'html'))
  expect(articles[0]?.claims).toMatchObject(cited)
  expect(articles[0]?.text).toMatch(/forty sacks of meal\.$/)
})

test.each([
  ['that holds the cutting', `Thank you!\n\n${answered}\n${marked(cutting)}`, 'Re: sluice', cited],
  ['that holds a report', `Thank you!\n\n${answered}\n${marked(`${report}\n\n${more}`)}`, 'Re: sluice', {}],
  [
    'that was sent on',
    `See below.\n\n-----Original Message-----\n${outlook}\n\n${cutting}`,
    'FW: sluice',
    cited,
  ],
  [
    'sent on, all of it marked',
    `Hi all,\n\nfrom my aunt.\n\n-------- Forwarded message --------\n${outlook}\n\n${marked(cutting)}\n\n-- \nMeg Quill\n3 Weir Lane`,
    'Fwd: sluice',
    cited,
  ],
])('a quoted mail %s is the article', async (_, body, subject, claims) => {
  const { articles } = await read('a.eml', mail(body, subject).replaceAll('\n', '\r\n'))
  expect(articles[0]?.claims).toMatchObject(claims)
  expect(articles[0]?.text).toContain(report)
  expect(articles[0]?.text).not.toMatch(/^>|Thank you|See below|my aunt|Weir Lane/m)
})

test('what an article quotes in lines of its own stays', () => {
  const text = `${report}\n\nOn 3 May 1926 the vicar wrote:\n\n> The gate will not hold another winter.\n\n${more}`
  expect(plainText(note(text, 'markdown').body)).toContain('another winter')
  expect(
    plainText(note(mail(`${report} A clerk wrote in 1926:\n\n"It will not hold."`), 'text').body),
  ).toContain('not hold')
})

test.each([
  ['From the Courier, 4 October 1958:', 'SLUICE GATE GIVES WAY', 'Courier', 'SLUICE GATE GIVES WAY'],
  ['From the Courier, 4 October 1958:', 'Sluice gate gives way', 'Courier', 'Sluice gate gives way'],
  [
    'Hello Len, as I said. My aunt keeps the sheet, at 3 Weir Lane.\n\nFrom the Herald, 4 October 1958:',
    'Gate gone',
    'Herald',
    'Gate gone',
  ],
  // No paper: a day, a thing, a sentence.
  ['From the Deep, 4 October 1958:', 'Gate gone', null, 'sluice'],
  ['Sun, 4 October 1958:', 'Gate gone', null, 'sluice'],
  ['From the Courier it is six miles to the weir.', 'Gate gone', null, 'sluice'],
])('%s', async (above, headline, outlet, title) => {
  const { articles } = await read('a.eml', mail(`${above}\n\n${headline}\n\n${report}\n\n${more}`))
  const { claims, text } = articles[0] ?? {}
  expect([claims?.['outlet'] ?? null, claims?.['title']]).toEqual([outlet, title])
  expect(text).not.toMatch(/aunt|Weir Lane/)
})

test.each([
  ['Re: Weir', true],
  ['AW: Wehr', true],
  ['FW: Weir', false],
  // Of Danes it sends something on.
  ['VS: Sluse', false],
])('whether %s answers: %s', (subject, answers) => expect(isReplySubject(subject)).toBe(answers))
