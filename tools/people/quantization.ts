import { LABELS, Label, type PeopleModel, WEIGHTS } from '../../src/normalize/people/model.ts'
import { FORBIDDEN, type Trained } from './scoring.ts'

/** Eight bits a weight: the largest weights are cut so that the many small ones keep their differences. */
export function quantize(
  trained: Trained,
  bits: number,
): Pick<PeopleModel, 'weights' | 'bits' | 'transitions' | 'scale'> {
  const above = aboveOther(trained.weights)
  const sizes = above
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const scale = top / 127
  const weights = Int8Array.from(above, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  const transitions = Float32Array.from(trained.transitions, (weight) =>
    weight <= FORBIDDEN / 2 ? -1e5 : weight / scale,
  )
  return { weights, bits, transitions, scale }
}

/** Scores of labels are compared, never read: what a feature says for `other` may as well be taken off the rest. */
function aboveOther(weights: Float64Array): Float64Array {
  const above = new Float64Array((weights.length / LABELS) * WEIGHTS)
  for (let bucket = 0; bucket * LABELS < weights.length; bucket++)
    for (let label = 1; label < LABELS; label++)
      above[bucket * WEIGHTS + label - 1] =
        (weights[bucket * LABELS + label] ?? 0) - (weights[bucket * LABELS + Label.other] ?? 0)
  return above
}
