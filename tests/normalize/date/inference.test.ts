import parse from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Almanac } from '../../../src/model/authority.ts'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { type Clipping, dateInput } from './clipping.ts'

const settle = (body: string, more: Clipping = {}) => settleDates(dateInput({ title: 'A', body, ...more }))
const range = (body: string, more: Clipping = {}): string => {
  const { date } = settle(body, more)
  return date ? `${date.earliest ?? '..'} ${date.latest ?? '..'}` : 'none'
}

describe('offices held', () => {
  it.each([
    ['President Joe Biden said on Tuesday that the bridge will be built.', '2021-01-20 2025-01-20'],
    ['The bridge will be built, President Lyndon B. Johnson said Friday.', '1963-11-22 1969-01-20'],
    ['President-elect Donald Trump and President Barack Obama met on Thursday.', '2016-11-03 2017-01-20'],
    ['Prime Minister Gordon Brown told reporters on Monday that he is pleased.', '2007-06-20 2010-05-11'],
    ['The prime minister, Clement Attlee, said on Monday that coal is short.', '1945-07-19 1951-10-26'],
    ['Emmanuel Macron, the French president, said on Monday that he will come.', '2017-05-07 ..'],
    ['Federal Reserve Chairman Alan Greenspan said Wednesday that rates will stay.', '1987-08-04 2006-01-31'],
    ['Senator Edward M. Kennedy and President Ronald Reagan met on Monday.', '1981-01-20 1989-01-20'],
    ['Pope John Paul II said on Sunday that peace is near.', '1978-10-09 2005-04-02'],
    ['President Xi Jinping and President Barack Obama met on Monday.', '2012-11-08 2017-01-20'],
    ['Soviet leader Mikhail Gorbachev and President George Bush meet on Monday.', '1989-01-20 1991-12-25'],
    [
      'Secretary of State Henry Kissinger and President Gerald Ford spoke on Monday.',
      '1974-08-09 1977-01-20',
    ],
  ])('%s', (body, expected) => {
    expect(range(body)).toBe(expected)
  })

  it.each([
    ['Vice President Dana Johnson said on Monday that the mill stays.'],
    ['Harbour Motors President Ford Kennedy said on Monday that the mill stays.'],
    ['The president, Dan Miller, said on Monday that the mill stays.'],
    ['She told the president, Ford would not pay.'],
    ['State Sen. Harry Cole said on Monday that the mill stays.'],
    ['Iranian President Johnson said on Monday that the mill stays.'],
    ['A potential President Kennedy would keep the mill.'],
    ['May may march in March, said the chancellor.'],
    ['President Street was closed on Monday.'],
    ['The Johnson family said on Monday that the mill stays.'],
  ])('%s is nobody of the almanac', (body) => {
    expect(range(body)).toBe('none')
  })

  it.each([
    ['Nebraska Attorney General Jon Bruning said on Monday that the mill stays.', '2002-12-25 2015-01-31'],
    ['New Jersey Gov. Chris Christie said on Monday that the mill stays.', '2010-01-12 2018-01-16'],
    ['House Budget Committee Chairman Paul Ryan said on Monday that he is pleased.', '2010-12-27 2015-01-06'],
    ['Dave Camp, the chairman of the House Ways and Means Committee, is for it.', '2010-12-27 2015-01-06'],
    ['Yahoo CEO Marissa Mayer said on Monday that she is pleased.', '2012-07-10 2017-06-13'],
    ['Liverpool boss Kenny Dalglish and President Barack Obama met on Monday.', '2011-01-01 2012-05-16'],
    ['Arsenal manager Arsene Wenger said on Saturday that he is pleased.', '1996-09-23 2018-05-13'],
    ['New York Mayor Michael Bloomberg said on Monday that he is pleased.', '2001-12-25 2013-12-31'],
    ['The state will vote for somebody to replace retiring Sen. Tom Harkin.', '2012-10-28 2015-01-07'],
    ['Rep. Michele Bachmann and House Minority Leader Nancy Pelosi met Monday.', '2010-12-27 2015-01-06'],
  ])('%s', (body, expected) => {
    expect(range(body)).toBe(expected)
  })

  it('lets a spokesman be named by his title for two years after', () => {
    expect(range('The part of State Department spokeswoman Victoria Nuland was looked into.')).toBe(
      '2011-05-24 2015-04-12',
    )
  })

  it('takes a former holder as a lower bound', () => {
    expect(range('Former President George W. Bush opened the library on Monday.')).toBe('2008-12-07 ..')
  })

  it('reads no upper end off a title in a sentence of the past', () => {
    expect(range('The dam was begun in 1935 under President Franklin D. Roosevelt.')).toBe('1935-01-01 ..')
  })

  it('lets the later holder win and reports a contradiction of two offices', () => {
    const { date, diagnostics } = settle(
      'President Joe Biden said on Tuesday that talks go on. Chancellor Friedrich Merz said on Tuesday that they do not.',
    )
    expect(date).toMatchObject({
      earliest: '2025-04-29',
      latest: null,
      basis: 'inferred',
      rule: 'constraints',
    })
    expect(diagnostics).toMatchObject([{ rule: 'date/contradictory-clues' }])
  })

  it('does not report the forerunner in the same office', () => {
    expect(
      settle('President Barack Obama said on Monday what President George W. Bush said, too.').diagnostics,
    ).toEqual([])
  })
})

describe('events', () => {
  it.each([
    ['The library was closed after the Sept. 11 attacks.', '2001-09-11 ..'],
    [
      'Ahead of the Paris Olympics, President Emmanuel Macron said on Monday that all is ready.',
      '2017-05-07 2024-08-11',
    ],
    ['It is the second anniversary of the Boston Marathon bombing.', '2014-11-16 2015-06-14'],
    ['It is now three years since the Sandy Hook shooting.', '2015-03-16 2016-09-14'],
    ['The fund is for victims of Hurricane Katrina.', '2005-08-29 ..'],
    ['Shops stayed shut during the COVID-19 pandemic.', '2020-01-07 ..'],
    ['He wrote on Facebook that the mill stays.', '2004-02-04 ..'],
  ])('%s', (body, expected) => {
    expect(range(body)).toBe(expected)
  })

  it('takes the owner’s events and offices, which win', () => {
    const source = 'town archive'
    const almanac: Almanac = {
      offices: [
        {
          office: 'Mayor of Nordhaven',
          titles: ['Mayor', 'Nordhaven Mayor'],
          country: null,
          holders: [
            {
              name: 'Ada Quillfeather',
              aliases: [],
              from: '1951-02-01',
              to: '1955-03-31',
              wikidata: null,
              source,
            },
            {
              name: 'Tom Bellweather',
              aliases: [],
              from: '1955-04-01',
              to: '1959-03-31',
              wikidata: null,
              source,
            },
          ],
        },
      ],
      events: [
        { name: 'Great ferry fire', phrases: ['the ferry fire'], from: '1953-06-02', to: null, source },
      ],
    }
    expect(
      range('Mayor Quillfeather said on Tuesday that the ferry fire was no accident.', { almanac }),
    ).toBe('1953-06-02 1955-03-31')
  })

  it('bounds a text by what stood in calendars only beside a day, or by the words before it', () => {
    const days = { from: '1953-06-01', to: '1953-06-01' }
    const summit = {
      name: 'Ferry summit',
      phrases: ['the ferry summit'],
      ...days,
      scheduled: true,
      source: 'archive',
    }
    const almanac: Almanac = { offices: [], events: [summit] }
    expect(range('The skippers meet at the ferry summit on Monday.', { almanac })).toBe(
      '1953-05-26 1953-06-07',
    )
    expect(range('The skippers quarrel about the ferry summit.', { almanac })).toBe('none')
  })
})

describe('a weekday with its day of the year', () => {
  const biden = 'President Joe Biden said on Thursday that the mill stays.'
  it.each([
    // Nov. 5 was a Tuesday in 2019 and 2024, March 1 in 2022, July 4 a Sunday in 2021.
    ['The mill closes on Tuesday, Nov. 5.', '2024-04-19 2025-01-20'],
    ['The mill closes on Tuesday 1 March.', '2021-08-13 2023-01-25'],
    ['The mill closed on Sunday, July 4th.', '2021-01-20 2022-05-30'],
    // No weekday with its day: a year, a house, a time.
    ['The mill closed on Tuesday, Nov. 5, 2013.', '2021-01-20 2025-01-20'],
    ['On Tuesday 5 men left the mill.', '2021-01-20 2025-01-20'],
    ['The mill closes on Tuesday at 5 in March.', '2021-01-20 2025-01-20'],
  ])('%s', (body, expected) => {
    expect(range(`${biden}\n\n${body}`)).toBe(expected)
  })
})

describe('years', () => {
  it.each([
    ['The mill was built in 1911 and burned down in 1938.', '1938-01-01 ..'],
    ['She has led the school since 2014.', '2014-01-01 ..'],
    ['He died on March 3, 1957, and was buried at sea.', '1957-03-03 ..'],
    ['The members of the 112th Congress were sworn in.', '2011-01-01 2013-01-10'],
  ])('%s', (body, expected) => {
    expect(range(body)).toBe(expected)
  })

  it.each([
    ['The reserve will be exhausted by 2036.'],
    ['The flat costs $2014 a month and has 1850 feet.'],
    ['Some 2000 people came.'],
    ['Law 2005 of the code and Room 2016 are closed.'],
    ['He planned to run in 2020.'],
    ['The town is bracing for a fight in 2018.'],
    ['If he is re-elected in 2024, he will rest.'],
    ['Flight 1998 is late, the score is 2014:3.'],
    ['The goal is to finish in 2030.'],
    ['About 1999 were counted.'],
  ])('%s tells nothing', (body) => {
    expect(range(body)).toBe('none')
  })
})

describe('printed lines that do not give the day', () => {
  it('bound the interval by the day of the last change', () => {
    const body = 'President Barack Obama said on Monday that the mill stays.'
    expect(range(body, { head: ['Updated 3 May 2011'] })).toBe('2009-01-20 2011-05-03')
  })
  it('say nothing by a copyright line', () => {
    expect(range('The mill stays.', { foot: ['© 2019 Harbour Post. All rights reserved.'] })).toBe('none')
  })
})

describe('every claim', () => {
  it('is an EDTF expression with ends in order, for any text', () => {
    const words = fc.constantFrom(
      'President',
      'Biden',
      'Obama',
      'on',
      'Tuesday',
      'Nov.',
      '5',
      '2024',
      'since',
      'was',
      'former',
      'Sept. 11 attacks',
      'Published',
      '31/02/2023',
      '12 May 2019',
      '-elect',
      '.',
      '\n\n',
      'ahead of',
      'Paris Olympics',
      '1955',
      'last week',
      '—',
      'MOSCOW',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, text, fc.option(text, { nil: undefined }), (body, line, stated) => {
        const result = settleDates(
          dateInput({ body, head: [line], ...(stated === undefined ? {} : { date: [stated] }) }),
        )
        for (const claim of [result.date, result.updated]) {
          if (!claim) continue
          parse(claim.edtf)
          if (claim.earliest && claim.latest) expect(claim.earliest <= claim.latest).toBe(true)
          for (const { text: quote, start, end } of claim.evidence)
            if (start !== null && end !== null) expect(body.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('races, chambers and ages', () => {
  it.each([
    ['Mitt Romney spoke. The Romney campaign said on Monday that it is on track.', '2007-02-06 2012-11-06'],
    ['Republican presidential candidate Rick Santorum spoke on Monday.', '2011-05-30 2016-02-03'],
    ['Republican presidential nominee John McCain spoke on Monday.', '2008-02-26 2008-11-05'],
    ['The Republican-controlled House and President Barack Obama do not agree.', '2011-01-05 2017-01-20'],
    ['The lame-duck session begins, President Bill Clinton said on Monday.', '1994-08-15 2001-01-10'],
    ['Barack Obama, 56, was there.', '2017-08-04 2018-08-03'],
    ['Hillary Clinton (65) was there.', '2012-10-26 2013-10-25'],
  ])('%s', (body, expected) => {
    expect(range(body)).toBe(expected)
  })

  it.each([
    ['Obama, 56, and his dog were there.'],
    ['Dana Clinton, 65, was there.'],
    ['Clinton 65, Nordhaven 61 after the third quarter.'],
    ['The Johnson campaign for clean water begins.'],
    ['Her campaign in the House is led by volunteers.'],
  ])('%s tells nothing', (body) => {
    expect(range(body)).toBe('none')
  })
})
