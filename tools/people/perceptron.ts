import { LABELS } from '../../src/normalize/people/model.ts'
import type { Run } from './corpus.ts'
import { LONGEST } from './lattice.ts'
import { randomOf } from './random.ts'
import {
  dropFeatures,
  FORBIDDEN,
  kept,
  meanOfSeeds,
  newTransitions,
  scoreRun,
  scores,
  shuffle,
  type Trained,
} from './scoring.ts'
import type { Settings } from './settings.ts'

/**
 * Averaged structured perceptron (Collins 2002) over runs, with a cost margin, feature dropout and latent
 * labels where the data leaves them free; the mean of several seeds.
 */
export function trainPerceptron(
  runs: readonly Run[],
  settings: Settings,
  report: (line: string) => void,
): Trained {
  return meanOfSeeds(settings.perceptron.seeds, (seed) => trainOnce(runs, settings, seed, report))
}

function trainOnce(
  runs: readonly Run[],
  settings: Settings,
  seed: number,
  report: (line: string) => void,
): Trained {
  const size = (1 << settings.bits) * LABELS
  const state = {
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    transitions: newTransitions(),
    transitionSums: new Float64Array(LABELS * (LABELS + 1)),
  }
  const random = randomOf(seed)
  const order = runs.flatMap((run, index) => Array.from({ length: run.weight }, () => index))
  // How often in a row a run was right: such runs, nine in ten, are looked at less often.
  const calm = new Uint8Array(runs.length)
  let visits = 1
  for (let epoch = 1; epoch <= settings.perceptron.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let seen = 0
    for (const index of order) {
      visits++
      const run = runs[index]
      const sure = calm[index] ?? 0
      if (run === undefined || (sure >= CALM && random() < SKIPPED)) continue
      seen++
      const corrected = visit(run, state, settings, random, visits)
      if (corrected) wrong++
      calm[index] = corrected ? 0 : Math.min(CALM, sure + 1)
    }
    report(`perceptron ${seed} epoch ${epoch}: ${wrong} of ${seen} runs corrected`)
  }
  const weights = Float64Array.from(state.weights, (weight, i) => weight - (state.sums[i] ?? 0) / visits)
  const transitions = state.transitions.map((weight, i) =>
    weight <= FORBIDDEN / 2 ? FORBIDDEN : weight - (state.transitionSums[i] ?? 0) / visits,
  )
  return { weights, transitions }
}

/** Right twice, a run is left out of three visits in four: a third of the time, and the same figures. */
const CALM = 2
const SKIPPED = 0.75

interface State {
  /** Whole numbers, so that 32 bits are enough. */
  readonly weights: Float32Array
  readonly sums: Float64Array
  readonly transitions: Float64Array
  readonly transitionSums: Float64Array
}

/** Space for the work on one run, used again for the next. */
const best = new Float64Array(LONGEST * LABELS)
const from = new Uint8Array(LONGEST * LABELS)
const gold = new Uint8Array(LONGEST)
const guess = new Uint8Array(LONGEST)

/** Decodes one run freely and under its marks, and moves the weights where the two differ. */
function visit(run: Run, state: State, settings: Settings, random: () => number, time: number): boolean {
  const length = run.allowed.length
  dropFeatures(run, settings, random)
  scoreRun(run, state.weights)
  decode(run.allowed, state.transitions, settings.perceptron.margin, false, guess)
  // A path that the marks allow is the best of those, too.
  let allowed = true
  for (let i = 0; i < length; i++) if (((run.allowed[i] ?? 0) & (1 << (guess[i] ?? 0))) === 0) allowed = false
  if (allowed) return false
  decode(run.allowed, state.transitions, 0, true, gold)
  for (let i = 0; i < length; i++) {
    const right = gold[i] ?? 0
    const wrong = guess[i] ?? 0
    const rightFrom = i === 0 ? LABELS : (gold[i - 1] ?? 0)
    const wrongFrom = i === 0 ? LABELS : (guess[i - 1] ?? 0)
    if (right !== wrong || rightFrom !== wrongFrom) {
      move(state.transitions, state.transitionSums, rightFrom * LABELS + right, 1, time)
      move(state.transitions, state.transitionSums, wrongFrom * LABELS + wrong, -1, time)
    }
    if (right === wrong) continue
    for (let f = run.starts[i] ?? 0; f < (run.starts[i + 1] ?? 0); f++) {
      if (kept[f] === 0) continue
      const base = (run.features[f] ?? 0) * LABELS
      move(state.weights, state.sums, base + right, 1, time)
      move(state.weights, state.sums, base + wrong, -1, time)
    }
  }
  return true
}

function move(
  weights: Float32Array | Float64Array,
  sums: Float64Array,
  at: number,
  by: number,
  time: number,
): void {
  weights[at] = (weights[at] ?? 0) + by
  sums[at] = (sums[at] ?? 0) + by * time
}

/** Best path, to `path`; within the allowed labels (`bound`), or over all with `cost` added to those not allowed. */
function decode(
  allowed: Uint8Array,
  transitions: Float64Array,
  cost: number,
  bound: boolean,
  path: Uint8Array,
): void {
  const length = allowed.length
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      const fits = ((allowed[i] ?? 0) & (1 << label)) !== 0
      let top = -1e12
      let source = LABELS
      if (i === 0) top = transitions[LABELS * LABELS + label] ?? 0
      else
        for (let before = 0; before < LABELS; before++) {
          const score = (best[(i - 1) * LABELS + before] ?? 0) + (transitions[before * LABELS + label] ?? 0)
          if (score > top) {
            top = score
            source = before
          }
        }
      const own = (scores[i * LABELS + label] ?? 0) + (fits ? 0 : bound ? -1e9 : cost)
      best[i * LABELS + label] = top + own
      from[i * LABELS + label] = source
    }
  }
  let label = 0
  for (let other = 1; other < LABELS; other++)
    if ((best[(length - 1) * LABELS + other] ?? 0) > (best[(length - 1) * LABELS + label] ?? 0)) label = other
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = from[i * LABELS + label] ?? 0
  }
}
