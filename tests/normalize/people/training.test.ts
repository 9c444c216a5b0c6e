import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lexiconOf } from '../../../src/normalize/people/lexicon.ts'
import { readModel, writeModel } from '../../../src/normalize/people/model.ts'
import { type Run, readCorpus } from '../../../tools/people/corpus.ts'
import { trainPerceptron } from '../../../tools/people/perceptron.ts'
import { quantize } from '../../../tools/people/quantization.ts'
import { trainField } from '../../../tools/people/random-field.ts'
import { recognize } from '../../../tools/people/score.ts'
import type { Trained } from '../../../tools/people/scoring.ts'
import type { Settings } from '../../../tools/people/settings.ts'
import { readWordLists } from '../../../tools/people/words.ts'
import { emptyFolder } from '../../setup/folders.ts'

const settings: Settings = {
  bits: 12,
  rare: 1,
  dropout: 0.1,
  wordDropout: 0.3,
  perceptron: { share: 0.5, seeds: 1, epochs: 4, margin: 8 },
  field: { seeds: 1, epochs: 4, margin: 3, rate: 0.1 },
}
const NAMES = ['Ada Whitcombe', 'Bruno Castellan', 'Clara Oyelaran', 'Daniel Frome', 'Edith Lindqvist']
const TOWNS = ['Leeds', 'Utrecht', 'Nairobi', 'Lima']

/** Twenty sentences in the documented form. */
function marked(): string {
  return Array.from({ length: 20 }, (_, i) => {
    const name = NAMES[i % NAMES.length] ?? ''
    const town = TOWNS[i % TOWNS.length] ?? ''
    const text = `On Monday ${name} spoke in ${town} about the harbour.`
    const at = text.indexOf(town, 10 + name.length)
    const spans = [
      [10, 10 + name.length, 'PER'],
      [at, at + town.length, 'LOC'],
    ]
    return JSON.stringify({ id: `t-${i}`, text, spans, lacks: ['MISC', 'ORG'] })
  }).join('\n')
}

const lexicon = lexiconOf(readWordLists('knowledge'))

type Train = (runs: readonly Run[], settings: Settings, report: () => void) => Trained

function trained(train: Train): Uint8Array {
  const folder = emptyFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'own.jsonl'), marked())
  const data = {
    settings,
    files: { own: { language: 'en', times: 3, damaged: 1, licence: 'own' } },
    invented: { es: { texts: 3, damaged: 3 } },
    renaming: { pronouns: 0.6, surnames: 0.3, words: { en: { person: ['he'] } } },
  }
  const corpus = readCorpus(folder, 'knowledge', data, lexicon)
  expect(corpus.sources).toMatchObject([{ file: 'own.jsonl', documents: 20, licence: 'own', language: 'en' }])
  return writeModel({
    ...quantize(
      train(corpus.runs, settings, () => {}),
      settings.bits,
    ),
    lexicon,
  })
}

test.each([trainPerceptron, trainField])(
  'a folder of twenty marked sentences trains a recognizer, and twice the same one',
  (train) => {
    const bytes = trained(train)
    expect(readModel(bytes)).not.toBeNull()
    // Comparing millions of numbers one by one takes the test half a minute.
    expect(Buffer.compare(bytes, trained(train))).toBe(0)
    const people = recognize('On Friday Oskar Penhallow spoke in Lima about the harbour.', bytes)
    expect(people.map(({ name }) => name)).toEqual(['Oskar Penhallow'])
  },
)

test('the settings name each file once, with a language that has words and sentences', () => {
  const text = readFileSync('knowledge/people/training.yml', 'utf8')
  for (const [, language] of text.matchAll(/language: (\w+)/g))
    expect(readFileSync(`knowledge/people/words/${language}.yml`, 'utf8')).toContain('titles:')
})
