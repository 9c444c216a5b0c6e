import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const paragraphs = readFileSync(new URL('marked-news.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')

/** Small news of our own, each paragraph an article, with its people in brackets. The floors only rise. */
it('finds the people of forty marked paragraphs', () => {
  let right = 0
  const missed: string[] = []
  const wrong: string[] = []
  for (const paragraph of paragraphs) {
    const must = new Set([...paragraph.matchAll(/\[\[(.+?)\]\]/g)].map((match) => match[1] ?? ''))
    const people = recognizePeople(bareInput('', paragraph.replace(/\[\[|\]\]/g, ''), model))
    for (const { name } of people) {
      if (must.delete(name)) right++
      else wrong.push(name)
    }
    missed.push(...must)
  }
  expect(paragraphs).toHaveLength(40)
  expect(right / (right + missed.length)).toBeGreaterThanOrEqual(FLOOR_RECALL)
  expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(FLOOR_PRECISION)
})

const FLOOR_RECALL = 0.98
const FLOOR_PRECISION = 0.98
