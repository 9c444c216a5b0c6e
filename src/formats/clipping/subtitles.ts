import type { Clipping } from './clipping.ts'

/**
 * Read the subtitles of a broadcast (SRT, WebVTT, or copied from a page that shows them): numbers and times go, and the lines of
 * the captions become sentences again, one paragraph each time that somebody else speaks or a pause is long. A text with times
 * of fewer captions is none.
 */
export function readSubtitles({ lines }: Clipping): void {
  const marked = lines.flatMap((line, index) => (time.test(line) ? [index] : []))
  const times = marked.length >= leastCaptions ? marked : stampsOf(lines)
  if (times.length < leastCaptions) return
  for (const index of times) {
    lines[index] = ''
    if (/^\s*\d{1,5}\s*$/.test(lines[index - 1] ?? '')) lines[index - 1] = ''
  }
  dropHead(lines, times[0] ?? 0)
  joinCaptions(lines, times[0] ?? 0)
}

const leastCaptions = 3

/** "00:00:01,200 --> 00:00:04,600", with settings behind it. */
const time =
  /^\s*(?:\d{1,2}:)?\d\d:\d\d[.,]\d{2,3}\s{1,3}-->\s{1,3}(?:\d{1,2}:)?\d\d:\d\d[.,]\d{2,3}(?:\s[\w:%., -]{1,100})?\s*$/

/**
 * Lines of "0:07", "1:02:33" and nothing else, each later than the one before, as pages of videos show them beside what was
 * said: most captions go on in small letters, as the stops of a timetable do not.
 */
function stampsOf(lines: readonly string[]): number[] {
  const stamps = lines.flatMap((line, index) => (stamp.test(line) ? [index] : []))
  if (stamps.length < leastStamps) return []
  const seconds = stamps.map((index) =>
    (lines[index] ?? '').split(':').reduce((sum, part) => 60 * sum + Number(part), 0),
  )
  const texts = stamps.map((index) => (lines[index + 1] ?? '').trim())
  const small = texts.filter((text) => /^\p{Ll}/u.test(text)).length
  const isRising = seconds.every((time, at) => at === 0 || time > (seconds[at - 1] ?? 0))
  return isRising && small >= texts.length / 3 ? stamps : []
}

const leastStamps = 5
const stamp = /^\s*(?:\d{1,2}:)?\d{1,2}:\d\d\s*$/

/** "WEBVTT", "Kind: captions", "Language: en" above the first caption. */
function dropHead(lines: string[], first: number): void {
  const head = lines.findIndex((line) => line.trim() !== '')
  if (!/^\ufeff?WEBVTT\b/.test(lines[head] ?? '')) return
  for (let index = head; index < first; index++) lines[index] = ''
}

/** Captions are joined on the line of the first, until one ends a sentence and the next speaker begins, or six sentences on. */
function joinCaptions(lines: string[], first: number): void {
  let open = -1
  let sentences = 0
  for (let index = first; index < lines.length; index++) {
    const text = (lines[index] ?? '').replace(/<\/?(?:[ibuv]|font|c)(?:[ .][^<>]{0,80})?>/g, '').trim()
    if (text === '') continue
    const speaker = /^(?:>>|[-–—])\s{0,2}(?=\p{L})/u.exec(text)
    const before = lines[open] ?? ''
    if (open < 0 || speaker || (sentences >= longest && /[.!?…]["”»]?$/u.test(before))) {
      open = index
      sentences = 0
      lines[index] = text.slice(speaker?.[0].length ?? 0)
    } else {
      // Captions that roll show their last line again.
      if (!before.endsWith(text)) lines[open] = `${before} ${text}`
      lines[index] = ''
    }
    if (/[.!?…]["”»]?$/u.test(text)) sentences++
  }
}

/** In sentences of one paragraph. */
const longest = 6
