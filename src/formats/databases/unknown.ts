import { type Line, labelOf, textOf } from '../lines/line.ts'
import { fieldOfLabel, type LabelField } from './labels.ts'

/** Fields of which an article has one. */
const single: ReadonlySet<LabelField> = new Set([
  'title',
  'byline',
  'date',
  'outlet',
  'length',
  'number',
  'url',
  'body',
  'section',
])

/**
 * About how many articles a file holds that no reader of exports knows, 0 where it may well be one: two labels of which
 * an article has one each ("Title:", "Publication date:") stand three times and more, or lines "3 of 12" count them.
 */
export function severalArticles(lines: readonly Line[]): number {
  const counts = new Map<LabelField, number>()
  for (const line of lines) {
    const label = labelOf(line)
    const field = label && fieldOfLabel(label.name)
    if (field && single.has(field)) counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  const often = [...counts.values()].filter((count) => count >= 3).sort((a, b) => a - b)
  const counted = counters(lines)
  // Of two labels that often, the rarer one counts: a byline may stand twice in an article.
  return Math.max(counted >= 3 ? counted : 0, often.length >= 2 ? (often[often.length - 2] ?? 0) : 0)
}

/** Lines "Article 3 of 12", "[3/12]" that count from one upwards without a gap. */
function counters(lines: readonly Line[]): number {
  let count = 0
  for (const line of lines) {
    const text = textOf(line)
    const match =
      text.length <= 40 ? /^\D{0,20}(\d{1,5})\s?(?:\/|\p{L}{1,4})\s?(\d{1,5})\D{0,20}$/u.exec(text) : null
    if (match && Number(match[1]) === count + 1 && Number(match[2]) >= count + 1) count++
  }
  return count
}
