import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'

// The name "dateline" in the npm registry is that of another package.
const root = join(import.meta.dirname, '..', '..')
const pages = fastGlob.sync(['*.md', 'docs/**/*.md', '.github/**/*.yml', 'src/commands/**/*.ts'], {
  cwd: root,
})

test.each(pages)('%s has nobody install or run the other package of the name', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  expect(text).not.toMatch(/npx (?:--yes |-y )?dateline/)
  const commands = text.split(/^```.*$/m).filter((_, index) => index % 2 === 1)
  for (const command of commands)
    expect(command).not.toMatch(/npm (?:install|i|add)\b[^\n]* dateline(?![-\w.])/)
})
