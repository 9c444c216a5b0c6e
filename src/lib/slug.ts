import anyAscii from 'any-ascii'
import { isReservedName } from './site-path.ts'

/**
 * A name for an address: lower-case ASCII letters and digits divided by hyphens, at most `limit` characters,
 * cut at a word. Any script is transliterated; text without a letter or digit gives "". A name that Windows keeps for a
 * device gets a hyphen at its end, which no other slug has: "con" → "con-".
 */
export function slug(text: string, limit = 60): string {
  const plain = anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (isReservedName(plain)) return `${plain}-`
  if (plain.length <= limit) return plain
  const cut = plain.slice(0, limit + 1)
  const end = cut.lastIndexOf('-')
  return end > limit / 2 ? cut.slice(0, end) : plain.slice(0, limit)
}
