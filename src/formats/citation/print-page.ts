import { pageOf } from './cited-parts.ts'

/**
 * The page of a paper as somebody states it, without the word for it: "p. 3" → "3", "S. 12" → "12", "A1" → "A1",
 * "4-5" → "4-5". Null for what is none, e.g. the place of a page in a menu ("about") or the number of pages ("12 pp").
 */
export function printPageIn(text: string | null | undefined): string | null {
  const words = text?.trim() ?? ''
  if (words.length === 0 || words.length > 30) return null
  const plain = /^(?:[A-Z]{1,2}-?)?\d{1,4}(?:\s?[-–,+]\s?(?:[A-Z]{1,2}-?)?\d{1,4})?$/.test(words)
  const found = plain ? words : pageOf(words)
  return found !== null && !/^0+$/.test(found) ? found : null
}
