import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { Random } from '../../bench/random.ts'
import { changeFirst, smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { datelineProcess } from '../setup/command.ts'
import { differences, emptyFolder, readTree } from '../setup/folders.ts'
import { tellSoak } from '../setup/soak.ts'
import { flipBit, flipBits } from '../setup/store.ts'

/** `npm run soak` asks for more. */
const flips = Number(process.env.SOAK_FLIPS ?? 4)
vi.setConfig({ testTimeout: 60_000 + 5_000 * flips })

test('a bit of the cache that the disk has turned changes no byte of the site, and is told', async () => {
  const folder = smallArchive(4, emptyFolder())
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
    // Anywhere, and then in what is stored of an article.
    const place = flipBit(join(folder, '.dateline'), (store) => ({
      at: flip % 2 === 0 ? random.below(store.length) : random.pick(placesOf(store)) + random.below(1_000),
      bit: random.below(8),
    }))
    await buildHere(folder, 'in', 'dist', '.dateline', { note: (text) => told.push(text) })
    expect(differences(readTree(join(folder, 'dist')), clean), `after ${place}`).toEqual([])
    if (flip % 50 === 49) tellSoak(`${flip + 1} bits turned so far`)
  }
  expect(told.join('\n')).toContain('The cache is damaged')
  tellSoak(
    `${flips} bits turned, ${told.filter((line) => line.includes('The cache is damaged')).length} of them told`,
  )
})

test('the user reads a sentence of it, and nothing that LMDB prints', () => {
  const folder = smallArchive(4, emptyFolder())
  const build = ['build', '--input', 'in', '--no-search', '--workers', '0']
  const first = datelineProcess(folder, build)
  const random = new Random(5)
  flipBits(join(folder, '.dateline'), (store) =>
    placesOf(store).flatMap((place) =>
      Array.from({ length: 8 }, () => ({ at: place + random.below(1_000), bit: random.below(8) })),
    ),
  )
  changeFirst(folder, 'A sentence that is new.')
  const { code, err } = datelineProcess(folder, build)
  const known = new Set(first.err.split('\n'))
  expect([code, err.split('\n').filter((line) => !known.has(line))]).toEqual([
    0,
    ['The cache is damaged, as if the disk had changed it: what was lost is made again.'],
  ])
})

/** Where what is stored of articles begins: some kilobytes of JSON each. */
function placesOf(store: Buffer): number[] {
  const places: number[] = []
  for (let at = store.indexOf('{"record"'); at >= 0; at = store.indexOf('{"record"', at + 1)) places.push(at)
  return places
}
