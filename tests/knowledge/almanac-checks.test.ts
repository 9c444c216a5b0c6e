import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { packKnowledge } from '../../src/knowledge/pack.js'
import { emptyFolder } from '../setup/folders.ts'

const head = '# source: made for this test\n# licence: none\n'
const offices = 'office,country,titles,from,to,name,aliases,wikidata,source,flags\n'

function mistakes(path: string, text: string): string {
  const root = emptyFolder()
  const file = join(root, 'knowledge', 'almanac', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, head + text)
  try {
    packKnowledge(root, join(root, 'out'))
    return ''
  } catch (error) {
    return error instanceof Error ? error.message.replace('knowledge/ has mistakes:\n', '') : ''
  }
}

test.each([
  [
    'offices/x.csv',
    `${offices}Mayor,,Mayor,1951-02-01,1955,Ada Holm,,,archive,\nMayor,,,1955,,Tom Lund,,Q42,,\n`,
  ],
  [
    'terms.csv',
    'terms,from,to,use,languages,note\nfloppy disk; diskette,1980,2000,hard,en; nl,\nIce age,1837-01-01,,,,\n',
  ],
  ['prior.csv', 'from,to,weight\n1900,1949,0.1\n1950,2000,1\n'],
  [
    'level-series.csv',
    'series,names,form,before,units,digits\nDow,Dow Jones; Dow,index,,,0\nmark,dollar,rate,,marks / mark,2\n',
  ],
])('%s is right', (path, text) => {
  expect(mistakes(path, text)).toBe('')
})

test.each([
  [
    'offices/x.csv',
    `${offices}Mayor,,Mayor,1955-02-30,,Ada Holm,,,archive,\n`,
    'knowledge/almanac/offices/x.csv:4: "1955-02-30" is no day. Write it as 1957-03-31.',
  ],
  [
    'offices/x.csv',
    `${offices}Mayor,,,1955-02-03,,Ada Holm,,,archive,\n`,
    'knowledge/almanac/offices/x.csv:4: the first row of an office needs its titles, divided by ";".',
  ],
  [
    'offices/x.csv',
    `${offices}Mayor,,Mayor,1955-02-03,1951-01-01,Ada Holm,,,archive,\n`,
    'knowledge/almanac/offices/x.csv:4: it ends (1951-01-01) before it begins (1955-02-03).',
  ],
  [
    'events.csv',
    'name,kind,from,to,phrases\nFire,gone,1953-06-02,1953-06-02,the fire\n',
    'knowledge/almanac/events.csv:4: "gone" is no kind of event. Use past, set or now.',
  ],
  [
    'level-series.csv',
    'series,names,form,before,units,digits\nmark,dollar,rates,,marks,2\n',
    'knowledge/almanac/level-series.csv:4: "rates" is no form. Write one of: index, rate, amount, share.',
  ],
  [
    'terms.csv',
    'terms,from,to,use,languages,note\ndiskette,1980,,,,\nfloppy; diskette,1981,,,,\n',
    'knowledge/almanac/terms.csv:5: "diskette" stands in line 4 as well. Keep one of them.',
  ],
  [
    'prior.csv',
    'from,to,weight\n1900,1949,0.1\n1951,2000,1\n',
    'knowledge/almanac/prior.csv:5: the years must go on where the row above ends: 1950.',
  ],
  [
    'clue-kinds.csv',
    'kind,family,before,inside,after\nage,age,1 2 3,1,1 1 1 1 1 1 1 1\n',
    'knowledge/almanac/clue-kinds.csv:4: "before" needs eight numbers above 0, nearest first.',
  ],
])('%s: a mistake is named with the way out', (path, text, message) => {
  expect(mistakes(path, text)).toBe(message)
})
