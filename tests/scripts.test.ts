import { init } from 'es-module-lexer'
import { beforeAll, expect, test } from 'vitest'

type Load = (name: string, key?: string) => unknown
type Compiled = (load: Load, loadLater: (name: string) => unknown, meta: object) => Record<string, unknown>

let asScript: (module: string) => string

beforeAll(async () => {
  const scripts = (await import('../src/scripts.js' as string)) as { asScript(module: string): string }
  asScript = scripts.asScript
  await init
})

/** What a module exports when it runs as a script; each package exports its own name under any key. */
function run(module: string): Record<string, unknown> {
  const compiled = new Function(`return ${asScript(module)}`)() as Compiled
  const packageOf = (name: string) => ({ a: `a of ${name}`, b: `b of ${name}` })
  const load: Load = (name, key) => (key === undefined ? packageOf(name) : `${key} of ${name}`)
  return compiled(load, (name) => `later ${name}`, { url: 'file:///out/x.js' })
}

test.each([
  ['import{a,b as c}from"./x.js";export{a,c as d};', { a: 'a of ./x.js', d: 'b of ./x.js' }],
  ['import x from"node:fs";export{x as default};', { default: 'default of node:fs' }],
  ['import{default as x,a}from"p";export{x,a};', { x: 'default of p', a: 'a of p' }],
  ['import x,{a}from"p";export{x,a};', { x: 'default of p', a: 'a of p' }],
  ['import*as all from"p";const n=all.b;export{n};', { n: 'b of p' }],
  ['import"./x.js";var n=1;export{n};', { n: 1 }],
  [
    'var n=()=>import("./x.js"),u=import.meta.url,v=n();export{u,v};',
    { u: 'file:///out/x.js', v: 'later ./x.js' },
  ],
  ['var f=()=>({n:2});export default f();\n/*! licence */\n', { default: { n: 2 } }],
  // What only looks like an import or an export stays as it is.
  [
    'var exportedNames="import(x)";var r=/export{a}/.source;export{exportedNames,r};',
    { exportedNames: 'import(x)', r: 'export{a}' },
  ],
  ['var n=`export{a}`;// import"./x.js"\nexport{n};', { n: 'export{a}' }],
])('%s', (module, exports) => expect(run(module)).toEqual(exports))

test('a module runs in strict mode, and gives nothing where it exports nothing', () => {
  expect(run('import"./x.js";')).toBeUndefined()
  expect(() => run('var a;undeclared=1;export{a};')).toThrow(ReferenceError)
})

test.each(['export*from"./x.js";', 'export const a=1;', 'var $load=1;export{$load};'])(
  'refuses %s',
  (module) => expect(() => asScript(module)).toThrow(SyntaxError),
)
