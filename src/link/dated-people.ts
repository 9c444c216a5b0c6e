import { shippedLines, shippedRows } from '../knowledge/shipped.ts'
import { dayName } from '../lib/calendar.ts'
import { append } from '../lib/grouping.ts'
import type { ArticleRecord, LentClue, RecordPerson } from '../model/archive.ts'
import type { Almanac } from '../model/authority.ts'
import { foldText } from '../text/folding.ts'
import type { Weighable } from '../weighing/posterior.ts'
import { knownDay } from './dated-company.ts'

/** A person of an article whom dated articles name: what is weighed, and how it is told. */
export interface DatedPerson {
  readonly clue: Weighable
  readonly told: LentClue
}

// One day may be that of a look back; who is named over more years than a working life is two people.
const FEWEST_DAYS = 3
const LONGEST = 40 * 366

/**
 * Dated articles → for any other article, those of its people whom several of these name in full: a mayor, a vicar, a
 * fireman is in the news in some years. Nobody whom the world knows or whose name many bear: these are named for ever.
 */
export function datedPeople(
  records: readonly ArticleRecord[],
  almanac: Almanac,
): (record: ArticleRecord) => DatedPerson[] {
  const days = new Map<string, number[]>()
  for (const record of records) {
    const day = knownDay(record)
    if (day !== null) for (const name of new Set(record.people.flatMap(fullName))) append(days, name, day)
  }
  const famous = famousNames(almanac)
  return (record) =>
    record.people.flatMap((person) =>
      fullName(person).flatMap((name) => {
        const known = [...new Set(days.get(name))].sort((a, b) => a - b)
        const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0]
        if (known.length < FEWEST_DAYS || last - first > LONGEST || famous.has(name)) return []
        return [
          {
            clue: { kind: 'archive-person', days: [{ first, last }] },
            told: {
              text: person.name,
              rule: 'person-in-archive',
              facts: {
                person: person.name,
                days: known.length,
                from: dayName(first),
                to: dayName(last),
              },
            },
          },
        ]
      }),
    )
}

/** The folded name of somebody whose given name and surname the article tells; none where it does not. */
function fullName({ name, basis }: RecordPerson): string[] {
  const folded = foldText(name)
  const [given = '', ...more] = folded.split(' ')
  return basis !== 'inferred' && more.length > 0 && given.length > 2 ? [folded] : []
}

function famousNames({ offices }: Almanac): Set<string> {
  return new Set(
    [
      ...shippedRows<'names'>('almanac/people.csv').flatMap(({ names }) => names.split(';')),
      ...shippedLines('almanac/common-names.txt'),
      ...offices.flatMap(({ holders }) =>
        holders.flatMap(({ isOwn, name, aliases }) => (isOwn ? [] : [name, ...aliases])),
      ),
    ].map((name) => foldText(name.trim())),
  )
}
