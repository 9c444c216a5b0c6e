import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { Random } from '../../bench/random.ts'
import { changeFirst, smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { differences, emptyFolder, readTree } from '../setup/folders.ts'
import { tellSoak } from '../setup/soak.ts'
import { flipBit } from '../setup/store.ts'

/** `npm run soak` asks for more. */
const flips = Number(process.env.SOAK_FLIPS ?? 4)
vi.setConfig({ testTimeout: 60_000 + 5_000 * flips })

test('a bit of the cache that the disk has turned changes no byte of the site, and is told', async () => {
  const folder = smallArchive(6, emptyFolder())
  await buildHere(folder, 'in', 'dist', '.dateline')
  cpSync(join(folder, '.dateline'), join(folder, 'kept'), { recursive: true })
  cpSync(join(folder, 'dist'), join(folder, 'old'), { recursive: true })
  changeFirst(folder, 'A sentence that is new.')
  await buildHere(folder, 'in', 'clean', 'clean-cache')
  const clean = readTree(join(folder, 'clean'))
  const random = new Random(process.env.SOAK_FLIPS ? Date.now() : 3)
  const told: string[] = []
  for (let flip = 0; flip < flips; flip++) {
    for (const [from, to] of [
      ['kept', '.dateline'],
      ['old', 'dist'],
    ] as const) {
      rmSync(join(folder, to), { recursive: true })
      cpSync(join(folder, from), join(folder, to), { recursive: true, preserveTimestamps: true })
    }
    const place = flipBit(join(folder, '.dateline'), ({ length }) => ({
      at: random.below(length),
      bit: random.below(8),
    }))
    await buildHere(folder, 'in', 'dist', '.dateline', { note: (text) => told.push(text) })
    expect(differences(readTree(join(folder, 'dist')), clean), `after ${place}`).toEqual([])
  }
  expect(told.join('\n')).toContain('The cache is damaged')
  tellSoak(
    `${flips} bits turned, ${told.filter((line) => line.includes('The cache is damaged')).length} of them told`,
  )
})
