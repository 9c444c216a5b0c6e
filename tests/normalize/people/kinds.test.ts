import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'
import { readKinds } from '../../setup/kinds.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const kinds = readKinds(new URL('kinds.txt', import.meta.url))

/** Each line of `kinds.txt`: [headline || ] text | names, in the order of the alphabet. */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [whole = '', people = ''] = line.replaceAll('\\n', '\n').split(/ \|(?: |$)/)
    const [title = '', text = ''] = whole.includes(' || ') ? whole.split(' || ') : ['', whole]
    const found = recognizePeople(bareInput(title, text, model)).map(({ name }) => name)
    expect(found.sort().join(', ')).toBe(people)
  })
})
