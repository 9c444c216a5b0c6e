/** The words of a text in order: lower case for looking up, with their places (UTF-16 code units). */
export interface Tokens {
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Runs of letters and digits. "women's" is `women` and `s`, "blu-ray" is `blu` and `ray`. */
export function tokenize(text: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(run)) {
    const word = match[0]
    words.push(word.toLowerCase())
    starts.push(match.index)
    ends.push(match.index + word.length)
  }
  return { text, words, starts, ends }
}

/** Whether token `index` and the one after it may belong to one phrase: no pause stands between them. */
export function isJoined({ text, ends, starts }: Tokens, index: number): boolean {
  const end = ends[index] ?? 0
  const start = starts[index + 1] ?? 0
  if (start - end === 1) return !pause.test(text.charAt(end))
  return start - end <= 3 && !/[.,;:!?()\n]/.test(text.slice(end, start))
}

const run = /[\p{L}\p{M}\p{N}]+/gu
const pause = /[,;:!?()\n]/
