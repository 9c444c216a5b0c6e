import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Flag, LISTS } from '../../src/normalize/people/lexicon.ts'
import { phraseHash, wordHash } from '../../src/normalize/people/tokens.ts'

/** Which files fill which list; entries of several words go to the list named `phrases`. */
const FILES: readonly { file: string; list: keyof typeof Flag; phrases?: keyof typeof Flag }[] = [
  { file: 'extra-given.txt', list: 'given' },
  { file: 'common-given.txt', list: 'commonGiven' },
  { file: 'towns.txt', list: 'town', phrases: 'inPlace' },
  { file: 'countries.txt', list: 'country', phrases: 'inPlace' },
  { file: 'places.txt', list: 'town', phrases: 'inPlace' },
  { file: 'nationalities.txt', list: 'nationality', phrases: 'inThing' },
  { file: 'organizations.txt', list: 'organization' },
  { file: 'titles.txt', list: 'title' },
  { file: 'honorifics.txt', list: 'honorific' },
  { file: 'roles.txt', list: 'role' },
  { file: 'calendar.txt', list: 'calendar', phrases: 'inThing' },
  { file: 'saying.txt', list: 'saying' },
  { file: 'particles.txt', list: 'particle' },
  { file: 'english-common.txt', list: 'common' },
  { file: 'english-words.txt', list: 'word' },
  { file: 'brands.txt', list: 'brand', phrases: 'inOrganization' },
  { file: 'things.txt', list: 'thing' },
  { file: 'things-phrases.txt', list: 'thing', phrases: 'inThing' },
  { file: 'persons.txt', list: 'given', phrases: 'inPerson' },
  { file: 'suffixes.txt', list: 'suffix' },
  { file: 'mononyms.txt', list: 'mononym' },
  { file: 'kin.txt', list: 'kin' },
  { file: 'locatives.txt', list: 'locative' },
]

/** Word hashes for each of `LISTS`, from the lists beside this file and the name lists in `namesDir`. */
export function readWordLists(listsDir: string, namesDir: string): Set<number>[] {
  const lists = new Map(LISTS.map((name) => [name, new Set<number>()]))
  const put = (list: keyof typeof Flag, hash: number): void => {
    lists.get(list)?.add(hash)
  }
  for (const { file, list, phrases } of FILES)
    for (const entry of entries(join(listsDir, file))) {
      const words = entry.split(/\s+/)
      if (words.length === 1) put(list, wordHash(entry))
      else if (phrases !== undefined && words.length <= 4) {
        put('phrase', wordHash(words[0] ?? ''))
        put(
          phrases,
          words.slice(1).reduce((hash, word) => phraseHash(hash, hashOf(word)), wordHash(words[0] ?? '')),
        )
      }
    }
  for (const name of entries(join(namesDir, 'given.txt'))) put('given', wordHash(name))
  for (const name of entries(join(namesDir, 'surnames.txt'))) put('surname', wordHash(name))
  return LISTS.map((name) => lists.get(name) ?? new Set<number>())
}

/** A single mark ("&") hashes as the tokenizer hashes marks. */
function hashOf(word: string): number {
  return word === '&' ? Math.imul((0x811c9dc5 | 0) ^ 38, 0x01000193) : wordHash(word)
}

function entries(file: string): string[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim().replace(/\.$/, ''))
    .filter((entry) => entry !== '')
}
