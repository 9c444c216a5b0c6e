import { expect, test } from 'vitest'
import { read } from './office.ts'

const letter = (body: string, more = ''): string =>
  `From: The Harbour Letter <news@harbour.example>\r\nTo: Pat Reader <pat@reader.example>\r\nSubject: Fwd: Ferry returns\r\nMessage-ID: <7@harbour.example>\r\nDate: Mon, 4 Mar 2019 23:30:00 -0500\r\n${more}\r\n${body}`

const html = `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n`

test('a newsletter: sender, day on the clock of the sender, nothing of the reader', async () => {
  const { articles, problems, format } = await read(
    'letter.eml',
    letter(
      '<div style="display:none">What you see in the list</div><p>The ferry came back.</p><p><a href="https://h.example/?r=pat%40reader.example">Read on</a></p><p>You get this as PAT@reader.example</p>',
      html,
    ),
  )
  expect(problems).toEqual([])
  expect(format).toBe('mail')
  expect(articles).toEqual([
    {
      part: '7@harbour.example',
      claims: { title: 'Ferry returns', date: 'Mon, 4 Mar 2019', outlet: 'The Harbour Letter' },
      text: 'The ferry came back.\n\nRead on',
    },
  ])
  expect(JSON.stringify(articles)).not.toMatch(/reader\.example/i)
})

test('plain text, hard wrapped', async () => {
  const { articles } = await read(
    'letter.eml',
    letter(
      'The ferry came back to the island on Monday, after two winters in\r\nwhich nobody had seen it.\r\n\r\nNobody paid.\r\n',
    ),
  )
  expect(articles[0]?.text).toBe(
    'The ferry came back to the island on Monday, after two winters in which nobody had seen it.\n\nNobody paid.',
  )
})

test('a box: one article a message; a line that begins with From divides nothing', async () => {
  const box = `From a@b Mon Mar 4 2019\n${letter('The ferry came back.\r\nFrom here it goes on.\r\n')}\n\nFrom a@b Tue Mar 5 2019\n${letter('There are nine.').replace('7@', '8@')}\n`
  const { articles } = await read('box.mbox', box)
  expect(articles.map(({ part, text }) => [part, text])).toEqual([
    ['7@harbour.example', 'The ferry came back.\n\nFrom here it goes on.'],
    ['8@harbour.example', 'There are nine.'],
  ])
})

test('a message without a text', async () => {
  const { articles, problems } = await read('letter.eml', letter(''))
  expect(articles).toEqual([])
  expect(problems).toEqual(['error document/unreadable: This message cannot be opened: it holds no text'])
})
