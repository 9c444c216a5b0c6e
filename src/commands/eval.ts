import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../lib/failure.ts'
import { evaluateArchive, missingArticle } from '../link/evaluation.ts'
import type { Evaluation, ScoredField } from '../model/evaluation.ts'
import { readArchive } from '../pipeline.ts'
import { type Labels, labelsFile, readLabels } from '../read/labels.ts'
import { plain, printDiagnostics } from './diagnostics.ts'
import { type InputOptions, inputOf, toBuildOptions } from './options.ts'
import { createReporter } from './reporter.ts'

export interface EvalCommand extends InputOptions {
  /** The file of labels; without it that of the archive. */
  readonly gold?: string
  readonly limit: number
  readonly json: boolean
}

/**
 * `dateline eval`: score the archive by what its owner says is right. Returns the exit code: 1 where a line of the labels
 * cannot be used. Throws a `Failure` where there are no labels.
 */
export async function runEval(command: EvalCommand, signal: AbortSignal): Promise<number> {
  const input = inputOf(command)
  const path = command.gold === undefined ? join(input, labelsFile) : resolve(command.gold)
  const { labels, diagnostics } = await labelsOf(path, command.gold ?? labelsFile)
  const reporter = createReporter()
  const options = toBuildOptions({ output: 'dist', ...command, input }, signal)
  const { archive } = await readArchive(options, reporter)
  reporter.end()
  const evaluation = evaluateArchive(archive, labels)
  const missing = evaluation.missing.map((label) => missingArticle(label, command.gold ?? labelsFile))
  if (command.json) console.log(JSON.stringify({ ...evaluation, diagnostics }, null, 2))
  else {
    printDiagnostics([...diagnostics, ...missing], command.limit)
    console.log(evaluationText(evaluation, command.limit))
    if (command.gold !== undefined && path !== resolve(input, labelsFile))
      console.log(`\nKept as ${labelsFile}, these labels put the figures on the page “about” of the site.`)
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function labelsOf(path: string, shown: string): Promise<Labels> {
  const found = await readLabels(dirname(path), basename(path))
  const diagnostics = found.diagnostics.map((one) => ({ ...one, path: shown }))
  const refused = diagnostics.find(({ rule }) => rule === 'owner-file/unreadable')
  if (refused) throw new Failure(`${shown}: ${refused.message}.`, refused.hint)
  if (found.labels.length > 0 || diagnostics.length > 0) return { ...found, diagnostics }
  throw new Failure(
    `There are no labels in ${shown}.`,
    'Write one JSON object a line, {"source": "2014/ferry.txt", "date": "2014-05-03"}: docs/evaluation.md.',
  )
}

/** "Headline   97.1 % of 35 right, 97.1 % of 35 found": each field, then what is not as it was labelled. */
function evaluationText({ articles, fields, differences }: Evaluation, limit: number): string {
  const rows = fields.map(({ field, right, given, wanted }) => [
    names[field],
    share(right, given),
    share(right, wanted),
  ])
  const table = [['Field', 'Precision', 'Recall'], ...rows]
  const width = (column: number): number => Math.max(...table.map((row) => row[column]?.length ?? 0))
  const lines = table.map(([name = '', ...shares]) =>
    [name.padEnd(width(0)), ...shares.map((text, at) => text.padStart(width(at + 1)))].join('  '),
  )
  const shown = differences
    .slice(0, limit)
    .map(({ source, field, wanted, given }) =>
      plain(
        `  ${source}: ${names[field].toLowerCase()}: ${wanted ?? 'nothing'} is right, ${given ?? 'nothing'} is given`,
      ),
    )
  const more = differences.length - shown.length
  return [
    `${articles} ${articles === 1 ? 'article was' : 'articles were'} compared with their labels.`,
    '',
    ...lines,
    ...(shown.length > 0 ? ['', 'Not as labelled:', ...shown] : []),
    ...(more > 0 ? [`  … and ${more} more (--limit, --json).`] : []),
  ].join('\n')
}

const names: Readonly<Record<ScoredField, string>> = {
  headline: 'Headline',
  day: 'Date to the day',
  date: 'Date as an interval',
  outlet: 'Outlet',
  authors: 'Authors',
  people: 'People',
  topics: 'Topics',
  places: 'Places',
  language: 'Language',
  story: 'Pairs of one story',
}

function share(right: number, all: number): string {
  return all === 0 ? 'none' : `${((100 * right) / all).toFixed(1)} % (${right} of ${all})`
}
