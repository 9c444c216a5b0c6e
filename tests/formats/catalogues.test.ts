import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { fileOf, read } from './office.ts'

const text = [
  'The reading room opens again on Monday, with new lamps and a stove that does not smoke.',
  'The committee thanks all who gave, and asks that boots be wiped at the door.',
].join('\n\n')

/** What a file says of others: their names and the fields that are told. */
async function told(path: string, content: unknown) {
  const { documents, entries = [] } = await readDocuments(
    fileOf(path, typeof content === 'string' ? content : JSON.stringify(content)),
  )
  return {
    articles: documents.length,
    entries: entries.map(({ files, claims }) => ({
      files,
      ...Object.fromEntries(Object.entries(claims).filter(([, value]) => value && value.length > 0)),
    })),
  }
}

const card = {
  title: 'Reading room opens',
  authors: ['Gwill, Tamsin'],
  outlet: 'Penn Gazette',
  date: '1912-05-06',
}
const host =
  '<relatedItem type="host"><titleInfo><title>Penn Gazette</title></titleInfo><originInfo><dateIssued encoding="w3cdtf">1912-05-06</dateIssued></originInfo></relatedItem>'
const writer = (role: string): string =>
  `<name><namePart>Gwill, Tamsin</namePart><role><roleTerm>${role}</roleTerm></role></name>`
const mods = (inner: string): string => `<mods xmlns="http://www.loc.gov/mods/v3">${inner}</mods>`
const title = '<titleInfo><title>Reading room opens</title></titleInfo>'
const field = (tag: string, ...subfields: string[]): string =>
  `<datafield tag="${tag}">${subfields.map((one) => `<subfield code="${one[0]}">${one.slice(2)}</subfield>`).join('')}</datafield>`
const dc = (inner: string): string =>
  `<oai_dc:dc xmlns:oai_dc="o" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</oai_dc:dc>`

describe('a record of a library beside a clipping', () => {
  test.each([
    ['MODS', 'room.mods.xml', mods(title + writer('author') + host), card],
    [
      'MODS, who drew',
      'room.xml',
      mods(title + writer('illustrator') + host),
      { ...card, authors: undefined },
    ],
    [
      'MODS, one record of a collection',
      'room.xml',
      `<modsCollection>${mods(title + host)}</modsCollection>`,
      { ...card, authors: undefined },
    ],
    [
      'MARC',
      'room.marc.xml',
      `<record>${field('100', 'a:Gwill, Tamsin,')}${field('245', 'a:Reading room opens /', 'c:T. Gwill')}${field('773', 't:Penn Gazette', 'g:6 May 1912, p. 4')}</record>`,
      { ...card, date: '6 May 1912', printPage: 'p. 4' },
    ],
    [
      'MARC in JSON',
      'room.json',
      {
        leader: '00000nab',
        fields: [
          { '001': '7' },
          { 100: { subfields: [{ a: 'Gwill, Tamsin' }] } },
          { 245: { subfields: [{ a: 'Reading room opens' }] } },
          { 700: { subfields: [{ a: 'Hone, Rafe' }, { e: 'illustrator' }] } },
          { 773: { subfields: [{ t: 'Penn Gazette' }, { g: '6 May 1912' }] } },
        ],
      },
      { ...card, date: '6 May 1912' },
    ],
    [
      'Dublin Core',
      'room.dc.xml',
      dc(
        '<dc:title>Reading room opens</dc:title><dc:creator>Gwill, Tamsin</dc:creator><dc:date>1912-05-06</dc:date><dc:source>Penn Gazette, p. 4</dc:source>',
      ),
      { ...card, printPage: '4' },
    ],
    [
      'Dublin Core in an answer of OAI-PMH',
      'room.xml',
      `<record><header><datestamp>2015-01-02</datestamp></header><metadata>${dc('<dc:title>Reading room opens</dc:title><dc:creator>Gwill, Tamsin</dc:creator><dc:date>1912-05-06</dc:date><dc:source>Penn Gazette, p. 4</dc:source>')}</metadata></record>`,
      card,
    ],
  ])('%s', async (_, path, content, { authors, ...wanted }) => {
    const found = await told(path, content)
    expect(found.articles).toBe(0)
    expect(found.entries).toEqual([
      expect.objectContaining({ files: ['./room.*'], ...wanted, ...(authors ? { authors } : {}) }),
    ])
    if (!authors) expect(found.entries[0]).not.toHaveProperty('authors')
  })

  test.each([
    [
      'several records',
      'a.xml',
      `<modsCollection>${mods(title + host)}${mods(title + host)}</modsCollection>`,
    ],
    ['nothing but a headline', 'a.xml', mods(title)],
    ['Dublin Core without a title', 'a.xml', dc('<dc:date>1912</dc:date>')],
    ['other XML', 'a.xml', '<collection><shelf>3</shelf></collection>'],
  ])('no card: %s', async (_, path, content) => {
    expect(await told(path, content)).toEqual({ articles: 0, entries: [] })
  })

  test('who publishes the digital copy is no newspaper', async () => {
    const { entries } = await told(
      'a.xml',
      dc(
        '<dc:title>Reading room opens</dc:title><dc:publisher>Penn County Library</dc:publisher><dc:date>1912</dc:date>',
      ),
    )
    expect(entries).toEqual([{ files: ['./a.*'], title: 'Reading room opens', date: '1912' }])
  })

  test('METS tells paper and day of the pages of an issue', async () => {
    const page = (name: string): string => `<file><FLocat xlink:href="${name}"/></file>`
    const mets = `<mets LABEL="Penn Gazette, 1912-05-06"><dmdSec>${mods('<originInfo><dateIssued>1912-05-06</dateIssued></originInfo>')}</dmdSec><fileSec>${page('file://./alto/0001.xml')}${page('alto/0002.xml')}${page('scans/0001.tif')}${page('https://penn.example/1.xml')}</fileSec></mets>`
    const issue = { outlet: 'Penn Gazette', date: '1912-05-06' }
    expect((await told('mets.xml', mets)).entries).toEqual([
      { files: ['./alto/0001.xml'], ...issue },
      { files: ['alto/0002.xml'], ...issue },
    ])
  })
})

test('an answer of OAI-PMH with several records tells of no file', async () => {
  const one = (words: string): string =>
    `<record><metadata>${dc(`<dc:title>${words}</dc:title><dc:date>1912</dc:date>`)}</metadata></record>`
  expect(await told('a.xml', `<OAI-PMH>${one('Room')}${one('Lamps')}</OAI-PMH>`)).toEqual({
    articles: 0,
    entries: [],
  })
})

test.each([
  ['Omeka S', 'dcterms:title,dcterms:date,bibo:content'],
  ['schema.org', 'schema:headline,schema:datePublished,schema:articleBody'],
])('columns with the name of a standard before them: %s', async (_, head) => {
  const { articles } = await read('a.csv', `${head}\nReading room opens,1912-05-06,"${text}"\n`)
  expect(articles).toMatchObject([{ claims: { title: 'Reading room opens', date: '1912-05-06' } }])
})

test('PAGE XML is read in the order of its regions', async () => {
  const region = (id: string, ...lines: string[]): string =>
    `<TextRegion id="${id}">${lines.map((line) => `<TextLine><TextEquiv><Unicode>${line}</Unicode></TextEquiv></TextLine>`).join('')}</TextRegion>`
  const { articles } = await read(
    'p.xml',
    `<PcGts><Page><ReadingOrder><OrderedGroup><RegionRefIndexed index="0" regionRef="b"/><RegionRefIndexed index="1" regionRef="a"/></OrderedGroup></ReadingOrder>${region('a', 'The read-', 'ing room opens again.')}${region('b', 'READING ROOM')}</Page></PcGts>`,
  )
  expect(articles).toMatchObject([{ text: 'READING ROOM\n\nThe reading room opens again.' }])
})

describe('tables of libraries', () => {
  const head = 'file,title,field_edtf_date_issued,field_linked_agent\n'
  test.each([
    ['who wrote', 'relators:aut:person:Gwill, Tamsin', { authors: ['Gwill, Tamsin'] }],
    ['who published', 'relators:pbl:corporate_body:Penn Gazette', { outlet: 'Penn Gazette' }],
    ['who drew', 'relators:ill:person:Gwill, Tamsin', {}],
    ['a name without a part', 'Gwill, Tamsin', { authors: ['Gwill, Tamsin'] }],
  ])('%s, as Islandora writes it', async (_, agent, wanted) => {
    const { entries } = await told('list.csv', `${head}room.txt,Reading room opens,1912-05-06,"${agent}"\n`)
    expect(entries).toEqual([
      { files: ['room.txt'], title: 'Reading room opens', date: '1912-05-06', ...wanted },
    ])
  })

  test.each([
    ['names of files', 'text/room.txt', 'text/lamps.txt', { articles: 0, entries: 2 }],
    ['texts', 'The room opens. See room.txt', 'Lamps are lit.', { articles: 2, entries: 0 }],
    [
      'one text among names',
      'text/room.txt',
      'Lamps are lit, and boots are wiped.',
      { articles: 2, entries: 0 },
    ],
  ])('a column of texts that holds %s', async (_, one, other, wanted) => {
    const { articles, entries } = await told(
      'list.csv',
      `title,date,text\nRoom,1912,${one}\nLamps,1913,"${other}"\n`,
    )
    expect({ articles, entries: entries.length }).toEqual(wanted)
  })

  const cell = text.replaceAll('\n\n', ' ')
  test.each([
    ['a table with tabs', `Title\tDate\tTranscript\nReading room opens\t1912-05-06\t${cell}\n`, 'csv', 1],
    ['no column of texts', `Title\tDate\tPlace\nReading room\t1912\tPenn\n`, 'text', 1],
    ['an article that opens with tabs', `Title\t\tText of the day\n\n${text}`, 'text', 1],
    ['a table of an article', `Year\tBoats\tCrew\n1911\t4\t20\n\n${text}`, 'text', 1],
  ])('%s in a text file', async (_, content, format, count) => {
    const { documents } = await readDocuments(fileOf('export.txt', content))
    expect(documents).toHaveLength(count)
    expect(documents[0]?.format).toBe(format)
  })
})

test.each([
  ['.fodt', 'document.text'],
  ['.odt', 'document.text'],
])('OpenDocument in one file of XML, named %s', async (ending) => {
  const { articles } = await read(
    `room${ending}`,
    `<office:document xmlns:office="o"><office:body><office:text><text:h text:outline-level="1">Reading room opens</text:h><text:p>${text.split('\n')[0]}</text:p></office:text></office:body></office:document>`,
  )
  expect(articles[0]?.text).toContain('with new lamps')
})
