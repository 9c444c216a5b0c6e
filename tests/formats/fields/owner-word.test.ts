import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { understandArticles } from '../../../src/dateline.ts'
import { correctWords } from '../../../src/formats/fields/owner-word.ts'
import type { Article } from '../../../src/model/article.ts'

const text = `Bridge of Osk to close

3 May 2014

Tbe river stood high below the old bridge, and nobody in the town could say when the work on the piers would begin.

Johanna Quist, the engineer, said that Merrill Lynch would pay. "We have seen worse," Johanna Quist told the council.

Sign up for our free newsletter to get the news by mail
`

async function read(sidecar: string): Promise<Article> {
  const { articles } = await understandArticles({ name: 'bridge.txt', content: text, sidecar })
  const [first] = articles
  if (!first) throw new Error('There is no article')
  return first.article
}

describe('the owner’s word on the text', () => {
  test('words are corrected wherever they stand, and the clipping stays as it is', async () => {
    const article = await read('corrections:\n  Tbe river: The river\n')
    expect(article.text).toContain('The river stood high')
    expect(article.diagnostics).toEqual([])
  })

  test('a correction that has no effect is named with its line', async () => {
    const { diagnostics } = await read('date: 2014\ncorrections:\n  no such words: x\n')
    expect(diagnostics).toMatchObject([{ rule: 'sidecar/unused', path: 'bridge.txt.yml', line: 3 }])
  })

  test('a block is kept, and one is cut, by its words or its first words', async () => {
    const read1 = await read(
      'keep: [Sign up for our free newsletter to get the news by mail]\ncut: ["Johanna Quist, the engineer…"]\n',
    )
    expect(read1.text).toContain('Sign up for our')
    expect(read1.text).not.toContain('Merrill Lynch would pay')
    expect(read1.dropped).toContainEqual(expect.objectContaining({ reason: 'owner' }))
    expect((await read('')).text).not.toContain('Sign up for our')
  })

  test.each([
    ['a longer keep', 'cut: ["Tbe river…", "Johanna…"]\nkeep: ["Tbe river stood high below…"]\n', true],
    ['a longer cut', 'cut: ["Tbe river stood high below…"]\nkeep: ["Tbe river…"]\n', false],
    ['two as long', 'cut: ["Tbe river…"]\nkeep: ["Tbe river…"]\n', false],
  ])('of two names of one block the longer counts: %s', async (_, sidecar, isKept) => {
    expect((await read(sidecar)).text.includes('Tbe river')).toBe(isKept)
  })

  test('a block that is not there is named', async () => {
    const { diagnostics } = await read('cut: [Johanna Quist]\n')
    expect(diagnostics).toMatchObject([{ rule: 'sidecar/unused', path: 'bridge.txt.yml' }])
  })

  test('the note and what is settled are for the owner alone', async () => {
    const article = await read('note: Found in a drawer\nsettled: [thin]\n')
    expect(JSON.stringify(article)).not.toContain('drawer')
    expect(article.diagnostics).toEqual([])
  })
})

describe('fields that are empty by the owner’s word', () => {
  const clipping = `---
url: https://osk.example/bridge
section: Town
---
# Bridge of Osk to close

*The engineers found cracks in two of the piers.*

By Ida Falk

The river stood high below the old bridge of Osk, and nobody in the town could say when the work would begin.

The council will meet again in May, when the water has gone down, and decide on the money for the piers.
`
  const readNote = async (sidecar: string): Promise<Article> => {
    const { articles } = await understandArticles({ name: 'bridge.md', content: clipping, sidecar })
    const [first] = articles
    if (!first) throw new Error('There is no article')
    return first.article
  }

  test('nothing is in them, and no text is lost', async () => {
    const before = await readNote('outlet: The Osk Courier\n')
    expect(before.standfirst?.value).toBe('The engineers found cracks in two of the piers.')
    expect(before.authors.map(({ name }) => name)).toEqual(['Ida Falk'])
    const after = await readNote('none: [standfirst, outlet, authors, section, url, topics, places]\n')
    expect(after).toMatchObject({
      ...{ standfirst: null, outlet: null, authors: [], section: null, url: null, topics: [], places: [] },
    })
    expect(after.text).toContain('The engineers found cracks')
    expect(after.title.value).toBe('Bridge of Osk to close')
    expect(after.diagnostics).toEqual([])
  })

  test('one field alone, and what cannot be empty is named', async () => {
    const article = await readNote('none: Standfirst\n')
    expect(article.standfirst).toBe(null)
    expect(article.section?.value).toBe('Town')
    const { diagnostics } = await readNote('none: [title]\n')
    expect(diagnostics).toMatchObject([{ path: 'bridge.md.yml', line: 1 }])
  })
})

describe('the owner’s word on names', () => {
  const names = ({ people }: Article): string[] => people.map(({ name }) => name)

  test('a name is no person in this article', async () => {
    expect(names(await read(''))).toContain('Johanna Quist')
    expect(names(await read('notPeople: [Johanna Quist]\n'))).not.toContain('Johanna Quist')
  })

  test('a name is a person, and its places in the text are found', async () => {
    const { people } = await read('people: [Merrill Lynch, Osk]\n')
    expect(
      people.find(({ name }) => name === 'Merrill Lynch')?.mentions.map(({ surface }) => surface),
    ).toEqual(['Merrill Lynch'])
    expect(people.find(({ name }) => name === 'Osk')?.mentions.length).toBeGreaterThan(0)
  })

  test('that none are named is said by an empty list of topics', async () => {
    expect(await read('topics: []\n')).toMatchObject({ topics: [] })
  })
})

describe('words in the text of a tree', () => {
  const tree = (value: string): Root => ({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  })
  const corrected = (value: string, wrong: string, right: string): unknown => {
    const { body, times } = correctWords(tree(value), wrong, right)
    const [first] = body.children
    return [
      first?.type === 'paragraph' && first.children[0]?.type === 'text' && first.children[0].value,
      times,
    ]
  }

  test.each([
    ['tbe bridge and tbe river', 'tbe', 'the', 'the bridge and the river', 2],
    ['tbe\nriver', 'tbe river', 'the river', 'the river', 1],
    ['a (tbe) b', '(tbe)', 'the', 'a the b', 1],
    ['$& x', 'x', '$&', '$& $&', 1],
    ['tber tbe', 'tbe', 'the', 'tber the', 1],
    ['atbe', 'tbe', 'the', 'atbe', 0],
    ['élan', 'lan', 'x', 'élan', 0],
    ['Tbe', 'tbe', 'the', 'Tbe', 0],
  ])('%j: %j is %j', (value, wrong, right, after, times) =>
    expect(corrected(value, wrong, right)).toEqual([after, times]),
  )
})
