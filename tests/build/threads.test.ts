import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { datelineProcess } from '../setup/command.ts'
import { applyEdit, edits } from '../setup/edits.ts'
import { differences, emptyFolder, readTree } from '../setup/folders.ts'

/** `npm run soak` asks for many more. */
const rounds = Number(process.env.SOAK ?? 1)

test('after edits, building on what was there with threads gives what a clean build without them gives', {
  timeout: 0,
}, async () => {
  const folder = smallArchive(8, emptyFolder())
  const args = ['build', '--input', 'in', '--workers', '1', '--cache', 'cache']
  expect(datelineProcess(folder, args)).toMatchObject({ code: 0 })
  for (const edit of fc.sample(edits, { numRuns: rounds, seed: 20_261 })) {
    applyEdit(join(folder, 'in'), edit)
    applyEdit(join(folder, 'in'), { do: 'change', which: rounds })
    writeFileSync(join(folder, 'dist', 'timeline', 'index.html'), 'touched by somebody else')
    expect(datelineProcess(folder, args)).toMatchObject({ code: 0 })
    for (const name of ['clean', 'clean-cache']) rmSync(join(folder, name), { recursive: true, force: true })
    await buildHere(folder, 'in', 'clean', 'clean-cache', { search: true })
    const [built, clean] = [readTree(join(folder, 'dist')), readTree(join(folder, 'clean'))]
    expect(differences(built, clean), JSON.stringify(edit)).toEqual([])
  }
})
