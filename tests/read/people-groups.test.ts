import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readAuthority } from '../../src/read/authority.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

async function peopleIn(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'people-'))
  folders.push(folder)
  mkdirSync(join(folder, 'authority'))
  writeFileSync(join(folder, 'authority/people.yml'), text)
  const { authority, diagnostics } = await readAuthority(folder)
  return {
    people: authority.people.map(({ id, same, different }) => ({ id, same, different })),
    said: diagnostics.map(({ rule, line }) => `${line} ${rule}`),
  }
}

test('groups at the top join people, or keep them apart', async () => {
  const { people, said } = await peopleIn(
    [
      'same:',
      '  - [Ada Lund, A. Lund]',
      '  - [Ada Lund, Ada M. Lund]',
      '  - [Jon Vale, jon-vale-boxer, jon-vale-mayor]',
      'different:',
      '  - [Bo Karr, Bo Carr]',
      'Bo Karr:',
      '  description: Mayor',
    ].join('\n'),
  )
  expect(said).toEqual([])
  expect(people).toEqual([
    { id: 'bo-karr', same: [], different: ['Bo Carr'] },
    { id: 'ada-lund', same: ['A. Lund', 'Ada M. Lund'], different: [] },
    { id: 'jon-vale', same: ['jon-vale-boxer', 'jon-vale-mayor'], different: [] },
  ])
})

test('one group may stand alone, and an empty list says nothing', async () => {
  const { people, said } = await peopleIn('same: [Ada Lund, A. Lund]\ndifferent:\n')
  expect(said).toEqual([])
  expect(people).toEqual([{ id: 'ada-lund', same: ['A. Lund'], different: [] }])
})

test('a group of one is named with its line', async () => {
  const { people, said } = await peopleIn('same:\n  - [Ada Lund]\n')
  expect(people).toEqual([])
  expect(said).toEqual(['2 authority/value'])
})
