import { readState, writeState } from '../cache/build-state.ts'
import { sha256 } from '../lib/hash.ts'
import type { Archive, Entry } from '../model/archive.ts'
import type { ExplainedStory } from '../model/explanation.ts'
import type { ScannedSource } from './articles.ts'
import type { Session } from './session.ts'

// A date that an article has from its story, or from the years of the archive, is known when the archive is linked, which one
// clipping alone cannot tell: what was lent is kept in the cache.

interface LentDates {
  /** Tells whether the folder is as it was. */
  readonly key: string
  readonly bySource: ReadonlyMap<string, Pick<Entry, 'date' | 'datedBy'>>
}

const stateName = 'lent dates'

/** What the dates of an archive depend on: `context` is all but the clippings. */
export function lentDatesKey(context: string, sources: readonly ScannedSource[]): string {
  return sha256(JSON.stringify([context, sources.map(({ state }) => [state.path, state.hash])]))
}

/** Remember what was lent, for `explainedStory`. */
export function writeLentDates({ store, options }: Session, key: string, { entries }: Archive): void {
  const lent = entries.filter(({ datedBy }) => datedBy.length > 0)
  const bySource = new Map(lent.map(({ source, date, datedBy }) => [source, { date, datedBy }]))
  writeState(store.states, `${stateName} ${options.input}`, { key, bySource } satisfies LentDates)
}

/** What other articles lent to the date of an article when the archive was last read, and whether that is as it is now. */
export function explainedStory({ store, options }: Session, key: string, source: string): ExplainedStory {
  const known = readState<LentDates>(store.states, `${stateName} ${options.input}`)
  if (!known) return { state: 'unread', date: null }
  const state = known.key === key ? 'read' : 'changed'
  const { date, datedBy } = known.bySource.get(source) ?? { date: null, datedBy: [] }
  if (!date) return { state, date: null }
  const { edtf, earliest, latest, basis, rule } = date
  const clues = datedBy.map((clue) => ({ ...clue, line: null }))
  return { state, date: { value: edtf, basis, rule, clues, days: { earliest, latest } } }
}
