import { capitalized } from '../../lib/capital.ts'
import type { Report } from '../../lib/spec-reader.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** Says what is wrong with stated fields, as diagnostics of the front matter or the sidecar at `path`. */
export function fieldReporter(
  path: string,
  place: 'front-matter' | 'sidecar',
  diagnostics: Diagnostic[],
): Report {
  return (fault, { line, column }, message, hint) => {
    const near = hint.startsWith('Did you mean')
    const severity = fault !== 'unknown' ? 'error' : near ? 'warning' : 'info'
    const rule = rules[place][fault]
    diagnostics.push({ severity, rule, message: capitalized(message), path, line, column, hint })
  }
}

const rules = {
  'front-matter': {
    syntax: 'front-matter/syntax',
    value: 'front-matter/value',
    unknown: 'front-matter/unknown-key',
  },
  sidecar: { syntax: 'sidecar/syntax', value: 'sidecar/value', unknown: 'sidecar/unknown-key' },
} as const
