import { expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

test('the frame of a kept copy in one line', () => {
  const document = note(
    `archive.today\nwebpage capture\tSaved from\thttps://kyst.example/news/basin\tsearch\t20 Nov 2021 10:12:13 UTC\nshare\tdownload .zip\n\nBasin to be dredged\n\n${prose}`,
    'text',
  )
  expect(fieldsOf(document)).toMatchObject({
    url: 'https://kyst.example/news/basin',
    added: '20 Nov 2021',
  })
  expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
})

test.each([
  ['<image>data:image/s3,"s3://x/1" alt="Boats"</image>', 'text'],
  ['#+BEGIN_NOTE', 'markdown'],
] as const)('what other programs leave goes: %s', (line, format) => {
  expect(textOf(note(`${prose}\n\n${line}\n`, format))).toBe(prose)
})
