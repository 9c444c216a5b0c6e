import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder } from './setup/folders.ts'

const root = join(import.meta.dirname, '..')
const out = join(root, 'out')

interface Program {
  readCode(out: string): Map<string, Buffer> | null
  runProgram(entry: string, out?: string): Promise<Record<string, unknown>>
}
const { readCode } = (await import('../src/program.js' as string)) as Program

test('V8 takes back the code of every script that a build runs', () => {
  // In a process of its own, as V8 looks at the settings of the engine too.
  const check = `
    const { readCode } = await import('./src/program.js')
    const { tuneEngine } = await import('./out/engine.js')
    const { Script } = await import('node:vm')
    const { readFileSync } = await import('node:fs')
    tuneEngine()
    for (const [name, cachedData] of readCode('out')) {
      const script = new Script(readFileSync('out/scripts/' + name, 'utf8'), { cachedData })
      console.log(name, script.cachedDataRejected)
    }`
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', check], {
    cwd: root,
    encoding: 'utf8',
  })
  const lines = said.trim().split('\n')
  expect(lines).toContain('cli.js false')
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => !line.endsWith(' false'))).toEqual([])
})

/** A folder whose kept code is what `change` makes of the true one. */
function withCode(change: (code: Buffer) => Uint8Array): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'code.bin'), change(readFileSync(join(out, 'code.bin'))))
  return folder
}

test.each<[string, (code: Buffer) => Uint8Array]>([
  ['cut short', (code) => code.subarray(0, code.length - 9)],
  ['empty', () => Buffer.alloc(0)],
  [
    'a flipped bit',
    (code) => code.fill((code[code.length >> 1] as number) ^ 4, code.length >> 1, (code.length >> 1) + 1),
  ],
  ['text', () => Buffer.from('no code at all')],
])('kept code that is damaged is left alone: %s', (_, change) =>
  expect(readCode(withCode(change))).toBeNull(),
)

test('without kept code the modules run', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'entry.js'), 'export const found = import.meta.filename\n')
  const run = `const { runProgram } = await import('./src/program.js')
    console.log((await runProgram('entry', ${JSON.stringify(folder)})).found)`
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', run], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(said.trim()).toBe(join(folder, 'entry.js'))
})
