import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { packKnowledge } from '../../src/knowledge/pack.js'
import { emptyFolder } from '../setup/folders.ts'

const head = '# source: made for this test\n# licence: none\n'

function pack(files: Readonly<Record<string, string>>): string {
  const root = emptyFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'knowledge', path)), { recursive: true })
    writeFileSync(join(root, 'knowledge', path), text)
  }
  packKnowledge(root, join(root, 'out'))
  return join(root, 'out')
}

test('tables, lists and settings are packed as JSON, other files as they are', () => {
  const out = pack({
    'almanac/popes.csv': `${head}from,to,name\n1939-03-02,1958-10-09,"Pius XII, born Pacelli"\n`,
    'names/given.txt': `${head}\nAda\n# a comment\nBruno\n`,
    'settings/xx.yml': `${head}months: [one, two]\n`,
    'people/weights.bin': 'bytes',
  })
  const read = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'))
  expect(read('almanac/popes.json')).toEqual({
    columns: ['from', 'to', 'name'],
    rows: [['1939-03-02', '1958-10-09', 'Pius XII, born Pacelli']],
  })
  expect(read('names/given.json')).toEqual(['Ada', 'Bruno'])
  expect(read('settings/xx.json')).toEqual({ months: ['one', 'two'] })
  expect(readFileSync(join(out, 'people/weights.bin'), 'utf8')).toBe('bytes')
  expect(read('hashes.json')).toEqual({
    'people/weights.bin': createHash('sha256').update('bytes').digest('hex'),
  })
})

test('letters beyond ASCII are escaped, so that a file is text of one byte a letter', () => {
  const out = pack({ 'names/given.txt': `${head}Zoë\n阿达\n𝒜da\n` })
  const text = readFileSync(join(out, 'names/given.json'), 'latin1')
  expect(text).toMatch(/^[ -~]+$/)
  expect(JSON.parse(text)).toEqual(['Zoë', '阿达', '𝒜da'])
})

test('what only training reads is checked, and not packed', () => {
  const files = { 'names/few.txt': `${head}Ada\n`, 'names/many.txt': `# for: training\n${head}Bruno\n` }
  const out = pack(files)
  expect(JSON.parse(readFileSync(join(out, 'files.json'), 'utf8'))).toEqual(['names/few.txt'])
  expect(existsSync(join(out, 'names/many.json'))).toBe(false)
  expect(() => pack({ 'names/many.txt': '# for: training\nBruno\n' })).toThrow('says nothing of its source')
})

test.each([
  ['a.csv', 'from,name\n1900,A\n', 'knowledge/a.csv:1: the head says nothing of its source.'],
  ['a.csv', `${head}from,name\n1900\n`, 'knowledge/a.csv:4: this row has 1 values, but there are 2 columns'],
  ['a.csv', head, 'knowledge/a.csv:1: there is no line with the names of the columns.'],
  ['a.yml', `${head}a: [1\nb: 2\n`, 'knowledge/a.yml:4: '],
  ['people/words/xx.yml', `${head}titles: [a, b]\n`, 'knowledge/people/words/xx.yml:3: "titles" is no list.'],
  [
    'people/words/xx.yml',
    `${head}titles: a, b\ninflections: ą>a, em\n`,
    'knowledge/people/words/xx.yml:4: "em" in "inflections" is no rule.',
  ],
  [
    'people/words/xx.yml',
    `${head}titles: a, b\n\nroles: a,, b\n`,
    'knowledge/people/words/xx.yml:5: "roles" has two commas in a row.',
  ],
  [
    'people/evidence.csv',
    `${head}evidence,english\nfull,much\n`,
    'knowledge/people/evidence.csv:4: the weight "much" in the column english is no number',
  ],
  ['a.yml', '# source: x\na: 1\n', 'knowledge/a.yml:1: the head says nothing of its licence.'],
])('a mistake in %s is named with file, line and the way out', (path, text, message) => {
  expect(() => pack({ [path]: text })).toThrow(message)
})
