import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../../src/knowledge/shipped.ts'
import { dayNumber, isDay, weekdayOf } from '../../../src/lib/calendar.ts'
import { almanacIndex, shippedOffices } from '../../../src/normalize/date/almanac/almanac.ts'
import { openPacked, type PackedAlmanac, packedAlmanac } from '../../../src/normalize/date/almanac/shelf.ts'
import { readEventTables } from '../../../src/normalize/date/almanac/table.ts'

const packed = shippedIndex<PackedAlmanac>('almanac/shelf.json')
const shelf = openPacked(packed)
const shippedEvents = packed.events.flatMap((_, index) => shelf.eventAt(index) ?? [])

describe('the shipped almanac', () => {
  it('has offices with days, names, titles and a source', () => {
    for (const { office, titles, holders } of shippedOffices()) {
      expect(titles, office).not.toHaveLength(0)
      expect(holders, office).not.toHaveLength(0)
      for (const holder of holders) {
        expect(isDay(holder.from), `${office}: ${holder.name}`).toBe(true)
        expect(
          holder.to === null || (isDay(holder.to) && holder.from <= holder.to),
          `${office}: ${holder.name}`,
        ).toBe(true)
        expect(holder.source, office).not.toBe('')
        expect(holder.from > '1837' && holder.from < '2027', holder.name).toBe(true)
      }
    }
  })

  it('seats one holder at a time, but for offices that are marked as shared and months whose day is not sure', () => {
    const overlaps = shippedOffices()
      .filter(({ shared }) => !shared)
      .flatMap(({ office, holders }) => {
        const inOrder = [...holders].sort((a, b) => (a.from < b.from ? -1 : 1))
        return inOrder.slice(1).flatMap((holder, index) => {
          const before = inOrder[index]
          const days = before?.to ? dayNumber(before.to) - dayNumber(holder.from) : Number.POSITIVE_INFINITY
          return days > 31
            ? [`${office}: ${before?.name} until ${before?.to}, ${holder.name} from ${holder.from}`]
            : []
        })
      })
    expect(overlaps).toEqual([])
  })

  it('keeps the names and the number of a holder whom two files give', () => {
    const holders = shippedOffices().flatMap(({ office, holders: all }) =>
      all.map((holder) => ({ ...holder, office })),
    )
    const mao = holders.find(({ office, name }) => office === 'Leader of China' && name === 'Mao Zedong')
    expect(mao?.aliases).toEqual(expect.arrayContaining(['Mao Tse-tung', 'Mao', 'Chairman Mao']))
    expect(mao?.wikidata).toBe('Q5816')
    const terms = holders.filter(
      ({ office, name }) => office === 'Prime Minister of Australia' && name === 'Robert Menzies',
    )
    expect(terms.map(({ aliases }) => aliases)).toEqual([['R. G. Menzies'], ['R. G. Menzies']])
  })

  it('names no office twice', () => {
    const names = shippedOffices().map(({ office }) => office)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('has an open end only for the last holder of an office', () => {
    for (const { office, holders, shared } of shippedOffices().filter((one) => !one.shared)) {
      const open = holders.filter(({ to }) => to === null)
      expect(open.length, office).toBeLessThanOrEqual(1)
      expect(shared).toBe(false)
    }
  })

  it('has events with days and phrases', () => {
    for (const event of shippedEvents) {
      expect(isDay(event.from) && isDay(event.to ?? event.from), event.name).toBe(true)
      expect(event.from <= (event.to ?? event.from), event.name).toBe(true)
      expect(event.phrases, event.name).not.toHaveLength(0)
    }
  })

  // Facts that are known by their day of the week: a slip of a digit would show here.
  it.each([
    ['2001-09-11', 'Tuesday'],
    ['2022-02-24', 'Thursday'],
    ['1963-11-22', 'Friday'],
    ['1989-11-09', 'Thursday'],
    ['2016-06-23', 'Thursday'],
    ['2021-01-06', 'Wednesday'],
    ['2005-07-07', 'Thursday'],
    ['2012-12-14', 'Friday'],
    ['2013-04-15', 'Monday'],
    ['2023-10-07', 'Saturday'],
    ['1969-07-20', 'Sunday'],
    ['1986-01-28', 'Tuesday'],
    ['2015-11-13', 'Friday'],
    ['2022-03-24', 'Thursday'],
    ['2022-01-10', 'Monday'],
    ['2024-11-12', 'Tuesday'],
  ])('%s was a %s', (day, weekday) => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    expect(names[weekdayOf(dayNumber(day))]).toBe(weekday)
    expect(shippedEvents.some(({ from }) => from === day)).toBe(true)
  })

  it('begins every term of an American president on an inauguration day, a death or a resignation', () => {
    const president = shippedOffices().find(({ office }) => office === 'President of the United States')
    const days = president?.holders.map(({ from }) => from.slice(5)) ?? []
    const left = ['07-09', '04-15', '09-19', '09-14', '08-02', '04-12', '11-22', '08-09']
    expect(days.filter((day) => !['01-20', '03-04', ...left].includes(day))).toEqual([])
  })

  it('is what its tables give', () => {
    expect(packed).toEqual(packedAlmanac())
    expect(shippedEvents).toEqual(readEventTables())
  })

  it('knows nothing of a word that no name and no phrase begins with', () => {
    const index = almanacIndex({ offices: [], events: [] })
    for (const lookup of Object.values(index)) expect(lookup.get('qwertz')).toBeUndefined()
  })

  it('lets the owner tell an office and an event otherwise', () => {
    const holder = {
      name: 'Ada Quillfeather',
      aliases: [],
      from: '1951-02-01',
      to: null,
      wikidata: null,
      source: 'x',
    }
    const index = almanacIndex({
      offices: [
        { office: 'President of the United States', titles: ['President'], country: 'US', holders: [holder] },
      ],
      events: [
        { name: 'Suez crisis', phrases: ['quayside affair'], from: '1956-08-01', to: null, source: 'x' },
      ],
    })
    expect(index.terms.get('quillfeather')).toHaveLength(1)
    expect(index.terms.get('buchanan')?.map(({ office }) => office.office) ?? []).not.toContain(
      'President of the United States',
    )
    expect(index.phrases.get('suez')?.map(({ event }) => event.name) ?? []).not.toContain('Suez crisis')
    expect(index.phrases.get('quayside')?.map(({ event }) => event.name)).toEqual(['Suez crisis'])
  })

  it('lets the owner add offices and events', () => {
    const source = 'town archive'
    const index = almanacIndex({
      offices: [
        {
          office: 'Mayor of Nordhaven',
          titles: ['Mayor'],
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
          ],
        },
      ],
      events: [{ name: 'Great ferry fire', phrases: ['ferry fire'], from: '1953-06-02', to: null, source }],
    })
    expect(index.terms.get('quillfeather')).toHaveLength(1)
    expect(index.phrases.get('ferry')).toHaveLength(1)
  })
})
