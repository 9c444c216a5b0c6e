import { Failure } from '../../lib/failure.ts'
import type { Series } from '../../model/archive.ts'
import { foldText } from '../../text/folding.ts'
import { at } from '../sidecar.ts'
import { appendYaml, deleteYaml, keysOf, readYaml, setYaml, type YamlValue } from '../yaml-edit.ts'
import {
  type Correction,
  countOf,
  type Desk,
  type FormFields,
  listOf,
  neededText,
  textOf,
} from './correction.ts'
import { authorityFile } from './people.ts'

// What stands in `authority/series.yml` is what the owner decided: issues that will come are still found by themselves, where
// the owner has not listed them.

function seriesOf(fields: FormFields, name: string, { seen }: Desk): Series {
  const series = seen.series(textOf(fields, name))
  if (!series) throw new Failure('There is no such series any more.', 'Load the page again.')
  return series
}

/** The key under which the list has what is no series; no series is called so there. */
const NO_SERIES = /^not[ _-]?a[ _-]?series$/i

/**
 * What a series of the archive is called in the list: by its entry, else its title, or its address where two have that, and
 * where it is the key of those that are none.
 */
function keyOfSeries({ entry, title, page }: Series, { seen }: Desk): string {
  const alike = seen.report.archive.series.filter((other) => foldText(other.title) === foldText(title))
  const isTaken = alike.length > 1 || NO_SERIES.test(title)
  return entry ?? (isTaken ? (page.split('/')[1] ?? title) : title)
}

/** The entry under a key, whatever form it has: a list alone is its articles. */
interface Entry {
  readonly name: string | null
  readonly articles: readonly string[]
  readonly same: readonly string[]
  readonly also: readonly string[]
  readonly without: readonly string[]
}

function entryAt(text: string, key: string): Entry {
  const value = at(readYaml(text), [key])
  const list = (one: unknown): string[] => [one].flat().filter((item) => typeof item === 'string')
  const field = (name: string): unknown => (Array.isArray(value) ? null : at(value, [name]))
  const name = field('name')
  return {
    name: typeof name === 'string' ? name : null,
    articles: Array.isArray(value) ? list(value) : list(field('articles')),
    same: list(field('same')),
    also: list(field('also')),
    without: list(field('without')),
  }
}

/** The list with fields of an entry set; an empty list takes a field away. A list alone becomes an entry with fields. */
function withFields(text: string, key: string, fields: Partial<Entry>): string {
  const before = at(readYaml(text), [key])
  let now = text
  if (typeof before === 'string' || Array.isArray(before)) {
    const { articles } = entryAt(text, key)
    now = setYaml(text, [key], articles.length > 0 ? { articles: [...articles] } : { name: key })
  }
  for (const [field, value] of Object.entries(fields) as [string, YamlValue | null][])
    if (value === null || (Array.isArray(value) && value.length === 0)) now = deleteYaml(now, [key, field])
    else if (JSON.stringify(at(readYaml(now), [key, field])) !== JSON.stringify(value))
      now = setYaml(now, [key, field], value)
  return now
}

function edit(desk: Desk, change: (text: string) => string): void {
  desk.draft.edit(authorityFile(desk, 'series'), change)
}

const merged = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** The name of a series. */
export const nameSeries: Correction = (fields, desk) => {
  const series = seriesOf(fields, 'series', desk)
  const name = neededText(fields, 'name', 'The name').replace(/\s+/g, ' ')
  if (name === series.title) throw new Failure('Nothing is different from what the archive shows.')
  const key = keyOfSeries(series, desk)
  edit(desk, (text) => withFields(text, key, { name }))
  return `${series.title} is called ${name}`
}

/** Two series are one: those that are found stay so, with the issues to come; the first one's name stays. */
export const joinSeries: Correction = (fields, desk) => {
  const [one, other] = [seriesOf(fields, 'series', desk), seriesOf(fields, 'other', desk)]
  if (one.id === other.id) throw new Failure('That is the same series.')
  const [key, otherKey] = [keyOfSeries(one, desk), keyOfSeries(other, desk)]
  edit(desk, (text) => {
    const [a, b] = [entryAt(text, key), entryAt(text, otherKey)]
    const rest = keysOf(text).includes(otherKey) ? deleteYaml(text, [otherKey]) : text
    const without = merged(a.without, b.without)
    // A list is whole: what is found beside it goes in, and the issues to come have to be put in, too.
    if (a.articles.length > 0) {
      const added = b.articles.length > 0 ? b.articles : sourcesOf(other, desk)
      return withFields(rest, key, { articles: merged(a.articles, added, a.also, b.also), also: [], without })
    }
    if (b.articles.length > 0)
      return withFields(rest, key, { also: merged(a.also, b.articles, b.also), without })
    const same = merged(a.same, [otherKey], b.same)
    return withFields(rest, key, { same, also: merged(a.also, b.also), without })
  })
  return `${one.title} and ${other.title} are one series`
}

function sourcesOf({ articles }: Pick<Series, 'articles'>, { seen }: Desk): string[] {
  return articles.flatMap((id) => seen.entry(id)?.source ?? [])
}

/** Issues that belong to another series, or to none. */
export const divideSeries: Correction = (fields, desk) => {
  const series = seriesOf(fields, 'series', desk)
  const chosen = listOf(fields, 'articles').filter((id) => series.articles.includes(id))
  if (chosen.length === 0) throw new Failure('No issue is chosen.', 'Choose those that do not belong here.')
  if (chosen.length === series.articles.length)
    throw new Failure('All issues are chosen.', 'If this is no series, say so below.')
  const name = textOf(fields, 'name').replace(/\s+/g, ' ')
  const moved = sourcesOf({ articles: chosen }, desk)
  const key = keyOfSeries(series, desk)
  edit(desk, (text) => {
    const { articles, also, without } = entryAt(text, key)
    const stays = (source: string): boolean => !moved.includes(source) && !chosen.includes(source)
    const left = articles.filter(stays)
    if (articles.length > 0 && left.length < 2) throw new Failure('Fewer than two issues would be left.')
    const rest =
      articles.length > 0
        ? withFields(text, key, { articles: left })
        : withFields(text, key, {
            also: also.filter(stays),
            without: merged(
              without,
              moved.filter((source) => !also.includes(source)),
            ),
          })
    return name === '' ? rest : withIssues(rest, name, moved, desk)
  })
  const issues = countOf(chosen.length, 'issue')
  return name === '' ? `${issues} taken out of ${series.title}` : `${issues} of ${series.title} are ${name}`
}

/** Articles are issues of a series, which is made where there is none of the name. */
export function addToSeries(name: string, ids: readonly string[], desk: Desk): string {
  edit(desk, (text) => withIssues(text, name, sourcesOf({ articles: ids }, desk), desk))
  return `${countOf(ids.length, 'article')} put into the series ${name}`
}

function withIssues(text: string, name: string, sources: readonly string[], desk: Desk): string {
  const known = desk.seen.report.archive.series.find(({ title }) => foldText(title) === foldText(name))
  if (!known && NO_SERIES.test(name))
    throw new Failure(`No series can be called "${name}".`, 'Give it another name.')
  const key = known ? keyOfSeries(known, desk) : name
  const { articles, also, without } = entryAt(text, key)
  const rest = without.filter((source) => !sources.includes(source))
  if (known && articles.length === 0)
    return withFields(text, key, { also: merged(also, sources), without: rest })
  const all = merged(articles, sources)
  if (all.length < 2) throw new Failure('A series has two issues or more.', 'Choose another one with it.')
  return withFields(text, key, { articles: all, without: rest })
}

/** The articles are no series. */
export const callNoSeries: Correction = (fields, desk) => {
  const series = seriesOf(fields, 'series', desk)
  const key = keyOfSeries(series, desk)
  edit(desk, (text) => {
    const { articles, same } = entryAt(text, key)
    const rest = keysOf(text).includes(key) ? deleteYaml(text, [key]) : text
    // What the owner listed is a series by that list alone.
    if (articles.length > 0) return rest
    const word = keysOf(rest).find((one) => NO_SERIES.test(one)) ?? 'not a series'
    // Those that it was joined with would be found again.
    return merged([key], same).reduce((now, name) => appendYaml(now, [word], name), rest)
  })
  return `${series.title} is no series`
}
