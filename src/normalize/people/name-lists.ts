import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { Label } from './model.ts'
import type { Tags } from './tagger.ts'

// What stands in a list is of one kind: people among people, towns among towns.

/** What lists tell of lone words. */
export interface NameLists {
  /** Words that the tagger passed over in lists of people, with the names that it found. */
  readonly spans: readonly NameSpan[]
  /** Tokens of lone words among people, and among places. */
  readonly amongPeople: ReadonlySet<number>
  readonly amongPlaces: ReadonlySet<number>
}

/** An entry of a list: "Lund", "Ada Lund (Osk)". `tagged` is a word that no list has and that the tagger takes for a place. */
interface Item {
  readonly from: number
  readonly to: number
  kind: 'person' | 'place' | 'tagged' | 'lone' | 'other'
}

/** Goes through the lists of names in a text: "Hale, Lund (Osk), Marle and Beck". */
export function namesInLists(reading: Reading, tags: Tags, spans: readonly NameSpan[]): NameLists {
  const starts = new Map(spans.map((span) => [span.from, span]))
  const added: NameSpan[] = []
  const amongPeople = new Set<number>()
  const amongPlaces = new Set<number>()
  const { tokens } = reading
  for (let at = 0; at < tokens.count; at++) {
    if (!isNameShape(tokens.shape[at] ?? 0)) continue
    const items = listAt(reading, at)
    const last = items.at(-1)
    if (last === undefined) continue
    at = last.to - 1
    if (items.length < FEWEST) continue
    for (const item of items) item.kind = kindOf(reading, tags, starts, item)
    const count = countKinds(items)
    for (const { from, to, kind } of items) {
      if (to - from !== 1 || kind === 'place' || kind === 'other') continue
      const said = saidOf(kind, count)
      if (said === 'place') amongPlaces.add(from)
      if (said !== 'person') continue
      amongPeople.add(from)
      if (!starts.has(from)) added.push({ from, to, words: [from], suffix: [], margin: PUT_FORWARD })
    }
  }
  return { spans: added.length === 0 ? spans : merged(spans, added), amongPeople, amongPlaces }
}

type Count = Readonly<Record<Item['kind'] | 'all', number>>

function countKinds(items: readonly Item[]): Count {
  const count = { person: 0, place: 0, tagged: 0, lone: 0, other: 0, all: items.length }
  for (const { kind } of items) count[kind]++
  return count
}

/** What the other entries make of a lone word of this kind; null where they leave it open. */
function saidOf(kind: Item['kind'], { person, place, tagged, all }: Count): 'person' | 'place' | null {
  const people = person - (kind === 'person' ? 1 : 0)
  const places = place + tagged - (kind === 'tagged' ? 1 : 0)
  if (people >= FEWEST_ALIKE && people > 2 * place && 3 * people >= 2 * (all - 1)) return 'person'
  return places >= FEWEST_ALIKE && places > people ? 'place' : null
}

/** A list has at least so many entries, and so many of one kind beside the one in question. */
const FEWEST = 3
const FEWEST_ALIKE = 2
/** The margin of a name that its list alone puts forward. */
const PUT_FORWARD = 12
/** The margin from which the tagger is sure of a lone name. */
const SURE = 25

const COMMA = markHash(',')
const SEMICOLON = markHash(';')
const OPEN = markHash('(')
const CLOSE = markHash(')')

/** The entries of the list that begins at a name; the first alone where none follows. */
function listAt(reading: Reading, start: number): Item[] {
  const items: Item[] = []
  let at: number | null = start
  while (at !== null && items.length < LONGEST) {
    const to = endOfItem(reading, at)
    items.push({ from: at, to, kind: 'other' })
    at = behindDivider(reading, behindBrackets(reading, to))
  }
  return items
}

/** Entries that are gone through together. */
const LONGEST = 60

/** Behind the words with a capital and the small words between them. */
function endOfItem({ tokens, flags }: Reading, from: number): number {
  let to = from + 1
  for (let at = to; at < from + LONGEST_NAME && at < tokens.count; at++) {
    if (((tokens.place[at] ?? 0) & Place.line) !== 0) break
    if (isNameShape(tokens.shape[at] ?? 0)) to = at + 1
    else if (tokens.shape[at] !== Shape.lower || ((flags[at] ?? 0) & Flag.particle) === 0) break
  }
  return to
}

const LONGEST_NAME = 6

/** Behind "(Osk)", "(12)" and "(Beck, 59)"; `at` where none stands there. */
function behindBrackets({ tokens }: Reading, at: number): number {
  if (tokens.hash[at] !== OPEN || ((tokens.place[at] ?? 0) & Place.line) !== 0) return at
  for (let close = at + 1; close < at + LONGEST_BRACKETS; close++)
    if (tokens.hash[close] === CLOSE) return close + 1
  return at
}

const LONGEST_BRACKETS = 9

/** Where the next entry begins behind ",", ";", "and", ", and"; null where the list ends. */
function behindDivider({ tokens, words }: Reading, at: number): number | null {
  let next = at
  if (tokens.hash[next] === COMMA || tokens.hash[next] === SEMICOLON) next++
  const hash = tokens.hash[next] ?? 0
  if (tokens.shape[next] === Shape.lower && (words.hashes('and').has(hash) || words.hashes('or').has(hash)))
    next++
  if (next === at || next >= tokens.count || !isNameShape(tokens.shape[next] ?? 0)) return null
  for (let token = at; token <= next; token++)
    if (((tokens.place[token] ?? 0) & Place.line) !== 0) return null
  return next
}

function kindOf(
  { tokens, flags, words }: Reading,
  tags: Tags,
  starts: ReadonlyMap<number, NameSpan>,
  { from, to }: Item,
): Item['kind'] {
  const span = starts.get(from)
  if (span !== undefined && span.to <= to)
    return span.words.length > 1 || span.margin > SURE ? 'person' : 'lone'
  if (to - from !== 1) return 'other'
  const flag = flags[from] ?? 0
  const isNamed = (flag & (Flag.surname | Flag.given)) !== 0
  if (!isNamed && (flag & (Flag.town | Flag.country)) !== 0) return 'place'
  const isWritten =
    WRITTEN.has(tokens.shape[from] ?? 0) && (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0) > 2
  const isElse =
    words.hashes('squires').has(tokens.hash[from] ?? 0) ||
    (flag & NOBODY) !== 0 ||
    (!isNamed && (flag & (Flag.common | Flag.word)) !== 0)
  if (!isWritten || isElse) return 'other'
  return !isNamed && tags.labels[from] === Label.place ? 'tagged' : 'lone'
}

const WRITTEN = new Set<number>([Shape.capital, Shape.hyphen, Shape.apostrophe, Shape.inner])
const NOBODY =
  Flag.country |
  Flag.nationality |
  Flag.organization |
  Flag.brand |
  Flag.thing |
  Flag.calendar |
  Flag.title |
  Flag.role |
  Flag.kin |
  Flag.honorific |
  Flag.suffix

function merged(spans: readonly NameSpan[], added: readonly NameSpan[]): readonly NameSpan[] {
  return [...spans, ...added].sort((a, b) => a.from - b.from)
}
