import { type FormRules, WordForms, type WordParts } from './forms.ts'
import { isJoined, type Tokens, tokenize } from './tokens.ts'

/** Words and phrases with what they say about topics, as a tree over words. */
export interface Lexicon {
  readonly root: Node
  /** Finds single words by other forms of them and within words put together; null where a language has no rules. */
  forms: WordForms<Node> | null
}

/** Most words are the whole of an entry, so that its maps are made when something is put into them. */
interface Node {
  next: Map<string, Node> | null
  senses: Sense[]
  /** Some of its senses hold only as it is written: with a capital, or in capitals. */
  isBound: boolean
  /** Lists of the senses that hold, by which of them do. */
  written: Map<string, readonly Sense[]> | null
  /** A neutral phrase ends here: it is read as one and says nothing. */
  neutral: boolean
}

export interface Sense {
  readonly topic: string
  readonly weight: number
  /** How each word must be written: 0 anyhow, 1 with a capital, 2 in capitals; null where no word is bound. */
  readonly form: readonly number[] | null
}

/** The weight of a word that is hardly said of anything else: see `knowledge/languages/en/topics.yml`. */
export const STRONG = 3

/** A word or phrase of the lexicon as it stands in a text: tokens `from` to `to` (not included). */
export interface Hit {
  readonly from: number
  readonly to: number
  /** The same list for the same word or phrase, unless how it is written leaves some senses out. */
  readonly senses: readonly Sense[]
  /** The stem of the word of the lexicon of which it is a form, or which is a part of it. */
  readonly stem?: string
}

export function emptyLexicon(): Lexicon {
  return { root: newNode(), forms: null }
}

/** Add one word or phrase. Of two weights for one topic the greater stands. */
export function addEntry(lexicon: Lexicon, entry: string, topic: string, weight: number): void {
  const { words, starts, ends } = tokenize(entry)
  if (words.length === 0) return
  const node = nodeFor(lexicon, words)
  const written = starts.map((start, index) => caseOf(entry.slice(start, ends[index])))
  const form = written.some((value) => value > 0) ? written : null
  if (form) node.isBound = true
  const known = node.senses.findIndex((sense) => sense.topic === topic && String(sense.form) === String(form))
  const before = node.senses[known]
  // Not pushed: most words have one sense, and a list that grows takes room for many.
  if (!before) node.senses = [...node.senses, { topic, weight, form }]
  else if (before.weight < weight) node.senses[known] = { topic, weight, form }
}

/** Find words by these rules, too. Once all entries are in; those that say nothing stop what they are part of. */
export function addRules(lexicon: Lexicon, rules: FormRules): void {
  const single = [...(lexicon.root.next ?? [])].filter(
    ([, { senses, neutral }]) => neutral || senses.length > 0,
  )
  const isTelling = ({ senses }: Node): boolean => senses.some(({ weight }) => weight === STRONG)
  lexicon.forms = new WordForms(rules, single, isTelling)
}

/** Add a phrase that is read as one and says nothing. */
export function addNeutral(lexicon: Lexicon, phrase: string): void {
  const { words } = tokenize(phrase)
  if (words.length > 0) nodeFor(lexicon, words).neutral = true
}

/** The words and phrases of the lexicon in a text, the longest where several begin at one word; no overlaps. */
export function findHits(lexicon: Lexicon, tokens: Tokens): Hit[] {
  const hits: Hit[] = []
  const { words } = tokens
  for (let from = 0; from < words.length; ) {
    const hit = longestHit(lexicon, tokens, from)
    if (hit && hit.senses.length > 0) hits.push(hit)
    from = hit ? hit.to : from + 1
  }
  return hits
}

function longestHit(lexicon: Lexicon, tokens: Tokens, from: number): Hit | null {
  return longestEntry(lexicon, tokens, from) ?? formHit(lexicon, tokens, from)
}

/** Another form of a word, or a word that it is a part of. */
function formHit({ forms }: Lexicon, tokens: Tokens, from: number): Hit | null {
  const parts = forms?.find(tokens.words[from] ?? '')
  if (!parts) return null
  const [first] = parts.entries
  const senses =
    parts.kind === 'form' && first ? sensesAsWritten(first, tokens, from) : sensesOfParts(parts, tokens, from)
  return senses.length > 0 ? { from, to: from + 1, senses, stem: parts.stem } : null
}

/** What the parts of a word say together: a little less where the other part is not known. */
function sensesOfParts(parts: WordParts<Node>, tokens: Tokens, from: number): readonly Sense[] {
  const all = parts.entries.flatMap(({ senses }) => senses)
  if (!all.every(({ form }) => isWrittenAs(form, tokens, from))) return []
  const known = compounds.get(parts)
  if (known) return known
  const less = parts.kind === 'part' ? 1 : 0
  const senses = all.map(({ topic, weight }) => ({ topic, weight: Math.max(1, weight - less), form: null }))
  compounds.set(parts, senses)
  return senses
}

const compounds = new WeakMap<WordParts<Node>, readonly Sense[]>()

function longestEntry({ root }: Lexicon, tokens: Tokens, from: number): Hit | null {
  let node = root.next?.get(tokens.words[from] ?? '')
  let best: Hit | null = null
  for (let to = from + 1; node; to++) {
    if (node.senses.length > 0 || node.neutral) {
      const senses = node.isBound ? sensesAsWritten(node, tokens, from) : node.senses
      if (senses.length > 0 || node.neutral) best = { from, to, senses }
    }
    if (!node.next || to >= tokens.words.length || !isJoined(tokens, to - 1)) break
    node = node.next.get(tokens.words[to] ?? '')
  }
  return best
}

/** The senses that hold as the words are written; the list of the node itself where all do. */
function sensesAsWritten(node: Node, tokens: Tokens, from: number): readonly Sense[] {
  const { senses } = node
  const held = senses.map((sense) => isWrittenAs(sense.form, tokens, from))
  if (held.every((holds) => holds)) return senses
  const key = held.map(Number).join('')
  node.written ??= new Map()
  const known = node.written.get(key)
  if (known) return known
  const list = senses.filter((_, index) => held[index])
  node.written.set(key, list)
  return list
}

function isWrittenAs(form: Sense['form'], { text, starts, ends }: Tokens, from: number): boolean {
  return (
    form === null ||
    form.every((value, index) => {
      const at = from + index
      return value === 0 || caseOf(text.slice(starts[at], ends[at])) >= value
    })
  )
}

/** 0 lower case or no letters, 1 begins with a capital, 2 all capitals (two letters or more). */
function caseOf(word: string): number {
  const first = word.charAt(0)
  if (first === first.toLowerCase()) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
}

function nodeFor({ root }: Lexicon, words: readonly string[]): Node {
  let node = root
  for (const word of words) {
    node.next ??= new Map()
    let next = node.next.get(word)
    if (!next) {
      next = newNode()
      node.next.set(word, next)
    }
    node = next
  }
  return node
}

function newNode(): Node {
  return { next: null, senses: [], isBound: false, written: null, neutral: false }
}

/** An entry with its plural, or a verb with its endings: "try~" gives try, tries, tried, trying. */
export function addForms(entry: string): string[] {
  if (entry.includes('~')) {
    const [verb = '', rest = ''] = entry.split('~')
    const stem = verb.replace(/e$/, '')
    const soft = verb.replace(/([^aeiou])y$/, '$1i')
    const third = soft === verb ? `${verb}s` : `${soft}es`
    const past = soft === verb ? `${stem}ed` : `${soft}ed`
    return [verb, third, past, `${stem}ing`].map((form) => form + rest)
  }
  const last = /(?<![\p{L}\p{N}])\p{Ll}+$/u.exec(entry)?.[0] ?? ''
  if (last.length < 3 || last.endsWith('s')) return [entry]
  if (/[^aeiou]y$/.test(last)) return [entry, `${entry.slice(0, -1)}ies`]
  return [entry, entry + (/(?:ch|sh|x|z)$/.test(last) ? 'es' : 's')]
}
