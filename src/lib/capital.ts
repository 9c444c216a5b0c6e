/** "the bridge" → "The bridge", in any language alike; the rest of the text stays as it is. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "DEMİR" → "demir": in small letters, of which that of "İ" is an "i" without a dot of its own. */
export function lowered(text: string): string {
  const small = text.toLowerCase()
  return small.includes('\u0307') ? small.replaceAll('i\u0307', 'i') : small
}
