import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { fileOf } from './office.ts'

const entriesOf = async (path: string, content: unknown) => {
  const {
    documents,
    entries = [],
    diagnostics,
  } = await readDocuments(fileOf(path, typeof content === 'string' ? content : JSON.stringify(content)))
  const said = entries.map(({ files, claims }) => ({
    files,
    ...Object.fromEntries(Object.entries(claims).filter(([, value]) => value && value.length > 0)),
  }))
  return { documents, said, problems: diagnostics.map(({ rule }) => rule) }
}

const about = {
  title: 'Ferry returns',
  date: '2019-03-04',
  outlet: 'The Harbour Times',
  url: 'https://h.example/7',
}

test('CSL-JSON', async () => {
  const { documents, said } = await entriesOf('zotero.json', [
    {
      id: 'x',
      type: 'article-newspaper',
      title: 'Ferry returns',
      'container-title': 'The Harbour Times',
      URL: 'https://h.example/7',
      author: [{ family: 'Lovat', given: 'Ada' }, { literal: 'Staff' }],
      issued: { 'date-parts': [[2019, 3, 4]] },
    },
  ])
  expect(documents).toEqual([])
  expect(said).toEqual([{ files: [], ...about, authors: ['Ada Lovat', 'Staff'] }])
})

test('RIS with attached files', async () => {
  const { said } = await entriesOf(
    'zotero.ris',
    'TY  - NEWS\nTI  - Ferry returns\nAU  - Lovat, Ada\nT2  - The Harbour Times\nDA  - 2019/03/04/\nUR  - https://h.example/7\nL1  - files/12/ferry.html\nAB  - After years,\nit came.\nER  - \n\nTY  - NEWS\nTI  - Bridges\nPY  - 2019\nER  - \n',
  )
  expect(said).toEqual([
    {
      files: ['files/12/ferry.html'],
      ...about,
      authors: ['Lovat, Ada'],
      standfirst: 'After years, it came.',
    },
    { files: [], title: 'Bridges', date: '2019' },
  ])
})

test('BibLaTeX with accents, braces and files', async () => {
  const { said } = await entriesOf(
    'zotero.bib',
    '@comment{x}\n@article{lovat2019,\n  title = {Ferry {returns}},\n  entrysubtype = {newspaper},\n  author = {Lovat, Ad{\\\'e}la and M{\\"u}ller, Jo},\n  journaltitle = "The Harbour Times",\n  date = {2019-03-04},\n  url = {https://h.example/7},\n  file = {Snapshot:files/12/ferry.html:text/html;PDF:files/12/a\\:b.pdf:application/pdf}\n}\n@online{y, title = {Bridges}, year = 2019, month = mar',
  )
  expect(said).toEqual([
    { files: ['files/12/ferry.html', 'files/12/a:b.pdf'], ...about, authors: ['Lovat, Adéla', 'Müller, Jo'] },
    { files: [], title: 'Bridges', date: '2019-03' },
  ])
})

test('Omnivore, and a table of files', async () => {
  const omnivore = await entriesOf('metadata_0.json', [
    {
      id: '1',
      slug: 'ferry-7',
      title: 'Ferry returns',
      author: 'Ada Lovat',
      url: 'https://h.example/7',
      labels: ['sea'],
      savedAt: '2019-03-05T10:00:00Z',
      publishedAt: null,
    },
  ])
  expect(omnivore.said).toEqual([
    {
      files: ['content/ferry-7.html'],
      title: 'Ferry returns',
      authors: ['Ada Lovat'],
      topics: ['sea'],
      url: 'https://h.example/7',
      added: '2019-03-05T10:00:00Z',
    },
  ])
  const table = await entriesOf(
    'metadata.csv',
    'objectid,filename,title,date,creator\nf7,ferry.pdf,Ferry returns,2019-03-04,Ada Lovat\n',
  )
  expect(table.said).toEqual([
    { files: ['f7', 'ferry.pdf'], title: 'Ferry returns', date: '2019-03-04', authors: ['Ada Lovat'] },
  ])
})

test('a library without entries', async () => {
  expect((await entriesOf('x.bib', '@comment{nothing}')).problems).toEqual(['metadata/empty'])
})
