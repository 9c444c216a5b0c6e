import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayName } from '../src/lib/calendar.ts'
import { claimOf } from '../src/normalize/date/weighed.ts'
import type { Kind } from '../src/weighing/kinds.ts'
import { type DatedArticle, mislabelled, readDatedArticles } from './dates/articles.ts'
import { carefulKinds, kindMap, type MeasuredKind, measureKinds } from './dates/measure.ts'

const folder = 'knowledge/almanac'

/**
 * npm run calibrate-dates -- --gold FOLDER [--worst SOURCE] [--half odd|even] [--dry]: measure how far each kind of
 * clue can be trusted, write `reliability.csv` and `confidence.csv`, and print how the claims hold on sources that
 * were left out of the measurement.
 */
export function main(args: readonly string[]): void {
  const option = (name: string): string | null => args[args.indexOf(name) + 1] ?? null
  const gold = args.includes('--gold') ? option('--gold') : null
  if (!gold) throw new Error('Name the folder of labelled articles: --gold FOLDER')
  const careful = carefulKinds(join(folder, 'clue-kinds.csv'))
  const every = readDatedArticles(gold)
  const half = args.includes('--half') ? option('--half') : null
  const looked = every.filter(({ index }) => half === null || index % 2 === (half === 'odd' ? 0 : 1))
  const teaching = every.filter((article) => hasDay(article) && !mislabelled.has(article.file))
  const taught = teaching.filter(({ index }) => index % 2 === 0)
  const sources = [...new Set(every.map(({ source }) => source))]
  const kinds = measureKinds(careful, taught)

  console.log('source             articles   read  none  wrong  median  | left out: none  wrong  median')
  const results: Result[] = []
  for (const source of sources) {
    const own = looked.filter((article) => article.source === source)
    const without = measureKinds(
      careful,
      taught.filter((article) => article.source !== source),
    )
    const dev = own.flatMap((article) => resultOf(article, kindMap(kinds)))
    const out = own.flatMap((article) => resultOf(article, kindMap(without)))
    results.push(...out)
    console.log(
      `${source.padEnd(18)} ${String(own.length).padStart(6)} ${String(own.filter(({ read }) => read).length).padStart(6)}  ${figures(dev)}  | ${figures(out)}`,
    )
    if (args.includes('--worst') && option('--worst') === source)
      worst(args.includes('--out') ? out : dev, kindMap(kinds))
  }
  const dated = results.filter(({ article, claimed }) => hasDay(article) && claimed)
  console.log(
    `held of claims on days, left out: ${dated.filter(({ held }) => held).length} of ${dated.length}`,
  )
  if (!args.includes('--dry') && half === null) {
    writeTables(
      measureKinds(careful, teaching),
      results.filter(({ article }) => hasDay(article)),
    )
    writeDocs(measureKinds(careful, teaching), results)
  }
}

/** False for an article that is only known to be of some years: it can show that a claim is wrong, not that it is right. */
function hasDay({ day, until }: DatedArticle): boolean {
  return day === until
}

interface Result {
  readonly article: DatedArticle
  readonly claimed: boolean
  readonly held: boolean
  readonly width: number
  readonly span: { first: number; last: number } | null
}

function resultOf(article: DatedArticle, kinds: ReadonlyMap<string, Kind>): Result[] {
  if (article.read) return []
  const claim = claimOf(article.clues, kinds)
  const span = claim?.span ?? null
  const held = span !== null && article.until >= span.first && article.day <= span.last
  return [{ article, claimed: span !== null, held, width: span ? span.last - span.first + 1 : 0, span }]
}

function figures(results: readonly Result[]): string {
  const claimed = results.filter((one) => one.claimed)
  const share = (count: number): string => ((100 * count) / (results.length || 1)).toFixed(1).padStart(5)
  const widths = claimed.map(({ width }) => width).sort((a, b) => a - b)
  return `${share(results.length - claimed.length)} ${share(claimed.filter(({ held }) => !held).length)} ${String(widths[widths.length >> 1] ?? '-').padStart(6)}`
}

function worst(results: readonly Result[], kinds: ReadonlyMap<string, Kind>): void {
  const list = [
    ...results.filter(({ claimed, held }) => claimed && !held),
    ...results
      .filter(({ held }) => held)
      .sort((a, b) => b.width - a.width)
      .slice(0, 12),
    ...results.filter(({ claimed }) => !claimed).slice(0, 10),
  ]
  for (const { article, span, held } of list) {
    console.log(
      `  ${held ? '' : 'WRONG/NONE '}${article.file} ${dayName(article.day)} ${span ? `${dayName(span.first)} ${dayName(span.last)}` : '-'}`,
    )
    for (const { kind, days, evidence } of article.clues.slice(0, 14))
      console.log(
        `      ${kind} "${evidence.text.slice(0, 60)}" ${days
          .slice(0, 2)
          .map(
            ({ first, last }) =>
              `${Number.isFinite(first) ? dayName(first) : ''}..${Number.isFinite(last) ? dayName(last) : ''}`,
          )
          .join(' ')}${kinds.has(kind) ? '' : ' (unknown kind)'}`,
      )
  }
}

function writeTables(kinds: readonly MeasuredKind[], results: readonly Result[]): void {
  const head = [
    '# How far each kind of clue can be trusted, by how far the day of a text lies before or after what the clue names',
    '# (see clue-kinds.csv), and on how many articles that was measured. Made by `npm run calibrate-dates`; do not edit.',
    '# source: clue-kinds.csv, and labelled articles that do not ship (docs/dates.md)',
    '# licence: CC0 1.0',
  ]
  const sides = ['before', 'after'].map((side) => Array.from({ length: 8 }, (_, i) => `${side}${i + 1}`))
  const columns = ['kind', 'family', 'n', ...(sides[0] ?? []), 'inside', ...(sides[1] ?? [])]
  const rows = kinds.map(({ kind, family, n, before, inside, after }) =>
    [kind, family, n, ...[...before, inside, ...after].map((value) => Number(value.toPrecision(3)))].join(
      ',',
    ),
  )
  writeFileSync(join(folder, 'reliability.csv'), `${[...head, columns.join(','), ...rows].join('\n')}\n`)
  const widths = [62, 366, 731, 1461, 3653, 99999]
  const claimed = results.filter((one) => one.claimed)
  const classes = widths.map((days, i) => {
    const own = claimed.filter(({ width }) => width <= days && width > (widths[i - 1] ?? 0))
    const held = (own.filter((one) => one.held).length + 0.97 * 20) / (own.length + 20)
    return ['weighing', days, own.length, held.toFixed(3)].join(',')
  })
  const about = [
    '# How many claims hold the day of publication, by what decided and by how many days they are wide at most; of each',
    '# source, measured with what the others taught. Made by `npm run calibrate-dates`; do not edit.',
    '# source: labelled articles that do not ship (docs/dates.md)',
    '# licence: CC0 1.0',
  ]
  writeFileSync(join(folder, 'confidence.csv'), `${[...about, 'claim,days,n,held', ...classes].join('\n')}\n`)
}

/** The tables of docs/dates.md, between its two marks. */
function writeDocs(kinds: readonly MeasuredKind[], results: readonly Result[]): void {
  const path = 'docs/dates.md'
  const text = readFileSync(path, 'utf8')
  const [begin, end] = ['<!-- measured: npm run calibrate-dates -->', '<!-- end -->']
  const sources = [...new Set(results.map(({ article }) => article.source))]
  const rows = sources.map((source) => {
    const own = results.filter(({ article }) => article.source === source)
    const claimed = own.filter((one) => one.claimed)
    const held = claimed.filter((one) => one.held).length
    const widths = claimed.map(({ width }) => width).sort((a, b) => a - b)
    const middle = ((widths[widths.length >> 1] ?? 0) / 365.25).toFixed(1)
    return `| ${source} | ${own.length} | ${own.length - claimed.length} | ${((100 * held) / (claimed.length || 1)).toFixed(1)} | ${middle} |`
  })
  const claimed = results.filter((one) => one.claimed && hasDay(one.article))
  const all = ((100 * claimed.filter(({ held }) => held).length) / (claimed.length || 1)).toFixed(1)
  const dated = results.filter(({ article }) => hasDay(article))
  const number = (value: number | undefined): string => String(Number((value ?? 0).toPrecision(2)))
  const table = kinds
    .filter(({ n }) => n > 0)
    .map(({ kind, n, before, inside, after }) => {
      const cells = [before[4], before[2], inside, after[2], after[4], after[6]].map(number)
      return `| \`${kind}\` | ${n} | ${cells.join(' | ')} |`
    })
  const lines = [
    begin,
    'Claims on sources left out of the measurement, each article by itself, without its story:',
    '',
    '| source | articles | without a claim | claims that hold, % | median width, years |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| all of a known day | ${dated.length} | ${dated.length - claimed.length} | ${all} | |`,
    '',
    'How likely each kind of clue is in a text of that distance, 1 for the likeliest:',
    '',
    '| kind | articles | 2 to 4 years before | half a year to a year before | within | half a year to a year after | 2 to 4 years after | 8 to 16 years after |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...table,
    end,
  ]
  writeFileSync(
    path,
    text.slice(0, text.indexOf(begin)) + lines.join('\n') + text.slice(text.indexOf(end) + end.length),
  )
}
