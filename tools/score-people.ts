import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { addScores, readSet, recognize, scoreArticle, scoreLine } from './people/score.ts'

/** Scores the recognizer on labelled sets: `npm run score-people -- [--errors] SET …`. */
export async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { errors: { type: 'boolean' }, model: { type: 'string' } },
  })
  const model = new Uint8Array(readFileSync(values.model ?? 'src/normalize/people/model/people.bin'))
  for (const folder of positionals) {
    const scores = readSet(folder).map((article) =>
      scoreArticle(
        article,
        recognize(article.text, model),
        values.errors ? (line) => console.log(line) : undefined,
      ),
    )
    const half = (rest: number) => addScores(scores.filter((_, index) => index % 2 === rest))
    console.log(scoreLine(basename(folder), addScores(scores)))
    console.log(scoreLine('  even', half(0)))
    console.log(scoreLine('  odd', half(1)))
  }
}
