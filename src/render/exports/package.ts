import { slug } from '../../lib/slug.ts'
import type { Settings } from '../../model/settings.ts'

/** What is in `data/`, for programs: a Frictionless Data Package (datapackage.org, version 2). */
export function dataPackage({ title, description, baseUrl }: Settings, years: readonly string[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(title) || 'archive',
    title,
    ...(description ? { description } : {}),
    ...(baseUrl ? { homepage: baseUrl } : {}),
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
        schema: { fields: ARTICLE_FIELDS, primaryKey: ['id'] },
      },
      ...['people', 'outlets', 'topics'].map((name) => ({
        name,
        path: `${name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    ],
  }
}

const ARTICLE_FIELDS = [
  { name: 'id', type: 'string', description: 'Stable id of the record' },
  { name: 'url', type: 'string', description: 'Path of the page in the site' },
  { name: 'title', type: 'string' },
  { name: 'date', type: 'string', description: 'EDTF (ISO 8601-2); an interval where the day is not known' },
  { name: 'earliest', type: 'date' },
  { name: 'latest', type: 'date' },
  { name: 'date_basis', type: 'string', constraints: { enum: ['user', 'stated', 'text', 'inferred'] } },
  { name: 'outlet', type: 'string', description: 'Id of the outlet' },
  { name: 'authors', type: 'string', description: 'Divided by semicolons' },
  { name: 'people', type: 'string', description: 'Ids, divided by semicolons' },
  { name: 'topics', type: 'string', description: 'Ids, divided by semicolons' },
  { name: 'language', type: 'string', description: 'BCP 47' },
  { name: 'words', type: 'integer' },
  { name: 'original', type: 'string', description: 'Address of the original page' },
]
