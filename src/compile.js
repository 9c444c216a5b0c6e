// Compiles src/ and templates/ to out/ when any of their files is newer than what is there.
// Plain JavaScript, because it runs before anything is compiled. An installed package has out/ and no sources:
// then there is nothing to do.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'out', '.stamp')

/** Compile if needed. Returns true when it compiled. Throws with the compiler's messages when a source is broken. */
export async function compile() {
  if (!existsSync(join(root, 'src', 'cli.ts'))) return false
  const stamp = newest(['src', 'templates', 'knowledge', 'package.json', 'package-lock.json'])
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  // Beside out/, whose place it takes as a whole: two commands that compile at the same time do not mix their files.
  const staged = `.out-${process.pid}`
  try {
    await compileInto(staged)
    writeFileSync(join(root, staged, '.stamp'), stamp)
    putInPlace(staged)
  } finally {
    rmSync(join(root, staged), { recursive: true, force: true })
  }
  return true
}

async function compileInto(folder) {
  const packages = await bundleProgram(folder)
  await bundleForPages(folder)
  const { packKnowledge, packedJson } = await import('./knowledge/pack.js')
  const out = join(root, folder)
  packKnowledge(root, join(out, 'knowledge'))
  await prepareKnowledge(out, packedJson)
  writeFileSync(join(out, 'LICENSES.txt'), licenses(packages))
  writeFileSync(join(out, 'version.txt'), versionOf(out))
  const { writeScripts } = await import('./scripts.js')
  await writeScripts(out)
  for (const name of ['build', 'search']) writeFileSync(join(out, `${name}-worker.js`), threadEntry(name))
  keepCode(out)
}

/** Write the modules of the program to a folder. Returns the files that went into them. */
async function bundleProgram(folder) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: {
      cli: 'src/cli.ts',
      dateline: 'src/index.ts',
      prepare: 'src/prepare.ts',
      engine: 'src/build/engine.ts',
      'build-thread': 'src/build/worker.ts',
      'search-thread': 'src/build/search-worker.ts',
    },
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    // Packages are bundled, which halves the time to load them, but for those with programs or workers of their
    // own, and the one of which the owner's templates must see the same copy.
    external: ['esbuild', 'lmdb', 'pagefind', 'preact', 'preact-render-to-string'],
    banner: { js: requireShim },
    metafile: true,
    platform: 'node',
    target: 'node20.19',
    // Node 20.19 knows \p{…}; else each such pattern is made anew by a constructor whenever its line runs.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // A quarter of all bytes are blanks, which each start would read.
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    plugins: [noCodeInYaml],
  })
  return Object.keys(metafile.inputs)
}

/** What pages load of our own modules: references are made in the browser as they are here. */
async function bundleForPages(folder) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: { cite: 'src/lib/page-reference.ts' },
    absWorkingDir: root,
    outdir: `${folder}/public`,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    logLevel: 'error',
  })
}

/** Try the new program on the sample, and keep the code that V8 made of it. Without that it works too, and starts slower. */
function keepCode(out) {
  try {
    execFileSync(process.execPath, [join(root, 'src', 'program.js'), out], { cwd: root, stdio: 'pipe' })
  } catch (error) {
    console.error(`Compiled, but the sample does not build, so each start will be slower:\n${error.stderr}`)
  }
}

/** A thread starts the program as the command does. */
const threadEntry = (name) =>
  `import { runProgram } from '../src/program.js'\nawait runProgram('${name}-thread', import.meta.dirname)\n`

/** The reader of front matter loads a whole parser of JavaScript for values that are code; no clipping may hold such. */
const noCodeInYaml = {
  name: 'no-code-in-yaml',
  setup(build) {
    build.onLoad({ filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("_require('esprima')", 'undefined'),
    }))
  },
}

/** Indexes of the packed files, which the compiled program itself makes. */
async function prepareKnowledge(out, packedJson) {
  const { preparedFiles } = await import(pathToFileURL(join(out, 'prepare.js')))
  for (const [path, make] of Object.entries(preparedFiles))
    writeFileSync(join(out, 'knowledge', path), packedJson(make()))
}

/** Folders are moved, never filled or emptied in place: another command may do the same at this moment, and read the old one. */
function putInPlace(staged) {
  const [out, old] = ['out', `${staged}-old`].map((name) => join(root, name))
  for (let tries = 0; tries < 5; tries++)
    try {
      if (existsSync(out)) renameSync(out, old)
      renameSync(join(root, staged), out)
      break
    } catch (error) {
      if (!/^(?:ENOENT|EEXIST|ENOTEMPTY|EPERM)$/.test(error.code)) throw error
    } finally {
      rmSync(old, { recursive: true, force: true })
    }
}

/** What tells this program from any other: a hash of all that was compiled and packed, so that no build reads it again. */
function versionOf(folder) {
  const hash = createHash('sha256')
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.js$|^knowledge.hash\.txt$/.test(path))
      hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return hash.digest('hex')
}

/** Packages of the older module system ask for Node's own modules with `require`. */
const requireShim =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

/** The licences of all packages of which files went into the bundle: who passes it on passes these on. */
function licenses(inputs) {
  const found = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  )
  return [...found]
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, folder)).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
      const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(78)}\n\n`)
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
