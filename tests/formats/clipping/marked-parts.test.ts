import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const [opening = '', rest = ''] = prose.split('\n\n')

describe('parts that a program marked with their names', () => {
  test.each<[string, 'text' | 'markdown', string]>([
    ['in brackets', 'text', `[Title] Basin to be dredged\n\n[Date] 2019-03-04\n\n[Body] ${prose}`],
    [
      'in brackets, in another language, with a picture and its caption between the paragraphs',
      'text',
      `[Título] Basin to be dredged\n\n[Fecha] 2019-03-04\n\n[Imagen] https://m.example/1.jpg\n\n[Cuerpo] ${opening}\n\n[Imagen] https://m.example/2.jpg\n\n[Epígrafe] The basin at low water.\n\n[Cuerpo] ${rest}`,
    ],
    [
      'between rules',
      'text',
      `---TITLE---\nBasin to be dredged\n---DATE---\nPublished: March 4, 2019\n---CONTENT---\n${prose}`,
    ],
    [
      'between signs of equality',
      'text',
      `=== HEADLINE ===\nBasin to be dredged\n\n=== DATE ===\n4 March 2019\n\n=== TEXT ===\n${prose}`,
    ],
    [
      'as headings',
      'markdown',
      `## Title\nBasin to be dredged\n\n## Date\n2019-03-04\n\n## Content\n\n${prose}`,
    ],
    [
      'as headings below the headline',
      'markdown',
      `# Basin to be dredged\n\n## Author\nIda Vos\n\n## Date\n2019-03-04\n\n## Source\nHolm Gazette\n\n## Text\n${prose}`,
    ],
    [
      'as headings in small letters',
      'markdown',
      `### title\nBasin to be dredged\n\n### status\n- [x] published\n\n### date\n2019-03-04\n\n### text\n\n${prose}`,
    ],
  ])('%s', (_, format, text) => {
    const document = note(text, format)
    expect(fieldsOf(document).title ?? 'Basin to be dredged').toBe('Basin to be dredged')
    expect(`${fieldsOf(document).date}`).toMatch(/2019/)
    expect(textOf(document).replace(/^Basin to be dredged\n\n/, '')).toBe(prose)
  })

  test('a heading in the text stays one', () => {
    const text = `[Title] Basin to be dredged\n\n[Subtitle] After ten years\n\n[Body] ${opening}\n\n[Subtitle] What it costs\n\n[Body] ${rest}`
    const document = note(text)
    expect(fieldsOf(document).standfirst).toBe('After ten years')
    expect(textOf(document)).toBe(`${opening}\n\nWhat it costs\n\n${rest}`)
  })

  test('a second summary stays in the text', () => {
    const text = `### title\nBasin to be dredged\n\n### teaser\nThe board agreed.\n\n### intro\n${opening}\n\n${rest}`
    expect(textOf(note(text))).toBe(prose)
  })

  test.each<[string, 'text' | 'markdown', string]>([
    ['a transcript', 'text', `[Music]\n\n[Holm] The basin is full.\n\n${prose}`],
    ['a stage direction', 'text', `[Title music plays]\n\n${prose}`],
    ['two articles in one file', 'text', `[Title] One\n[Body] ${opening}\n[Title] Two\n[Body] ${rest}`],
    [
      'headings of an article',
      'markdown',
      `# Basin to be dredged\n\n## Background\n\n${opening}\n\n## Text\n\n${rest}`,
    ],
    ['a note in brackets', 'text', `[Article torn at the top]\n\n${prose}`],
    [
      'a link of Markdown',
      'markdown',
      `[Title](https://m.example/1)\n\n[Date](https://m.example/2)\n\n${prose}`,
    ],
    ['a rule with a word', 'text', `--- TITLE ---\n\n${prose}`],
    ['the text alone', 'text', `[Body] ${prose}`],
  ])('is none: %s', (_, format, text) => {
    const { title, date } = fieldsOf(note(text, format))
    expect([title, date]).toEqual([undefined, undefined])
    expect(textOf(note(text, format))).toContain(opening)
  })
})
