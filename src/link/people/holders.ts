import { shippedLines } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import { foldToken } from '../../names/spelling.ts'
import type { ArticleFacts } from '../article-facts.ts'
import type { Bearer, Naming } from './naming.ts'
import { mayBeOneOffice } from './occupations.ts'

/** So many years before and behind an article that gives somebody an office it may be the same holder's. */
const YEARS_HELD = 8

/** Whether the articles give a bearer an office that this naming has, in the years of its article. */
export function holdsOffice(bearer: Bearer, naming: Naming, articles: readonly ArticleFacts[]): boolean {
  const { offices } = naming.person
  if (offices.length === 0) return false
  const years = articles[naming.article]?.years ?? null
  if (years === null) return false
  for (const [held, times] of officesHeld(bearer.namings, articles))
    if (offices.some((office) => mayBeOneOffice(held, office)) && times.some((time) => areNear(years, time)))
      return true
  return false
}

/** The offices of namings, each once, with the years of their articles, each once. A bearer that grows has other namings. */
function officesHeld(
  namings: readonly Naming[],
  articles: readonly ArticleFacts[],
): ReadonlyMap<string, readonly Years[]> {
  const known = heldBy.get(namings)
  if (known) return known
  const held = new Map<string, Years[]>()
  for (const { article, person } of namings) {
    const years = articles[article]?.years ?? null
    if (years === null) continue
    for (const office of person.offices) {
      const times = held.get(office) ?? []
      if (times.length === 0) held.set(office, times)
      if (!times.some((time) => time?.[0] === years[0] && time[1] === years[1])) times.push(years)
    }
  }
  heldBy.set(namings, held)
  return held
}

const heldBy = new WeakMap<readonly Naming[], ReadonlyMap<string, readonly Years[]>>()

/**
 * The one bearer of a surname to whom the archive gives the office of a lone naming in those years: "Mayor Marsh". Null where none
 * or several are, or where so many bear the surname that another may be meant.
 */
export function holderOf(
  naming: Naming,
  surname: string,
  bearers: readonly Bearer[],
  articles: readonly ArticleFacts[],
): Bearer | null {
  if (naming.person.offices.length === 0 || isCommonSurname(surname)) return null
  const holders = bearers.filter((bearer) => holdsOffice(bearer, naming, articles))
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** Whether an office beside it, or an initial, leaves the bearer of this surname (folded) open. */
export function isCommonSurname(surname: string): boolean {
  return commonSurnames().has(surname)
}

const commonSurnames = once(
  (): ReadonlySet<string> => new Set(shippedLines('names/surnames-common.txt').map(foldToken)),
)

/** Whether an article of the one lies within a few years of one of the other. */
export function areOfOneTime(a: Bearer, b: Bearer, articles: readonly ArticleFacts[]): boolean {
  const yearsOf = ({ article }: Naming): Years => articles[article]?.years ?? null
  const others = b.namings.slice(0, SAMPLE).map(yearsOf)
  return a.namings.slice(0, SAMPLE).some((naming) => others.some((years) => areNear(yearsOf(naming), years)))
}

/** Whether one of the two is given an office of the other in those years. */
export function areOfOneOffice(a: Bearer, b: Bearer, articles: readonly ArticleFacts[]): boolean {
  return a.namings.slice(0, SAMPLE).some((naming) => holdsOffice(b, naming, articles))
}

/** Somebody in many articles is known well enough from the first of them. */
const SAMPLE = 60

type Years = readonly [number, number] | null

function areNear(a: Years, b: Years): boolean {
  return a !== null && b !== null && a[0] - b[1] <= YEARS_HELD && b[0] - a[1] <= YEARS_HELD
}
