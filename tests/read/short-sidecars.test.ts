import { describe, expect, test } from 'vitest'
import { OwnerFiles } from '../../src/desk/owner-files.ts'
import { endingsOf } from '../../src/formats/registry.ts'
import { readFolder } from '../../src/read/folder.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const places: readonly (readonly [
  what: string,
  names: readonly string[],
  clipping: string,
  sidecar: string | null,
  rules: readonly string[],
])[] = [
  ['without the ending', ['a.md', 'a.yml'], 'a.md', 'a.yml', []],
  ['the other ending of YAML', ['a.md', 'a.yaml'], 'a.md', 'a.yaml', []],
  ['a name with a dot', ['a.b.txt', 'a.b.yml'], 'a.b.txt', 'a.b.yml', []],
  ['both: the whole name counts', ['a.md', 'a.md.yml', 'a.yml'], 'a.md', 'a.md.yml', ['sidecar/double']],
  ['two short ones', ['a.md', 'a.yaml', 'a.yml'], 'a.md', 'a.yml', ['sidecar/double']],
  ['two clippings of one stem', ['a.md', 'a.txt', 'a.yml'], 'a.md', null, ['sidecar/orphan']],
  ['another folder', ['a.md', 'b/a.yml'], 'a.md', null, ['folder/other-files']],
  ['another name', ['a.md', 'ab.yml'], 'a.md', null, ['folder/other-files']],
  ['the settings', ['archive.md', 'archive.yml'], 'archive.md', null, []],
]

describe('a sidecar whose name leaves out the ending of its clipping', () => {
  test.each(places)('%s', async (_, names, clipping, sidecar, rules) => {
    const input = emptyFolder()
    writeTree(input, Object.fromEntries(names.map((name) => [name, 'title: Ferry returns\n'])))
    const { files, diagnostics } = await readFolder(input, endingsOf())
    expect(files.find(({ path }) => path === clipping)?.sidecar).toBe(sidecar)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
  })

  test.each(places)('the desk writes where it is read: %s', (_, names, clipping, sidecar) => {
    const input = emptyFolder()
    writeTree(input, Object.fromEntries(names.map((name) => [name, 'title: Ferry returns\n'])))
    if (clipping !== 'archive.md')
      expect(new OwnerFiles(input).sidecarAt(clipping)).toBe(sidecar ?? `${clipping}.yml`)
  })
})
