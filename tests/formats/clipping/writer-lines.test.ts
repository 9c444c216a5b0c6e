import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('lines that tell who wrote', () => {
  test.each<[string, string[]]>([
    ['## 8 September 2019 [Ada Roe](https://m.example/author/ada-roe)', ['Ada Roe']],
    ['[Ada Roe](https://m.example/news?author=5c6d) | 8 September 2019', ['Ada Roe']],
    ['von \n   * Ada Roe\n   * Hanna Vogt', ['Ada Roe', 'Hanna Vogt']],
    ['By:\n\n- Ada Roe', ['Ada Roe']],
  ])('%s', (lines, authors) => {
    const document = note(`# Basin to be dredged\n\n${lines}\n\n${prose}`)
    expect(fieldsOf(document).authors).toEqual(authors)
    expect(textOf(document).replace('8 September 2019\n\n', '')).toBe(`Basin to be dredged\n\n${prose}`)
  })

  test.each([
    '[Ada Roe](https://m.example/author/ada-roe) spoke for the board.',
    '[The basin of Marle](https://m.example/author/ada-roe)',
    '[Ada Roe](https://m.example/2019/basin)',
    'von\n\n* Granit\n* Basalt',
    'The board:\n\n* Ada Roe\n* Hanna Vogt',
  ])('no such line: %s', (lines) => {
    const { authors } = fieldsOf(note(`# Basin to be dredged\n\n${lines}\n\n${prose}`))
    expect(authors).toBeUndefined()
  })

  const long = `${prose.replace('\n\n', ' ')} Nobody spoke against it.`
  test.each([
    ['DA REDAÇÃO', false],
    ['DA REPORTAGEM LOCAL', false],
    ['REDACCIÓN', false],
    ['Da redação', true],
    ['DA ESCOLA', true],
    ['A REDAÇÃO DE MARLE', true],
  ])('%s alone above a text stays: %s', (line, stays) => {
    const text = textOf(note(`Basin to be dredged\n\n4 March 2019\n\n${line}\n\n${long}\n`, 'text'))
    expect(text.includes(line)).toBe(stays)
    expect(text).toContain(long)
  })

  test('for whom and as what she writes, below her name', () => {
    const text = `# Basin to be dredged\n\nBy Ada Roe\n\nMarle Courier Staff Writer\n\n${prose}`
    expect(textOf(note(text))).not.toContain('Staff Writer')
    const other = `# Basin to be dredged\n\nThe Courier seeks a Staff Writer\n\n${prose}`
    expect(textOf(note(other))).toContain('Staff Writer')
  })
})

describe('a title of the site above the headline', () => {
  const front = (fields: string): string => `---\n${fields}\n---\n`

  test.each<[string, string, string]>([
    [
      'the site behind the headline',
      'url: "https://www.marlepolice.example/news/2019/3/4/basin"\ntitle: "Basin to be dredged  — Marle Police Department"',
      'Marle Police Department',
    ],
    [
      'the site alone, and the headline as the standfirst',
      "title: Harbourlight\nsubtitle: 'Basin to be dredged'\nredirect: https://www.harbourlight.example/artikel/basin",
      'Harbourlight',
    ],
  ])('%s', (_, fields, outlet) => {
    for (const heading of [
      '# Basin to be dredged',
      '# [Basin to be dredged](https://www.marlepolice.example/news/7)',
    ]) {
      const document = note(`${front(fields)}${heading}\n\n${prose}`)
      expect(fieldsOf(document)).toMatchObject({ title: 'Basin to be dredged', outlet })
      expect(textOf(document)).toBe(prose)
    }
  })

  test.each<[string, string, string]>([
    ['a part of the headline', 'title: "Basin to be dredged — a story of two boats"', 'Basin to be dredged'],
    ['a series', 'title: The harbour, part two\nsubtitle: Basin to be dredged', 'Basin to be dredged'],
    ['another heading', 'title: "Basin to be dredged — Marle Courier"', 'How it began'],
  ])('is none: %s', (_, fields, heading) => {
    const document = note(`${front(fields)}# ${heading}\n\n${prose}`)
    expect(fieldsOf(document).title).not.toBe(heading)
  })
})

describe('heads of old newspapers', () => {
  test('the region behind the place stands before the day', () => {
    const text = `Commercial Advertiser.\n\nMARLE, ARLEN TERRITORY, FRIDAY, MAY 31, 1901.\n\nBASIN TO BE DREDGED AT LAST\n\n[Image of the basin]\n\n${prose}`
    const document = note(text, 'text')
    expect(fieldsOf(document)).toMatchObject({
      outlet: 'Commercial Advertiser',
      title: 'BASIN TO BE DREDGED AT LAST',
    })
    expect(`${fieldsOf(document).date}`).toContain('MAY 31, 1901')
    expect(textOf(document)).not.toContain('Image of')
  })

  test('a deck that is broken behind a small word is joined', () => {
    const text = `BASIN AT LAST.\nGeneral Approval of the\nPlan of 1892.\nBOATS RETURN.\nThe harbour board met and agreed\nto dredge the inner basin before\nthe herring boats return in\nautumn, and not a day later.`
    expect(textOf(note(text, 'text'))).toContain('General Approval of the Plan of 1892.')
  })

  test.each([
    '[Image problems of the board were not discussed, said the clerk, who had been asked]',
    '[sic]',
    '[Image](https://m.example/1.jpg) of the basin',
  ])('in brackets, and no picture: %s', (line) =>
    expect(textOf(note(`${prose}\n\n${line}`, 'text'))).toContain(line.slice(1, 4)),
  )
})
