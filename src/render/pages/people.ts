import { sayEvidence } from '../../languages/evidence.ts'
import { groupBy } from '../../lib/grouping.ts'
import type { Appearance, Entry, Person } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { Naming, PersonLine, PersonPage, Ref } from '../../model/page.ts'
import type { InterfaceWords } from '../../model/words.ts'
import { shortNames } from '../../names/short-names.ts'
import { withoutAccents } from '../../text/folding.ts'
import { countedOnce, countTexts, type Folded, foldCopies } from '../copies.ts'
import { feedOf, feedsOf, PERSON_WORTH_FOLLOWING } from '../feeds/plan.ts'
import {
  countOnce,
  dateLabel,
  entriesOf,
  type Lookup,
  mostFirst,
  outletIdsOf,
  personIdsOf,
  sureYearOf,
  topicIdsOf,
  topTallies,
  withoutId,
  yearGroup,
} from '../lookup.ts'
import { overTime } from '../over-time.ts'
import { byHundred, byPeriod, periodLinks, type Stretch } from '../periods.ts'
import { quotationsIn } from '../quotations.ts'
import { jsonView, pageView, viewGroup } from '../view.ts'
import { namesakesIn, roleOf } from './namesakes.ts'

/** Up to so many people are one list; up to so many one page, by letter; more have a page for each letter. */
const ONE_LIST = 30
const ONE_PAGE = 300
/** A letter with more is divided by the second letter. */
const ONE_LETTER = 400
/** The page opens with so many of those who are named most, where there are three times as many people. */
const NAMED_MOST = 24
/** By number of articles so many are listed: after that there are hundreds with the same number. */
const BY_NUMBER = 1000

/** People A–Z and by number of articles, and a page for each. */
export function* planPeople(lookup: Lookup): Generator<SiteViewGroup> {
  const { people } = lookup.archive
  const lines = people.map((person) => personLine(lookup, person))
  yield viewGroup('people', null, () => peopleByName(lines, lookup.words))
  yield viewGroup('people', null, () => peopleByCount(lines))
  yield viewGroup('people', null, () => peopleNames(lines))
  const others = namesakesIn(lookup)
  for (const person of people) {
    const appeared = appearedOf(lookup, person)
    const namesakes = others.get(person.page) ?? []
    yield viewGroup('person', [...personParts(lookup, person, appeared), namesakes], () =>
      personPages(lookup, person, { appeared, namesakes }),
    )
  }
}

/** The index opens with those who matter; the rest is a letter, or a search, away. */
function* peopleByName(lines: readonly PersonLine[], { compare }: InterfaceWords): Generator<SiteView> {
  const sorted = [...lines].sort((a, b) => compare(a.sortName, b.sortName) || (a.page < b.page ? -1 : 1))
  const letters = [...groupBy(sorted, (line) => letterOf(line.sortName))]
  const total = lines.length
  const top = total >= NAMED_MOST * 3 ? mostFirst(lines).slice(0, NAMED_MOST) : []
  const shared = { order: 'name', total, isSearched: total > ONE_PAGE } as const
  if (total <= ONE_PAGE) {
    const groups =
      total <= ONE_LIST
        ? [{ label: '', people: sorted }]
        : letters.map(([label, inLetter]) => ({ label, people: inLetter }))
    yield pageView('people', 'people/', { ...shared, top, groups, pages: [] })
    return
  }
  const divided = letters.map(([letter, people]) => ({ letter, people, parts: partsOf(letter, people) }))
  const pages = (current: string | null) =>
    divided.map(({ letter, people, parts }) => ({
      label: letter,
      page: parts[0]?.page ?? '',
      count: people.length,
      current: letter === current,
    }))
  yield pageView('people', 'people/', { ...shared, top, groups: [], pages: pages(null) })
  for (const { letter, parts } of divided)
    for (const { label, page, people } of parts)
      yield pageView('people', page, {
        ...shared,
        top: [],
        groups: [{ label, people }],
        pages: pages(letter),
        ...(parts.length > 1
          ? {
              parts: parts.map((part) => ({
                label: part.label,
                page: part.page,
                count: part.people.length,
                current: part.page === page,
              })),
            }
          : {}),
      })
}

interface LetterPart {
  readonly label: string
  readonly page: string
  readonly people: readonly PersonLine[]
}

/** The people of a letter: on one page, or on a page for each two letters that names begin with. */
function partsOf(letter: string, people: readonly PersonLine[]): LetterPart[] {
  const page = (path: string): string => `people/a-z/${path}/`
  if (people.length <= ONE_LETTER) return [{ label: letter, page: page(letterPath(letter)), people }]
  // As capitals, in which addresses are made: "ı" and "i" are one there.
  const second = (line: PersonLine): string =>
    [...withoutAccents(line.sortName)].find((char, at) => at > 0 && /\p{L}/u.test(char))?.toUpperCase() ?? ''
  return [...groupBy(people, second)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([capital, own]) => ({
      label: letter + capital.toLowerCase(),
      page: page(capital ? `${letterPath(letter)}-${letterPath(capital)}` : letterPath(letter)),
      people: own,
    }))
}

function* peopleByCount(lines: readonly PersonLine[]): Generator<SiteView> {
  const pages = byHundred(mostFirst(lines).slice(0, BY_NUMBER))
  for (const { path, items } of pages)
    yield pageView('people', `people/by-number/${path}`, {
      order: 'count',
      total: lines.length,
      top: [],
      groups: [{ label: '', people: items }],
      pages: periodLinks('people/by-number/', pages, path),
      isSearched: lines.length > ONE_PAGE,
    })
}

/**
 * All names for the field that finds one, where they are too many for a page: a file for each letter that a word of a
 * name begins with, [name, page, articles, description], the most frequent first. The page is "" where the name says it
 * (`plainPage`), as it mostly does: that is a third of the file.
 */
function* peopleNames(lines: readonly PersonLine[]): Generator<SiteView> {
  if (lines.length <= ONE_PAGE) return
  const found = mostFirst(lines).flatMap((line) =>
    [...new Set(line.label.split(/[\s-]+/).map(letterOf))].map((letter) => ({ letter, line })),
  )
  for (const [letter, named] of groupBy(found, (one) => one.letter))
    yield jsonView(
      `people/names/${letterPath(letter)}.json`,
      named.map(({ line: { label, page, count, description } }) => [
        label,
        page === plainPage(label) ? '' : page,
        count,
        description ?? '',
      ]),
    )
}

/** "Ida Abel" → "people/ida-abel/", as `public/site.js` makes it. */
function plainPage(name: string): string {
  return `people/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`
}

function personLine(lookup: Lookup, person: Person): PersonLine {
  const named = entriesOf(
    lookup,
    person.appearances.map(({ article }) => article),
  )
  const years = named.flatMap((entry) => sureYearOf(entry) ?? [])
  return {
    label: person.styled ?? person.name,
    page: person.page,
    count: countTexts(named),
    sortName: person.sortName,
    description: roleOf(person),
    verified: person.verified,
    firstYear: years.reduce<string | null>((a, b) => (a && a < b ? a : b), null),
    lastYear: years.reduce<string | null>((a, b) => (a && a > b ? a : b), null),
  }
}

/** "Ángel" → "A"; names in other scripts under their own first letter, digits and signs under "#". */
function letterOf(name: string): string {
  const first = withoutAccents(name).match(/\p{L}|\p{N}/u)?.[0] ?? '#'
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

function letterPath(letter: string): string {
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`
}

interface Appeared {
  readonly appearance: Appearance
  readonly entry: Entry
}

function appearedOf({ entries }: Lookup, { appearances }: Person): Appeared[] {
  return appearances.flatMap((appearance): Appeared[] => {
    const entry = entries.get(appearance.article)
    return entry ? [{ appearance, entry }] : []
  })
}

/** All that the pages and feeds of a person are made from. An article's fingerprint stands for how it names its people. */
function personParts(
  { people, fingerprints }: Lookup,
  person: Person,
  appeared: readonly Appeared[],
): unknown[] {
  const { appearances: _, ...own } = person
  return [
    own,
    person.coMentions.map(({ id }) => [people.get(id)?.name, people.get(id)?.page]),
    appeared.map(({ entry }) => fingerprints.entry(entry)),
    appeared.map(({ appearance }) => appearance.basis),
  ]
}

/** Where a person is named, and others of the name. */
interface Found {
  readonly appeared: readonly Appeared[]
  readonly namesakes: readonly Ref[]
}

function* personPages(lookup: Lookup, person: Person, { appeared, namesakes }: Found): Generator<SiteView> {
  const folded = foldCopies(appeared, ({ entry }) => entry)
  const stretches = byPeriod(folded, ({ item }) => item.entry, lookup.words)
  for (const stretch of stretches)
    yield pageView('person', person.page + stretch.path, {
      ...(stretch.path === '' ? personHead(lookup, person, appeared) : personName(person, appeared)),
      total: folded.length,
      namesakes,
      periods: periodLinks(person.page, stretches, stretch.path),
      groups: namingsByYear(lookup, stretch),
    })
  yield* feedsOf(
    lookup,
    person.name,
    person.page,
    appeared.map(({ entry }) => entry),
    PERSON_WORTH_FOLLOWING,
  )
}

type PersonHead = Omit<PersonPage, 'periods' | 'groups' | 'total' | 'namesakes'>

function personName(person: Person, appeared: readonly Appeared[]): PersonHead {
  const { id, page, name, styled, description, verified } = person
  return {
    feed: feedOf(
      page,
      appeared.map(({ entry }) => entry),
      PERSON_WORTH_FOLLOWING,
    ),
    id,
    page,
    name: styled ?? name,
    searched: name,
    description,
    verified,
    aliases: [],
    externalIds: {},
    externalIdBasis: {},
    note: null,
    overTime: overTime([]),
    offices: [],
    coMentions: [],
    ties: null,
    joined: [],
    quotes: [],
    outlets: [],
    topics: [],
  }
}

/** So many spellings and quotations are shown; all are in the data. */
const JOINED = 20
const QUOTES = 12

/** So many of those who are named in the same articles are listed. */
const MOST_CO_MENTIONS = 24

/** How many people the drawing of a network holds beside the one in its middle. */
const NETWORK = 10

function personHead(lookup: Lookup, person: Person, appeared: readonly Appeared[]): PersonHead {
  const entries = appeared.map(({ entry }) => entry)
  const others = person.coMentions.slice(0, MOST_CO_MENTIONS).flatMap(({ id, count }) => {
    const other = lookup.people.get(id)
    return other ? [{ other, count }] : []
  })
  const drawn = others.slice(0, NETWORK).map(({ other }) => other)
  const [, ...short] = shortNames([person, ...drawn])
  const coMentions = others.map(({ other: { id, name, page }, count }, index) => ({
    ...{ id, label: name, page, count },
    short: short[index] ?? name,
  }))
  const ties = tiesAmong(
    countedOnce(entries),
    drawn.map(({ id }) => id),
  )
  return {
    ...personName(person, appeared),
    aliases: spellings(person, lookup.words),
    externalIds: person.externalIds,
    externalIdBasis: person.externalIdBasis,
    note: person.note,
    overTime: overTime(countedOnce(entries)),
    offices: person.offices.map((office) => officeLine(lookup, office)),
    coMentions,
    ties: isWorthDrawing(coMentions, ties) ? ties : null,
    joined: joinedLines(person, lookup.words),
    quotes: quotesOf(lookup, person, entries),
    outlets: topTallies(entries, outletIdsOf, lookup.outlets, 12).map(withoutId),
    topics: topTallies(entries, topicIdsOf, lookup.topics, 12).map(withoutId),
  }
}

/** Why other spellings are this person's; those that the owner or the list of well-known people joined, too. */
function joinedLines({ joined }: Person, { tag }: InterfaceWords): PersonPage['joined'] {
  const lines = joined.map(({ name, to, articles, level, reasons }) => {
    const clues = [{ rule: `name-${level}`, facts: { name, to, articles } }, ...reasons]
    return {
      name,
      because: clues
        .map((clue) => sayEvidence(clue, tag))
        .filter((sentence) => sentence !== '')
        .join('; '),
    }
  })
  return [...new Map(lines.map((line) => [`${line.name} ${line.because}`, line])).values()].slice(0, JOINED)
}

/** What the person is quoted with, the newest first, as far as the rights of the outlets allow. */
function quotesOf(lookup: Lookup, { id }: Person, entries: readonly Entry[]): PersonPage['quotes'] {
  const shown = entries.filter((entry) => lookup.rights(entry) === 'full')
  return quotationsIn(shown, id)
    .reverse()
    .slice(0, QUOTES)
    .map(({ text, places }) => ({
      // The comma belongs to the sentence around it.
      text: text.replace(/[,;]$/u, ''),
      language: places[0]?.[0].language ?? lookup.settings.language,
      articles: [...new Set(places.map(([entry]) => entry))].map(({ page, title, date, outlet }) => ({
        page,
        title,
        outlet: (outlet && lookup.outlets.get(outlet.id)?.name) ?? null,
        date: date && dateLabel(date),
      })),
    }))
}

/** An office with the days on which texts give it to the person; where no day is known, with the years. */
function officeLine(lookup: Lookup, office: Person['offices'][number]): PersonPage['offices'][number] {
  const { title, first, last, articles } = office
  const years = entriesOf(lookup, articles)
    .flatMap((entry) => sureYearOf(entry) ?? [])
    .sort()
  return {
    title,
    first: first ?? years[0] ?? null,
    last: last ?? years.at(-1) ?? null,
    count: countOnce(lookup, articles),
  }
}

/** The owner's aliases and the spellings seen, without the name itself. */
function spellings(person: Person, { compare }: InterfaceWords): string[] {
  const seen = new Set([...person.aliases, ...person.appearances.flatMap(({ surfaces }) => surfaces)])
  seen.delete(person.name)
  return [...seen].sort(compare)
}

/**
 * Whether a drawing shows what the list does not: some people are named together and others are not, and more than
 * once. Those of one article are all tied to each other.
 */
function isWorthDrawing(coMentions: PersonPage['coMentions'], ties: Ties): boolean {
  const drawn = Math.min(coMentions.length, NETWORK)
  const all = (drawn * (drawn - 1)) / 2
  const often = coMentions.slice(0, NETWORK).filter(({ count }) => count > 1).length
  return drawn >= 4 && often >= 4 && ties.length > 0 && ties.length < all * 0.8
}

type Ties = NonNullable<PersonPage['ties']>

function tiesAmong(entries: readonly Entry[], ids: readonly string[]): Ties {
  const places = new Map(ids.map((id, index) => [id, index]))
  const counts = new Map<number, number>()
  for (const entry of entries) {
    const present = personIdsOf(entry).flatMap((id) => places.get(id) ?? [])
    for (const a of present)
      for (const b of present) if (a < b) counts.set(a * NETWORK + b, (counts.get(a * NETWORK + b) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([pair, count]) => ({ a: Math.floor(pair / NETWORK), b: pair % NETWORK, count }))
}

function namingsByYear(lookup: Lookup, { items }: Stretch<Folded<Appeared>>): PersonPage['groups'] {
  const groupOf = ({ item }: Folded<Appeared>) => yearGroup(item.entry, lookup.words)
  return [...groupBy(items, (naming) => groupOf(naming).label)].map(([label, inYear]) => ({
    label,
    id: inYear[0] ? groupOf(inYear[0]).id : '',
    items: inYear.map((folded) => naming(lookup, folded)),
  }))
}

function naming(lookup: Lookup, { item: { entry, appearance }, copies }: Folded<Appeared>): Naming {
  const { surfaces, mentions, basis, sentence } = appearance
  return {
    card: { ...lookup.foldedCard({ item: entry, copies }), summary: null },
    sentence: lookup.rights(entry) === 'record only' ? null : sentence || null,
    surfaces,
    mentions,
    basis,
  }
}
