import { finding } from '../languages/finding.ts'
import { groupBy } from '../lib/grouping.ts'
import { exactDay } from '../lib/interval.ts'
import type { Archive, Entry } from '../model/archive.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import {
  type Difference,
  type Evaluation,
  type FieldScore,
  type Label,
  type ScoredField,
  scoredFields,
} from '../model/evaluation.ts'
import { nameFit } from '../names/compare.ts'
import { parseName } from '../names/name.ts'
import { foldText } from '../text/folding.ts'

/** The archive against what its owner says is right: how much of what it gives is right, and how much it finds. */
export function evaluateArchive(archive: Archive, labels: readonly Label[]): Evaluation {
  const entries = new Map(archive.entries.map((entry) => [entry.source, entry]))
  const scores = new Map<ScoredField, Score>()
  const differences: Difference[] = []
  const known: [Label, Entry][] = []
  const missing: Evaluation['missing'][number][] = []
  for (const label of labels) {
    const entry = entries.get(label.source)
    if (entry) known.push([label, entry])
    else missing.push({ source: label.source, line: label.line })
  }
  const told = spellingsOf(archive)
  for (const [label, entry] of known)
    for (const { field, wanted, given } of comparisons(label, entry, told)) {
      const score = scores.get(field) ?? newScore(scores, field)
      const rest = compareLists(wanted, given, field)
      score.articles++
      score.right += given.length - rest.given.length
      score.given += given.length
      score.wanted += wanted.length
      for (let at = 0; at < Math.max(rest.wanted.length, rest.given.length); at++)
        differences.push({
          ...{ source: entry.source, field },
          wanted: rest.wanted[at]?.[0] ?? null,
          given: rest.given[at]?.[0] ?? null,
        })
    }
  const story = storyScore(known)
  if (story) scores.set('story', story)
  return {
    articles: known.length,
    missing,
    fields: scoredFields.flatMap((field) => {
      const score = scores.get(field)
      return score ? [{ field, ...score }] : []
    }),
    differences,
  }
}

/** A label of which there is no article; `path` is the file of labels. */
export function missingArticle({ source, line }: Evaluation['missing'][number], path: string): Diagnostic {
  return finding('warning', 'labels/no-article', { source }, { path, line })
}

type Score = { -readonly [Key in Exclude<keyof FieldScore, 'field'>]: FieldScore[Key] }

function newScore(scores: Map<ScoredField, Score>, field: ScoredField): Score {
  const score = { articles: 0, right: 0, given: 0, wanted: 0 }
  scores.set(field, score)
  return score
}

/** All spellings of a value, the one to show first. */
type Spellings = readonly string[]

interface Comparable {
  readonly field: ScoredField
  readonly wanted: readonly Spellings[]
  readonly given: readonly Spellings[]
}

/** The fields of an article that were labelled. */
function comparisons(label: Label, entry: Entry, told: ReturnType<typeof spellingsOf>): Comparable[] {
  const one = (value: string | null): Spellings[] => (value === null ? [] : [[value]])
  const found: Comparable[] = []
  if (label.title !== undefined)
    found.push({ field: 'headline', wanted: one(label.title), given: [[entry.title]] })
  if (label.date !== undefined) found.push(...dates(label.date, entry))
  if (label.outlet !== undefined)
    found.push({
      field: 'outlet',
      wanted: one(label.outlet),
      given: entry.outlet ? [told.outlet(entry)] : [],
    })
  if (label.authors) {
    const authors = entry.authors.filter(({ role }) => role === 'author')
    found.push({ field: 'authors', wanted: label.authors, given: authors.map(({ name }) => [name]) })
  }
  if (label.people) found.push({ field: 'people', wanted: label.people, given: told.people(entry) })
  if (label.topics)
    found.push({
      field: 'topics',
      wanted: label.topics,
      given: entry.topics.map((topic) => [topic.label, topic.id]),
    })
  if (label.places)
    found.push({ field: 'places', wanted: label.places, given: entry.places.map((name) => [name]) })
  if (label.language !== undefined)
    found.push({ field: 'language', wanted: one(label.language), given: [[entry.language]] })
  return found
}

/** To the day, where the archive names one; and as an interval, which is right where it holds the day. */
function dates(day: string | null, { date }: Entry): Comparable[] {
  const wanted = day === null ? [] : [[day]]
  const only = exactDay(date)
  const holds =
    day !== null &&
    date !== null &&
    (date.earliest === null || date.earliest <= day) &&
    (date.latest === null || day <= date.latest)
  const interval = date === null ? [] : [holds ? [day] : [date.edtf]]
  return [
    { field: 'day', wanted, given: only === null ? [] : [[only]] },
    { field: 'date', wanted, given: interval },
  ]
}

/** All spellings of the people and outlets of an article: its own, and those of the archive. */
function spellingsOf({ people, outlets }: Archive) {
  const person = new Map(people.map((one) => [one.id, one]))
  const outlet = new Map(outlets.map((one) => [one.id, one]))
  return {
    people: ({ people: named, personIds }: Entry): Spellings[] =>
      named
        .filter(({ ambiguous }) => ambiguous.length === 0)
        .map(({ key, name, surfaces }) => {
          const known = person.get(personIds[key] ?? '')
          return [...(known ? [known.name, ...known.aliases] : []), name, ...surfaces]
        }),
    outlet: ({ outlet: named }: Entry): Spellings => {
      const known = named && outlet.get(named.id)
      return [
        ...(known ? [known.name, ...known.aliases, ...known.hosts] : []),
        ...(named ? [named.name] : []),
      ]
    },
  }
}

/** What is left of both lists when each value found its like. */
function compareLists(
  wanted: readonly Spellings[],
  given: readonly Spellings[],
  field: ScoredField,
): { wanted: Spellings[]; given: Spellings[] } {
  const open = [...wanted]
  const left = given.filter((one) => {
    const at = open.findIndex((other) =>
      other.some((text) => one.some((spelling) => areAlike(text, spelling, field))),
    )
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
  return { wanted: open, given: left }
}

function areAlike(wanted: string, given: string, field: ScoredField): boolean {
  if (wanted === given) return true
  if (field === 'language') return wanted.split('-')[0]?.toLowerCase() === given.split('-')[0]?.toLowerCase()
  if (foldName(wanted, field) === foldName(given, field)) return true
  if (field !== 'people' && field !== 'authors') return false
  return nameFit(parseName(wanted), parseName(given)) !== null
}

/** "The Courier" and "Courier" are one outlet; nothing but typography and case may differ else. */
function foldName(text: string, field: ScoredField): string {
  const folded = foldText(text) || text
  return field === 'outlet' ? folded.replace(/^the /, '') : folded
}

/** Pairs of labelled articles: those that the archive joins, and those that belong together. */
function storyScore(known: readonly (readonly [Label, Entry])[]): Score | null {
  const labelled = known.filter(([{ story }]) => story !== undefined)
  if (labelled.length === 0) return null
  const pairs = (lists: Iterable<readonly unknown[]>): number =>
    [...lists].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const joined = (keyOf: (one: readonly [Label, Entry]) => string | null) =>
    [...groupBy(labelled, (one) => keyOf(one) ?? '')].filter(([key]) => key !== '').map(([, list]) => list)
  const wanted = joined(([{ story }]) => story ?? null)
  const right = wanted.flatMap((list) =>
    [...groupBy(list, ([, { storyId }]) => storyId ?? '')]
      .filter(([key]) => key !== '')
      .map(([, one]) => one),
  )
  return {
    articles: labelled.length,
    right: pairs(right),
    given: pairs(joined(([, { storyId }]) => storyId)),
    wanted: pairs(wanted),
  }
}
