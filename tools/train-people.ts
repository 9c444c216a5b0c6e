import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lexiconOf } from '../src/normalize/people/lexicon.ts'
import { writeModel } from '../src/normalize/people/model.ts'
import { readCorpus } from './people/corpus.ts'
import { quantize, SETTINGS, train } from './people/perceptron.ts'
import { readWordLists } from './people/words.ts'

const USAGE = `usage: npm run train -- --data DIR [--names DIR] [--output DIR]
  --data    folder of *.jsonl: {id, src, text, spans: [[start, end, type]], lacks: [type]}
  --names   folder with given.txt and surnames.txt
  --output  where people.bin and people.json go (src/normalize/people/model)`

const root = process.cwd()

/** Trains the recognizer of people and writes the model and its provenance. Same data, same bytes. */
export async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      names: { type: 'string' },
      output: { type: 'string' },
      seeds: { type: 'string' },
      invented: { type: 'string' },
    },
  })
  if (values.data === undefined) {
    console.error(USAGE)
    process.exitCode = 2
    return
  }
  const output = values.output ?? join(root, 'src/normalize/people/model')
  const names = values.names ?? join(values.data, '../../facts/names')
  const lists = readWordLists(join(root, 'tools/people/lists'), names)
  const lexicon = lexiconOf(lists)
  const corpus = readCorpus(
    values.data,
    {
      folder: join(root, 'tools/people'),
      namesDir: names,
      count: Number(values.invented ?? SETTINGS.invented),
    },
    lexicon,
    SETTINGS.bits,
  )
  console.log(`${corpus.runs.length} runs, ${corpus.tokens} tokens from ${corpus.sources.length} files`)
  const seeds = Number(values.seeds ?? SETTINGS.seeds)
  const trained = train(corpus.runs, { ...SETTINGS, seeds }, (line) => console.log(line))
  const bytes = writeModel({ ...quantize(trained, SETTINGS.bits), lexicon })
  mkdirSync(output, { recursive: true })
  writeFileSync(join(output, 'people.bin'), bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const provenance = {
    what: 'Weights and word lists of the recognizer of people; read by src/normalize/people/model.ts',
    sha256: hash,
    bytes: bytes.length,
    settings: { ...SETTINGS, seeds },
    data: corpus.sources,
    lists: readFileSync(join(root, 'tools/people/lists/README.md'), 'utf8').trim(),
  }
  writeFileSync(join(output, 'people.json'), `${JSON.stringify(provenance, null, 2)}\n`)
  console.log(`${join(output, 'people.bin')}: ${bytes.length} bytes, sha256 ${hash.slice(0, 16)}`)
}
