import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { datelineProcess } from '../setup/command.ts'
import { differences, readTree, sharedFolder } from '../setup/folders.ts'

vi.setConfig({ testTimeout: 120_000 })

const articles = 10

const folder = sharedFolder()
let site: Map<string, string>

beforeAll(async () => {
  smallArchive(articles, folder)
  await buildHere(folder, 'in', 'dist', '.dateline', { search: true })
  site = readTree(join(folder, 'dist'))
  expect(site.size).toBeGreaterThan(articles)
}, 120_000)

// One thread: `threads.test.ts`.
test('three worker threads, another time zone and language: the same bytes', () => {
  const [output, cache] = [join(folder, 'by threads'), join(folder, 'cache of threads')]
  const build = datelineProcess(
    folder,
    ['build', '--input', 'in', '--output', output, '--cache', cache, '--workers', '3'],
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  )
  expect(build).toMatchObject({ code: 0 })
  expect(differences(readTree(output), site)).toEqual([])
})

test('files in another order on the disk: the same bytes', async () => {
  const paths = [...readTree(join(folder, 'in')).keys()].reverse()
  for (const path of paths) {
    mkdirSync(dirname(join(folder, 'copy', path)), { recursive: true })
    cpSync(join(folder, 'in', path), join(folder, 'copy', path))
  }
  await buildHere(folder, 'copy', 'out', 'cache', { search: true })
  expect(differences(readTree(join(folder, 'out')), site)).toEqual([])
})
