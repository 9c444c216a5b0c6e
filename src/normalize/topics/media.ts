import type { ArticleTopic } from '../../model/article.ts'
import { mediaTopics } from './iptc.ts'
import { addEntry, addForms, addNeutral, addRules, emptyLexicon, type Lexicon, STRONG } from './lexicon.ts'
import { type Fields, findTerms, type Term, termEvidence } from './terms.ts'
import { topicWords } from './words.ts'

/**
 * The IPTC Media Topics that the words of an article speak of, best first: a top-level topic by all words of its
 * branch, a second-level one by its own. A topic needs a share of the words that speak of anything, and enough
 * of them for the length of the text.
 */
export function findMediaTopics(fields: Fields, language: string): ArticleTopic[] {
  const lexicon = lexiconOf(language)
  if (!lexicon) return []
  const tallies = tallyTerms(findTerms(lexicon, fields))
  const length = fields.title.words.length + fields.text.words.length
  const tops = [...tallies.values()]
    .filter((tally) => mediaTopics.get(tally.id)?.parent === null)
    .sort((a, b) => b.mass - a.mass || (a.id < b.id ? -1 : 1))
  const best = tops[0]?.mass ?? 0
  return tops
    .filter((tally) => tally.mass >= share.top * best && isEnough(tally, length))
    .slice(0, 4)
    .flatMap((tally) => [tally, ...childrenOf(tally, tallies, length)])
    .map((tally) => claim(tally, length))
}

/** What speaks of one topic: the weight of its terms, and the terms. */
interface Tally {
  readonly id: string
  mass: number
  readonly terms: { readonly term: Term; readonly mass: number }[]
}

function tallyTerms(terms: readonly Term[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const term of terms) {
    for (const [id, weight] of weightsOf(term)) {
      const tally = tallies.get(id) ?? { id, mass: 0, terms: [] }
      const mass = weight * Math.log2(1 + term.reach)
      tally.mass += mass
      tally.terms.push({ term, mass })
      tallies.set(id, tally)
    }
  }
  return tallies
}

/** For each topic a term speaks of, and for the topic above it, its weight: less where it speaks of many. */
function weightsOf(term: Term): Map<string, number> {
  const known = weights.get(term.senses)
  if (known) return known
  const found = new Map<string, number>()
  const tops = new Set<string>()
  for (const { topic, weight } of term.senses) {
    const top = mediaTopics.get(topic)?.parent ?? topic
    tops.add(top)
    for (const id of [topic, top]) found.set(id, Math.max(found.get(id) ?? 0, weight))
  }
  for (const [id, weight] of found) {
    const top = mediaTopics.get(id)?.parent ?? id
    found.set(id, ((lean.get(top) ?? 1) * weight) / tops.size)
  }
  weights.set(term.senses, found)
  return found
}

const weights = new WeakMap<Term['senses'], Map<string, number>>()

function childrenOf({ id, mass }: Tally, tallies: ReadonlyMap<string, Tally>, length: number): Tally[] {
  return [...tallies.values()]
    .filter((tally) => mediaTopics.get(tally.id)?.parent === id)
    .filter((tally) => tally.mass >= share.second * mass && isEnough(tally, length))
    .sort((a, b) => b.mass - a.mass || (a.id < b.id ? -1 : 1))
    .slice(0, 2)
}

/**
 * A topic needs two independent words that are hardly said of anything else; one, where the headline has it, where it is said
 * again, or where two that say something or three hints stand with it; or five of the others: a single "accident" makes no
 * disaster of a last train, nor a mayor in the cab politics of it.
 */
function isEnough({ mass, terms }: Tally, length: number): boolean {
  if (scoreOf(mass, length) < threshold) return false
  const different = (least: number): number =>
    new Set(terms.flatMap(({ term }) => (saysAtLeast(term, least) ? term.stem : []))).size
  const strong = terms.map(({ term }) => term).filter((term) => saysAtLeast(term, STRONG))
  if (different(0) >= 5 || different(STRONG) >= 2) return true
  if (strong.length === 0 || different(0) < 2) return false
  const isFirm = strong.length > 1 || strong.some(({ inHead, count }) => inHead || count > 1)
  return isFirm || different(0) >= 4 || different(MIDDLE) >= 3
}

/** The weight of a word that says something. */
const MIDDLE = 2

function saysAtLeast({ senses }: Term, least: number): boolean {
  return senses.some(({ weight }) => weight >= least)
}

/** 0 to 1: how much of what a text of this length could say does speak of the topic. */
function scoreOf(mass: number, length: number): number {
  return 1 - Math.exp(-mass / (4 * Math.sqrt(length + 30)))
}

function claim({ id, mass, terms }: Tally, length: number): ArticleTopic {
  const topic = mediaTopics.get(id)
  const label = topic?.label ?? id
  const above = mediaTopics.get(topic?.parent ?? '')
  const clues = [...terms].sort((a, b) => b.mass - a.mass).slice(0, 8)
  return {
    id,
    label,
    parent: above ? { id: above.id, label: above.label } : null,
    score: Math.round(100 * scoreOf(mass, length)) / 100,
    basis: 'text',
    evidence: clues.map(({ term }) => termEvidence(term, label)),
  }
}

/** The words of a language, made ready when they are first asked for; null where there are none. */
function lexiconOf(language: string): Lexicon | null {
  const code = language.toLowerCase().split('-')[0] ?? ''
  const known = lexicons.get(code)
  if (known !== undefined) return known
  const list = topicWords(code)
  const lexicon = list ? emptyLexicon() : null
  if (lexicon && list) {
    for (const { id, weight, words } of list.topics)
      for (const word of words) for (const form of addForms(word)) addEntry(lexicon, form, id, weight)
    for (const phrase of list.neutral) addNeutral(lexicon, phrase)
    if (list.forms) addRules(lexicon, list.forms)
  }
  lexicons.set(code, lexicon)
  return lexicon
}

const lexicons = new Map<string, Lexicon | null>()

const share = { top: 0.4, second: 0.25 }
const threshold = 0.08
/**
 * Crime, schools, hospitals and pay are told of in the news of politics, business and sport too; of a text that
 * speaks of both, the other is more often what it is about. What is told of machines and science speaks of offices and
 * companies, seldom the other way round. Stars, songs and matches come along in what is about money or a law.
 */
const lean: ReadonlyMap<string, number> = new Map([
  ['medtop:13000000', 1.15],
  ['medtop:04000000', 1.05],
  ['medtop:11000000', 1.05],
  ['medtop:01000000', 0.95],
  ['medtop:15000000', 0.9],
  ['medtop:02000000', 0.75],
  ['medtop:05000000', 0.8],
  ['medtop:07000000', 0.85],
  ['medtop:09000000', 0.75],
  ['medtop:14000000', 0.8],
])
