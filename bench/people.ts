import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readModel } from '../src/normalize/people/model.ts'
import { recognizePeople } from '../src/normalize/people/people.ts'
import { bareInput } from '../tools/people/score.ts'
import { makeArticles } from './corpus.ts'

const WORDS = 700
const ROUNDS = 12

/**
 * Articles of 700 words a second on one core, and the time to load the model: `npm run bench-people`, on articles of
 * the benchmark or those of `--text FILE`. In time of the processor, the best of some rounds, so that what else the
 * machine does changes little.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { text: { type: 'string' } } })
  const bytes = new Uint8Array(readFileSync('knowledge/people/people.bin'))
  const loading = cpuSeconds()
  readModel(bytes)
  const loaded = 1000 * (cpuSeconds() - loading)
  console.log(`model: ${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${loaded.toFixed(1)} ms`)
  const words = (values.text === undefined ? benchText() : readFileSync(values.text, 'utf8')).split(/(?<= )/)
  const articles: string[] = []
  for (let at = 0; at + WORDS <= words.length; at += WORDS)
    articles.push(words.slice(at, at + WORDS).join(''))
  let people = 0
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = cpuSeconds()
    people = 0
    for (const text of articles) people += recognizePeople(bareInput('', text, bytes)).length
    best = Math.min(best, cpuSeconds() - start)
  }
  const each = (people / articles.length).toFixed(1)
  const rate = Math.round(articles.length / best)
  console.log(`${articles.length} articles of ${WORDS} words, ${each} people each: ${rate} a second`)
}

function benchText(): string {
  return [...makeArticles(200)]
    .map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n'))
    .join('\n\n')
}

/** Time of the processor, so that a busy machine does not change the result. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
