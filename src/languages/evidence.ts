import type { Evidence, Facts } from '../model/evidence.ts'
import { fillSentence } from './fill.ts'
import { interfaceOf } from './interface.ts'
import type { Language } from './language.ts'
import { languageFile, languageOf, perLanguage } from './load.ts'

/**
 * A clue as a sentence for the reader: the sentence of its rule in `knowledge/languages/xx/evidence.yml`, with its
 * facts filled in. A language without the sentence borrows the English one; a rule without any says nothing.
 *
 * ({ rule: 'stated-by', facts: { origin: 'sidecar' } }, 'en') → "named by the sidecar"
 */
export function sayEvidence({ rule, facts = {} }: Pick<Evidence, 'rule' | 'facts'>, language = 'en'): string {
  const sentence = evidenceSentence(rule, language)
  if (sentence === undefined) return ''
  const said = fillSentence(sentence, (name) => sayFact(name, facts[name], language))
  const outweighed = facts['outweighed'] === true && evidenceSentence('outweighed', language)
  return outweighed ? outweighed.replace('{sentence}', () => said) : said
}

/** The sentence of a rule as it stands in the file; undefined where there is none. */
export function evidenceSentence(rule: string, language: string): string | undefined {
  return textOf('evidence', rule, language)
}

/**
 * Clues as they are published: with their rule, the facts that it found, and the sentence made of both. A clue that
 * only counts (`counting`) has no sentence: there are many of them, and its facts say as much. Words of a topic stand
 * all over the text, so no one place is named.
 */
export function saidEvidence(evidence: readonly Evidence[], language: string): PublishedEvidence[] {
  return evidence.map((clue) => {
    const { text, start, end, rule } = clue
    const counted = counting[rule]
    const facts = Object.entries(clue.facts ?? {}).filter(
      ([name, fact]) => fact !== null && fact !== false && !counted?.given.includes(name),
    )
    return {
      text,
      ...(counted?.isAllOver ? {} : { start, end }),
      ...(counted ? {} : { says: sayEvidence(clue, language) }),
      rule,
      ...(facts.length > 0 && { facts: Object.fromEntries(facts) }),
    }
  })
}

/** Rules that count words of the text: which facts the field itself gives already, and whether no one place is named. */
const counting: Readonly<Record<string, { readonly given: readonly string[]; readonly isAllOver: boolean }>> =
  {
    'named-here': { given: ['times', 'once'], isAllOver: false },
    'topic-words': { given: ['topic'], isAllOver: true },
  }

export type PublishedEvidence = Omit<Evidence, 'start' | 'end'> &
  Partial<Pick<Evidence, 'start' | 'end'>> & { readonly says?: string }

/** A fact as the language says it; "" for one that is not known. */
function sayFact(name: string, value: Facts[string] | undefined, language: string): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'object') return value.join(value.some((one) => one.includes(',')) ? ' / ' : ', ')
  if (typeof value !== 'string') return String(value)
  return name === 'origin' ? (textOf('origins', value, language) ?? value) : withDays(value, language)
}

/** "2009-01-20/2017-01-20" → "20 January 2009 – 20 January 2017"; what is no day or interval of days stays. */
function withDays(value: string, language: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:$|[/,])/.test(value)) return value
  const { day } = interfaceOf(language)
  return value
    .replace(/\d{4}-\d\d-\d\d/g, (one) => day(one))
    .replaceAll('/..', ' –')
    .replaceAll('/', ' – ')
}

function textOf(name: keyof typeof texts, key: string, language: string): string | undefined {
  return texts[name](languageOf(language)).get(key) ?? texts[name](languageOf('en')).get(key)
}

const texts = { evidence: textsIn('evidence'), origins: textsIn('origins') }

function textsIn(name: string): (language: Language) => ReadonlyMap<string, string> {
  return perLanguage(
    ({ tag }) => new Map(Object.entries(languageFile<Record<string, string>>(tag, name) ?? {})),
  )
}
