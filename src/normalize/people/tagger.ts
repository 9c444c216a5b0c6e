import { isNameShape, Place, Shape } from '../../text/tokens.ts'
import { featuresOf, MAX_FEATURES, type Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import { LABELS, Label, type PeopleModel, WEIGHTS } from './model.ts'

/** What the tagger found: for each token a label, and how much it speaks for a person (below 0: against). */
export interface Tags {
  readonly labels: Uint8Array
  /** Best score of the run with this token in a person's name, less the best with it elsewhere. */
  readonly margins: Float32Array
}

/**
 * Labels the tokens of a text. Tokens outside of runs are `other` with a margin of `NEVER`. `lean` is added to
 * the labels of a person, so that doubtful names are put forward too; margins are told without it.
 */
export function tagPeople(reading: Reading, model: PeopleModel, lean: number): Tags {
  const count = reading.tokens.count
  const labels = new Uint8Array(count)
  const margins = new Float32Array(count).fill(NEVER)
  let at = 0
  for (;;) {
    at = runStart(reading, at)
    if (at >= count) break
    const end = runEnd(reading, at)
    if (end - at > 1 || !isPlainWord(reading, at)) decodeRun(reading, model, lean, at, end, labels, margins)
    at = end
  }
  return { labels, margins }
}

export const NEVER = -99

/** Index of the next token that begins a run; the count of tokens where there is none. */
export function runStart(reading: Reading, from: number): number {
  const { tokens } = reading
  let at = from
  while (at < tokens.count && !inRun(reading, at)) at++
  return at
}

export function runEnd(reading: Reading, start: number): number {
  const { tokens } = reading
  let at = start + 1
  while (
    at < tokens.count &&
    at - start < LONGEST &&
    ((tokens.place[at] ?? 0) & Place.line) === 0 &&
    inRun(reading, at)
  )
    at++
  return at
}

/** "The", "It", "Yesterday": a word that stands alone and is capitalized only for its place needs no decoding. */
function isPlainWord(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  if (words.hashes('small').has(tokens.hash[at] ?? 0)) return true
  const flag = flags[at] ?? 0
  return (
    ((tokens.place[at] ?? 0) & Place.sentence) !== 0 &&
    (flag & Flag.common) !== 0 &&
    (flag & (Flag.given | Flag.surname | Flag.mononym)) === 0
  )
}

/** Lines in capitals can be long; decoding cuts them. */
const LONGEST = 60

/** A word with a capital, or particles that lead to one ("van der Bellen", "bin Laden"). */
function inRun(reading: Reading, at: number): boolean {
  const { tokens, flags } = reading
  for (let next = at; next < tokens.count && next - at < LONGEST; next++) {
    if (next > at && ((tokens.place[next] ?? 0) & Place.line) !== 0) return false
    const shape = tokens.shape[next] ?? 0
    if (isNameShape(shape)) return true
    if (shape !== Shape.lower || ((flags[next] ?? 0) & Flag.particle) === 0) return false
  }
  return false
}

const features = new Int32Array(MAX_FEATURES)
const scores = new Float32Array(LONGEST * LABELS)
const forward = new Float32Array(LONGEST * LABELS)
const backward = new Float32Array(LONGEST * LABELS)

function decodeRun(
  reading: Reading,
  model: PeopleModel,
  lean: number,
  start: number,
  end: number,
  labels: Uint8Array,
  margins: Float32Array,
): void {
  const length = end - start
  for (let i = 0; i < length; i++) scoreToken(reading, model, start + i, i * LABELS, lean / model.scale)
  passForward(model.transitions, length)
  passBackward(model.transitions, length)
  for (let i = 0; i < length; i++) {
    let person = -1e9
    let other = -1e9
    let best = 0
    let bestScore = -1e9
    for (let label = 0; label < LABELS; label++) {
      const cell = i * LABELS + label
      const score = (forward[cell] ?? 0) + (backward[cell] ?? 0)
      if (score > bestScore) {
        bestScore = score
        best = label
      }
      if (label === Label.begin || label === Label.inside) {
        if (score > person) person = score
      } else if (score > other) other = score
    }
    labels[start + i] = best
    margins[start + i] = (person - other) * model.scale - lean
  }
}

function scoreToken(reading: Reading, model: PeopleModel, token: number, cell: number, lean: number): void {
  const { weights } = model
  const count = featuresOf(reading, token, model.bits, features)
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  for (let f = 0; f < count; f++) {
    const base = (features[f] ?? 0) * WEIGHTS
    s1 += weights[base] ?? 0
    s2 += weights[base + 1] ?? 0
    s3 += weights[base + 2] ?? 0
    s4 += weights[base + 3] ?? 0
    s5 += weights[base + 4] ?? 0
  }
  scores[cell] = 0
  scores[cell + 1] = s1 + lean
  scores[cell + 2] = s2 + lean
  scores[cell + 3] = s3
  scores[cell + 4] = s4
  scores[cell + 5] = s5
}

function passForward(transitions: Float32Array, length: number): void {
  for (let label = 0; label < LABELS; label++)
    forward[label] = (scores[label] ?? 0) + (transitions[LABELS * LABELS + label] ?? 0)
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let best = -1e9
      for (let from = 0; from < LABELS; from++) {
        const score = (forward[(i - 1) * LABELS + from] ?? 0) + (transitions[from * LABELS + label] ?? 0)
        if (score > best) best = score
      }
      forward[i * LABELS + label] = best + (scores[i * LABELS + label] ?? 0)
    }
  }
}

/** Best score of what follows each cell, the cell itself not counted. */
function passBackward(transitions: Float32Array, length: number): void {
  for (let label = 0; label < LABELS; label++) backward[(length - 1) * LABELS + label] = 0
  for (let i = length - 2; i >= 0; i--) {
    for (let label = 0; label < LABELS; label++) {
      let best = -1e9
      for (let to = 0; to < LABELS; to++) {
        const cell = (i + 1) * LABELS + to
        const score = (transitions[label * LABELS + to] ?? 0) + (scores[cell] ?? 0) + (backward[cell] ?? 0)
        if (score > best) best = score
      }
      backward[i * LABELS + label] = best
    }
  }
}
