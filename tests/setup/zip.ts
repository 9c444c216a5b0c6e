import { crc32, deflateRawSync } from 'node:zlib'

/** A number as so many bytes, the lowest first. */
type Field = readonly [value: number, bytes: number]

/**
 * A ZIP archive of files by name. Node packs it: what unpacks to more than memory holds takes a packer in JavaScript seconds.
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Buffer[] = []
  const contents: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const { head, packed } = packFile(name, content)
    const part = Buffer.concat([fields([0x04034b50, 4]), head, Buffer.from(name), packed])
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4])
    parts.push(part)
    contents.push(fields([0x02014b50, 4], [20, 2]), head, place, Buffer.from(name))
    at += part.length
  }
  const count = Object.keys(files).length
  const table = Buffer.concat(contents)
  const end = fields([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [table.length, 4], [at, 4], [0, 2])
  return Buffer.concat([...parts, table, end])
}

/** What an archive says of a file in both of its places, and the file, packed. */
function packFile(name: string, content: string | Uint8Array): { head: Buffer; packed: Buffer } {
  const bytes = Buffer.from(content)
  const isStored = bytes.length < 100
  const packed = isStored ? bytes : deflateRawSync(bytes)
  const sizes: readonly Field[] = [
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
  ]
  // Names are in UTF-8; the day is the first that there is.
  const head = fields(
    [20, 2],
    [0x800, 2],
    [isStored ? 0 : 8, 2],
    [0, 2],
    [0x21, 2],
    ...sizes,
    [Buffer.byteLength(name), 2],
    [0, 2],
  )
  return { head, packed }
}

function fields(...all: readonly Field[]): Buffer {
  return Buffer.concat(
    all.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
