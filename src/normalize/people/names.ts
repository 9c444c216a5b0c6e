import { lowered } from '../../lib/capital.ts'
import { type ParsedName, parseName } from '../../names/name.ts'
import { nameParts } from '../../names/parts.ts'
import { foldWord } from '../../text/tokens.ts'

/** How a text writes a name: words as they stand, and folded for comparing. */
export interface NameForm {
  readonly words: readonly string[]
  readonly folded: readonly string[]
  /** "Jr.", "III", as written; null for none. */
  readonly suffix: string | null
  /** Taken apart, for comparing it with others. */
  readonly parsed: ParsedName
}

export function nameForm(words: readonly string[], suffix: string | null): NameForm {
  const parsed = parseName((suffix === null ? words : [...words, suffix]).join(' '))
  return { words, folded: words.map((word) => foldWord(word)), suffix, parsed }
}

/** "John F. Smith" from "JOHN F. SMITH" and the like; words with small letters stay as they are. "JUAN DE HARO" has a small "de". */
export function displayName(form: NameForm): string {
  const last = form.words.length - 1
  const areShouted = isShouted(form.words[last] ?? '')
  const words = form.words.map((word, at) => {
    if (areShouted && at > 0 && at < last && isParticle(word)) return word.toLowerCase()
    return isShouted(word) ? lowerShouted(word) : word
  })
  return [...words, ...(form.suffix === null ? [] : [form.suffix])].join(' ')
}

/** "DE", "VON DER"; one letter may be an initial. */
function isParticle(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && nameParts().particles.has(foldWord(word))
}

function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 2 &&
    // "J.R." are initials, "GEO." is a name cut short.
    !/\.[^.]*\p{L}/u.test(word) &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
}

const SHOUTED_PART = /\p{L}+/gu

function lowerShouted(word: string): string {
  return word
    .replace(SHOUTED_PART, (part) => part.charAt(0) + lowered(part.slice(1)))
    .replace(/^(Mc)(\p{Ll})/u, (_, mc: string, next: string) => mc + next.toUpperCase())
}
