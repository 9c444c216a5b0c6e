import { expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const read = (text: string) => {
  const document = note(text, 'text')
  return { ...fieldsOf(document), text: textOf(document) }
}

test.each([
  ['a dash and a place', `Dear Sir,\n\n${prose}\n\n— Ada Roe, Holm\n`, 'Ada Roe'],
  ['a trade', `Monsieur le rédacteur,\n\n${prose}\n\nHenri Roe, instituteur\n`, 'Henri Roe'],
  [
    'capitals, with place and day below',
    `To the Editor of The Marle Courier:\n\n${prose}\n\nADA ROE.\nHolm, March 2.\n`,
    'ADA ROE',
  ],
  ['a name alone', `Letters to the Editor\n\nSir,\n\n${prose}\n\nAda Roe\n`, 'Ada Roe'],
])('a letter that is signed with %s', (_, text, writer) => {
  const { text: left, ...fields } = read(text)
  expect(fields).toMatchObject({ authors: [writer] })
  expect(left).not.toMatch(/Roe|ROE|March 2/)
  expect(left).toContain('within sight of the quay.')
})

test.each([
  [
    'no letter',
    `Basin to be dredged\n\nHolm Gazette, 4 March 2019\n\n${prose}\n\nHenri Roe, baker\n`,
    'Henri Roe, baker',
  ],
  ['an end that is no name', `Dear Sir,\n\n${prose}\n\nLong live Holm\n`, 'Long live Holm'],
  ['a sentence', `Dear Sir,\n\n${prose}\n\n— Ada Roe told me so at the mill on Friday.\n`, 'told me so'],
  ['a result', `Sir,\n\n${prose}\n\nHolm 3, Marle 1\n`, 'Holm 3, Marle 1'],
  [
    'words about a letter',
    `To the editor of the Gazette he wrote nothing, and ${prose}\n\nAda Roe, Holm\n`,
    'Ada Roe, Holm',
  ],
])('%s stays', (_, text, words) => {
  const { text: left, ...fields } = read(text)
  expect(left).toContain(words)
  expect(fields).not.toHaveProperty('authors')
})
