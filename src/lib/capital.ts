/** "the bridge" → "The bridge", in any language alike; the rest of the text stays as it is. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
