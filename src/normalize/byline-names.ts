import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/load.ts'
import { lowered } from '../lib/capital.ts'
import { isGivenNameAnywhere, isGivenNameAtStart } from '../names/given-names.ts'
import { nameParts } from '../names/parts.ts'
import { bylinePatterns, nameParticles } from './byline-words.ts'

const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$|^\p{Lu}$|^(?:Jr|Sr)\.?,?$|^(?:I{2,3}|IV)$/u
const proper =
  /^(?:[OD]['’]|(?:Mc|Mac|Fitz|De|Di|Le|La|Du|Van|[Aa]l-|[Ee]l-|[Aa]s-|[Aa]d-|[Aa]bu-|[Bb]en-)?)\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?$/u

/** The shape of a personal name: two to five capitalized words, particles and initials among them. */
export function isPersonName(name: string, language: Language = languageOf('und')): boolean {
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 6 || name.length > 60 || /\d/u.test(name)) return false
  const { notNames, prepositions } = bylinePatterns(language)
  let full = 0
  for (const [index, word] of words.entries()) {
    // "A. Holm": an initial is no article.
    const isInitial = /^\p{Lu}\.$/u.test(word)
    if (!isInitial && isOther(word.replace(/[.,]$/u, ''), notNames) && !isCapitalParticle(words, index))
      return false
    if (/['’]s$/u.test(word)) return false
    if (prepositions.has(word) && !isParticle(words[index + 1] ?? '')) return false
    if (proper.test(word)) full++
    else if (!(initial.test(word) || (isParticle(word) && (index > 0 || words.length > 2)))) return false
  }
  return (
    (full >= 1 && proper.test(words.at(-1)?.replace(/[.,]$/u, '') ?? '')) ||
    (full >= 2 && initial.test(words.at(-1) ?? ''))
  )
}

/** Whether the given name of a whole name is on the long list: its first word, or its last where the surname stands first. */
export function hasKnownGivenName(name: string, { surnameFirst }: Language): boolean {
  return isGivenNameAtStart(name) || (surnameFirst && isGivenNameAnywhere(name.split(' ').at(-1) ?? ''))
}

/** "Staff", "Monday": in no name. A particle ("de", "VAN") is no article, unless it alone has a capital ("De"). */
function isOther(word: string, notNames: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase()
  const isEven = word === lower || (word === word.toUpperCase() && word.length > 1)
  return notNames.has(lower) && !(isEven && isParticle(lower))
}

/** "Ada De Roe", "Ada Du Lac": within a name that a first name opens. */
function isCapitalParticle(words: readonly string[], index: number): boolean {
  return (
    index > 0 &&
    index < words.length - 1 &&
    proper.test(words[index + 1] ?? '') &&
    isParticle((words[index] ?? '').toLowerCase()) &&
    isGivenNameAnywhere(words[0] ?? '')
  )
}

function isParticle(word: string): boolean {
  const [article = '', rest = ''] = word.split('-')
  return (
    nameParticles().has(word) || (rest !== '' && nameParts().articles.has(article)) || /^['’]t$/u.test(word)
  )
}

/**
 * "RON MCNEIL", "JO VAN DER BERG" → "Ron McNeil", "Jo van der Berg"; "Zoé MARTEL", as France writes a surname → "Zoé Martel". Other
 * names stay.
 */
export function fixCapitals(name: string): string {
  const [given = '', ...family] = name.split(' ')
  if (familyInCapitals([given, ...family])) {
    const before = family.slice(0, -1).map((word, index) => {
      const small = word.toLowerCase()
      // "Le Goff", "Lo Presti", and "de la Tour": an article that opens a surname has a capital.
      const isArticle = index === 0 && /^l\p{Ll}{1,2}$/u.test(small)
      return isArticle ? `${word.charAt(0)}${small.slice(1)}` : isLink(word) ? small : fixCapitals(word)
    })
    return [given, ...before, fixCapitals(family.at(-1) ?? '')].join(' ')
  }
  const plain = name.replace(/\b(?:Mc|Mac)(?=\p{Lu})/gu, '')
  if (plain !== plain.toUpperCase() || !/\p{Lu}{3}/u.test(plain)) return name
  const words = name.split(' ')
  return words
    .map((word, index) => {
      if (initial.test(word) && !/^\p{Lu}{2,}$/u.test(word)) return word
      if (index > 0 && index < words.length - 1 && isParticle(word.toLowerCase())) return word.toLowerCase()
      return lowered(word)
        .replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
        .replace(/^Mc\p{L}/u, (start) => `Mc${start.charAt(2).toUpperCase()}`)
    })
    .join(' ')
}

/** "Zoé MARTEL", "Zoé LE MARTEL", "Zoé DE LA TOUR": a surname in capitals behind a first name, with the small words of names. */
function familyInCapitals([given = '', ...family]: readonly string[]): boolean {
  const isSurname = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]{3,}$/u.test(word)
  return (
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(given) &&
    family.length > 0 &&
    family.length <= 4 &&
    isSurname(family.at(-1) ?? '') &&
    family.every((word) => isSurname(word) || isLink(word))
  )
}

/** "DE", "LA", "VAN" */
function isLink(word: string): boolean {
  return word === word.toUpperCase() && isParticle(word.toLowerCase())
}

/** "ARC": a group that signs by its letters. "ADA" is a given name in capitals. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{3,5}$/u.test(name) && !isGivenNameAnywhere(name.toLowerCase())
}
