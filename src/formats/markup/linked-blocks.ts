/** A link holds at most so many lines. */
const mostLines = 60

/**
 * A link around several paragraphs, as programs make Markdown of a page whose teasers lead elsewhere as a whole: each line of it becomes
 * the link, as Markdown knows links within a paragraph alone. Nothing moves to another line.
 *
 *     [
 *     ## The bridge reopens
 *
 *     After nine years](https://…)
 */
export function divideLinkedBlocks(lines: string[]): void {
  let isCode = false
  for (let start = 0; start < lines.length; start++) {
    const line = lines[start] ?? ''
    if (/^\s{0,3}(?:```|~~~)/.test(line)) isCode = !isCode
    const at = isCode ? -1 : openBracket(line)
    if (at < 0 || !isParted(lines, start)) continue
    const found = closingOf(lines, start, at)
    if (!found) continue
    const { end, close, rest } = found
    const address = isTeaser(lines.slice(start, end + 1)) ? found.address : null
    for (let index = start; index <= end; index++) {
      const own = lines[index] ?? ''
      const from = index === start ? at : 0
      const words = index === end ? own.slice(0, close) : own
      const linked = asLink(words.slice(index === start ? from + 1 : 0), address)
      lines[index] = own.slice(0, from) + linked + (index === end ? rest : '')
    }
    // Another one may open behind it.
    start = Math.max(start, end - 1)
  }
}

/** A page that never closes a link has its whole text in one, which says nothing of it. */
function isTeaser(lines: readonly string[]): boolean {
  return (
    lines.reduce((sum, line) => sum + line.replace(/\]\([^()\s]{1,2000}\)/g, '').length, 0) <= longestTeaser
  )
}

/** In characters. */
const longestTeaser = 800

/** Where the last bracket of a line stands that it does not close; -1 where it closes all. A picture's are its own. */
function openBracket(line: string): number {
  if (!line.includes('[')) return -1
  let depth = 0
  for (let at = line.length - 1; at >= 0; at--) {
    const char = line[at]
    if ((char !== '[' && char !== ']') || line[at - 1] === '\\') continue
    depth += char === ']' ? 1 : -1
    if (depth < 0) return line[at - 1] === '!' ? -1 : at
  }
  return -1
}

/** Whether a blank line or a heading stands below a line: within a paragraph Markdown reads the link itself. */
function isParted(lines: readonly string[], start: number): boolean {
  for (let index = start; index < Math.min(lines.length, start + mostLines); index++) {
    const line = lines[index] ?? ''
    if (
      line.trim() === '' ||
      /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}\.\s|>)/.test(index === start ? opened(line) : line)
    )
      return true
    if (index > start && line.includes('](')) return false
  }
  return false
}

function opened(line: string): string {
  return line.slice(openBracket(line) + 1)
}

interface Closing {
  readonly end: number
  /** Where its bracket stands in that line. */
  readonly close: number
  readonly address: string
  /** What stands behind the address. */
  readonly rest: string
}

/** Where the bracket that opens in a line is closed, with a web address behind it; null where it is not. */
function closingOf(lines: readonly string[], start: number, at: number): Closing | null {
  let depth = 1
  for (let end = start; end < Math.min(lines.length, start + mostLines); end++) {
    const line = lines[end] ?? ''
    for (let index = end === start ? at + 1 : 0; index < line.length; index++) {
      const char = line[index]
      if ((char !== '[' && char !== ']') || line[index - 1] === '\\') continue
      depth += char === '[' ? 1 : -1
      if (depth > 0) continue
      const tail = line.slice(index + 1, index + 3_000)
      const [whole, address = ''] =
        /^\((https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)(?:\s"[^"]{0,500}")?\)/.exec(
          tail,
        ) ?? []
      return whole === undefined
        ? null
        : { end, close: index, address, rest: line.slice(index + 1 + whole.length) }
    }
  }
  return null
}

/** "## The bridge reopens" → "## [The bridge reopens](https://…)"; a line that holds a link or a picture stays. */
function asLink(line: string, address: string | null): string {
  if (address === null) return line
  const indent = line.length - line.trimStart().length
  const [mark = ''] = /^(?:#{1,6}\s{1,9}|[-*+]\s{1,9}|\d{1,3}\.\s{1,9}|>\s?)/.exec(line.slice(indent)) ?? []
  const bare = line.slice(indent + mark.length).trim()
  return bare === '' || bare.includes('](') || bare.includes('[')
    ? line
    : `${line.slice(0, indent)}${mark}[${bare}](${address})`
}
