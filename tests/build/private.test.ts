import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBuilt, writePublished } from '../../src/cache/published.ts'
import { buildHere } from '../setup/build.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'
import { png } from '../setup/picture.ts'

const note = (title: string, text: string): string =>
  `---\ntitle: ${title}\ndate: 2014-05-03\nauthor: Ada Lovat\n---\n\n${text}\n`
const clippings = {
  'in/quorva.md': note(
    'Quorva is sold',
    '![](img/quorva.png)\n\n![](img/hall.png)\n\nThe mill of Quorva was sold on Friday, and Mayor Tilda Quorvik was the first to bid.',
  ),
  'in/ferry.md': note(
    'Ferry is back',
    '![](img/hall.png)\n\nThe ferry to Osk returned on Friday, and Jonas Vale was the first on board.',
  ),
  'in/img/quorva.png': png(200, 150, 7),
  'in/img/hall.png': png(200, 150, 8),
}

/** Every address of a site and every text of it that has a word, whatever is packed. */
function placesOf(folder: string, word: RegExp): string[] {
  return [...readTree(join(folder, 'dist')).keys()].filter((path) => {
    const bytes = readFileSync(join(folder, 'dist', path))
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
    return word.test(path) || word.test(text.toString('utf8'))
  })
}

test.each([
  ['built', false],
  ['published', true],
])('a note that becomes private after its site was %s leaves nothing of it', async (_, isPublished) => {
  const folder = writeTree(emptyFolder(), clippings)
  await buildHere(folder, 'in', 'dist', 'cache')
  const pictures = [...readTree(join(folder, 'dist')).keys()].filter((path) => path.startsWith('pictures/'))
  expect(pictures).toHaveLength(2)
  expect(placesOf(folder, /quorv/i).length).toBeGreaterThan(3)
  if (isPublished)
    writePublished(join(folder, 'cache'), readBuilt(join(folder, 'cache'), join(folder, 'dist')) ?? new Map())
  writeFileSync(join(folder, 'in/quorva.md.yml'), 'private: true\n')
  await buildHere(folder, 'in', 'dist', 'cache')
  expect(placesOf(folder, /quorv/i)).toEqual([])
  expect(
    [...readTree(join(folder, 'dist')).keys()].filter((path) => path.startsWith('pictures/')),
  ).toHaveLength(1)
})
