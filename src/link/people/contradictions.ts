import type { ArticleRecord } from '../../model/archive.ts'
import { contradict, ofBoth } from './lifetimes.ts'
import { type Life, lifeIn } from './lives.ts'
import type { Naming } from './naming.ts'
import type { Officials } from './officials.ts'

// Ages are of birthdays to come or gone, and a paper may lag by a few months.
const SLACK = 1
// A person in thousands of articles is known well enough from some of them.
const SAMPLE = 40

/**
 * Whether two groups of namings contradict each other: the almanac knows them as two people by their offices, or their
 * ages ("Ada Lovat, 56,") and deaths are of two lives. Such a contradiction vetoes a join, however well the names fit.
 */
export function contradictions(
  records: readonly ArticleRecord[],
  officials: Officials,
): (a: readonly Naming[], b: readonly Naming[]) => boolean {
  const known = new WeakMap<readonly Naming[], Facts>()
  const factsOf = (namings: readonly Naming[]): Facts => {
    const facts = known.get(namings) ?? {
      holder: officials.holder(namings, records),
      life: lifeOf(namings, records),
    }
    known.set(namings, facts)
    return facts
  }
  return (a, b) => {
    const [one, other] = [factsOf(a), factsOf(b)]
    if (one.holder !== null && other.holder !== null && one.holder !== other.holder) return true
    return one.life !== null && other.life !== null && contradict(one.life, other.life, SLACK)
  }
}

interface Facts {
  /** Name in the almanac. */
  readonly holder: string | null
  readonly life: Life | null
}

/** What the articles say of the life; null where they say nothing, or contradict each other. */
function lifeOf(namings: readonly Naming[], records: readonly ArticleRecord[]): Life | null {
  let life: Life | null = null
  const step = Math.max(1, namings.length / SAMPLE)
  for (let at = 0; at < namings.length; at += step) {
    const naming = namings[Math.floor(at)]
    const record = naming && records[naming.article]
    const found = record ? lifeIn(naming.person, record) : null
    if (!found) continue
    if (life !== null && contradict(life, found, SLACK)) return null
    life = life === null ? found : ofBoth(life, found)
  }
  return life
}
