// Loaded before the program: notes each pattern that is made with `RegExp`, and where, in the file that
// DATELINE_PATTERNS names.
import { writeFileSync } from 'node:fs'

const real = RegExp
const made = new Map()

function note(pattern) {
  const key = `/${pattern.source}/${pattern.flags}`
  if (!made.has(key))
    made.set(key, { source: pattern.source, flags: pattern.flags, at: placeOf(new Error().stack ?? '') })
  return pattern
}

/** The first of our own files in a stack. Node's own copies of a pattern, e.g. to split with it, have none above them. */
function placeOf(stack) {
  const line = stack.split('\n')[3] ?? ''
  return /\/((?:src|templates)\/[^:]+:\d+)/.exec(line)?.[1] ?? line.trim()
}

globalThis.RegExp = new Proxy(real, {
  construct: (target, given) => note(Reflect.construct(target, given)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
})
process.on('exit', () => {
  const file = process.env.DATELINE_PATTERNS
  if (file) writeFileSync(file, JSON.stringify([...made.values()]))
})
