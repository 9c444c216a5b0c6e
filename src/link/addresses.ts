import { slugIn } from '../languages/address-words.ts'
import { type FindingFacts, finding } from '../languages/finding.ts'
import { languageOf, perLanguage } from '../languages/load.ts'
import { groupBy } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Redirect } from '../model/archive.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareStrings } from '../text/folding.ts'

/** Articles by their addresses, pages that list several claimants of one, and who those are. */
export interface Addresses {
  /** Record id → path of its page. */
  readonly pages: ReadonlyMap<string, string>
  readonly redirects: readonly Redirect[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Records with ids that are each their own. Two files that state one id both keep their text, under ids derived
 * from their paths, and a diagnostic names both.
 */
export function settleIds(records: readonly ArticleRecord[]): {
  readonly records: readonly ArticleRecord[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const clashes = [...groupBy(records, (record) => record.id).values()].filter((group) => group.length > 1)
  if (clashes.length === 0) return { records, diagnostics: [] }
  const renamed = new Set(clashes.flat())
  return {
    records: records.map((record) =>
      renamed.has(record)
        ? { ...record, id: shortHash(record.source).slice(0, 12), idStated: false }
        : record,
    ),
    diagnostics: clashes.map((group) => idTaken(group)),
  }
}

/**
 * Where each article stands: "articles/2024/11/blinken-heads-to-brussels/", made from its own date and headline
 * alone. Articles that want one address all get a suffix from their own ids, and the address that they wanted
 * becomes a page that lists them: the rule does not depend on order, and old links lead on.
 */
export function addressArticles(records: readonly ArticleRecord[]): Addresses {
  const wanted = groupBy(records, (record) => `articles/${folderOf(record)}/${headlineSlug(record)}/`)
  const pages = new Map<string, string>()
  const redirects: Redirect[] = []
  const diagnostics: Diagnostic[] = []
  for (const [page, group] of wanted) {
    const [only] = group
    if (group.length === 1 && only) {
      pages.set(only.id, page)
      continue
    }
    const claimants = [...group].sort((a, b) => compareStrings(a.id, b.id))
    const suffixes = groupBy(group, shortSuffix)
    for (const record of claimants) {
      const short = shortSuffix(record)
      const isTaken = (suffixes.get(short)?.length ?? 0) > 1 || wanted.has(withSuffix(page, short))
      pages.set(record.id, withSuffix(page, isTaken ? shortHash(record.id) : short))
    }
    redirects.push({
      from: page,
      to: claimants.map((record) => pages.get(record.id) ?? page),
      title: claimants[0]?.title ?? '',
    })
    diagnostics.push(addressWanted(page, group))
  }
  return { pages, redirects, diagnostics }
}

/** "2024/11" where the whole interval lies in one month, "2024" in one year, else "undated". */
function folderOf({ date }: ArticleRecord): string {
  const { earliest, latest } = date ?? {}
  if (!earliest || !latest || earliest.slice(0, 4) !== latest.slice(0, 4)) return 'undated'
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  return sameMonth ? earliest.slice(0, 7).replace('-', '/') : earliest.slice(0, 4)
}

/** The headline as the slug of its language, at most 60 characters; the id where no letter or digit is left of it. */
function headlineSlug({ title, id, language }: ArticleRecord): string {
  const whole = slugIn(title, language, Number.POSITIVE_INFINITY)
  const short = slugIn(title, language)
  return (short === whole ? short : withoutLooseEnd(short, language)) || slug(id) || shortHash(id)
}

/** A cut headline does not end in small words: "blinken-talks-in-the" → "blinken-talks". */
function withoutLooseEnd(cut: string, language: string): string {
  const small = smallWordsOf(languageOf(language))
  const words = cut.split('-')
  const end = words.findLastIndex((word) => !small.has(word))
  return words.slice(0, end + 1).join('-')
}

const smallWordsOf = perLanguage(
  ({ functionWords, tag }): ReadonlySet<string> => new Set(functionWords.map((word) => slugIn(word, tag))),
)

function shortSuffix({ id }: ArticleRecord): string {
  return shortHash(id).slice(0, 6)
}

/** "articles/2024/11/ferry/" and "3fa9c1" → "articles/2024/11/ferry-3fa9c1/" */
function withSuffix(page: string, suffix: string): string {
  return `${page.slice(0, -1)}-${suffix}/`
}

function idTaken(group: readonly ArticleRecord[]): Diagnostic {
  return shared('warning', 'id/taken', group, { id: group[0]?.id ?? '' })
}

function addressWanted(page: string, group: readonly ArticleRecord[]): Diagnostic {
  return shared('info', 'address/collision', group, { page })
}

/** What several articles have that only one can. */
function shared(
  severity: Diagnostic['severity'],
  rule: string,
  group: readonly ArticleRecord[],
  facts: FindingFacts,
): Diagnostic {
  const sources = sourcesOf(group)
  const number = { two: sources.length <= 2, more: sources.length > 2 }
  return finding(severity, rule, { ...facts, ...number, sources }, { path: sources[0] ?? null })
}

function sourcesOf(group: readonly ArticleRecord[]): string[] {
  return group.map((record) => record.source).sort(compareStrings)
}
