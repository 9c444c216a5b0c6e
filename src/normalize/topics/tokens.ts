import { eachWord, plainWords } from '../../text/words.ts'

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
  const lower = lowerCase(text)
  eachWord(lower, plainWords, (start, end) => {
    words.push(lower.slice(start, end))
    starts.push(start)
    ends.push(end)
  })
  return { text, words, starts, ends }
}

/** Lower case of the same length: a letter whose lower case is longer ("İ") stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** Whether token `index` and the one after it may belong to one phrase: no pause stands between them. */
export function isJoined({ text, ends, starts }: Tokens, index: number): boolean {
  const end = ends[index] ?? 0
  const start = starts[index + 1] ?? 0
  if (start - end === 1) return !pause.test(text.charAt(end))
  return start - end <= 3 && !/[.,;:!?()\n]/.test(text.slice(end, start))
}

const pause = /[,;:!?()\n]/
