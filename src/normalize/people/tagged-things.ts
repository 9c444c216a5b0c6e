import type { NamedThing, ThingKind } from '../../model/article.ts'
import { parseName } from '../../names/name.ts'
import { isNameShape, Place, Shape } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import { Label } from './model.ts'
import { runEnd, runStart, type Tags } from './tagger.ts'

const KINDS: ReadonlyMap<number, ThingKind> = new Map([
  [Label.place, 'place'],
  [Label.organization, 'firm'],
  [Label.thing, 'thing'],
])

/** Longer names are no people's in any article. */
const LONGEST = 3

/**
 * Full names in running text that the tagger takes for a place's or a firm's, though it leans towards people ("Harker Doyle
 * Ltd"), and that might be people's in another article.
 */
export function taggedThings(reading: Reading, tags: Tags): NamedThing[] {
  const things = firmsByForm(reading)
  const { tokens } = reading
  for (let at = runStart(reading, 0); at < tokens.count; ) {
    const end = runEnd(reading, at)
    for (let from = at; from < end; ) {
      const to = sameLabelEnd(tags, from, end)
      const kind = KINDS.get(tags.labels[from] ?? 0)
      const name = kind === undefined ? null : nameOf(reading, from, to)
      if (kind !== undefined && name !== null) things.push({ key: parseName(name).key, kind })
      from = to
    }
    at = runStart(reading, end)
  }
  return things
}

/** "Karl Lauter GmbH", "Holden Mercer plc": two names before the form of a firm, whatever the tagger takes them for. */
function firmsByForm(reading: Reading): NamedThing[] {
  const { tokens } = reading
  const things: NamedThing[] = []
  for (let at = 2; at < tokens.count; at++) {
    if (!isForm(reading, at) || [at - 1, at].some((word) => ((tokens.place[word] ?? 0) & Place.line) !== 0))
      continue
    const from =
      tokens.shape[at - 3] === Shape.capital && ((tokens.place[at - 2] ?? 0) & Place.line) === 0
        ? at - 3
        : at - 2
    const name = nameOf(reading, from, at) ?? nameOf(reading, at - 2, at)
    if (name !== null) things.push({ key: parseName(name).key, kind: 'firm' })
  }
  return things
}

function isForm({ tokens, words }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  if (words.hashes('legalForms').has(hash)) return true
  return isNameShape(tokens.shape[at] ?? 0) && words.hashes('shortLegalForms').has(hash)
}

function sameLabelEnd({ labels }: Tags, from: number, end: number): number {
  let to = from + 1
  while (to < end && labels[to] === labels[from]) to++
  return to
}

/** The name of a run of words without the form of a firm behind it; null where it is none that somebody might have. */
function nameOf(reading: Reading, from: number, to: number): string | null {
  const { tokens, flags } = reading
  let end = to
  while (end > from && isForm(reading, end - 1)) end--
  const isWritten = (at: number): boolean =>
    (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.hyphen) &&
    ((tokens.place[at] ?? 0) & (Place.capitalsLine | Place.titleLine)) === 0
  if (end - from < 2 || end - from > LONGEST || isTitled(reading, from)) return null
  for (let at = from; at < end; at++) if (!isWritten(at) || ((flags[at] ?? 0) & NEVER) !== 0) return null
  return tokens.text.slice(tokens.start[from], tokens.end[end - 1])
}

/** No word of a name that somebody has. */
const NEVER = Flag.country | Flag.organization | Flag.thing | Flag.calendar | Flag.brand
