import type { ArchiveCounts, BuildReport } from '../model/build.ts'
import type { StepTime } from './reporter.ts'

/** What a build says at its end. */
export function siteSummary(report: BuildReport, steps: readonly StepTime[], output: string): string {
  const { added, changed, removed } = report.changes
  return [
    archiveLines(report.counts),
    `Rendered ${number(report.rendered)} of ${count(report.pages, 'page')}: ` +
      `${number(added.length)} added, ${number(changed.length)} changed, ${number(removed.length)} removed.`,
    timeLine(steps),
    `The site is in ${output}.`,
  ].join('\n')
}

/** What a check says at its end. */
export function archiveSummary(counts: ArchiveCounts, steps: readonly StepTime[]): string {
  return [archiveLines(counts), timeLine(steps)].join('\n')
}

function archiveLines(counts: ArchiveCounts): string {
  const { files, formats, articles, people, outlets, topics, exact, interval, undated, flagged } = counts
  return [
    `Read ${count(articles, 'article')} from ${count(files, 'file')}${formatsText(formats)}: ` +
      `${count(people, 'person', 'people')}, ${count(outlets, 'outlet')}, ${count(topics, 'topic')}.`,
    `Dates: ${number(exact)} to the day, ${number(interval)} within an interval, ${number(undated)} unknown.`,
    flagged === 0 ? 'None needs a look.' : `${number(flagged)} ${flagged === 1 ? 'needs' : 'need'} a look.`,
  ].join('\n')
}

/** " (511 articles in 11 nexis files, 3 text)", where there are several formats or a file holds several articles. */
function formatsText(formats: ArchiveCounts['formats']): string {
  if (formats.length < 2 && formats.every(({ files, articles }) => files === articles)) return ''
  const parts = formats.map(({ format, files, articles }) =>
    files === articles ? `${number(files)} ${format}` : `${number(articles)} in ${number(files)} ${format}`,
  )
  return ` (${parts.join(', ')})`
}

function timeLine(steps: readonly StepTime[]): string {
  const total = steps.reduce((sum, step) => sum + step.ms, 0)
  const parts = steps.map((step) => `${step.name.toLowerCase()} ${seconds(step.ms)}`)
  return `Took ${seconds(total)}: ${parts.join(', ')}.`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}
