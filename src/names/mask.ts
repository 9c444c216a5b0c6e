import anyAscii from 'any-ascii'
import { escapePattern } from '../lib/pattern.ts'
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

/** `names` are all spellings that are known; those of one word, as of an artist, count as full ones. */
export function nameMask(names: readonly string[]): NameMask {
  const full = patternOf(names.flatMap(spellings), 'giu')
  const surnames = [...new Set(names.flatMap(surnameOf))]
  const rest = surnames.length > 0 ? patternOf(surnames.flatMap(spellings), 'gu') : null
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

function patternOf(spelled: readonly string[], flags: string): RegExp {
  const sorted = [...new Set(spelled)].filter((one) => one !== '').sort((a, b) => b.length - a.length)
  const forms = sorted.map((one) =>
    one
      .split(/[\s,]+/u)
      .map(escapePattern)
      .join('(?:,?[\\s\\u00a0]{1,3}|[-_+.]|%20)'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})s?(?![\\p{L}\\p{N}])`, flags)
}
