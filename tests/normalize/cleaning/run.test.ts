import { expect, test } from 'vitest'
import type { Block } from '../../../src/normalize/cleaning/block.ts'
import { relatedStories } from '../../../src/normalize/cleaning/furniture/rule.ts'
import { findRun } from '../../../src/normalize/cleaning/run.ts'
import type { Scored } from '../../../src/normalize/cleaning/score.ts'

const scored = (block: Partial<Block>, rest: Partial<Scored>): Scored => ({
  block: { text: '', key: '', line: null, ended: false, words: 4, page: null, copies: 1, ...block } as Block,
  ...{ score: -1, rule: null, common: false, prose: false, fact: false },
  ...rest,
})

test('very many links with arrows below a paragraph are looked at once', () => {
  const paragraph = scored({ ended: true, words: 20 }, { score: 2, prose: true })
  const links = Array.from({ length: 120_000 }, (_, line) =>
    scored({ text: '» Bridge closes again', line }, { rule: relatedStories }),
  )
  const places = findRun({ scored: [paragraph, ...links, paragraph], pageShare: 0 })
  expect(places.at(0)).toBe('article')
  expect(places.at(-1)).toBe('article')
})
