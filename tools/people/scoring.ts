import { MAX_FEATURES } from '../../src/normalize/people/features.ts'
import { LABELS, Label } from '../../src/normalize/people/model.ts'
import { FIXED_PLACES, NO_FEATURE, type Run } from './corpus.ts'
import { LONGEST } from './lattice.ts'
import type { Settings } from './settings.ts'

// What both ways of training do with a run: some of its features left out, and its labels scored.

/** Weights of six labels for each bucket, and from label (row; the last row is the start of a run) to label. */
export interface Trained {
  readonly weights: Float64Array
  readonly transitions: Float64Array
}

/** Transitions that no text has stand at or below half of this. */
export const FORBIDDEN = -1e6

/** Transitions before training: only those that no text has are decided. */
export function newTransitions(): Float64Array {
  const transitions = new Float64Array(LABELS * (LABELS + 1))
  for (let from = 0; from <= LABELS; from++)
    if (from !== Label.begin && from !== Label.inside) transitions[from * LABELS + Label.inside] = FORBIDDEN
  return transitions
}

/** For each feature of the run at work, whether it is looked at. */
export const kept = new Uint8Array(LONGEST * MAX_FEATURES)
/** For each token of the run at work and each label, its score. */
export const scores = new Float64Array(LONGEST * LABELS)

/** Places in a token's feature list that name a word (see `featuresOf`). */
const WORD_FEATURES = new Set([0, 5, 6, 8, 11])

export function dropFeatures(run: Run, settings: Settings, random: () => number): void {
  for (let i = 0; i < run.allowed.length; i++) {
    const start = run.starts[i] ?? 0
    for (let f = start; f < (run.starts[i + 1] ?? 0); f++) {
      const isWord = f - start < FIXED_PLACES && WORD_FEATURES.has(f - start)
      const share = isWord ? settings.wordDropout : settings.dropout
      kept[f] = run.features[f] !== NO_FEATURE && random() >= share ? 1 : 0
    }
  }
}

export function scoreRun(run: Run, weights: Float32Array): void {
  for (let i = 0; i < run.allowed.length; i++) {
    let [s0, s1, s2, s3, s4, s5] = [0, 0, 0, 0, 0, 0]
    for (let f = run.starts[i] ?? 0; f < (run.starts[i + 1] ?? 0); f++) {
      if (kept[f] === 0) continue
      const base = (run.features[f] ?? 0) * LABELS
      s0 += weights[base] ?? 0
      s1 += weights[base + 1] ?? 0
      s2 += weights[base + 2] ?? 0
      s3 += weights[base + 3] ?? 0
      s4 += weights[base + 4] ?? 0
      s5 += weights[base + 5] ?? 0
    }
    scores[i * LABELS] = s0
    scores[i * LABELS + 1] = s1
    scores[i * LABELS + 2] = s2
    scores[i * LABELS + 3] = s3
    scores[i * LABELS + 4] = s4
    scores[i * LABELS + 5] = s5
  }
}

/** Adds a share of other weights to these. */
export function addTo(sum: Float64Array, part: Float32Array | Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + share * (part[i] ?? 0)
}

/** The mean of what training with each seed makes. */
export function meanOfSeeds(seeds: number, trainOnce: (seed: number) => Trained): Trained {
  const first = trainOnce(1)
  const mean = {
    weights: new Float64Array(first.weights.length),
    transitions: new Float64Array(first.transitions.length),
  }
  for (let seed = 1; seed <= seeds; seed++) {
    const one = seed === 1 ? first : trainOnce(seed)
    addTo(mean.weights, one.weights, 1 / seeds)
    addTo(mean.transitions, one.transitions, 1 / seeds)
  }
  return mean
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const taken = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = taken
  }
}
