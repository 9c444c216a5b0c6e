import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  addScores,
  f1,
  readMarked,
  readSet,
  recognize,
  type Score,
  scoreArticle,
  scoreLine,
} from './people/score.ts'

/**
 * Scores the recognizer on labelled sets: `npm run score-people -- [--errors] [--write] [--model FILE] SET …`, where
 * SET is a folder with gold.jsonl or a file of marked text. `--write` notes the scores in the provenance of the model.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { errors: { type: 'boolean' }, write: { type: 'boolean' }, model: { type: 'string' } },
  })
  const model = new Uint8Array(readFileSync(values.model ?? 'src/normalize/people/model/people.bin'))
  const noted: Record<string, Record<string, number>> = {}
  for (const folder of positionals) {
    const articles = folder.endsWith('.jsonl') ? readMarked(folder) : readSet(folder)
    const scores = articles.map((article) =>
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
    noted[basename(folder)] = rounded(addScores(scores))
  }
  if (values.write) {
    const provenance = JSON.parse(readFileSync(PROVENANCE, 'utf8')) as Record<string, unknown>
    writeFileSync(PROVENANCE, `${JSON.stringify({ ...provenance, scores: noted }, null, 2)}\n`)
  }
}

const PROVENANCE = 'src/normalize/people/model/people.json'

function rounded(score: Score): Record<string, number> {
  const { p, r, f } = f1(score)
  const percent = (x: number): number => Math.round(1000 * x) / 10
  return {
    precision: percent(p),
    recall: percent(r),
    f1: percent(f),
    fullNameRight: percent(score.full / score.found),
  }
}
