import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readClues } from '../src/normalize/date/clues/read.ts'
import { claimOf } from '../src/normalize/date/weighed.ts'
import { inputOf, textDocument } from '../tools/dates/articles.ts'

const WORDS = 700
const ROUNDS = 200

/**
 * Milliseconds to date an article of 700 words by its text alone, on one core: `npm run bench-dates`, on the sample
 * clippings or on `--text FILE`; the made-up articles of the other benchmarks name nobody who dates them. In time of the
 * processor, the best of some rounds, so that what else the machine does changes little. The target is two milliseconds.
 */
export function main(argv: readonly string[]): void {
  const { values } = parseArgs({ args: [...argv], options: { text: { type: 'string' } } })
  const words = (values.text === undefined ? sampleText() : readFileSync(values.text, 'utf8')).split(/(?<= )/)
  const inputs = Array.from({ length: Math.floor(words.length / WORDS) }, (_, i) =>
    inputOf(textDocument(words.slice(i * WORDS, (i + 1) * WORDS).join(''), `clipping-${i}.txt`)),
  )
  const best = { reading: Number.POSITIVE_INFINITY, weighing: Number.POSITIVE_INFINITY }
  let count = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = cpuMilliseconds()
    const clues = inputs.map((input) => readClues(input).clues)
    const read = cpuMilliseconds()
    for (const each of clues) claimOf(each)
    best.reading = Math.min(best.reading, read - start)
    best.weighing = Math.min(best.weighing, cpuMilliseconds() - read)
    count = clues.reduce((sum, each) => sum + each.length, 0)
  }
  const each = (total: number): string => (total / inputs.length).toFixed(2)
  console.log(
    `${inputs.length} articles of ${WORDS} words, ${each(count)} clues each: ` +
      `reading ${each(best.reading)} ms, weighing ${each(best.weighing)} ms, together ${each(best.reading + best.weighing)} ms`,
  )
}

function sampleText(): string {
  const folder = 'seeds'
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n')
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}
