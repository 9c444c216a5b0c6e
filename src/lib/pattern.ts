/** A text as the part of a pattern that matches it and nothing else, with the flag `u` and without. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** A part of a pattern that no text matches. */
export const never = '(?!)'
