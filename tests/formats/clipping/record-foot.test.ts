import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('what a database sets around one pasted article', () => {
  test('fields below the text, a citation and a number', () => {
    const document = note(
      `Basin to be dredged\n\n${prose}\n\nSection: Local\nPage: A4\nRecord Number: 12345\n\nSource Citation (MLA 8th Edition)\nHolm, Ida. "Basin to be dredged." Kystavisa, 12 June 2016. Accessed 3 Mar. 2020.\n\nCopyright (c) 2016 Kystavisa`,
      'text',
    )
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(fieldsOf(document).section).toBe('Local')
  })

  test('ProQuest without rulers', () => {
    const document = note(
      `Basin to be dredged\nHolm, Ida.\nKystavisa; Nordfjord [Nordfjord]. 12 June 2016: A4.\n\nProQuest document link\n\nABSTRACT (ENGLISH)\nThe board agreed.\n\nFULL TEXT\n${prose}\n\nDETAILS\n\nPublication title: Kystavisa; Nordfjord\nProQuest document ID: 1623456789`,
      'text',
    )
    expect(fieldsOf(document)).toMatchObject({
      title: 'Basin to be dredged',
      authors: ['Ida Holm'],
      outlet: 'Kystavisa',
      date: '12 June 2016',
      standfirst: 'The board agreed.',
    })
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
  })

  test('the licence names the reader, and is kept nowhere', () => {
    const document = note(
      `Basin to be dredged\n\n${prose}\n\nThis certificate is issued to LIBRARY-7 for personal use.`,
      'text',
    )
    expect(JSON.stringify(document)).not.toContain('LIBRARY-7')
  })

  test.each([
    `Basin to be dredged\n\n${prose}\n\nNote: nobody paid for it.`,
    `Basin to be dredged\n\n${prose}\n\nSource: the harbour board`,
    `Basin to be dredged\n\n${prose}\n\nDetails\n\nThe work begins in May and ends before the herring comes.`,
  ])('the last lines of a text are none: %#', (text) => expect(textOf(note(text, 'text'))).toBe(text))

  test("a note of Joplin's", () => {
    const foot = `id: ${'0'.repeat(32)}\nparent_id: ${'1'.repeat(32)}\ncreated_time: 2016-06-13T10:11:12.000Z\nsource_url: https://kystavisa.example/a\ntype_: 1`
    const document = note(`Basin to be dredged\n\n${prose}\n\n${foot}`)
    expect(fieldsOf(document)).toMatchObject({
      url: 'https://kystavisa.example/a',
      added: '2016-06-13T10:11:12.000Z',
    })
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
  })
})

describe('fields in the forms of note programs', () => {
  const fields = { authors: ['Ida Holm'], date: '2016-06-12', outlet: 'Kystavisa' }
  test.each([
    [
      'a table',
      `# Basin to be dredged\n\n| Field | Value |\n| --- | --- |\n| Author | Ida Holm |\n| Date | 2016-06-12 |\n| Outlet | Kystavisa |\n\n${prose}`,
    ],
    [
      'bullets in bold',
      `# Basin to be dredged\n\n- **Author(s)**: Ida Holm\n- **Date Published**: 2016-06-12\n- **Source**: Kystavisa\n\n${prose}`,
    ],
    [
      'an outline',
      `- Basin to be dredged\n    - Author:: [[Ida Holm]]\n    - Date:: 2016-06-12\n    - Outlet:: Kystavisa\n    - ${prose.replace('\n\n', '\n    - ')}`,
    ],
    [
      'Dublin Core',
      `---\ndc.title: Basin to be dredged\ndc.creator: Ida Holm\ndc.date: 2016-06-12\ndc.publisher: Kystavisa\n---\n\n${prose}`,
    ],
    [
      'JSON without braces between semicolons',
      `;;;\n"title": "Basin to be dredged",\n"author": "Ida Holm",\n"date": "2016-06-12",\n"outlet": "Kystavisa"\n;;;\n\n${prose}`,
    ],
    [
      'JSON between semicolons',
      `;;;\n{"title": "Basin to be dredged", "author": "Ida Holm", "date": "2016-06-12", "outlet": "Kystavisa"}\n;;;\n\n${prose}`,
    ],
  ])('%s', (_, text) => expect(fieldsOf(note(text))).toMatchObject(fields))

  test('a list of two steps in an article is no outline', () =>
    expect(textOf(note(`${prose}\n\n- Basin\n    - inner`))).toContain('inner'))

  test('a table of figures is no header', () =>
    expect(
      textOf(note(`# Catch\n\n| Year | Tons |\n| --- | --- |\n| 2015 | 31 |\n| 2016 | 44 |\n\n${prose}`)),
    ).toContain('31'))
})
