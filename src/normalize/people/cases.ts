import { type NameCases, nameCasesOf } from '../../languages/inflections.ts'
import {
  basesOf,
  firstCaseByGiven,
  firstCases,
  isWomansName,
  isWomensSurname,
  mensSurname,
} from '../../names/cases.ts'
import { isNameShape, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag, flagsOf } from './lexicon.ts'
import { type NameForm, nameForm } from './names.ts'
import type { Naming } from './person.ts'

/**
 * Names in another case with the form of the first, where the text has that as well: beside "Josef Novák", "Josefa
 * Nováka" and "Novákovi" are he. Other names are led back only where their endings leave no doubt.
 */
export function inFirstCase(namings: readonly Naming[], reading: Reading): Naming[] {
  const { language, isGenitiveInS } = reading.words
  const cases = nameCasesOf(language)
  const full = fullForms(namings)
  if (cases.inflections.length === 0 && !isGenitiveInS) return [...namings]
  if (full.size === 0) return namings.map((naming) => withoutKnownGenitive(naming, reading))
  const lone = new Set(namings.flatMap(({ form }) => (form.words.length === 1 ? form.words : [])))
  const settled = namings.map((naming) =>
    naming.form.words.length > 1 ? fullInFirstCase(naming, { full, lone }, cases, reading) : naming,
  )
  const surnames = new Map<string, NameForm | null>()
  for (const form of fullForms(settled).values()) {
    const surname = form.words.at(-1) ?? ''
    surnames.set(surname, surnames.has(surname) ? null : form)
  }
  return settled.map((naming) =>
    naming.form.words.length > 1 ? naming : loneInFirstCase(naming, surnames, cases, reading),
  )
}

/** By their words, the full names. */
function fullForms(namings: readonly Naming[]): ReadonlyMap<string, NameForm> {
  return new Map(
    namings.flatMap(({ form }) => (form.words.length > 1 ? [[keyOf(form.words), form] as const] : [])),
  )
}

/** A full name as the text has it elsewhere, or as its endings leave no doubt. */
function fullInFirstCase(
  naming: Naming,
  { full, lone }: { full: ReadonlyMap<string, NameForm>; lone: ReadonlySet<string> },
  cases: NameCases,
  reading: Reading,
): Naming {
  const { form } = naming
  if (form.suffix !== null) return naming
  const bases = firstCases(form.words, cases, withoutGenitive(naming, reading))
  const meant = bases.map(keyOf).find((key) => full.has(key))
  if (meant !== undefined) return { ...naming, form: full.get(meant) ?? form }
  const bySurname = bases.filter((base) => isBySurname(base, form, lone, cases))
  if (bySurname.length === 1) return { ...naming, form: nameForm(bySurname[0] ?? form.words, null) }
  if (reading.words.isGenitiveInS) return withoutSureGenitive(naming, cases, reading)
  const has = (name: string, flags: number): boolean =>
    (flagsOf(reading.lexicon, wordHash(name)) & flags) !== 0
  const isCommon = (name: string): boolean => has(name, Flag.commonGiven)
  const isListed = (name: string): boolean => has(name, Flag.given)
  const sure =
    sureFirstCase(form.words, cases, reading) ?? firstCaseByGiven(form.words, cases, isCommon, isListed)
  return sure === null ? naming : { ...naming, form: nameForm(sure, null) }
}

/** "Jan Lundbergs brev" is Jan Lundberg's: a first name that is known, and a surname as the language makes them. "Jan Lunds" may be one. */
function withoutSureGenitive(naming: Naming, cases: NameCases, reading: Reading): Naming {
  const { words } = naming.form
  const [given = '', last = ''] = [words[0], words.at(-1)]
  const isGiven = (flagsOf(reading.lexicon, wordHash(given)) & Flag.given) !== 0
  if (!isGiven || !isBeforeWord(naming, reading)) return naming
  const base = mensSurname(last, cases)
  return base === null || base === last
    ? naming
    : { ...naming, form: nameForm([...words.slice(0, -1), base], null) }
}

/** "Stanisława Dudzica" where the text has Dudzic as well: a surname in its first case, behind a first name of the language. */
function isBySurname(
  base: readonly string[],
  { words }: NameForm,
  lone: ReadonlySet<string>,
  { ownGiven, isLastOnly }: NameCases,
): boolean {
  // First name and surname are in one case.
  if (!isLastOnly && base[0] === words[0]) return false
  const surname = base.at(-1) ?? ''
  return (
    surname !== words.at(-1) &&
    lone.has(surname) &&
    !lone.has(words.at(-1) ?? '') &&
    ownGiven.has(base[0] ?? '')
  )
}

/** "Novákovi" is Novák, where one person of the text has that surname. */
function loneInFirstCase(
  naming: Naming,
  surnames: ReadonlyMap<string, NameForm | null>,
  cases: NameCases,
  reading: Reading,
): Naming {
  const [word = ''] = naming.form.words
  if (naming.form.suffix !== null || isWomensSurname(word, cases)) return naming
  const { isGenitiveInS } = reading.words
  const bases = [...basesOf(word, cases.inflections), ...withoutGenitive(naming, reading)]
  // Of two Lunds "Lunds" may be either's.
  const isOpen = (base: string): boolean => isGenitiveInS && surnames.has(base)
  const surname = bases.find((base) => base !== word && (surnames.get(base) || isOpen(base)))
  if (surname === undefined) return withoutKnownGenitive(naming, reading)
  return { ...naming, form: nameForm([surname], null) }
}

/** "Merkels Kabinett": the name of somebody famous that the lists know without its "s" only, and what is theirs behind it. */
function withoutKnownGenitive(naming: Naming, reading: Reading): Naming {
  const [token = 0, more] = naming.span.words
  if (more !== undefined || !isOfFamous(reading.flags[token] ?? 0)) return naming
  const [base] = withoutGenitive(naming, reading)
  return base === undefined ? naming : { ...naming, form: nameForm([base], null) }
}

const isOfFamous = (flag: number): boolean =>
  (flag & (Flag.genitive | Flag.mononym)) === (Flag.genitive | Flag.mononym)

/**
 * "Jarosława Zielińskiego" is Jarosław Zieliński: a surname whose ending belongs to one case and one sex, behind a first name that
 * the lists know, in another case too. Null where one of them leaves a doubt.
 */
function sureFirstCase(
  [given = '', surname = '', ...more]: readonly string[],
  cases: NameCases,
  { lexicon }: Reading,
): string[] | null {
  const { sureInflections, inflections, given: listed, ownGiven } = cases
  const rule = more.length > 0 ? undefined : sureInflections.find(([ending]) => surname.endsWith(ending))
  if (rule === undefined) return null
  const [ending, base] = rule
  const isWoman = isWomansName(base, cases)
  const firsts = basesOf(given, inflections).filter(
    (name) =>
      name !== given &&
      isWomansName(name, cases) === isWoman &&
      (listed.has(name) || (flagsOf(lexicon, wordHash(name)) & Flag.given) !== 0),
  )
  // Beside one of the language, rare ones of others say nothing: "Stefana" is Stefan in Serbian, and no Stefano.
  const isOften = (name: string): boolean =>
    ownGiven.has(name) || (flagsOf(lexicon, wordHash(name)) & Flag.commonGiven) !== 0
  const often = firsts.filter(isOften)
  const [first, another] = often.length > 0 ? often : firsts
  return first === undefined || another !== undefined
    ? null
    : [first, surname.slice(0, -ending.length) + base]
}

const keyOf = (words: readonly string[]): string => words.join(' ')

/** What the last word is without an "s" that may be a genitive; nothing where it is none. */
function withoutGenitive(naming: Naming, reading: Reading): string[] {
  const last = naming.form.words.at(-1) ?? ''
  return reading.words.isGenitiveInS && last.endsWith('s') && isBeforeNoun(naming, reading)
    ? [last.slice(0, -1)]
    : []
}

/** A word that no verb of saying and no small one is: "brev", and "sa" or "och" are none. */
function isBeforeWord({ span }: Naming, { tokens, flags, words }: Reading): boolean {
  const hash = tokens.hash[span.to] ?? 0
  return (
    ((tokens.place[span.to] ?? 0) & Place.line) === 0 &&
    tokens.shape[span.to] === Shape.lower &&
    ((flags[span.to] ?? 0) & Flag.saying) === 0 &&
    !words.hashes('functionWords').has(hash)
  )
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
