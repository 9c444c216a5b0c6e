import anyAscii from 'any-ascii'

/**
 * A name for an address: lower-case ASCII letters and digits divided by hyphens, at most `limit` characters,
 * cut at a word. Any script is transliterated; text without a letter or digit gives "".
 */
export function slug(text: string, limit = 60): string {
  const plain = anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= limit) return plain
  const cut = plain.slice(0, limit + 1)
  const end = cut.lastIndexOf('-')
  return end > limit / 2 ? cut.slice(0, end) : plain.slice(0, limit)
}
