import { count } from '../../lib/grouping.ts'
import { once } from '../../lib/once.ts'
import type { RecordPerson, ShownThing } from '../../model/archive.ts'
import type { ThingKind } from '../../model/article.ts'
import { commonFirstNames } from '../../names/given-names.ts'
import { compareStrings, foldText } from '../../text/folding.ts'
import type { ArticleFacts } from '../article-facts.ts'
import { isNamedWithAge } from './lives.ts'
import type { OwnersWord } from './owner.ts'

/** What the articles say of one name. */
interface Told {
  readonly kinds: Map<ThingKind, number>
  readonly shownIn: number[]
  /** Namings that nothing shows to be somebody's, or a verb of saying alone. */
  readonly bareIn: number[]
  readonly saidIn: number[]
  /** Of the first naming: by which names are compared, as written, and where. */
  readonly nameKey: string
  readonly name: string
  readonly sentence: string
  isSomebody: boolean
}

/**
 * Names that articles show to be a ship's, a firm's, a place's, and none shows to be somebody's, by their keys: nobody in all
 * articles. One article that shows a person, a byline or the owner's list makes the name a person's wherever it stands without a sign.
 */
export function findNobodies(
  articles: readonly ArticleFacts[],
  owner: OwnersWord,
): ReadonlyMap<string, ShownThing> {
  const told = toldOfPeople(articles)
  if (told.size === 0) return new Map()
  countThings(articles, told)
  const idOf = (article: number): string => articles[article]?.record.id ?? ''
  const nobodies = [...told].filter(
    ([key, one]) => owner.entriesOf(one.nameKey).length === 0 && isNobodys(key, one),
  )
  return new Map(
    nobodies.map(([, { nameKey, name, kinds, sentence, shownIn, saidIn, bareIn }]) => {
      const namedIn = [...saidIn, ...bareIn].sort((a, b) => a - b).map(idOf)
      return [nameKey, { name, kind: mostOf(kinds), shownIn: shownIn.map(idOf), namedIn, sentence }]
    }),
  )
}

/** Names of people, folded, that some article has for something else, with the articles that name them. */
function toldOfPeople(articles: readonly ArticleFacts[]): Map<string, Told> {
  const things = new Set(articles.flatMap(({ record }) => (record.things ?? []).map(keyOfThing)))
  const told = new Map<string, Told>()
  if (things.size === 0) return told
  for (const [article, { record, names }] of articles.entries())
    for (const [at, person] of record.people.entries()) {
      const key = foldText(person.name)
      if (!things.has(key)) continue
      const one = told.get(key) ?? newTold(person, names[at]?.key ?? '')
      told.set(key, one)
      if (isSure(person) || isNamedWithAge(person, record)) one.isSomebody = true
      else (person.shown === 'said' ? one.saidIn : one.bareIn).push(article)
    }
  return told
}

function newTold({ name, sentence }: RecordPerson, nameKey: string): Told {
  return { nameKey, kinds: new Map(), shownIn: [], bareIn: [], saidIn: [], name, sentence, isSomebody: false }
}

/** Adds the articles that show those names to be things, and those that somebody of the name has written. */
function countThings(articles: readonly ArticleFacts[], told: ReadonlyMap<string, Told>): void {
  for (const [article, { record }] of articles.entries()) {
    for (const { name } of record.authors) {
      const one = told.get(foldText(name))
      if (one) one.isSomebody = true
    }
    for (const thing of record.things ?? []) {
      const one = told.get(keyOfThing(thing))
      if (!one) continue
      const kind = thing.slice(0, thing.indexOf(' ')) as ThingKind
      count(one.kinds, kind)
      if (one.shownIn.at(-1) !== article) one.shownIn.push(article)
    }
  }
}

/** "ship ada roe" → "ada roe" */
function keyOfThing(thing: string): string {
  return thing.slice(thing.indexOf(' ') + 1)
}

/** The article shows somebody, or its file says so. */
function isSure({ shown, basis, offices }: RecordPerson): boolean {
  return shown === 'sure' || offices.length > 0 || basis === 'user' || basis === 'stated'
}

/** Firms, teams and towns say things as well; a ship or a storm does not. */
const SAYING: ReadonlySet<ThingKind> = new Set(['firm', 'place', 'thing'])

/**
 * Whether a name is nobody's. One that a common first name opens may be somebody's after whom the thing is called: as many
 * articles must show the thing as name it. Of others one article in so many does.
 */
function isNobodys(key: string, { kinds, shownIn, bareIn, saidIn, isSomebody }: Told): boolean {
  if (isSomebody) return false
  const isGiven = knownGiven().has(key.slice(0, key.indexOf(' ')))
  if (saidIn.length > 0 && (isGiven || !SAYING.has(mostOf(kinds)))) return false
  const named = bareIn.length + saidIn.length
  return isGiven ? shownIn.length >= named : shownIn.length * BARE_A_SIGN >= named
}

const BARE_A_SIGN = 4

const knownGiven = once((): ReadonlySet<string> => new Set(commonFirstNames().map(foldText)))

function mostOf(kinds: ReadonlyMap<ThingKind, number>): ThingKind {
  const [first] = [...kinds].sort(([a, n], [b, m]) => m - n || compareStrings(a, b))
  return first?.[0] ?? 'thing'
}
