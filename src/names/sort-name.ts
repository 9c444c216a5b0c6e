import { shippedLines } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { foldText } from '../text/folding.ts'
import { isGivenName } from './given-names.ts'
import { parseName } from './name.ts'
import { nameParts } from './parts.ts'
import { startsWithSurname } from './surname-first.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
// "Elizabeth II", "George V."; "Malcolm X" has a surname.
const NUMERAL = /^(?:V|[IVX]{2,6})\.?$/

/**
 * How a name is sorted and indexed: "Blinken, Antony", "van der Bellen, Alexander", "Xi Jinping", "García Lorca, Federico".
 * `language` is that of the articles: Portuguese names are sorted by the last of their surnames, and Spanish texts may give a
 * surname that is not on the list.
 */
export function sortName(name: string, language = ''): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : ''
  const bare = suffix ? words.slice(0, -1) : words
  const isMonarch = words.length === 2 && NUMERAL.test(last)
  if (bare.length < 2 || isMonarch || isSurnameFirst(name)) return name
  let start = behindParticles(bare, bare.length - 1)
  if (areSpanishSurnames(bare, start, language)) start = behindParticles(bare, start - 1)
  const surname = bare.slice(start).join(' ').replace(/,$/u, '')
  return `${surname}, ${bare.slice(0, start).join(' ')}${suffix ? `, ${suffix}` : ''}`
}

/** Where a surname begins whose last word stands at `last`: with its particles. */
function behindParticles(words: readonly string[], last: number): number {
  let start = last
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--
  return start
}

/** "Federico García Lorca": the father's surname and the mother's. "Ana María Lorca" has one. */
function areSpanishSurnames(words: readonly string[], last: number, language: string): boolean {
  const [code = ''] = language.split('-')
  if (last < 2 || code === PORTUGUESE) return false
  const first = foldText(words[last - 1] ?? '')
  if (first.length < 3 || isGivenName(first)) return false
  const listed = [first, foldText(words.at(-1) ?? '')].filter((word) => spanishSurnames().has(word)).length
  return listed === 2 || (listed === 1 && code === SPANISH)
}

const SPANISH = 'es'
const PORTUGUESE = 'pt'

const spanishSurnames = once(
  (): ReadonlySet<string> =>
    new Set(shippedLines('names/surnames-spanish.txt').map((name) => foldText(name))),
)

/** "van", "de", "d'", "St." */
function isParticle(word: string): boolean {
  return nameParts().particles.has(foldText(word))
}

/** "Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong". */
export function isSurnameFirst(name: string): boolean {
  return startsWithSurname(parseName(name).tokens)
}
