import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('src/normalize/people/model/people.bin'))
const kinds = readFileSync(new URL('kinds.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((part) => part.trim().split('\n'))

/** Each line of `kinds.txt`: [headline || ] text | names, in the order of the alphabet. */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [whole = '', people = ''] = line.replaceAll('\\n', '\n').split(/ \|(?: |$)/)
    const [title = '', text = ''] = whole.includes(' || ') ? whole.split(' || ') : ['', whole]
    const found = recognizePeople(bareInput(title, text, model)).map(({ name }) => name)
    expect(found.sort().join(', ')).toBe(people)
  })
})
