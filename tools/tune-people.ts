import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { EVIDENCE } from '../src/normalize/people/evidence.ts'
import { displayName } from '../src/normalize/people/names.ts'
import { TUNING } from '../src/normalize/people/people.ts'
import {
  f1,
  isOneOf,
  type LabelledArticle,
  languageOfSet,
  readMarked,
  readSet,
  recognize,
  withBareName,
} from './people/score.ts'

/** A name put forward in one article, and whether it is one of the people there. */
interface Candidate {
  readonly evidence: Float64Array
  readonly right: boolean
  readonly set: number
  readonly article: number
}

/**
 * Chooses the weights of the evidence for a person on labelled sets: logistic regression, each set counting the
 * same, checked by folds over articles. Usage: `npm run tune-people -- [--write english|nouns|others] [--odd | --fold] SET[=MODEL] …`, where SET is a
 * folder with gold.jsonl or a file of marked text, and MODEL one that was not trained on it.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      write: { type: 'string' },
      model: { type: 'string' },
      ridge: { type: 'string' },
      lean: { type: 'string' },
      threshold: { type: 'string' },
      odd: { type: 'boolean' },
      fold: { type: 'boolean' },
    },
  })
  if (values.lean !== undefined) TUNING.lean = Number(values.lean)
  if (values.threshold !== undefined) TUNING.threshold = Number(values.threshold)
  const ridge = Number(values.ridge ?? 3)
  const sets = positionals.map((argument, set) => readLabelled(argument, set, values))
  const candidates = sets.flatMap(({ candidates }) => candidates)
  const all = fitWeights(candidates, ridge)
  for (const [index, set] of sets.entries()) {
    const others = candidates.filter((one) => one.set !== index)
    const blind =
      others.length > 0 ? ` · chosen on the other sets ${scoreOf(set, () => fitWeights(others, ridge))}` : ''
    const folds = scoreOf(set, (fold) =>
      fitWeights(
        candidates.filter((one) => one.article % FOLDS !== fold),
        ridge,
      ),
    )
    console.log(`${set.name.padEnd(22)}by folds ${folds}${blind} · on itself ${scoreOf(set, () => all)}`)
  }
  console.log(EVIDENCE.map((name, i) => `${name} ${(all[i] ?? 0).toFixed(1)}`).join(', '))
  if (values.write) writeWeights(all, values.write)
}

const FOLDS = 5

interface LabelledSet {
  readonly name: string
  readonly candidates: readonly Candidate[]
  /** People that were not even put forward. */
  readonly missing: number
}

interface Choice {
  readonly model?: string | undefined
  readonly fold?: boolean | undefined
  readonly odd?: boolean | undefined
}

/** The set that an argument `SET[=MODEL]` names, and who is put forward in it. */
function readLabelled(argument: string, set: number, choice: Choice): LabelledSet {
  const [path = '', modelPath] = argument.split('=')
  const model = new Uint8Array(readFileSync(modelPath ?? choice.model ?? 'knowledge/people/people.bin'))
  const articles = (path.endsWith('.jsonl') ? readMarked(path, choice.fold) : readSet(path)).filter(
    (_, index) => !choice.odd || index % 2 === 0,
  )
  const language = languageOfSet(path)
  const candidates = articles.flatMap((article, number) =>
    candidatesOf(withBareNames(article, language), model, language, set, number),
  )
  const people = articles.reduce((sum, article) => sum + (article.people?.length ?? 0), 0)
  const right = candidates.filter((one) => one.right).length
  const name = basename(path)
  console.log(`${name}: ${articles.length} articles, ${people} people, ${right} put forward and right`)
  return { name, candidates, missing: people - right }
}

/** The F1 of a set, each of its folds scored with the weights chosen for it. */
function scoreOf(
  { candidates, missing }: LabelledSet,
  weightsOf: (fold: number) => readonly number[],
): string {
  const tally = { found: 0, wrong: 0, missed: missing, full: 0, mainFound: 0, main: 0 }
  for (let fold = 0; fold < FOLDS; fold++)
    count(
      candidates.filter((one) => one.article % FOLDS === fold),
      weightsOf(fold),
      tally,
    )
  const { f, p, r } = f1(tally)
  return `${pct(f)} (P ${pct(p)} R ${pct(r)})`
}

/** Writes one column of the table that ships: "english", "nouns" or "others". */
function writeWeights(weights: readonly number[], name: string): void {
  const column = 1 + ['english', 'nouns', 'others'].indexOf(name)
  const lines = readFileSync(WEIGHTS, 'utf8').trimEnd().split('\n')
  const rows = new Map(
    lines.filter((line) => !line.startsWith('#')).map((line) => [line.split(',')[0], line.split(',')]),
  )
  const written = EVIDENCE.map((name, i) => {
    const row = rows.get(name) ?? [name, '0', '0', '0']
    row[column] = (weights[i] ?? 0).toFixed(2)
    return row.join(',')
  })
  const head = lines.filter((line) => line.startsWith('#') || line.startsWith('evidence,'))
  writeFileSync(WEIGHTS, `${[...head, ...written].join('\n')}\n`)
}

const WEIGHTS = 'knowledge/people/evidence.csv'

const pct = (x: number): string => (100 * x).toFixed(1)

function count(
  candidates: readonly Candidate[],
  weights: readonly number[],
  tally: { found: number; wrong: number; missed: number },
): void {
  for (const { evidence, right } of candidates) {
    const kept = dot(weights, evidence) > TUNING.threshold
    if (kept && right) tally.found++
    else if (kept) tally.wrong++
    else if (right) tally.missed++
  }
}

function candidatesOf(
  article: LabelledArticle,
  model: Uint8Array,
  language: string,
  set: number,
  number: number,
): Candidate[] {
  const found: Candidate[] = []
  const must = (article.people ?? []).filter((spellings) => !spellings[0]?.startsWith('?'))
  const may = (article.people ?? []).filter((spellings) => spellings[0]?.startsWith('?'))
  const seen: { name: string; mentions: number; evidence: Float64Array }[] = []
  TUNING.watch = (person, evidence) => {
    if (person.fits.length === 0)
      seen.push({ name: displayName(person.form), mentions: person.namings.length, evidence })
  }
  recognize(article.text, model, language)
  TUNING.watch = null
  for (const { name, evidence } of seen.sort((a, b) => b.mentions - a.mentions)) {
    const at = must.findIndex((spellings) => isOneOf(name, spellings))
    if (at < 0 && may.some((spellings) => isOneOf(name, spellings))) continue
    if (at >= 0) must.splice(at, 1)
    found.push({ evidence, right: at >= 0, set, article: number })
  }
  return found
}

/** A name is right without the title and the office that labels of old newspapers take in. */
function withBareNames(article: LabelledArticle, language: string): LabelledArticle {
  return { ...article, people: article.people?.map((names) => withBareName(names, language)) ?? null }
}

function dot(weights: readonly number[], evidence: Float64Array): number {
  let sum = 0
  for (let i = 0; i < evidence.length; i++) sum += (weights[i] ?? 0) * (evidence[i] ?? 0)
  return sum
}

/** What is known beforehand and too rare in the sets to be learned: a listed company, place or thing is nobody. */
const KNOWN: Readonly<Record<string, number>> = {
  inOrganization: -4,
  inPlace: -3,
  inThing: -4,
  inPerson: 1,
  suffix: 2,
  mononym: 1.5,
  titled: 1.5,
  shownAlone: 2,
}

/** Logistic regression by gradient steps with a ridge penalty; every set weighs the same. */
function fitWeights(candidates: readonly Candidate[], ridge: number): number[] {
  const size = EVIDENCE.length
  const weights = EVIDENCE.map((name) => KNOWN[name] ?? 0)
  const perSet = new Map<number, number>()
  for (const { set } of candidates) perSet.set(set, (perSet.get(set) ?? 0) + 1)
  const mean = candidates.length / Math.max(1, perSet.size)
  const moment = new Array<number>(size).fill(0)
  const square = new Array<number>(size).fill(0)
  for (let step = 1; step <= 400; step++) {
    const gradient = weights.map((weight, i) =>
      i === 0 ? 0 : ridge * (weight - (KNOWN[EVIDENCE[i] ?? ''] ?? 0)),
    )
    for (const { evidence, right, set } of candidates) {
      const p = 1 / (1 + Math.exp(-dot(weights, evidence)))
      const error = (p - (right ? 1 : 0)) * Math.sqrt(mean / (perSet.get(set) ?? 1))
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + error * (evidence[i] ?? 0)
    }
    for (let i = 0; i < size; i++) {
      const g = gradient[i] ?? 0
      moment[i] = 0.9 * (moment[i] ?? 0) + 0.1 * g
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * g * g
      const rate = 0.1 / Math.sqrt(1 + step / 100)
      weights[i] =
        (weights[i] ?? 0) -
        (rate * ((moment[i] ?? 0) / (1 - 0.9 ** step))) /
          (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return weights
}
