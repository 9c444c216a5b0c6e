import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

describe('fields below "## Metadata"', () => {
  test('count however many others stand among them, and the host above them is no headline', () => {
    const text = `# m.example\n\n## Metadata\n\n- **URL**: https://m.example/2019/03/04/basin\n- **Domain**: m.example\n- **HTTP Status**: 200\n- **Scraped at**: 2019-03-06T02:35:39+00:00\n- **tier**: BASIC\n- **tool**: FINDER\n- **url_mode**: plain\n\n## Content\n\n${prose}`
    const document = note(text)
    expect(fieldsOf(document)).toMatchObject({ url: 'https://m.example/2019/03/04/basin' })
    expect(fieldsOf(document).added).toContain('2019-03-06')
    expect(textOf(document)).toBe(prose)
  })

  test.each([
    `## Details\n\n- **Length**: 40 m\n- **Draught**: 2 m\n- **Built**: 1931\n\n${prose}`,
    `# Ferry\n\n- **URL**: https://m.example/1\n- **Length**: 40 m\n- **Draught**: 2 m\n- **Beam**: 7 m\n- **Built**: 1931\n\n${prose}`,
  ])('the card of a thing is none: %#', (text) => {
    expect(textOf(note(text))).toContain('Draught')
  })
})

describe('what a reader marked, below the day on which a program handed it over', () => {
  test('is the text, and the day is one of saving', () => {
    const text = `- Author:: [[Ada Roe]]\n- Full Title:: Basin to be dredged\n- Category:: #articles\n- URL:: https://m.example/1\n- ### Highlights first synced by #Readwise [[March 6th, 2019]]\n${prose
      .split('\n\n')
      .map((line) => `    - ${line}`)
      .join('\n')}`
    const document = note(text)
    expect(fieldsOf(document)).toMatchObject({ title: 'Basin to be dredged', authors: ['Ada Roe'] })
    expect(fieldsOf(document).added).toContain('March 6, 2019')
    expect(fieldsOf(document)).not.toHaveProperty('date')
    expect(fieldsOf(document)).not.toHaveProperty('section')
    expect(textOf(document)).toBe(prose)
  })

  test.each(['### Highlights of the year 2019', '### New highlights for the museum, March 6, 2019'])(
    'a heading stays: %s',
    (heading) =>
      expect(textOf(note(`# Basin\n\n${prose}\n\n${heading}\n\n${prose}`))).toContain(heading.slice(4)),
  )
})

describe('a day that a program wrote with the file', () => {
  const front = (date: string, other: string, url: string): string =>
    `---\ntitle: Basin to be dredged\ndate: '${date}'\n${other}\nsource_url: ${url}\n---\n\n${prose}`
  const [stamp, url] = ['2024-06-02T09:41:00.73+00:00', 'https://m.example/2019/mar/04/basin']

  test('is one of saving, where the address of the page has another year', () => {
    const { date, added } = fieldsOf(note(front(stamp, `exported_at: '2024-06-02T09:41:07.50+00:00'`, url)))
    expect(date).toBeUndefined()
    expect(added).toContain('2024-06-02')
  })

  test.each<[string, string, string, string]>([
    ['nothing says when it was saved', stamp, 'tags: [harbour]', url],
    ['it was saved in another minute', stamp, `exported_at: '2024-07-02T09:41:07+00:00'`, url],
    ['the address has the same year', stamp, `exported_at: '${stamp}'`, 'https://m.example/2024/05/31/basin'],
    ['the address has no day', stamp, `exported_at: '${stamp}'`, 'https://m.example/basin'],
    ['both are days alone', '2024-06-02', 'created: 2024-06-02', url],
  ])('is the day of the article, where %s', (_, date, other, address) => {
    expect(fieldsOf(note(front(date, other, address))).date).toBe(date)
  })
})

describe('lines near the head and the foot', () => {
  const front =
    '---\ntitle: Basin to be dredged\nauthor:\n  - "[[Ada Roe]]"\nsource: https://m.example/1\n---\n'

  test.each([
    'Ada Roe Ada Roe *8 September 2019 18:06*',
    'Ada Roe · 8 September 2019',
    '**Ada Roe**, 8 September 2019',
  ])('the writer again, with the day: %s', (line) => {
    const document = note(`${front}${line}\n\n${prose}`)
    expect(fieldsOf(document).date).toBe('8 September 2019')
    expect(textOf(document)).toBe(prose)
  })

  test.each(['Ada Roe was born on 8 September 1919', 'Ada Roe, Orrin', 'Berit Holm, 8 September 2019'])(
    'others stay: %s',
    (line) => expect(textOf(note(`${front}${line}\n\n${prose}`))).toBe(`${line}\n\n${prose}`),
  )

  test.each(['aroe@m.example', 'E-mail: aroe@m.example', '*aroe@m.example*'])(
    'an address of mail: %s',
    (line) => expect(textOf(note(`# Basin\n\n${prose}\n\n${line}`))).toBe(`Basin\n\n${prose}`),
  )

  test('an address of mail in a sentence stays', () => {
    const line = 'Offers go to board@m.example by May.'
    expect(textOf(note(`# Basin\n\n${prose}\n\n${line}`))).toContain(line)
  })

  test('what a page offers between two marks goes', () => {
    const offer = `[skip past newsletter promotion](#skip-15)\n\nSign up to\nThe Basin\n\n**Privacy Notice:**\nWe send what we like.\n\nafter newsletter promotion`
    const [opening, rest] = prose.split('\n\n')
    expect(textOf(note(`${front}${opening}\n\n${offer}\n\n${rest}`))).toBe(prose)
    const open = 'skip past newsletter promotion'
    expect(textOf(note(`${front}${opening}\n\n${open}\n\n${rest}`))).toContain(rest)
  })

  test('a shorter form of the headline above the text is no paper', () => {
    const text = `# News at noon (26/09/22)\n\n### title\nNews at noon (26/09/22) - Second edition\n\n### status\ndraft\n\n### date\n2022-09-26\n\n${prose}`
    expect(fieldsOf(note(text))).not.toHaveProperty('outlet')
  })
})
