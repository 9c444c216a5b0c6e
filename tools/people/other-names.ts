import { flagsOf, type Lexicon, languageSalt } from '../../src/normalize/people/lexicon.ts'
import { wordHash } from '../../src/text/tokens.ts'
import type { Marked, Random } from './invented.ts'
import { readEntries, readWorldNames } from './words.ts'

/** Pronouns of a language in whose place a lone surname can stand (`knowledge/people/training.yml`). */
export interface Pronouns {
  /** Words that a name replaces: "er", "ihn". */
  readonly person: readonly string[]
  /** Words that a name in the genitive replaces before a noun: "seine". */
  readonly owner?: readonly string[]
  /** What the genitive adds to the name: "s". */
  readonly genitive?: string
  /** Words behind a pronoun that show that it stands for nobody: "il y a". */
  readonly unlessBefore?: readonly string[]
  /** For some pronouns, the words of which one must stand before: "avec lui". */
  readonly onlyAfter?: Readonly<Record<string, readonly string[]>>
}

/** How much of the marked texts is renamed, and by which pronouns. */
export interface Renaming {
  /** Share of the pronouns that lone surnames replace. */
  readonly pronouns: number
  /** Share of the marked surnames that others replace. */
  readonly surnames: number
  readonly words: Readonly<Record<string, Pronouns>>
}

export type Surnames = (random: Random) => string

/**
 * Surnames to put into texts of a language: its own, those of all languages, everyday words that are surnames too, and
 * many that are put together from two, which no list knows.
 */
export function surnamesOf(knowledge: string, language: string, lexicon: Lexicon): Surnames {
  const flags = (name: string): number =>
    flagsOf(lexicon, wordHash(name)) | flagsOf(lexicon, wordHash(name) ^ languageSalt(language))
  const world = readWorldNames(knowledge).filter(({ kind }) => kind === 'surname')
  const all = readEntries(`${knowledge}/names/surnames.txt`).filter((name) =>
    /^\p{Lu}[\p{L}'-]+$/u.test(name),
  )
  const named = world.filter(({ languages }) => languages.includes(language)).map(({ name }) => name)
  const own = named.length > 0 ? named : all
  const everyday = [...all, ...world.map(({ name }) => name)].filter(
    (name) => name.length > 3 && isEveryday(lexicon, name, language),
  )
  return (random) => {
    const kind = random()
    if (kind < 0.3) return pick(own, random)
    if (kind < 0.5) return pick(all, random)
    if (kind < 0.6 && everyday.length > 0) return pick(everyday, random)
    for (let tries = 0; tries < 20; tries++) {
      const list = random() < 0.6 ? own : all
      const made = joined(pick(list, random), pick(list, random), random)
      if (made.length >= 4 && made.length < 13 && flags(made) === 0) return made
    }
    return pick(all, random)
  }
}

function isEveryday(lexicon: Lexicon, name: string, language: string): boolean {
  return flagsOf(lexicon, wordHash(name) ^ languageSalt(language)) !== 0
}

/** The beginning of one name with the end of another: "Whitcombe" and "Castellan" make "Whitllan". */
function joined(head: string, tail: string, random: Random): string {
  const cut = 2 + Math.floor(random() * Math.max(1, Math.min(head.length - 2, 4)))
  const end = tail.slice(Math.max(1, tail.length - 2 - Math.floor(random() * 4)))
  return head.slice(0, cut) + end.toLowerCase()
}

/** A marked text in which some surnames are others and lone surnames stand for some pronouns: so the words beside names are learned. */
export function withOtherNames(
  document: Marked,
  language: string,
  { pronouns, surnames, words }: Renaming,
  surname: Surnames,
  random: Random,
): Marked {
  const renamed = surnames > 0 ? withOtherSurnames(document, surname, surnames, random) : document
  const own = words[language]
  return own === undefined ? renamed : withLoneNames(renamed, own, surname, pronouns, random)
}

/** Replaces the last word of people's names, everywhere in the text alike; not one in "s", which may be a genitive. */
function withOtherSurnames(document: Marked, surname: Surnames, share: number, random: Random): Marked {
  const others = new Map<string, string>()
  const changes: Change[] = []
  for (const [start, end, type] of [...document.spans].sort(([a], [b]) => a - b)) {
    if (start < (changes.at(-1)?.end ?? 0)) continue
    const word = /(?:^|\s)(\p{Lu}\p{Ll}{2,}[^s\P{L}])$/u.exec(document.text.slice(start, end))?.[1]
    if (type !== 'PER' || word === undefined) continue
    const other = others.get(word) ?? (random() < share ? surname(random) : word)
    others.set(word, other)
    changes.push({ start: end - word.length, end, text: other })
  }
  return changed(document, changes)
}

function withLoneNames(
  document: Marked,
  pronouns: Pronouns,
  surname: Surnames,
  share: number,
  random: Random,
): Marked {
  const names = [surname(random), surname(random)]
  const changes: Change[] = []
  for (const match of document.text.matchAll(WORD)) {
    const kind = kindOf(document.text, match.index, match[0], pronouns)
    const [start, end] = [match.index, match.index + match[0].length]
    if (kind === null || document.spans.some((span) => span[0] < end && span[1] > start)) continue
    if (random() >= share) continue
    const name = names[random() < 0.75 ? 0 : 1] ?? ''
    const genitive = kind === 'person' ? '' : /[sxzß]$/.test(name) ? '’' : (pronouns.genitive ?? '')
    changes.push({ start, end, text: name + genitive, person: name.length + (genitive === 's' ? 1 : 0) })
  }
  return changed(document, changes)
}

const WORD = /(?<![\p{L}'’-])\p{L}+(?=[\s,.!?;:])/gu

/** Whether the word at a place is a pronoun for somebody or for an owner; null for any other word. */
function kindOf(text: string, at: number, word: string, pronouns: Pronouns): 'person' | 'owner' | null {
  const lower = word.toLowerCase()
  if (word.slice(1) !== lower.slice(1)) return null
  const next = /^\s+(\p{L}*)/u.exec(text.slice(at + word.length, at + word.length + 40))?.[1] ?? ''
  if (pronouns.owner?.includes(lower)) return next === '' ? null : 'owner'
  if (!pronouns.person.includes(lower) || pronouns.unlessBefore?.includes(next.toLowerCase())) return null
  const behind = pronouns.onlyAfter?.[lower]
  if (behind === undefined) return 'person'
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? ''
  return behind.includes(before.toLowerCase()) ? 'person' : null
}

/** A piece of a text that gives way to another; of the new one, the first `person` letters are somebody's name. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly person?: number
}

/** The text with changes in order made, and the marks moved with it. */
function changed(document: Marked, changes: readonly Change[]): Marked {
  if (changes.length === 0) return document
  const spans: [number, number, string][] = []
  let text = ''
  let from = 0
  const moves = changes.map((change) => {
    text += document.text.slice(from, change.start)
    if (change.person !== undefined) spans.push([text.length, text.length + change.person, 'PER'])
    text += change.text
    from = change.end
    return { place: change.end, by: text.length - change.end }
  })
  text += document.text.slice(from)
  const moved = (at: number): number => at + (moves.findLast(({ place }) => place <= at)?.by ?? 0)
  for (const [start, end, type] of document.spans) spans.push([moved(start), moved(end), type])
  return { ...document, text, spans: spans.sort(([a], [b]) => a - b) }
}

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)] ?? ''
}
