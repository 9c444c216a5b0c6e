import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sayCut } from '../../src/languages/cuts.ts'
import { interfaceOf, interfaceSentences } from '../../src/languages/interface.ts'
import { cutReasons } from '../../src/model/cut.ts'

const root = join(import.meta.dirname, '../..')
const english = interfaceSentences('en')
const files = ['templates', 'src/render', 'src/languages'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(root, folder, path)),
)
const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')

test('every sentence that a page says is in the English file', () => {
  const said = [...code.matchAll(/\bsay\('([^']+)'/g)].map(([, key = '']) => key)
  expect(said.length).toBeGreaterThan(80)
  expect([...new Set(said)].filter((key) => !(key in english))).toEqual([])
})

test('every reason for leaving out a passage has a name', () => {
  expect(cutReasons.filter((reason) => !(`cut.${reason}` in english))).toEqual([])
  const words = interfaceOf('de')
  expect(sayCut({ reason: 'share-row' }, words)).toBe('Leiste zum Teilen')
  expect(sayCut({ reason: 'repeated', articles: 1_041 }, words)).toBe('steht in 1.041 Artikeln')
})

test('every sentence of the English file is said somewhere', () => {
  const reasons = new Set(cutReasons.map((reason) => `cut.${reason}`))
  const idle = Object.keys(english).filter((key) => {
    if (reasons.has(key)) return false
    const stem = key.replace(/[a-z]+$/, '')
    return !code.includes(`'${key}'`) && !new RegExp(`\`${stem.replace(/[.-]/g, '\\$&')}\\$\\{`).test(code)
  })
  expect(idle).toEqual([])
})

test('counts take the form of their number, and numbers are written as in the language', () => {
  const { say, number, list } = interfaceOf('en')
  expect([say('articles', { count: 1 }), say('articles', { count: 0 })]).toEqual(['1 article', '0 articles'])
  expect(say('articles', { count: 12345 })).toBe('12,345 articles')
  expect(number(36.3)).toBe('36.3')
  expect(list(['Ada', 'Bruno', 'Cleo'])).toBe('Ada, Bruno and Cleo')
})

test('a language without a file, and a sentence that a language lacks, are English', () => {
  expect(interfaceOf('xx').tag).toBe('en')
  expect(interfaceOf('xx').say('skip')).toBe(english['skip'])
})

test.each([
  ['2024-11-12', '2024-11-12', '12 November 2024', '12 November 2024'],
  ['2024-11-06', '2024-11-12', 'between 6 and 12 November 2024', 'between 6 and 12 November 2024'],
  ['2024-11-06', '2024-11-07', '6 or 7 November 2024', '6 or 7 November 2024'],
  ['2024-11-30', '2024-12-01', '30 November or 1 December 2024', '30 November or 1 December 2024'],
  ['2024-10-06', '2024-11-29', 'between 6 October and 29 November 2024', 'October or November 2024'],
  [
    '2013-12-10',
    '2014-01-29',
    'between 10 December 2013 and 29 January 2014',
    'December 2013 or January 2014',
  ],
  ['1987-01-01', '1987-04-30', 'between January and April 1987', 'early 1987'],
  ['2014-08-09', '2014-10-13', 'between 9 August and 13 October 2014', 'between August and October 2014'],
  ['2014-03-09', '2014-10-13', 'between 9 March and 13 October 2014', '2014'],
  ['1984-01-01', '1984-12-31', 'in 1984', '1984'],
  ['2014-03-01', '2015-09-09', 'between 1 March 2014 and 9 September 2015', '2014 or 2015'],
  ['1984-01-01', '1989-12-31', 'between 1984 and 1989', 'between 1984 and 1989'],
  ['2014-03-01', null, 'on or after 1 March 2014', '2014 or later'],
  [null, '0984-03-01', 'on or before 1 March 984', '984 or earlier'],
  [null, null, 'no date known', 'no date known'],
])('%s/%s in full and as people say it', (earliest, latest, full, rounded) => {
  const { date, roundedDate } = interfaceOf('en')
  const interval = { earliest, latest, edtf: `${earliest}/${latest}` }
  expect([date(interval), roundedDate(interval)]).toEqual([full, rounded])
})

test.each([
  [null, null, 'no date known'],
  ['2024-11-12', '2024-11-12', '12 November 2024'],
  ['2024-11-06', '2024-11-12', 'between 6 and 12 November 2024'],
  ['2024-10-28', '2024-11-03', 'between 28 October and 3 November 2024'],
  ['2023-12-30', '2024-01-02', 'between 30 December 2023 and 2 January 2024'],
  ['2022-01-01', '2022-01-31', 'in January 2022'],
  ['2024-02-01', '2024-02-29', 'in February 2024'],
  ['2023-02-01', '2023-02-27', 'between 1 and 27 February 2023'],
  ['2022-01-01', '2022-12-31', 'in 2022'],
  ['2020-01-01', '2022-12-31', 'between 2020 and 2022'],
  ['2022-03-01', '2022-05-31', 'between March and May 2022'],
  ['2021-11-01', '2022-02-28', 'between November 2021 and February 2022'],
  ['2025-05-06', null, 'on or after 6 May 2025'],
  [null, '2025-05-06', 'on or before 6 May 2025'],
])('from %s to %s is "%s"', (earliest, latest, phrase) => {
  expect(interfaceOf('en').date({ earliest, latest, edtf: '' })).toBe(phrase)
})

test('the day of the week', () => {
  expect(interfaceOf('en').weekday('2024-11-12')).toBe('Tuesday')
})

test('what is only about says so', () => {
  const about = { earliest: '1984-01-01', latest: '1984-12-31', edtf: '1984~' }
  expect(interfaceOf('en').date(about)).toBe('about 1984')
  expect(interfaceOf('en').roundedDate(about)).toBe('about 1984')
})

const translated = ['de', 'es', 'fr', 'it', 'nl', 'pt']

test.each(translated)('%s says everything that English says, with the same facts', (language) => {
  const own = interfaceSentences(language)
  expect(Object.keys(english).filter((key) => !(key in own))).toEqual([])
  expect(Object.keys(own).filter((key) => !(key in english))).toEqual([])
  for (const [key, sentence] of Object.entries(own)) {
    const wanted = factsIn(english[key] ?? '')
    // A singular may do without its number: "one article".
    for (const [form, text] of Object.entries(
      typeof sentence === 'string' ? { other: sentence } : sentence,
    )) {
      const said = factsIn(text)
      // So may "1980er" and "1980s" without the last year, "1980-89".
      const optional = [...(form === 'one' ? ['count'] : []), ...(key === 'chart.decade-of' ? ['end'] : [])]
      expect(
        said.filter((fact) => ![...wanted, ...optional, 'count'].includes(fact)),
        key,
      ).toEqual([])
      expect(
        wanted.filter((fact) => !said.includes(fact) && !optional.includes(fact)),
        key,
      ).toEqual([])
    }
  }
})

test.each(translated)(
  '%s has each plural that its numbers take, and the links of each sentence',
  (language) => {
    const own = interfaceSentences(language)
    const forms = new Set(
      [0, 1, 2, 5, 11, 1_000_000].map((count) => new Intl.PluralRules(language).select(count)),
    )
    for (const [key, sentence] of Object.entries(own)) {
      if (typeof sentence !== 'string') expect(Object.keys(sentence).sort(), key).toEqual([...forms].sort())
      expect(linksIn(sentence), key).toEqual(linksIn(english[key] ?? ''))
    }
  },
)

test.each([
  ['de', 'zwischen dem 6. und dem 12. November 2024', 'Oktober oder November 2024', '12.345 Artikel'],
  ['fr', 'entre le 6 et le 12 novembre 2024', 'octobre ou novembre 2024', '12\u202f345 articles'],
  ['es', 'entre el 6 y el 12 de noviembre de 2024', 'entre octubre y noviembre de 2024', '12.345 artículos'],
  ['it', 'tra il 6 e il 12 novembre 2024', 'ottobre o novembre 2024', '12.345 articoli'],
  ['pt', 'entre 6 e 12 de novembro de 2024', 'outubro ou novembro de 2024', '12.345 artigos'],
  ['nl', 'tussen 6 en 12 november 2024', 'oktober of november 2024', '12.345 artikelen'],
])('%s writes dates and numbers in its own way', (language, days, months, articles) => {
  const { date, roundedDate, say } = interfaceOf(language)
  const of = (earliest: string, latest: string) => ({ earliest, latest, edtf: `${earliest}/${latest}` })
  expect(date(of('2024-11-06', '2024-11-12'))).toBe(days)
  expect(roundedDate(of('2024-10-06', '2024-11-29'))).toBe(months)
  expect(say('articles', { count: 12345 })).toBe(articles)
})

type Sentence = (typeof english)[string]

function factsIn(sentence: Sentence): string[] {
  const text = typeof sentence === 'string' ? sentence : (sentence['other'] ?? '')
  return [...new Set([...text.matchAll(/\{(\w[\w-]*)\}/g)].map(([, name = '']) => name))].sort()
}

function linksIn(sentence: Sentence): string[] {
  return [...JSON.stringify(sentence).matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address)
}
