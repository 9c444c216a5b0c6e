/** A text as the part of a pattern that matches it and nothing else, with the flag `u` and without. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/**
 * A part of a pattern: a letter, its marks, or some rare sign, but no blank, figure or punctuation. For a word that is
 * looked up afterwards: V8 writes `\p{L}` out range by range, and takes ten times as long to compile it.
 */
export const wordSign = '[^\\s\\d!-\\/:-@\\[-`{-¿‐-⁞]'

/** A part of a pattern that no text matches. */
export const never = '(?!)'
