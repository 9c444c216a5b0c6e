import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { lexiconOf } from '../src/normalize/people/lexicon.ts'
import { readModel, writeModel } from '../src/normalize/people/model.ts'
import { type Corpus, readCorpus, type TrainingData } from './people/corpus.ts'
import { trainPerceptron } from './people/perceptron.ts'
import { quantize } from './people/quantization.ts'
import { trainField } from './people/random-field.ts'
import { addTo, type Trained } from './people/scoring.ts'
import type { Settings } from './people/settings.ts'
import { readWordLists } from './people/words.ts'

const USAGE = `usage: npm run train -- --data DIR [--output DIR] [--seeds N] [--lists]
  --data    folder of *.jsonl, one text a line: {id, text, spans: [[start, end, type]], lacks: [type]}
  --output  where people.bin and people.json go (knowledge/people)
  --seeds   how many models of each kind are averaged (knowledge/people/training.yml)
  --lists   pack the word lists of knowledge/ anew and keep the weights; needs no data
  --fold    leave out every fifth text, to measure on them`

/** Trains the recognizer of people and writes the model and its provenance. Same data, same bytes. */
export async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      output: { type: 'string' },
      seeds: { type: 'string' },
      lists: { type: 'boolean' },
      fold: { type: 'boolean' },
      settings: { type: 'string' },
    },
  })
  const knowledge = join(process.cwd(), 'knowledge')
  const output = values.output ?? join(knowledge, 'people')
  const lexicon = lexiconOf(readWordLists(knowledge))
  if (values.lists) {
    const file = join(output, 'people.bin')
    const model = readModel(new Uint8Array(readFileSync(file)))
    if (model === null) throw new Error(`${file} is no model. Train one: npm run train -- --data DIR`)
    const provenance = JSON.parse(readFileSync(join(output, 'people.json'), 'utf8')) as object
    write(output, writeModel({ ...model, lexicon }), provenance)
    return
  }
  if (values.data === undefined) {
    console.error(USAGE)
    process.exitCode = 2
    return
  }
  const data = parse(
    readFileSync(values.settings ?? join(knowledge, 'people/training.yml'), 'utf8'),
  ) as TrainingData
  const settings = withSeeds(data.settings, values.seeds)
  const without = values.fold ? (_: string, index: number) => index % 5 === 0 : undefined
  const read = (renaming: TrainingData['renaming']): Corpus => {
    const corpus = readCorpus(values.data ?? '', knowledge, { ...data, settings, renaming }, lexicon, without)
    console.log(`${corpus.runs.length} runs, ${corpus.tokens} tokens from ${corpus.sources.length} files`)
    return corpus
  }
  const plain = read(null)
  const trained = trainPerceptron(plain.runs, settings, (line) => console.log(line))
  mix(
    trained,
    trainField(read(data.renaming).runs, settings, (line) => console.log(line)),
    settings.perceptron.share,
  )
  write(output, writeModel({ ...quantize(trained, settings.bits), lexicon }), {
    what: 'Weights and word lists of the recognizer of people; read by src/normalize/people/model.ts',
    settings,
    data: plain.sources,
    invented: data.invented,
    renaming: data.renaming,
    lists: 'knowledge/names/ and knowledge/people/words/; each file names its source and licence',
  })
}

function withSeeds(settings: Settings, seeds: string | undefined): Settings {
  if (seeds === undefined) return settings
  const own = { seeds: Number(seeds) }
  return {
    ...settings,
    perceptron: { ...settings.perceptron, ...own },
    field: { ...settings.field, ...own },
  }
}

/** Makes the first weights the sum of a share of them and of the rest of the others. */
function mix(one: Trained, other: Trained, share: number): void {
  for (const [sum, part] of [
    [one.weights, other.weights],
    [one.transitions, other.transitions],
  ] as const) {
    sum.forEach((weight, at) => {
      sum[at] = share * weight
    })
    addTo(sum, part, 1 - share)
  }
}

function write(output: string, bytes: Uint8Array, provenance: object): void {
  mkdirSync(output, { recursive: true })
  writeFileSync(join(output, 'people.bin'), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const whole = { ...provenance, sha256, bytes: bytes.length }
  writeFileSync(join(output, 'people.json'), `${JSON.stringify(whole, null, 2)}\n`)
  console.log(`${join(output, 'people.bin')}: ${bytes.length} bytes, sha256 ${sha256.slice(0, 16)}`)
}
