import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const names = (text: string, title = ''): string[] =>
  recognizePeople(bareInput(title, text, model)).map((person) => person.name)

describe('recognizePeople', () => {
  it('joins a surname to the full name', () => {
    const people = recognizePeople(
      bareInput('', 'Martha Quillfeather opened the bridge. "It took ten years," Quillfeather said.', model),
    )
    expect(people.map((person) => person.name)).toEqual(['Martha Quillfeather'])
    expect(people[0]?.mentions).toHaveLength(2)
  })

  it('gives nothing without a model', () => {
    expect(recognizePeople(bareInput('', 'Martha Quillfeather opened the bridge.', null))).toEqual([])
  })

  // Counted again for each time, 40,000 of them took two minutes.
  it.each([
    ['By Ann Lee ', 3],
    ['Photo: Ann ', 4],
  ])('counts a name that stands again and again once a time: %j', async (piece, most) => {
    const read = (size: number): void => {
      const people = recognizePeople(bareInput('', `Ann Photo spoke. ${ofSize(piece, size)}`, model))
      expect(people.length).toBeLessThan(most)
    }
    expect(await growthOf(read, 15_000)).toBe(null)
  })

  it('finds nobody in particles without end', () => {
    const people = recognizePeople(bareInput('', `Ann Lee left. Then ${'van '.repeat(40_000)}`, model))
    expect(people.map(({ name }) => name)).toEqual(['Ann Lee'])
  })

  it('cuts titles off', () => {
    expect(names('The harbour was closed by Finance Minister Tomas Aldercott on Friday.')).toEqual([
      'Tomas Aldercott',
    ])
  })
})
