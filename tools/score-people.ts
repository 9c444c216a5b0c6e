import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { TUNING } from '../src/normalize/people/people.ts'
import {
  addScores,
  f1,
  languageOfSet,
  readMarked,
  readSet,
  recognize,
  type Score,
  scoreArticle,
  scoreLine,
  withBareName,
} from './people/score.ts'

/**
 * Scores the recognizer on labelled sets: `npm run score-people -- [--errors] [--odd] [--write] [--model FILE] SET …`, where
 * SET is a folder with gold.jsonl or a file of marked text. `--odd` looks
 * at the odd lines only, `--write` notes the scores in the provenance of the model.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      errors: { type: 'boolean' },
      bare: { type: 'boolean' },
      write: { type: 'boolean' },
      model: { type: 'string' },
      odd: { type: 'boolean' },
      threshold: { type: 'string' },
      lean: { type: 'string' },
      fold: { type: 'boolean' },
    },
  })
  const model = new Uint8Array(readFileSync(values.model ?? 'knowledge/people/people.bin'))
  if (values.threshold !== undefined) TUNING.threshold = Number(values.threshold)
  if (values.lean !== undefined) TUNING.lean = Number(values.lean)
  const noted: Record<string, Record<string, number>> = {}
  for (const folder of positionals) {
    const all = folder.endsWith('.jsonl') ? readMarked(folder, values.fold) : readSet(folder)
    const articles = values.bare
      ? all.map((one) => ({
          ...one,
          people: one.people?.map((names) => withBareName(names, languageOfSet(folder))) ?? null,
        }))
      : all
    const scores = (values.odd ? articles.filter((_, index) => index % 2 === 0) : articles).map((article) =>
      scoreArticle(
        article,
        recognize(article.text, model, languageOfSet(folder), values.bare),
        values.errors ? (line) => console.log(line) : undefined,
      ),
    )
    const half = (rest: number) => addScores(scores.filter((_, index) => index % 2 === rest))
    console.log(scoreLine(basename(folder), addScores(scores)))
    if (!values.odd) {
      console.log(scoreLine('  odd lines', half(0)))
      console.log(scoreLine('  even lines', half(1)))
    }
    noted[basename(folder)] = rounded(addScores(scores))
  }
  if (values.write) {
    const provenance = JSON.parse(readFileSync(PROVENANCE, 'utf8')) as Record<string, unknown>
    writeFileSync(PROVENANCE, `${JSON.stringify({ ...provenance, scores: noted }, null, 2)}\n`)
  }
}

const PROVENANCE = 'knowledge/people/people.json'

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
