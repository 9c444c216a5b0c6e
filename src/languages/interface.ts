import { direction } from '../lib/language.ts'
import type { InterfaceWords, SentenceFacts } from '../model/words.ts'
import { calendarOf } from './calendar-words.ts'
import { dateWords } from './date-words.ts'
import { fileOf, languageFile, languageTags } from './load.ts'

/** A sentence, or one for each plural that the language has (CLDR: "one", "few", "many", "other"). */
type Sentence = string | Readonly<Record<string, string>>

/**
 * The words of the interface in a language (BCP 47), from `knowledge/languages/xx/interface.yml`. What the file lacks
 * is English, sentence by sentence; a language without a file is English throughout.
 */
export function interfaceOf(tag: string): InterfaceWords {
  const known = made.get(tag)
  if (known) return known
  const words = makeWords(hasInterface(tag) ? tag : 'en')
  made.set(tag, words)
  return words
}

/** The sentences of a language by key, without those borrowed from English. */
export function interfaceSentences(language: string): Readonly<Record<string, Sentence>> {
  return languageFile(language, 'interface') ?? {}
}

const made = new Map<string, InterfaceWords>()

/** The tags of the languages that pages can be in. */
export function interfaceLanguages(): readonly string[] {
  return languageTags().filter(hasInterface)
}

/** Whether pages can be in this language. */
export function hasInterface(tag: string): boolean {
  return languageFile(fileOf(tag), 'interface') !== null
}

function makeWords(tag: string): InterfaceWords {
  // English that is not said to be American is written as in Britain: day before month.
  const locale = tag === 'en' ? 'en-GB' : tag
  const own = interfaceSentences(fileOf(tag))
  const english = interfaceSentences('en')
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const collator = new Intl.Collator(locale, { sensitivity: 'variant', numeric: true })
  const say = (key: string, facts: SentenceFacts = {}): string => {
    const sentence = own[key] ?? english[key]
    if (sentence === undefined) throw new Error(`The interface has no sentence "${key}"`)
    const form = typeof sentence === 'string' ? sentence : pluralOf(sentence, plurals, facts['count'])
    return form.replace(/\{(\w[\w-]*)\}/g, (_, name: string) => {
      const fact = facts[name] ?? ''
      return typeof fact === 'number' ? numbers.format(fact) : fact
    })
  }
  const calendar = calendarOf(locale)
  const dates = dateWords(say, calendar)
  return {
    tag,
    direction: direction(tag),
    say,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    ...calendar,
    ...dates,
    languageName(code) {
      try {
        return names.of(code) ?? code
      } catch {
        return code
      }
    },
    compare: (a, b) => collator.compare(a, b),
  }
}

function pluralOf(
  sentence: Readonly<Record<string, string>>,
  plurals: Intl.PluralRules,
  count: string | number | undefined,
): string {
  return sentence[plurals.select(Number(count ?? 0))] ?? sentence['other'] ?? ''
}
