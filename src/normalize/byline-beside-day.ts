import type { Language } from '../languages/language.ts'
import { perLanguage } from '../languages/load.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { type Byline, readByline } from './byline.ts'
import { isPersonName } from './byline-names.ts'

/**
 * The writer in a line that tells the day as well, behind a label: "12 grudnia 2013, autor: Ada Roe | Kategoria: Port",
 * "2016-07-08 09:12 来源：港湾日报 作者：陈立群". Null where there is none.
 */
export function writerBesideDay(text: string, language: Language): Byline | null {
  if (text.length > longest || !/\d/u.test(text)) return null
  const match = labelOf(language)?.exec(text)
  if (!match?.[1]) return null
  const days = daysOf(language)
  const found = match[1].trim().split(/\s+/u)
  const end = found.findIndex((word) => days.has(word.toLowerCase().replace(/[.,]$/u, '')))
  // "作者：陈立群 字号：大": the last word is the label of what stands behind it.
  const isLabelled = /^\s?[:：]/u.test(text.slice(match.index + match[0].length))
  const words = found.slice(0, end >= 0 ? end : found.length - (isLabelled ? 1 : 0)).slice(0, 4)
  // The words behind the name may be labels of their own.
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ').replace(/[.,]$/u, '')
    if (language.capitals === 'none') {
      const read = readByline(`${labelWord(language)}: ${name}`, { language })
      if (read && read.authors.length > 0) return read
    } else if (length > 1 && isPersonName(name, language))
      return { authors: [name], place: null, organizations: [] }
  }
  return null
}

const longest = 160

/** "autor: Ada Roe", with what stands behind it up to a mark or a figure. */
const labelOf = perLanguage((language): RegExp | null => {
  const labels = alternatives(wordsFor(language, ({ bylines }) => bylines.labels))
  return labels === ''
    ? null
    : new RegExp(String.raw`(?<=^|[\s|,·•(/])(?:${labels})\s?[:：]\s?([^|,:：\d()·•/]{2,60})`, 'iu')
})

function labelWord(language: Language): string {
  return language.bylines.labels[0] ?? ''
}

const daysOf = perLanguage(
  (language): ReadonlySet<string> =>
    new Set(
      [
        ...wordsFor(language, ({ weekdays }) => weekdays.flat()),
        ...wordsFor(language, ({ months }) => months.flat()),
      ].map((word) => word.toLowerCase()),
    ),
)
