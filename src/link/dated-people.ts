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

// A stranger names people of the archive by chance: so much less often than its own articles do.
const BY_CHANCE = 0.1
// So many articles with people show how often those of an archive share some.
const FEWEST_ARTICLES = 20

export interface DatedPeople {
  /**
   * Those of an article's people whom several dated articles name in full: a mayor, a vicar, a fireman is in the news in
   * some years. Nobody whom the world knows or whose name many bear: these are named for ever.
   */
  readonly of: (record: ArticleRecord) => DatedPerson[]
  /**
   * How much likelier it is that an article of this archive shares people with the dated ones, or shares none, as this one
   * does, than that a stranger does; 1 where that tells nothing.
   */
  readonly acquaintance: (record: ArticleRecord) => number
}

export function datedPeople(records: readonly ArticleRecord[], almanac: Almanac): DatedPeople {
  const famous = famousNames(almanac)
  const namesOf = (record: ArticleRecord): string[] => [
    ...new Set(record.people.flatMap(fullName).filter((name) => !famous.has(name))),
  ]
  const daysOf = new Map<string, number[]>()
  const dated = records.flatMap((record) => {
    const day = knownDay(record)
    const names = day === null ? [] : namesOf(record)
    for (const name of names) append(daysOf, name, day ?? 0)
    return names.length > 0 ? [names] : []
  })
  const days = new Map([...daysOf].map(([name, all]) => [name, [...new Set(all)].sort((a, b) => a - b)]))
  const sharing = dated.filter((names) => names.some((name) => (days.get(name)?.length ?? 0) > 1))
  return {
    of: (record) => peopleIn(record, days, famous),
    acquaintance: (record) => {
      const names = namesOf(record)
      if (names.length === 0 || dated.length < FEWEST_ARTICLES) return 1
      const share = (sharing.length + 1) / (dated.length + 2)
      return names.some((name) => days.has(name)) ? 1 / BY_CHANCE : (1 - share) / (1 - BY_CHANCE * share)
    },
  }
}

function peopleIn(
  record: ArticleRecord,
  days: ReadonlyMap<string, readonly number[]>,
  famous: ReadonlySet<string>,
): DatedPerson[] {
  return record.people.flatMap((person) =>
    fullName(person).flatMap((name) => {
      const known = days.get(name) ?? []
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
