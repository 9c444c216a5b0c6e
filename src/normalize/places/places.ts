import { type PlaceName, placeByName, placeLabel, withSurroundings } from '../../languages/gazetteer.ts'
import { languageOf } from '../../languages/load.ts'
import type { ArticlePerson, ArticlePlace, ArticleTopic, Dateline } from '../../model/article.ts'
import type { AuthorityPlace } from '../../model/authority.ts'
import type { Document } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import { findNames, type NameHit } from './names.ts'
import { withOwnNames } from './own.ts'
import { type PlaceSigns, signsOf } from './signs.ts'

export interface PlaceInput {
  readonly document: Document
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  /** Of the article: its words show where a place is meant. */
  readonly language: string
  /** Of the archive: places have their names in it. */
  readonly archiveLanguage: string
  readonly people: readonly ArticlePerson[]
  readonly topics: readonly ArticleTopic[]
  readonly dateline: Dateline | null
  /** The owner's list. */
  readonly own?: readonly AuthorityPlace[] | undefined
}

/**
 * The places named in one article, most often named first, then by first mention: those that the file states,
 * that of the dateline, and the known ones in headline and text. Precision comes first: a name inside a person's
 * or an organization's is none, and one that could be a person or a word needs a sign that a place is meant.
 *
 * The owner's sidecar is the owner's word and stands alone.
 */
export function findPlaces(input: PlaceInput): ArticlePlace[] {
  const claims = input.document.stated.places
  const word = claims.find((claim) => claim.basis === 'user')
  const stated = (word ? [word] : claims).flatMap((claim) =>
    claim.value.map(
      (name): Place => ({
        name: nameOf(placeByName(name), input) ?? withSurroundings(name.trim(), input.archiveLanguage),
        basis: claim.basis,
        evidence: [
          { text: name, start: null, end: null, rule: 'stated-in', facts: { origin: claim.origin } },
        ],
      }),
    ),
  )
  const read = word ? [] : [...datelinePlace(input), ...namedPlaces(input)]
  return merge(withOwnNames([...stated, ...read], input.own ?? []))
}

type Place = Required<ArticlePlace>

function nameOf(place: PlaceName | null, { archiveLanguage }: PlaceInput): string | null {
  return place && placeLabel(place, archiveLanguage)
}

function datelinePlace(input: PlaceInput): Place[] {
  const { dateline } = input
  const place = dateline?.place?.trim()
  if (!place) return []
  const written = place === place.toUpperCase() ? titleCase(place) : place
  const name = nameOf(placeByName(place), input) ?? withSurroundings(written, input.archiveLanguage)
  const evidence: Evidence = {
    text: dateline?.text ?? place,
    start: null,
    end: null,
    rule: 'dateline-place',
  }
  return [{ name, basis: 'text', evidence: [evidence] }]
}

/** "SEDGE FALLS" → "Sedge Falls" */
function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

interface Found {
  readonly name: string
  readonly evidence: Evidence
  /** Where it ends in its field. */
  readonly end: number
  /** The place it stands in shows that a place is meant. */
  readonly sure: boolean
  /** It needs such a sign, here or elsewhere in the article. */
  readonly needsSign: boolean
}

function namedPlaces(input: PlaceInput): Place[] {
  // Of a match report, "Leeds" and "England" are teams until something shows otherwise.
  const isSport = input.topics.find(({ parent }) => !parent)?.id === 'medtop:15000000'
  const found = [
    ...read(input.text, 'text', input, isSport),
    ...read(input.title, 'title', input, isSport),
    ...read(input.standfirst ?? '', 'standfirst', input, isSport),
  ]
  const shown = new Set(found.filter(({ sure }) => sure).map(({ name }) => name))
  return found
    .filter(({ name, needsSign }) => !needsSign || shown.has(name))
    .map(({ name, evidence }) => ({ name, basis: 'text', evidence: [evidence] }))
}

function read(
  text: string,
  field: 'title' | 'standfirst' | 'text',
  { people, language, archiveLanguage }: PlaceInput,
  isSport: boolean,
): Found[] {
  const signs = signsOf(languageOf(language))
  const taken = people
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.field === field))
    .sort((a, b) => a.start - b.start)
  let next = 0
  const found: Found[] = []
  const names = findNames(text, language)
  for (const [index, hit] of names.entries()) {
    const { place, within, start, end } = hit
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    const person = taken[next]
    if (person && person.start < end) continue
    const sign = signAt(text, hit, signs)
    if (sign === 'other') continue
    const before = found.at(-1)
    const sure =
      sign === 'place' ||
      (before?.sure === true && isNext(text, before.end, start)) ||
      isWithin(text, end, place, names[index + 1])
    const surface = text.slice(start, end)
    const name = within
      ? `${surface.slice(0, surface.lastIndexOf(','))}, ${placeLabel(within, archiveLanguage)}`
      : placeLabel(place, archiveLanguage)
    const offsets = field === 'text' ? { start, end } : { start: null, end: null }
    const facts = { place: name, inHeadline: field === 'title', inStandfirst: field === 'standfirst' }
    const needsSign = place.isAmbiguous || place.isShort || isSport
    found.push({
      name,
      evidence: { text: surface, ...offsets, rule: 'names-place', facts },
      end,
      sure,
      needsSign,
    })
  }
  return found
}

/** "in England and Wales": what is said of the one holds for the other. */
function isNext(text: string, end: number, start: number): boolean {
  return start - end <= 6 && /^(?:, (?:and )?| and | or |\/)$/.test(text.slice(end, start))
}

/** "Austin, Texas": the place it lies in follows. */
function isWithin(text: string, end: number, place: PlaceName, next: NameHit | undefined): boolean {
  if (next?.start !== end + 2 || text.slice(end, next.start) !== ', ' || next.place.isAmbiguous) return false
  const { country, name, isState } = next.place
  return place.country === country && (isState || name === country)
}

/** What stands around a name: `place` shows that a place is meant, `other` that something else is. */
function signAt(
  text: string,
  { place, isInflected, start, end }: NameHit,
  signs: PlaceSigns,
): 'place' | 'other' | 'open' {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const isPlaced = signs.before.test(before)
  const isPart = /^[ -]\p{Lu}/u.test(after) && !signs.next.test(after)
  const isNounBeside = signs.nouns && (isPlaced || isInflected) && after.startsWith(' ')
  if (isPart && !isNounBeside) return 'other'
  if (/^[’']s [\p{Lu}]\p{Ll}+ \p{Lu}/u.test(after) && place.isAmbiguous) return 'other'
  if (/[@#/\p{L}-]$/u.test(before) || /^(?:[-/]\p{L}|\.\p{L}|\p{L})/u.test(after)) return 'other'
  if (signs.partOf.test(before) && !signs.nouns) return signs.seat.test(before) ? 'place' : 'other'
  if (signs.seat.test(before)) return 'place'
  if (/\p{Lu}[\p{L}’'.]* $/u.test(before) && !signs.opening.test(before))
    return place.isAmbiguous ? 'other' : 'open'
  if (place.isCapital && signs.government.test(after)) return 'other'
  if (place.isShort && !signs.after.test(after)) return 'open'
  return isPlaced ? 'place' : 'open'
}

/** One entry a place, with all its clues: most clues first, then as they came. */
function merge(places: readonly Place[]): Place[] {
  const merged = new Map<string, { name: string; basis: Place['basis']; evidence: Evidence[] }>()
  for (const { name, basis, evidence } of places) {
    if (name === '') continue
    const known = merged.get(name)
    if (known) known.evidence.push(...evidence)
    else merged.set(name, { name, basis, evidence: [...evidence] })
  }
  const isRead = (place: Place): number => (place.basis === 'text' ? 1 : 0)
  return [...merged.values()]
    .sort((a, b) => isRead(a) - isRead(b) || b.evidence.length - a.evidence.length)
    .map((place) => ({ ...place, evidence: place.evidence.slice(0, 12) }))
}
