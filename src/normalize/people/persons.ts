import type { Reading } from './features.ts'
import { Use } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { evened, givenFits, isMisspelt, type NameForm, nameForm, surnameFits } from './names.ts'
import { Place, Shape, wordHash } from './tokens.ts'

/** A span with the form of its name. */
export interface Naming {
  readonly span: NameSpan
  readonly form: NameForm
}

/** A person of one text, as far as names tell. */
export interface Person {
  /** The fullest form. */
  form: NameForm
  readonly namings: Naming[]
  /** Other people that a lone surname fits as well. */
  readonly fits: Person[]
  /** How much speaks for this being a person, in units of the tagger's margin. */
  score: number
}

/** Joins the names of a text to people: full names first, then the lone names that fit one of them. */
export function groupNames(reading: Reading, spans: readonly NameSpan[]): Person[] {
  const namings = shareSurnames(reading, spans)
  const people: Person[] = []
  const full = namings.filter((naming) => isFull(naming.form))
  // Longest first, so that "John Perry Barlow" is there when "John Barlow" comes.
  full.sort((a, b) => b.form.words.length - a.form.words.length || a.span.from - b.span.from)
  for (const naming of full) {
    const fitting = people.filter((person) => fullFits(person, naming.form))
    const exact = fitting.find((person) => sameWords(person.form, naming.form))
    const person = exact ?? (fitting.length === 1 ? fitting[0] : undefined)
    if (person) addNaming(person, naming)
    else people.push({ form: naming.form, namings: [naming], fits: [], score: 0 })
  }
  joinLoneNames(
    people,
    namings.filter((naming) => !isFull(naming.form)),
  )
  for (const person of people) person.namings.sort((a, b) => a.span.from - b.span.from)
  return people
}

export function isFull(form: NameForm): boolean {
  return form.words.length > 1 || form.suffix !== null
}

/** The form of a span's name as the text writes it. */
export function formOf(reading: Reading, span: NameSpan): NameForm {
  const { tokens } = reading
  const word = (token: number): string => tokens.text.slice(tokens.start[token], tokens.end[token])
  const suffix = span.suffix.map(word).join(' ')
  return nameForm(span.words.map(word), suffix === '' ? null : suffix)
}

const AND = new Set(['and', '&', 'und', 'et', 'y', 'e', 'en'].map((word) => wordHash(word)))

/** "Bill and Hillary Clinton": Bill has the surname too. */
function shareSurnames(reading: Reading, spans: readonly NameSpan[]): Naming[] {
  const { tokens, flags } = reading
  return spans.map((span, index) => {
    const form = formOf(reading, span)
    const next = spans[index + 1]
    if (form.words.length !== 1 || form.suffix !== null || next === undefined || next.from !== span.to + 1)
      return { span, form }
    const given = flags[span.words[0] ?? 0] ?? 0
    const joined = AND.has(tokens.hash[span.to] ?? 0) && tokens.shape[span.to] === Shape.lower
    const other = formOf(reading, next)
    const otherGiven = flags[next.words[0] ?? 0] ?? 0
    if (!joined || (given & Flag.given) === 0 || (otherGiven & Flag.given) === 0 || other.words.length < 2)
      return { span, form }
    if ((given & (Flag.country | Flag.nationality | Flag.mononym)) !== 0) return { span, form }
    return { span, form: nameForm([...form.words, ...surnameOf(other)], null) }
  })
}

/** The last word with the particles before it. */
function surnameOf(form: NameForm): readonly string[] {
  let at = form.words.length - 1
  while (at > 1 && /^\p{Ll}/u.test(form.words[at - 1] ?? '')) at--
  return form.words.slice(at)
}

function addNaming(person: Person, naming: Naming): void {
  person.namings.push(naming)
  if (isFuller(naming.form, person.form)) person.form = naming.form
}

/** More words, then fewer initials, then small letters, then a suffix. */
function isFuller(a: NameForm, b: NameForm): boolean {
  const rank = (form: NameForm): number =>
    form.words.length * 8 -
    form.folded.filter((word) => word.length === 1).length * 2 +
    (form.words.some((word) => /\p{Ll}{2}/u.test(word)) ? 1 : 0) +
    (form.suffix === null ? 0 : 3)
  return rank(a) > rank(b)
}

function sameWords(a: NameForm, b: NameForm): boolean {
  return (
    a.folded.join(' ') === b.folded.join(' ') &&
    (a.suffix === null || b.suffix === null || a.suffix === b.suffix)
  )
}

/** Whether a full name may be this person's. */
function fullFits(person: Person, form: NameForm): boolean {
  const own = person.form
  if (
    own.suffix !== null &&
    form.suffix !== null &&
    evened(own.suffix.toLowerCase()) !== evened(form.suffix.toLowerCase())
  )
    return false
  const a = own.folded
  const b = form.folded
  if (sameWords(own, form)) return true
  const lastA = a.at(-1) ?? ''
  const lastB = b.at(-1) ?? ''
  const firstA = a[0] ?? ''
  const firstB = b[0] ?? ''
  if (b.length >= 2 && surnameFits(lastA, lastB) && givenFits(firstA, firstB)) return middlesAgree(a, b)
  if (b.length >= 2 && firstA === firstB && firstA.length > 1 && isMisspelt(lastA, lastB)) return true
  if (b.length >= 2 && lastA === lastB && isMisspelt(firstA, firstB)) return true
  // "Suu Kyi" of "Aung San Suu Kyi", "del Ponte" of "Carla del Ponte"; "Abu Hassan" of "Abu Hassan Omar".
  if (b.length >= a.length) return false
  const tail = a.slice(a.length - b.length).join(' ') === b.join(' ')
  const head = a.slice(0, b.length).join(' ') === b.join(' ')
  return tail || head
}

/** "John F. Smith" is not "John A. Smith". */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const middleA = a.slice(1, -1)
  const middleB = b.slice(1, -1)
  if (middleA.length === 0 || middleB.length === 0) return true
  return middleA[0]?.charAt(0) === middleB[0]?.charAt(0)
}

function joinLoneNames(people: Person[], namings: readonly Naming[]): void {
  const byWord = new Map<string, Naming[]>()
  for (const naming of namings) {
    const key = naming.form.folded[0] ?? ''
    const known = byWord.get(key)
    if (known) known.push(naming)
    else byWord.set(key, [naming])
  }
  const known = [...people]
  for (const [word, group] of byWord) {
    const owner = ownerOf(word, known)
    if (owner.length === 1) for (const naming of group) owner[0]?.namings.push(naming)
    else {
      const first = group[0]
      if (first === undefined) continue
      people.push({ form: bestSpelling(group), namings: group, fits: owner, score: 0 })
    }
  }
}

function bestSpelling(group: readonly Naming[]): NameForm {
  const mixed = group.find((naming) => /\p{Ll}/u.test(naming.form.words[0] ?? ''))
  return (mixed ?? group[0])?.form ?? nameForm([], null)
}

/** The people that a lone word may name; the strongest kind of fit decides. */
function ownerOf(word: string, people: readonly Person[]): Person[] {
  const bySurname = people.filter((person) => person.form.folded.at(-1) === word)
  if (bySurname.length > 0) return bySurname
  const byFirst = people.filter((person) => person.form.folded[0] === word)
  if (byFirst.length > 0) return byFirst
  const byMiddle = people.filter(
    (person) => word.length > 2 && person.form.folded.slice(1, -1).includes(word),
  )
  if (byMiddle.length === 1) return byMiddle
  const evenly = people.filter((person) => surnameFits(person.form.folded.at(-1) ?? '', word))
  if (evenly.length === 1) return evenly
  const misspelt = people.filter((person) => isMisspelt(person.form.folded.at(-1) ?? '', word))
  if (misspelt.length === 1) return misspelt
  const short = people.filter((person) => givenFits(person.form.folded[0] ?? '', word) && word.length > 2)
  return short.length === 1 ? short : []
}

/** What the whole text says for or against a name; see docs/people.md for how the numbers were chosen. */
export function scorePerson(reading: Reading, person: Person): number {
  const { tokens, flags, uses } = reading
  let best = -99
  let sum = 0
  for (const { span } of person.namings) {
    const headline = ((tokens.place[span.from] ?? 0) & (Place.capitalsLine | Place.titleLine)) !== 0
    const margin = span.margin - (headline ? 4 : 0)
    if (margin > best) best = margin
    sum += span.margin
  }
  const mean = sum / person.namings.length
  const first = person.namings[0]
  if (first === undefined) return -99
  const word = first.span.words.at(-1) ?? 0
  const flag = flags[word] ?? 0
  const use = uses[word] ?? 0
  let score = 0.6 * best + 0.4 * mean
  if (isFull(person.form)) {
    score += 6
    if (person.namings.length > 1) score += 1
    return score
  }
  if (person.form.folded[0]?.length === 1) score -= 8
  if ((use & Use.afterTitle) !== 0) score += 3
  if ((use & Use.beforeSaying) !== 0) score += 3
  if ((use & Use.lower) !== 0) score -= 4
  if ((flag & (Flag.country | Flag.nationality | Flag.calendar)) !== 0) score -= 6
  if ((flag & (Flag.brand | Flag.town)) !== 0) score -= 2
  if ((use & Use.onlyFirst) !== 0) score -= 3
  if ((flag & Flag.mononym) !== 0) score += 3
  return score - 4
}
