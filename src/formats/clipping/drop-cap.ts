/**
 * Joins the large letter that opens a text with the rest of its word, as pages are copied: "T HE council" and "M⏎ORE than" → "THE council",
 * "MORE than". A letter that is a word of some language ("A MAN", "I AM", "E LA") stays where it is.
 */
export function joinDropCap(lines: string[]): void {
  for (let index = 0, seen = 0; index < lines.length && seen < 12; index++) {
    const line = lines[index] ?? ''
    if (line.trim() === '') continue
    seen++
    const spaced = /^\s{0,8}([B-DF-HJ-NP-TV-XZ]) (\p{Lu}{2,12}(?=\s\p{Ll}))/u.exec(line)
    if (spaced) {
      lines[index] = `${spaced[1]}${spaced[2]}${line.slice(spaced[0].length)}`
      return
    }
    const next = lines[index + 1] ?? ''
    if (/^\s{0,8}[B-DF-HJ-NP-TV-XZ]\s*$/.test(line) && /^\p{Lu}{2,12}\s\p{Ll}/u.test(next)) {
      lines[index + 1] = line.trim() + next
      lines[index] = ''
      return
    }
  }
}
