import { shippedData } from '../../knowledge/shipped.ts'
import { alternatives, foldedWords } from '../../languages/word-sets.ts'
import { foldText } from '../../text/folding.ts'

/** What somebody does, as far as an office or a topic tells ("politics", "sport"): two of these rarely are one person. */
export type Occupation = string

interface OccupationFile {
  readonly occupations: Readonly<
    Record<
      Occupation,
      {
        readonly noun: string
        readonly office: string
        readonly topic: string
        readonly loose?: string
        readonly matter?: string
      }
    >
  >
  readonly neighbours: readonly string[]
  readonly closed: string
  readonly sameYears: readonly string[]
  readonly nations: string
  readonly players: string
  readonly nouns: readonly { readonly noun: string; readonly office: string }[]
  readonly emptyWords: string
  readonly deputies: string
  readonly former: string
  readonly officeForms: Readonly<Record<string, string>>
  readonly officeArticles: string
}

interface OccupationWords {
  readonly occupation: Occupation
  readonly noun: string
  readonly office: RegExp
  readonly topic: RegExp
  readonly loose: RegExp | null
  readonly matter: RegExp | null
}

interface Occupations {
  readonly words: readonly OccupationWords[]
  /** "politics law" and "law politics": people change from the one to the other, or are both. */
  readonly neighbours: ReadonlySet<string>
  /** Their offices are no others besides. */
  readonly closed: ReadonlySet<string>
  /** As neighbours: two people only where they have both in the same years. */
  readonly sameYears: ReadonlySet<string>
  /** Finds a national team and a player of it at the end of folded text. */
  readonly player: RegExp
  /** The last words of what players are called: "half", "captain". */
  readonly playerEnds: ReadonlySet<string>
  readonly nouns: readonly (readonly [office: RegExp, noun: string])[]
  readonly emptyWords: ReadonlySet<string>
  readonly deputies: readonly string[]
  readonly former: RegExp
  /** "sen" → "senator" */
  readonly forms: ReadonlyMap<string, string>
  readonly articles: ReadonlySet<string>
}

let loaded: Occupations | null = null

function occupations(): Occupations {
  loaded ??= load(shippedData<OccupationFile>('languages/en/occupations.yml'))
  return loaded
}

function load(file: OccupationFile): Occupations {
  const { occupations: all, neighbours, closed, sameYears, nations, players } = file
  const { nouns, emptyWords, deputies, former, officeForms, officeArticles } = file
  return {
    words: Object.entries(all).map(([occupation, { noun, office, topic, loose, matter }]) => ({
      ...{ occupation, noun, office: anyOf(office), topic: anyOf(topic) },
      loose: loose === undefined ? null : anyOf(loose, 'g'),
      matter: matter === undefined ? null : anyOf(matter),
    })),
    neighbours: pairsOf(neighbours),
    closed: new Set(foldedWords(closed)),
    sameYears: pairsOf(sameYears),
    player: new RegExp(
      `^.*\\b(${alternatives(foldedWords(nations))})(?: \\w{1,20}){0,2} (?:${alternatives(foldedWords(players))})$`,
    ),
    playerEnds: new Set(foldedWords(players).flatMap((word) => word.split(' ').at(-1) ?? [])),
    nouns: nouns.map(({ noun, office }) => [anyOf(office), noun]),
    emptyWords: new Set(foldedWords(emptyWords)),
    deputies: foldedWords(deputies),
    former: new RegExp(`^(?:${alternatives(foldedWords(former))})\\b`),
    forms: new Map(Object.entries(officeForms)),
    articles: new Set(foldedWords(officeArticles)),
  }
}

/** "politics, law" → "politics law" and "law politics" */
function pairsOf(pairs: readonly string[]): ReadonlySet<string> {
  return new Set(
    pairs.flatMap((pair) => {
      const [a = '', b = ''] = pair.split(', ')
      return [`${a} ${b}`, `${b} ${a}`]
    }),
  )
}

/** "mayor, prime minister" → a pattern that finds either in folded text. */
function anyOf(list: string, flags = ''): RegExp {
  return new RegExp(`\\b(?:${alternatives(foldedWords(list))})\\b`, flags)
}

/** The occupations that an office speaks of: "former boxer and mayor of Marle" → sport, politics. */
export function occupationsOfOffice(office: string): readonly Occupation[] {
  return found('office', office)
}

/**
 * Whether the words that speak of this occupation have other uses: "defender", "model", "commander". Such an office counts
 * only in an article on the matter.
 */
function isLoose(office: string, occupation: Occupation): boolean {
  const words = occupations().words.find((one) => one.occupation === occupation)
  if (!words?.loose) return false
  return !words.office.test(foldText(office).replace(words.loose, ' '))
}

/**
 * The occupations that the offices of a person claim. In an article on other matters "defender" is no sport: "a defender of
 * the budget" is no footballer. `topics` are those of the article's topics.
 */
export function occupationsClaimed(
  offices: readonly string[],
  topics: readonly Occupation[],
): readonly Occupation[] {
  return offices.flatMap((office) => [
    ...occupationsOfOffice(office).filter(
      (one) => topics.length === 0 || topics.includes(one) || !isLoose(office, one),
    ),
    ...occupationsOnMatter(office, topics),
  ])
}

/** The occupations among those of an article's topics that an office speaks of there: "captain" in a report of a match. */
function occupationsOnMatter(office: string, topics: readonly Occupation[]): readonly Occupation[] {
  if (topics.length === 0) return []
  const folded = foldText(office)
  return occupations()
    .words.filter(({ occupation, matter }) => topics.includes(occupation) && matter?.test(folded))
    .map(({ occupation }) => occupation)
}

/** The occupation that a topic is about, if it tells. */
export function occupationsOfTopic(label: string): readonly Occupation[] {
  return found('topic', label)
}

/** Two people only where they are both in the same years: a senator and a vice president of a firm. */
export function mayFollow(a: Occupation, b: Occupation): boolean {
  return occupations().sameYears.has(`${a} ${b}`)
}

/** The national team for which a sentence says that somebody plays: "Wales number eight Ada Lund said" → "wales". */
export function nationPlayedFor(name: string, sentence: string): string | null {
  const [, wordBefore] = lastWord.exec(sentence.slice(0, Math.max(0, sentence.indexOf(name)))) ?? []
  if (wordBefore !== undefined && !occupations().playerEnds.has(wordBefore.toLowerCase())) return null
  const folded = foldText(sentence)
  const at = folded.indexOf(foldText(name))
  return at < 1
    ? null
    : (occupations().player.exec(folded.slice(Math.max(0, at - 60), at).trimEnd())?.[1] ?? null)
}

const lastWord = /(?<![A-Za-z])([A-Za-z]+)\W{0,3}$/

/** Hardly one person: a bishop and a striker. */
export function areFarApart(a: Occupation, b: Occupation): boolean {
  return a !== b && !occupations().neighbours.has(`${a} ${b}`)
}

const caches = {
  office: new Map<string, readonly Occupation[]>(),
  topic: new Map<string, readonly Occupation[]>(),
}
const CACHE_LIMIT = 100_000

function found(by: 'office' | 'topic', text: string): readonly Occupation[] {
  const cache = caches[by]
  const known = cache.get(text)
  if (known) return known
  const folded = foldText(text)
  const { words, closed } = occupations()
  const whole = words.filter((one) => one[by].test(folded)).map(({ occupation }) => occupation)
  const own = by === 'office' ? whole.filter((occupation) => closed.has(occupation)) : []
  const all = own.length > 0 ? own : whole
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, all)
  return all
}

/** The words of an office that tell something: "former Secretary of State" → secretary, state. */
export function tellingWords(office: string): readonly string[] {
  const { emptyWords } = occupations()
  return foldText(office)
    .split(' ')
    .filter((word) => word !== '' && !emptyWords.has(word))
}

/** One key for the forms of one office: "Sen.", "the senator" → "senator"; "Vermont Sen." → "vermont senator". */
export function officeKey(office: string): string {
  const known = officeKeys.get(office)
  if (known !== undefined) return known
  const key = keyOfOffice(office)
  if (officeKeys.size >= CACHE_LIMIT) officeKeys.clear()
  officeKeys.set(office, key)
  return key
}

const officeKeys = new Map<string, string>()

function keyOfOffice(office: string): string {
  const { forms } = occupations()
  const words = foldText(office).split(' ')
  if (words.length > 1 && opensWithArticle(office)) words.shift()
  const key = words.map((word) => forms.get(word) ?? word).join(' ')
  return (forms.get(key) ?? key) || office
}

/**
 * Whether two texts may mean one office of one person: "Minister", "finance minister" and "Minister of Finance", "Ministerin" and
 * "Bauministerin"; not "mayor" and "deputy mayor".
 */
export function mayBeOneOffice(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const [one, other] = [officeKey(a), officeKey(b)]
  if (one === other) return one !== ''
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === '' || occupations().deputies.some((word) => long.startsWith(word))) return false
  if (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return true
  return short.length >= SHORTEST_HEAD && !long.includes(' ') && long.endsWith(short)
}

/** "minister" is the head of "bauminister"; of shorter words a longer one may end so by chance. */
const SHORTEST_HEAD = 6

/** "the senator" */
export function opensWithArticle(office: string): boolean {
  return occupations().articles.has(foldText(office).split(' ')[0] ?? '')
}

/** "former mayor", "the late senator", folded: an office that is held no more. */
export function isFormer(foldedOffice: string): boolean {
  return occupations().former.test(foldedOffice)
}

// A closer noun says less of these than their own.
const GENERAL = new Set(['politics', 'faith'])

/** One word for an office, for telling namesakes apart: "mayor of Marle" → "politician"; null where it tells nothing. */
export function officeNoun(office: string): string | null {
  const { words, nouns } = occupations()
  const [first] = occupationsOfOffice(office)
  const own = words.find(({ occupation }) => occupation === first)?.noun ?? null
  if (first !== undefined && GENERAL.has(first)) return own
  const folded = foldText(office)
  return nouns.find(([pattern]) => pattern.test(folded))?.[1] ?? own
}
