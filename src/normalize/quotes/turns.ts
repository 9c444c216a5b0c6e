import type { Language } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { never } from '../../lib/pattern.ts'
import type { ArticlePerson } from '../../model/article.ts'
import { holderOf } from './offices.ts'
import type { Name, Reading } from './reading.ts'

// Interviews and minutes, which set who speaks before what is said and use no marks.

/** What somebody says in an interview or at a hearing. Offsets into the text, UTF-16 code units. */
export interface Turn {
  readonly start: number
  readonly end: number
  /** The key of a person; null where the text does not tell whose answer it is. */
  readonly speaker: string | null
}

/**
 * The turns of an interview (`Lund: Only in winter.`, `A: …` behind `Q: …?`, `A. L.: …`) and of minutes (`Mr. LUND. …`,
 * `The CHAIRMAN. …`): lines that begin with somebody known, or with the letter of an answer. There must be two of one of them, or a
 * question before one: "Lund: 43 votes" in a list is none. An answer by its letter is that of the one person whom the title, or
 * else what stands above the first question, names.
 */
export function findTurns(reading: Reading, people: readonly ArticlePerson[], labels: TurnLabels): Turn[] {
  const lines = linesOf(reading.text)
  if (lines.length < 2) return []
  const lettered = byLetters(reading, lines, people, labels)
  return lettered.length > 0 ? lettered : byNames(reading, lines, people)
}

interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text that say something, without blanks at their ends; none where no line has a label. */
function linesOf(text: string): Line[] {
  if (!anyLabel.test(text)) return []
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Most texts have no line that begins with a few words and a colon or a stop. */
const anyLabel = /^[^\n:.]{0,40}(?:\.\s?[^\n:.]{0,30}){0,3}[:.]\s/mu

/** How interviews mark questions and answers: "Q", "A". */
export interface TurnLabels {
  readonly question: RegExp
  readonly answer: RegExp
}

export const turnLabels = perLanguage(({ attribution: { questions, answers } }: Language): TurnLabels => {
  const label = (words: readonly string[]): RegExp =>
    new RegExp(
      String.raw`^(?:${alternatives(words) || never})\s?[.:]\s?[-–—]?\s?(?=[\p{L}\p{N}¿¡“"«„…(])`,
      'u',
    )
  return { question: label(questions), answer: label(answers) }
})

/** Answers by their letter, where a question by its letter stands before each and most of the questions ask. */
function byLetters(
  reading: Reading,
  lines: readonly Line[],
  people: readonly ArticlePerson[],
  { question, answer }: TurnLabels,
): Turn[] {
  const { text } = reading
  const turns: Turn[] = []
  let questions = 0
  let asked = 0
  let first: number | null = null
  for (const { start, end } of lines) {
    const head = text.slice(start, start + LABEL)
    const label = answer.exec(head)
    if (question.test(head)) {
      questions++
      first ??= start
      if (/[?？]\S?\s*$/u.test(text.slice(Math.max(start, end - 4), end))) asked++
    } else if (label && questions > turns.length)
      turns.push({ start: start + label[0].length, end, speaker: null })
  }
  if (turns.length === 0 || first === null || asked * 2 < questions) return []
  const speaker = interviewed(people, first)
  return turns.map((turn) => ({ ...turn, speaker }))
}

/** The one person of the title, or else of the standfirst and what stands above the first question; null for nobody or more. */
function interviewed(people: readonly ArticlePerson[], first: number): string | null {
  const sure = people.filter(({ ambiguous }) => ambiguous.length === 0)
  const inTitle = sure.filter(({ mentions }) => mentions.some(({ field }) => field === 'title'))
  const above = sure.filter(({ mentions }) =>
    mentions.some(({ field, start }) => field === 'standfirst' || (field === 'text' && start < first)),
  )
  const [only, another] = inTitle.length > 0 ? inTitle : above
  return only !== undefined && another === undefined ? only.key : null
}

/** Lines that begin with somebody known. */
function byNames(reading: Reading, lines: readonly Line[], people: readonly ArticlePerson[]): Turn[] {
  const { text } = reading
  const turns: Turn[] = []
  const times = new Map<string, number>()
  let isAsked = false
  const starts = new Map(reading.names.map((name): [number, Name] => [name.start, name]))
  for (const [index, line] of lines.entries()) {
    const turn = turnIn(reading, line, starts, people)
    if (turn === null) continue
    times.set(turn.speaker, (times.get(turn.speaker) ?? 0) + 1)
    const before = lines[index - 1]
    if (before && /[?？]\S?\s*$/u.test(text.slice(Math.max(before.start, before.end - 4), before.end)))
      isAsked = true
    if (isSaid(text.slice(turn.start, turn.end))) turns.push(turn)
  }
  return isAsked || [...times.values()].some((count) => count > 1) ? turns : []
}

/** A sentence with its mark, and no marks around it. */
function isSaid(words: string): boolean {
  return /[.!?…。！？)]\s*$/u.test(words) && /^[^“"„«»‘]/u.test(words) && /\p{L}{2}/u.test(words)
}

type NamedTurn = Turn & { readonly speaker: string }

/** What a line says behind the name, the initials or the office of somebody known; null where it begins otherwise. */
function turnIn(
  reading: Reading,
  { start, end }: Line,
  starts: ReadonlyMap<number, Name>,
  people: readonly ArticlePerson[],
): NamedTurn | null {
  const { text } = reading
  const head = text.slice(start, Math.min(end, start + LABEL))
  const label = nameLabel.exec(head)
  if (label === null) return null
  const [whole, written = ''] = label
  const at = start + whole.length
  const honorific = /^\p{Lu}\p{L}{0,9}\.?\s(?=\p{Lu})/u.exec(written)?.[0] ?? ''
  const name = starts.get(start) ?? starts.get(start + honorific.length)
  const bare = written.replace(/\s\([^()]*\)$/u, '')
  if (name !== undefined && name.end >= start + bare.length - 1 && name.end <= start + bare.length + 1) {
    // "Mr. LUND. Thank you": behind a stop a name in small letters begins a sentence of its own.
    const isColon = /:\s*$/u.test(whole)
    if (!name.isSure || !(isColon || (honorific !== '' && isInCapitals(text.slice(name.start, name.end)))))
      return null
    return { start: at, end, speaker: name.key }
  }
  const speaker = byInitials(bare, people) ?? byOffice(reading, whole, bare, start)
  return speaker === null ? null : { start: at, end, speaker }
}

/** Up to five words, a bracket perhaps, and a colon or a stop, before what begins a sentence. */
const nameLabel =
  /^((?:[\p{L}\p{M}’'-]{1,24}\.?\s?){1,5}(?:\([^()]{1,40}\))?)\s?[:.]\s(?=[\p{Lu}\p{Lo}\p{N}¿¡…([])/u
/** In UTF-16 code units: no label is longer. */
const LABEL = 90

const isInCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}{2}/u.test(words)

/** "A. L." → the key of the one person of those initials; null for nobody or more. */
function byInitials(label: string, people: readonly ArticlePerson[]): string | null {
  if (!/^(?:\p{Lu}\.?\s?){2,4}$/u.test(label)) return null
  const letters = (label.match(/\p{Lu}/gu) ?? []).join('')
  const found = people.filter(({ name, ambiguous }) => {
    const initials = name.split(/[\s-]/u).map((word) => word.charAt(0).toUpperCase())
    return ambiguous.length === 0 && initials.length > 1 && initials.join('') === letters
  })
  return found.length === 1 ? (found[0]?.key ?? null) : null
}

/** "The CHAIRMAN.", "Der Vorsitzende:": whoever alone holds that office; null for nobody. */
function byOffice(reading: Reading, whole: string, label: string, start: number): string | null {
  const found = reading.patterns.article.exec(label)?.[0]
  if (found === undefined) return null
  const office = label.slice(found.length).trim()
  if (!/^\p{L}{4,30}$/u.test(office) || !(/:\s*$/u.test(whole) || isInCapitals(office))) return null
  return holderOf(reading, office.toLowerCase(), start)
}
