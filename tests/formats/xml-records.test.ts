import { expect, test } from 'vitest'
import { read } from './office.ts'

const first = 'The harbour board of Osk voted to close the old quay. It had become unsafe.'
const second = 'Work on the sheds begins in June, the board said.'
const text = `${first}\n\n${second}`

const quay = { title: 'Quay to close', date: '2019-03-05', outlet: 'Osk Courier', authors: ['Ada Roe'] }

test.each<[string, string, object]>([
  [
    'elements with the names of fields',
    `<articles><article id="7"><headline>Quay to close</headline><byline>Ada Roe</byline><pubdate>2019-03-05</pubdate>
<paper>Osk Courier</paper><body><p>${first}</p><p>${second}</p></body></article></articles>`,
    quay,
  ],
  [
    'fields as attributes, paragraphs of another name',
    `<archive><item title="Quay to close" date="2019-03-05" source="Osk Courier" author="Ada Roe"><text><para>${first}</para><para>${second}</para></text></item></archive>`,
    quay,
  ],
  [
    'fields named by an attribute, as Solr writes them',
    `<response><result numFound="1"><doc><str name="id">a1</str><str name="title_s">Quay to close</str><date name="published_dt">2019-03-05</date>
<str name="source_s">Osk Courier</str><arr name="author_ss"><str>Ada Roe</str></arr><str name="content_t">${text}</str></doc></result></response>`,
    quay,
  ],
  [
    'markup in a field',
    `<nodes><node><Title>Quay to close</Title><Author>Ada Roe</Author><Body>&lt;p&gt;${first}&lt;/p&gt;&lt;p&gt;${second}&lt;/p&gt;</Body></node></nodes>`,
    { title: 'Quay to close', authors: ['Ada Roe'] },
  ],
  [
    'words that are marked in a text, by names that objects have too',
    `<as><item date="2019-03-05"><title>Quay to close</title><text>The harbour board of <placeName>Osk</placeName> voted to close the old quay. It had become <constructor>unsafe</constructor>.<lb/><lb/>${second}</text></item></as>`,
    { title: 'Quay to close', date: '2019-03-05' },
  ],
  [
    'an article of Delpher',
    `<text><title>Quay to close</title><p>${first}</p><p>${second}</p></text>`,
    { title: 'Quay to close' },
  ],
  [
    'an item of an agency without the parts of NewsML',
    `<newsitem itemid="9" date="1996-08-20"><headline>Quay to close</headline><text><p>${first}</p><p>${second}</p></text></newsitem>`,
    { title: 'Quay to close', date: '1996-08-20' },
  ],
  [
    'a record of ProQuest',
    `<RECORD><GOID>1</GOID><DFS><PubFrosting><Title>Osk Courier</Title></PubFrosting></DFS><Obj><TitleAtt><Title>Quay to close</Title></TitleAtt>
<NumericDate>2019-03-05</NumericDate><Contributors><Contributor Role="Author"><LastName>Roe</LastName><FirstName>Ada</FirstName></Contributor>
<Contributor Role="Illustrator"><LastName>Lundt</LastName><FirstName>Jo</FirstName></Contributor></Contributors></Obj>
<TextInfo><Text HTMLContent="true">&lt;html&gt;&lt;body&gt;&lt;p&gt;${first}&lt;/p&gt;&lt;p&gt;${second}&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;</Text></TextInfo></RECORD>`,
    quay,
  ],
])('%s', async (_, xml, claims) => {
  const { articles, problems } = await read('file.xml', `<?xml version="1.0"?>\n${xml}`)
  expect(problems).toEqual([])
  expect(articles).toEqual([expect.objectContaining({ claims: expect.objectContaining(claims), text })])
})

test.each([
  [
    'words of a program',
    `<resources><string name="title">Reader</string><string name="text">${text}</string></resources>`,
  ],
  ['a book', `<book><title>A novel</title><chapter><title>One</title><p>${first}</p></chapter></book>`],
  [
    'a list of feeds',
    '<opml><body><outline text="Osk Courier" title="Osk Courier" url="https://o.example/rss"/></body></opml>',
  ],
  ['a drawing', `<svg><title>Map</title><text date="2019-03-05">${first}</text></svg>`],
  [
    'a list of pages',
    '<urlset><url><loc>https://o.example/a</loc><lastmod>2019-03-05</lastmod></url></urlset>',
  ],
  [
    'what describes a paper',
    '<mods><titleInfo><title>Osk Courier</title></titleInfo><dateIssued>1899</dateIssued></mods>',
  ],
])('no article: %s', async (_, xml) => {
  const { articles, problems } = await read('file.xml', `<?xml version="1.0"?>\n${xml}`)
  expect(articles).toEqual([])
  expect(problems).toEqual([expect.stringContaining('xml/unknown')])
})
