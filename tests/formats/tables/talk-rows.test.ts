import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { fileOf, read } from '../office.ts'

const said =
  'The man who owns our flat wants more for it from May on. It is a long story, and I will tell you all of it.'
const told = [
  'The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out in the flood.',
  'Nobody was hurt, and the meadows below the mill stood under water until noon, as they had in the year before.',
].join('\n\n')
const json = (data: unknown): string => JSON.stringify(data)

test.each([
  ['Slack', 'day.json', json([{ type: 'message', user: 'U1', text: said, ts: '1551682800.1' }])],
  [
    'Discord',
    'room.json',
    json({
      guild: { id: '1' },
      messages: [{ type: 'Default', isPinned: false, content: said, author: { name: 'jo' } }],
    }),
  ],
  [
    'Google Chat',
    'messages.json',
    json({ messages: [{ creator: { name: 'Jo Lund' }, topic_id: 'a', text: said }] }),
  ],
  ['Signal', 'data.json', json([{ date: '2019-03-04', sender: 'Jo Lund', body: said, reactions: [] }])],
  [
    'Matrix',
    'room.json',
    json({
      messages: [{ sender: '@jo:m.example', origin_server_ts: 1551682800000, content: { body: said } }],
    }),
  ],
  [
    'Twitter',
    'tweets.json',
    json([
      {
        tweet: {
          id_str: '1',
          retweeted: false,
          full_text: said,
          created_at: 'Mon Mar 04 07:00:00 +0000 2019',
        },
      },
    ]),
  ],
  [
    'Mastodon',
    'outbox.json',
    json({
      orderedItems: [{ actor: 'https://m.example/jo', object: { content: said, attributedTo: 'jo' } }],
    }),
  ],
  [
    'Hypothesis',
    'notes.json',
    json({ rows: [{ user: 'acct:jo@h.example', uri: 'https://osk.example/7', text: said, target: [] }] }),
  ],
  [
    'LinkedIn',
    'messages.csv',
    `CONVERSATION ID,FROM,TO,DATE,CONTENT\n2-a,Jo Lund,Ada Roe,2019-03-04,"${said}"\n`,
  ],
  [
    'Reddit',
    'comments.csv',
    `id,date,ip,subreddit,link,body\nab,2019-03-04,10.0.0.1,news,https://r.example/7,"${said}"\n`,
  ],
  [
    'Outlook',
    'inbox.csv',
    `"Subject","Body","From: (Name)","From: (Address)","To: (Name)","To: (Address)"\n"The flat","${said}","Jo Lund","jo@lund.example","Ada Roe","ada@roe.example"\n`,
  ],
  [
    'Teams',
    'room.json',
    json({
      messages: [
        {
          createdDateTime: '2019-03-04T07:00:00Z',
          from: { user: { displayName: 'Jo Lund' } },
          body: { contentType: 'html', content: `<p>${said}</p>` },
        },
      ],
    }),
  ],
  [
    'Todoist',
    'tasks.csv',
    `TYPE,CONTENT,PRIORITY,AUTHOR,RESPONSIBLE,DATE\ntask,${said.slice(0, 50)},4,Jo Lund (7),,\n`,
  ],
  [
    'a name before a few words',
    'chat.csv',
    'Date,Author,Text\n2019-03-04,Jo Lund,On my way.\n2019-03-04,Ada Roe,Good.\n',
  ],
])('what people write to each other is no article: %s', async (_, path, content) => {
  const { articles, problems } = await read(path, content)
  expect(articles).toEqual([])
  expect(problems.join(' ')).toMatch(/talk\/only/)
})

test.each([
  ['who set it in, beside a headline', json([{ title: 'Weir opened', text: told, user: 'import' }])],
  ['a paper beside the number of a user', json([{ newspaper: 'Osk Post', text: told, user_id: 4 }])],
  ['neither headline nor speaker', json([{ text: told, date: '2019-03-04' }])],
  ['a column of whole texts', json([{ full_text: told, date: '2019-03-04', url: 'https://osk.example/7' }])],
  ['a writer', json([{ author: 'Ada Roe', text: told, date: '2019-03-04' }])],
  [
    'the number of a thread',
    json([{ headline: 'Weir opened', body: told, thread_id: 3, website: 'Osk Post' }]),
  ],
])('%s: an article', async (_, content) => {
  const { articles } = await read('a.json', content)
  expect(articles.map(({ text }) => text)).toEqual([told])
})

test('a list of files with who set them in stays a list of files', async () => {
  const { problems } = await read(
    'files.csv',
    'filename,user,author,date\nscans/7.pdf,import,Ada Roe,2019-03-04\n',
  )
  expect(problems.join(' ')).not.toMatch(/talk/)
})

test('the word of the owner stands above: what looks like talk is read where a column is named', async () => {
  const file = {
    ...fileOf('rows.csv', `user_id,said\n7,"${told}"\n`),
    columns: { text: 'said' },
  }
  const { documents } = await readDocuments(file)
  expect(documents).toHaveLength(1)
})
