import { shippedData } from '../knowledge/shipped.ts'
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
  tables ??= makeTables()
  const table = tables
  const votes = new Map<string, number>()
  const tokens = plainWords(sample)
  for (const token of tokens) for (const tag of table.words.get(token) ?? []) add(votes, tag, 1)
  for (const token of tokens)
    for (const tag of tagsOfLetters(token, table.letters)) add(votes, tag, letterVote)
  const [first, second] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (!first || !isEnough(first, second, tokens, table.words)) return table.scripts[script] ?? null
  return first[0]
}

const longest = 1500
/** A letter of few alphabets says less than a word: "Café" is English too. */
const letterVote = 0.4
/** tests/languages/identify.test.ts: the fewest that tell sentences of six languages right, and no list of names. */
const least = { votes: 3, share: 0.14, lead: 1.25 }

/**
 * Are there enough small words, and enough that the second language does not share? Danish and Norwegian share most
 * of theirs, and differ in a few.
 */
function isEnough(
  [tag, votes]: readonly [string, number],
  second: readonly [string, number] | undefined,
  tokens: readonly string[],
  table: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (votes < least.votes || votes < least.share * tokens.length) return false
  if (!second) return true
  let [own, other] = [0, 0]
  for (const token of tokens) {
    const tags = table.get(token) ?? []
    const [isOwn, isOther] = [tags.includes(tag), tags.includes(second[0])]
    if (isOwn && !isOther) own++
    else if (isOther && !isOwn) other++
  }
  return own >= least.lead * other && votes > second[1]
}

interface Tables {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly letters: ReadonlyMap<string, readonly string[]>
  readonly scripts: Readonly<Record<string, string>>
}

/** `knowledge/languages/identify.yml`: languages that have no file of their own. */
interface Others {
  readonly scripts: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  readonly letters: Readonly<Record<string, string>>
}

let tables: Tables | undefined

function makeTables(): Tables {
  const others = shippedData<Others>('languages/identify.yml')
  const byWord = new Map<string, string[]>()
  const byLetter = new Map<string, string[]>()
  for (const { tag, functionWords, letters } of allLanguages()) {
    for (const word of functionWords) list(byWord, word, tag)
    for (const letter of letters) list(byLetter, letter, tag)
  }
  for (const [tag, text] of Object.entries(others.words))
    for (const word of text.split(' ')) list(byWord, word, tag)
  for (const [tag, text] of Object.entries(others.letters))
    for (const letter of text.split(' ')) list(byLetter, letter, tag)
  return { words: byWord, letters: byLetter, scripts: others.scripts }
}

function list(map: Map<string, string[]>, key: string, tag: string): void {
  const known = map.get(key)
  if (!known) map.set(key, [tag])
  else if (!known.includes(tag)) known.push(tag)
}

/** Words in small letters that do not stand between two names. In scripts without capitals, all words. */
function plainWords(text: string): string[] {
  const all =
    text
      .normalize('NFC')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu) ?? []
  return all
    .filter((word, index) => {
      if (/^\p{Lu}/u.test(word)) return false
      return !(
        isCapital(all[index - 1]) &&
        (isCapital(all[index + 1]) || isCapital(all[index + 2])) &&
        word.length <= 3
      )
    })
    .map((word) => word.replace(/^(?:\p{L}|qu)'(?=\p{L}{2})/u, ''))
    .slice(0, 250)
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

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

function add(votes: Map<string, number>, tag: string, vote: number): void {
  votes.set(tag, (votes.get(tag) ?? 0) + vote)
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
  const plain = text.match(/[a-z]/giu)?.length ?? 0
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
