import anyAscii from 'any-ascii'
import { isReservedName } from './site-path.ts'

/**
 * A name for an address: lower-case ASCII letters and digits divided by hyphens, at most `limit` characters,
 * cut at a word. Any script is transliterated; text without a letter or digit gives "". A name that Windows keeps for a
 * device gets a hyphen at its end, which no other slug has: "con" → "con-".
 *
 * @param keepsScript leave Japanese characters as they are, at most thirty of them: an address has nine bytes for each
 */
export function slug(text: string, limit = 60, keepsScript = false): string {
  const normal = text.normalize('NFKC')
  const plain = (keepsScript ? normal.replace(foreign, (part) => anyAscii(part)) : anyAscii(normal))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (isReservedName(plain)) return `${plain}-`
  const most = japanese.test(plain) ? Math.min(limit, 30) : limit
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most + 1)
  const end = cut.lastIndexOf('-')
  return end > most / 2 ? cut.slice(0, end) : plain.slice(0, most).replace(/-$/, '')
}

const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const foreign = /[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu
