import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Random } from '../../bench/random.ts'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { ended, startDateline } from '../setup/command.ts'
import { changeText, differences, emptyFolder, harm, readTree } from '../setup/folders.ts'
import { tellSoak } from '../setup/soak.ts'

/** `npm run soak` asks for many; one each shows that they work. */
const kills = Number(process.env.SOAK_KILLS ?? 1)
const races = Number(process.env.SOAK_RACES ?? 1)
const random = new Random(process.env.SOAK ? Date.now() : 1)
const articles = process.env.SOAK ? 12 : 5

const build = ['build', '--input', 'in', '--no-search', '--workers', '0']
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

test('killed at any moment, nothing is lost', { timeout: 120_000 + kills * 30_000 }, async () => {
  const folder = smallArchive(articles, emptyFolder())
  await buildHere(folder, 'in', 'dist', '.dateline')
  let landed = 0
  let longest = 3_000
  for (let attempt = 0; landed < kills && attempt < 5 * kills + 20; attempt++) {
    const old = readTree(join(folder, 'dist'))
    changeText(join(folder, 'in'), `Sentence ${attempt} is new.`)
    await buildHere(folder, 'in', 'clean', 'clean-cache')
    const clean = readTree(join(folder, 'clean'))
    const running = startDateline(folder, build)
    const end = ended(running)
    await wait(random.below(longest))
    running.kill('SIGKILL')
    if ((await end).code === null) landed++
    else longest = Math.max(500, longest * 0.9)
    expect(harm(readTree(join(folder, 'dist')), old, clean)).toEqual({ torn: [], lost: [] })
    if (attempt % 10 === 0 || landed === kills) {
      // With the compiled program, as the killed ones were: its cache is what they left.
      expect((await ended(startDateline(folder, build))).code).toBe(0)
      expect(differences(readTree(join(folder, 'dist')), clean)).toEqual([])
      tellSoak(`${landed} kills so far`)
    }
  }
  expect(landed).toBe(kills)
  tellSoak(`${landed} kills that landed before the end`)
})

test('files that vanish and come back while they are read are named, and nothing is lost', {
  timeout: 120_000 + races * 30_000,
}, async () => {
  const folder = smallArchive(articles, emptyFolder())
  const input = join(folder, 'in')
  for (let race = 0; race < races; race++) {
    const running = startDateline(folder, [...build, '--verify'])
    let isRunning = true
    const end = ended(running).finally(() => {
      isRunning = false
    })
    while (isRunning) {
      await disturb(input)
      await wait(random.below(20))
    }
    const { code, err } = await end
    if (race % 10 === 9) tellSoak(`${race + 1} races so far`)
    // A build that never finds the files at rest says so in a sentence.
    if (code !== 0) expect(err).toMatch(/^Error: .*(?:changed|gone|lost|vanished)/m)
    expect(err).not.toMatch(/\bat .*\.js:\d+/)
  }
  await buildHere(folder, 'in', 'clean', 'clean-cache')
  expect((await ended(startDateline(folder, build))).code).toBe(0)
  expect(differences(readTree(join(folder, 'dist')), readTree(join(folder, 'clean')))).toEqual([])
  tellSoak(`${races} races of files that vanish`)
})

/** Moves a clipping away and back, deletes one and writes it again, or cuts one short and mends it. */
async function disturb(input: string): Promise<void> {
  const all = readdirSync(input, { recursive: true, encoding: 'utf8' })
  const path = join(input, random.pick(all.filter((name) => /\.(?:md|txt)$/.test(name))))
  const bytes = readFileSync(path)
  const kind = random.below(3)
  if (kind === 0) renameSync(path, `${path}.aside`)
  else if (kind === 1) rmSync(path)
  else writeFileSync(path, bytes.subarray(0, bytes.length >> 1))
  await wait(random.below(30))
  if (kind === 0) renameSync(`${path}.aside`, path)
  else writeFileSync(path, bytes)
}
