/**
 * Whether a text is surely a CSS colour and nothing else: "#8a1c1c", "teal", "rgb(138 28 28 / 80%)", and
 * "light-dark(…, …)" of two of them. Nothing that fetches, or closes the rule that it is put into.
 */
export function isColor(text: string): boolean {
  const pair = /^light-dark\((.{1,160})\)$/i.exec(text.trim())
  if (!pair) return plain.test(text.trim())
  // The comma that divides the two lies outside of any parentheses.
  const inner = pair[1] ?? ''
  return [...inner.matchAll(/,/g)].some(
    ({ index }) => plain.test(inner.slice(0, index).trim()) && plain.test(inner.slice(index + 1).trim()),
  )
}

const plain =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,25}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]{3,60}\))$/i
