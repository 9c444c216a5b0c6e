import { stringify } from 'yaml'
import { slug } from '../lib/slug.ts'
import type { DoubtfulPair, Doubts } from '../link/people/doubtful.ts'
import type { Archive, Person, PersonReason } from '../model/archive.ts'

const LEVELS: Readonly<Record<DoubtfulPair['fit'], string>> = {
  namesakes: 'one name, told apart',
  exact: 'one name',
  'middle-omitted': 'a name between given name and surname',
  transliteration: 'spellings of one name',
  nickname: 'a short form of the given name',
  order: 'other order of names',
  initial: 'an initial',
  part: 'a part of the name',
  married: 'a second surname, or the name before marriage',
  slip: 'one letter apart',
  'suffix-omitted': 'with and without "Jr."',
}

/** What the owner may want to decide, as lines of YAML with the evidence as comments. */
export function doubtsText(
  { pairs, nobodies }: Doubts,
  total: { readonly pairs: number; readonly nobodies: number },
  archive: Archive,
): string {
  if (pairs.length + nobodies.length === 0) return 'No doubtful people.'
  const sources = new Map(archive.entries.map((entry) => [entry.id, entry.source]))
  const parts = ['# Lines for authority/people.yml: keep what is right, one line a decision.']
  if (pairs.length > 0) {
    parts.push(
      `# One person or two? ${shown(pairs.length, total.pairs)} The first line joins them, the second keeps them apart.`,
    )
    for (const pair of pairs) parts.push(pairText(pair, sources))
  }
  if (nobodies.length > 0) {
    parts.push(`# Perhaps no people. ${shown(nobodies.length, total.nobodies)}`)
    const lines = nobodies.map(
      ({ person, reason }) => `${plain(person.name)}: not a person  # ${reason}; ${where(person, sources)}`,
    )
    parts.push(lines.join('\n'))
  }
  return parts.join('\n\n')
}

function pairText({ a, b, fit, score, reasons }: DoubtfulPair, sources: ReadonlyMap<string, string>): string {
  const [main, other] = a.appearances.length >= b.appearances.length ? [a, b] : [b, a]
  const because = [LEVELS[fit], ...reasons.map(reasonText)].join('; ')
  return [
    `# ${main.name} (${articles(main)}) and ${other.name} (${articles(other)}): ${because}; agreement ${score.toFixed(1)}`,
    `#   ${where(main, sources)}`,
    `#   ${where(other, sources)}`,
    decision(main, { same: [other.id] }),
    decision(main, { different: [other.id] }),
  ].join('\n')
}

function reasonText({ rule, facts }: PersonReason): string {
  const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
  const texts: Readonly<Record<string, string>> = {
    'same-office': `both "${list(facts.words).replaceAll(', ', ' ')}"`,
    'same-company': `named with ${list(facts.names)}`,
    'same-places': `places ${list(facts.values)}`,
    'same-topics': `topics ${list(facts.values)}`,
    'same-outlets': `outlets ${list(facts.values)}`,
    'other-occupation': `one in ${facts.one}, one in ${facts.other}`,
    'other-matter': `articles on ${facts.one} and on ${facts.other}`,
    'years-apart': `${facts.years} years apart`,
  }
  return texts[rule] ?? rule
}

/** `Ida Falk: { same: [ i-falk ] }`, with the id where the name alone would not lead to it. */
function decision(person: Person, word: Readonly<Record<string, readonly string[]>>): string {
  const isPlain = slug(person.name) === person.id
  const key = isPlain ? person.name : person.id
  const value = isPlain ? word : { name: person.name, id: person.id, ...word }
  return `${plain(key)}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`
}

function where(person: Person, sources: ReadonlyMap<string, string>): string {
  const [first] = person.appearances
  if (!first) return person.id
  return `${sources.get(first.article) ?? first.article}: ${first.sentence.replace(/\s+/gu, ' ')}`
}

function articles({ appearances }: Person): string {
  return appearances.length === 1 ? '1 article' : `${appearances.length} articles`
}

function shown(count: number, total: number): string {
  return count < total ? `The first ${count} of ${total}.` : `${total} in all.`
}

function plain(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim()
}
