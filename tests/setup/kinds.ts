import { readFileSync } from 'node:fs'

/** A file of cases, "# kind" above the lines of each kind → for `describe.each`: the kind, and its lines. */
export function readKinds(file: URL): string[][] {
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => part.trim().split('\n'))
}
