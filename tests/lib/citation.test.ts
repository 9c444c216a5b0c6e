import { expect, test } from 'vitest'
import { interfaceOf } from '../../src/languages/interface.ts'
import { citations, type Reference, type ReferenceDate } from '../../src/lib/citation.ts'

/** A reference whose date has no words yet. */
type Unworded = Omit<Reference, 'date'> & { readonly date: Omit<ReferenceDate, 'words'> | null }

const flood: Unworded = {
  id: 'flood',
  title: 'Marrow floods its banks',
  authors: [
    { name: 'Petra Lindqvist', isPerson: true },
    { name: 'Jon Ames', isPerson: true },
  ],
  outlet: 'Tollenford Courier',
  date: { earliest: '2021-02-09', latest: '2021-02-09', edtf: '2021-02-09' },
  address: 'https://courier.example/flood',
  archive: 'The Marrow Archive',
  language: 'en',
}
const forms = ({ date, ...reference }: Unworded): Record<string, string> => {
  const worded = date && { ...date, words: interfaceOf('en').date(date) }
  return Object.fromEntries(citations({ ...reference, date: worded }).map(({ name, text }) => [name, text]))
}

test('the page of the paper, where it is stated', () => {
  const { APA, MLA, Chicago, BibTeX, RIS, ...rest } = forms({ ...flood, printPage: 'A1' })
  expect(APA).toContain('Tollenford Courier, A1. https')
  expect(MLA).toContain('Tollenford Courier, 9 Feb. 2021, p. A1, https')
  expect(Chicago).not.toContain('A1')
  expect(BibTeX).toContain('  pages = {A1},')
  expect(RIS).toContain('\nSP  - A1\n')
  expect(rest['CSL-JSON']).toContain('"page":"A1"')
  expect(forms({ ...flood, printPage: '4-5' })['MLA']).toContain('pp. 4-5')
  expect(forms({ ...flood, printPage: 'B-2' })['MLA']).toContain(', p. B-2')
  expect(forms(flood)['RIS']).not.toContain('SP  -')
})

test('an article with a day, two authors and an address', () => {
  expect(forms(flood)).toMatchObject({
    APA: 'Lindqvist, P., & Ames, J. (2021, February 9). Marrow floods its banks. Tollenford Courier. https://courier.example/flood',
    MLA: 'Lindqvist, Petra, and Jon Ames. “Marrow floods its banks.” Tollenford Courier, 9 Feb. 2021, https://courier.example/flood. The Marrow Archive.',
    Chicago:
      'Lindqvist, Petra, and Jon Ames. “Marrow floods its banks.” Tollenford Courier, 9 February 2021. https://courier.example/flood.',
  })
  expect(forms(flood)['BibTeX']).toContain('  month = {2},\n  day = {9},')
  expect(forms(flood)['RIS']).toMatch(/^TY {2}- NEWS\n[\s\S]*\nDA {2}- 2021\/02\/09\/\n[\s\S]*\nER {2}- $/)
})

test.each([
  ['an interval within a month', '2021-02-06', '2021-02-12', '(2021, February)', 'DA  - 2021/02//'],
  ['an interval within a year', '2021-01-30', '2021-02-12', '(2021)', null],
  ['an interval over the turn of a year', '2020-12-30', '2021-01-02', '(n.d.)', null],
  ['an open interval', '2021-02-06', null, '(n.d.)', null],
])('%s is no sure day', (_, earliest, latest, apa, ris) => {
  const made = forms({ ...flood, date: { earliest, latest, edtf: `${earliest}/${latest ?? '..'}` } })
  expect(made['APA']).toContain(apa)
  expect(made['BibTeX']).not.toContain('day =')
  expect(made['BibTeX']).toContain('note = {Published ')
  if (ris) expect(made['RIS']).toContain(`${ris}\n`)
  else expect(made['RIS']).not.toContain('DA  - ')
})

test('nothing is made up where nothing is known', () => {
  const bare = { ...flood, authors: [], outlet: null, date: null, address: null }
  expect(forms(bare)['APA']).toBe('Marrow floods its banks. (n.d.).')
  expect(forms(bare)['MLA']).toBe('“Marrow floods its banks.” The Marrow Archive.')
  expect(forms({ ...flood, authors: [{ name: 'Staff and agencies', isPerson: false }] })['APA']).toMatch(
    /^Staff and agencies\. \(2021/,
  )
})

test('signs that mean something to TeX are escaped', () => {
  expect(forms({ ...flood, title: '100 % of {Marrow} & \\input{x}' })['BibTeX']).toContain(
    'title = {{100 \\% of Marrow \\& inputx}}',
  )
})

test('without an outlet the archive is what holds it, and the entry is no article of a journal', () => {
  const date = { earliest: '2021-02-06', latest: '2021-02-12', edtf: '2021-02-06/2021-02-12' }
  const made = forms({ ...flood, outlet: null, address: null, date })
  expect(made['MLA']).toContain('” The Marrow Archive, between 6 and 12 February 2021.')
  expect(made['Chicago']).toContain('” The Marrow Archive, between 6 and 12 February 2021.')
  expect(made['BibTeX']).toMatch(/^@misc\{/)
  expect(made['BibTeX']).toContain('howpublished = {Clipping in The Marrow Archive}')
  expect(forms(flood)['BibTeX']).not.toContain('howpublished')
})

test('what is only about is not given as sure in any form', () => {
  const made = forms({ ...flood, date: { earliest: '1984-01-01', latest: '1984-12-31', edtf: '1984~' } })
  expect(made['APA']).toContain('(ca. 1984)')
  expect(made['MLA']).toContain('about 1984')
  expect(made['Chicago']).toContain('about 1984')
  expect(made['BibTeX']).not.toContain('year =')
  expect(made['BibTeX']).toContain('Published about 1984')
  expect(made['RIS']).not.toMatch(/^(?:PY|DA)/m)
  expect(made['RIS']).toContain('N1  - Published about 1984')
  expect(JSON.parse(made['CSL-JSON'] ?? '')[0].issued).toEqual({ 'date-parts': [[1984]], circa: true })
})

test.each([
  ['a day', '2021-02-09', '2021-02-09', { 'date-parts': [[2021, 2, 9]] }],
  ['a month', '2021-02-01', '2021-02-28', { 'date-parts': [[2021, 2]] }],
  ['a year', '2021-01-01', '2021-12-31', { 'date-parts': [[2021]] }],
  [
    'a week',
    '2021-02-06',
    '2021-02-12',
    {
      'date-parts': [
        [2021, 2, 6],
        [2021, 2, 12],
      ],
    },
  ],
  ['an open end', '2021-02-06', null, undefined],
] as const)('%s in CSL-JSON', (_, earliest, latest, issued) => {
  const date = { earliest, latest, edtf: `${earliest}/${latest ?? '..'}` }
  expect(JSON.parse(forms({ ...flood, date })['CSL-JSON'] ?? '')[0].issued).toEqual(issued)
})

test('names are names, and organizations stay whole', () => {
  const news = { ...flood, authors: [{ name: 'BBC News', isPerson: false }] }
  expect(forms(flood)['BibTeX']).toContain('author = {Lindqvist, Petra and Ames, Jon}')
  expect(forms(news)['BibTeX']).toContain('author = {{BBC News}}')
  expect(forms(news)['RIS']).toContain('AU  - BBC News\n')
  expect(JSON.parse(forms(news)['CSL-JSON'] ?? '')[0].author).toEqual([{ literal: 'BBC News' }])
})

test('an address cannot add a field', () => {
  const made = forms({ ...flood, address: 'https://x.example/a},title={Fake}' })['BibTeX'] ?? ''
  expect(made).toContain('url = {https://x.example/a%7D,title=%7BFake%7D}')
})
