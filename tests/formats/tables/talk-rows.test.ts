import { expect, test } from 'vitest'
import { read } from '../office.ts'

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
