// Turns the compiled modules into scripts: Node gives a script's machine-independent code out to be kept, and takes it
// back at the next start (`src/program.js`); of modules, Node 20 does neither.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { init, parse } from 'es-module-lexer'

/** Write a script to `out/scripts/` for each module in `out/`. */
export async function writeScripts(out) {
  await init
  mkdirSync(join(out, 'scripts'))
  for (const name of readdirSync(out))
    if (name.endsWith('.js'))
      writeFileSync(join(out, 'scripts', name), asScript(readFileSync(join(out, name), 'utf8')))
}

/**
 * The text of a module, as esbuild bundles it, as that of a function: `$load(name, key)` gives what another module or
 * package exports, `$loadLater(name)` stands for `import(name)`, `$meta` for `import.meta`, and what it returns is what
 * the module exports. Imported names become constants: no module of ours changes what it exported, and none imports
 * another in a circle. Throws a SyntaxError for a form that esbuild does not write.
 */
export function asScript(module) {
  if (/\$(?:load|loadLater|meta)\b/.test(module))
    throw new SyntaxError('A module uses a name that scripts need')
  const [imports, exports] = parse(module)
  const edits = [
    ...imports.map((found) => importEdit(module, found)),
    ...(exports.length ? [exportEdit(module, exports)] : []),
  ].sort((a, b) => a.start - b.start)
  let text = ''
  let at = 0
  for (const { start, end, by } of edits) {
    text += module.slice(at, start) + by
    at = end
  }
  return `(function($load,$loadLater,$meta){"use strict";${text}${module.slice(at)}\n})`
}

/** @returns {{ start: number, end: number, by: string }} */
function importEdit(module, { n: name, ss, se, d }) {
  if (d === -2) return { start: ss, end: se, by: '$meta' }
  // Of `import(x)`, what stands in brackets stays: it may hold an import of its own.
  if (d >= 0) return { start: ss, end: d, by: '$loadLater' }
  const statement = module.slice(ss, se)
  const clause = /^import\s*(?:(?<names>[^"']*?)\s*from\s*)?["']/.exec(statement)
  if (!clause) throw new SyntaxError(`No script can be made of: ${statement}`)
  const from = JSON.stringify(name)
  return { start: ss, end: se, by: constants(clause.groups.names ?? '', from) }
}

/** `a,{default as b,c as d}` and `*as e` as declarations of what a module gives. */
function constants(names, from) {
  const form = /^(?<alone>[\w$]+)?\s*,?\s*(?:\*\s*as\s+(?<all>[\w$]+)|\{(?<listed>[^}]*)\})?$/
  const { alone, all, listed = '' } = form.exec(names).groups
  const renamed = listed
    .replace(/([\w$]+)\s+as\s+/g, '$1:')
    .split(',')
    .filter(Boolean)
  const isDefault = (name) => name.startsWith('default:')
  const defaults = [
    alone ?? [],
    renamed.filter(isDefault).map((name) => name.slice('default:'.length)),
  ].flat()
  const named = renamed.filter((name) => !isDefault(name))
  return (
    [
      ...defaults.map((name) => `const ${name}=$load(${from},"default")`),
      ...(all ? [`const ${all}=$load(${from})`] : []),
      ...(named.length > 0 ? [`const{${named}}=$load(${from})`] : []),
    ].join(';') || `$load(${from})`
  )
}

/** What a module exports stands at its end, in one list or as one value; behind it are comments alone. */
function exportEdit(module, [first]) {
  const form = /export\s*(?:\{(?<listed>[^}]*)\}|default (?<value>[^;]+));?/y
  form.lastIndex = Math.max(
    ...['export{', 'export default '].map((start) => module.lastIndexOf(start, first.s)),
  )
  const found = form.exec(module)
  if (!found) throw new SyntaxError(`No script can be made of: ${module.slice(first.s - 20, first.e)}`)
  const { listed, value } = found.groups
  const by = value === undefined ? listed.replace(/([\w$]+)\s+as\s+([\w$]+)/g, '$2:$1') : `default:${value}`
  return { start: found.index, end: found.index + found[0].length, by: `return{${by}}` }
}
