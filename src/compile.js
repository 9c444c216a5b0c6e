// Compiles src/ and templates/ to out/ when any of their files is newer than what is there.
// Plain JavaScript, because it runs before anything is compiled. An installed package has out/ and no sources:
// then there is nothing to do.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'out', '.stamp')

/** Compile if needed. Returns true when it compiled. Throws with the compiler's messages when a source is broken. */
export async function compile() {
  if (!existsSync(join(root, 'src', 'cli.ts'))) return false
  const stamp = newest(['src', 'templates', 'package.json', 'package-lock.json'])
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  const { build } = await import('esbuild')
  rmSync(join(root, 'out'), { recursive: true, force: true })
  await build({
    entryPoints: { cli: 'src/cli.ts', worker: 'src/workers/worker.ts' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
  })
  writeFileSync(stampFile, stamp)
  return true
}

/** What identifies the state of the sources: how many files, and the newest change among them. */
function newest(roots) {
  let count = 0
  let latest = 0
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
    else {
      count++
      latest = Math.max(latest, stat.mtimeMs)
    }
  }
  for (const path of roots) visit(join(root, path))
  return `${count} files, newest ${latest}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile()
