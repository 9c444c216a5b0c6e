import { expect, test } from 'vitest'
import { read } from './office.ts'

test('RSS with content; the name of an author without the address', async () => {
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Times</title><language>en-gb</language>
<item><title>Ferry &amp;amp; loch</title><link>https://h.example/7</link><guid>tag:h,7</guid><pubDate>Mon, 04 Mar 2019 07:00:00 GMT</pubDate><dc:creator>Ada Lovat</dc:creator><category>Sea</category><description>After years</description><content:encoded><![CDATA[<p>It came back.</p><p>Nobody paid.</p><p>The post <a href="https://h.example/7">Ferry</a> appeared first on <a href="https://h.example">The Harbour Times</a>.</p>]]></content:encoded></item>
<item><title>Bridges</title><author>jo@example.org (Jo Roe)</author><description>There are nine.</description></item></channel></rss>`
  const { articles, problems, format } = await read('feed.xml', feed)
  expect(problems).toEqual([])
  expect(format).toBe('xml')
  expect(articles).toEqual([
    {
      part: 'tag:h,7',
      claims: {
        title: 'Ferry & loch',
        standfirst: 'After years',
        date: 'Mon, 04 Mar 2019 07:00:00 GMT',
        outlet: 'The Harbour Times',
        authors: ['Ada Lovat'],
        topics: ['Sea'],
        language: 'en-gb',
        url: 'https://h.example/7',
      },
      text: 'It came back.\n\nNobody paid.',
    },
    {
      part: expect.any(String),
      claims: { title: 'Bridges', outlet: 'The Harbour Times', authors: ['Jo Roe'], language: 'en-gb' },
      text: 'There are nine.',
    },
  ])
})

test('Atom with XHTML', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Courrier</title><entry><id>urn:1</id><title type="html">Le &lt;i&gt;bac&lt;/i&gt;</title><link href="https://c.example/1"/><published>2019-03-04T07:00:00Z</published><author><name>Ada Lovat</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Il revient &amp; <a href="https://c.example/2">reste</a>.</p></div></content></entry></feed>`
  const { articles } = await read('feed.atom', feed)
  expect(articles).toEqual([
    {
      part: 'urn:1',
      claims: {
        title: 'Le bac',
        date: '2019-03-04T07:00:00Z',
        outlet: 'Le Courrier',
        authors: ['Ada Lovat'],
        language: 'fr',
        url: 'https://c.example/1',
      },
      text: 'Il revient & reste.',
    },
  ])
})

test('WordPress: published posts, paragraphs of blank lines, no shortcodes', async () => {
  const item = (
    status: string,
    type: string,
  ): string => `<item><title>Ferry</title><link>https://h.example/ferry</link><dc:creator>ada</dc:creator><guid>https://h.example/?p=7</guid><content:encoded><![CDATA[[caption id="a"]It came back.[/caption]

Nobody paid.]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_date>2019-03-04 23:30:00</wp:post_date><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status><category domain="category">News</category><category domain="post_tag">Sea</category></item>`
  const { articles } = await read(
    'blog.xml',
    `<?xml version="1.0"?><rss xmlns:content="c" xmlns:dc="d" xmlns:wp="w" xmlns:excerpt="e"><channel><title>The Harbour Times</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Lovat</wp:author_display_name><wp:author_email>ada@example.org</wp:author_email></wp:author>${item('publish', 'post')}${item('draft', 'post')}${item('publish', 'page')}</channel></rss>`,
  )
  expect(articles).toEqual([
    {
      part: 'https://h.example/?p=7',
      claims: {
        title: 'Ferry',
        date: '2019-03-04',
        outlet: 'The Harbour Times',
        authors: ['Ada Lovat'],
        section: 'News',
        topics: ['Sea'],
        language: 'en-GB',
        url: 'https://h.example/ferry',
      },
      text: 'It came back.\n\nNobody paid.',
    },
  ])
})

test('Evernote: the author of a clipped page that names him, not of the notebook', async () => {
  const note = (source: string): string =>
    `<note><title>Ferry</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note><div>It came back.</div><div><br/></div><div>Nobody paid.</div><en-media hash="x" type="image/png"/></en-note>]]></content><created>20190305T101112Z</created><tag>sea</tag><note-attributes><author>Ada Lovat</author><source>${source}</source><source-url>https://h.example/ferry</source-url></note-attributes></note>`
  const { articles } = await read(
    'notes.enex',
    `<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export3.dtd"><en-export>${note('web.clip').replace('It came', '<b>Ada Lovat</b>: it came')}${note('web.clip7')}${note('desktop.mac').replace('Nobody', 'Somebody')}</en-export>`,
  )
  expect(articles.map(({ claims, text }) => [claims, text])).toEqual([
    [
      {
        title: 'Ferry',
        added: '2019-03-05',
        authors: ['Ada Lovat'],
        topics: ['sea'],
        url: 'https://h.example/ferry',
      },
      'Ada Lovat: it came back.\n\nNobody paid.',
    ],
    [
      { title: 'Ferry', added: '2019-03-05', topics: ['sea'], url: 'https://h.example/ferry' },
      'It came back.\n\nNobody paid.',
    ],
    [
      { title: 'Ferry', added: '2019-03-05', topics: ['sea'], url: 'https://h.example/ferry' },
      'It came back.\n\nSomebody paid.',
    ],
  ])
})

const nitf = `<nitf xml:lang="en"><head><title>x</title><docdata><doc-id id-string="n-7"/><date.issue norm="20190304T070000Z"/><key-list><keyword key="ferries"/></key-list></docdata><pubdata name="The Harbour Times" position.section="News"/></head><body><body.head><hedline><hl1>Ferry</hl1><hl2>After years</hl2></hedline><byline>By <person>Ada Lovat</person></byline></body.head><body.content><p>It came back.</p><media><media-caption>no</media-caption></media><p>Nobody paid.</p></body.content></body></nitf>`

test('NITF, alone and in NewsML-G2', async () => {
  const about = {
    title: 'Ferry',
    standfirst: 'After years',
    outlet: 'The Harbour Times',
    authors: ['By Ada Lovat'],
    section: 'News',
    language: 'en',
    topics: ['ferries'],
  }
  const alone = await read('a.xml', nitf)
  expect(alone.articles).toEqual([
    { part: 'n-7', claims: { ...about, date: '2019-03-04' }, text: 'It came back.\n\nNobody paid.' },
  ])
  const g2 = await read(
    'b.xml',
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:g:7" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2019-03-05T07:00:00Z</versionCreated><firstCreated>2019-03-04T07:00:00Z</firstCreated></itemMeta><contentMeta><headline>Ferry</headline><subject type="cpnat:person"><name>Jo Roe</name></subject></contentMeta><contentSet><inlineXML>${nitf}</inlineXML></contentSet></newsItem>`,
  )
  expect(g2.articles).toEqual([
    {
      part: 'urn:g:7',
      claims: {
        title: 'Ferry',
        standfirst: 'After years',
        date: '2019-03-04T07:00:00Z',
        updated: '2019-03-05T07:00:00Z',
        outlet: 'The Harbour Times',
        authors: ['By Ada Lovat'],
        section: 'News',
        language: 'en',
        people: ['Jo Roe'],
      },
      text: 'It came back.\n\nNobody paid.',
    },
  ])
})

test('ALTO: blocks are paragraphs, divided words are whole', async () => {
  const { articles } = await read(
    'page.xml',
    '<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="The"/><SP/><String CONTENT="fer" SUBS_TYPE="HypPart1" SUBS_CONTENT="ferry"/><HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="ry" SUBS_TYPE="HypPart2" SUBS_CONTENT="ferry"/><String CONTENT="came."/></TextLine></TextBlock><TextBlock><TextLine><String CONTENT="Nobody"/><String CONTENT="paid."/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>',
  )
  expect(articles.map(({ text }) => text)).toEqual(['The ferry came.\n\nNobody paid.'])
})

test('entities that a document declares are not expanded, and deep nesting ends', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><rss><channel><title>T</title><item><title>x</title><description>&c; and &eacute;</description></item></channel></rss>`
  const { articles } = await read('bomb.xml', bomb)
  expect(articles[0]?.text).toMatch(/^&c; and é$/)
  const deep = await read(
    'deep.xml',
    `<rss><channel><item><description>${'<b>'.repeat(50_000)}x</description></item></channel></rss>`,
  )
  expect(deep.articles.length).toBeLessThan(2)
})

test.each([
  [
    'another kind',
    '<?xml version="1.0"?><project><target/></project>',
    'info xml/unknown: This kind of XML holds no articles that are known (<project>)',
  ],
  [
    'an export without posts',
    '<rss><channel><wxr_version>1.2</wxr_version></channel></rss>',
    'info xml/no-articles: There are no published articles with a text in this file (wxr)',
  ],
  ['no XML', '<?xml version="1.0"?>', 'error xml/syntax: This file is not proper XML'],
])('%s: no article, and a finding', async (_, text, problem) => {
  const { articles, problems } = await read('x.xml', text)
  expect(articles).toEqual([])
  expect(problems).toEqual([problem])
})

test('what trafilatura wrote of a page', async () => {
  const page = `<doc sitename="The Harbour Times" title="Ferry" author="Ada Lovat; Jo Roe" date="2019-03-04" source="https://h.example/7" excerpt="After years" tags="sea"><main><head rend="h2">Early</head><p>It came <hi rend="#b">back</hi>.</p><list><item>one</item></list></main><comments/></doc>`
  const { articles } = await read('page.xml', page)
  expect(articles).toEqual([
    {
      part: 'https://h.example/7',
      claims: {
        title: 'Ferry',
        standfirst: 'After years',
        date: '2019-03-04',
        outlet: 'The Harbour Times',
        authors: ['Ada Lovat', 'Jo Roe'],
        topics: ['sea'],
        url: 'https://h.example/7',
      },
      text: 'Early\n\nIt came back.\n\none',
    },
  ])
  expect((await read('other.xml', '<doc><p>no page of anything</p></doc>')).articles).toEqual([])
})
