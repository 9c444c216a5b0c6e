import { parse, TomlDate, TomlError, type TomlPrimitive } from 'smol-toml'
import type { Spec, SpecEntry, SpecProblem } from '../../lib/spec.ts'

/**
 * TOML → Spec, with the lines of its top-level entries. `firstLine` is the line of the file at which `text` begins.
 * Where the syntax is broken, each entry is read by itself, so that one bad line costs no more than its entry.
 */
export function parseToml(text: string, firstLine: number): { spec: Spec; problems: SpecProblem[] } {
  const place = { line: firstLine, column: 1 }
  const lineOf = lineFinder(text, firstLine)
  try {
    return { spec: toSpec(parse(text), place, lineOf), problems: [] }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const problem = {
      line: firstLine + error.line - 1,
      column: error.column,
      message: 'this is not proper TOML',
      hint: 'Write each entry as `name = "value"`.',
    }
    return { spec: { kind: 'map', entries: salvage(text, firstLine), ...place }, problems: [problem] }
  }
}

type LineFinder = (key: string) => number | null

/** The line on which a key is set first. */
function lineFinder(text: string, firstLine: number): LineFinder {
  const lines = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*(?:"([^"]+)"|([\w-]+))\s*=/.exec(line)
    const name = key?.[1] ?? key?.[2]
    if (name !== undefined && !lines.has(name)) lines.set(name, firstLine + index)
  }
  return (key) => lines.get(key) ?? null
}

function toSpec(value: TomlPrimitive, at: { line: number; column: number }, lineOf: LineFinder): Spec {
  if (value instanceof TomlDate) return { kind: 'text', text: value.toISOString(), ...at }
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => toSpec(item, at, lineOf)), ...at }
  if (typeof value !== 'object') return { kind: 'text', text: `${value}`, ...at }
  const entries = Object.entries(value).map(([key, item]): SpecEntry => {
    const here = { line: lineOf(key) ?? at.line, column: 1 }
    return { key, value: toSpec(item, here, lineOf), ...here }
  })
  return { kind: 'map', entries, ...at }
}

/** The lines that are entries by themselves. */
function salvage(text: string, firstLine: number): SpecEntry[] {
  const entries = new Map<string, SpecEntry>()
  for (const [index, line] of text.split('\n').entries()) {
    if (!/^[\w"-]+\s*=/.test(line)) continue
    try {
      const at = { line: firstLine + index, column: 1 }
      const spec = toSpec(parse(line), at, () => at.line)
      for (const entry of spec.kind === 'map' ? spec.entries : [])
        if (!entries.has(entry.key)) entries.set(entry.key, entry)
    } catch {
      // told for the whole
    }
  }
  return [...entries.values()]
}
