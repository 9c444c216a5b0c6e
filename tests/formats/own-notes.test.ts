import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

const fields = (text: string): Record<string, unknown> => fieldsOf(note(text, 'text'))
const textIn = (text: string): string => textOf(note(text, 'text'))
const whole = `Basin to be dredged\n\n${prose}`

describe('what a keeper wrote beside an article', () => {
  test.each([
    `Basin to be dredged\n\n${prose}\n\nAnnotation: ask Berit whether she was there`,
    `Basin to be dredged\n\n${prose}\n\nFlipped into Harbour Life by Berit G`,
    `Basin to be dredged\n\n${prose}\n\nSent to NoteUp from iPhone`,
    `Basin to be dredged\n\n${prose}\n\nAdded 12 Nov 2022 · 2 highlights · Archive · Delete`,
  ])('is kept nowhere: %#', (text) => {
    const document = note(text, 'text')
    expect(textOf(document)).toBe(whole)
    expect(JSON.stringify(document)).not.toMatch(/Berit|NoteUp/)
  })

  test.each([
    'Annotation of the deeds took the clerk a year.',
    'His note: the word is the skipper’s own, and the board read it aloud on Monday in the hall.',
    'Flipped over by the wind, the boat lay there until May.',
    'Sent to Marle from Orrin, the crates came late.',
    'Added in 1922 · a hall · and a bell',
  ])('a sentence stays: %s', (line) => expect(textIn(`${whole}\n\n${line}`)).toContain(line))

  test.each([
    `${whole}\n\n***\n\nMes notes :\n- appeler Berit\n- vérifier l’année`,
    `${whole}\n\nMy notes:\n- [ ] call Berit\n- [x] check the year`,
    `${whole}\n\n---\n\nMeine Notizen\n1. Berit anrufen`,
  ])('a list below a rule, or of boxes, is kept nowhere: %#', (text) => {
    for (const format of ['text', 'markdown'] as const)
      expect(JSON.stringify(note(text, format)), format).not.toMatch(/Berit|check the year/)
  })

  test('nor is a list below a heading', () => {
    const document = note(`# Basin to be dredged\n\n${prose}\n\n## Mes notes\n\n- appeler Berit\n`)
    expect(JSON.stringify(document)).not.toContain('Berit')
  })

  test.each([
    // as a column may go on
    'My thoughts:\n- the basin is deep\n- the board is slow',
    '***\n\nMy notes:\n- the basin is deep\nThe board met again on Monday and voted.',
    '***\n\nThe figures:\n- 12 boats\n- 3 piers',
    '- [ ] a box without a name',
  ])('a list that may be of the article stays: %#', (foot) => {
    expect(textIn(`${whole}\n\n${foot}`)).toContain(/\w[\w ]+$/.exec(foot)?.[0] ?? '-')
  })

  test('notes below a heading, in a note that has the address of its page', () => {
    const head = '---\ntitle: Basin to be dredged\nurl: https://m.example/1\n---\n## Article\n\n'
    const text = `${head}${prose}\n\n## My notes\n\nberit: strong words`
    expect(textOf(note(text))).toBe(prose)
    expect(textOf(note(`# Basin\n\n${prose}\n\n## My notes\n\nOf the skipper`))).toContain('Of the skipper')
  })
})

describe('fields in the forms of other programs', () => {
  test.each([
    'Title: Basin to be dredged\n\n----\n\nDate: 2019-03-04\n\n----\n\nPublication: Marle Gazette\n\n----\n\nText:\n\n',
    'title: Basin to be dredged\n---\ndate: 2019-03-04\n---\nsource: Marle Gazette\n---\nbody:\n\n',
    'Basin to be dredged\nmeta-date: 2019-03-04\nmeta-source: Marle Gazette\n\n',
  ])('%#', (head) => {
    expect(fields(`${head}${prose}`)).toMatchObject({ date: '2019-03-04', outlet: 'Marle Gazette' })
    expect(textIn(`${head}${prose}`).replace(/^Basin to be dredged\n\n/, '')).toBe(prose)
  })

  test('a dialogue with rules between is none', () => {
    const text = 'Holm: The basin is full.\n----\nVik: It is not.\n----\nHolm: Look there.'
    expect(textIn(`${text}\n\n${prose}`)).toContain('Vik: It is not.')
  })
})

describe('where it stood', () => {
  test.each<[string, string]>([
    [
      '<p>Source: <a href="https://m.example/2019/03/04/basin">m.example</a></p>',
      'https://m.example/2019/03/04/basin',
    ],
    [
      'Archived: [perma.cc/AB12](https://perma.cc/AB12-CD34) · Original: <https://m.example/2019/03/04/basin>',
      'https://m.example/2019/03/04/basin',
    ],
  ])('%s', (line, url) => {
    const document = note(`# Basin to be dredged\n${line}\n\n${prose}`)
    expect(fieldsOf(document).url).toBe(url)
    expect(textOf(document)).toBe(whole)
  })

  test('for which paper a text was wired', () => {
    expect(fields(`BASIN FULL\n\n(Special to The Marle Gazette.)\n\n${prose}`).outlet).toBe(
      'The Marle Gazette',
    )
    expect(textIn(`BASIN FULL\n\n(Special to the family.)\n\n${prose}`)).toContain('the family')
  })

  test('a headline in capitals above the citation of an archive is no menu', () => {
    const cited = 'Marle Mercury (NSW : 1871 - 1931)\nFri 3 Oct 1902\nPage 2'
    expect(fields(`BASIN SERVICE TO CEASE.\n${cited}\n\n${prose}`)).toMatchObject({
      title: 'BASIN SERVICE TO CEASE.',
      outlet: 'Marle Mercury',
      printPage: '2',
    })
    expect(fields(`Trove\nSearch\n${cited}\n\nBASIN FULL\n\n${prose}`).title).toBe('BASIN FULL')
  })

  test('a writer with a given name that nothing knows, below the headline of a cited page', () => {
    const cited = 'Le Courrier de Marle\nPays, jeudi 12 mai 2016 287 mots, p. 8'
    expect(fields(`${cited}\n\nLe bassin rouvre samedi\n\nXilvo Tarrasque\n\n${prose}`).authors).toEqual([
      'Xilvo Tarrasque',
    ])
    expect(fields(`${cited}\n\nLe bassin rouvre samedi\n\nHerring Boats\n\n${prose}`).authors).toBeUndefined()
  })
})

describe('what agencies set around a text', () => {
  const wire =
    'Marle (dpa) - Das Becken wird tiefer, wie der Rat am Montag nach langer Beratung mitteilte.\n\nDie Boote warten.'

  test('above it and below', () => {
    const text = `dpa-Meldung\nNotfälle/Brände/\nBecken in Marle wird tiefer\n\n${wire}\n\ndpa ab yzxw z2 cd\n091114 Mrz 17`
    expect(textIn(text)).toContain('Becken in Marle wird tiefer\n\nMarle (dpa)')
    expect(textIn(text)).not.toMatch(/Meldung|Notfälle|yzxw/)
    expect(textIn(`${wire}\n\nso it goes on and on`)).toContain('so it goes on')
  })

  test('the day of a release', () => {
    const text =
      'Holm Foods Opens Bakery\n\nMARLE, Norway, March 9, 2017 /PRNewswire/ -- Holm Foods today opened its third bakery.\n\nIt employs 40.'
    expect(fields(text).date).toBe('March 9, 2017')
  })

  test('carets of the last century', () => {
    const text = `^BC-NO--Basin,0214\n^Basin to be dredged<\n^Eds: ADDS quote.\n\n${prose}`
    expect(textIn(text)).toBe(whole)
    expect(textIn(`^ Basin to be dredged\n\n${prose}`)).toContain('^ Basin')
  })
})
