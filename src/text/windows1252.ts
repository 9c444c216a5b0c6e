/**
 * What the bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding Standard, index-windows-1252). The five
 * without a meaning are control characters. Written out because TextDecoder of some Node versions decodes this
 * encoding as Latin-1.
 */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\x80-\x9f]/g, (char) => high[char.charCodeAt(0) - 0x80] ?? char)
}
