import type { Archive, Entry } from '../model/archive.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Health, HealthFigure, HealthRule } from '../model/health.ts'
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
  const figures = checks.map(({ name, label, says, applies }): HealthFigure => {
    const found = applies ? entries.filter(applies) : []
    const files = applies ? [] : unread
    const count = found.length + files.length
    const limit = limitOf(settings.thresholds[name], entries.length + files.length)
    const articles = found.map(({ id, title, page, source }) => ({ id, title, page, source }))
    return { name, label, says, count, limit, isOver: limit !== null && count > limit, articles, files }
  })
  const exceeded = figures.filter(({ isOver }) => isOver).map((figure) => overLimit(figure))
  return { articles: entries.length, figures, rules: countRules(diagnostics), exceeded }
}

/** The names that `thresholds` of archive.yml may use. */
export function healthNames(): string[] {
  return checks.map(({ name }) => name)
}

interface Check {
  readonly name: string
  readonly label: string
  readonly says: string
  /** Null where files are meant that became no article. */
  readonly applies: ((entry: Entry) => boolean) | null
}

const flagged =
  (flag: string) =>
  ({ flags }: Entry): boolean =>
    flags.includes(flag)

const checks: readonly Check[] = [
  {
    name: 'unreadable',
    label: 'unreadable',
    says: 'Files that are empty or cannot be read as text; no article was made of them.',
    applies: null,
  },
  {
    name: 'undated',
    label: 'without a date',
    says: 'Nothing in the text tells when it appeared. State `date:` in the front matter or the sidecar.',
    applies: ({ date }) => isUndated(date),
  },
  {
    name: 'contradictory',
    label: 'with clues to the date that contradict each other',
    says: 'Not all of the clues can be true; the interval allows for the most trusted. State `date:` if you know it.',
    applies: flagged('contradictory'),
  },
  {
    name: 'vague-date',
    label: 'dated to more than a year',
    says: 'The clues leave more than a year, or one end open. A date, or a fact in `authority/almanac.yml`, narrows it.',
    applies: ({ date }) => !isUndated(date) && isVague(date),
  },
  {
    name: 'no-outlet',
    label: 'without an outlet',
    says: 'Nothing tells who published it. State `outlet:`, or name the outlet in `authority/outlets.yml`.',
    applies: ({ outlet }) => outlet === null,
  },
  {
    name: 'no-headline',
    label: 'without a headline of their own',
    says: 'The headline was made from the first sentence. State `title:` to replace it.',
    applies: ({ titleBasis }) => titleBasis === 'inferred',
  },
  {
    name: 'thin',
    label: 'thin',
    says: 'Hardly any text: a teaser, or what a paywall let through. Save the whole article in its place.',
    applies: flagged('thin'),
  },
  {
    name: 'dropped-much',
    label: 'mostly left out',
    says: 'More words were left out as furniture of the page than were kept. The article page shows what was cut.',
    applies: flagged('dropped-much'),
  },
  {
    name: 'mojibake',
    label: 'with damaged characters',
    says: 'Characters such as “â€™” are left from a wrong encoding and could not be repaired with certainty.',
    applies: flagged('mojibake'),
  },
  {
    name: 'duplicate',
    label: 'that repeat another article',
    says: 'The same text stands in the archive more than once. The older or fuller one is shown as the first.',
    applies: ({ duplicateOf }) => duplicateOf !== null,
  },
]

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

function overLimit({ name, label, count, limit, files }: HealthFigure): string {
  const what = files.length > 0 ? 'file' : 'article'
  const number = `${count} ${count === 1 ? what : `${what}s`} ${label}`
  const allowed = limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`
  return `${number}: ${allowed} (thresholds: ${name} in archive.yml).`
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
