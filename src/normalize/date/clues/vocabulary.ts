import { countsOf } from '../../../languages/counts.ts'
import type { Language } from '../../../languages/language.ts'
import { languageFile, languageOf, perLanguage, words } from '../../../languages/load.ts'
import { folded } from '../names.ts'

/** The lists of `knowledge/languages/xx/dates.yml`. What each holds is said there. */
export const clueLists = [
  'past verbs',
  'present verbs',
  'ahead words',
  'year ahead',
  'year open',
  'until',
  'lasting verbs',
  'ends',
  'since',
  'led',
  'in',
  'will',
  'shall',
  'modals',
  'no plan with',
  'no sooner than',
  'awaited',
  'budgets',
  'range',
  'range link',
  'relative',
  'no past behind',
  'to do',
  'and',
  'put off',
  'forecasts',
  'no forecast behind',
  'estimated',
  'starting',
  'by whom',
  'once',
  'level at',
  'level near',
  'level fillers',
  'no level with',
  'points',
  'percent',
  'election words',
  'candidates to be',
  'elections over',
  'units',
  'numbered',
  'not in names',
  'quarter',
  'year parts',
  'fiscal',
  'ago',
  'years',
  'decades',
  'months',
  'weeks',
  'days',
  'last',
  'this',
  'compared',
  'last periods',
  'now',
  'ahead of',
  'behind',
  'history',
  'memory',
  'memory at times',
  'says now',
  'anniversary',
  'after',
  'before',
  'counts nothing',
  'from the files',
  'looking back',
  'century',
  'obituary',
  'born',
  'aged',
  'before ages',
  'is',
  'planned',
  'before titles',
  'under titles',
  'no office with',
  'elect',
  'outgoing',
  'retiring',
  'newly',
  'under',
  'then',
  'leaving before',
  'leaving after',
  'died after',
  'doubtful',
  'gone',
  'past frame',
  'reports',
  'reported',
  'said to',
  'administration',
  'government',
  'previous',
  'campaign',
  'presidential',
  'race words',
  'candidate',
  'run',
  'articles',
  'the',
  'a',
  'minister',
  'of',
  'honorifics',
  'courtesies',
  'addressed',
] as const
export type ClueList = (typeof clueLists)[number]

/** Words and phrases of one list, folded. "-ed" stands for all words with this end. */
export interface WordList {
  readonly isEmpty: boolean
  has(word: string): boolean
  /** How many words of `all` from `at` on are an entry of the list, the longest; 0 where none is. */
  at(all: readonly string[], at: number): number
}

export type Vocabulary = Readonly<Record<ClueList, WordList>> & {
  readonly tag: string
  /** Whether past and future are told apart: not where `knowledge/languages/` has no verbs of the language. */
  readonly hasTenses: boolean
  /** Verbs of saying in the forms that news uses: "said", "a déclaré". */
  readonly saying: WordList
  /** 0 for Sunday; null for what is no full name of a weekday in this language. */
  weekday(word: string): number | null
  /** "three", "third", "3rd", "3" → 3; null for any other word. */
  count(word: string): number | null
}

/** As the words of a text are kept: small letters, no accents. */
function fold(word: string): string {
  return /^[!-~]*$/.test(word) ? word.toLowerCase() : folded(word)
}

/** The words of a language by which clues are read: none where `knowledge/languages/` has no list of them. */
export function vocabularyOf(language: string): Vocabulary {
  return vocabularyFrom(languageOf(language))
}

const vocabularyFrom = perLanguage((language): Vocabulary => {
  const { tag, weekdays, saying } = language
  const data = languageFile<Readonly<Record<string, string>>>(tag, 'dates') ?? {}
  const lists = Object.fromEntries(
    clueLists.map((name) => [
      name,
      wordList(words(data[name] ?? (name === 'now' ? dayWords(language) : ''))),
    ]),
  ) as Record<ClueList, WordList>
  const weekdayOf = new Map(
    weekdays.flatMap((forms, day) =>
      // Short forms are words as well: "sat", "sun", "mar".
      forms.flatMap((form) => (form.length > 4 ? [[fold(form), day] as const] : [])),
    ),
  )
  // "mittwochabend", "woensdagnamiddag"
  for (const [name, day] of [...weekdayOf])
    for (const part of words(data['dayparts'])) weekdayOf.set(name + fold(part), day)
  const counts = countsOf(language, fold)
  return {
    ...lists,
    tag,
    hasTenses: words(data['past verbs']).length > 0,
    saying: wordList(saying),
    weekday: (word) => weekdayOf.get(word) ?? null,
    count: (word) => {
      const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)
      return digits ? Number(digits[1]) : (counts.get(word) ?? null)
    },
  }
})

/** "вчера", "dnes": of a language of which `dates.yml` says nothing. */
function dayWords({ temporal }: Language): string {
  return [temporal.today, temporal.yesterday, temporal.tomorrow].flat().join(', ')
}

function wordList(entries: readonly string[]): WordList {
  const single = new Set<string>()
  const ends: string[] = []
  const phrases = new Map<string, (readonly string[])[]>()
  for (const entry of entries) {
    const parts = entry.split(' ').map(fold)
    const [first = ''] = parts
    if (parts.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), parts])
    else if (entry.startsWith('-')) ends.push(first.slice(1))
    else single.add(first)
  }
  const has = (word: string): boolean =>
    single.has(word) || ends.some((end) => word.length > end.length + 1 && word.endsWith(end))
  return {
    isEmpty: entries.length === 0,
    has,
    at: (all, at) => {
      const found = (phrases.get(all[at] ?? '') ?? []).filter((parts) =>
        parts.every((part, i) => all[at + i] === part),
      )
      const longest = Math.max(0, ...found.map((parts) => parts.length))
      return longest > 0 ? longest : has(all[at] ?? '') ? 1 : 0
    },
  }
}
