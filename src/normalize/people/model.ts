import { BUCKETS, type Lexicon, LISTS, startsOf } from './lexicon.ts'

/** What the tagger decides for each token of a name-like run. */
export const Label = { other: 0, begin: 1, inside: 2, place: 3, organization: 4, thing: 5 } as const
export const LABELS = 6
/** Weights of a feature: one for each label but `other`, whose weight is taken off all of them. */
export const WEIGHTS = LABELS - 1

/** A trained recognizer. */
export interface PeopleModel {
  /** Weight of label l, above that of `other`, for a feature in bucket b at `b * WEIGHTS + l - 1`. */
  readonly weights: Int8Array
  readonly bits: number
  /** From label (row; the last row is the start of a run) to label, in units of the weights. */
  readonly transitions: Float32Array
  /** Multiplies a sum of weights to give a score in units of the training margin. */
  readonly scale: number
  readonly lexicon: Lexicon
}

const MAGIC = 0x334c5044 // "DPL3"
const HEADER = 32
const decoded = new WeakMap<Uint8Array, PeopleModel | null>()

/** Decodes a model file, once for each byte array. Null for anything that is no model. */
export function readModel(bytes: Uint8Array): PeopleModel | null {
  const known = decoded.get(bytes)
  if (known !== undefined) return known
  // Numbers of four bytes are read where they lie, and must lie at multiples of four.
  const model = decode(bytes.byteOffset % 4 === 0 ? bytes : bytes.slice())
  decoded.set(bytes, model)
  return model
}

function decode(bytes: Uint8Array): PeopleModel | null {
  if (bytes.length < HEADER) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const number = (at: number): number => view.getUint32(at, true)
  const [bits, lists, flags, keys] = [number(4), number(12), number(16), number(20)]
  if (number(0) !== MAGIC || lists !== LISTS.length || bits > 24) return null
  const sizes = partSizes(bits, flags, keys)
  if (bytes.length !== HEADER + sum(Object.values(sizes))) return null
  let at = bytes.byteOffset + HEADER
  const next = (size: number): [ArrayBufferLike, number] => {
    at += size
    return [bytes.buffer, at - size]
  }
  const transitions = new Float32Array(...next(sizes.transitions), sizes.transitions / 4)
  const weights = new Int8Array(...next(sizes.weights), sizes.weights)
  const sets = new Int32Array(...next(sizes.flags), flags)
  const counts = new Uint8Array(...next(sizes.counts), BUCKETS)
  const lexicon = {
    flags: sets,
    starts: startsOf(counts),
    keys: new Uint16Array(...next(sizes.keys), keys),
    kinds: new Uint16Array(...next(sizes.kinds), keys),
  }
  if (lexicon.starts[BUCKETS] !== keys) return null
  return { weights, bits, transitions, scale: view.getFloat32(8, true), lexicon }
}

/** Bytes of each part of the file, in order. */
function partSizes(bits: number, flags: number, keys: number) {
  return {
    transitions: LABELS * (LABELS + 1) * 4,
    weights: (1 << bits) * WEIGHTS,
    flags: flags * 4,
    counts: BUCKETS,
    keys: keys * 2,
    kinds: keys * 2,
  }
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)

/** The bytes that `readModel` decodes; little-endian, as every machine that Node runs on. */
export function writeModel(model: PeopleModel): Uint8Array {
  const { bits, scale, transitions, weights, lexicon } = model
  const { flags, keys, kinds, starts } = lexicon
  const header = new DataView(new ArrayBuffer(HEADER))
  header.setUint32(0, MAGIC, true)
  header.setUint32(4, bits, true)
  header.setFloat32(8, scale, true)
  header.setUint32(12, LISTS.length, true)
  header.setUint32(16, flags.length, true)
  header.setUint32(20, keys.length, true)
  const counts = Uint8Array.from({ length: BUCKETS }, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0))
  const parts = [header, transitions, weights, flags, counts, keys, kinds]
  const bytes = new Uint8Array(sum(parts.map((part) => part.byteLength)))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}
