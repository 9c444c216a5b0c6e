import { describe, expect, test } from 'vitest'
import { growthOf } from '../../setup/growth.ts'
import { note, prose, textOf } from '../note.ts'

const foot = '[a]Jonas, is this right?\n[b]_Marked as resolved_\nI think so.'

describe('what people remarked on a text in Google Docs is kept nowhere', () => {
  test.each<[string, string]>([
    ['two remarks', `Basin dredged[a]\n\n${prose}[b]\n\n${foot}`],
    ['an answer without a letter in the text', `Basin dredged[a]\n\n${prose}[b]\n\n${foot}\n[c]No.`],
  ])('%s', (_, text) => {
    const document = note(text, 'text')
    expect(textOf(document)).toContain(prose)
    expect(JSON.stringify(document)).not.toMatch(/Jonas|resolved|think so|\[a\]|\[b\]/)
  })

  test.each<[string, string]>([
    [
      'a list of notes without letters in the text',
      `Basin dredged\n\n${prose}\n\n[a]One of them.\n[b]Another.`,
    ],
    ['answers to choose from', `Quiz[a]\n\n${prose}\n\n[b]The quay.\n[a]The mole.`],
    ['a letter that an editor added', `Basin dredged\n\n${prose}\n\n“[a] dog”, he said.`],
    ['letters that do not count on', `Basin dredged[a]\n\n${prose}[d]\n\n[a]The quay.\n[d]The mole.`],
    ['a first line', `[a]Basin dredged\n\n${prose}[a]`],
  ])('%s stays', (_, text) => {
    const last = text.split('\n').at(-1) ?? ''
    expect(textOf(note(text, 'text'))).toContain(last)
  })

  test('in time that grows with the text', async () => {
    const read = (size: number): unknown =>
      note(`${'Basin[a]\n'.repeat(size)}\n\n${'[a]x\n'.repeat(size)}`, 'text')
    expect(await growthOf(read, 5_000)).toBeNull()
  })
})
