import type { Line } from './wrapping.ts'

/**
 * Which lines of a text are verse, by their places: lines below each other that are short, begin with a capital and hold no figures,
 * in two stanzas of one length and more, or in one whose ends rhyme. Lists, decks of headlines, line-ups and the lines above a text
 * are none.
 */
export function verseLines(lines: readonly Line[]): ReadonlySet<number> {
  const stanzas = groupsOf(lines).filter(([from, to]) => isStanza(lines.slice(from, to)))
  const lengths = stanzas.map(([from, to]) => to - from)
  const isVerse = stanzas.some(([from, to], at) => {
    const rhymes = rhyming(lines.slice(from, to))
    const isRepeated = lengths.some((length, other) => other !== at && length === lengths[at])
    return (isRepeated && to - from >= 4) || (rhymes && (isRepeated || to - from >= 4))
  })
  const found = new Set<number>()
  if (isVerse) for (const [from, to] of stanzas) for (let index = from; index < to; index++) found.add(index)
  return found
}

/** Runs of two lines and more without a blank one between, from the first one's place to before the last one's next. */
function groupsOf(lines: readonly Line[]): (readonly [from: number, to: number])[] {
  const groups: [number, number][] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && lines[to]?.gap === 0) to++
    if (to - from >= 2 && to - from <= longestStanza) groups.push([from, to])
    from = to
  }
  return groups
}

/** In lines. */
const longestStanza = 24

function isStanza(lines: readonly Line[]): boolean {
  const count = (is: (text: string) => boolean): number => lines.filter(({ text }) => is(text)).length
  const small = lines.reduce((sum, { text }) => sum + (text.match(smallWord)?.length ?? 0), 0)
  return (
    lines.every(
      ({ text }) => text.length >= 8 && text.length <= 64 && !/\d|[|\t@#*]|:\s\S|https?:/.test(text),
    ) &&
    count((text) => /^["“„«‘'(]?\p{Lu}/u.test(text)) >= lines.length * 0.7 &&
    count((text) => /[.!?]["”’]?$/u.test(text)) <= lines.length * 0.6 &&
    // "Owners Say Traffic Does": the words of headlines have capitals, and so have names.
    small >= lines.length * 2
  )
}

const smallWord = /(?<![\p{L}’'])\p{Ll}{1,20}(?!\p{L})/gu

/** Whether of four lines two end alike and not with the same word. */
function rhyming(lines: readonly Line[]): boolean {
  const ends = lines.map(({ text }) => /\p{L}{2,}(?=\P{L}*$)/u.exec(text)?.[0].toLowerCase() ?? '')
  const pairs = ends.filter((end, at) =>
    ends
      .slice(at + 1, at + 4)
      .some((other) => end !== other && end.length > 2 && end.slice(-3) === other.slice(-3)),
  )
  return pairs.length * 5 >= lines.length
}
