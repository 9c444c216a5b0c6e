import { describe, expect, test } from 'vitest'
import { docx, read } from './office.ts'

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const cutting = docx(
  [
    'Ferry returns to the loch',
    'The ferry came back on Monday, after two winters in which nobody had seen it on the loch.',
    'Nine passengers waited on the pier, and a piper played although it rained all day long.',
  ]
    .map(paragraph)
    .join(''),
)

/** A mail with files of these names. */
function mail(body: string, names: readonly string[], more = '', disposition = 'attachment'): string {
  const part = (name: string): string =>
    `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: ${disposition}; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(cutting).toString('base64')}\r\n`
  return `From: Ada Sender <ada@home.example>\r\nTo: pat@reader.example\r\nSubject: for your scrapbook\r\nMessage-ID: <7@home.example>\r\nDate: Mon, 4 Mar 2019 08:00:00 +0000\r\n${more}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n${names.map(part).join('')}--b--\r\n`
}

const article = `Courier, 4 March 2019\r\n\r\nSkippers want a new pier\r\n\r\n${'The skippers of the loch asked the council on Monday for a longer pier, as two of them ran aground in the fog. '.repeat(3)}`

describe('what is attached to a mail', () => {
  test('the article, where the mail is a note around it', async () => {
    const { articles, problems } = await read(
      'a.eml',
      mail('Found this one, love from us all.', ['ferry.docx']),
    )
    expect(articles).toEqual([
      {
        part: '7@home.example/ferry.docx',
        claims: expect.objectContaining({ added: 'Mon, 4 Mar 2019' }),
        text: expect.stringMatching(/^Ferry returns.*all day long\.$/s),
      },
    ])
    expect(articles[0]?.claims).not.toHaveProperty('date')
    expect(problems).toEqual([])
  })

  test('two articles in two files', async () => {
    const { articles } = await read('a.eml', mail('', ['ferry.docx', 'pier.docx']))
    expect(articles.map(({ part }) => part)).toEqual([
      '7@home.example/ferry.docx',
      '7@home.example/pier.docx',
    ])
  })

  test.each([
    ['a mail that holds an article', mail(article, ['ferry.docx']), 'Skippers want', 'ferry.docx'],
    [
      'a newsletter',
      mail('The pier is closed this week.', ['terms.docx'], 'List-Unsubscribe: <https://x.example>\r\n'),
      'The pier is closed',
      'terms.docx',
    ],
    [
      'a kind that is not read',
      mail('Found this one.', ['ferry.doc.pages']),
      'Found this one',
      'ferry.doc.pages',
    ],
  ])('%s: it is named and not read', async (_, content, kept, name) => {
    const { articles, problems } = await read('a.eml', content)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.text).toContain(kept)
    expect(problems).toEqual([`info mail/attached: What is attached to this message is not read: ${name}`])
  })

  test.each([
    ['a picture', 'ferry.jpg'],
    ['a calendar', 'meeting.ics'],
    ['the card of the sender', 'ada.vcf'],
  ])('%s is not told of', async (_, name) => {
    expect((await read('a.eml', mail('Found this one.', [name]))).problems).toEqual([])
  })
})

describe('a list of pages that a search found', () => {
  const from = (sender: string): string =>
    `From: ${sender}\r\nTo: pat@reader.example\r\nSubject: Alert - pier\r\nDate: Mon, 4 Mar 2019 08:00:00 +0000\r\n\r\nSkippers want a new pier\r\nPenn Gazette\r\nThe skippers of the loch asked the council on Monday for a longer pier, as two of them ran aground ...\r\n`
  test.each([
    ['Google Alerts <googlealerts-noreply@google.com>', 0],
    ['Penn Gazette Alerts <alerts@penngazette.example>', 1],
    ['Ada Sender <ada@home.example>', 1],
  ])('%s', async (sender, count) => {
    const { articles, problems } = await read('a.eml', from(sender))
    expect(articles).toHaveLength(count)
    expect(problems).toEqual(
      count === 0
        ? ['info mail/alert: This message is a list of pages that a search found, and no article']
        : [],
    )
  })
})
