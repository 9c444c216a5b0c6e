import type { NamedThing, ThingKind } from '../../model/article.ts'
import { foldText } from '../../text/folding.ts'
import { isNameShape, Place, Shape } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import { Label } from './model.ts'
import type { Tags } from './tagger.ts'

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
export function taggedThings(reading: Reading, { labels }: Tags): NamedThing[] {
  const things = firmsByForm(reading)
  for (let from = 0; from < reading.tokens.count; ) {
    const label = labels[from] ?? 0
    const kind = label < Label.place ? undefined : KINDS.get(label)
    let to = from + 1
    if (kind !== undefined) {
      while (labels[to] === label && ((reading.tokens.place[to] ?? 0) & Place.line) === 0) to++
      const name = isEverydayEnd(reading.flags[to - 1] ?? 0) ? null : nameOf(reading, from, to)
      if (name !== null) things.push({ key: foldText(name), kind })
    }
    from = to
  }
  return things
}

/** "Karl Lauter GmbH", "Holden Mercer plc": two names before the form of a firm, whatever the tagger takes them for. */
function firmsByForm(reading: Reading): NamedThing[] {
  const { count, shape, place } = reading.tokens
  const things: NamedThing[] = []
  for (let at = 2; at < count; at++) {
    if (!isNameShape(shape[at - 1] ?? 0) || !isNameShape(shape[at - 2] ?? 0) || !isForm(reading, at)) continue
    if ([at - 1, at].some((word) => ((place[word] ?? 0) & Place.line) !== 0)) continue
    const from =
      shape[at - 3] === Shape.capital && ((place[at - 2] ?? 0) & Place.line) === 0 ? at - 3 : at - 2
    const name = nameOf(reading, from, at) ?? nameOf(reading, at - 2, at)
    if (name !== null) things.push({ key: foldText(name), kind: 'firm' })
  }
  return things
}

function isForm({ tokens, words }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  if (words.hashes('legalForms').has(hash)) return true
  return isNameShape(tokens.shape[at] ?? 0) && words.hashes('shortLegalForms').has(hash)
}

/** The name of a run of words without the form of a firm behind it; null where it is none that somebody might have. */
function nameOf(reading: Reading, from: number, to: number): string | null {
  const { tokens, flags } = reading
  let end = to
  if (end - from < 2 || end - from > LONGEST + 1) return null
  while (end > from && isForm(reading, end - 1)) end--
  const isWritten = (at: number): boolean =>
    (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.hyphen) &&
    ((tokens.place[at] ?? 0) & (Place.capitalsLine | Place.titleLine)) === 0
  if (end - from < 2 || end - from > LONGEST || isTitled(reading, from)) return null
  for (let at = from; at < end; at++) if (!isWritten(at) || ((flags[at] ?? 0) & NEVER) !== 0) return null
  return tokens.text.slice(tokens.start[from], tokens.end[end - 1])
}

/** "Supreme Court": a word that no surname is. */
function isEverydayEnd(flag: number): boolean {
  return (flag & (Flag.common | Flag.word)) !== 0 && (flag & (Flag.surname | Flag.given | Flag.town)) === 0
}

/** No word of a name that somebody has, or of one that is known for something else in every text. */
const NEVER =
  Flag.country |
  Flag.organization |
  Flag.thing |
  Flag.calendar |
  Flag.brand |
  Flag.inPlace |
  Flag.inOrganization |
  Flag.inThing
