import { nameCasesOf } from '../../languages/inflections.ts'
import { basesOf, firstCases, isWomensSurname } from '../../names/cases.ts'
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
  const { language, isGenitiveInS } = reading.words
  const cases = nameCasesOf(language)
  const full = new Map(
    namings.flatMap(({ form }) => (form.words.length > 1 ? [[keyOf(form.words), form] as const] : [])),
  )
  if ((cases.inflections.length === 0 && !isGenitiveInS) || full.size === 0) return [...namings]
  const surnames = new Map<string, NameForm | null>()
  for (const form of full.values()) {
    const surname = form.words.at(-1) ?? ''
    surnames.set(surname, surnames.has(surname) ? null : form)
  }
  return namings.map((naming) => {
    const { form } = naming
    const [word = '', another] = form.words
    if (form.suffix !== null) return naming
    if (another === undefined) {
      if (isWomensSurname(word, cases)) return naming
      const bases = [...basesOf(word, cases.inflections), ...withoutGenitive(naming, reading)]
      const surname = bases.find((base) => base !== word && surnames.get(base))
      return surname === undefined ? naming : { ...naming, form: nameForm([surname], null) }
    }
    const meant = firstCases(form.words, cases, withoutGenitive(naming, reading))
      .map(keyOf)
      .find((key) => full.has(key))
    return meant === undefined ? naming : { ...naming, form: full.get(meant) ?? form }
  })
}

const keyOf = (words: readonly string[]): string => words.join(' ')

/** What the last word is without an "s" that may be a genitive; nothing where it is none. */
function withoutGenitive(naming: Naming, reading: Reading): string[] {
  const last = naming.form.words.at(-1) ?? ''
  return reading.words.isGenitiveInS && last.endsWith('s') && isBeforeNoun(naming, reading)
    ? [last.slice(0, -1)]
    : []
}

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
