import type { Root, RootContent } from 'mdast'
import { shortHash } from '../../src/lib/hash.ts'
import { linkArchive } from '../../src/link/archive.ts'
import { toRecord } from '../../src/link/record.ts'
import type { Archive } from '../../src/model/archive.ts'
import type { Article, ArticlePerson, ArticlePicture, DateClaim } from '../../src/model/article.ts'
import type { Authority } from '../../src/model/authority.ts'
import type { Basis } from '../../src/model/evidence.ts'
import type { Templates } from '../../src/model/page.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Output } from '../../src/model/view.ts'
import { planFrame, planSite } from '../../src/render/plan.ts'
import { renderView } from '../../src/render/render.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import * as ours from '../../templates/index.ts'
import { personIn } from '../setup/person.ts'

/** What a test says of an article; the rest is filled in. */
export interface Clipping {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly body?: Root
  readonly date?: readonly [earliest: string | null, latest: string | null]
  readonly basis?: Basis
  /** The day on which it was saved. */
  readonly added?: string
  readonly outlet?: string | null
  readonly authors?: readonly string[]
  readonly people?: readonly string[]
  readonly topics?: readonly (readonly [id: string, label: string])[]
  readonly language?: string
  readonly url?: string
  /** The day of its last change. */
  readonly updated?: string
  readonly standfirst?: string
  readonly pictures?: readonly ArticlePicture[]
}

export const settings: Settings = {
  title: 'The Marrow Valley Archive',
  description: 'Clippings on the Marrow valley and its river.',
  baseUrl: null,
  language: 'en',
  timeZone: 'UTC',
  fileLinks: false,
  pictures: true,
  archiveYears: true,
  columns: {},
  tagline: 'What the papers said of the river',
  colors: {},
  navigation: null,
  rights: {},
  thresholds: {},
  contact: null,
  report: null,
  lead: null,
  licence: null,
}

const authority: Authority = { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } }

/** Clippings → the archive as the real linking makes it, and their full articles by store key. */
export function archiveOf(
  clippings: readonly Clipping[],
  own: Partial<Settings> = {},
): { archive: Archive; load: (key: string) => Article; settings: Settings } {
  const all = { ...settings, ...own }
  const articles = new Map(
    clippings.map(toArticle).map((article) => [shortHash(JSON.stringify(article)), article]),
  )
  const records = [...articles].map(([key, article]) => toRecord(article, key))
  const load = (key: string): Article => {
    const article = articles.get(key)
    if (!article) throw new Error(`No article under ${key}`)
    return article
  }
  return { archive: linkArchive(records, authority, all), load, settings: all }
}

/** The files of the site of these clippings, by path. */
export function siteOf(
  clippings: readonly Clipping[],
  own: Partial<Settings> = {},
  templates: Templates = ours,
): Map<string, string> {
  return siteFrom(archiveOf(clippings, own), templates)
}

/** The same of an archive that a test has changed. */
export function siteFrom(
  { archive, load, settings: all }: ReturnType<typeof archiveOf>,
  templates: Templates = ours,
  searchable = false,
): Map<string, string> {
  const frame = planFrame(archive, all, searchable)
  const groups = [...planSite(archive, all)]
  const views = groups.flatMap((group) => [...group.views()])
  const outputs: Output[] = views.map((view) => renderView(view, { frame, load, templates }))
  return new Map(outputs.map(({ path, content }) => [path, String(content)]))
}

export function toArticle(clipping: Clipping): Article {
  const { id, title, basis = 'stated', outlet = null, authors = [], language = 'en' } = clipping
  const body = clipping.body ?? paragraphs(clipping.text ?? `${title} was in the paper.`)
  const text = plainText(body)
  return {
    id,
    idStated: true,
    source: `${id}.txt`,
    hash: shortHash(id),
    title: { value: title, basis: 'stated', evidence: [] },
    standfirst: clipping.standfirst ? { value: clipping.standfirst, basis: 'text', evidence: [] } : null,
    date: clipping.date ? dateClaim(clipping.date, basis, text) : null,
    updated: clipping.updated ? dateClaim([clipping.updated, clipping.updated], basis, text) : null,
    added: clipping.added ? dateClaim([clipping.added, clipping.added], 'stated', text) : null,
    outlet: outlet ? { id: slugOf(outlet), name: outlet, basis, evidence: [] } : null,
    agency: null,
    dateline: null,
    authors: authors.map((name) => ({ name, role: 'author', basis: 'text', evidence: [] })),
    section: null,
    language: { value: language, basis: 'inferred', evidence: [] },
    url: clipping.url ? { value: clipping.url, basis: 'stated', evidence: [] } : null,
    people: (clipping.people ?? []).map((name) => person(name, text)),
    topics: (clipping.topics ?? []).map(([topic, label]) => ({ id: topic, label, score: 1, evidence: [] })),
    places: [],
    ...(clipping.pictures ? { pictures: clipping.pictures } : {}),
    quotes: [],
    story: null,
    words: text.split(/\s+/).length,
    text,
    body,
    dropped: [],
    diagnostics: [],
  }
}

export function paragraphs(text: string): Root {
  const children = text
    .split('\n\n')
    .map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
  return { type: 'root', children }
}

function dateClaim([earliest, latest]: NonNullable<Clipping['date']>, basis: Basis, text: string): DateClaim {
  const clue = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text)
  return {
    edtf: earliest === latest ? `${earliest}` : `${earliest ?? '..'}/${latest ?? '..'}`,
    earliest,
    latest,
    basis,
    rule: basis === 'inferred' ? 'weighing' : 'stated',
    evidence: clue
      ? [
          {
            text: clue[0],
            start: clue.index,
            end: clue.index + clue[0].length,
            rule: 'weekday-in-some-years',
          },
        ]
      : [],
  }
}

function person(name: string, text: string): ArticlePerson {
  const found = personIn(name, text)
  return { ...found, key: slugOf(name), surfaces: [...new Set(found.mentions.map(({ surface }) => surface))] }
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

/** A small archive with each kind of date, several outlets, people who are named together, and another script. */
export const valley: readonly Clipping[] = [
  {
    id: 'flood',
    title: 'Marrow floods its banks at Tollenford',
    standfirst: 'Forty houses emptied; the bridge is closed.',
    text: 'The Marrow broke its banks at Tollenford on Tuesday. Mayor Ines Calloway asked forty households to leave.\n\n“We have seen worse,” Calloway said, beside the engineer Tomas Brandt.',
    date: ['2021-02-09', '2021-02-09'],
    outlet: 'Tollenford Courier',
    authors: ['Petra Lindqvist'],
    people: ['Ines Calloway', 'Tomas Brandt'],
    topics: [['medtop:03000000', 'disaster, accident and emergency incident']],
    url: 'https://courier.example/2021/02/09/flood',
  },
  {
    id: 'bridge',
    title: 'Bridge to stay closed until summer',
    text: 'The bridge at Tollenford will not open before June, the engineer Tomas Brandt told the council. Ines Calloway spoke of a hard spring, and Ola Fennimore of the shopkeepers of a lost year.',
    date: ['2021-02-20', '2021-03-04'],
    basis: 'inferred',
    added: '2023-05-02',
    outlet: 'Tollenford Courier',
    people: ['Tomas Brandt', 'Ines Calloway', 'Ola Fennimore'],
    topics: [['medtop:04000000', 'economy, business and finance']],
  },
  {
    id: 'levee',
    title: 'A levee for the lower valley',
    text: 'Parliament has voted money for a levee. Ines Calloway called it overdue; Ola Fennimore thanked Tomas Brandt.',
    date: ['2022-01-01', '2022-12-31'],
    basis: 'inferred',
    outlet: 'The Highland Post',
    people: ['Ines Calloway', 'Ola Fennimore', 'Tomas Brandt', 'Ana Ruiz'],
    topics: [['medtop:11000000', 'politics and government']],
  },
  {
    id: 'opening',
    title: 'The bridge opens again',
    text: 'Ola Fennimore cut the ribbon on Saturday. Tomas Brandt stayed away.',
    date: ['2022-06-18', '2022-06-18'],
    outlet: 'The Highland Post',
    people: ['Ola Fennimore', 'Tomas Brandt'],
    topics: [['medtop:04000000', 'economy, business and finance']],
  },
  {
    id: 'memoir',
    title: 'An engineer looks back',
    text: 'Tomas Brandt has written down what he saw.',
    date: ['2022-07-01', null],
    basis: 'inferred',
    people: ['Tomas Brandt'],
  },
  { id: 'recipe', title: 'A soup for wet days', text: 'Leeks, barley, and time.', people: [] },
  {
    id: 'arabic',
    title: 'فيضان في الوادي',
    text: 'غمرت المياه الوادي السفلي.',
    date: ['2021-02-10', '2021-02-10'],
    language: 'ar',
    outlet: 'Sawt al-Wadi',
  },
]
