import { deflateSync } from 'node:zlib'

/** A picture in PNG, all of one grey: as small as one can be, and other bytes for another grey. */
export function png(width: number, height: number, grey = 128): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height, grey)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** A JPEG that says who made it, as news agencies write it (IPTC: credit 2:110, byline 2:80, copyright 2:116). */
export function jpeg(width: number, height: number, iptc: Readonly<Record<number, string>> = {}): Uint8Array {
  const records = Object.entries(iptc).map(([number, text]) => {
    const bytes = Buffer.from(text)
    return Buffer.concat([Buffer.of(0x1c, 2, Number(number), bytes.length >> 8, bytes.length & 255), bytes])
  })
  const data = Buffer.concat(records)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const block = Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    Buffer.from('8BIM\x04\x04\0\0', 'latin1'),
    size,
    data,
    Buffer.alloc(data.length % 2),
  ])
  const frame = Buffer.of(8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0)
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(records.length > 0 ? [segment(0xed, block)] : []),
    segment(0xc0, frame),
    segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    Buffer.of(0, 0xff, 0xd9),
  ])
}

function segment(mark: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.of(0xff, mark, (data.length + 2) >> 8, (data.length + 2) & 255), data])
}
