import { describe, expect, it } from 'vitest'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { findDates } from '../../../src/normalize/date/expression.ts'
import { type Clipping, dateInput } from './clipping.ts'

const edtf = (clipping: Clipping): string | null => settleDates(dateInput(clipping)).date?.edtf ?? null
const updated = (clipping: Clipping): string | null => settleDates(dateInput(clipping)).updated?.edtf ?? null
const rules = (clipping: Clipping): string[] =>
  settleDates(dateInput(clipping)).diagnostics.map(({ rule }) => rule)

describe('an issue of two days', () => {
  it.each([
    ['Samedi 9 et dimanche 10 septembre 1944', ['1944-09-09', '1944-09-10']],
    ['sabato 9 e domenica 10 settembre 1944', ['1944-09-09', '1944-09-10']],
    ['Samstag, 9. und Sonntag 10. September 1944', ['1944-09-09', '1944-09-10']],
    ['9/10 September 1944', ['1944-09-09', '1944-09-10']],
  ])('%s', (text, days) => expect(findDates(text)[0]).toMatchObject({ days }))

  it.each([
    'Route 9 to Arlen 10 September 1944',
    'Les 9 du groupe 10 septembre 1944',
    'samedi 3 et dimanche 10 septembre 1944',
    'les 9 et quelque 10 septembre 1944',
  ])('%s is one day', (text) => expect(findDates(text).at(-1)).toMatchObject({ day: 10, days: null }))
})

describe('stated dates', () => {
  it.each([
    ['2024-11-12', '2024-11-12'],
    ['2024-11-12T09:14:00+01:00', '2024-11-12'],
    ['2024-11-12T23:59:00-08:00', '2024-11-12'],
    ['2024-11-12 23:59', '2024-11-12'],
    ['20241112', '2024-11-12'],
    ['20241112T172000+0200', '2024-11-12'],
    ['1731403800000', '2024-11-12'],
    ['1731463200', '2024-11-12/2024-11-13'],
    ['1725148800', '2024-09-01'],
    ['1725148860', '2024-08-31/2024-09-01'],
    ['20241112172000123', '2024-11-12'],
    ['2024-W46', '2024-11-11/2024-11-17'],
    ['2024-W46-2', '2024-11-12'],
    ['KW 46/2024', '2024-11-11/2024-11-17'],
    ['Week 46, 2024', '2024-11-11/2024-11-17'],
    ['1998 Q3', '1998-07/1998-09'],
    ['Q3/1998', '1998-07/1998-09'],
    ['14-Mar-87', '1987-03-14'],
    ['Fri, 12 Jun 92 15:01:02 PDT', '1992-06-12'],
    ['193-', '193X'],
    ['19--', '19XX'],
    ['n.d. [1937]', '1937?'],
    ['1937/07', '1937-07'],
    ['1911/12', null],
    ['2024-11', '2024-11'],
    ['1955', '1955'],
    ['circa 1955', '1955~'],
    ['the 1950s', '195X'],
    ['2024-11-06/2024-11-12', '2024-11-06/2024-11-12'],
    ['2025-05-06/..', '2025-05-06/..'],
    ['12 November 2024', '2024-11-12'],
    ['Tue, 12 Nov 2024 09:14:33 +0000', '2024-11-12'],
    ['Tue Nov 12 09:14:33 GMT 2024', '2024-11-12'],
    ['November 12th, 2024', '2024-11-12'],
    ['12 de noviembre de 2024', '2024-11-12'],
    ['12. März 2024', '2024-03-12'],
    ['1er août 2024', '2024-08-01'],
    ['4/9/24, 2:36 PM', '2024-04-09'],
    ['4/9/24 2:36 pm', '2024-04-09'],
    // Of two centuries: nothing tells which (see two-figure-year.test.ts).
    ['13/9/24', '[1924-09-13,2024-09-13]'],
    ['9/13/71', '1971-09-13'],
    ['12 ноября 2024', '2024-11-12'],
    ['2024年11月12日', '2024-11-12'],
    ['25 | 03 | 2017', '2017-03-25'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['12.11.2024', '2024-11-12'],
  ])('%s → %s', (value, expected) => {
    expect(edtf({ date: [value] })).toBe(expected)
  })

  it.each([
    '1970-01-01T00:00:00Z',
    '1970-01-01T01:00:00+01:00',
    '1969-12-31T19:00:00-05:00',
    '1970-01-01 05:30:00',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '12/31/1969 7:00 PM',
    '0001-01-01T00:00:00',
    '1/1/0001 12:00:00 AM',
    '-0001-11-30T00:00:00+00:00',
    '0000-00-00 00:00:00',
    '1899-12-30T09:14:00.000Z',
    '1900-01-01 00:00:00',
    '1601-01-01T00:00:00Z',
    '9999-12-31',
  ])('finds no day in %s, the zero of a program', (value) => {
    expect(edtf({ date: [value] })).toBeNull()
    expect(edtf({ date: [value, '2024-11-12'] })).toBe('2024-11-12')
    expect(rules({ date: [value] })).toEqual([])
  })

  it.each(['1970-01-01', '1/1/1970', '1899-12-30', '1980-01-01T00:00:00Z'])(
    'says of %s that it is likelier a zero than a day',
    (value) => {
      expect(edtf({ date: [value] })).toBeNull()
      expect(rules({ date: [value] })).toEqual(['date/empty'])
    },
  )

  it.each([
    ['1970-01-01T09:14:00Z', '1970-01-01'],
    ['1970-01-01T05:00:00Z', '1970-01-01'],
    ['1969-12-31', '1969-12-31'],
    ['1 January 1970', '1970-01-01'],
    ['1970-01-02T00:00:00Z', '1970-01-02'],
    ['1970-01', '1970-01'],
    ['1900-01-01', '1900-01-01'],
    ['1904-01-01T00:00:00', '1904-01-01'],
    ['1980-01-01', '1980-01-01'],
    ['2024-11-12T00:00:00+0000', '2024-11-12'],
  ])('takes %s for a day', (value, expected) => {
    expect(edtf({ date: [value] })).toBe(expected)
  })

  it('keeps the day as written where the zone of the outlet is unknown, and moves it where it is known', () => {
    expect(edtf({ date: ['2024-11-13T02:30:00Z'] })).toBe('2024-11-13')
    expect(edtf({ date: ['2024-11-13T02:30:00Z'], outlet: { timeZone: 'America/New_York' } })).toBe(
      '2024-11-12',
    )
    expect(edtf({ date: ['2024-11-13T00:00:00Z'], outlet: { timeZone: 'America/New_York' } })).toBe(
      '2024-11-13',
    )
    expect(edtf({ date: ['2024-11-12T20:30:00Z'], outlet: { timeZone: 'Asia/Tokyo' } })).toBe('2024-11-13')
  })

  it.each<[string, string | null]>([
    // a weekday behind the day tells its order where it fits one
    ['8/4/2022 (Fri)', '2022-04-08'],
    ['8/4/2022 (Thu)', '2022-08-04'],
    ['8.4.2022, Freitag', '2022-04-08'],
    ['8/4/2022 (vendredi)', '2022-04-08'],
    // and says nothing where it fits none, or is no weekday
    ['8/4/2022 (Mon)', '[2022-04-08,2022-08-04]'],
    ['8/4/2022 (am)', '[2022-04-08,2022-08-04]'],
    ['8/4/2022 (p. 3)', '[2022-04-08,2022-08-04]'],
    ['8/4/2022', '[2022-04-08,2022-08-04]'],
  ])('reads the order of %s by its weekday', (value, expected) => {
    expect(edtf({ date: [value] })).toBe(expected)
  })

  it.each(['32 May 2024', '2023-02-30', '2024-13-01', '31 April 2019', 'soon', '45/45/2020'])(
    'reports %s',
    (value) => {
      const result = settleDates(dateInput({ date: [value] }))
      expect(result.date).toBeNull()
      expect(result.diagnostics).toMatchObject([
        { rule: 'date/unreadable', path: 'ferry.txt', line: 2, severity: 'error' },
      ])
    },
  )

  it('reports a fault of the sidecar there', () => {
    const input = dateInput({})
    const place = { path: 'ferry.txt.yml', line: 3 }
    for (const [value, rule] of [
      ['32 May 2024', 'date/unreadable'],
      ['3/4/2024', 'date/ambiguous'],
    ] as const) {
      const date = [{ value, basis: 'user', origin: 'sidecar', ...place }] as const
      const document = { ...input.document, stated: { ...input.document.stated, date } }
      expect(settleDates({ ...input, document }).diagnostics).toMatchObject([{ rule, ...place }])
    }
  })

  it('ignores the zero of content systems', () => {
    expect(edtf({ date: ['1970-01-01T00:00:00Z', '2019-04-03'] })).toBe('2019-04-03')
    expect(edtf({ date: ['0001-01-01T00:00:00'] })).toBeNull()
  })

  it('takes the next claim where the first cannot be read', () => {
    expect(edtf({ date: ['32 May 2024', '2024-05-31'] })).toBe('2024-05-31')
  })

  it('lets the owner win over everything', () => {
    const clipping = {
      user: '1957-03',
      date: ['2020-01-01'],
      path: '2011-01-01-x.txt',
      head: ['Published 3 May 2012'],
    }
    expect(settleDates(dateInput(clipping)).date).toMatchObject({ edtf: '1957-03', basis: 'user' })
  })
})

describe('the order of day and month', () => {
  it.each<[Clipping, string]>([
    [{ date: ['03/04/2024'] }, '[2024-03-04,2024-04-03]'],
    [{ date: ['03/04/2024'], outlet: { dayMonthOrder: 'dmy' } }, '2024-04-03'],
    [{ date: ['03/04/2024'], outlet: { dayMonthOrder: 'mdy' } }, '2024-03-04'],
    [{ date: ['03/04/2024'], language: 'fr' }, '2024-04-03'],
    [{ date: ['03/04/2024'], language: 'en-US' }, '2024-03-04'],
    [{ date: ['03/04/2024'], language: 'en-GB' }, '2024-04-03'],
    [{ date: ['03/04/2024'], foot: ['Seen 25/04/2024'] }, '2024-04-03'],
    [{ date: ['03/04/2024'], foot: ['Seen 04/25/2024'] }, '2024-03-04'],
    [{ date: ['03/04/2024'], outlet: { country: 'US' } }, '2024-03-04'],
    [{ date: ['Wednesday 03/04/2024'] }, '2024-04-03'],
    [{ date: ['Monday 03/04/2024'] }, '2024-03-04'],
    [{ date: ['04/04/2024'] }, '2024-04-04'],
  ])('%j → %s', (clipping, expected) => {
    expect(edtf(clipping)).toBe(expected)
  })

  it('says when it cannot be told', () => {
    expect(rules({ date: ['03/04/2024'] })).toEqual(['date/ambiguous'])
    expect(settleDates(dateInput({ date: ['03/04/2024'] })).date).toMatchObject({
      earliest: '2024-03-04',
      latest: '2024-04-03',
    })
  })
})

describe('the day of a life in a line', () => {
  it.each([
    ['Roe, Ada. d. 2 Feb 1931. Courier 5 Feb 1931, p. 5', '1931-02-05'],
    ['Roe, Ada (Lind), born 3 May 1870. Courier 5 Feb 1931', '1931-02-05'],
    ['Roe, Ada, gest. 2.2.1931. Bote 5.2.1931', '1931-02-05'],
    ['Ada Roe, décédée le 2 février 1931', null],
    ['Jens Roe, død 2. februar 1931', null],
  ])('%s', (line, expected) => expect(edtf({ head: [line] })).toBe(expected))

  it.each([
    ['Holm Tidende, torsdag d. 12. juni 2003', '2003-06-12'],
    ['Arlen Courier, 12 June 2003', '2003-06-12'],
    ['Ada Roe, 12 June 2003', '2003-06-12'],
    ['d. 12 June 2003', '2003-06-12'],
    ['Publié le 12 juin 2003', '2003-06-12'],
  ])('no such day: %s', (line, expected) => expect(edtf({ head: [line] })).toBe(expected))
})

describe('printed lines', () => {
  it.each([
    ['Published 12 Nov 2024, 09:14 GMT', '2024-11-12'],
    ['PUBLISHED: November 12, 2024 at 4:30 p.m. | UPDATED: November 13, 2024 at 3:58 a.m.', '2024-11-12'],
    ['Posted on November 12, 2024 by Ann Lee', '2024-11-12'],
    ['Posted by Ann Lee on November 12, 2024', '2024-11-12'],
    ['First published on Tue 12 Nov 2024 09.14 GMT', '2024-11-12'],
    ['Veröffentlicht am 12. November 2024 um 9:14 Uhr', '2024-11-12'],
    ['Stand: 12.11.2024 09:14 Uhr', '2024-11-12'],
    ['Publié le 12 novembre 2024 à 09h14', '2024-11-12'],
    ['Publicado el 12 de noviembre de 2024', '2024-11-12'],
    ['Publicado em 12 de novembro de 2024 às 9:14', '2024-11-12'],
    ['Pubblicato il 12 novembre 2024', '2024-11-12'],
    ['Gepubliceerd op 12 november 2024', '2024-11-12'],
    ['Publicerad 12 november 2024', '2024-11-12'],
    ['Опубликовано 12 ноября 2024', '2024-11-12'],
    ['12 November 2024', '2024-11-12'],
    ['Tuesday, November 12, 2024 9:14 am EST', '2024-11-12'],
    ['By ANN LEE | November 12, 2024', '2024-11-12'],
    ['Dienstag, 12. November 2024', '2024-11-12'],
    ['Published:Tuesday | November 12, 2024 | 9:52 PM', '2024-11-12'],
  ])('%s', (line, expected) => {
    expect(edtf({ head: [line] })).toBe(expected)
  })

  it.each([
    ['Updated 21:22, 6 OCT 2020', '2020-10-06'],
    ['Last modified on 12 November 2024', '2024-11-12'],
    ['Aktualisiert am 12.11.2024', '2024-11-12'],
    ['Mis à jour le 12 novembre 2024', '2024-11-12'],
    ['Actualizado 12 de noviembre de 2024', '2024-11-12'],
    ['Aggiornato il 12 novembre 2024', '2024-11-12'],
    ['Bijgewerkt op 12 november 2024', '2024-11-12'],
    ['Atualizado em 12 de novembro de 2024', '2024-11-12'],
    ['Posted: Nov 8, 2023 / 04:43 PM CST / Updated: Nov 9, 2023 / 04:43 PM CST', '2023-11-09'],
  ])('%s is a change', (line, expected) => {
    expect(updated({ head: [line] })).toBe(expected)
  })

  it.each<[Clipping, string | null]>([
    [{ added: ['2025-02-03'] }, '2025-02-03'],
    [{ added: ['3 February 2025, 14:10'] }, '2025-02-03'],
    [{ head: ['Saved on 3 February 2025'] }, '2025-02-03'],
    [{ foot: ['Retrieved 3 February 2025'] }, '2025-02-03'],
    [{ foot: ['Abgerufen am 3. Februar 2025'] }, '2025-02-03'],
    [{ foot: ['Retrieved 3 February 2025', 'Accessed 5 May 2021'] }, null],
    [{ foot: ['Copyright 3 February 2025'] }, null],
    [{ head: ['Published 3 February 2025'] }, null],
  ])('keeps the day of saving apart: %o', (clipping, expected) => {
    const { added, date } = settleDates(dateInput(clipping))
    expect(added?.edtf ?? null).toBe(expected)
    if (added) expect(date).toBeNull()
  })

  it('finds a labelled line below the text', () => {
    expect(edtf({ foot: ['First published 12 Nov 2024'] })).toBe('2024-11-12')
  })

  it('takes nothing from comments, lists of other stories, captures and sentences', () => {
    expect(edtf({ foot: ['Bob says: March 3, 2015 at 3:00 pm', 'Reply'] })).toBeNull()
    expect(
      edtf({ foot: ['Posted on April 1, 2022', 'Posted on April 2, 2022', 'Posted on April 9, 2022'] }),
    ).toBeNull()
    expect(edtf({ foot: ['Retrieved 12 November 2024'] })).toBeNull()
    expect(edtf({ foot: ['Ferry returns', '12 November 2024'] })).toBeNull()
    expect(edtf({ foot: ['12 November 2024', 'Ferry returns', '13 November 2024'] })).toBeNull()
    expect(edtf({ foot: ['Arlen, 12 November 2024'] })).toBeNull()
    expect(
      edtf({
        body: 'The review was published on 3 May 2015 by the council, which had ordered it and paid for it.\n\nIt ran.',
      }),
    ).not.toBe('2015-05-03')
  })

  it('takes the day that stands alone below the text, or in the masthead above the headline', () => {
    expect(edtf({ foot: ['12 November 2024'] })).toBe('2024-11-12')
    expect(edtf({ foot: ['(26 sep 2018)'] })).toBe('2018-09-26')
    const title = 'Ferry resumes after the storm'
    expect(edtf({ head: ['The Arlen Post', '13 September 1967', title] })).toBe('1967-09-13')
    expect(edtf({ head: ['13 September 1967', title] })).toBe('1967-09-13')
    // What is pasted from a page begins with its menu, and the day on which it was read.
    expect(edtf({ head: ['News', 'Sport', 'Weather', '13 September 2017', title] })).toBeNull()
    expect(edtf({ head: ['12 September 1967', '13 September 1967', title] })).toBeNull()
  })

  it('reports a printed date that cannot be, with its line', () => {
    expect(settleDates(dateInput({ head: ['Published 32 May 2024'] })).diagnostics).toMatchObject([
      { rule: 'date/unreadable', line: 2 },
    ])
  })
})

describe('address and file name', () => {
  it.each<[Clipping, string | null]>([
    [{ path: '2024-11-12-ferry.txt' }, '2024-11-12'],
    [{ path: 'post_2016-09-12_ferry.txt' }, '2016-09-12'],
    [{ path: 'clips/2024/11/12/ferry.txt' }, '2024-11-12'],
    [{ path: 'clips/2024/11/ferry.txt' }, '2024-11'],
    [{ path: 'clips/2024-11/ferry.txt' }, '2024-11'],
    [{ path: '20241112_ferry.txt' }, '2024-11-12'],
    [{ path: 'ferry 12 Nov 2024.txt' }, '2024-11-12'],
    [{ path: '1957-03-08 council.txt' }, '1957-03-08'],
    [{ path: '1487058344.txt' }, null],
    [{ path: '2024-13-45-ferry.txt' }, null],
    [{ path: '000_0c3eb147a0b80985.txt' }, null],
    [{ path: '20241399.txt' }, null],
    [{ path: '1984 revisited.txt' }, null],
    [{ path: 'saved 2024-11-12 ferry.txt' }, null],
    [{ path: 'law-2019-88.txt' }, null],
    [{ path: 'ferry 12th May 1951.txt' }, '1951-05-12'],
    [{ path: 'Courier 1951 05 12.txt' }, '1951-05-12'],
    [{ path: 'law 2019 88 12.txt' }, null],
    // Days of copies, and of folders of copies
    [{ path: 'IMG_20190304_1122.txt' }, null],
    [{ path: 'WhatsApp Image 2020-05-12 at 09.14.33.txt' }, null],
    [{ path: 'OCR output 2023-02-01 page 4.txt' }, null],
    [{ path: 'transcribed 2010-10-10.txt' }, null],
    [{ path: 'saved/2024-11-12 ferry.txt' }, null],
    [{ path: 'scanned 2012/1911-05-03 ferry.txt' }, null],
    [{ path: 'typed/1911-05-03 ferry.txt' }, '1911-05-03'],
    [{ path: 'img/1911-05-03 ferry.txt' }, '1911-05-03'],
    [{ url: 'https://post.example/2024/11/12/ferry' }, '2024-11-12'],
    [{ url: 'https://post.example/news/2024/nov/12/ferry' }, '2024-11-12'],
    [{ url: 'https://post.example/2024/11/ferry' }, '2024-11'],
    [{ url: 'https://post.example/ferry-20241112' }, '2024-11-12'],
    [{ url: 'https://post.example/article?id=20241112' }, null],
    [{ url: 'https://web.archive.org/web/20240101000000/https://post.example/ferry' }, null],
    [{ url: 'https://post.example/articles/12345678' }, null],
    [{ url: 'https://post.example/2024/11/ferry', path: '2024-11-12.txt' }, '2024-11-12'],
  ])('%j → %s', (clipping, expected) => {
    expect(edtf(clipping)).toBe(expected)
  })

  it('tells when two readings disagree', () => {
    expect(rules({ head: ['Published 3 May 2012'], url: 'https://post.example/2014/05/03/x' })).toEqual([
      'date/contradictory',
    ])
    expect(
      settleDates(dateInput({ head: ['Published 3 May 2012'], url: 'https://post.example/2014/05/03/x' }))
        .date?.evidence,
    ).toEqual([
      expect.objectContaining({ rule: 'date-line-published' }),
      expect.objectContaining({ rule: 'date-in-address', facts: { outweighed: true, days: '2014-05-03' } }),
    ])
    expect(rules({ head: ['Published 3 May 2012'], url: 'https://post.example/2012/05/04/x' })).toEqual([])
  })
})

describe('datelines', () => {
  it.each([
    ['NORDHAVEN 1996-08-30\n\nThe ferry sank.', '1996-08-30'],
    ['NORDHAVEN, Nov. 12, 2024 (NPA) — The ferry sank.', '2024-11-12'],
    ['NORDHAVEN, 12 November 2024 (NPA) - The ferry sank.', '2024-11-12'],
  ])('%s', (body, expected) => {
    expect(edtf({ body })).toBe(expected)
  })
})

describe('what has the look of a date and is none', () => {
  it.each([
    'The score was 3-2-2 after 90 minutes.',
    'Version 10.5.24 fixes the fault.',
    'Call 555-12-2024 or 12/2024/7.',
    'It costs $12.11.2024.',
    'Chapter 4/5/6 of the code.',
    'Law 88-2019-12 was repealed.',
    'They marched 2000 miles.',
    'The bill may 2020 times be read.',
    'IP 10.11.12.13 was blocked.',
    'He ran 1:12:20.',
    'ISBN 978-0-12-2024-1',
    'Room 2024-11b is closed.',
  ])('%s', (text) => {
    expect(findDates(text).filter(({ impossible, day }) => !impossible && day !== null)).toEqual([])
  })
})
