/** "a%20b" → "a b"; a text that is written otherwise as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
