import parse from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/lib/calendar.ts'
import type { Almanac } from '../../../src/model/authority.ts'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { anyCharacter } from '../../setup/characters.ts'
import { type Clipping, dateInput } from './clipping.ts'

const settle = (body: string, more: Clipping = {}) => settleDates(dateInput({ title: 'A', body, ...more }))
const holds = (body: string, day: string, more: Clipping = {}): boolean => {
  const { date } = settle(body, more)
  return date !== null && (date.earliest ?? '') <= day && day <= (date.latest ?? '9999')
}

describe('an inferred date', () => {
  it('names the clues that carry it and those that are outweighed', () => {
    const { date } = settle(
      'President Joe Biden said on Tuesday that the mill stays. Mayor Rahm Emanuel of Chicago came in 2022. Secretary of State Antony Blinken said on Monday that he will come. Secretary of Defense Lloyd Austin said he will, too. "President Ronald Reagan said on Friday that it will close," she read.',
    )
    expect(date?.evidence.map(({ rule }) => rule)).toContain('holder-in-office')
    const against = date?.evidence.filter(({ facts }) => facts?.outweighed) ?? []
    expect(against.map(({ text }) => text)).not.toContain('President Joe Biden')
  })

  it('is wider where one more year is possible, and gives no day that nothing supports', () => {
    const { date } = settle('President Barack Obama said on Monday that the mill stays.')
    const width = dayNumber(date?.latest ?? '') - dayNumber(date?.earliest ?? '')
    expect(width).toBeGreaterThan(365)
  })

  it('ends where the clipping was saved, and only there', () => {
    const body = 'Prime Minister Keir Starmer said on Monday that the mill stays.'
    const latest = (more: Clipping) => settle(body, more).date?.latest ?? ''
    expect(latest({ added: ['2024-09-03'] }) <= '2024-09-04').toBe(true)
    expect(latest({ added: ['2031-09-03'] }) > '2026-12-31').toBe(true)
  })

  it('takes who is named in an obituary for those of his time', () => {
    const body = 'He built the pier. He died on Monday. President Bill Clinton called him Bob.'
    expect(holds(body, '2007-04-24', { title: 'Bob Lovat dies at 76' })).toBe(true)
    expect(holds(body, '2007-04-24', { title: 'Bob Lovat builds at 76' })).toBe(false)
  })

  it('reports two sitting office-holders that cannot be of one time', () => {
    const { diagnostics } = settle(
      'Prime Minister Clement Attlee said on Tuesday that coal is short. President Joe Biden said on Tuesday that talks go on. Secretary of State Antony Blinken said on Monday that he agrees.',
    )
    expect(diagnostics).toMatchObject([{ rule: 'date/contradictory-clues', severity: 'warning' }])
  })

  it('does not report the forerunner in the same office', () => {
    const body = 'President Barack Obama said on Monday what President George W. Bush said, too.'
    expect(settle(body).diagnostics).toEqual([])
  })

  it('takes the owner’s events and offices, which win', () => {
    const source = 'town archive'
    const holder = (name: string, from: string, to: string) => ({
      name,
      aliases: [],
      from,
      to,
      wikidata: null,
      source,
    })
    const almanac: Almanac = {
      offices: [
        {
          office: 'Mayor of Nordhaven',
          titles: ['Mayor', 'Nordhaven Mayor'],
          country: null,
          holders: [
            holder('Ada Quillfeather', '1951-02-01', '1955-03-31'),
            holder('Tom Bellweather', '1955-04-01', '1959-03-31'),
          ],
        },
      ],
      events: [
        { name: 'Great ferry fire', phrases: ['the ferry fire'], from: '1953-06-02', to: null, source },
      ],
    }
    const body = 'Mayor Quillfeather said on Tuesday that the ferry fire was no accident.'
    expect(holds(body, '1953-07-01', { almanac })).toBe(true)
    expect(holds(body, '1951-06-01', { almanac })).toBe(false)
    expect(holds(body, '1965-06-01', { almanac })).toBe(false)
    expect(settle(body).date).toBeNull()
  })

  it('is bounded by what stood in calendars only beside a day, or by the words before it', () => {
    const days = { from: '1953-06-01', to: '1953-06-01' }
    const summit = {
      name: 'Ferry summit',
      phrases: ['the ferry summit'],
      ...days,
      scheduled: true,
      source: 'archive',
    }
    const almanac: Almanac = { offices: [], events: [summit] }
    expect(settle('The skippers meet at the ferry summit on Monday.', { almanac }).date?.edtf).toMatch(
      /^1953-05-2\d\/1953-06-\d\d$/,
    )
    expect(settle('The skippers quarrel about the ferry summit.', { almanac }).date).toBeNull()
  })

  it('is bounded by the day of the last change', () => {
    const body = 'President Barack Obama said on Monday that the mill stays.'
    expect(holds(body, '2011-04-20', { head: ['Updated 3 May 2011'] })).toBe(true)
    expect(holds(body, '2013-04-20', { head: ['Updated 3 May 2011'] })).toBe(false)
    expect(settle('The mill stays.', { head: ['Updated 3 May 2011'] }).date?.latest).toBe('2011-05-03')
  })

  it('takes nothing from a copyright line', () => {
    const foot = ['© 2019 Harbour Post. All rights reserved.']
    expect(settle('The mill stays.', { foot }).date).toBeNull()
  })
})

describe('a day that opens the text', () => {
  it.each([
    ['Wednesday, April 19, 2017. Good evening! The mill stays.', '2017-04-19'],
    ['Tuesday, 12 November 2024. Good morning, the mill stays.', '2024-11-12'],
    ['Montag, 3. Juni 2019. Guten Morgen, die Mühle bleibt.', '2019-06-03'],
  ])('%s', (body, day) => {
    expect(settle(body).date).toMatchObject({ edtf: day, basis: 'text' })
  })

  it.each([
    // It goes on as a sentence or a tale, has no day of the week, or stands elsewhere.
    ['Wednesday, April 19, 2017, was the day on which the mill burned.'],
    ['On Wednesday, April 19, 2017, the mill burned.'],
    ['April 19, 1995: the day that the town will not forget.'],
    ['Tuesday, September 11, 2001. The sky was blue. By 2014 the towers stood again.'],
    ['The mill burned. Wednesday, April 19, 2017. That is the day.'],
  ])('%s is none', (body) => {
    expect(settle(body).date?.basis ?? 'inferred').toBe('inferred')
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
      fc.string({ unit: anyCharacter, maxLength: 120 }),
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
