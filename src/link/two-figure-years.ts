import { dayNumber } from '../lib/calendar.ts'
import { count } from '../lib/grouping.ts'
import { twoDaysIn } from '../lib/interval.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { Facts } from '../model/evidence.ts'
import { yearOf } from '../weighing/kept-years.ts'
import type { LentDate } from './archive-years.ts'
import { folderOf, knownDay } from './dated-company.ts'

// Articles within so many years of one of the two days speak for it. The other is a century away.
const NEAR = 25
// So many dated articles are enough to speak, and one of them in so many may lie near the other day.
const FEWEST = 3
const STRANGERS = 0.05

/**
 * A day whose year has two figures, which two centuries have had ("[1918-11-10,2018-11-10]"), is settled by the articles of its
 * folder, else of the whole archive, where those that have a day, or speak of a time, are nearly all of one of the two times.
 */
export function centuriesByArchive(dated: readonly LentDate[]): readonly LentDate[] {
  const doubtful = dated.map(({ record }) => twoCenturies(record))
  if (doubtful.every((days) => days === null)) return dated
  const [all, byFolder] = countYears(dated)
  return dated.map((one, index) => {
    const days = doubtful[index]
    if (!days) return one
    const folder = folderOf(one.record.source)
    const choice = chosen(days, byFolder.get(folder) ?? none, { folder }) ?? chosen(days, all, {})
    return choice ? settled(one, choice) : one
  })
}

/** How many articles, by their day or by what they speak of, are of each year. */
type YearCounts = ReadonlyMap<number, number>

const none: YearCounts = new Map()

/** Of the archive, and of each folder in it. */
function countYears(dated: readonly LentDate[]): [YearCounts, ReadonlyMap<string, YearCounts>] {
  const all = new Map<number, number>()
  const byFolder = new Map<string, Map<number, number>>()
  for (const { record } of dated) {
    const day = knownDay(record) ?? middle(record)
    if (day === null) continue
    const [year, folder] = [yearOf(day), folderOf(record.source)]
    count(all, year)
    if (folder === '') continue
    const counts = byFolder.get(folder) ?? new Map<number, number>()
    byFolder.set(folder, counts)
    count(counts, year)
  }
  return [all, byFolder]
}

/** The middle of what the text of an article says of its time, where that is within half a century. */
function middle({ date }: ArticleRecord): number | null {
  if (date?.rule !== 'weighing' || !date.earliest || !date.latest) return null
  const [first, last] = [dayNumber(date.earliest), dayNumber(date.latest)]
  return last - first <= 2 * NEAR * 366 ? Math.round((first + last) / 2) : null
}

/** Two days a century apart; null for any other date. */
function twoCenturies({ date }: ArticleRecord): readonly [string, string] | null {
  const [early, late] = twoDaysIn(date?.edtf ?? '') ?? []
  const isCentury =
    early &&
    late &&
    early.slice(4) === late.slice(4) &&
    Number(late.slice(0, 4)) - Number(early.slice(0, 4)) === 100
  return isCentury ? [early, late] : null
}

interface Choice {
  readonly day: string
  readonly facts: Facts
}

function chosen([early, late]: readonly [string, string], counts: YearCounts, where: Facts): Choice | null {
  const [forEarly, forLate] = [near(early, counts), near(late, counts)]
  const [most, least, day] =
    forEarly.articles > forLate.articles ? [forEarly, forLate, early] : [forLate, forEarly, late]
  if (most.articles < FEWEST || least.articles > STRANGERS * most.articles) return null
  const [from, to] = [String(most.years[0]), String(most.years.at(-1))]
  return { day, facts: { ...where, articles: most.articles, from, ...(to === from ? {} : { to }) } }
}

/** The years around a day that articles are of, in order, and how many articles that are. */
function near(day: string, counts: YearCounts): { years: number[]; articles: number } {
  const years = [...counts.keys()].filter((year) => Math.abs(year - yearOf(dayNumber(day))) <= NEAR)
  return {
    years: years.sort((a, b) => a - b),
    articles: years.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0),
  }
}

function settled({ record, lent }: LentDate, { day, facts }: Choice): LentDate {
  const date = { edtf: day, earliest: day, latest: day, basis: 'inferred', rule: 'archive-years' } as const
  return { record: { ...record, date }, lent: [...lent, { text: '', rule: 'archive-years', facts }] }
}
