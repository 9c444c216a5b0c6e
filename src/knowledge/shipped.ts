import { readFileSync } from 'node:fs'

/** A CSV file of `knowledge/`: its rows as strings, in the order of the file. */
export interface ShippedTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * What ships with the program below `knowledge/`, as `compile` packed it into `out/knowledge/`. Each file is read
 * when it is first asked for, and kept. A missing file throws: the package is broken then.
 */
export function shippedTable(path: `${string}.csv`): ShippedTable {
  return shippedJson(path) as ShippedTable
}

/** The rows of a table as objects by the names of their columns. */
export function shippedRows<Column extends string>(
  path: `${string}.csv`,
): readonly Readonly<Record<Column, string>>[] {
  const { columns, rows } = shippedTable(path)
  return rows.map((row) => {
    // In a loop: every start passes all rows of the almanac.
    const named = {} as Record<Column, string>
    for (let i = 0; i < columns.length; i++) named[columns[i] as Column] = row[i] ?? ''
    return named
  })
}

/** The data of a YAML file, whose form was checked when it was packed (`checks.js`). */
export function shippedData<Shape>(path: `${string}.yml`): Shape {
  return shippedJson(path) as Shape
}

/** What `compile` made of other files (`prepare.ts`): plain data, so that no start makes it again. */
export function shippedIndex<Shape>(path: `${string}.json`): Shape {
  return shippedJson(path) as Shape
}

/** The lines of a text file, without comments and blank ones. */
export function shippedLines(path: `${string}.txt`): readonly string[] {
  return shippedJson(path) as readonly string[]
}

/** Any other file, e.g. the weights of a model; the same bytes each time. */
export function shippedBytes(path: string): Uint8Array {
  let bytes = copied.get(path)
  if (!bytes) {
    bytes = readFileSync(fileOf(path))
    copied.set(path, bytes)
  }
  return bytes
}

/** The SHA-256 of such a file, in hexadecimal figures, without reading it; undefined where there is none. */
export function shippedHash(path: string): string | undefined {
  return (shippedJson('hashes.json') as Readonly<Record<string, string>>)[path]
}

/** The paths of all files, in order. */
export function shippedFiles(): readonly string[] {
  return shippedJson('files.json') as readonly string[]
}

/** Whether such a file ships, e.g. a language. */
export function isShipped(path: string): boolean {
  paths ??= new Set(shippedFiles())
  return paths.has(path)
}

let paths: ReadonlySet<string> | undefined
const loaded = new Map<string, unknown>()
const copied = new Map<string, Uint8Array>()

function shippedJson(path: string): unknown {
  const known = loaded.get(path)
  if (known !== undefined) return known
  const value: unknown = JSON.parse(readFileSync(fileOf(path.replace(/\.\w+$/, '.json')), 'latin1'))
  loaded.set(path, value)
  return value
}

/** The compiled code lies in `out/`, beside `out/knowledge/`; the sources, which tests run, in `src/knowledge/`. */
function fileOf(path: string): URL {
  const base = /\/src\/knowledge\/[^/]+$/.test(import.meta.url) ? '../../out/knowledge/' : './knowledge/'
  return new URL(base + path, import.meta.url)
}
