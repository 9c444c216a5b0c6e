import { linkArchive } from '../../src/link/archive.ts'
import type { Archive, ArticleRecord, RecordPerson } from '../../src/model/archive.ts'
import type { DateClaim } from '../../src/model/article.ts'
import type { Authority, AuthorityPerson } from '../../src/model/authority.ts'
import type { Basis } from '../../src/model/evidence.ts'
import type { Settings } from '../../src/model/settings.ts'

/** What a test says of a person: a name, or fields; the rest is filled in. */
export type PersonSketch = string | (Partial<RecordPerson> & { readonly name: string })

export interface RecordSketch
  extends Partial<Omit<ArticleRecord, 'people' | 'date' | 'topics' | 'outlet' | 'agency'>> {
  /** "2024-11-12" or "2024-11-06/2024-11-12" */
  readonly date?: string | null
  readonly dateBasis?: Basis
  readonly dateRule?: DateClaim['rule']
  readonly people?: readonly PersonSketch[]
  /** Labels; ids are "t:<label>". */
  readonly topics?: readonly string[]
  readonly outlet?: string
  readonly agency?: string
}

let serial = 0

export function record(sketch: RecordSketch): ArticleRecord {
  const id = sketch.id ?? `r${String(++serial).padStart(4, '0')}`
  const { date, dateBasis = 'stated', dateRule = 'stated', people, topics, outlet, agency, ...rest } = sketch
  const [earliest, latest] = date?.includes('/') ? date.split('/') : [date, date]
  return {
    id,
    idStated: false,
    key: `key-${id}`,
    source: `${id}.txt`,
    title: `Headline of ${id}`,
    titleBasis: 'text',
    standfirst: null,
    excerpt: '',
    laterNames: [],
    added: null,
    date: date
      ? { edtf: date, earliest: earliest || null, latest: latest || null, basis: dateBasis, rule: dateRule }
      : null,
    outlet: outlet ? { id: outlet.toLowerCase().replaceAll(' ', '-'), name: outlet, basis: 'stated' } : null,
    agency: agency ? { id: agency.toLowerCase().replaceAll(' ', '-'), name: agency, basis: 'text' } : null,
    authors: [],
    section: null,
    language: 'en',
    url: null,
    people: (people ?? []).map(person),
    topics: (topics ?? []).map((label) => ({ id: `t:${label}`, label, score: 1 })),
    places: [],
    story: null,
    words: 300,
    textHash: `hash-${id}`,
    flags: [],
    droppedWords: 0,
    ...rest,
  }
}

export function person(sketch: PersonSketch): RecordPerson {
  const fields = typeof sketch === 'string' ? { name: sketch } : sketch
  return {
    key: fields.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
    surfaces: [fields.name],
    mentions: 2,
    score: 0.9,
    sentence: `${fields.name} spoke.`,
    offices: [],
    ambiguous: [],
    basis: 'text',
    ...fields,
  }
}

export function owned(sketch: Partial<AuthorityPerson> & { readonly name: string }): AuthorityPerson {
  return {
    id: sketch.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
    aliases: [],
    same: [],
    different: [],
    notAPerson: false,
    description: null,
    externalIds: {},
    note: null,
    ...sketch,
  }
}

export const NO_AUTHORITY: Authority = {
  people: [],
  outlets: [],
  topics: [],
  almanac: { offices: [], events: [] },
}

export const SETTINGS: Settings = {
  title: 'Test',
  description: null,
  baseUrl: null,
  language: 'en',
  timeZone: 'UTC',
  fileLinks: false,
  pictures: true,
  archiveYears: true,
  columns: {},
  tagline: null,
  colors: {},
  navigation: null,
  rights: {},
  thresholds: {},
  contact: null,
  report: null,
  lead: null,
  licence: null,
}

export function link(records: readonly RecordSketch[], authority: Partial<Authority> = {}): Archive {
  return linkArchive(records.map(record), { ...NO_AUTHORITY, ...authority }, SETTINGS)
}

/** The people of an archive as "Name: article article", sorted, for comparing at a glance. */
export function pagesOf(archive: Archive): string[] {
  return archive.people
    .map(({ id, appearances }) => `${id}: ${appearances.map((at) => at.article).join(' ')}`)
    .sort()
}
