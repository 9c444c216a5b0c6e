/** At most `limit` characters, cut at a word, with an ellipsis where something is missing; null for nothing. */
export function shorten(text: string, limit: number): string | null {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat === '') return null
  if (flat.length <= limit) return flat
  const cut = flat.slice(0, limit)
  const words = cut
    .slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')
  // Behind a full stop it stands apart: "at noon. …", not "at noon.…".
  return /[.!?…]["”’»)]?$/.test(words) ? `${words} …` : `${words}…`
}
