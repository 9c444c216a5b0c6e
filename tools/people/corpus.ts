import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf, MAX_FEATURES, type Reading, readText } from '../../src/normalize/people/features.ts'
import { type LanguageWords, languageWords } from '../../src/normalize/people/language-words.ts'
import { Flag, type Lexicon } from '../../src/normalize/people/lexicon.ts'
import { LABELS, Label } from '../../src/normalize/people/model.ts'
import { runEnd, runStart } from '../../src/normalize/people/tagger.ts'
import { isNameShape, Place } from '../../src/text/tokens.ts'
import { damage } from './damage.ts'
import { inventNews, type Marked } from './invented.ts'
import { type Renaming, surnamesOf, withOtherNames } from './other-names.ts'
import { randomOf } from './random.ts'
import type { Settings } from './settings.ts'

/** One run of name-like tokens: what the tagger decodes at once. */
export interface Run {
  /** Feature buckets of each token, and where each token's features begin (one more at the end). */
  readonly features: Int32Array
  readonly starts: Int32Array
  /** For each token the labels that the data allows, as bits. */
  readonly allowed: Uint8Array
  readonly weight: number
}

export interface Corpus {
  readonly runs: readonly Run[]
  readonly tokens: number
  readonly sources: readonly {
    file: string
    language: string
    documents: number
    licence: string
    sha256: string
    times: number
    damaged: number
  }[]
}

/** What `knowledge/people/training.yml` says of a file of marked text, and of invented texts. */
export interface TrainingData {
  readonly settings: Settings
  readonly files: Readonly<
    Record<string, { language: string; times: number; damaged: number; licence: string }>
  >
  readonly invented: Readonly<Record<string, { texts: number; damaged: number }>>
  /** Null where the texts are learned as they are. */
  readonly renaming: Renaming | null
}

const EVERY = (1 << LABELS) - 1
const TYPES: Readonly<Record<string, number>> = {
  LOC: Label.place,
  ORG: Label.organization,
  MISC: Label.thing,
}

/**
 * All files of marked text in `folder` and invented texts, as runs with their features.
 * `without` leaves out documents, to measure on them.
 */
export function readCorpus(
  folder: string,
  knowledge: string,
  data: TrainingData,
  lexicon: Lexicon,
  without: (file: string, index: number) => boolean = () => false,
): Corpus {
  const runs: Run[] = []
  const sources: Corpus['sources'][number][] = []
  let tokens = 0
  const add = (document: Marked, words: LanguageWords, weight: number): void => {
    for (const run of runsOf(document, lexicon, words, WIDE, weight)) {
      runs.push(run)
      tokens += run.allowed.length
    }
  }
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue
    const bytes = readFileSync(join(folder, name))
    const file = name.replace(/\.jsonl$/, '')
    const documents = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Marked)
    const known = data.files[file] ?? { language: 'en', times: 1, damaged: 0, licence: 'unknown' }
    const { language, times, damaged, licence } = known
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    sources.push({ file: name, language, documents: documents.length, licence, sha256, times, damaged })
    const random = randomOf(11)
    const copiesOf = copierOf(knowledge, data, language, times, lexicon)
    for (const [index, document] of documents.entries()) {
      if (without(file, index)) continue
      for (const [copy, weight] of copiesOf(document)) add(copy, languageWords(language), weight)
      for (let copy = 0; copy < damaged; copy++) add(damage(document, random), languageWords(language), 1)
    }
  }
  for (const [language, { texts, damaged }] of Object.entries(data.invented)) {
    const random = randomOf(7)
    for (const document of inventNews(knowledge, language, texts, random))
      add(document, languageWords(language), 1)
    for (const document of inventNews(knowledge, language, damaged, random))
      add(damage(document, random), languageWords(language), 1)
  }
  return { runs: withoutRare(runs, data.settings), tokens, sources }
}

/** Makes of a text what is learned of it, with its weights: itself, or as many copies as it counts, each with other names. */
function copierOf(
  knowledge: string,
  { renaming }: TrainingData,
  language: string,
  times: number,
  lexicon: Lexicon,
): (document: Marked) => readonly (readonly [Marked, number])[] {
  if (renaming === null) return (document) => [[document, times]]
  const random = randomOf(23)
  const surname = surnamesOf(knowledge, language, lexicon)
  return (document) =>
    Array.from({ length: times }, () => [withOtherNames(document, language, renaming, surname, random), 1])
}

/**
 * Runs with the features that occur often enough, in the buckets of the model. A feature seen once teaches nothing about
 * other texts, and would fill a bucket that others need.
 */
function withoutRare(runs: readonly Run[], { bits, rare }: Settings): Run[] {
  const times = new Uint8Array(1 << WIDE)
  for (const { features } of runs)
    for (const feature of features)
      if ((times[feature] ?? 0) < rare) times[feature] = (times[feature] ?? 0) + 1
  const mask = (1 << bits) - 1
  return runs.map((run) => {
    const features: number[] = []
    const starts = [0]
    for (let i = 0; i < run.allowed.length; i++) {
      const first = run.starts[i] ?? 0
      for (let f = first; f < (run.starts[i + 1] ?? 0); f++) {
        const feature = run.features[f] ?? 0
        if ((times[feature] ?? 0) >= rare) features.push(feature & mask)
        else if (f - first < FIXED_PLACES) features.push(NO_FEATURE)
      }
      starts.push(features.length)
    }
    return { ...run, features: Int32Array.from(features), starts: Int32Array.from(starts) }
  })
}

/** Features are counted in so many buckets (as a power of two) that few share one. */
const WIDE = 24

/** Stands where a rare feature was, so that the first features of a token keep their places (`WORD_FEATURES`). */
export const NO_FEATURE = -1
export const FIXED_PLACES = 12

const buffer = new Int32Array(MAX_FEATURES)

export function runsOf(
  document: Marked,
  lexicon: Lexicon,
  words: LanguageWords,
  bits: number,
  weight: number,
): Run[] {
  const reading = readText(document.text, lexicon, words)
  const allowed = allowedLabels(reading, document)
  if (!freeUnmarked(reading, allowed)) return []
  const runs: Run[] = []
  let at = 0
  for (;;) {
    at = runStart(reading, at)
    if (at >= reading.tokens.count) break
    const end = runEnd(reading, at)
    const features: number[] = []
    const starts = [0]
    for (let i = at; i < end; i++) {
      const count = featuresOf(reading, i, bits, buffer)
      for (let f = 0; f < count; f++) features.push(buffer[f] ?? 0)
      starts.push(features.length)
    }
    const labels = allowed.slice(at, end)
    repairBounds(labels)
    runs.push({
      features: Int32Array.from(features),
      starts: Int32Array.from(starts),
      allowed: labels,
      weight,
    })
    at = end
  }
  return runs
}

/** Per token, the labels that agree with the marks; what a source does not mark stays free. */
function allowedLabels(reading: Reading, document: Marked): Uint8Array {
  const { tokens, flags } = reading
  const free = document.lacks.includes('MISC') ? (1 << Label.other) | (1 << Label.thing) : 1 << Label.other
  const allowed = new Uint8Array(tokens.count).fill(free)
  for (const [start, end, type] of document.spans) {
    const inside: number[] = []
    for (let i = 0; i < tokens.count; i++)
      if ((tokens.start[i] ?? 0) < end && (tokens.end[i] ?? 0) > start) inside.push(i)
    if (type !== 'PER') {
      const label = TYPES[type] ?? Label.thing
      for (const i of inside) allowed[i] = 1 << label
      continue
    }
    const comma = inside.findIndex((i) => tokens.text.charCodeAt(tokens.start[i] ?? 0) === 44)
    // "Jean, Grand Duke of Luxembourg": what follows the comma is not the name as news writes it.
    const named = comma > 0 ? inside.slice(0, comma) : inside
    for (const i of inside.slice(named.length)) allowed[i] = EVERY
    // "Mr West", "Pope Benedict": sources differ in whether the title is marked; here it never is.
    while (
      named.length > 1 &&
      ((flags[named[0] ?? 0] ?? 0) & (Flag.honorific | STRICT_TITLE)) !== 0 &&
      isTitle(flags[named[0] ?? 0] ?? 0)
    )
      allowed[named.shift() ?? 0] = free
    for (const [k, i] of named.entries()) allowed[i] = 1 << (k === 0 ? Label.begin : Label.inside)
  }
  return allowed
}

/**
 * Names behind an honorific that nobody marked ("Frau Lund" in a serial) are left free: whoever marked the text missed
 * them. False where most of them are unmarked: such a text teaches that names are none.
 */
function freeUnmarked({ tokens, flags }: Reading, allowed: Uint8Array): boolean {
  let marked = 0
  let unmarked = 0
  for (let i = 1; i < tokens.count; i++) {
    if (((flags[i - 1] ?? 0) & Flag.honorific) === 0 || ((tokens.place[i] ?? 0) & Place.line) !== 0) continue
    if (!isNameShape(tokens.shape[i] ?? 0) || ((flags[i] ?? 0) & NO_NAME) !== 0) continue
    if (((allowed[i] ?? 0) & PERSON) !== 0) marked++
    if (!isSilent(i)) continue
    unmarked++
    for (let at = i; isSilent(at); at++) allowed[at] = EVERY
  }
  return unmarked < 2 || marked >= unmarked

  function isSilent(at: number): boolean {
    return (
      isNameShape(tokens.shape[at] ?? 0) &&
      ((allowed[at] ?? 0) & ((1 << Label.other) | PERSON)) === 1 << Label.other
    )
  }
}

const PERSON = (1 << Label.begin) | (1 << Label.inside)
const NO_NAME = Flag.honorific | Flag.title | Flag.role | Flag.common | Flag.organization | Flag.thing

const STRICT_TITLE = Flag.title
function isTitle(flags: number): boolean {
  return (
    (flags & Flag.honorific) !== 0 ||
    ((flags & Flag.title) !== 0 && (flags & (Flag.given | Flag.surname)) === 0)
  )
}

/** A name cut by a run's start begins there. */
function repairBounds(labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    const before = i === 0 ? 0 : (labels[i - 1] ?? 0)
    if (labels[i] === 1 << Label.inside && (before & ((1 << Label.begin) | (1 << Label.inside))) === 0)
      labels[i] = 1 << Label.begin
  }
}
