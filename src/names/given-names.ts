import { shippedLines, shippedRows } from '../knowledge/shipped.ts'
import { nameCasesOf } from '../languages/inflections.ts'
import { once } from '../lib/once.ts'
import { withoutAccents } from '../text/folding.ts'

interface GivenNames {
  /** A given name → the names whose short form it is: "bill" → "william". */
  readonly formalOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly known: ReadonlySet<string>
}

let loaded: GivenNames | null = null

function givenNames(): GivenNames {
  if (loaded) return loaded
  const formalOf = new Map<string, Set<string>>()
  const known = new Set<string>()
  for (const { name, forms } of shippedRows<'name' | 'forms'>('names/nicknames.csv')) {
    known.add(name)
    for (const form of forms.split(' ').filter((one) => one !== '')) {
      known.add(form)
      const formal = formalOf.get(form) ?? new Set()
      formalOf.set(form, formal.add(name))
    }
  }
  loaded = { formalOf, known }
  return loaded
}

/** On the list of given names, as a name or a short form. */
export function isGivenName(token: string): boolean {
  return givenNames().known.has(token)
}

/** On the long list of given names of the world, whatever its case; most stand there without accents: "Jörg", "André". */
export function isGivenNameAnywhere(token: string): boolean {
  const name = token.toLowerCase()
  if (worldNames().has(name)) return true
  if (!/[^\0-\x7f]/.test(name)) return false
  return (
    worldNames().has(withoutAccents(name).replace(/[øłđı]/g, (letter) => strokeless[letter] ?? letter)) ||
    (/[\p{sc=Grek}\p{sc=Cyrl}]/u.test(name) && otherNames().has(name))
  )
}

/** Letters that Unicode does not take apart. */
const strokeless: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Whether the first word of a text is on that list: "Lucía Montes". */
export function isGivenNameAtStart(text: string): boolean {
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(text) ?? []
  return isGivenNameAnywhere(first)
}

const worldNames = once(
  (): ReadonlySet<string> => new Set(shippedLines('names/given.txt').map((name) => name.toLowerCase())),
)

/** First names in Greek and Cyrillic letters, which stand in the lists of their languages: loaded for a text that has such letters. */
const otherNames = once(
  (): ReadonlySet<string> =>
    new Set(
      ['ru', 'uk', 'el'].flatMap((tag) => [...nameCasesOf(tag).given].map((name) => name.toLowerCase())),
    ),
)

/** First names as written of which it is known that men, or women, have them. */
export const commonFirstNames = once((): readonly string[] => [
  ...shippedLines('names/given-men.txt'),
  ...shippedLines('names/given-women.txt'),
])

/** The given names that this one may be short for: "bill" → "william". */
export function formalNames(given: string): readonly string[] {
  return [...(givenNames().formalOf.get(given) ?? [])]
}

/** One is a short form of the other ("bill", "william"), or both of a third that look alike ("bill", "will"). */
export function areOneGivenName(a: string, b: string): boolean {
  const { formalOf } = givenNames()
  const [ofA, ofB] = [formalOf.get(a), formalOf.get(b)]
  if (ofA?.has(b) || ofB?.has(a)) return true
  if (!ofA || !ofB || !lookAlike(a, b)) return false
  return [...ofA].some((formal) => ofB.has(formal))
}

/** "Bob" and "Rob", "Kate" and "Katie"; "Gail" and "Abby", both of Abigail, are rather two people. */
function lookAlike(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || a.slice(1) === b.slice(1)
}
