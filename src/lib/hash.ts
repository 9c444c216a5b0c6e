import { createHash, hash } from 'node:crypto'

/** SHA-256, hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/** SHA-256, hex, of what comes piece by piece. */
export function sha256Of(pieces: Iterable<Uint8Array>): string {
  const made = createHash('sha256')
  for (const piece of pieces) made.update(piece)
  return made.digest('hex')
}

/** The first 16 hex digits of SHA-256: enough to tell values of one archive apart. */
export function shortHash(data: string | Uint8Array): string {
  // A slice of all 64 would keep all of them in memory.
  return hash('sha256', data, 'buffer').toString('hex', 0, 8)
}
