import { isDay } from '../../../lib/calendar.ts'
import type { AlmanacEvent, AlmanacHolder, AlmanacOffice } from '../../../model/authority.ts'

/**
 * Offices are kept as tables of text, which people can read, sort and correct:
 *
 *     # Office | country | title; title | source | flags
 *     2009-01-20 2017-01-20 Name; other spelling; other spelling; Q76
 *     2017-01-20 - Name
 *
 * "Q76" is the person's number in Wikidata, where it is known for sure. The days are those of taking and of leaving office; "-" stands for no known end. A bare year stands for a change in
 * January: it is widened outward to the whole month, in Congress to the days from the third to the sixth. Flags: `shared`: several hold the office at one time;
 * `full`: the first name must stand in the text, because the surname alone says too little;
 * `lesser`: it is also named for what was done in it some time after.
 */
export interface OfficeTable extends AlmanacOffice {
  readonly shared: boolean
  readonly full: boolean
  readonly lesser: boolean
}

/** Text of a table → its offices. Throws for a line that it cannot read: tables are part of the program. */
export function officesOf(table: string): OfficeTable[] {
  return table
    .split(/\n(?=# )/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n')
      const [office = '', country = '', titles = '', source = '', flags = ''] = head
        .replace(/^# /, '')
        .split(/ *\| */)
      return {
        office: office.trim(),
        country: country.trim() || null,
        titles: list(titles),
        shared: flags.includes('shared'),
        full: flags.includes('full'),
        lesser: flags.includes('lesser'),
        holders: lines
          .filter((line) => line.trim() !== '')
          .map((line) =>
            holderOf(
              line,
              source.trim(),
              flags.includes('congress') ? ['01-03', '01-06'] : ['01-01', '01-31'],
            ),
          ),
      }
    })
}

function holderOf(line: string, source: string, january: readonly [string, string]): AlmanacHolder {
  const match = /^(\S+) (\S+) (.+)$/.exec(line.trim())
  const [from, to] = [edge(match?.[1], january[0]), match?.[2] === '-' ? null : edge(match?.[2], january[1])]
  const spellings = list(match?.[3] ?? '')
  const wikidata = spellings.find((text) => /^Q\d+$/.test(text)) ?? null
  const [name, ...aliases] = spellings.filter((text) => text !== wikidata)
  if (!name || from === null || (match?.[2] !== '-' && to === null))
    throw new Error(`almanac: cannot read "${line}"`)
  return { name, aliases, from, to, wikidata, source }
}

function edge(text: string | undefined, rest: string): string | null {
  if (text === undefined) return null
  const day = /^\d{4}$/.test(text) ? `${text}-${rest}` : text
  return isDay(day) ? day : null
}

/**
 * Events are kept likewise, a line each:
 *
 *     2022-02-24 2022-02-24 past Name | phrase; phrase; word … word
 *
 * `past`: nobody can speak of it before it happened (a disaster, a death); `set`: it stands in calendars before.
 * `now`: an affair, spoken of as current from the first day to the last as a rule.
 * "A … B" means that both stand in one sentence.
 */
export interface EventTable extends AlmanacEvent {
  /** Known beforehand, as elections and games are. */
  readonly scheduled: boolean
  /** News speaks of it as current from its first day to its last. */
  readonly affair: boolean
}

export function eventsOf(table: string, source: string): EventTable[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = /^(\S+) (\S+) (past|set|now) ([^|]+) \| (.+)$/.exec(line.trim())
      const [, from = '', to = '', kind, name = '', phrases = ''] = match ?? []
      if (!match || !isDay(from) || !isDay(to)) throw new Error(`almanac: cannot read "${line}"`)
      return {
        name: name.trim(),
        phrases: list(phrases),
        from,
        to,
        source,
        scheduled: kind === 'set',
        affair: kind === 'now',
      }
    })
}

function list(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
