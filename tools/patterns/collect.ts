import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'acorn'
import { transform } from 'esbuild'

/** A regular expression of the program, and where it stands. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly at: string
}

/** Where the patterns of the program are: literals of its sources, and what these compose when they run. */
export async function collectPatterns(folder: string): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  for (const pattern of [...(await literalPatterns(folder)), ...composedPatterns(folder)]) {
    const key = patternKey(pattern)
    if (!found.has(key)) found.set(key, pattern)
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** What tells two patterns apart. That all matches are looked for, or from where on, makes none another one. */
export function patternKey({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return `/${source}/${[...flags].filter((flag) => 'imsuv'.includes(flag)).join('')}`
}

/** Those that stand in the sources. */
export async function literalPatterns(folder: string): Promise<Pattern[]> {
  const files = ['src', 'templates'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${part}/${path}`),
  )
  return (await Promise.all(files.map((path) => literalsOf(folder, path)))).flat()
}

async function literalsOf(folder: string, path: string): Promise<Pattern[]> {
  const { code } = await transform(readFileSync(join(folder, path), 'utf8'), {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    target: 'node20.19',
  })
  const found: Pattern[] = []
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), ({ pattern, flags }) =>
    found.push({ source: pattern, flags, at: path }),
  )
  return found
}

type Literal = { readonly pattern: string; readonly flags: string }

function visit(node: unknown, found: (literal: Literal) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node) found(node.regex as Literal)
  else for (const part of Object.values(node)) visit(part, found)
}

/** Patterns made with `RegExp` while an article in each language is read and understood. */
export function composedPatterns(folder: string): Pattern[] {
  const work = mkdtempSync(join(tmpdir(), 'dateline-patterns-'))
  try {
    writeArticles(folder, join(work, 'in'))
    const list = join(work, 'patterns.json')
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--enable-source-maps',
        '--import',
        join(folder, 'tools', 'patterns', 'record.js'),
        join(folder, 'src', 'bin.js'),
        ...['check', '--workers', '0', '--input', join(work, 'in'), '--cache', join(work, 'cache')],
      ],
      { encoding: 'utf8', env: { ...process.env, DATELINE_PATTERNS: list } },
    )
    if (status !== 0) throw new Error(`The articles could not be read: ${stderr}`)
    const made = JSON.parse(readFileSync(list, 'utf8')) as Pattern[]
    return made.filter(({ at }) => existsSync(join(folder, at.replace(/:\d+$/, ''))))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** An article in each language that has a file, and one in each kind of file that names its labels. */
function writeArticles(folder: string, into: string): void {
  mkdirSync(into, { recursive: true })
  for (const file of readdirSync(join(folder, 'knowledge', 'languages')).filter((name) =>
    /^[a-z]{2}\.yml$/.test(name),
  )) {
    const tag = file.slice(0, 2)
    const words = functionWords(readFileSync(join(folder, 'knowledge', 'languages', file), 'utf8'))
    const sentence = `${words.slice(0, 12).join(' ')} Anna Brandt, ${words.slice(12, 24).join(' ')}.`
    const text = `${sentence} “${sentence}” ${sentence}`
    writeFileSync(
      join(into, `${tag}.md`),
      `---\nlanguage: ${tag}\n---\n# ${sentence}\n\nVELL (AP) — ${text}\n\n${text}\n\n${text}\n`,
    )
    writeFileSync(join(into, `${tag}.txt`), `${sentence}\n\nBy Anna Brandt\n3.4.2014\n\n${text}\n\n${text}\n`)
    writeFileSync(
      join(into, `${tag}.html`),
      `<html lang="${tag}"><title>${sentence}</title><article><h1>${sentence}</h1><p>${text}</p><p>${text}</p></article></html>`,
    )
  }
  writeFileSync(
    join(into, 'lexis.txt'),
    '1 of 1 DOCUMENTS\n\nThe Vell Post\n\nMay 3, 2014 Saturday\n\nThe ferry is back\n\nBYLINE: Anna Brandt\n\nLENGTH: 12 words\n\nThe ferry to Osk is back, said Anna Brandt.\n',
  )
}

function functionWords(file: string): string[] {
  const start = /^functionWords:/m.exec(file)
  return (file.slice(start?.index ?? 0, (start?.index ?? 0) + 2_000).match(/\p{L}+/gu) ?? []).slice(1, 60)
}
