import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createProgram } from '../../src/cli.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'commands.md'), 'utf8')
const program = createProgram(new AbortController().signal, () => {})
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`dateline ([a-z]+)`/.exec(section)?.[1] ?? '', section]),
)

test('every command has its section in docs/commands.md, and every section its command', () => {
  expect([...sections.keys()].sort()).toEqual(program.commands.map((command) => command.name()).sort())
})

test.each(program.commands.map((command) => [command.name(), command] as const))(
  'every option of %s is in its section',
  (name, command) => {
    const section = sections.get(name) ?? ''
    for (const { long } of command.options) expect(section).toContain(`\`${long}`)
  },
)
