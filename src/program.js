// Starts the compiled program: as scripts, with the code that V8 made of them when `compile` tried the program, where
// there is such; else as the modules that they were. Making this code takes a tenth of a first build (docs/performance.md).
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { types } from 'node:util'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'
import { crc32 } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

/**
 * Run one of the compiled entries, in this thread.
 * @param {string} entry name of its file, without the ending
 * @param {string} out folder of the compiled program
 * @returns {Promise<object>} what it exports
 */
export async function runProgram(entry, out = join(root, 'out')) {
  const kept = readCode(out)
  // Stack traces in the lines of the sources are made by Node alone, of modules alone.
  if (kept === null || process.sourceMapsEnabled) return import(pathToFileURL(join(out, `${entry}.js`)).href)
  await tuneEngine(out)
  return openScripts(out, kept).load(`./${entry}.js`)
}

/** V8 takes code back only under the settings under which it was made. They hold for all threads. */
async function tuneEngine(out) {
  if (!isMainThread) return
  const engine = await import(pathToFileURL(join(out, 'engine.js')).href)
  engine.tuneEngine()
}

/** The scripts of a folder, each run when it is first asked for. `kept`: code by the name of its script. */
function openScripts(out, kept) {
  const scripts = new Map()
  const loaded = new Map()
  const load = (name, key) => {
    if (!name.startsWith('./')) return packageOf(name, key)
    if (!loaded.has(name)) loaded.set(name, run(name.slice(2)))
    const exports = loaded.get(name)
    return key === undefined ? exports : exports[key]
  }
  const run = (name) => {
    const filename = join(out, 'scripts', name)
    const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: kept.get(name) })
    scripts.set(name, script)
    return script.runInThisContext()(load, loadLater, metaOf(out, name))
  }
  const loadLater = async (name) => (name.startsWith('./') ? load(name) : import(name))
  return { scripts, load }
}

/** What the module would see as `import.meta`: it stands in `out/`, as all that it looks for. */
function metaOf(out, name) {
  const filename = join(out, name)
  return { url: pathToFileURL(filename).href, filename, dirname: out, resolve: import.meta.resolve }
}

/** A package as a module has it, the same copy that an `import` would get. */
function packageOf(name, key) {
  const exports = require(isBuiltin(name) ? name : fileURLToPath(import.meta.resolve(name)))
  return key !== undefined && types.isModuleNamespaceObject(exports) ? exports[key] : exports
}

/** Build the sample with the new program in `out`, and keep the code that V8 made of it. */
async function keepCode(out) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-code-'))
  try {
    await tuneEngine(out)
    const { scripts, load } = openScripts(out, new Map())
    const to = ['--output', join(folder, 'site'), '--cache', join(folder, 'cache')]
    await load('./cli.js').main(['build', '--input', join(root, 'seeds'), ...to])
    writeCode(out, scripts)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One file: a checksum of the rest, the length of a table of contents in bytes, the table in JSON, and the parts. */
const codeFile = 'code.bin'

function writeCode(out, scripts) {
  const parts = [...scripts].map(([name, script]) => ({ name, code: script.createCachedData() }))
  const contents = Buffer.from(JSON.stringify(parts.map(({ name, code }) => [name, code.length])))
  const body = Buffer.concat([number(contents.length), contents, ...parts.map(({ code }) => code)])
  writeFileSync(join(out, codeFile), Buffer.concat([number(crc32(body)), body]))
}

/** Null where there is none, or it is damaged: V8 itself looks at versions and settings, not at each byte. */
export function readCode(out) {
  const path = join(out, codeFile)
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  if (bytes.length < 8 || crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return null
  let at = 8 + bytes.readUInt32LE(4)
  return new Map(
    JSON.parse(bytes.toString('utf8', 8, at)).map(([name, length]) => {
      const code = bytes.subarray(at, at + length)
      at += length
      return [name, code]
    }),
  )
}

function number(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

if (isMainThread && process.argv[1] === fileURLToPath(import.meta.url)) await keepCode(process.argv[2])
