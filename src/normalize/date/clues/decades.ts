import { shippedRows } from '../../../knowledge/shipped.ts'
import { mainTag } from '../../../languages/load.ts'
import { numberOf } from '../../../lib/calendar.ts'
import { once } from '../../../lib/once.ts'
import { between } from '../../../weighing/span.ts'
import type { Clue } from './clue.ts'

/** A decade that a text names, with the place of its name. */
export interface DecadeNamed {
  /** Its first year. */
  readonly year: number
  readonly start: number
  readonly end: number
  /** Named without its century: "the ’60s", „siebziger Jahre“. */
  readonly short: boolean
}

interface Form {
  readonly pattern: RegExp
  /** The decade that a word names; null where the pattern holds its number. */
  readonly decade: number | null
}

/** `knowledge/almanac/decades.csv`, by language. */
const forms = once((): ReadonlyMap<string, readonly Form[]> => {
  const found = new Map<string, Form[]>()
  for (const row of shippedRows<'languages' | 'decade' | 'pattern'>('almanac/decades.csv')) {
    const decade = row.decade === '' ? null : Number(row.decade)
    const form = { pattern: new RegExp(row.pattern, 'gu'), decade }
    for (const tag of row.languages.split(';').map((one) => one.trim()))
      found.set(tag, [...(found.get(tag) ?? []), form])
  }
  return found
})

/** "the 1990s", "les années soixante", „in den 80er Jahren“: all decades that a text names, in no order. */
export function decadesIn(text: string, language: string): DecadeNamed[] {
  return (forms().get(mainTag(language)) ?? []).flatMap(({ pattern, decade }) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index, groups }) => ({
      year: decade ?? Number(groups?.['year'] ?? `19${groups?.['short']}`),
      start: index,
      end: index + name.length,
      short: groups?.['year'] === undefined,
    })),
  )
}

/** The latest decade that a text names has begun, but where a plan is told; it is looked back on for a lifetime. */
export function readDecades(text: string, decades: readonly DecadeNamed[]): Clue[] {
  const [first, ...more] = decades
  if (!first) return []
  const latest = more.reduce((a, b) => (b.year > a.year || (b.year === a.year && !b.short) ? b : a), first)
  const { year, start, end, short } = latest
  return [
    {
      kind: short ? 'decade-short' : 'decade',
      days: between(numberOf(year, 1, 1), numberOf(year + 9, 12, 31)),
      subject: `decade ${year}`,
      evidence: { text: text.slice(start, end), start, end, rule: 'decade-named', facts: { year } },
    },
  ]
}
