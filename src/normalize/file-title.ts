import type { Document } from '../model/document.ts'
import { withoutAccents } from '../text/folding.ts'

/**
 * The headline that the keeper gave to a clipping as the name of its file: "01 - The bridge closes for a week.txt". Only of a
 * text or note that is alone in its file; it must be words with blanks between them, half of which stand in the text. Null
 * for others: "IMG_2031", "New Text Document (3)", "council-minutes-17".
 */
export function titleOfFile(
  { path, part, article, format }: Pick<Document, 'path' | 'part' | 'article' | 'format'>,
  text: string,
): string | null {
  const isAlone = (part ?? article ?? null) === null
  if (!isAlone || (format !== 'text' && format !== 'markdown') || text === '') return null
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z]{1,8}$/iu, '')
    .normalize('NFC')
  const title = name
    // "01 - ", "(3) ", "12. "
    .replace(/^\(?\d{1,4}[.)]?[ _-]{1,3}(?=[\p{L}"“„«])/u, '')
    // The number that Notion gives a note, and that of a copy
    .replace(/ (?:[\da-f]{32}|\(\d{1,2}\))$/u, '')
    .trim()
  // A day, a number or a divider tells that it is the name of a file, and not a headline.
  if (title.length > longest || /\d{3}|[_/\\]|\d[.-]\d/u.test(title)) return null
  const words = title.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  if (words.length < (format === 'markdown' ? 2 : 3) || title.split(' ').length < 2) return null
  const stems = words.filter((word) => word.length >= 4).map(stem)
  const told = new Set((text.slice(0, opening).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(stem))
  const shared = stems.filter((word) => told.has(word)).length
  return stems.length > 0 && shared * 2 >= stems.length ? title : null
}

const longest = 200

/** How much of a text says what it is about. */
const opening = 2000

/** The beginning of a word, so that "gesperrt" and "Sperre" differ, and "bridges" and "bridge" do not. */
function stem(word: string): string {
  return withoutAccents(word.toLowerCase()).slice(0, 5)
}
