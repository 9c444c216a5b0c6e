import type { ArticleTopic } from '../../model/article.ts'
import type { AuthorityTopic } from '../../model/authority.ts'
import { addEntry, addForms, emptyLexicon, type Lexicon } from './lexicon.ts'
import { namedTopic } from './names.ts'
import { type Fields, findTerms, type Term, termEvidence } from './terms.ts'

/**
 * The topics of the owner's `authority/topics.yml` that an article speaks of. A phrase or a name with a capital
 * counts wherever it stands; a single common word must stand in the headline or standfirst, or twice in the text.
 */
export function findOwnTopics(fields: Fields, own: readonly AuthorityTopic[]): ArticleTopic[] {
  if (!own.some((topic) => topic.words.length > 0)) return []
  const found = new Map<string, { strength: number; terms: Term[] }>()
  for (const term of findTerms(lexiconOf(own), fields)) {
    for (const { topic, form } of term.senses) {
      const entry = found.get(topic) ?? { strength: 0, terms: [] }
      const sure = term.inHead || term.words > 1 || form !== null
      entry.strength += sure ? 2 * term.count : term.count
      entry.terms.push(term)
      found.set(topic, entry)
    }
  }
  return own.flatMap(({ id, label, parent }): ArticleTopic[] => {
    const { strength, terms } = found.get(id) ?? { strength: 0, terms: [] }
    if (strength < 2) return []
    const score = Math.round(100 * (1 - Math.exp(-strength / 4))) / 100
    const evidence = terms.slice(0, 8).map((term) => termEvidence(term, label))
    return [{ id, label, parent: namedTopic(parent, own), score, basis: 'text', evidence }]
  })
}

/** The owner's words as a lexicon, built once for a list. */
function lexiconOf(own: readonly AuthorityTopic[]): Lexicon {
  const known = lexicons.get(own)
  if (known) return known
  const lexicon = emptyLexicon()
  for (const { id, words } of own)
    for (const word of words) for (const form of addForms(word)) addEntry(lexicon, form, id, 1)
  lexicons.set(own, lexicon)
  return lexicon
}

const lexicons = new WeakMap<readonly AuthorityTopic[], Lexicon>()
