import { capitalized } from '../lib/capital.ts'
import { parseSpec, type Spec } from '../lib/spec.ts'
import type { Report, SpecFault } from '../lib/spec-reader.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Disk, disk as realDisk } from './disk.ts'
import { readOwnFile } from './source.ts'

/** The rules under which the faults of a file are told. */
export type FaultRules = Readonly<Record<SpecFault, string>>

export interface OwnerFile {
  /** Relative to the input folder; null where there is no such file. */
  readonly path: string | null
  readonly spec: Spec
  /** Adds to `diagnostics`. */
  readonly report: Report
  readonly diagnostics: Diagnostic[]
}

/** A YAML file that the owner may have written, under the first of `names` that exists. */
export async function openOwnerFile(
  input: string,
  names: readonly string[],
  rules: FaultRules,
  disk: Disk = realDisk,
): Promise<OwnerFile> {
  const diagnostics: Diagnostic[] = []
  for (const path of names) {
    const found = await readOwnFile(input, path, disk)
    diagnostics.push(...found.diagnostics)
    if (found.text === null) continue
    return readOwnerText(path, found.text, rules, diagnostics)
  }
  return { path: null, spec: { kind: 'none', line: 1, column: 1 }, report: () => undefined, diagnostics }
}

/** The same of a text that would stand at `path`. */
export function readOwnerText(
  path: string,
  text: string,
  rules: FaultRules,
  diagnostics: Diagnostic[] = [],
): OwnerFile {
  const report = reporter(path, rules, diagnostics)
  const { spec, problems } = parseSpec(text)
  for (const problem of problems) report('syntax', problem, problem.message, problem.hint)
  return { path, spec, report, diagnostics }
}

function reporter(path: string, rules: FaultRules, diagnostics: Diagnostic[]): Report {
  return (fault, { line, column }, message, hint) => {
    const severity = fault === 'unknown' ? 'warning' : 'error'
    const sentence = capitalized(message)
    diagnostics.push({ severity, rule: rules[fault], message: sentence, path, line, column, hint })
  }
}
