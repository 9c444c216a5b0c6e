import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as formats from '../../src/formats/all.ts'
import { fieldKeys, ignoredKeys } from '../../src/formats/fields/field-keys.ts'
import { healthNames } from '../../src/model/health.ts'
import { authorityKeys, readAuthority } from '../../src/read/authority.ts'
import { readSettings, settingsKeys } from '../../src/read/settings.ts'
import { memoryDisk } from '../setup/memory-disk.ts'

const root = join(import.meta.dirname, '../..')
const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')

test('every key of front matter is in docs/input.md', () => {
  const text = page('input.md')
  for (const key of [...Object.entries(fieldKeys).flat(2), ...ignoredKeys])
    expect(text).toContain(`\`${key}\``)
})

test('every ending of a file that is read is in docs/input.md', () => {
  const text = page('input.md')
  for (const ending of Object.values(formats).flatMap(({ endings }) => endings))
    expect(text).toContain(`\`${ending}\``)
})

test('every setting, figure and key of the owner’s lists is in docs/settings.md', () => {
  const text = page('settings.md')
  for (const key of [...settingsKeys, ...healthNames, ...Object.values(authorityKeys).flat()])
    expect(text).toContain(`\`${key}\``)
})

describe('the examples of docs/settings.md are accepted', () => {
  const examples = [...page('settings.md').matchAll(/^## `([^`]+)`.*?^```yaml\n(.*?)^```/gms)]
  const files = Object.fromEntries(examples.map(([, name, text]) => [name ?? '', text ?? '']))

  test('without a fault', async () => {
    const disk = memoryDisk(files)
    const { settings, diagnostics } = await readSettings('', disk)
    const { authority, diagnostics: more } = await readAuthority('', disk)
    expect([...diagnostics, ...more]).toEqual([])
    expect(settings).toMatchObject({
      title: 'The Arlen File',
      baseUrl: 'https://example.org/arlen/',
      fileLinks: false,
      navigation: [{ label: 'People', href: 'people/' }, { label: 'Our society' }],
      rights: { 'The Arlen Courier': 'full', Reuters: 'excerpt', '*': 'record only' },
      thresholds: { undated: 5, mojibake: 0, 'no-outlet': 0.1 },
    })
    expect(authority.people.map(({ id, name, notAPerson }) => [id, name, notAPerson])).toEqual([
      ['jane-roe', 'Jane Roe', false],
      ['jane-roe-painter', 'Jane Roe', false],
      ['john-doe', 'John Doe', false],
      ['merrill-lynch', 'Merrill Lynch', true],
      ['le-monde', 'Le Monde', true],
      ['hurricane-katrina', 'Hurricane Katrina', true],
    ])
    expect(authority.outlets).toMatchObject([
      { id: 'the-arlen-courier', country: 'BE', dayMonthOrder: 'dmy', kind: 'outlet' },
      { id: 'ana', kind: 'agency' },
      { id: 'lowland-post', hosts: ['lowlandpost.example'] },
    ])
    expect(authority.topics).toMatchObject([
      { id: 'floods', parent: 'medtop:03000000' },
      { id: 'the-flood-of-2014', parent: 'floods', words: ['night of the dyke', 'Arlen flood'] },
    ])
    expect(authority.almanac.offices[0]?.holders.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Mary Major', '2007-01-02', '2015-01-05'],
      ['Jane Roe', '2015-01-05', null],
    ])
    expect(authority.almanac.events.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['The flood of 2014', '2014-05-02', '2014-05-09'],
      ['The fire in the mill', '2020-01-02', '2020-01-02'],
    ])
  })
})

test('every rule is in docs/diagnostics.md', () => {
  const text = page('diagnostics.md')
  const documented = [...text.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, rule]) => rule ?? '')
  const areas = new Set(documented.map((rule) => rule.split('/')[0]))
  const rules = sources(join(root, 'src')).flatMap((file) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/\b(?:import|from|startsWith)\b/.test(line))
    return lines.flatMap((line) =>
      [...line.matchAll(/(rule: )?'([a-z][a-z-]*\/[a-z][a-z-]*)'/g)].flatMap(([, stated, rule = '']) =>
        stated || (areas.has(rule.split('/')[0]) && !rule.startsWith('text/')) ? rule : [],
      ),
    )
  })
  expect(rules.length).toBeGreaterThan(40)
  expect([...new Set(rules)].filter((rule) => !documented.includes(rule))).toEqual([])
})

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}
