import { slug } from '../../lib/slug.ts'
import type { Archive } from '../../model/archive.ts'
import type { SiteView } from '../../model/output.ts'
import type { Settings } from '../../model/settings.ts'
import { type Lookup, yearOf } from '../lookup.ts'
import { jsonView } from '../view.ts'

/** What is in `data/`, for programs: a Frictionless Data Package (datapackage.org, version 2). */
export function planDataPackage({ archive, settings }: Lookup): SiteView[] {
  const years = new Set(archive.entries.map((entry) => yearOf(entry) ?? 'undated'))
  return [jsonView('data/datapackage.json', dataPackage(settings, archive, [...years].sort()))]
}

function dataPackage(
  { title, description, baseUrl, licence, contact }: Settings,
  archive: Pick<Archive, 'places' | 'stories' | 'series'>,
  years: readonly string[],
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(title) || 'archive',
    title,
    ...(description ? { description } : {}),
    ...(baseUrl ? { homepage: baseUrl } : {}),
    ...(licence ? { licenses: [licenceOf(licence)] } : {}),
    ...(contact ? { contributors: [{ title: contact, roles: ['contact'] }] } : {}),
    resources: [
      ...years.map((year) => ({
        name: `articles-${year}`,
        path: `articles/${year}.ndjson`,
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        description: `Full records of the articles ${year === 'undated' ? 'without a date' : `of ${year}`}, one a line.`,
      })),
      {
        name: 'articles',
        type: 'table',
        path: 'articles.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { fields: articleFields, primaryKey: ['id'] },
      },
      {
        name: 'quotes',
        path: 'quotes.ndjson',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        description:
          'Who is quoted with what, a speaker a line: each quotation once, as the list of its places, [article, number among its quotes, from 0].',
      },
      ...[
        'people',
        'outlets',
        'topics',
        ...(archive.stories.length > 0 ? ['stories'] : []),
        ...(archive.series.length > 0 ? ['series'] : []),
        ...(archive.places.length > 0 ? ['places'] : []),
      ].map((name) => ({
        name,
        path: `${name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    ],
  }
}

/** "CC-BY-4.0" is a name of a licence, "https://…" the address of one (Data Package, `licenses`). */
function licenceOf(licence: string): object {
  return /^https?:/.test(licence) ? { path: licence } : { name: licence }
}

/** The columns of `articles.csv`, as Table Schema describes them. */
export const articleFields = [
  { name: 'id', type: 'string', description: 'Stable id of the record' },
  { name: 'url', type: 'string', description: 'Path of the page in the site' },
  { name: 'title', type: 'string' },
  { name: 'date', type: 'string', description: 'EDTF (ISO 8601-2); an interval where the day is not known' },
  { name: 'earliest', type: 'date' },
  { name: 'latest', type: 'date' },
  { name: 'date_basis', type: 'string', constraints: { enum: ['user', 'stated', 'text', 'inferred'] } },
  { name: 'outlet', type: 'string', description: 'Id of the outlet' },
  { name: 'outlet_name', type: 'string' },
  { name: 'authors', type: 'string', description: 'Divided by semicolons' },
  { name: 'people', type: 'string', description: 'Ids, divided by semicolons' },
  { name: 'people_names', type: 'string', description: 'Names in the order of the ids' },
  { name: 'topics', type: 'string', description: 'Ids, divided by semicolons' },
  { name: 'topic_labels', type: 'string', description: 'Labels in the order of the ids' },
  { name: 'language', type: 'string', description: 'BCP 47' },
  { name: 'words', type: 'integer' },
  { name: 'original', type: 'string', description: 'Address of the original page' },
] as const

export type ArticleField = (typeof articleFields)[number]['name']
