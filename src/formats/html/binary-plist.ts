/** A value in a binary property list that is read when it is asked for: a list that refers to itself harms nobody. */
export interface PlistNode {
  /** The value below a key of a dictionary. */
  get(key: string): PlistNode | null
  /** The items of an array, at most `most`. */
  items(most: number): PlistNode[]
  text(): string | null
  bytes(): Uint8Array | null
}

/** Apple's binary property list (`bplist00`) → its top value; null where it is damaged. */
export function readBinaryPlist(bytes: Uint8Array): PlistNode | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 32
  if (end < 9) return null
  const [offsetSize, refSize] = [view.getUint8(end + 6), view.getUint8(end + 7)]
  const [count, top, table] = [end + 8, end + 16, end + 24].map((at) => Number(view.getBigUint64(at)))
  if (
    count === undefined ||
    top === undefined ||
    table === undefined ||
    table + count * offsetSize > bytes.length
  )
    return null
  const integer = (at: number, size: number): number => {
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at + i)
    return value
  }
  const nodeAt = (index: number): PlistNode | null => {
    if (index >= count) return null
    const at = integer(table + index * offsetSize, offsetSize)
    return at < end ? makeNode(at) : null
  }
  const makeNode = (at: number): PlistNode => {
    const kind = view.getUint8(at) >> 4
    let length = view.getUint8(at) & 15
    let start = at + 1
    if (length === 15 && kind >= 4) {
      const size = 1 << (view.getUint8(start) & 3)
      length = integer(start + 1, size)
      start += 1 + size
    }
    const child = (place: number): PlistNode | null => nodeAt(integer(start + place * refSize, refSize))
    const slice = (size: number): Uint8Array | null =>
      start + size <= bytes.length ? bytes.subarray(start, start + size) : null
    return {
      get: (key) => {
        if (kind !== 13) return null
        for (let i = 0; i < Math.min(length, 1000); i++)
          if (child(i)?.text() === key) return child(length + i)
        return null
      },
      items: (most) =>
        (kind === 10 ? Array.from({ length: Math.min(length, most) }, (_, i) => child(i)) : []).flatMap(
          (node) => node ?? [],
        ),
      text: () => {
        if (kind === 5) return Buffer.from(slice(length) ?? []).toString('latin1')
        return kind === 6 ? new TextDecoder('utf-16be').decode(slice(2 * length) ?? new Uint8Array()) : null
      },
      bytes: () => (kind === 4 ? slice(length) : null),
    }
  }
  return nodeAt(top)
}

/** The same of what an XML property list was parsed into. */
export function plainNode(value: unknown): PlistNode {
  const isMap =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  return {
    get: (key) =>
      isMap && Object.hasOwn(value, key) ? plainNode((value as Record<string, unknown>)[key]) : null,
    items: (most) => (Array.isArray(value) ? value.slice(0, most).map(plainNode) : []),
    text: () => (typeof value === 'string' ? value : null),
    bytes: () =>
      value instanceof Uint8Array ? value : value instanceof ArrayBuffer ? new Uint8Array(value) : null,
  }
}
