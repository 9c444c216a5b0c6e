import type { Archive, Entry } from '../model/archive.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import {
  type Exceeded,
  type Health,
  type HealthFigure,
  type HealthName,
  type HealthRule,
  healthNames,
} from '../model/health.ts'
import type { Settings } from '../model/settings.ts'
import { compareStrings } from '../text/folding.ts'

/**
 * The archive and all that was said about it → figures of what needs a human eye, with the articles behind each,
 * and whether they keep to the owner's limits. A limit below 1 is a share of all articles, else a number.
 */
export function reportHealth(
  archive: Archive,
  diagnostics: readonly Diagnostic[],
  settings: Pick<Settings, 'thresholds'>,
): Health {
  const { entries } = archive
  const unread = unreadFiles(entries, diagnostics)
  const figures = healthNames.map((name): HealthFigure => {
    const applies = checks[name]
    const found = applies ? entries.filter(applies) : []
    const files = applies ? [] : unread
    const count = found.length + files.length
    const limit = limitOf(settings.thresholds[name], entries.length + files.length)
    const articles = found.map(({ id, title, page, source }) => ({ id, title, page, source }))
    return { name, count, limit, isOver: limit !== null && count > limit, articles, files }
  })
  return { articles: entries.length, figures, rules: countRules(diagnostics) }
}

/** The figures that are over their limits. */
export function exceededLimits({ figures }: Health): Exceeded[] {
  return figures.flatMap(({ name, count, limit, isOver }) =>
    isOver && limit !== null ? [{ name, count, limit }] : [],
  )
}

const flagged =
  (flag: string) =>
  ({ flags }: Entry): boolean =>
    flags.includes(flag)

/** What each figure counts; null where files are meant that became no article. */
const checks: Readonly<Record<HealthName, ((entry: Entry) => boolean) | null>> = {
  unreadable: null,
  undated: ({ date }) => isUndated(date),
  contradictory: flagged('contradictory'),
  'vague-date': ({ date }) => !isUndated(date) && isVague(date),
  'no-outlet': ({ outlet }) => outlet === null,
  'no-headline': ({ titleBasis }) => titleBasis === 'inferred',
  thin: flagged('thin'),
  'dropped-much': flagged('dropped-much'),
  mojibake: flagged('mojibake'),
  duplicate: ({ duplicateOf }) => duplicateOf !== null,
}

function isUndated(date: Entry['date']): boolean {
  return !date?.earliest && !date?.latest
}

function isVague(date: Entry['date']): boolean {
  const { earliest, latest } = date ?? { earliest: null, latest: null }
  if (earliest === null || latest === null) return true
  return Date.parse(latest) - Date.parse(earliest) > 366 * 86_400_000
}

function unreadFiles(entries: readonly Entry[], diagnostics: readonly Diagnostic[]): string[] {
  const read = new Set(entries.flatMap(({ source }) => [source, source.split('#', 1)[0] ?? source]))
  const unread = diagnostics.flatMap(({ rule, severity, path }) =>
    path !== null && rule.startsWith('source/') && severity !== 'info' && !read.has(path) ? [path] : [],
  )
  return [...new Set(unread)].sort(compareStrings)
}

function limitOf(threshold: number | undefined, total: number): number | null {
  if (threshold === undefined) return null
  return threshold > 0 && threshold < 1 ? Math.floor(threshold * total) : threshold
}

function countRules(diagnostics: readonly Diagnostic[]): HealthRule[] {
  const counts = new Map<string, { -readonly [Key in keyof HealthRule]: HealthRule[Key] }>()
  for (const { rule, severity } of diagnostics) {
    const key = `${rule} ${severity}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { rule, severity, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareStrings(a.rule, b.rule))
}
