/**
 * What a short line "Attendance: 4,312" says: its label, of a few words behind a capital letter or a figure, and its value. Null for
 * any other line: a sentence with a colon far in, an address, the hour "10:30".
 */
export function labelledValue(text: string): { readonly label: string; readonly value: string } | null {
  const colon = text.length > longestLine ? -1 : text.slice(0, longestLabel + 2).search(/[:：]/u)
  if (colon < 2) return null
  const label = text.slice(0, colon).trim()
  const value = text.slice(colon + 1)
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(label) || !/\p{L}{2}/u.test(label) || /[.!?;"“”„«»@/|]/u.test(label))
    return null
  if (label.split(/\s+/u).length > mostWords || !(/^\s+\S/u.test(value) || text[colon] === '：')) return null
  return { label, value: value.trim() }
}

/** In UTF-16 code units; the card of an interview has longer ones, and they are sentences. */
const longestLine = 300
const longestLabel = 40
/** Of a label. */
const mostWords = 5

/** What reaches somebody: an address of mail or of a page, the number of a telephone. */
export function isReachable(value: string): boolean {
  return (
    value.includes('@') ||
    /^(?:https?:|www\.)/iu.test(value) ||
    (/^\+?[\d(][\d\s()./-]{6,24}$/.test(value) && !/^\d{1,3}(?:[.,\s]\d{3})+$/.test(value))
  )
}
