import { LABELS } from '../../src/normalize/people/model.ts'
import type { Run } from './corpus.ts'
import { Lattice } from './lattice.ts'
import { randomOf } from './random.ts'
import {
  addTo,
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
 * Conditional random field (Lafferty, McCallum, Pereira 2001) over runs, with a cost for wrong labels (softmax margin, Gimpel
 * and Smith 2010), steps by AdaGrad, feature dropout and latent labels where the data leaves them free; the mean of several seeds.
 */
export function trainField(
  runs: readonly Run[],
  settings: Settings,
  report: (line: string) => void,
): Trained {
  return meanOfSeeds(settings.field.seeds, (seed) => trainOnce(runs, settings, seed, report))
}

/** Weights are told in eighths of log odds: so they are about as large as those of the perceptron. */
const UNIT = 8

/** The mean of the weights at the end of so many last epochs, in which the steps get smaller, is the result. */
const LAST = 3

function trainOnce(
  runs: readonly Run[],
  settings: Settings,
  seed: number,
  report: (line: string) => void,
): Trained {
  const { epochs } = settings.field
  const state = stateOf(settings.bits)
  const random = randomOf(seed)
  const order = runs.flatMap((run, index) => Array.from({ length: run.weight }, () => index))
  // How often in a row a run was right: such runs, half of them, are looked at less often.
  const calm = new Uint8Array(runs.length)
  const mean = {
    weights: new Float64Array(state.weights.length),
    transitions: new Float64Array(state.transitions.length),
  }
  const last = Math.min(LAST, epochs)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    const rate = settings.field.rate * Math.min(1, (epochs - epoch + 1) / LAST)
    let loss = 0
    let seen = 0
    for (const index of order) {
      const run = runs[index]
      const sure = calm[index] ?? 0
      if (run === undefined || (sure >= CALM && random() < SKIPPED)) continue
      seen++
      const missed = visit(run, state, settings, rate, random)
      loss += missed
      calm[index] = missed < SURE ? Math.min(CALM, sure + 1) : 0
    }
    report(`field ${seed} epoch ${epoch}: loss ${(loss / seen).toFixed(4)} of ${seen} runs`)
    if (epoch <= epochs - last) continue
    addTo(mean.weights, state.weights, UNIT / last)
    addTo(mean.transitions, state.transitions, UNIT / last)
  }
  return mean
}

/** Right twice, a run is left out of three visits in four. */
const CALM = 2
const SKIPPED = 0.75
/** A run is right whose marks have 95 in 100 of the weight. */
const SURE = 0.05

interface State {
  readonly weights: Float32Array
  /** Sums of squared steps, by which AdaGrad makes the steps of often seen features smaller. */
  readonly squares: Float32Array
  readonly transitions: Float64Array
  readonly transitionSquares: Float64Array
  readonly free: Lattice
  readonly bound: Lattice
}

function stateOf(bits: number): State {
  const size = (1 << bits) * LABELS
  return {
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    transitions: newTransitions(),
    transitionSquares: new Float64Array(LABELS * (LABELS + 1)),
    free: new Lattice(),
    bound: new Lattice(),
  }
}

/** Space for the work on one token, used again for the next. */
const step = new Float64Array(LABELS)

/** Moves the weights from what they expect to what the marks say; returns how unlikely the marks were, 0 for certain. */
function visit(run: Run, state: State, settings: Settings, rate: number, random: () => number): number {
  dropFeatures(run, settings, random)
  scoreRun(run, state.weights)
  const { free, bound } = state
  const all = free.pass(run.allowed, scores, state.transitions, settings.field.margin, false)
  const right = bound.pass(run.allowed, scores, state.transitions, 0, true)
  const loss = all - right
  if (!Number.isFinite(loss) || loss < CERTAIN) return 0
  for (let at = 0; at < state.transitions.length; at++) {
    const by = (bound.edges[at] ?? 0) - (free.edges[at] ?? 0)
    if (by === 0 || (state.transitions[at] ?? 0) <= FORBIDDEN / 2) continue
    const square = (state.transitionSquares[at] ?? 0) + by * by
    state.transitionSquares[at] = square
    state.transitions[at] = (state.transitions[at] ?? 0) + (rate * by) / (Math.sqrt(square) + SMALL)
  }
  for (let i = 0; i < run.allowed.length; i++) {
    let most = 0
    for (let label = 0; label < LABELS; label++) {
      const by = (bound.shares[i * LABELS + label] ?? 0) - (free.shares[i * LABELS + label] ?? 0)
      step[label] = by
      most = Math.max(most, Math.abs(by))
    }
    if (most >= SLIGHT) moveToken(run, i, state, rate)
  }
  return loss
}

const CERTAIN = 1e-4
/** Tokens whose labels are as good as right are left alone. */
const SLIGHT = 1e-3
const SMALL = 1e-4

function moveToken(run: Run, i: number, { weights, squares }: State, rate: number): void {
  for (let f = run.starts[i] ?? 0; f < (run.starts[i + 1] ?? 0); f++) {
    if (kept[f] === 0) continue
    const base = (run.features[f] ?? 0) * LABELS
    for (let label = 0; label < LABELS; label++) {
      const by = step[label] ?? 0
      const square = (squares[base + label] ?? 0) + by * by
      squares[base + label] = square
      weights[base + label] = (weights[base + label] ?? 0) + (rate * by) / (Math.sqrt(square) + SMALL)
    }
  }
}
