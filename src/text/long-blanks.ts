/** More than any layout sets in a row; what is left of a longer run is enough to be one. */
const longest = 10_000
const kept = 100

/** The same text with each run of many thousand spaces or tabs shortened, as such a run is memory for every pattern that reads it. */
export function shortenBlanks(text: string): string {
  return [' ', '\t', '\u00a0'].reduce(shortenRuns, text)
}

function shortenRuns(text: string, blank: string): string {
  const run = blank.repeat(longest)
  let found = text.indexOf(run)
  if (found < 0) return text
  const parts: string[] = []
  let start = 0
  while (found >= 0) {
    let end = found + longest
    while (text[end] === blank) end++
    parts.push(text.slice(start, found + kept))
    start = end
    found = text.indexOf(run, start)
  }
  return [...parts, text.slice(start)].join('')
}
