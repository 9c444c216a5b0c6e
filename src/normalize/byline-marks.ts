import { authorWords } from './author-words.ts'
import type { BylinePatterns } from './byline-words.ts'

/**
 * A line without what a program or a hand set around a byline, and behind its names: "_By Ada Roe_", "**Author:** Ada Roe",
 * "[By Ada Roe]", "✍ Ada Roe", "By Ada Roe¹ and Tom Beck²", "By Ada Roe et al." Other lines stay as they are.
 */
export function withoutMarks(line: string, { opening }: BylinePatterns): string {
  if (!mark.test(line) && !authorWords().patterns.andOthers.test(line)) return line
  const plain = line
    .replace(link, '$1')
    .replace(emphasis, '')
    .replace(pen, '— ')
    .replace(noteMark, '')
    .replace(authorWords().patterns.andOthers, '')
    .trim()
  // "### By Ada Roe"
  const [, titled = ''] = /^#{1,6}\s(.+)$/u.exec(plain) ?? []
  if (titled !== '' && opening.test(titled)) return titled
  const [, inner = ''] = /^[[(“„"«‹]\s?([^[\]()“”"«»]{4,120}?)\s?[\])”“"»›]\.?$/u.exec(plain) ?? []
  return inner !== '' && opening.test(inner) ? inner : plain
}

/** "Ada Roe" of "— Ada Roe", "~ Ada Roe": what stands behind a mark of who signs; null where a line opens with none. */
export function behindDash(line: string): string | null {
  return /^[—–~]\s?(\p{Lu}.{3,80})$/u.exec(line)?.[1] ?? null
}

/** One of the marks that are taken off. */
const mark = /[#*_[(“„"«✍✎✏🖊🖋📝👤\p{No}†‡✓✔★®]/u

/** A link of Markdown: "By [Ada Roe](https://courier.example/ada)" */
const link = /\[([^[\]]{2,80})\]\([^()\s]{1,200}\)/gu

/** The asterisks and underscores of Markdown and of plain text, at the edges of words. */
const emphasis = /(?<![\p{L}\p{N}@])[*_]{1,3}(?=[\p{L}[(])|(?<=[\p{L}.:)\]])[*_]{1,3}(?![\p{L}\p{N}])/gu

/** A pen, or somebody's head, before a writer: a dash says the same. */
const pen = /^[✍✎✏🖊🖋👤📝]\uFE0F?\s?(?=\p{L})/u

/** "Ada Roe¹", "Ada Roe †": the number of a note, a mark of the page. */
const noteMark = /(?<=\p{L}{2})\s?[\p{No}†‡✓✔★®]{1,3}(?=$|[\s,;&/|])/gu
