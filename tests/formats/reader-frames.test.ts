import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

const head = `---
title: Basin to be dredged
originalUrl: https://penn.example/basin
---

[Read in Cubox](https://cubox.pro/my/card?id=7)
[Read Original](https://penn.example/basin)

## Article
`

describe('what a reader marked stands in no text, in any language', () => {
  test.each(['标注', 'Markierungen', 'Surlignages'])('%s', (heading) => {
    const text = `${head}\n${prose}\n\n## ${heading}\n\n> the inner basin\n\nNote: ask the skippers\n`
    expect(textOf(note(text))).toBe(prose)
  })

  test.each(['标注', 'Markierungen'])('a heading of the article stays: %s', (heading) => {
    const text = `# Basin to be dredged\n\n${prose}\n\n## ${heading}\n\nThe buoys have new ones since Monday.\n`
    expect(textOf(note(text))).toContain('The buoys have new ones')
  })
})

test.each([
  ['Beschreibung', 'standfirst'],
  ['descripción', 'standfirst'],
  ['samenvatting', 'standfirst'],
])('%s is a field', (key, field) => {
  const text = `---\ntitle: Basin\n${key}: Skippers had asked for it.\n---\n\n${prose}`
  expect(fieldsOf(note(text))[field]).toBe('Skippers had asked for it.')
})

describe('times in a transcript', () => {
  const talk = (mark: string): string =>
    `Harbour Tonight\n\nThe basin is dredged\n\nAired March 14, 2023 - 20:00 ET\n\n${mark}\n\nRAFE HONE, HOST: Good evening. The basin is dredged at last.\n\nTAMSIN GWILL, SKIPPER: We had asked for it since the spring.\n\nHONE: Thank you.`
  test('go', () => expect(textOf(note(talk('[20:00:08]'), 'text'))).not.toContain('20:00:08'))
  test('go before who speaks', () =>
    expect(textOf(note(talk('[20:00:08] HONE: Welcome.'), 'text'))).toContain('HONE: Welcome.'))
  test.each(['[laughter]', '[20:00] is when it began, they said.'])('%s stays', (mark) =>
    expect(textOf(note(talk(mark), 'text'))).toContain(mark),
  )
  test('in a text without speakers they stay', () =>
    expect(textOf(note(`Basin\n\n[20:00:08]\n\n${prose}`, 'text'))).toContain('[20:00:08]'))
})
