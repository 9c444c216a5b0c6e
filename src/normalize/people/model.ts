import { type Lexicon, LISTS, lexiconOf } from './lexicon.ts'

/** What the tagger decides for each token of a name-like run. */
export const Label = { other: 0, begin: 1, inside: 2, place: 3, organization: 4, thing: 5 } as const
export const LABELS = 6

/** A trained recognizer. */
export interface PeopleModel {
  /** Weight of label l for a feature in bucket b at `b * LABELS + l`. */
  readonly weights: Int8Array
  readonly bits: number
  /** From label (row; the last row is the start of a run) to label, in units of the weights. */
  readonly transitions: Float32Array
  /** Multiplies a sum of weights to give a score in units of the training margin. */
  readonly scale: number
  readonly lexicon: Lexicon
}

const MAGIC = 0x314c5044 // "DPL1"
const decoded = new WeakMap<Uint8Array, PeopleModel | null>()

/** Decodes a model file, once for each byte array. Null for anything that is no model. */
export function readModel(bytes: Uint8Array): PeopleModel | null {
  const known = decoded.get(bytes)
  if (known !== undefined) return known
  const model = decode(bytes)
  decoded.set(bytes, model)
  return model
}

function decode(bytes: Uint8Array): PeopleModel | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC) return null
  const bits = view.getUint32(4, true)
  const scale = view.getFloat32(8, true)
  const listCount = view.getUint32(12, true)
  if (listCount !== LISTS.length || bits > 24) return null
  let at = 16
  const transitions = new Float32Array(LABELS * (LABELS + 1))
  const weightCount = (1 << bits) * LABELS
  if (bytes.length < at + transitions.length * 4 + weightCount) return null
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getFloat32(at, true)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, weightCount)
  at += weightCount
  const lists: Int32Array[] = []
  for (let list = 0; list < listCount; list++) {
    if (at + 4 > bytes.length) return null
    const count = view.getUint32(at, true)
    at += 4
    if (count > bytes.length - at) return null
    const hashes = new Int32Array(count)
    let last = 0
    for (let i = 0; i < count; i++) {
      let shift = 0
      let gap = 0
      for (;;) {
        const byte = bytes[at++] ?? 0
        gap |= (byte & 0x7f) << shift
        if (byte < 0x80) break
        shift += 7
      }
      last = (last + gap) | 0
      hashes[i] = last
    }
    lists.push(hashes)
  }
  return { weights, bits, transitions, scale, lexicon: lexiconOf(lists) }
}

/** The bytes that `readModel` decodes. `lists` holds the word hashes of each of `LISTS`. */
export function writeModel(
  model: Pick<PeopleModel, 'weights' | 'bits' | 'transitions' | 'scale'>,
  lists: readonly Iterable<number>[],
): Uint8Array {
  const packed = lists.map((list) => packHashes(list))
  const size =
    16 +
    model.transitions.length * 4 +
    model.weights.length +
    packed.reduce((sum, list) => sum + list.length, 0)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, model.bits, true)
  view.setFloat32(8, model.scale, true)
  view.setUint32(12, lists.length, true)
  let at = 16
  for (const weight of model.transitions) {
    view.setFloat32(at, weight, true)
    at += 4
  }
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), at)
  at += model.weights.length
  for (const list of packed) {
    bytes.set(list, at)
    at += list.length
  }
  return bytes
}

/** Count, then the sorted hashes as gaps of seven bits a byte. */
function packHashes(hashes: Iterable<number>): Uint8Array {
  const sorted = [...new Set([...hashes].map((hash) => hash >>> 0))].sort((a, b) => a - b)
  const bytes: number[] = [sorted.length & 255, (sorted.length >>> 8) & 255, (sorted.length >>> 16) & 255, 0]
  let last = 0
  for (const hash of sorted) {
    let gap = hash - last
    while (gap >= 0x80) {
      bytes.push((gap % 0x80) | 0x80)
      gap = Math.floor(gap / 0x80)
    }
    bytes.push(gap)
    last = hash
  }
  return Uint8Array.from(bytes)
}
