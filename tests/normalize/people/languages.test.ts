import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

interface Case {
  readonly language: string
  readonly text: string
  readonly people: string
}

let language = ''
const cases = readFileSync(new URL('languages.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line): Case[] => {
    if (line.startsWith('= ')) language = line.slice(2)
    const bar = line.lastIndexOf('|')
    if (bar < 0 || line.startsWith('#')) return []
    return [{ language, text: line.slice(0, bar).trim(), people: line.slice(bar + 1).trim() }]
  })

test.each(cases)('$language: $text', (one) => {
  const names = recognizePeople(bareInput('', one.text, model, one.language)).map(({ name }) => name)
  expect(names.sort().join(', ')).toBe(one.people)
})
