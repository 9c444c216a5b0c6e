import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import type { Row } from './cases.ts'

/** The table, with all that is needed to judge it. */
export function formatReport(
  options: { readonly articles: number; readonly runs: number; readonly seed: number },
  rows: readonly Row[],
  peers: readonly Row[],
): string {
  const hugo = peers.find((row) => row.name === 'Hugo, clean build')
  const lines = [...rows, ...peers].map((row) => {
    const ratio = hugo ? `${(row.measure.seconds / hugo.measure.seconds).toFixed(3)} ×` : '–'
    const files = row.files.toLocaleString('en')
    const { seconds, processor, megabytes, privately } = row.measure
    return `| ${row.name} | ${seconds.toFixed(2)} | ${ratio} | ${processor.toFixed(1)} | ${megabytes.toFixed(0)} | ${privately.toFixed(0)} | ${files} | ${(row.bytes / 1e6).toFixed(0)} |`
  })
  return [
    '# Benchmark',
    '',
    `${options.articles.toLocaleString('en')} articles of about 700 words (seed ${options.seed}), the median of ${options.runs} runs.`,
    'Made by `npm run bench`; see docs/performance.md for what is measured.',
    '',
    '| case | seconds | against Hugo | of the processor, s | peak memory, MB | of it private | files | MB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB. Versions: ${versions().join(', ')}.`,
    '',
  ].join('\n')
}

function versions(): string[] {
  const hugo = run('hugo', ['version'])?.match(/v[\d.]+/)?.[0]
  return [`Node ${process.version}`, ...(hugo ? [`Hugo ${hugo}`] : [])]
}

function run(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
