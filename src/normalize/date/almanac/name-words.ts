import { shippedData, shippedIndex, shippedRows } from '../../../knowledge/shipped.ts'
import { words } from '../../../languages/load.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import { phraseWords } from '../clues/words.ts'
import { folded } from '../names.ts'
import { nameWords, type PackedAlmanac, personOf } from './shelf.ts'

/** The words of the names that the almanac has, as other scripts and languages are compared with them. */
export interface AlmanacNames {
  /** By the key of a spelling, the words that it may stand for. */
  readonly byKey: ReadonlyMap<string, readonly string[]>
  /** The first and the last word of each name. */
  readonly pairs: ReadonlySet<string>
  /** Words that are enough for a name: families that are nobody else's, and families of those in an office. */
  readonly alone: ReadonlySet<string>
}

/** Made when the first text is read whose language spells or declines names of its own way. */
export const almanacNames = once((): AlmanacNames => {
  const byWord = new Set<string>()
  const pairs = new Set<string>()
  const alone = new Set<string>()
  const add = (name: readonly string[]): void => {
    for (const word of name) byWord.add(word)
    const [first = '', last = ''] = [name[0], name.at(-1)]
    if (name.length > 1) pairs.add(`${first} ${last}`)
    else alone.add(first)
  }
  const { offices, persons } = shippedIndex<PackedAlmanac>('almanac/shelf.json')
  for (const person of persons) for (const name of personOf(person).names) add(phraseWords(name))
  for (const { holders } of offices)
    for (const { name, aliases } of holders)
      for (const spelling of [name, ...aliases]) {
        const held = nameWords(spelling)
        add(held)
        alone.add(held.at(-1) ?? '')
      }
  const byKey = new Map<string, string[]>()
  for (const word of byWord) append(byKey, spellingKey(word), word)
  for (const { name, spellings } of shippedRows<'name' | 'spellings'>('almanac/name-spellings.csv'))
    for (const spelling of spellings.split(' ')) {
      const known = byKey.get(spellingKey(folded(spelling)))
      if (!known?.includes(folded(name))) append(byKey, spellingKey(folded(spelling)), folded(name))
    }
  return { byKey, pairs, alone }
})

/** What romanizations of one name have in common: "zelenskyy" and "zelenskiy", "tskhaltubo" and "tshaltubo". */
export function spellingKey(word: string): string {
  return word
    .replaceAll('kh', 'h')
    .replaceAll('ks', 'x')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replace(/^[yj]e/, 'e')
    .replace(/[ij]/g, 'y')
    .replace(/(.)\1/gu, '$1')
}

const scripts = once(() => shippedData<Readonly<Record<string, string>>>('names/latin.yml'))
const spelled = new Map<string, ReadonlyMap<string, string> | null>()

/** A word of a language in Latin letters; as it stands where the language writes them. */
export function inLatin(word: string, language: string): string {
  const letters = lettersOf(language)
  if (!letters || word.charCodeAt(0) < 0x370) return word
  let latin = ''
  for (let at = 0; at < word.length; at++) {
    const two = letters.get(word.slice(at, at + 2))
    latin += two ?? letters.get(word.charAt(at)) ?? word.charAt(at)
    if (two !== undefined) at++
  }
  return latin
}

/** Whether names of a language are written in letters other than Latin ones. */
export function hasOwnLetters(language: string): boolean {
  return lettersOf(language) !== null
}

function lettersOf(language: string): ReadonlyMap<string, string> | null {
  const known = spelled.get(language)
  if (known !== undefined) return known
  const written = words(scripts()[language]).map((pair): [string, string] => {
    const [letter = '', latin = ''] = pair.split('=')
    return [letter, latin === '-' ? '' : latin]
  })
  const letters = written.length > 0 ? new Map(written) : null
  spelled.set(language, letters)
  return letters
}
