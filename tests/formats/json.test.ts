import { expect, test } from 'vitest'
import { read } from './office.ts'

const seen = async (path: string, data: unknown) => {
  const { articles, problems } = await read(path, typeof data === 'string' ? data : JSON.stringify(data))
  return { articles, problems }
}

test('Wallabag: full texts with their addresses, days, authors and tags', async () => {
  const { articles, problems } = await seen('wallabag.json', [
    {
      is_archived: 0,
      tags: [{ label: 'sea' }, 'scotland'],
      title: 'Ferry &amp; loch',
      url: 'https://harbour.example/ferry?utm_source=x',
      content: '<p>The ferry came back.</p><ul><li>one</li></ul>',
      created_at: '2019-03-06T10:00:00+00:00',
      published_at: '2019-03-04T07:00:00+00:00',
      published_by: ['Ada Lovat'],
      language: 'en',
      domain_name: 'harbour.example',
    },
    {
      is_archived: 1,
      title: 'Gone',
      url: 'https://gone.example',
      content: "wallabag can't retrieve contents for this article.",
      tags: [],
      domain_name: 'gone.example',
    },
  ])
  expect(problems).toEqual([])
  expect(articles).toEqual([
    {
      part: 'https://harbour.example/ferry?utm_source=x',
      claims: {
        title: 'Ferry & loch',
        date: '2019-03-04T07:00:00+00:00',
        added: '2019-03-06T10:00:00+00:00',
        authors: ['Ada Lovat'],
        topics: ['sea', 'scotland'],
        language: 'en',
        url: 'https://harbour.example/ferry?utm_source=x',
      },
      text: 'The ferry came back.\n\none',
    },
  ])
})

test('Ghost: posts that were published; drafts and pages are none', async () => {
  const post = {
    id: '1',
    uuid: 'u-1',
    title: 'Ferry',
    html: '<p>It came back.</p>',
    status: 'published',
    type: 'post',
    published_at: '2019-03-04T07:00:00.000Z',
    custom_excerpt: 'After years',
  }
  const { articles } = await seen('ghost.json', {
    db: [
      {
        data: {
          posts: [post, { ...post, id: '2', status: 'draft' }, { ...post, id: '3', type: 'page' }],
          users: [{ id: 'a', name: 'Ada Lovat', email: 'ada@example.org' }],
          posts_authors: [{ post_id: '1', author_id: 'a', sort_order: 0 }],
          tags: [
            { id: 't', name: 'Sea' },
            { id: 'i', name: '#internal' },
          ],
          posts_tags: [
            { post_id: '1', tag_id: 't' },
            { post_id: '1', tag_id: 'i' },
          ],
          settings: [{ key: 'title', value: 'The Harbour Times' }],
        },
      },
    ],
  })
  expect(articles).toEqual([
    {
      part: 'u-1',
      claims: {
        title: 'Ferry',
        standfirst: 'After years',
        date: '2019-03-04T07:00:00.000Z',
        outlet: 'The Harbour Times',
        authors: ['Ada Lovat'],
        topics: ['Sea'],
      },
      text: 'It came back.',
    },
  ])
})

test('ninjs, one item a line; pictures are none', async () => {
  const item = {
    uri: 'urn:x:1',
    type: 'text',
    headline: 'Ferry',
    byline: 'Ada Lovat',
    versioncreated: '2019-03-04T07:00:00Z',
    language: 'en',
    body_html: '<p>It came back.</p>',
    subject: [{ name: 'transport' }],
    place: [{ name: 'Oban' }],
  }
  const { articles } = await seen(
    'wire.ndjson',
    `${JSON.stringify(item)}\n${JSON.stringify({ ...item, uri: 'urn:x:2', type: 'picture' })}\n`,
  )
  expect(articles).toEqual([
    {
      part: 'urn:x:1',
      claims: {
        title: 'Ferry',
        date: '2019-03-04T07:00:00Z',
        updated: '2019-03-04T07:00:00Z',
        authors: ['Ada Lovat'],
        language: 'en',
        topics: ['transport'],
        places: ['Oban'],
      },
      text: 'It came back.',
    },
  ])
})

test('JSON Feed, Readwise Reader, and objects of a scraper', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Times',
    language: 'en',
    items: [
      {
        id: '7',
        url: 'https://h.example/7',
        title: 'Ferry',
        content_text: 'It came back.',
        date_published: '2019-03-04T07:00:00Z',
        authors: [{ name: 'Ada Lovat' }],
      },
    ],
  }
  const reader = {
    results: [
      {
        id: 'r',
        url: 'https://read.example/r',
        source_url: 'https://h.example/7',
        title: 'Ferry',
        author: 'Ada Lovat',
        site_name: 'The Harbour Times',
        published_date: 1551682800000,
        html_content: '<p>It came back.</p>',
      },
    ],
  }
  const scraped = [
    {
      headline: 'Ferry',
      publish_date: '2019-03-04',
      article_text: 'It came back.',
      link: 'https://h.example/7',
      source: { name: 'The Harbour Times' },
    },
  ]
  for (const data of [feed, reader, scraped]) {
    const { articles } = await seen('x.json', data)
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      claims: { title: 'Ferry', outlet: 'The Harbour Times', url: 'https://h.example/7' },
      text: 'It came back.',
    })
    expect(String(articles[0]?.claims.date)).toMatch(/^2019-03-04/)
  }
})

test.each([
  [
    'settings of a program',
    { name: 'x', version: '1.0.0', scripts: {} },
    'info json/no-articles: No field of this file holds the text of articles',
  ],
  [
    'bookmarks of Pinboard',
    [
      {
        href: 'https://a.example',
        description: 'Ferry',
        extended: '',
        time: '2019-03-04T07:00:00Z',
        tags: 'a b',
      },
    ],
    'info links/only: This is a list of 1 link without their texts: no articles',
  ],
  ['what was cut off', '{"items": [{"title": "Fer', 'error json/syntax: This file is not proper JSON'],
  [
    'deep nesting',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    'info json/no-articles: No field of this file holds the text of articles',
  ],
])('%s: no article, and a finding', async (_, data, problem) => {
  const { articles, problems } = await seen('x.json', data)
  expect(articles).toEqual([])
  expect(problems).toEqual([problem])
})

test.each([
  [
    'a newspaper’s interface',
    {
      response: {
        results: [
          {
            webTitle: 'Ferry returns',
            webPublicationDate: '2019-03-04T07:00:00Z',
            fields: { byline: 'Ada Lovat', bodyText: 'The ferry came back.' },
          },
        ],
      },
    },
  ],
  [
    'headline and byline as objects',
    [
      {
        headline: { main: 'Ferry returns' },
        pub_date: '2019-03-04T07:00:00Z',
        byline: { original: 'Ada Lovat' },
        body: 'The ferry came back.',
      },
    ],
  ],
])('%s', async (_, data) => {
  const { articles } = await seen('rows.json', data)
  expect(articles).toMatchObject([
    {
      claims: { title: 'Ferry returns', date: '2019-03-04T07:00:00Z', authors: ['Ada Lovat'] },
      text: 'The ferry came back.',
    },
  ])
})

test('notes of Google Keep, Simplenote, Standard Notes and Day One; what was thrown away is none', async () => {
  const text =
    'https://harbour.example/ferry\n\nThe ferry came back on Monday, after eleven weeks at the yard.'
  const keep = {
    isTrashed: false,
    textContent: text,
    title: 'Ferry',
    userEditedTimestampUsec: 1584000000000000,
    createdTimestampUsec: 1584000000000000,
    labels: [{ name: 'sea' }],
  }
  const note = {
    id: 'a1',
    content: `Ferry\r\n\r\n${text}`,
    creationDate: '2020-03-12T08:00:00.000Z',
    tags: ['sea'],
  }
  const files: readonly unknown[] = [
    keep,
    { activeNotes: [note], trashedNotes: [{ ...note, id: 'a2' }] },
    {
      items: [
        {
          uuid: 'b1',
          content_type: 'Note',
          created_at: '2020-03-12T08:00:00.000Z',
          content: { title: 'Ferry', text },
        },
        { uuid: 'b2', content_type: 'Note', content: { title: 'Gone', text, trashed: true } },
      ],
    },
    {
      metadata: { version: '1.0' },
      entries: [
        { uuid: 'c1', creationDate: '2020-03-12T08:00:00Z', text: `# Ferry\n\n${text}`, tags: ['sea'] },
      ],
    },
  ]
  for (const data of files) {
    const { articles } = await seen('notes.json', data)
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      claims: {
        title: 'Ferry',
        added: expect.stringContaining('2020-03-12'),
        url: 'https://harbour.example/ferry',
      },
      text: 'The ferry came back on Monday, after eleven weeks at the yard.',
    })
  }
  expect((await seen('gone.json', { ...keep, isTrashed: true })).articles).toEqual([])
})

test('a starred list after Google Reader, and what a channel of Telegram posts', async () => {
  const text = `Ferry\n\n${'The ferry came back on Monday, after eleven weeks at the yard. '.repeat(5).trim()}`
  const reader = {
    items: [
      {
        published: 1551690000,
        title: 'Ferry',
        canonical: [{ href: 'https://harbour.example/ferry' }],
        origin: { title: 'The Harbour Times' },
        summary: { content: '<p>The ferry came back.</p>' },
        author: 'Ada Lovat',
      },
    ],
  }
  expect((await seen('starred.json', reader)).articles[0]?.claims).toMatchObject({
    title: 'Ferry',
    outlet: 'The Harbour Times',
    date: '2019-03-04T09:00:00.000Z',
    authors: ['Ada Lovat'],
    url: 'https://harbour.example/ferry',
  })
  const message = {
    id: 7,
    type: 'message',
    date: '2019-03-04T09:14:00',
    from: 'Aunt Berit',
    text: [{ type: 'bold', text }],
  }
  const chat = {
    name: 'The Harbour Times',
    type: 'public_channel',
    messages: [message, { ...message, id: 8, text: 'Good morning!' }],
  }
  const posted = await seen('result.json', chat)
  expect(posted.articles.map(({ claims }) => claims)).toEqual([
    { title: 'Ferry', outlet: 'The Harbour Times', date: '2019-03-04T09:14:00' },
  ])
  const sent = {
    ...chat,
    name: 'Aunt Berit',
    type: 'personal_chat',
    messages: [
      { ...message, text: [text, text], forwarded_from: 'The Harbour Times' },
      // What she writes herself is her own affair.
      { ...message, id: 9, text: ['I saw the ferry with Aunt Ida, and thought of you. ', text, text] },
    ],
  }
  const { articles } = await seen('result.json', sent)
  expect(articles.map(({ claims }) => claims)).toEqual([{ title: 'Ferry', added: '2019-03-04T09:14:00' }])
  expect(JSON.stringify(articles)).not.toContain('Berit')
})

test.each([
  [
    'each line with its own name for the text',
    ['{"headline":"a","body":"One."}', '{"headline":"b","text":"Two."}', '{"title":"c","content":"Three."}'],
    ['a: One.', 'b: Two.', 'c: Three.'],
    [],
  ],
  [
    'lines without a text',
    ['{"title":"a","text":"One."}', '{"title":"b"}', '', '["b"]', '{"title":"c","text":"Two."}'],
    ['a: One.', 'c: Two.'],
    ['2 of 4 lines have no text, and give no article: lines 2 and 4'],
  ],
  [
    'the text of most counts before another',
    ['{"title":"a","text":"One.","html":"<p>Other.</p>"}', '{"title":"b","text":"Two.","html":""}'],
    ['a: One.', 'b: Two.'],
    [],
  ],
  [
    'a story that is a text, and one that is an event',
    [
      '{"title":"a","content":"One.","story":"ferry"}',
      '{"title":"b","story":"The ferry came back to Arlen on Monday morning."}',
    ],
    ['a: One.', 'b: The ferry came back to Arlen on Monday morning.'],
    [],
  ],
  [
    'one list',
    ['[{"title":"a","text":"One."},', '{"title":"b","text":null}]'],
    ['a: One.'],
    ['1 of 2 entries has no text, and gives no article: entry 2'],
  ],
])('the text of a line: %s', async (_, lines, expected, told) => {
  const { articles, problems } = await seen('feed.ndjson', lines.join('\n'))
  expect(articles.map(({ claims, text }) => `${claims.title}: ${text}`)).toEqual(expected)
  expect(problems).toEqual(told.map((line) => `info table/row-without-text: ${line}`))
})

test('a scraper that names address, site and source beside each other', async () => {
  const { articles } = await seen('page.json', {
    title: 'Ferry returns',
    author: 'Ada Lovat; Bela Quist',
    text: 'The ferry came back on Monday, after two winters in which nobody had seen it.',
    source_url: 'https://harbour.example',
    source: 'https://harbour.example/ferry',
    url: 'https://harbour.example/ferry',
    'source-hostname': 'The Harbour Times',
    date_modify: '2019-06-05 07:00:00',
  })
  expect(articles[0]?.claims).toMatchObject({
    outlet: 'The Harbour Times',
    url: 'https://harbour.example/ferry',
    authors: ['Ada Lovat', 'Bela Quist'],
  })
})

test('articles of a library under the title of their newspaper, with the address for readers', async () => {
  const { articles } = await seen('articles.json', {
    article: [
      {
        id: '61',
        url: 'https://api.library.example/v2/newspaper/61',
        heading: 'HARBOUR TUGS. THREE TO BE SOLD.',
        title: { id: '11', value: 'Osk Courier' },
        date: '1906-03-14',
        page: 3,
        articleText: '<p>Mr. Lind told the crews on Monday that three boats would go.</p>',
        libraryUrl: 'https://library.example/article61',
      },
    ],
  })
  expect(articles.map(({ claims }) => claims)).toEqual([
    {
      title: 'HARBOUR TUGS. THREE TO BE SOLD.',
      outlet: 'Osk Courier',
      date: '1906-03-14',
      printPage: '3',
      url: 'https://library.example/article61',
    },
  ])
})

test('a page of print has the title of its newspaper, not one of its own', async () => {
  const { articles } = await seen('pages.json', {
    items: [
      {
        id: '/lccn/sn1/1906-03-14/ed-1/seq-3/',
        lccn: 'sn1',
        title: 'Osk morning courier. [volume]',
        publisher: 'Quent & Co.',
        date: '19060314',
        language: ['English'],
        ocr_eng: 'HARBOR TUGS TO BE SOLD\nMr. Lind told the crews on Monday that three boats would go.',
      },
    ],
  })
  const { title, outlet, language } = articles[0]?.claims ?? {}
  expect({ title, outlet, language }).toEqual({
    title: undefined,
    outlet: 'Osk morning courier',
    language: 'en',
  })
})

test.each([
  [
    'a heading beside a title in words',
    { title: 'Ferry is back', heading: 'Local' },
    'Ferry is back',
    undefined,
  ],
  ['a title in several parts', { title: { rendered: 'Ferry is back' } }, 'Ferry is back', undefined],
  [
    'an address that programs ask, alone',
    { title: 'Ferry', url: 'https://api.osk.example/a/1' },
    'Ferry',
    'https://api.osk.example/a/1',
  ],
  [
    'the address of a picture',
    {
      title: 'Ferry',
      url: 'https://api.osk.example/a/1',
      imageUrl: 'https://osk.example/1.jpg',
      authorUrl: 'https://people.example/ada',
    },
    'Ferry',
    'https://api.osk.example/a/1',
  ],
])('%s is read as it stands', async (_, row, title, url) => {
  const { articles } = await seen('rows.json', [{ ...row, text: 'The ferry came back to Osk on Monday.' }])
  expect([articles[0]?.claims.title, articles[0]?.claims.url]).toEqual([title, url])
})
