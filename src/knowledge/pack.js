// Packs knowledge/ into out/knowledge/: each .csv, .yml and .txt file becomes a .json file that is loaded without
// parsing; one whose head says "# for: training" is checked only. Plain JavaScript, because it runs before anything is
// compiled.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { parseDocument } from 'yaml'
import { checks } from './checks.js'

/**
 * Validate and pack all files of `root`/knowledge. Throws one Error that lists every mistake with file, line and the
 * way out.
 *
 * @param {string} root the project's folder
 * @param {string} output where the packed files go
 */
export function packKnowledge(root, output) {
  const folder = join(root, 'knowledge')
  const mistakes = []
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile() && !path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, ...packFile(folder, path, mistakes) }))
    .filter(({ isPacked }) => isPacked)
  if (mistakes.length > 0) throw new Error(`knowledge/ has mistakes:\n${mistakes.join('\n')}`)
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  const hash = createHash('sha256')
  for (const { path, value } of packed) {
    const target = join(output, value === undefined ? path : path.replace(/\.\w+$/, '.json'))
    const bytes = value === undefined ? readFileSync(join(folder, path)) : packedJson(value)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    hash.update(`${path}\0`).update(bytes)
  }
  // What ships, so that a file that is added is found: the languages, for one.
  writeFileSync(join(output, 'files.json'), packedJson(packed.map(({ path }) => path)))
  // The hash of each file that is copied as it is: a site names its models, and does not read them for that.
  const copied = packed.filter(({ value }) => value === undefined).map(({ path }) => path)
  const hashes = Object.fromEntries(copied.map((path) => [path, sha256(readFileSync(join(folder, path)))]))
  writeFileSync(join(output, 'hashes.json'), packedJson(hashes))
  // Part of the version of the program: what an older one made with other knowledge is made anew.
  writeFileSync(join(output, 'hash.txt'), hash.digest('hex'))
}

/** Letters beyond ASCII as escapes: text of one byte a letter is read and parsed in half the time. */
export const packedJson = (value) =>
  JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** One file → whether it is packed, and what of it; no value for one that is copied as it is (weights of a model). */
function packFile(folder, path, mistakes) {
  const kind = /\.(csv|yml|txt)$/.exec(path)?.[1]
  if (!kind) return { isPacked: true }
  const text = readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')
  const say = (line, message) => mistakes.push(`knowledge/${path}:${line}: ${message}`)
  for (const field of ['source', 'licence'])
    if (!new RegExp(`^#\\s*${field}:\\s*\\S`, 'm').test(text))
      say(1, `the head says nothing of its ${field}. Add a line "# ${field}: …" above the data.`)
  const value = readers[kind](text, say)
  if (value !== undefined)
    for (const [pattern, check] of checks) if (pattern.test(path)) check(value, say, path, text)
  // The lines are for messages alone.
  if (kind === 'csv' && value) delete value.lines
  return { isPacked: !/^#\s*for:\s*training$/m.test(text), value }
}

const readers = {
  /** → { columns, rows, lines }: the rows as lists of strings, and the line of each in the file for the checks. */
  csv(text, say) {
    try {
      const records = parseCsv(text, {
        comment: '#',
        comment_no_infix: true,
        info: true,
        skip_empty_lines: true,
        trim: true,
        relax_column_count: true,
      })
      const [head, ...rest] = records
      if (!head) {
        say(1, 'there is no line with the names of the columns.')
        return undefined
      }
      const columns = head.record
      for (const { record, info } of rest)
        if (record.length !== columns.length)
          say(
            info.lines,
            `this row has ${record.length} values, but there are ${columns.length} columns (${columns.join(', ')}). Put values with a comma between double quotes.`,
          )
      return { columns, rows: rest.map(({ record }) => record), lines: rest.map(({ info }) => info.lines) }
    } catch (error) {
      say(error.lines ?? 1, error.message)
      return undefined
    }
  },
  /** → the data as it stands. */
  yml(text, say) {
    const document = parseDocument(text, { prettyErrors: true })
    for (const error of document.errors) say(error.linePos?.[0]?.line ?? 1, error.message.split('\n')[0])
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 })
  },
  /** → the lines, without comments and blank ones. */
  txt(text) {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
  },
}
