import { sayEvidence } from '../languages/evidence.ts'
import { interfaceOf } from '../languages/interface.ts'
import { daySpan } from '../lib/day.ts'
import type { Article, ArticlePerson, DateClaim } from '../model/article.ts'
import type { Document, Stated, StatedFields } from '../model/document.ts'
import type { Evidence, Known } from '../model/evidence.ts'
import type {
  Clue,
  ExplainedField,
  ExplainedPerson,
  ExplainedValue,
  Explanation,
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
    dropped: article.dropped.map(({ text, line, reason }) => ({ text, line, reason })),
    ...(document.owner ? { owner: document.owner } : {}),
    diagnostics: article.diagnostics,
  }
}

function explainFields(stated: StatedFields, article: Article, finder: LineFinder): ExplainedField[] {
  const known = (value: Known<string> | null): ExplainedValue[] =>
    value ? [explainValue(value.value, value, null, finder)] : []
  const date = (claim: DateClaim | null): ExplainedValue[] =>
    claim ? [explainValue(dateText(claim), claim, claim.rule, finder)] : []
  const settled: Readonly<Record<keyof typeof guide, ExplainedValue[]>> = {
    title: known(article.title),
    standfirst: known(article.standfirst),
    date: date(article.date),
    updated: date(article.updated),
    added: date(article.added),
    outlet: article.outlet ? [explainValue(article.outlet.name, article.outlet, null, finder)] : [],
    agency: article.agency ? [explainValue(article.agency.name, article.agency, null, finder)] : [],
    authors: article.authors.map((author) =>
      explainValue(
        author.role === 'author' ? author.name : `${author.name} (${author.role})`,
        author,
        null,
        finder,
      ),
    ),
    section: known(article.section),
    language: known(article.language),
    url: known(article.url),
    topics: article.topics.map((topic) =>
      explainValue(`${topic.label} (${topic.id}, ${topic.score.toFixed(2)})`, topic, null, finder),
    ),
    places: article.places.map((place) => firstClue(explainValue(place.name, place, null, finder))),
    story: article.story ? [{ value: article.story, basis: 'stated', rule: null, clues: [] }] : [],
  }
  return names.map((name) => ({
    name,
    label: guide[name].label,
    values: settled[name],
    passed: passedClaims(stated[name], settled[name]),
    change: name === 'date' ? guide.date.change + narrowing(article.date) : guide[name].change,
  }))
}

/** What each field is called, and what an owner can write to settle it. */
const guide = {
  title: { label: 'Headline', change: 'title: The headline as it should stand' },
  standfirst: { label: 'Standfirst', change: 'standfirst: One sentence beneath the headline' },
  date: {
    label: 'Date',
    change:
      'date: 2024-05-31 (or an interval: 2024-05-01/2024-05-31); facts to conclude from: authority/almanac.yml',
  },
  updated: { label: 'Updated', change: 'updated: 2024-05-31' },
  added: { label: 'Saved', change: 'added: 2024-05-31' },
  outlet: {
    label: 'Outlet',
    change: 'outlet: Name; for all its articles: its names and hosts in authority/outlets.yml',
  },
  agency: {
    label: 'Agency',
    change: 'agency: Name; for all its articles: kind: agency in authority/outlets.yml',
  },
  authors: { label: 'Byline', change: 'authors: [First Author, Second Author]' },
  section: { label: 'Section', change: 'section: Politics' },
  language: { label: 'Language', change: 'language: en' },
  url: { label: 'Address', change: 'url: https://example.org/the-article' },
  topics: {
    label: 'Topics',
    change: 'topics: [politics, Sedge dam]; for all articles: words in authority/topics.yml',
  },
  places: { label: 'Places', change: 'places: [Kyiv, Marle]' },
  story: { label: 'Story', change: 'story: a-name-for-the-event' },
} as const satisfies Partial<Record<keyof StatedFields, { readonly label: string; readonly change: string }>>

const names = Object.keys(guide) as (keyof typeof guide)[]

function explainValue(
  value: string,
  how: { readonly basis?: ExplainedValue['basis']; readonly evidence?: readonly Evidence[] },
  rule: string | null,
  finder: LineFinder,
): ExplainedValue {
  const clues = (how.evidence ?? []).map(
    (evidence): Clue => ({ text: evidence.text, line: finder.lineOf(evidence), says: sayEvidence(evidence) }),
  )
  return { value, basis: how.basis ?? null, rule, clues }
}

/** Places have a clue a mention, all alike: the first stands for them. */
function firstClue(value: ExplainedValue): ExplainedValue {
  const [first] = value.clues
  if (!first) return value
  const often = value.clues.length > 1 ? `, ${value.clues.length} times` : ''
  return { ...value, clues: [{ ...first, says: `${first.says}${often}` }] }
}

/** What would narrow a wide claim most: a clue near the end that least holds. */
function narrowing(date: DateClaim | null): string {
  if (date?.rule !== 'weighing' || !date.earliest || !date.latest) return ''
  if (daySpan(date.earliest, date.latest) <= 62) return ''
  return date.loose === 'earliest'
    ? `; a later first day would narrow it most: somebody who took office, or an event, after ${date.earliest}`
    : `; an earlier last day would narrow it most: somebody who left office, or an event ahead, before ${date.latest}`
}

/** "2024-11-06/2024-11-12, between 6 and 12 November 2024 (7 days)" */
function dateText({ edtf, earliest, latest }: DateClaim): string {
  const days = earliest && latest && earliest !== latest ? ` (${daySpan(earliest, latest)} days)` : ''
  return `${edtf}, ${interfaceOf('en').date({ earliest, latest, edtf: '' })}${days}`
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
    return taken.has(fold(text))
      ? []
      : [{ text, line, says: sayEvidence({ rule: 'stated-less-trusted', facts: { origin } }) }]
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
