import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FlagName, LISTS, languageSalt } from '../../src/normalize/people/lexicon.ts'
import { markHash, phraseHash, wordHash } from '../../src/text/tokens.ts'

interface ListFile {
  readonly file: string
  readonly list: FlagName
  readonly phrases?: FlagName
  /** The one language whose texts the list is for. */
  readonly language?: string
}

/** Which files below `knowledge/` fill which list; entries of several words go to the list named `phrases`. */
const FILES: readonly ListFile[] = [
  { file: 'names/given.txt', list: 'given' },
  { file: 'names/given-more.txt', list: 'given' },
  { file: 'names/given-common.txt', list: 'commonGiven' },
  { file: 'names/surnames.txt', list: 'surname' },
  { file: 'names/known-people.txt', list: 'given', phrases: 'inPerson' },
  { file: 'names/mononyms.txt', list: 'mononym' },
  { file: 'names/suffixes.txt', list: 'suffix' },
  { file: 'names/particles.txt', list: 'particle' },
  { file: 'names/honorifics.txt', list: 'honorific' },
  { file: 'names/towns.txt', list: 'town', phrases: 'inPlace' },
  { file: 'names/towns-small.txt', list: 'town', phrases: 'inPlace' },
  { file: 'names/places.txt', list: 'town', phrases: 'inPlace' },
  { file: 'names/places-abroad.txt', list: 'town', phrases: 'inPlace' },
  { file: 'names/countries.txt', list: 'country', phrases: 'inPlace' },
  { file: 'names/countries-world.csv', list: 'country', phrases: 'inPlace' },
  { file: 'names/nationalities.txt', list: 'nationality', phrases: 'inThing' },
  { file: 'names/organizations.txt', list: 'organization' },
  { file: 'names/brands.txt', list: 'brand', phrases: 'inOrganization' },
  { file: 'names/things.txt', list: 'thing' },
  { file: 'names/thing-names.txt', list: 'thing', phrases: 'inThing' },
]

/** Word hashes for each of `LISTS`, from the lists of `knowledge/`. */
export function readWordLists(knowledge: string): Set<number>[] {
  const lists = new Map(LISTS.map((name) => [name, new Set<number>()]))
  const put = (list: FlagName, hash: number): void => {
    lists.get(list)?.add(hash)
  }
  for (const { file, list, phrases, language } of [...FILES, ...wordsOfLanguages(knowledge)]) {
    const salt = language === undefined ? 0 : languageSalt(language)
    for (const entry of readEntries(join(knowledge, file))) {
      const words = entry.split(/\s+/)
      // Lists of words have the names of the famous, too.
      const isFamous = list === 'word' && lists.get('mononym')?.has(wordHash(entry))
      if (words.length === 1 && !isFamous) put(list, wordHash(entry) ^ salt)
      else if (words.length > 1 && phrases !== undefined && words.length <= 4) {
        put('phrase', wordHash(words[0] ?? ''))
        put(
          phrases,
          words.slice(1).reduce((hash, word) => phraseHash(hash, hashOf(word)), wordHash(words[0] ?? '')),
        )
      }
    }
  }
  for (const { name, kind } of readWorldNames(knowledge)) put(kind, wordHash(name))
  return LISTS.map((name) => lists.get(name) ?? new Set<number>())
}

/** The everyday words of each language, and the less common ones of some. */
function wordsOfLanguages(knowledge: string): ListFile[] {
  return readdirSync(join(knowledge, 'people/words'))
    .sort()
    .flatMap((file) => {
      const [, language, kind] = /^(\w+)-(common|words)\.txt$/.exec(file) ?? []
      if (language === undefined) return []
      return [
        { file: `people/words/${file}`, list: kind === 'common' ? 'common' : 'word', language } as const,
      ]
    })
}

/** A name of `names/world.csv`, with the languages in which it is common. */
export interface WorldName {
  readonly name: string
  readonly kind: 'given' | 'surname'
  readonly languages: readonly string[]
}

export function readWorldNames(knowledge: string): WorldName[] {
  return linesOf(join(knowledge, 'names/world.csv'))
    .slice(1)
    .map((line) => {
      const [name = '', kind = '', languages = ''] = line.split(',')
      return { name, kind: kind === 'given' ? 'given' : 'surname', languages: languages.split(' ') }
    })
}

/** A single mark ("&") hashes as the tokenizer hashes marks. */
function hashOf(word: string): number {
  return word === '&' ? markHash('&') : wordHash(word)
}

/** The entries of a list; of a table, its first column. */
export function readEntries(file: string): string[] {
  const lines = linesOf(file)
  const entries = file.endsWith('.csv') ? lines.slice(1).map((line) => line.split(',', 1)[0] ?? '') : lines
  return entries.map((entry) => entry.replace(/\.$/, ''))
}

/** The lines of a file without comments and blank ones. */
export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
