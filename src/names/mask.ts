import anyAscii from 'any-ascii'
import type { Inflection } from '../languages/inflections.ts'
import { alternatives } from '../languages/word-sets.ts'
import { slug } from '../lib/slug.ts'
import { parseName } from './name.ts'

/** What stands in the place of a name that was withdrawn: the usual sign for words left out, in any language. */
export const omission = '[…]'

/** Takes the names of one person out of texts. */
export interface NameMask {
  /** Whether a text gives a full name of the person. */
  names(text: string): boolean
  /** The text with each full name replaced, in any case and with any signs between its words, as in addresses. */
  full(text: string): string
  /** The same, and each surname alone: for texts in which it means nobody else. */
  all(text: string): string
}

/**
 * `names` are all spellings that are known; those of one word, as of an artist, count as full ones. `inflections` are those
 * of the language of the texts: a name in another case is the same name.
 */
export function nameMask(names: readonly string[], inflections: readonly Inflection[] = []): NameMask {
  const full = patternOf(names.flatMap(spellings), 'giu', inflections)
  const surnames = [...new Set(names.flatMap(surnameOf))]
  const rest = surnames.length > 0 ? patternOf(surnames.flatMap(spellings), 'gu', inflections) : null
  const maskFull = (text: string): string => text.replace(full, omission)
  return {
    names: (text) => text.search(full) >= 0,
    full: maskFull,
    all: (text) => (rest ? maskFull(text).replace(rest, omission) : maskFull(text)),
  }
}

/** "Renée Brandt" → itself, "Renee Brandt", "Brandt, Renée" and "Brandt, Renee". */
function spellings(name: string): string[] {
  const words = name.trim().split(/\s+/u)
  const turned = words.length > 1 ? [`${words.at(-1)}, ${words.slice(0, -1).join(' ')}`] : []
  return [...new Set([name, ...turned].flatMap((one) => [one, anyAscii(one)]))]
}

/** The surname as it is written, and in capitals; none for a name of one word. */
function surnameOf(name: string): string[] {
  const words = name.trim().split(/\s+/u)
  if (words.length < 2) return []
  const { surnames, particles } = parseName(name)
  const last = words.filter((word) =>
    surnames.includes(
      anyAscii(word)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    ),
  )
  const surname = (last.length > 0 ? last : words.slice(-1)).join(' ')
  const longest =
    particles.length > 0 ? words.slice(words.indexOf(last[0] ?? '') - particles.length).join(' ') : surname
  return [...new Set([longest, surname, surname.toUpperCase()])].filter((one) => one.length > 2)
}

/** Of an address of a site: whether a part of it spells one of the names; with `surnames`, a surname alone. */
export function addressSpells(
  address: string,
  names: readonly string[],
  { surnames = false }: { readonly surnames?: boolean } = {},
): boolean {
  const wanted = [...names, ...(surnames ? names.flatMap(surnameOf) : [])].map((name) => slug(name))
  return address
    .split('/')
    .some((part) => wanted.some((name) => name !== '' && `-${part}-`.includes(`-${name}-`)))
}

/** A word of a name as it stands and in other cases: "Anna", "Anny", "Annie", … */
export function inflected(word: string, inflections: readonly Inflection[]): string[] {
  const lower = word.toLowerCase()
  const isUpper = word.length > 1 && word === word.toUpperCase()
  const forms = inflections.flatMap(([ending, base]) => {
    const stem = word.length - base.length
    return stem >= SHORTEST_STEM && lower.endsWith(base)
      ? [word.slice(0, stem) + (isUpper ? ending.toUpperCase() : ending)]
      : []
  })
  return [...new Set([word, ...forms])]
}

const SHORTEST_STEM = 3

function patternOf(spelled: readonly string[], flags: string, inflections: readonly Inflection[]): RegExp {
  const sorted = [...new Set(spelled)].filter((one) => one !== '').sort((a, b) => b.length - a.length)
  const forms = sorted.map((one) =>
    one
      .split(/[\s,]+/u)
      .map((word) => `(?:${alternatives(inflected(word, inflections))})`)
      .join('(?:,?[\\s\\u00a0]{1,3}|[-_+.]|%20)'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})s?(?![\\p{L}\\p{N}])`, flags)
}
