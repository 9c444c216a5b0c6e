import type { Inflection } from '../../languages/inflections.ts'
import { spend } from '../../lib/work.ts'
import { isNameShape, Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import { type NameForm, nameForm } from './names.ts'
import type { Naming } from './person.ts'

/**
 * Names in another case with the form of the first, where the text has that as well: beside "Josef Novák", "Josefa
 * Nováka" and "Novákovi" are he. Nothing is led back to a name that does not stand in the text.
 */
export function inFirstCase(namings: readonly Naming[], reading: Reading): Naming[] {
  const { inflections, isGenitiveInS } = reading.words
  const full = new Map(
    namings.flatMap(({ form }) => (form.words.length > 1 ? [[keyOf(form.words), form] as const] : [])),
  )
  if ((inflections.length === 0 && !isGenitiveInS) || full.size === 0) return [...namings]
  const surnames = new Map<string, NameForm | null>()
  for (const form of full.values()) {
    const surname = form.words.at(-1) ?? ''
    surnames.set(surname, surnames.has(surname) ? null : form)
  }
  return namings.map((naming) => {
    const { form } = naming
    spend(form.words.length)
    if (form.words.length > LONGEST || form.suffix !== null || mayBeWoman(naming, reading)) return naming
    const bases = form.words.map((word) => basesOf(word, inflections))
    const last = form.words.at(-1) ?? ''
    if (isGenitiveInS && last.endsWith('s') && isBeforeNoun(naming, reading))
      bases.at(-1)?.push(last.slice(0, -1))
    if (form.words.length === 1) {
      const surname = bases[0]?.find((word) => word !== form.words[0] && surnames.get(word))
      return surname === undefined ? naming : { ...naming, form: nameForm([surname], null) }
    }
    const ways = bases.reduce((all, choices) => all * choices.length, 1)
    if (ways === 1 || ways > MOST_WAYS) return naming
    spend(ways)
    const own = keyOf(form.words)
    const meant = combined(bases).find((words) => keyOf(words) !== own && full.has(keyOf(words)))
    return meant === undefined ? naming : { ...naming, form: full.get(keyOf(meant)) ?? form }
  })
}

/** Names of more words, or with more ways to lead them back, are left as they stand. */
const LONGEST = 4
const MOST_WAYS = 128

const keyOf = (words: readonly string[]): string => words.join(' ')

/** "Jan Lunds Rede", "Jan Lunds tal": what follows may be what is his. "Jan Peters sagte" names another man. */
function isBeforeNoun({ span }: Naming, { tokens, flags, words }: Reading): boolean {
  const shape = tokens.shape[span.to] ?? Shape.mark
  if (((tokens.place[span.to] ?? 0) & Place.line) !== 0) return false
  if (isNameShape(shape)) return true
  return (
    shape === Shape.lower &&
    !words.capitalizesNouns &&
    ((flags[span.to] ?? 0) & (Flag.saying | Flag.common)) === 0
  )
}

/** A word, and what it may be in the first case. */
function basesOf(word: string, rules: readonly Inflection[]): string[] {
  const bases = rules.flatMap(([ending, base]) => {
    const stem = word.length - ending.length
    return stem >= SHORTEST_STEM && word.endsWith(ending) ? [word.slice(0, stem) + base] : []
  })
  return [...new Set([word, ...bases])]
}

const SHORTEST_STEM = 3

function combined(choices: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]]
  for (const words of choices) all = all.flatMap((start) => words.map((word) => [...start, word]))
  return all
}

const CYRILLIC_A = 'а'

/** "Александра Петрова" is a woman, or Александр Петров in another case; "Петрова" alone as well. */
function mayBeWoman({ span, form }: Naming, { flags }: Reading): boolean {
  if (!form.words.at(-1)?.endsWith(CYRILLIC_A)) return false
  return form.words.length === 1 || ((flags[span.words[0] ?? 0] ?? 0) & Flag.given) !== 0
}
