import { isShipped, shippedData, shippedLines } from '../../knowledge/shipped.ts'
import { type Inflection, inflectionsOf } from '../../languages/inflections.ts'
import type { Language, Words } from '../../languages/language.ts'
import { isOtherLanguage, languageOf, words } from '../../languages/load.ts'
import { type TokenRules, wordHash } from '../../text/tokens.ts'
import { Flag, type FlagName } from './lexicon.ts'

type WordLists = Readonly<Record<string, Words | undefined>>

/** The words of one language that tell what stands beside a name. */
export interface LanguageWords {
  /** Code of the language, e.g. "de"; "" where nothing is known of it. */
  readonly language: string
  /** Word hash → flags of `Flag`. */
  readonly flags: ReadonlyMap<number, number>
  /** Ends of compounds → flags: "minister" in "Verkehrsminister". */
  readonly endings: ReadonlyMap<string, number>
  /** Lengths of the endings, shortest first; empty for a language without compounds. */
  readonly endingLengths: readonly number[]
  /** Whether the recognizer learned from sentences of the language. */
  readonly isTrained: boolean
  /** Whether it learned so few of them that a word alone is a name only where more than its capital shows it. */
  readonly isLittleTrained: boolean
  /** Whether that goes for full names too, as institutions and places have a capital for each word there. */
  readonly capitalizesPhrases: boolean
  /** Whether nothing else is known of the language than words around people. */
  readonly isOther: boolean
  /** Whether every noun has a capital: there a capital tells little about names. */
  readonly capitalizesNouns: boolean
  /** Whether names form their genitive with an "s" and nothing else. */
  readonly isGenitiveInS: boolean
  /** How names end in other cases, and what they end in then: "у" for "", "ой" for "а". */
  readonly inflections: readonly Inflection[]
  /** Whether what an office is of stands between it and the name without a word: "Президент Украины Лунд". */
  readonly hasRealmBehindOffice: boolean
  /** Titles of several people, by their hashes, and that of one of them: "Messrs" → "Mr.". */
  readonly manyTitles: ReadonlyMap<number, string>
  readonly rules: TokenRules
  /** Every list as hashes, e.g. `hashes('articles')`. */
  readonly hashes: (list: string) => ReadonlySet<number>
  /** A list as it is written, where ends of words are looked for. */
  readonly list: (list: string) => Words
}

/** Which flag the words of a list get. */
const FLAGS: Readonly<Record<string, FlagName>> = {
  honorifics: 'honorific',
  particles: 'particle',
  titles: 'title',
  roles: 'role',
  saying: 'saying',
  kin: 'kin',
  locatives: 'locative',
  calendar: 'calendar',
  organizations: 'organization',
  things: 'thing',
  nationalities: 'nationality',
  common: 'common',
  given: 'given',
  ownGiven: 'given',
  givenAbbreviations: 'given',
}

const ENDINGS: Readonly<Record<string, FlagName>> = {
  titleEndings: 'title',
  organizationEndings: 'organization',
  thingEndings: 'thing',
}

const known = new Map<string, LanguageWords>()

/**
 * The words of a language by its tag ("de-AT" → German): what its file in `knowledge/languages/` says of names, and
 * `knowledge/people/words/xx.yml`. Nothing for a language without a file.
 */
export function languageWords(tag: string): LanguageWords {
  const file = ALIASES[tag] ?? languageOf(tag).tag
  const found = known.get(file)
  if (found !== undefined) return found
  const path = `people/words/${file}.yml` as const
  const made = wordsOf(languageOf(file), isShipped(path) ? listsOf(shippedData(path)) : {})
  known.set(file, made)
  return made
}

/** `knowledge/people/words/xx.yml`: lists of words divided by commas. */
function listsOf(file: Readonly<Record<string, string>>): WordLists {
  return Object.fromEntries(Object.entries(file).map(([list, text]) => [list, words(String(text))]))
}

/** Languages that are read with the words of a close relative. */
const ALIASES: Readonly<Record<string, string>> = { lb: 'de', gsw: 'de', gl: 'pt', ms: 'id' }

const GENITIVE_IN_S = new Set(['de', 'sv', 'da', 'no', 'nl'])

function wordsOf(language: Language, own: WordLists): LanguageWords {
  const { titles, honorifics, suffixes, saying, functionWords, months, weekdays, abbreviations, numbers } =
    language
  const shared: WordLists = {
    titles,
    honorifics,
    suffixes,
    saying,
    common: functionWords,
    functionWords,
    calendar: [...months.flat(), ...weekdays.flat()],
    abbreviations: abbreviations.filter((word) => word.length > 1),
    numbers: numbers.flat(),
    namesakes: shippedLines('names/namesakes.txt'),
  }
  const both = (list: string): Words => [...(shared[list] ?? []), ...(own[list] ?? [])]
  const lower = (list: string): ReadonlySet<string> => new Set(both(list).map((word) => word.toLowerCase()))
  const small = new Set(functionWords)
  const particles = language.particles.filter((word) => !small.has(word))
  const endings = endingsOf(both)
  const sets = new Map<string, ReadonlySet<number>>()
  const inflections = inflectionsOf(language.tag)
  return {
    language: language.tag === 'und' ? '' : language.tag,
    isTrained: own['kin'] !== undefined,
    isLittleTrained: own['loneNames'] !== undefined,
    capitalizesPhrases: own['fullNames'] !== undefined,
    isOther: isOtherLanguage(language),
    capitalizesNouns: language.capitals === 'nouns',
    flags: flagsOfLists((list) => (list === 'particles' ? particles : both(list))),
    endings,
    endingLengths: [...new Set([...endings.keys()].map((ending) => ending.length))].sort((a, b) => a - b),
    isGenitiveInS: GENITIVE_IN_S.has(language.tag),
    inflections,
    hasRealmBehindOffice: inflections.length > 0 || own['realmBehindOffice'] !== undefined,
    manyTitles: new Map(
      both('manyTitles').map((pair): [number, string] => {
        const [many = '', one = ''] = pair.split('=')
        return [wordHash(many), one]
      }),
    ),
    rules: {
      abbreviations: new Set([...lower('abbreviations'), ...lower('givenAbbreviations')]),
      elisions: lower('elisions'),
      cutParticles: lower('cutParticles'),
      endsAtApostrophe: own['endsAtApostrophe'] !== undefined,
      hyphenBefore: lower('hyphenBefore'),
      hyphenAfter: lower('hyphenAfter'),
    },
    hashes(list) {
      const made = sets.get(list) ?? new Set(both(list).map(wordHash))
      sets.set(list, made)
      return made
    },
    list: both,
  }
}

function flagsOfLists(lists: (list: string) => Words): ReadonlyMap<number, number> {
  const flags = new Map<number, number>()
  for (const [list, flag] of Object.entries(FLAGS))
    for (const word of lists(list)) {
      if (/\s/.test(word)) continue
      const hash = wordHash(word)
      flags.set(hash, (flags.get(hash) ?? 0) | Flag[flag])
    }
  return flags
}

function endingsOf(lists: (list: string) => Words): ReadonlyMap<string, number> {
  const endings = new Map<string, number>()
  for (const [list, flag] of Object.entries(ENDINGS))
    for (const ending of lists(list)) endings.set(ending, (endings.get(ending) ?? 0) | Flag[flag])
  return endings
}
