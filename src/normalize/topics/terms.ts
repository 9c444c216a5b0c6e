import type { Evidence } from '../../model/evidence.ts'
import { findHits, type Lexicon, type Sense } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

/** The parts of an article that are read for topics. */
export interface Fields {
  readonly title: Tokens
  readonly standfirst: Tokens
  readonly text: Tokens
}

/** A word or phrase of a lexicon with its places in one article. */
export interface Term {
  /** As first written in the text, else in the headline. */
  text: string
  /** Offsets of the first place in the text; null where it stands in the head alone. */
  start: number | null
  end: number | null
  count: number
  /** Occurrences, those in the headline, standfirst and lede counted for more. */
  reach: number
  inHead: boolean
  readonly words: number
  /** What words that say the same have in common. */
  readonly stem: string
  readonly senses: readonly Sense[]
}

/** The terms of a lexicon in the fields of an article. */
export function findTerms(lexicon: Lexicon, fields: Fields): Term[] {
  const terms = new Map<readonly Sense[], Term>()
  for (const field of ['text', 'title', 'standfirst'] as const) {
    const tokens = fields[field]
    for (const hit of findHits(lexicon, tokens)) {
      const start = tokens.starts[hit.from] ?? 0
      const end = tokens.ends[hit.to - 1] ?? 0
      let term = terms.get(hit.senses)
      if (!term) {
        const place = field === 'text' ? { start, end } : { start: null, end: null }
        const text = tokens.text.slice(start, end)
        term = {
          text,
          ...place,
          count: 0,
          reach: 0,
          inHead: false,
          words: hit.to - hit.from,
          stem: (hit.stem ?? text.toLowerCase()).slice(0, lettersOfStem),
          senses: hit.senses,
        }
        terms.set(hit.senses, term)
      }
      term.count++
      term.reach += field === 'text' ? (hit.from < ledeWords ? reach.lede : 1) : reach[field]
      if (field !== 'text') term.inHead = true
    }
  }
  return [...terms.values()]
}

/** A term as a clue for the reader. */
export function termEvidence({ text, start, end, count, inHead }: Term, label: string): Evidence {
  const facts = { topic: label, inHead, count: count > 1 ? count : null }
  return { text, start, end, rule: 'topic-words', facts }
}

/** "soldier" and "soldiers" are one word. */
const lettersOfStem = 6
/** How many words from the beginning of the text count as its lede. */
const ledeWords = 60
const reach = { title: 2.5, standfirst: 2, lede: 1.5 }
