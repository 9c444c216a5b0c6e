import { daySpan } from '../lib/day.ts'
import type { Article, ArticlePerson, DateClaim } from '../model/article.ts'
import type { Document, Stated, StatedFields } from '../model/document.ts'
import type { Evidence, Known } from '../model/evidence.ts'
import {
  type Clue,
  type ExplainedField,
  type ExplainedFieldName,
  type ExplainedPerson,
  type ExplainedValue,
  type Explanation,
  explainedFields,
  type Narrowing,
} from '../model/explanation.ts'
import type { Source } from '../model/source.ts'
import { type LineFinder, lineFinder } from './explanation-lines.ts'

/**
 * One clipping and what it became → how each field was settled: value, basis, rule, clues with their lines in the
 * file, and what would change it. `source` is the text of the file, where it is text. `others` is the number of clippings
 * its blocks were compared with, null for none.
 */
export function explainArticle(
  source: Pick<Source, 'encoding' | 'text'> | null,
  document: Document,
  article: Article,
  others: number | null,
): Explanation {
  const finder = lineFinder(source?.text ?? '', article)
  return {
    path: document.path,
    part: document.part ?? null,
    format: document.format,
    encoding: source?.encoding ?? null,
    lines: source ? source.text.replace(/\n$/, '').split('\n').length : null,
    words: article.words,
    others,
    fields: explainFields(document.stated, article, finder),
    people: article.people.map((person) => explainPerson(person, article.people, finder)),
    ...(article.things ? { things: article.things } : {}),
    dropped: article.dropped,
    ...(document.owner ? { owner: document.owner } : {}),
    diagnostics: article.diagnostics,
  }
}

function explainFields(stated: StatedFields, article: Article, finder: LineFinder): ExplainedField[] {
  const known = (value: Known<string> | null): ExplainedValue[] =>
    value ? [explainValue(value.value, value, finder)] : []
  const date = (claim: DateClaim | null): ExplainedValue[] => (claim ? [explainDate(claim, finder)] : [])
  const settled: Readonly<Record<ExplainedFieldName, ExplainedValue[]>> = {
    title: known(article.title),
    standfirst: known(article.standfirst),
    date: date(article.date),
    updated: date(article.updated),
    added: date(article.added),
    outlet: article.outlet ? [explainValue(article.outlet.name, article.outlet, finder)] : [],
    agency: article.agency ? [explainValue(article.agency.name, article.agency, finder)] : [],
    authors: article.authors.map((author) => ({
      ...explainValue(author.name, author, finder),
      ...(author.role === 'author' ? {} : { role: author.role }),
    })),
    section: known(article.section),
    printPage: known(article.printPage ?? null),
    language: known(article.language),
    url: known(article.url),
    topics: article.topics.map((topic) => ({
      ...explainValue(topic.label, topic, finder),
      topic: { id: topic.id, score: topic.score },
    })),
    places: article.places.map((place) => firstClue(explainValue(place.name, place, finder))),
    story: article.story ? [{ value: article.story, basis: 'stated', rule: null, clues: [] }] : [],
  }
  const narrowing = narrowingOf(article.date)
  return explainedFields.map((name) => ({
    name,
    values: settled[name],
    passed: passedClaims(stated[name], settled[name]),
    ...(name === 'date' && narrowing ? { narrowing } : {}),
  }))
}

function explainValue(
  value: string,
  how: { readonly basis?: ExplainedValue['basis']; readonly evidence?: readonly Evidence[] },
  finder: LineFinder,
): ExplainedValue {
  const clues = (how.evidence ?? []).map(
    (evidence): Clue => ({
      text: evidence.text,
      line: finder.lineOf(evidence),
      rule: evidence.rule,
      ...(evidence.facts ? { facts: evidence.facts } : {}),
    }),
  )
  return { value, basis: how.basis ?? null, rule: null, clues }
}

function explainDate(claim: DateClaim, finder: LineFinder): ExplainedValue {
  const { edtf, earliest, latest, rule } = claim
  return { ...explainValue(edtf, claim, finder), rule, days: { earliest, latest } }
}

/** Places have a clue a mention, all alike: the first stands for them. */
function firstClue(value: ExplainedValue): ExplainedValue {
  const [first] = value.clues
  const times = value.clues.length
  return first ? { ...value, clues: [times > 1 ? { ...first, times } : first] } : value
}

/** Where a clue would narrow a wide claim most: at the end that least holds. */
function narrowingOf(date: DateClaim | null): Narrowing | null {
  if (date?.rule !== 'weighing' || !date.earliest || !date.latest) return null
  const { earliest, latest, loose } = date
  if (daySpan(earliest, latest) <= 62) return null
  return loose === 'earliest' ? { end: 'earliest', day: earliest } : { end: 'latest', day: latest }
}

/** Claims of the file that say something else than what was settled. */
function passedClaims(
  claims: readonly Stated<string | readonly string[]>[],
  settled: readonly ExplainedValue[],
): Clue[] {
  const taken = new Set(
    settled.flatMap(({ value, clues }) => [fold(value), ...clues.map(({ text }) => fold(text))]),
  )
  return claims.slice(1).flatMap(({ value, origin, line }) => {
    const text = typeof value === 'string' ? value : value.join(', ')
    return taken.has(fold(text)) ? [] : [{ text, line, rule: 'stated-less-trusted', facts: { origin } }]
  })
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

function explainPerson(
  person: ArticlePerson,
  people: readonly ArticlePerson[],
  finder: LineFinder,
): ExplainedPerson {
  const lines = person.mentions.map((mention) =>
    finder.lineOf({
      text: mention.surface,
      start: mention.field === 'text' ? mention.start : null,
      end: mention.field === 'text' ? mention.end : null,
    }),
  )
  return {
    name: person.name,
    mentions: person.mentions.length,
    surfaces: person.surfaces,
    lines: [...new Set(lines.filter((line) => line !== null))].sort((a, b) => a - b),
    offices: [...new Set(person.offices.map(({ title }) => title))],
    ambiguous: person.ambiguous.map((key) => people.find((other) => other.key === key)?.name ?? key),
  }
}
