import { slug } from '../../lib/slug.ts'
import type { ArticlePerson, Author, Mention } from '../../model/article.ts'
import type { NormalizeContext } from '../../model/context.ts'
import type { Document } from '../../model/document.ts'
import { readText } from './features.ts'
import { nameSpans } from './mentions.ts'
import { readModel } from './model.ts'
import { displayName } from './names.ts'
import { groupNames, type Person, scorePerson } from './persons.ts'
import { tagPeople } from './tagger.ts'

export interface PeopleInput {
  readonly document: Document
  readonly context: NormalizeContext
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  readonly language: string
  readonly authors: readonly Author[]
}

export const TUNING = { lean: 4, threshold: 0 }

/** The people named in one article, most mentioned first, then by first mention. */
export function recognizePeople(input: PeopleInput): ArticlePerson[] {
  const { peopleModel } = input.context.resources
  const model = peopleModel === null ? null : readModel(peopleModel)
  if (model === null) return []
  const fields = layFields(input)
  const reading = readText(fields.text, model.lexicon)
  const tags = tagPeople(reading, model, TUNING.lean)
  const people = groupNames(reading, nameSpans(reading, tags))
  for (const person of people) person.score = scorePerson(reading, person)
  const kept = people.filter((person) => person.score > TUNING.threshold && person.fits.length === 0)
  const keys = new Set<string>()
  return kept
    .map((person) => toArticlePerson(person, fields, reading.tokens, keys))
    .sort((a, b) => b.mentions.length - a.mentions.length)
}

interface Fields {
  readonly text: string
  readonly starts: readonly {
    readonly field: Mention['field']
    readonly start: number
    readonly end: number
  }[]
}

/** Title, standfirst and text as one text, with the place of each. */
function layFields({ title, standfirst, text }: PeopleInput): Fields {
  const starts: Fields['starts'][number][] = []
  let all = ''
  for (const [field, value] of [
    ['title', title],
    ['standfirst', standfirst ?? ''],
    ['text', text],
  ] as const) {
    if (all !== '') all += '\n\n'
    starts.push({ field, start: all.length, end: all.length + value.length })
    all += value
  }
  return { text: all, starts }
}

function toArticlePerson(
  person: Person,
  fields: Fields,
  tokens: { start: Int32Array; end: Int32Array },
  keys: Set<string>,
): ArticlePerson {
  const name = displayName(person.form)
  const mentions = person.namings.flatMap(({ span }) => {
    const start = tokens.start[span.from] ?? 0
    const end = tokens.end[span.to - 1] ?? 0
    const field = fields.starts.find((one) => start >= one.start && end <= one.end)
    if (field === undefined) return []
    return [
      {
        field: field.field,
        start: start - field.start,
        end: end - field.start,
        surface: fields.text.slice(start, end),
        score: 1 / (1 + Math.exp(-person.score / 4)),
      },
    ]
  })
  let key = slug(name) || 'person'
  for (let n = 2; keys.has(key); n++) key = `${slug(name) || 'person'}-${n}`
  keys.add(key)
  return {
    key,
    name,
    surfaces: [...new Set(mentions.map((mention) => mention.surface))],
    mentions,
    offices: [],
    ambiguous: [],
    basis: 'text',
    evidence: [],
  }
}
