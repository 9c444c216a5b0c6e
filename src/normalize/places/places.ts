import type { ArticlePerson, ArticlePlace, ArticleTopic, Dateline } from '../../model/article.ts'
import type { Document } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import { findNames, type NameHit, type PlaceName, placeByName } from './names.ts'

export interface PlaceInput {
  readonly document: Document
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  readonly people: readonly ArticlePerson[]
  readonly topics: readonly ArticleTopic[]
  readonly dateline: Dateline | null
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
        name: placeByName(name)?.name ?? name.trim(),
        basis: claim.basis,
        evidence: [
          { text: name, start: null, end: null, rule: 'stated-in', facts: { origin: claim.origin } },
        ],
      }),
    ),
  )
  const read = word ? [] : [...datelinePlace(input.dateline), ...namedPlaces(input)]
  return merge([...stated, ...read])
}

type Place = Required<ArticlePlace>

function datelinePlace(dateline: Dateline | null): Place[] {
  const place = dateline?.place?.trim()
  if (!place) return []
  const name = placeByName(place)?.name ?? (place === place.toUpperCase() ? titleCase(place) : place)
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
    ...read(input.text, 'text', input.people, isSport),
    ...read(input.title, 'title', input.people, isSport),
    ...read(input.standfirst ?? '', 'standfirst', input.people, isSport),
  ]
  const shown = new Set(found.filter(({ sure }) => sure).map(({ name }) => name))
  return found
    .filter(({ name, needsSign }) => !needsSign || shown.has(name))
    .map(({ name, evidence }) => ({ name, basis: 'text', evidence: [evidence] }))
}

function read(
  text: string,
  field: 'title' | 'standfirst' | 'text',
  people: readonly ArticlePerson[],
  isSport: boolean,
): Found[] {
  const taken = people
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.field === field))
    .sort((a, b) => a.start - b.start)
  let next = 0
  const found: Found[] = []
  const names = findNames(text)
  for (const [index, { place, name, start, end }] of names.entries()) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    const person = taken[next]
    if (person && person.start < end) continue
    const sign = signAt(text, start, end, place)
    if (sign === 'other') continue
    const before = found.at(-1)
    const sure =
      sign === 'place' ||
      (before?.sure === true && isNext(text, before.end, start)) ||
      isWithin(text, end, place, names[index + 1])
    const surface = text.slice(start, end)
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
function signAt(text: string, start: number, end: number, place: PlaceName): 'place' | 'other' | 'open' {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (/^[ -]\p{Lu}/u.test(after) && !/^ (?:I|Mr|Mrs|Ms|Dr|On|In|At|The|But|And)\b/.test(after)) return 'other'
  if (/^[’']s [\p{Lu}]\p{Ll}+ \p{Lu}/u.test(after) && place.isAmbiguous) return 'other'
  if (/[@#/\p{L}-]$/u.test(before) || /^(?:[-/]\p{L}|\.\p{L}|\p{L})/u.test(after)) return 'other'
  if (/\p{Lu}[\p{L}’']* of (?:the )?$/u.test(before)) return seats.test(before) ? 'place' : 'other'
  if (/\p{Lu}[\p{L}’'.]* $/u.test(before) && !leadIn.test(before)) return place.isAmbiguous ? 'other' : 'open'
  if (place.isCapital && metonym.test(after)) return 'other'
  if (place.isShort && !pause.test(after)) return 'open'
  if (locative.test(before)) return 'place'
  return 'open'
}

/** "President of", "Republic of": what follows is the place itself. "Bank of", "Duke of": it is not. */
const seats =
  /(?:President|Premier|Minister|Chancellor|Government|Republic|Kingdom|City|State|Province|Governor|Mayor|People|Parliament|North|South|East|West|Coast) (?:of|for) (?:the )?$/
const leadIn =
  /(?:^|[\s“"(])(?:In|At|From|Near|Across|Outside|The|And|But|For|To|Of|Since|When|While|After|Before|As|If|Both|Even|With|Northern|Southern|Eastern|Western|Central|Greater|Upper|Lower) $/
const locative =
  /(?:^|[^\p{L}])(?:in|at|from|near|across|outside|around|into|inside|throughout|via|toward|towards|to|leave|leaving|left|visit|visited|visiting|reach|reached|invaded|invade|north of|south of|east of|west of|northern|southern|eastern|western|central|downtown|neighbouring|neighboring|à|en|nach|aus|bei) (?:the |nearby |northern |southern |eastern |western |central |neighbouring |neighboring )?$/iu
const metonym =
  /^ (?:said|says|has|had|warned|warns|insists|insisted|wants|wanted|accused|accuses|denied|denies|rejects|rejected|hopes|fears|believes|is (?:ready|willing|prepared)|urged|urges|agreed|agrees|claims|claimed|announced|called|calls|demands|demanded)\b/

/** After "the US" these show that it stands for itself and not before a noun. */
const pause =
  /^(?:$|[.,;:!?)"”\n]|[’']s| (?:and|or|in|to|is|was|are|were|has|have|had|on|for|with|at|by|as|from|over|where|which|who|that|last|this|since|during|after|before|but|will|would|could|may|said|than|while|when)\b)/

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
