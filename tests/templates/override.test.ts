import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Templates } from '../../src/model/page.ts'
import { readTemplates } from '../../src/read/templates.ts'
import { siteOf, valley } from '../render/archive.ts'

/** An input folder with these templates of the owner's. */
function inputWith(files: Readonly<Record<string, string>>): string {
  const input = mkdtempSync(join(tmpdir(), 'templates-'))
  mkdirSync(join(input, 'templates'))
  for (const [name, code] of Object.entries(files)) writeFileSync(join(input, 'templates', name), code)
  return input
}

test('the example of the documentation takes the place of our cards', async () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/templates.md'), 'utf8')
  const example = /```tsx\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
  const input = inputWith({ 'card.tsx': example })
  const made = await readTemplates(input)
  const file = join(input, 'made.mjs')
  writeFileSync(file, made?.code ?? '')
  const templates = (await import(pathToFileURL(file).href)) as Templates
  const site = siteOf(valley, {}, templates)
  expect(site.get('index.html')).toContain('<article class="card short">')
  expect(site.get('index.html')).not.toContain('class="summary"')
  expect(site.get('timeline/2021/02/index.html')).toContain('<article class="card short">')
  expect(site.get('index.html')).toContain('<header class="masthead front">')
})

test('a template that cannot be compiled is named with its line', async () => {
  const input = inputWith({ 'card.tsx': 'export function Card() {\n  return <p>\n}\n' })
  await expect(readTemplates(input)).rejects.toThrow(/templates\/card\.tsx:\d+:\d+: /)
})
