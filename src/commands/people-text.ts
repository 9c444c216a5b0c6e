import { stringify } from 'yaml'
import { sayEvidence } from '../languages/evidence.ts'
import { slug } from '../lib/slug.ts'
import type { DoubtfulPair, Doubts } from '../link/people/doubtful.ts'
import type { LikelyTwo } from '../link/people/mixed.ts'
import type { Archive, Person, PersonReason, ShownThing } from '../model/archive.ts'

/** What the owner may want to decide, as YAML for `people.yml` with the evidence as comments. */
export function doubtsText(
  { pairs, nobodies, mixed }: Doubts,
  total: Readonly<Record<keyof Doubts, number>>,
  archive: Archive,
  things: readonly ShownThing[] = [],
): string {
  if (pairs.length + nobodies.length + mixed.length + things.length === 0) return 'No doubtful people.'
  const sources = new Map(archive.entries.map((entry) => [entry.id, entry.source]))
  const parts = ['# Lines for authority/people.yml: keep those that are right.']
  if (pairs.length > 0) {
    parts.push(
      [
        `# One person or two? ${shown(pairs.length, total.pairs)} Those that move most come first.`,
        '# Keep a line where it is one person; move it below `different:` where it is two.',
        'same:',
        ...pairs.map((pair) => pairText(pair, sources)),
        'different:',
      ].join('\n'),
    )
  }
  if (nobodies.length > 0) {
    const lines = nobodies.map(
      ({ person, reason }) => `  - ${plain(person.name)} # ${reasonText(reason)}; ${where(person, sources)}`,
    )
    parts.push(
      [`# Perhaps no people. ${shown(nobodies.length, total.nobodies)}`, 'not a person:', ...lines].join(
        '\n',
      ),
    )
  }
  if (mixed.length > 0) {
    parts.push(
      [
        `# Perhaps two people on one page, by ages or a death. ${shown(mixed.length, total.mixed)}`,
        '# Keep an entry where its articles are on another of the name, and say what tells the two apart.',
        ...mixed.map((one) => mixedText(one, sources)),
      ].join('\n'),
    )
  }
  if (things.length > 0) {
    parts.push(
      [
        `# Shown to be no people by other articles. ${shown(things.length, archive.nobodies?.length ?? 0)}`,
        '# Take the mark of the comment away before a name that is somebody.',
        ...things.map((thing) => thingText(thing, sources)),
      ].join('\n'),
    )
  }
  return parts.join('\n\n')
}

/** Why a name has no page, and the entry that would give it one, as comments. */
function thingText(
  { name, kind, shownIn, namedIn, sentence }: ShownThing,
  sources: ReadonlyMap<string, string>,
): string {
  const [where = ''] = shownIn
  const [named = ''] = namedIn
  return [
    `# ${plain(name)}: {} # ${THINGS[kind]} in ${articles(shownIn.length)} (${sources.get(where)}); named in ${articles(namedIn.length)}`,
    `#   ${sources.get(named)}: ${sentence.replace(/\s+/gu, ' ')}`,
  ].join('\n')
}

const THINGS: Readonly<Record<ShownThing['kind'], string>> = {
  ship: 'a ship',
  storm: 'a storm',
  firm: 'a firm',
  work: 'a work',
  place: 'a place',
  thing: 'a thing',
}

/** An entry for the other person of a page. */
function mixedText({ person, others }: LikelyTwo, sources: ReadonlyMap<string, string>): string {
  const own = new Set(others)
  const sentences = person.appearances
    .filter(({ article }) => own.has(article))
    .map(({ article, sentence }) => `#   ${sources.get(article)}: ${sentence.replace(/\s+/gu, ' ')}`)
  const entry = {
    [`${person.name} (2)`]: {
      name: person.name,
      id: `${person.id}-2`,
      articles: others.map((id) => sources.get(id) ?? id),
    },
  }
  return [`# ${numbered(person)}`, ...sentences, stringify(entry, { lineWidth: 0 }).trimEnd()].join('\n')
}

/** Which spellings were joined, and why: for `dateline people --joined`. Most articles first. */
export function joinedText({ people }: Archive, limit: number): string {
  const joins = people
    .flatMap((person) => person.joined.map((join) => ({ person, join })))
    .sort((a, b) => b.join.articles - a.join.articles)
  if (joins.length === 0) return 'No spellings were joined.'
  const lines = joins.slice(0, limit).map(({ person, join }) => {
    const clues = [{ rule: `name-${join.level}`, facts: {} }, ...join.reasons].map(reasonText)
    return `${person.name} (${person.id}): ${join.name}, ${articles(join.articles)}: ${clues.join('; ')}`
  })
  return [`${shown(lines.length, joins.length)}`, ...lines].join('\n')
}

function pairText(pair: DoubtfulPair, sources: ReadonlyMap<string, string>): string {
  const { a, b, fit, score, reasons, moves } = pair
  const [main, other] = a.appearances.length >= b.appearances.length ? [a, b] : [b, a]
  const because = [{ rule: `name-${fit}`, facts: {} }, ...reasons].map(reasonText).join('; ')
  return [
    `  # ${articles(moves)} would move: ${numbered(main)} and ${numbered(other)}: ${because}; agreement ${score.toFixed(1)}`,
    `  #   ${where(main, sources)}`,
    `  #   ${where(other, sources)}`,
    `  - ${stringify(namesOf(main, other), { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
  ].join('\n')
}

/** Names where each leads to one person, else the name and the ids: `[Jon Vale, jon-vale-boxer, jon-vale-mayor]`. */
function namesOf(main: Person, other: Person): string[] {
  const arePlain = [main, other].every(({ id, name }) => slug(name) === id)
  return arePlain ? [main.name, other.name] : [main.name, main.id, other.id]
}

/** A clue in words: { rule: "same-company", facts: { names: ["Ida Falk"] } } → "named with Ida Falk". */
function reasonText({ rule, facts }: PersonReason): string {
  return sayEvidence({ rule, facts })
}

function where(person: Person, sources: ReadonlyMap<string, string>): string {
  const [first] = person.appearances
  if (!first) return person.id
  return `${sources.get(first.article) ?? first.article}: ${first.sentence.replace(/\s+/gu, ' ')}`
}

function numbered({ name, appearances }: Person): string {
  return `${name} (${articles(appearances.length)})`
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`
}

function shown(count: number, total: number): string {
  return count < total ? `The first ${count} of ${total}.` : `${total} in all.`
}

function plain(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim()
}
