import type { ArticleRecord } from '../../model/archive.ts'
import { foldText } from '../../text/folding.ts'
import type { Naming } from './naming.ts'
import type { Officials } from './officials.ts'

// Ages are of birthdays to come or gone, and a paper may lag by a few months.
const SLACK = 1
// A person in thousands of articles is known well enough from some of them.
const SAMPLE = 40

/**
 * Whether two groups of namings contradict each other: the almanac knows them as two people by their offices, or their
 * ages ("Ada Lovat, 56,") mean other years of birth. Such a contradiction vetoes a join, however well the names fit.
 */
export function contradictions(
  records: readonly ArticleRecord[],
  officials: Officials,
): (a: readonly Naming[], b: readonly Naming[]) => boolean {
  const known = new WeakMap<readonly Naming[], Facts>()
  const factsOf = (namings: readonly Naming[]): Facts => {
    const facts = known.get(namings) ?? {
      holder: officials.holder(namings, records),
      born: birthYears(namings, records),
    }
    known.set(namings, facts)
    return facts
  }
  return (a, b) => {
    const [one, other] = [factsOf(a), factsOf(b)]
    if (one.holder !== null && other.holder !== null && one.holder !== other.holder) return true
    if (!one.born || !other.born) return false
    return one.born[0] > other.born[1] + SLACK || other.born[0] > one.born[1] + SLACK
  }
}

interface Facts {
  /** Name in the almanac. */
  readonly holder: string | null
  readonly born: Years | null
}

type Years = readonly [number, number]

/** The years of birth that the ages of the articles leave; null where none tells, or they contradict each other. */
export function birthYears(namings: readonly Naming[], records: readonly ArticleRecord[]): Years | null {
  let years: Years | null = null
  const step = Math.max(1, namings.length / SAMPLE)
  for (let at = 0; at < namings.length; at += step) {
    const naming = namings[Math.floor(at)]
    const found = naming && birthYearsIn(naming, records[naming.article])
    if (!found) continue
    years = years === null ? found : [Math.max(years[0], found[0]), Math.min(years[1], found[1])]
    if (years[0] > years[1] + SLACK) return null
  }
  return years
}

/** "Ada Lovat, 56, said" in an article of 2010 → 1953 to 1954. */
function birthYearsIn({ person }: Naming, record: ArticleRecord | undefined): Years | null {
  const [earliest, latest] = [record?.date?.earliest, record?.date?.latest]
  if (!earliest || !latest || !/\d/.test(person.sentence)) return null
  const name = foldText(person.name)
  const at = person.sentence.search(/, \d{1,3},/)
  if (at < 0) return null
  const before = foldText(person.sentence.slice(0, at))
  const age = Number(/, (\d{1,3}),/.exec(person.sentence.slice(at))?.[1])
  if (!before.endsWith(name) || age > 110) return null
  const [from, to] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))]
  return to - from > 2 ? null : [from - age - 1, to - age]
}
