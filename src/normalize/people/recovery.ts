import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import { isFull } from './person.ts'
import { formOf, type ScoredPerson } from './persons.ts'
import type { Tags } from './tagger.ts'

/**
 * Adds the mentions that the tagger passed over: a lone surname of somebody whom the text names elsewhere
 * ("the Biden administration", a headline), where the word stands alone.
 */
export function recoverNames(reading: Reading, tags: Tags, people: readonly ScoredPerson[]): void {
  const owners = new Map<number, ScoredPerson | null>()
  const taken = new Uint8Array(reading.tokens.count)
  for (const scored of people) {
    const { person } = scored
    for (const { span } of person.namings) taken.fill(1, span.from, span.to)
    const last = person.form.folded.at(-1) ?? ''
    if (last.length < 3 || person.fits.length > 0) continue
    const hash = wordHash(last)
    owners.set(hash, owners.has(hash) ? null : scored)
  }
  for (const { person } of people)
    if (person.fits.length > 0) owners.delete(wordHash(person.form.folded.at(-1) ?? ''))
  const added = new Set<ScoredPerson>()
  for (let at = 0; at < reading.tokens.count; at++) {
    if (taken[at] === 1 || !isNameShape(reading.tokens.shape[at] ?? 0)) continue
    const owner = owners.get(reading.tokens.hash[at] ?? 0)
    if (owner && standsAlone(reading, at) && (tags.margins[at] ?? -99) > leastMargin(reading, at, owner)) {
      const span = { from: at, to: at + 1, words: [at], suffix: [], margin: tags.margins[at] ?? 0 }
      owner.person.namings.push({ span, form: formOf(reading, span) })
      added.add(owner)
    }
  }
  for (const { person } of added) person.namings.sort((a, b) => a.span.from - b.span.from)
}

/** How much may speak against the word here. A place or an everyday word needs more for it. */
function leastMargin(reading: Reading, at: number, { person }: ScoredPerson): number {
  const flag = reading.flags[at] ?? 0
  if ((flag & (Flag.country | Flag.town | Flag.common | Flag.brand | Flag.calendar)) !== 0) return -12
  return isFull(person.form) ? -90 : -40
}

/** No other capitalized word beside it, save a title before or "Administration" behind. */
function standsAlone(reading: Reading, at: number): boolean {
  const { tokens, flags } = reading
  const headline = ((tokens.place[at] ?? 0) & (Place.capitalsLine | Place.titleLine)) !== 0
  if (headline) return true
  const joins = (other: number, line: number): boolean => {
    if (other < 0 || other >= tokens.count || ((tokens.place[line] ?? 0) & Place.line) !== 0) return false
    return isNameShape(tokens.shape[other] ?? 0) || tokens.hash[other] === AMPERSAND
  }
  const title = ((flags[at - 1] ?? 0) & (Flag.title | Flag.honorific | Flag.nationality | Flag.role)) !== 0
  if (joins(at - 1, at) && !title && ((tokens.place[at - 1] ?? 0) & Place.sentence) === 0) return false
  return (
    !joins(at + 1, at + 1) ||
    reading.words.hashes('offices').has(tokens.hash[at + 1] ?? 0) ||
    tokens.shape[at + 1] === Shape.possessive
  )
}

const AMPERSAND = markHash('&')
