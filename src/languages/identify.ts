import { shippedData } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { Character, characterAt } from '../text/characters.ts'
import { wordsWithApostrophe } from '../text/words.ts'
import { allLanguages } from './load.ts'

/**
 * The language of a text by its script, its small words and its letters; null where they do not tell: in a short
 * text, a list of names, a table. Names say nothing: only words in small letters count, and not the particles
 * between two names ("Oscar de la Renta").
 *
 * @param text the beginning of a text is enough; at most 1,500 characters are read
 */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, longest)
  const script = mainScript(sample)
  if (script === null) return null
  if (script === 'Han' || script === 'Kana') return hasKana(sample) ? 'ja' : 'zh'
  const table = tables()
  const { said, votes } = countVotes(sample, table)
  const [first, second] = [...votes]
    .map(([tag, sum]) => [tag, sum - (table.rarity.get(tag) ?? 0)] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const scriptTag = table.scripts[script] ?? null
  if (!first) return scriptTag
  // A script of one main language needs less: there the votes only choose among its languages.
  if (scriptTag !== null && first[1] >= least.votes / 2 && first[1] > (second?.[1] ?? 0)) return first[0]
  if (isEnough(first, second, said)) return first[0]
  if (script !== 'Cyrillic') return scriptTag
  // "вртић" is no Russian word, and what speaks for Russian may speak for its neighbours too.
  return first[0] === scriptTag && (second?.[1] ?? -1) < 0 ? scriptTag : null
}

/**
 * Whether a text is plainly not in a language, though it may not tell which it is in: of its words in small letters
 * hardly one is of that language, and another one has several.
 */
export function isNotIn(language: string, text: string): boolean {
  const sample = text.slice(0, longest)
  if (mainScript(sample) !== 'Latin') return false
  const { said, votes } = countVotes(sample, tables())
  if (said.length < denial.words) return false
  const own = votes.get(language) ?? 0
  return own <= denial.share * said.length && Math.max(0, ...votes.values()) >= own + least.votes
}

/** The fewest words in small letters that tell it, and the most of them that may be of the language. */
const denial = { words: 8, share: 0.1 }

const longest = 1500
/** A letter of few alphabets says less than a word: "Café" is English too. So does an ending. */
const letterVote = 0.4
const endingVote = 0.5
/** A word with a letter that a language does not have is another's. */
const lackVote = -1
/**
 * tests/languages/identify.test.ts: the fewest that tell sentences of six languages right, and no list of names.
 * `share` is of the words in small letters. `lead`: so much more must speak for the first language alone than for the
 * second alone, in words and as a factor.
 */
const least = { votes: 2.4, share: 0.14, lead: 1.25, ahead: 1 }
/**
 * How many votes rarer languages must be ahead: a language without a file of its own, of which the full lists are as
 * long as those of its big neighbour, wins nothing by one word (Galician and Portuguese share most of theirs).
 */
const rarity = { withFile: 0.5, others: 1 }

/** By tag of a language. */
type Votes = ReadonlyMap<string, number>

/** What each word of a text says, and all of them together. */
function countVotes(text: string, table: Tables): { said: readonly Votes[]; votes: Votes } {
  const said = plainWords(text).map((token) => votesOf(token, table))
  const votes = new Map<string, number>()
  for (const word of said) for (const [tag, vote] of word) votes.set(tag, (votes.get(tag) ?? 0) + vote)
  return { said, votes }
}

/** What a word says. Texts share most of their words: what the first ones say is kept. */
function votesOf(token: Token, table: Tables): Votes {
  if (token.weight < 1 || token.word.length > longestKept) return votesFor(token, table)
  const known = keptVotes.get(token.word)
  if (known) return known
  const votes = votesFor(token, table)
  if (keptVotes.size < mostKept) keptVotes.set(token.word, votes)
  return votes
}

const keptVotes = new Map<string, Votes>()
const mostKept = 5_000
/** V8 keeps the whole text that a longer word is cut from. */
const longestKept = 12

/** What a word says, each language once: whole words count for more than their letters and endings. */
function votesFor({ word, weight }: Token, table: Tables): Votes {
  const votes = new Map<string, number>()
  const known = table.words.get(word) ?? []
  for (const tag of known) votes.set(tag, weight)
  if (weight < 1) return votes
  for (const tag of tagsOfLetters(word, table.letters)) votes.set(tag, (votes.get(tag) ?? 0) + letterVote)
  for (const tag of tagsLacking(word, table.lacking)) votes.set(tag, (votes.get(tag) ?? 0) + lackVote)
  if (known.length > 0 || word.length < shortestWithEnding) return votes
  for (const tag of tagsOfEnding(word, table.endings)) votes.set(tag, (votes.get(tag) ?? 0) + endingVote)
  return votes
}

/** Are there enough votes, and enough that the second language does not share? */
function isEnough(
  [tag, votes]: readonly [string, number],
  second: readonly [string, number] | undefined,
  said: readonly Votes[],
): boolean {
  if (votes < least.votes || votes < least.share * said.length) return false
  if (!second) return true
  let [own, other] = [0, 0]
  for (const word of said) {
    const difference = (word.get(tag) ?? 0) - (word.get(second[0]) ?? 0)
    if (difference > 0) own += difference
    else other -= difference
  }
  return own >= least.lead * other && own - other >= least.ahead && votes > second[1]
}

/** The small words of all languages, in small letters, with the tags of those that have them. */
export function smallWords(): ReadonlyMap<string, readonly string[]> {
  return tables().words
}

/** The letters beyond a to z of all languages, with the tags of those that have them. */
export function rareLetters(): ReadonlyMap<string, readonly string[]> {
  return tables().letters
}

interface Tables {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly letters: ReadonlyMap<string, readonly string[]>
  readonly endings: ReadonlyMap<string, readonly string[]>
  /** By letter, the languages that do not have it. */
  readonly lacking: ReadonlyMap<string, readonly string[]>
  readonly rarity: ReadonlyMap<string, number>
  readonly scripts: Readonly<Record<string, string>>
}

/** `knowledge/languages/identify.yml`: languages that have no file of their own, and what only identification needs. */
interface Others {
  readonly scripts: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  readonly letters: Readonly<Record<string, string>>
  readonly more: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, string>>
  readonly lacks: Readonly<Record<string, string>>
}

const tables = once((): Tables => {
  const others = shippedData<Others>('languages/identify.yml')
  const words: Lists = new Map()
  const letters: Lists = new Map()
  const endings: Lists = new Map()
  const lacking: Lists = new Map()
  const rare = new Map<string, number>()
  for (const language of allLanguages()) {
    for (const word of language.functionWords) list(words, word, language.tag)
    for (const letter of language.letters) list(letters, letter, language.tag)
    if (!(language.tag in others.more)) rare.set(language.tag, rarity.withFile)
  }
  for (const tag of Object.keys(others.words)) rare.set(tag, rarity.others)
  listAll(words, others.words)
  listAll(words, others.more)
  listAll(letters, others.letters)
  listAll(endings, others.endings)
  listAll(lacking, others.lacks)
  return { words, letters, endings, lacking, rarity: rare, scripts: others.scripts }
})

type Lists = Map<string, string[]>

function listAll(map: Lists, byTag: Readonly<Record<string, string>>): void {
  for (const [tag, text] of Object.entries(byTag)) for (const word of text.split(' ')) list(map, word, tag)
}

function list(map: Map<string, string[]>, key: string, tag: string): void {
  const known = map.get(key)
  if (!known) map.set(key, [tag])
  else if (!known.includes(tag)) known.push(tag)
}

/** A word in small letters; `weight` is less than 1 where it may be a name or a particle of one. */
interface Token {
  readonly word: string
  readonly weight: number
}

/**
 * Words in small letters that do not stand between two names, and for less, words with a capital that open a sentence:
 * "Selon le maire" for half, "Die Feuerwehr" for a quarter, since "La Paz" is a name. In scripts without capitals, all words.
 */
function plainWords(text: string): Token[] {
  const input = text.normalize('NFC').replaceAll('’', "'")
  // "48s. 6d.", "3h", "25c": what stands at a number is no word.
  const found = wordsWithApostrophe(input).filter(({ start }) => !/\d/.test(input.charAt(start - 1)))
  const tokens: Token[] = []
  const capitals = found.map(({ start }) => (characterAt(input, start) & Character.upper) !== 0)
  for (const [index, { start, end }] of found.entries()) {
    if (tokens.length >= mostWords) break
    const word = input.slice(start, end)
    const isBeforeName = capitals[index + 1] === true
    if (capitals[index]) {
      const opens = index === 0 || /[.!?…:"“”„«»\n]\s*$/u.test(input.slice(Math.max(0, start - 4), start))
      if (opens && index + 1 < found.length)
        tokens.push(...wordsIn(word.toLowerCase(), isBeforeName ? weights.beforeName : weights.opening))
    } else {
      const isBetween = capitals[index - 1] && (isBeforeName || capitals[index + 2]) && word.length <= 3
      if (!isBetween) tokens.push(...wordsIn(word, 1))
      else if (!particles().has(word)) tokens.push({ word, weight: weights.between })
    }
  }
  return tokens
}

const weights = { opening: 0.5, beforeName: 0.25, between: 0.5, elided: 0.5 }
const mostWords = 250
const particles = once(
  (): ReadonlySet<string> => new Set(allLanguages().flatMap((language) => language.particles)),
)

/** "l'alcalde" → "l" for half and "alcalde" */
function wordsIn(word: string, weight: number): Token[] {
  if (!word.includes("'")) return [{ word, weight }]
  const [, elided, rest] = /^(\p{L}|qu)'(\p{L}{2,})$/u.exec(word) ?? []
  return elided === undefined || rest === undefined
    ? [{ word, weight }]
    : [
        { word: elided, weight: weight * weights.elided },
        { word: rest, weight },
      ]
}

/** The languages in which words end like this one; the longest known ending decides. */
function tagsOfEnding(word: string, endings: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let length = longestEnding; length >= 2; length--) {
    const tags = endings.get(word.slice(-length))
    if (tags) return tags
  }
  return []
}

const longestEnding = 8
const shortestWithEnding = 6

/** The languages that have all letters beyond a to z of a word; none for a word of plain letters. */
function tagsOfLetters(word: string, letters: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let tags: readonly string[] | null = null
  for (const letter of word) {
    if (letter >= 'a' && letter <= 'z') continue
    const having = letters.get(letter)
    if (!having) continue
    tags = tags === null ? having : tags.filter((tag) => having.includes(tag))
  }
  return tags ?? []
}

/** The languages that do not have one of the letters of a word. */
function tagsLacking(word: string, lacking: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const tags = new Set<string>()
  for (const letter of word) if (letter > 'z') for (const tag of lacking.get(letter) ?? []) tags.add(tag)
  return tags
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Telugu', /\p{Script=Telugu}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Khmer', /\p{Script=Khmer}/gu],
  ['Lao', /\p{Script=Lao}/gu],
  ['Myanmar', /\p{Script=Myanmar}/gu],
  ['Ethiopic', /\p{Script=Ethiopic}/gu],
]

/** The script of most letters; a character of Chinese or Japanese stands for a word, so it counts for three. */
function mainScript(text: string): string | null {
  // Most texts are in plain Latin letters; those are counted without asking for every script.
  let plain = 0
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 0x20
    if (small >= 0x61 && small <= 0x7a) plain++
  }
  if (plain > 0.6 * text.length) return 'Latin'
  let [best, top] = [null as string | null, 0]
  for (const [name, pattern] of scripts) {
    const count = (text.match(pattern)?.length ?? 0) * (name === 'Han' || name === 'Kana' ? 3 : 1)
    if (count > top) [best, top] = [name, count]
  }
  return best
}

function hasKana(text: string): boolean {
  return (text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) >= 2
}
