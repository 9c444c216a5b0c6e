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
  const { length } = lower
  for (let at = 0; at < length; at++) {
    if (!isWordAt(lower, at)) continue
    const start = at
    while (at < length && isWordAt(lower, at)) at++
    words.push(lower.slice(start, at))
    starts.push(start)
    ends.push(at)
  }
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

/** A text is mostly ASCII, where comparing numbers is ten times as fast as a pattern of Unicode classes. */
function isWordAt(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at)
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code >= 0x2000 && code <= 0x206f) return false
  return wordCharacter.test(lower.charAt(at)) || (code >= 0xd800 && code <= 0xdfff)
}

/** Whether token `index` and the one after it may belong to one phrase: no pause stands between them. */
export function isJoined({ text, ends, starts }: Tokens, index: number): boolean {
  const end = ends[index] ?? 0
  const start = starts[index + 1] ?? 0
  if (start - end === 1) return !pause.test(text.charAt(end))
  return start - end <= 3 && !/[.,;:!?()\n]/.test(text.slice(end, start))
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const pause = /[,;:!?()\n]/
