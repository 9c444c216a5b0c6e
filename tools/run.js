// Runs a TypeScript tool or benchmark: node tools/run.js FILE [ARGUMENT …]
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { compile } from '../src/compile.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [file, ...rest] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node tools/run.js FILE [ARGUMENT …]')
  process.exit(2)
}
// Beside node_modules, so that the packages that stay outside of the bundle are found.
const folder = mkdtempSync(join(root, 'node_modules', '.run-'))
try {
  // The shipped knowledge is looked for beside the code; a copy, as it may be compiled anew meanwhile.
  await compile()
  cpSync(join(root, 'out', 'knowledge'), join(folder, 'knowledge'), { recursive: true })
  const outfile = join(folder, 'tool.js')
  await build({
    entryPoints: [resolve(file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'error',
  })
  process.argv = [process.argv[0] ?? 'node', file, ...rest]
  const { main } = await import(pathToFileURL(outfile).href)
  await main(rest)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
