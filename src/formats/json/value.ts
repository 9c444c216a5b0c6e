/** An object of JSON whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

export function wordsIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : null
}

/** Texts, or the names of objects: ["a", { name: "b" }, { label: "c" }] → a, b, c. */
export function namesIn(value: unknown): string[] {
  const items = Array.isArray(value) ? value : isFields(value) ? Object.values(value) : []
  return items.flatMap((item) => {
    if (!isFields(item)) return wordsIn(item) ?? []
    return wordsIn(item.name) ?? wordsIn(item.label) ?? wordsIn(item.title) ?? []
  })
}

/** "1552000000" and 1552000000000 are moments since 1970 → as ISO; other texts as they are. */
export function momentIn(value: unknown): string | null {
  const text = wordsIn(value)
  const stamp = text && /^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})$/.exec(text)
  if (!stamp) return text
  return new Date(stamp[1] ? Number(stamp[1]) * 1000 : Number(stamp[2])).toISOString()
}

/** The address of a web page; null for others. */
export function addressIn(value: unknown): string | null {
  const text = wordsIn(value)
  return text && /^https?:\/\//i.test(text) ? text : null
}
