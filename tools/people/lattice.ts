import { LABELS } from '../../src/normalize/people/model.ts'

/** Tokens of the longest run. */
export const LONGEST = 64

/**
 * What all paths of labels through a run weigh together: for each token the share of the paths that give it a label, and for
 * each pair of labels how often one follows the other. Weights are multiplied, scaled token by token.
 */
export class Lattice {
  /** For each token and label, the share of the paths. */
  readonly shares = new Float64Array(LONGEST * LABELS)
  /** For each label (row; the last row is the start) and the next, how often they follow each other. */
  readonly edges = new Float64Array((LABELS + 1) * LABELS)
  private readonly own = new Float64Array(LONGEST * LABELS)
  private readonly forward = new Float64Array(LONGEST * LABELS)
  private readonly backward = new Float64Array(LONGEST * LABELS)
  private readonly scales = new Float64Array(LONGEST)
  private readonly factors = new Float64Array((LABELS + 1) * LABELS)

  /**
   * Fills shares and edges for `scores` (of each token and label), within the allowed labels (`isBound`) or over all with
   * `cost` added to those not allowed; returns the logarithm of the weight of all paths, not finite where there is none.
   */
  pass(
    allowed: Uint8Array,
    scores: Float64Array,
    transitions: Float64Array,
    cost: number,
    isBound: boolean,
  ): number {
    const length = allowed.length
    for (let at = 0; at < transitions.length; at++) this.factors[at] = Math.exp(transitions[at] ?? 0)
    let log = 0
    for (let i = 0; i < length; i++) log += this.weigh(i, allowed[i] ?? 0, scores, cost, isBound)
    for (let i = 0; i < length; i++) log += Math.log(this.stepForward(i))
    if (!Number.isFinite(log)) return Number.NaN
    this.edges.fill(0)
    this.backward.fill(1, (length - 1) * LABELS, length * LABELS)
    for (let i = length - 1; i >= 0; i--) this.stepBackward(i)
    return log
  }

  /** What each label of a token weighs by itself, the heaviest 1; returns the logarithm that was taken off all. */
  private weigh(i: number, allowed: number, scores: Float64Array, cost: number, isBound: boolean): number {
    let top = Number.NEGATIVE_INFINITY
    for (let label = 0; label < LABELS; label++) {
      const fits = (allowed & (1 << label)) !== 0
      const score = (scores[i * LABELS + label] ?? 0) + (fits ? 0 : isBound ? Number.NEGATIVE_INFINITY : cost)
      this.own[i * LABELS + label] = score
      if (score > top) top = score
    }
    for (let cell = i * LABELS; cell < (i + 1) * LABELS; cell++)
      this.own[cell] = Math.exp((this.own[cell] ?? 0) - top)
    return top
  }

  /** Weights of the paths up to a token, scaled to a sum of 1; returns what they were divided by. */
  private stepForward(i: number): number {
    const { own, forward, factors } = this
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      let weight = 0
      if (i === 0) weight = factors[LABELS * LABELS + label] ?? 0
      else
        for (let from = 0; from < LABELS; from++)
          weight += (forward[(i - 1) * LABELS + from] ?? 0) * (factors[from * LABELS + label] ?? 0)
      weight *= own[i * LABELS + label] ?? 0
      forward[i * LABELS + label] = weight
      sum += weight
    }
    for (let cell = i * LABELS; cell < (i + 1) * LABELS; cell++) forward[cell] = (forward[cell] ?? 0) / sum
    this.scales[i] = sum
    return sum
  }

  /** The shares of a token, the edges that lead to it, and the weights of the paths behind the token before it. */
  private stepBackward(i: number): void {
    const { own, forward, backward, factors, edges, shares } = this
    const scale = this.scales[i] ?? 1
    for (let label = 0; label < LABELS; label++) {
      const cell = i * LABELS + label
      const share = (forward[cell] ?? 0) * (backward[cell] ?? 0)
      shares[cell] = share
      if (i === 0) edges[LABELS * LABELS + label] = share
    }
    if (i === 0) return
    for (let from = 0; from < LABELS; from++) {
      let behind = 0
      for (let label = 0; label < LABELS; label++) {
        const cell = i * LABELS + label
        const weight =
          ((factors[from * LABELS + label] ?? 0) * (own[cell] ?? 0) * (backward[cell] ?? 0)) / scale
        behind += weight
        const edge = from * LABELS + label
        edges[edge] = (edges[edge] ?? 0) + (forward[(i - 1) * LABELS + from] ?? 0) * weight
      }
      backward[(i - 1) * LABELS + from] = behind
    }
  }
}
