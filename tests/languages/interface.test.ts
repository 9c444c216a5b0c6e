import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { interfaceOf, interfaceSentences } from '../../src/languages/interface.ts'

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

test('every sentence of the English file is said somewhere', () => {
  const idle = Object.keys(english).filter((key) => {
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
  ['2024-10-06', '2024-11-29', 'between 6 October and 29 November 2024', 'October or November 2024'],
  [
    '2013-12-10',
    '2014-01-29',
    'between 10 December 2013 and 29 January 2014',
    'December 2013 or January 2014',
  ],
  ['1987-01-01', '1987-04-30', 'between January and April 1987', 'early 1987'],
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

test('what is only about says so', () => {
  const about = { earliest: '1984-01-01', latest: '1984-12-31', edtf: '1984~' }
  expect(interfaceOf('en').date(about)).toBe('about 1984')
  expect(interfaceOf('en').roundedDate(about)).toBe('about 1984')
})
