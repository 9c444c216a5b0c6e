import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { applyEdit, edits } from '../setup/edits.ts'
import { differences, emptyFolder, readTree } from '../setup/folders.ts'
import { tellSoak } from '../setup/soak.ts'

/** `npm run soak` asks for so many edits, several between two builds, and for a search in each fourth archive. */
const wanted = Number(process.env.SOAK_EDITS ?? 0)
const isSoak = wanted > 0
const most = isSoak ? 6 : 3
/** An archive gets some six edits on average. */
const runs = isSoak ? Math.ceil(wanted / 6) : 3

test('after any edits, building on what was there gives what a clean build gives', {
  timeout: 0,
}, async () => {
  let made = 0
  let archives = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edits, { minLength: 1, maxLength: most, size: 'max' }), {
        minLength: 1,
        maxLength: 3,
        size: 'max',
      }),
      fc.nat({ max: 3 }),
      async (rounds, kind) => {
        const search = isSoak && kind === 0
        const folder = smallArchive(8, emptyFolder())
        await buildHere(folder, 'in', 'dist', 'cache', { search })
        for (const round of rounds) {
          for (const edit of round) applyEdit(join(folder, 'in'), edit)
          made += round.length
          await buildHere(folder, 'in', 'dist', 'cache', { search })
          for (const name of ['clean', 'clean-cache'])
            rmSync(join(folder, name), { recursive: true, force: true })
          await buildHere(folder, 'in', 'clean', 'clean-cache', { search })
          expect(differences(readTree(join(folder, 'dist')), readTree(join(folder, 'clean')))).toEqual([])
        }
        // Many would fill the disk; one that went wrong stays until the end of the test.
        rmSync(folder, { recursive: true })
        archives++
        if (archives % 20 === 0) tellSoak(`${made} edits of ${archives} archives so far`)
      },
    ),
    { numRuns: runs },
  )
  tellSoak(`${made} edits`)
})

test('a finding on an entry of the owner names the line where it stands now', async () => {
  const folder = smallArchive(2, emptyFolder())
  const list = join(folder, 'in/authority/people.yml')
  mkdirSync(join(folder, 'in/authority'), { recursive: true })
  const lineAfter = async (text: string): Promise<number | null | undefined> => {
    writeFileSync(list, text)
    const { diagnostics } = await buildHere(folder, 'in', 'dist', 'cache', { search: false })
    return diagnostics.find(({ rule }) => rule === 'authority/no-match')?.line
  }
  expect(await lineAfter('Willem Oost:\n  description: nobody here\n')).toBe(1)
  expect(await lineAfter('# Checked in May.\nWillem Oost:\n  description: nobody here\n')).toBe(2)
})

test('what another article shows a name to be is known to a build on what was there', {
  timeout: 0,
}, async () => {
  const folder = smallArchive(2, emptyFolder())
  const write = (name: string, text: string): void => writeFileSync(join(folder, 'in', name), text)
  const listed = ' landed forty boxes on Thursday, the best of a poor week. Other boats came in with less.\n'
  write('catch.txt', `Catches down at Osk\n\n11 April 2014\n\nEdda Roe${listed}`)
  const pageOf = (site: string): boolean => readTree(join(folder, site)).has('people/edda-roe/index.html')
  await buildHere(folder, 'in', 'dist', 'cache', { search: false })
  expect(pageOf('dist')).toBe(true)
  write(
    'tow.txt',
    'Trawler towed into Osk\n\n3 March 2014\n\nThe trawler Edda Roe was towed into Osk on Monday.\n',
  )
  await buildHere(folder, 'in', 'dist', 'cache', { search: false })
  await buildHere(folder, 'in', 'clean', 'clean-cache', { search: false })
  expect(pageOf('dist')).toBe(false)
  expect(differences(readTree(join(folder, 'dist')), readTree(join(folder, 'clean')))).toEqual([])
})
