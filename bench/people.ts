import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readModel } from '../src/normalize/people/model.ts'
import { recognizePeople } from '../src/normalize/people/people.ts'
import { inventNews } from '../tools/people/invented.ts'
import { randomOf } from '../tools/people/random.ts'
import { bareInput } from '../tools/people/score.ts'

/** Articles of 700 words a second on one core, and the time to load the model: `npm run bench-people -- --names DIR`. */
export async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { names: { type: 'string' }, text: { type: 'string' } },
  })
  if (values.names === undefined && values.text === undefined) {
    console.error('usage: npm run bench-people -- --names DIR (given.txt, surnames.txt) | --text FILE')
    process.exitCode = 2
    return
  }
  const bytes = new Uint8Array(readFileSync('src/normalize/people/model/people.bin'))
  const loading = cpuSeconds()
  readModel(bytes)
  console.log(
    `model: ${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${(1000 * (cpuSeconds() - loading)).toFixed(1)} ms`,
  )
  const words =
    values.text === undefined
      ? inventNews('tools/people', values.names ?? '', 4000, randomOf(1))
          .map(({ text }) => text)
          .join('\n\n')
          .split(/(?<= )/)
      : readFileSync(values.text, 'utf8').split(/(?<= )/)
  const articles: string[] = []
  for (let at = 0; at + 700 <= words.length; at += 700) articles.push(words.slice(at, at + 700).join(''))
  for (const text of articles.slice(0, 50)) recognizePeople(bareInput('', text, bytes))
  const start = cpuSeconds()
  let people = 0
  let done = 0
  while (cpuSeconds() - start < 3)
    for (const text of articles) {
      people += recognizePeople(bareInput('', text, bytes)).length
      done++
    }
  const seconds = cpuSeconds() - start
  console.log(
    `${articles.length} articles of 700 words, ${(people / done).toFixed(1)} people each: ${Math.round(done / seconds)} a second`,
  )
}

/** Time of the processor, so that a busy machine does not change the result. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
