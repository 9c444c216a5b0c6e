import { isShipped, shippedData } from '../knowledge/shipped.ts'
import type { Evidence } from '../model/evidence.ts'
import { fileOf } from './load.ts'

/**
 * A clue as a sentence for the reader: the sentence of its rule in `knowledge/languages/xx/evidence.yml`, with its
 * facts filled in. A language without the sentence borrows the English one.
 *
 * ({ rule: 'stated-by', facts: { origin: 'the sidecar' } }, 'en') → "named by the sidecar"
 */
export function sayEvidence({ rule, facts, says }: Evidence, language = 'en'): string {
  const sentence = rule === undefined ? undefined : evidenceSentence(rule, language)
  return sentence === undefined ? (says ?? '') : fillSentence(sentence, facts ?? {})
}

/** The sentence of a rule as it stands in the file; undefined where there is none. */
export function evidenceSentence(rule: string, language: string): string | undefined {
  return sentencesOf(fileOf(language)).get(rule) ?? sentencesOf('en').get(rule)
}

/** Clues with their sentences, as they are published. */
export function saidEvidence(evidence: readonly Evidence[], language = 'en'): PublishedEvidence[] {
  return evidence.map((clue) => {
    const { text, start, end, rule } = clue
    return { text, start, end, ...(rule === undefined ? {} : { rule }), says: sayEvidence(clue, language) }
  })
}

export type PublishedEvidence = Omit<Evidence, 'facts' | 'says'> & { readonly says: string }

function fillSentence(sentence: string, facts: NonNullable<Evidence['facts']>): string {
  const factOf = (name: string): string => {
    const value = facts[name]
    return value === null || value === undefined || value === false
      ? ''
      : typeof value === 'object'
        ? value.join(', ')
        : String(value)
  }
  return sentence
    .replace(/\[(\w+)\?([^\]]*)\]/g, (_, name: string, part: string) =>
      factOf(name) === '' ? '' : part.replace(/^ /, ''),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => factOf(name))
}

function sentencesOf(language: string): ReadonlyMap<string, string> {
  const known = sentences.get(language)
  if (known) return known
  const file = `languages/${language}/evidence.yml` as const
  const found = new Map(Object.entries(isShipped(file) ? shippedData<Record<string, string>>(file) : {}))
  sentences.set(language, found)
  return found
}

const sentences = new Map<string, ReadonlyMap<string, string>>()
