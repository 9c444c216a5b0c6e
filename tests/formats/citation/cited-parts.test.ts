import { describe, expect, test } from 'vitest'
import { readCitationLine } from '../../../src/formats/citation/citation-line.ts'
import { readCitedParts } from '../../../src/formats/citation/cited-parts.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('a line whose parts stand apart', () => {
  test.each([
    ['Nordhaven Gazette | Ida Holm | June 12, 2015', 'Nordhaven Gazette', 'June 12, 2015', 'Ida Holm'],
    [
      '4 | Nordhaven Gazette | Sunday 12 June 2016 | www.gazette.example',
      'Nordhaven Gazette',
      'Sunday 12 June 2016',
    ],
    [
      'NORDHAVEN GAZETTE      SUNDAY, JUNE 12, 1955      PAGE THREE',
      'Nordhaven Gazette',
      'SUNDAY, JUNE 12, 1955',
    ],
    ['Nordhaven Gazette\tFront Page\t2016-06-12 - IDA HOLM', 'Nordhaven Gazette', '2016-06-12', 'IDA HOLM'],
  ])('%s', (line, outlet, date, writer?: string) =>
    expect(readCitedParts(line)).toMatchObject({ outlet, date, ...(writer ? { writer } : {}) }),
  )

  test.each([
    'Ida Holm · Jun 12, 2016 · 4 min read',
    'Local News | Harbour | June 12, 2015',
    'Nordhaven Gazette | Evening Courier | June 12, 2015',
    'The board met on June 12, 2015 | It will meet again | Nordhaven Gazette',
    'June 12, 2015 | June 13, 2015 | Nordhaven Gazette',
  ])('%s is none', (line) => expect(readCitedParts(line)).toBeNull())
})

describe('who wrote, in a citation', () => {
  test.each([
    ['Ida Holm, Evening Standard, 12 June 1955', 'Evening Standard', 'Ida Holm'],
    [
      'Holm, Ida. "Basin to be dredged." Nordhaven Gazette, 12 June 1955, p. 3.',
      'Nordhaven Gazette',
      'Holm, Ida',
    ],
    [
      '"Nordhaven Courant". Nordhaven, 12-06-1935. Geraadpleegd op Delpher op 03-04-2020',
      'Nordhaven Courant',
    ],
    ['Nordhaven Gazette 23/06/84 p3', 'Nordhaven Gazette'],
  ])('%s', (line, outlet, writer?: string) =>
    expect(readCitationLine(line)).toMatchObject({ outlet, ...(writer ? { writer } : {}) }),
  )

  test.each([
    'Spelling Bee, May 3, 2014',
    'Credit Union, 3 May 2014',
    'Letters, Evening Standard, 12 June 1955',
    'Rovers United 23/06/84',
    'The score was 12/06/84',
  ])('%s is none', (line) => expect(readCitationLine(line)).toBeNull())
})

describe('a time as people note it, in a citation', () => {
  test.each([
    ['From the Nordhaven Argus, around Easter 1984', 'Nordhaven Argus', 'around Easter 1984'],
    ["Herald, early Feb. '58", 'Herald', "early Feb. '58"],
    ['prob. spring 1944, Nordhaven Courier', 'Nordhaven Courier', 'prob. spring 1944'],
    ['3 FEB 43 DAILY MAIL', 'Daily Mail', '3 FEB 43'],
    ['Evening Post Sat 9/3/74', 'Evening Post', 'Sat 9/3/74'],
    ['The Lantern, Christmas Number 1911', 'The Lantern', 'Christmas Number 1911'],
    ['Nordhaven Parish Magazine Easter 1931', 'Nordhaven Parish Magazine', 'Easter 1931'],
    ['Extract from the Western Luminary, May 1851.', 'Western Luminary', 'May 1851'],
    ['Radio & Home, Coronation Number, June 1953', 'Radio & Home', 'June 1953'],
    ['Nordhaven Gazette (undated, 1950s)', 'Nordhaven Gazette', '1950s'],
    ['Popular Wireless Monthly — November 1955 — p. 34', 'Popular Wireless Monthly', 'November 1955'],
    ['Summer of 1916; from the Nordhaven Advertiser', 'Nordhaven Advertiser', 'Summer of 1916'],
    // One word that stands in hardly anything but the name of a paper, with its day; beside a page it may be cut short.
    ['Mercury, 12 October 1951', 'Mercury', '12 October 1951'],
    ['(Gazette 22/6/1923)', 'Gazette', '22/6/1923'],
    ['1911 June 24 Argus p5', 'Argus', '1911 June 24'],
    ['1911 June 24 Merc p5', 'Merc', '1911 June 24'],
    ['aus dem Nordhavener Boten, Februar 1946', 'Nordhavener Bote', 'Februar 1946'],
  ])('%s', (line, outlet, date) => expect(readCitationLine(line)).toMatchObject({ outlet, date }))

  test.each([
    'Holm, History of Nordhaven, 1955, p. 34',
    'Portrait of Ida Holm, c. 1932',
    'Post Office, Nordhaven, c. 1932',
    'Excerpt from a letter, May 1851',
    'Photographed in the Old Mill, June 1953',
    "The best songs of summer '63",
    'World Cup, Summer 1966',
    'Christmas Post 1911',
    'Nine Lives of Number 12, 1999',
    'Nordhaven Post Office closes, May 1998',
    "Class of '72, Nordhaven High School",
    'Gazette, winter 1962/63',
    'Times, 12 October 1951',
    'Standard, 12 October 1951',
    'Holm, 24 June 1911',
    'Holm 1911 p5',
    'Holm to Vik, 24 June 1911, p. 5',
    'Mr. Holm, 24 June 1911',
  ])('%s is none', (line) => expect(readCitationLine(line)).toBeNull())
})

describe('the paper below the headline', () => {
  test('in two lines, with the writer above or below', () => {
    const one = note(
      `Basin to be dredged\n\nby Ida Holm\nThe Nordhaven Gazette\nJune 12, 1955, p. 3\n\n${prose}`,
    )
    expect(fieldsOf(one)).toMatchObject({ outlet: 'The Nordhaven Gazette' })
    const other = note(`Basin to be dredged\nNordhaven Gazette (UK)\n12 Jun 2016\nIDA HOLM\n\n${prose}`)
    expect(fieldsOf(other)).toMatchObject({ outlet: 'Nordhaven Gazette', authors: ['IDA HOLM'] })
    expect(textOf(other)).not.toContain('12 Jun 2016')
  })

  test('a section above the day is none', () =>
    expect(fieldsOf(note(`Basin to be dredged\nWorld News\n12 Jun 2016\n\n${prose}`))).not.toHaveProperty(
      'outlet',
    ))

  test('what somebody noted of a clipping is its day', () =>
    expect(fieldsOf(note(`BASIN DREDGED\n\n(cutting, undated, c1950s)\n\n${prose}`))).toMatchObject({
      date: 'c1950s',
    }))

  test('a remark in brackets is none', () =>
    expect(textOf(note(`BASIN DREDGED\n\n(the board, since 1950, has met here)\n\n${prose}`))).toContain(
      'since 1950',
    ))
})
