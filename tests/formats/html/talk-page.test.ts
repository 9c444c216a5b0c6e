import { expect, test } from 'vitest'
import { read } from '../office.ts'

const said =
  'The man who owns our flat wants more for it from May on. It is a long story, and I will tell you all of it.'
const told = [
  'The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out in the flood.',
  'Nobody was hurt, and the meadows below the mill stood under water until noon, as they had in the year before.',
]

const chat = (name: string, ...messages: readonly string[]): string =>
  `<!DOCTYPE html><html><body><div class="page_header"><div class="text bold">${name}</div></div><div class="page_body chat_page"><div class="history">${messages.join('')}</div></div></body></html>`
const message = (from: string, inner: string): string =>
  `<div class="message default clearfix" id="message7"><div class="body"><div class="pull_right date details" title="04.03.2019 07:00:00 UTC+01:00">07:00</div><div class="from_name"> ${from} </div>${inner}</div></div>`
const words = (text: string): string => `<div class="text">${text}</div>`

test.each([
  ['Telegram', chat('Jo Lund', message('Jo Lund', words(said)), message('Ada Roe', words(said)))],
  [
    'Facebook',
    `<html><body><div class="pam _3-95 _2ph- _a6-g uiBoxWhite"><div class="_2ph_ _a6-h">Jo Lund</div><div class="_a6-p">${said}</div></div></body></html>`,
  ],
  [
    'the log of an account',
    `<html><body><div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="content-cell">Visited <a href="https://osk.example/7">Weir opened</a></div></div></body></html>`,
  ],
])('%s holds no article', async (_, html) => {
  const { articles, problems } = await read('messages.html', html)
  expect(articles).toEqual([])
  expect(problems.join(' ')).toMatch(/talk\/only/)
})

test('what was sent on is an article, and who sent it stays nowhere', async () => {
  const sent = `<div class="forwarded body"><div class="from_name">Osk Post</div>${words(`Weir opened<br><br>${told.join('<br><br>')}`)}</div>`
  const { articles } = await read(
    'm.html',
    chat('Jo Lund', message('Jo Lund', words(said)), message('Jo Lund', sent)),
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]?.text).toContain(told[1])
  expect(JSON.stringify(articles)).not.toMatch(/Jo Lund|flat/)
})

test('a channel publishes what it posts, on its own day', async () => {
  const { articles } = await read(
    'm.html',
    chat('Osk Post', message('Osk Post', words(`Weir opened<br><br>${told.join('<br><br>')}`))),
  )
  expect(articles[0]?.claims).toMatchObject({ outlet: 'Osk Post', date: '2019-03-04T07:00:00' })
})

test.each([
  [
    'a page with a class of its own',
    `<html><body><h1>Weir opened</h1><div class="history">${told.map((p) => `<p>${p}</p>`).join('')}</div></body></html>`,
  ],
  [
    'a page about chats',
    `<html><body><h1>Weir opened</h1><p>class="page_body"</p>${told.map((p) => `<p>${p}</p>`).join('')}</body></html>`,
  ],
])('%s is a page', async (_, html) => {
  expect((await read('m.html', html)).articles).toHaveLength(1)
})
