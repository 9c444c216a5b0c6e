import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { allLanguages } from '../src/languages/load.ts'
import { once } from '../src/lib/once.ts'
import { clueLists } from '../src/normalize/date/clues/vocabulary.ts'

const root = join(import.meta.dirname, '..')
const files = ['src', 'templates'].flatMap(filesIn)

const siblings = ['workers', 'read', 'formats', 'normalize', 'link', 'render', 'write', 'cache']
/** Below the siblings: what they all share. */
const shared = ['weighing', 'text', 'names', 'languages', 'knowledge', 'model', 'lib']

/** From top to bottom: a part may import those below it, and itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ['commands', 'dateline', 'pipeline', 'model', 'lib', 'package.json'],
  commands: ['commands', 'desk', 'server', 'dateline', 'pipeline', 'build', ...siblings, ...shared],
  desk: ['desk', 'server', 'pipeline', 'build', ...siblings, ...shared],
  server: ['server', ...shared],
  index: ['dateline', 'lib'],
  dateline: ['pipeline', 'build', ...siblings, ...shared],
  pipeline: ['build', ...siblings, ...shared],
  prepare: [...siblings, ...shared],
  build: ['build', ...siblings, 'templates', ...shared, 'package.json'],
  ...Object.fromEntries(siblings.map((name) => [name, [name, ...shared]])),
  ...Object.fromEntries(
    ['weighing', 'text', 'names', 'languages', 'knowledge'].map((name) => [name, shared]),
  ),
  model: ['model', 'lib'],
  lib: ['lib'],
  templates: ['templates', 'languages', 'model', 'lib'],
}

/** Node's own modules that reach out of the program; only these parts may. `knowledge` reads what ships with it. */
const outside = /^node:(?:fs|os|child_process|worker_threads|http|https|net|dgram|perf_hooks|timers|process)/
const reaching = new Set([
  'dateline',
  'read',
  'write',
  'cache',
  'workers',
  'build',
  'commands',
  'desk',
  'server',
  'cli',
  'knowledge',
])
/** The same as plain words. */
const clocks = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|console\.|process\.(?!env\b))/

interface Import {
  readonly from: string
  readonly to: string
}

test('imports run down only', () => {
  expect(files.length).toBeGreaterThan(50)
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => to.startsWith('.'))
      .filter(({ to }) => !allowed[partOf(file)]?.includes(partOf(normalize(join(dirname(file), to)))))
      .map(({ from, to }) => `${from} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

test('no files import each other in a circle', () => {
  const all = [...files, ...['tools', 'bench', 'tests'].flatMap(filesIn)]
  const graph = new Map(
    all.map((file) => [
      file,
      importsOf(file).flatMap(({ to }) => (to.startsWith('.') ? [normalize(join(dirname(file), to))] : [])),
    ]),
  )
  expect(circlesOf(graph)).toEqual([])
})

test('a circle is found, and a path that ends is none', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', []],
    ['f', ['f']],
  ])
  expect(circlesOf(graph)).toEqual([['a', 'b', 'c'], ['f']])
})

test('only the outer parts know of files, clocks, randomness and the console', () => {
  const inner = files.filter((file) => !reaching.has(partOf(file)))
  const wrong = inner.flatMap((file) => [
    ...importsOf(file)
      .filter(({ to }) => outside.test(to))
      .map(({ from, to }) => `${from} imports ${to}`),
    ...(clocks.test(withoutComments(readFileSync(join(root, file), 'utf8'))) ? [`${file} reaches out`] : []),
  ])
  expect(wrong).toEqual([])
})

test('only the command line ends the process', () => {
  const wrong = files.filter((file) =>
    /process\.exit(?:Code)?\b/.test(readFileSync(join(root, file), 'utf8')),
  )
  // In a thread it ends that thread.
  expect(wrong).toEqual(['src/cli.ts', 'src/workers/thread.ts'])
})

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path))
}

/** Sets of files of which each leads to all others, sorted. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const reachable = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]))
  const circles = new Map<string, string[]>()
  for (const [file, reached] of reachable) {
    if (!reached.has(file)) continue
    const circle = [...reached].filter((other) => reachable.get(other)?.has(file)).sort()
    circles.set(circle.join(' '), circle)
  }
  return [...circles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, circle]) => circle)
}

function reachedFrom(file: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [...(graph.get(file) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(graph.get(next) ?? []))
  }
  return reached
}

/** What looks like a list of words and is none. */
const withCodes: readonly string[] = [
  // Sentences and names for the terminal and the desk, which speak English
  'src/cli.ts',
  'src/desk/date-input.ts',
  // Codes of languages and endings of hosts
  'src/formats/fields/field-values.ts',
  'src/formats/databases/record.ts',
  'src/formats/html/title.ts',
  'src/knowledge/outlets.ts',
  'src/normalize/people/language-words.ts',
  'src/render/search.ts',
  'src/text/reader-account.ts',
  // Fields, marks and macros of formats
  'src/formats/tables/bib.ts',
  'src/formats/lines/html.ts',
  'src/formats/clipping/note-syntax.ts',
  'src/formats/xml/wxr.ts',
  'src/lib/color.ts',
  'src/read/page-folders.ts',
  // Syllables
  'src/names/surname-first.ts',
  'src/text/old-print.ts',
  // Names of fields and of places in the code
  'src/formats/html/data-article.ts',
  'src/languages/load.ts',
  'src/normalize/cleaning/run.ts',
  'src/normalize/date/weighed.ts',
  // How a reference is written, whatever the language of the page
  'src/lib/day.ts',
  // Names of directives and blocks in the syntax of formats
  'src/formats/notes/adoc.ts',
  'src/formats/notes/rst.ts',
  // Words of YAML and of our own files, marks of programs that save pages
  'src/formats/fields/front-matter.ts',
  'src/formats/clipping/saved-page.ts',
  'src/lib/spec-reader.ts',
  'src/normalize/date/almanac/table.ts',
  // "By" that has grown together with a name, hours as clocks show them, names and classes of elements, "Jr" and "II"
  'src/formats/html/date-lines.ts',
  'src/formats/html/evidence.ts',
  'src/formats/html/plain-page.ts',
  'src/names/name.ts',
  'src/normalize/byline.ts',
]

test('no list of natural-language words outside knowledge/', () => {
  const found = files.filter((file) => hasWordList(codeOf(file)))
  expect(found.filter((file) => !withCodes.includes(file))).toEqual([])
  expect(withCodes.filter((file) => !found.includes(file))).toEqual([])
})

test.each([
  ['const x = /^(?:said|says|told|tells|added|wrote|asked)$/', true],
  ["const x = 'said says told tells added wrote asked argued claimed noted warned replied'", true],
  ["const x = new Set(['has', 'with', 'without', 'not'])", true],
  ['const x = / (?:AND|UND|ET|MIT) /', true],
  ['const x = /(?: on| at| am)? (?:from|von) /', true],
  ['const x = /(?:mai|mei|maj)/', true],
  ["type Kind = 'paragraph' | 'heading' | 'item' | 'step' | 'row' | 'code' | 'quote' | 'other'", false],
  ["const x = ['title', 'outlet', 'section', 'authors']", false],
  ["const x = 'An error is a sentence with an address, and says what to do about it.'", false],
  ['const x = /(?:jpg|jpeg|png|gif|webp)$/', false],
])('%s: %s', (code, is) => expect(hasWordList(code)).toBe(is))

/**
 * Seven words or more as alternatives of a pattern, or twelve in one string that is no sentence (two letters are a
 * code); or a list that is for the most part everyday words of some language, two of them in a pattern or three elsewhere.
 */
function hasWordList(code: string): boolean {
  return (
    /(?:(?<=[(|:^>?\s])[\p{Ll}’' ]{2,25}\|){6}\p{Ll}{2,}/u.test(code) ||
    /['`](?:[\p{Ll}’-]{2,}[ ,\n]+){11,}[\p{Ll}’-]{2,}['`]/u.test(code) ||
    arraysIn(code).some((list) => isEveryday(list, 3)) ||
    alternativesIn(code).some((list) => isEveryday(list, 2))
  )
}

function isEveryday(list: readonly string[], least: number): boolean {
  const everyday = list.filter((word) => everydayWords().has(word.trim().toLowerCase()))
  return everyday.length >= least && everyday.length >= list.length / 2
}

function arraysIn(code: string): string[][] {
  const arrays = code.matchAll(/\[\s*((?:(?:'[^'\n]{1,30}'|"[^"\n]{1,30}")\s*,?\s*){4,})\]/g)
  return [...arrays].map(([, list = '']) =>
    [...list.matchAll(/['"]([^'"\n]+)['"]/g)].map(([, word = '']) => word),
  )
}

/** The alternatives in brackets of patterns. */
function alternativesIn(code: string): string[][] {
  const found = code.matchAll(/\((?:\?[:!<=]+)?([\p{L}’ ]{2,25}(?:\|[\p{L}’ ]{2,25})+)\)/gu)
  return [...found].map(([, list = '']) => list.split('|'))
}

const everydayWords = once(
  () =>
    new Set(
      allLanguages()
        .flatMap((language) => [
          ...[language.functionWords, language.saying, language.particles],
          ...[language.honorifics, language.titles, language.months, language.weekdays].flat(),
          ...Object.values(language.temporal),
        ])
        .flat()
        .map((word) => word.toLowerCase())
        .filter((word) => word.length > 1),
    ),
)

test('normalize/ and link/ hold evidence, and sentences are made where they are shown', () => {
  const inner = files.filter((file) => /^src\/(?:normalize|link)\//.test(file))
  expect(inner.length).toBeGreaterThan(100)
  expect(inner.flatMap((file) => proseOf(codeOf(file)).map((text) => `${file}: ${text}`))).toEqual([])
})

test.each([
  ["const x = { label: 'with damaged characters' }", ['with damaged characters']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
  ['const x = `stands in ${count} articles of the archive`', ['stands in _ articles of the archive']],
  [
    "return { rule: 'date/unreadable', message: 'cannot read this as a date' }",
    ['cannot read this as a date'],
  ],
  ["return finding('error', 'date/unreadable', { value }, { path, line })", []],
  ["const x = { rule: 'office-held' }, y = words.says['no past behind']", []],
])('prose in %s', (code, prose) => expect(proseOf(code)).toEqual(prose))

/** Texts of three small words and more; names of word lists of `dates.yml` are no prose. */
function proseOf(code: string): string[] {
  const lists: ReadonlySet<string> = new Set(clueLists)
  const text = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\\n]|\\.)*)`/
  return [...code.matchAll(new RegExp(text, 'g'))]
    .map(([, quoted, template = '']) => quoted ?? template.replace(/\$\{[^}]*\}/g, '_'))
    .filter(
      (one) => /(?<!\p{L})\p{Ll}{2,}[,:;]? (?:\p{Ll}+|_)[,:;]? \p{Ll}{2,}/u.test(one) && !lists.has(one),
    )
}

function codeOf(file: string): string {
  return withoutComments(readFileSync(join(root, file), 'utf8'))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm,
  )
  return [...found].map((match) => ({ from: file, to: match[1] ?? match[2] ?? match[3] ?? '' }))
}

/** "src/normalize/date/date.ts" → "normalize"; "src/cli.ts" → "cli"; "templates/card.tsx" → "templates" */
function partOf(path: string): string {
  const parts = path.split('/')
  const part = parts[0] === 'src' ? (parts[1] ?? '') : (parts[0] ?? '')
  return part.replace(/\.ts$/, '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
