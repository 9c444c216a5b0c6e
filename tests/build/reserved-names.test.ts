import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildHere } from '../setup/build.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

test('names that Windows keeps, and names of our own pages, fail no build', async () => {
  const names = ['aux', 'con', 'nul', 'prn', 'com1', 'LPT9']
  const clippings = Object.fromEntries(
    names.map((name, index) => [
      `in/${index}.md`,
      `---\ntitle: ${name}\nid: ${name}\noutlet: ${name}\ntopics: [${name}]\nplaces: [${name}]\nauthors: [By Number]\npeople: [By Number, Anna Brandt]\ndate: 2014-05-0${index + 1}\n---\n\nThe river rose by two metres, said By Number, and By Number said it again.\n`,
    ]),
  )
  const folder = writeTree(emptyFolder(), {
    ...clippings,
    'in/x.md': '---\noutlet: Odd\ndate: 2014-06-01\n---\n\n# Odd\n\nOdd it was.\n',
    'in/y.md': '---\noutlet: Dot\ndate: 2014-06-01\n---\n\n# Dot\n\nDot it was.\n',
    'in/authority/outlets.yml': '- name: Odd\n  id: a:b\n- name: Dot\n  id: foo.\n',
    'in/authority/people.yml': '- name: Anna Brandt\n  id: by-number\n',
    'in/authority/topics.yml': '- label: con\n  id: con\n',
  })
  const { counts, diagnostics } = await buildHere(folder, 'in', 'dist', 'cache')
  expect(counts.articles).toBe(8)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const paths = [...readTree(join(folder, 'dist')).keys()]
  expect(
    paths.filter((path) => path.startsWith('articles/2014/05/') && path.endsWith('/index.html')),
  ).toHaveLength(6)
  expect(paths).toContainEqual(expect.stringMatching(/^outlets\/a-b-[\da-f]{6}\/index\.html$/))
  expect(paths).toContainEqual(expect.stringMatching(/^outlets\/foo-[\da-f]{6}\/index\.html$/))
  expect(paths).toContainEqual(expect.stringMatching(/^people\/by-number-[\da-f]{6}\/index\.html$/))
})
