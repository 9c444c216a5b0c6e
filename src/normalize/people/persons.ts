import { count, groupBy } from '../../lib/grouping.ts'
import { spend } from '../../lib/work.ts'
import type { ArticlePerson } from '../../model/article.ts'
import { compareGiven, compareSurnames, nameFit } from '../../names/compare.ts'
import type { Level } from '../../names/levels.ts'
import { foldWord, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import { inFirstCase } from './cases.ts'
import { Course } from './course.ts'
import type { Reading } from './features.ts'
import { withoutFragments } from './fragments.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { type NameForm, nameForm } from './names.ts'
import { isFull, type Naming, type Person } from './person.ts'

/** A person with all of an article's record but the keys. */
export interface Found {
  readonly person: Person | null
  readonly record: Omit<ArticlePerson, 'key' | 'ambiguous'>
}

/** A person that the evidence carries, with the score. */
export interface ScoredPerson {
  readonly person: Person
  readonly score: number
}

/** What the owner knows: whether two forms name one person. */
export type SameForms = (a: NameForm, b: NameForm) => boolean

/** What is known besides the text. */
export interface Knowledge {
  readonly same: SameForms
  readonly officeholders: {
    readonly holds: (naming: Naming, person: Person) => boolean
    readonly meansAnother: (naming: Naming, person: Person) => boolean
  }
}

/** Joins the names of a text to people: full names first, then the lone names that fit one of them. */
export function groupNames(reading: Reading, spans: readonly NameSpan[], known: Knowledge): Person[] {
  const { same } = known
  const shared = withoutFragments(shareSurnames(reading, spans), reading)
  const namings = inFirstCase(withoutTitles(withoutOpeners(shared, reading), reading), reading)
  const inBody = namings.filter((naming) => !isHeadline(reading, naming.span))
  const kin = new Set(
    inBody
      .filter((naming) => isKinOfSameName(naming, inBody, reading) || isElderOfName(naming, inBody, reading))
      .map(({ form }) => form),
  )
  const people = joinFullNames(inBody, [], same, kin)
  const lone = inBody.filter((naming) => !isFull(naming.form))
  const headline = namings
    .filter((naming) => isHeadline(reading, naming.span))
    .map((naming) => shrinkHeadline(reading, naming, people, lone))
  joinFullNames(headline, people, same)
  joinLoneNames(people, [...lone, ...headline.filter((naming) => !isFull(naming.form))], reading, known)
  for (const person of people) person.namings.sort((a, b) => a.span.from - b.span.from)
  return people.filter((person) => person.namings.length > 0)
}

/**
 * "Позже Лунд" where "Иван Лунд" stands as well: of two words that open a sentence the second is a surname of the text, and the
 * first no first name, so it is the word that opens the sentence. Only for languages whose everyday words are not listed.
 */
function withoutOpeners(namings: readonly Naming[], { tokens, flags, words }: Reading): readonly Naming[] {
  if (words.isTrained) return namings
  const isGiven = ({ span }: Naming): boolean => ((flags[span.words[0] ?? 0] ?? 0) & Flag.given) !== 0
  const surnames = new Set(
    namings.flatMap((naming) =>
      naming.form.words.length > 1 && isGiven(naming) ? [naming.form.folded.at(-1)] : [],
    ),
  )
  return namings.map((naming): Naming => {
    const { span, form } = naming
    const last = span.words.at(-1) ?? span.from
    const isOpener =
      form.words.length === 2 &&
      !isGiven(naming) &&
      ((tokens.place[span.from] ?? 0) & Place.sentence) !== 0 &&
      surnames.has(form.folded.at(-1))
    return isOpener
      ? { span: { ...span, from: last, words: [last] }, form: nameForm(form.words.slice(-1), form.suffix) }
      : naming
  })
}

/** "Canon Hale" where "Canon Bernard Hale" stands as well: a title that is a first name besides, before a surname of the text. */
function withoutTitles(namings: readonly Naming[], { tokens, words }: Reading): readonly Naming[] {
  const titles = words.hashes('longTitles')
  const titled = new Set(
    namings.flatMap(({ span: { from }, form }) =>
      form.words.length > 1 && titles.has(tokens.hash[from - 1] ?? 0)
        ? [`${tokens.hash[from - 1]} ${form.folded.at(-1)}`]
        : [],
    ),
  )
  if (titled.size === 0) return namings
  return namings.map((naming): Naming => {
    const { span, form } = naming
    const last = span.words.at(-1) ?? span.from
    return form.words.length === 2 && titled.has(`${tokens.hash[span.from]} ${form.folded.at(-1)}`)
      ? { span: { ...span, from: last, words: [last] }, form: nameForm(form.words.slice(-1), form.suffix) }
      : naming
  })
}

export function isHeadline(reading: Reading, span: NameSpan): boolean {
  return ((reading.tokens.place[span.from] ?? 0) & (Place.capitalsLine | Place.titleLine)) !== 0
}

/** The form of a span's name as the text writes it; broken words are whole ("Mich¬ igan"), "d'" is part of its word. */
export function formOf(reading: Reading, span: Pick<NameSpan, 'words' | 'suffix'>): NameForm {
  const { tokens } = reading
  const word = (token: number): string =>
    tokens.text.slice(tokens.start[token], tokens.end[token]).replace(BREAK, '')
  const words: string[] = []
  for (const token of span.words) {
    const before = words.at(-1)
    const isGlued = ((tokens.place[token] ?? 0) & Place.glued) !== 0
    // "d'" and "Urfel", "a", "/" and "l"
    if (before !== undefined && isGlued && (/['’/]$/.test(before) || word(token) === '/'))
      words[words.length - 1] = before + word(token)
    else words.push(word(token))
  }
  const { words: lists } = reading
  const generation = (token: number): string => {
    const hash = tokens.hash[token] ?? 0
    // "Lund père" stays as the text has it: it is told so in French alone.
    if (lists.language === 'fr') return word(token)
    if (lists.hashes('juniors').has(hash)) return 'Jr.'
    return lists.hashes('seniors').has(hash) ? 'Sr.' : word(token)
  }
  const suffix = span.suffix.map(generation).filter(isGeneration).join(' ')
  return nameForm(words, suffix === '' ? null : suffix)
}

const BREAK = /[¬\u00ad]\s*|-\n\s*/g

/** "Jr.", "III" belong to a name; honours and degrees ("QC", "PhD") only stand behind it. */
function isGeneration(suffix: string): boolean {
  return /^(?:[js]r\.?|[ivx]+|fils|père)$/i.test(suffix)
}

/** "Bill and Hillary Clinton": Bill has the surname too. */
function shareSurnames(reading: Reading, spans: readonly NameSpan[]): Naming[] {
  const forms = spans.map((span) => formOf(reading, span))
  return spans.map((span, index) => {
    const form = forms[index] ?? nameForm([], null)
    const next = spans[index + 1]
    const other = forms[index + 1]
    if (
      next === undefined ||
      other === undefined ||
      !isCouple(reading, span, form, next, other) ||
      isNamedBefore(reading, span, other, spans.slice(Math.max(0, index - NEAR_NAMES), index))
    )
      return { span, form }
    return { span, form: nameForm([...form.words, ...surnameOf(other)], null) }
  })
}

/** "Michael and Ed Lund" behind "Michael Rae" in the same paragraph: who has just been named is no Lund. */
function isNamedBefore(
  reading: Reading,
  span: NameSpan,
  other: NameForm,
  before: readonly NameSpan[],
): boolean {
  const { place, hash } = reading.tokens
  const same = before.filter(
    ({ words }) => words.length > 1 && hash[words[0] ?? 0] === hash[span.words[0] ?? 0],
  )
  const last = same.at(-1)
  if (last === undefined || formOf(reading, last).folded.at(-1) === other.folded.at(-1)) return false
  for (let at = last.to; at <= span.from; at++) if (((place[at] ?? 0) & Place.line) !== 0) return false
  return true
}

/** So many names before it are looked at. */
const NEAR_NAMES = 12

function isCouple(
  reading: Reading,
  span: NameSpan,
  form: NameForm,
  next: NameSpan,
  other: NameForm,
): boolean {
  const { tokens, flags, words } = reading
  if (form.words.length !== 1 || form.suffix !== null || other.words.length < 2 || next.from !== span.to + 1)
    return false
  // "a flinty Cordelia and Simon Lund": of whom there may be several is somebody else.
  if (words.hashes('indefinites').has(tokens.hash[span.from - 1] ?? 0)) return false
  if (
    tokens.shape[span.from - 1] === Shape.lower &&
    words.hashes('indefinites').has(tokens.hash[span.from - 2] ?? 0)
  )
    return false
  const between = tokens.hash[span.to] ?? 0
  if (between !== AMPERSAND && !words.hashes('and').has(between)) return false
  const given = flags[span.words[0] ?? 0] ?? 0
  const otherGiven = flags[next.words[0] ?? 0] ?? 0
  if ((given & Flag.given) === 0 || (otherGiven & Flag.given) === 0) return false
  // "Smith and Mary Jones": a first word that is rather a surname stands for itself.
  const isFirst = words.hashes('firstNames').has(tokens.hash[span.words[0] ?? 0] ?? 0)
  return (
    (isFirst || (given & (Flag.commonGiven | Flag.surname)) !== Flag.surname) &&
    (given & (Flag.country | Flag.nationality)) === 0
  )
}

/** The last word with the particles before it. */
function surnameOf(form: NameForm): readonly string[] {
  let at = form.words.length - 1
  while (at > 1 && /^\p{Ll}/u.test(form.words[at - 1] ?? '')) at--
  return form.words.slice(at)
}

/** Full names, longest first, so that "John Perry Barlow" is there when "John Barlow" comes. */
function joinFullNames(
  namings: readonly Naming[],
  people: Person[],
  same: SameForms,
  kin: ReadonlySet<NameForm> = new Set(),
): Person[] {
  const full = namings.filter((naming) => isFull(naming.form))
  const ranked = full.toSorted(
    (a, b) => b.form.words.length - a.form.words.length || a.span.from - b.span.from,
  )
  const spellings = new Map<Person, Map<string, number>>()
  for (const naming of ranked) {
    spend(people.length)
    const fitting = people.filter(
      (person) =>
        (fullFits(person.form, naming.form) && !areKin(person.form, naming.form, kin)) ||
        same(person.form, naming.form),
    )
    const alike = fitting.filter((person) => spellingOf(person.form) === spellingOf(naming.form))
    const exact = alike.find((person) => person.form.suffix === naming.form.suffix) ?? alike[0]
    const person = exact ?? (fitting.length === 1 ? fitting[0] : undefined)
    if (person === undefined) people.push({ form: naming.form, namings: [naming], fits: [] })
    else {
      // Counted once a person: a name that stands ten thousand times is not counted as often again.
      const counts = spellings.get(person) ?? countSpellings(person)
      spellings.set(person, counts)
      person.namings.push(naming)
      count(counts, spellingOf(naming.form))
      if (isFuller(naming.form, person.form, counts)) person.form = naming.form
    }
  }
  return people
}

/** "Jr." and none, where the text gives the one to the son or the father of the other. */
function areKin(a: NameForm, b: NameForm, kin: ReadonlySet<NameForm>): boolean {
  return (a.suffix === null) !== (b.suffix === null) && (kin.has(a) || kin.has(b))
}

/** "The mill went to his son, Tom Lund Jr.": a word of kinship before a suffix, behind the name without it. */
function isKinOfSameName({ form, span }: Naming, namings: readonly Naming[], reading: Reading): boolean {
  if (form.suffix === null || !/^[js]r/i.test(form.suffix)) return false
  spend(namings.length)
  const isEarlier = namings.some(
    (other) =>
      other.span.from < span.from &&
      other.form.suffix === null &&
      isFull(other.form) &&
      nameFit(other.form.parsed, form.parsed) === 'suffix-omitted',
  )
  if (!isEarlier) return false
  const { flags, tokens } = reading
  for (let at = span.from; at > 0 && at > span.from - NEAR_KIN; at--) {
    if (((tokens.place[at] ?? 0) & Place.sentence) !== 0) return false
    if (((flags[at - 1] ?? 0) & Flag.kin) !== 0) return true
  }
  return false
}

/** "Tom Lund Jr. spoke. His father, the Rev. Tom Lund, wept.": a word of kinship right before the name, which had a suffix before. */
function isElderOfName({ form, span }: Naming, namings: readonly Naming[], reading: Reading): boolean {
  if (form.suffix !== null || !isFull(form) || !isApposedToKin(reading, span.from)) return false
  spend(namings.length)
  return namings.some(
    (other) =>
      other.span.from < span.from &&
      /^[js]r/i.test(other.form.suffix ?? '') &&
      nameFit(other.form.parsed, form.parsed) === 'suffix-omitted',
  )
}

/** "father, the Rev." before a token: no more than a comma, an article and titles. "The brother of Tom Lund" is another's. */
function isApposedToKin({ tokens, flags, words }: Reading, from: number): boolean {
  let at = from - 1
  const isTitle = (): boolean => ((flags[at] ?? 0) & (Flag.title | Flag.honorific)) !== 0
  while (at > from - NEAR_KIN && at >= 0) {
    if (((flags[at] ?? 0) & Flag.kin) !== 0) return true
    if (!isTitle() && tokens.hash[at] !== COMMA && !words.hashes('articles').has(tokens.hash[at] ?? 0))
      return false
    if (((tokens.place[at] ?? 0) & Place.line) !== 0) return false
    at--
  }
  return false
}

/** So many tokens before a name a word of kinship still tells of it: "his son and heir, ". */
const NEAR_KIN = 8
const NEAR_PARENT = 5

/** More words, then fewer initials, then small letters, then a suffix; of equals the one that comes more often. */
function isFuller(form: NameForm, other: NameForm, counts: ReadonlyMap<string, number>): boolean {
  const mine = fullness(form)
  const theirs = fullness(other)
  if (mine !== theirs) return mine > theirs
  return (counts.get(spellingOf(form)) ?? 0) > (counts.get(spellingOf(other)) ?? 0)
}

function fullness(form: NameForm): number {
  const initials = form.folded.filter((word) => word.length === 1).length
  const small = form.words.every((word) => /\p{Ll}|^\p{Lu}\.?$/u.test(word)) ? 1 : 0
  return form.words.length * 8 - initials * 2 + small + (form.suffix === null ? 0 : 3)
}

/** How often each spelling stands for a person. */
function countSpellings({ namings }: Person): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { form } of namings) count(counts, spellingOf(form))
  return counts
}

function spellingOf(form: NameForm): string {
  return form.folded.join(' ')
}

/**
 * Whether a full name may be that of a person whose fullest form is known. It may be a part of that form, which never
 * stands in it: "Ada Lund Wins" of a headline is no fuller form of Ada Lund.
 */
export function fullFits(own: NameForm, form: NameForm): boolean {
  const fit = nameFit(own.parsed, form.parsed)
  if (fit === 'part' || fit === 'married') return form.words.length < own.words.length
  return fit !== null
}

/**
 * "Blinken Heads" in a headline that capitalizes every word: where the body knows a part of the words as a
 * name, that part is meant.
 */
function shrinkHeadline(
  reading: Reading,
  naming: Naming,
  people: readonly Person[],
  lone: readonly Naming[],
): Naming {
  const { span, form } = naming
  spend(people.length + lone.length)
  if (form.words.length < 2 || people.some((person) => fullFits(person.form, form))) return naming
  const surnames = new Set(people.map((person) => person.form.folded.at(-1) ?? ''))
  for (const { form: one } of lone) surnames.add(one.folded[0] ?? '')
  for (let length = span.words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= span.words.length; from++) {
      spend(length === 1 ? 1 : people.length + 1)
      const words = span.words.slice(from, from + length)
      const part = formOf(reading, { words, suffix: [] })
      const known =
        length === 1
          ? surnames.has(part.folded[0] ?? '')
          : people.some((person) => fullFits(person.form, part))
      if (!known) continue
      if (isOtherName(reading, span.words, from, length)) continue
      const first = words[0] ?? span.from
      return {
        span: { ...span, from: first, to: (words.at(-1) ?? first) + 1, words, suffix: [] },
        form: part,
      }
    }
  return naming
}

/** "Jeb Bush Wins", "Clinton Smith Wins" where the body knows another Bush and another Clinton. */
function isOtherName(reading: Reading, words: readonly number[], from: number, length: number): boolean {
  const { flags, tokens } = reading
  const after = words[from + length]
  const is = (word: number, flag: number, not: number): boolean =>
    ((flags[word] ?? 0) & flag) !== 0 && ((flags[word] ?? 0) & not) === 0
  const everyday = Flag.common | Flag.word | Flag.country | Flag.town
  const isGiven = (word: number): boolean =>
    is(word, Flag.commonGiven, 0) || is(word, Flag.given, everyday) || tokens.shape[word] === Shape.initial
  return words.slice(0, from).some(isGiven) || (after !== undefined && is(after, Flag.surname, everyday))
}

function joinLoneNames(
  people: Person[],
  namings: readonly Naming[],
  reading: Reading,
  { same, officeholders }: Knowledge,
): void {
  const known = [...people]
  const groups = groupBy(namings, ({ form }) => form.folded[0] ?? '')
  for (const [word, group] of groups) {
    spend(known.length * group.length)
    if (isFamily(word, known, group, reading) || isPair(group, known)) continue
    const listed = known.filter((person) => group.some((naming) => same(person.form, naming.form)))
    const owners = listed.length === 1 ? listed : ownersOf(word, known, isEveryday(group, reading))
    const only = owners.length === 1 ? owners[0] : undefined
    const holder =
      only === undefined
        ? []
        : group.filter((naming) => officeholders.meansAnother(naming, only) || isKinOf(naming, only, reading))
    const wives = only === undefined ? [] : group.filter((naming) => isWifeOf(naming, only, reading))
    if (only !== undefined && holder.length > 0) parted(people, only, holder, group, reading, officeholders)
    else if (only !== undefined) {
      only.namings.push(...group.filter((naming) => !wives.includes(naming)))
      if (wives.length > 0) people.push({ form: bestSpelling(wives), namings: wives, fits: [] })
    } else if (owners.length > 1) divide(people, owners, group, reading, officeholders)
    else people.push({ form: bestSpelling(group), namings: [...group], fits: [] })
  }
}

/** "Mayor Lund denied it. His son, Tom Lund, …": somebody with a title, before the first who is named in full, and as kin. */
function isKinOf({ span }: Naming, { namings }: Person, reading: Reading): boolean {
  const [first] = namings
  if (first === undefined || span.from > first.span.from || titleBefore(reading, span) === 0) return false
  const { tokens, flags } = reading
  const from = first.span.from
  return tokens.hash[from - 1] === COMMA && ((flags[from - 2] ?? 0) & Flag.kin) !== 0
}

/** "Mrs. Lund" beside Tom Lund or Mr. Kim Lund: a title that no man has, and a first name or title that no woman has. */
function isWifeOf({ span }: Naming, { form, namings }: Person, { tokens, words }: Reading): boolean {
  const isTitled =
    ((tokens.place[span.from] ?? 0) & Place.line) === 0 &&
    words.hashes('wives').has(tokens.hash[span.from - 1] ?? 0)
  if (!isTitled) return false
  const isMan = ({ form: own, span: { from } }: Naming): boolean =>
    own.words.length > 1 && words.hashes('menTitles').has(tokens.hash[from - 1] ?? 0)
  return words.hashes('husbands').has(wordHash(form.words[0] ?? '')) || namings.some(isMan)
}

/** "President Obama" beside Sasha Obama: two people, and what has neither a title nor a first name may be either. */
function parted(
  people: Person[],
  named: Person,
  titled: readonly Naming[],
  group: readonly Naming[],
  reading: Reading,
  officeholders: Knowledge['officeholders'],
): void {
  const holder: Person = { form: bestSpelling(titled), namings: [...titled], fits: [] }
  people.push(holder)
  const rest = group.filter((naming) => !titled.includes(naming))
  divide(people, [named, holder], rest, reading, officeholders)
}

/** "the Clintons": a family is no person. */
function isFamily(
  word: string,
  people: readonly Person[],
  group: readonly Naming[],
  reading: Reading,
): boolean {
  if (!word.endsWith('s') || people.some((person) => person.form.folded.includes(word))) return false
  const single = word.slice(0, -1)
  if (!people.some((person) => person.form.folded.at(-1) === single)) return false
  return group.some(({ span }) =>
    reading.words.hashes('articles').has(reading.tokens.hash[span.from - 1] ?? 0),
  )
}

/** "the Biden-Ryan debate", where the text names both. */
function isPair(group: readonly Naming[], people: readonly Person[]): boolean {
  const parts = (group[0]?.form.words[0] ?? '').split(/[-–]/).map(foldWord)
  return parts.length > 1 && parts.every((part) => people.some(({ form }) => form.folded.at(-1) === part))
}

const AMPERSAND = markHash('&')
const COMMA = markHash(',')

/**
 * A surname that several people of the text bear. A title that one of them alone has ("Mrs. Clinton", "Senator
 * Clinton"), or of which the almanac knows it, decides; then who has been named in full so far, and who the text is about;
 * else nobody is guessed.
 */
function divide(
  people: Person[],
  owners: readonly Person[],
  group: readonly Naming[],
  reading: Reading,
  { holds }: Knowledge['officeholders'],
): void {
  const open: Naming[] = []
  const ownOnes = owners.filter((owner) => !isIntroducedAsKin(owner, reading))
  const course = new Course(ownOnes.length > 0 ? ownOnes : owners)
  const namings = group.toSorted(
    (a, b) =>
      Number(isHeadline(reading, a.span)) - Number(isHeadline(reading, b.span)) || a.span.from - b.span.from,
  )
  for (const naming of namings) {
    spend(owners.length)
    const title = titleBefore(reading, naming.span)
    const titled =
      title === 0
        ? []
        : owners.filter((owner) =>
            owner.namings.some((one) => isFull(one.form) && titleBefore(reading, one.span) === title),
          )
    const holding = owners.filter((owner) => holds(naming, owner))
    const shown = [titled, holding, ownOnes].find((some) => some.length === 1)?.[0]
    const inHeadline = isHeadline(reading, naming.span)
    const only = shown ?? (inHeadline ? course.main() : course.meant(naming.span.from))
    if (!inHeadline) course.add(only ?? null, naming.span.from, shown !== undefined)
    if (only === undefined) open.push(naming)
    else only.namings.push(naming)
  }
  if (open.length > 0) people.push({ form: bestSpelling(open), namings: open, fits: owners })
}

/**
 * "his wife, Milica Hale", "his wife, Milica" before her full name: news calls such a person by surname only when nobody else
 * of that name is about.
 */
function isIntroducedAsKin(person: Person, reading: Reading): boolean {
  const { tokens } = reading
  const first = person.namings.find((naming) => isFull(naming.form))
  if (first === undefined) return false
  const { from, words } = first.span
  const earlier = firstBehindKin(reading).get(tokens.hash[words[0] ?? from] ?? 0)
  return (earlier !== undefined && earlier < from) || isBehindKin(reading, from)
}

/** "wife", "his wife,": a word of kin stands before, or one before the last; "the son of the late Mr.". */
function isBehindKin(reading: Reading, from: number): boolean {
  const { flags, tokens } = reading
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
    if (((tokens.place[at + 1] ?? 0) & Place.line) !== 0) return false
    if (((flags[at] ?? 0) & Flag.kin) !== 0 && tokens.shape[at] === Shape.lower) return true
  }
  return isKinOfWhom(reading, from)
}

/** "der Sohn des Müllers", "fille du marin", "son of the late Mr.": kin of who follows, in the same clause, and what that one is. */
function isKinOfWhom({ flags, tokens, words }: Reading, from: number): boolean {
  const isPart = (at: number): boolean =>
    ((flags[at] ?? 0) & (Flag.title | Flag.honorific)) !== 0 ||
    tokens.shape[at] === Shape.lower ||
    (words.capitalizesNouns && tokens.shape[at] === Shape.capital)
  for (let at = from - 1; at > from - NEAR_PARENT && at > 0; at--) {
    if (((tokens.place[at + 1] ?? 0) & Place.line) !== 0) return false
    const isOf =
      words.hashes('of').has(tokens.hash[at] ?? 0) || words.hashes('ofThe').has(tokens.hash[at] ?? 0)
    if (isOf) return ((flags[at - 1] ?? 0) & Flag.kin) !== 0
    if (!isPart(at)) return false
  }
  return false
}

/** Where each word, by its hash, first stands behind a word of kin: found once for all surnames of a text. */
function firstBehindKin(reading: Reading): ReadonlyMap<number, number> {
  const known = behindKin.get(reading)
  if (known !== undefined) return known
  const { hash, count } = reading.tokens
  const first = new Map<number, number>()
  for (let at = 0; at < count; at++)
    if (isBehindKin(reading, at) && !first.has(hash[at] ?? 0)) first.set(hash[at] ?? 0, at)
  behindKin.set(reading, first)
  return first
}

const behindKin = new WeakMap<Reading, ReadonlyMap<number, number>>()

/** Hash of the title before a name; 0 for none. */
function titleBefore(reading: Reading, span: NameSpan): number {
  const { tokens, flags } = reading
  const at = span.from - 1
  if (at < 0 || ((tokens.place[span.from] ?? 0) & Place.line) !== 0) return 0
  if (((flags[at] ?? 0) & (Flag.title | Flag.honorific | Flag.role)) === 0 || tokens.shape[at] === Shape.mark)
    return 0
  return tokens.hash[at] ?? 0
}

function bestSpelling(group: readonly Naming[]): NameForm {
  const mixed = group.find((naming) => /\p{Ll}/u.test(naming.form.words[0] ?? ''))
  return (mixed ?? group[0])?.form ?? nameForm([], null)
}

/** "Christian", beside Chris Christie: rather the word than the long form of his name. */
function isEveryday(group: readonly Naming[], { flags }: Reading): boolean {
  const flag = flags[group[0]?.span.words[0] ?? 0] ?? 0
  // "Christian teachers" are not Chris Lund's, though Christian is a common first name.
  if ((flag & Flag.nationality) !== 0) return true
  return (flag & (Flag.common | Flag.word)) !== 0 && (flag & Flag.commonGiven) === 0
}

/** The people that a lone word may name; the strongest kind of fit decides. An everyday word is no short form. */
function ownersOf(word: string, people: readonly Person[], everyday: boolean): Person[] {
  const fits = (test: (folded: readonly string[]) => boolean): Person[] =>
    people.filter((person) => test(person.form.folded))
  const bySurname = fits((folded) => folded.at(-1) === word)
  if (bySurname.length > 0) return bySurname
  const byFirst = fits((folded) => folded[0] === word)
  if (byFirst.length > 0) return byFirst
  if (word.length < 3) return []
  const surname = (level: Level) => (folded: readonly string[]) =>
    compareSurnames(folded.at(-1) ?? '', word) === level
  const tests = [
    (folded: readonly string[]) => folded.slice(1, -1).includes(word),
    surname('transliteration'),
    surname('slip'),
    (folded: readonly string[]) => compareGiven(folded[0] ?? '', word) === 'nickname',
  ]
  for (const test of everyday ? tests.slice(0, -1) : tests) {
    const found = fits(test)
    if (found.length === 1) return found
  }
  return []
}
