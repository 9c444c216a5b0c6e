/** A row of a table or an object of JSON. */
export type TableRow = Readonly<Record<string, unknown>>

/** "x", 12, { name: "x" }, { rendered: "x" } → its words. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return isEmptyMark(value) ? null : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n\n') || null
  if (typeof value === 'object' && value !== null) {
    const inner = value as TableRow
    for (const key of wordKeys) {
      const found = inner[key]
      if (typeof found === 'string') return textOf(found)
    }
    const parts = [
      ['first', 'firstname', 'first_name', 'firstName', 'given', 'givenName'],
      ['last', 'lastname', 'last_name', 'lastName', 'family', 'familyName'],
    ].map((keys) => keys.map((key) => inner[key]).find((part) => typeof part === 'string'))
    if (parts[1]) return parts.filter(Boolean).join(' ')
    // { summary: ["…"], sections: [{ headline: ["…"], paragraphs: ["…"] }] }
    const pieces = pieceKeys.map((key) => inner[key]).filter(Array.isArray)
    if (pieces.length > 1) return textOf(pieces)
    // { blocks: [{ text: "…" }, …] }
    const [only, more] = Object.values(inner)
    if (Array.isArray(only) && more === undefined) return textOf(only)
  }
  return null
}

/** Under which of them an object keeps its words. */
const wordKeys = [
  'name',
  'any_name',
  'fullName',
  'full_name',
  'displayName',
  'display_name',
  'title',
  'main',
  'original',
  'label',
  'rendered',
  'renderedRepresentation',
  'default',
  'markdown',
  'html',
  'plain',
  'content',
  'body',
  'text',
  'value',
  'term',
  '#text',
  '_text',
  '$t',
  '@value',
  '$date',
  'iso',
  'href',
  'url',
  '@id',
]

/** Under which an object keeps a text in pieces, in their order. */
const pieceKeys = ['headline', 'summary', 'lead', 'paragraphs', 'sections', 'blocks']

/** What programs write for nothing. */
function isEmptyMark(text: string): boolean {
  return /^(?:|null|none|nan|n\/a|na|undefined|nil|-+)$/i.test(text.trim())
}
