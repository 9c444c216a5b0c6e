import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import { inlineText, leafBlocks } from '../text/mdast-text.ts'
import { fieldOfKey } from './fields/field-keys.ts'
import { isNothing } from './fields/field-values.ts'

/** What is longer is text, in UTF-16 code units. */
const longestLine = 60
/** A template has few lines. */
const mostBlocks = 30

/**
 * Whether a note has nothing of an article yet: no text, headline, address, paper or picture, but fields that wait for a value, headings
 * without text, and places for a program to fill ("{{title}}", "<% tp.file.title %>"). A headline alone is kept: it may be
 * all that there is of an article.
 */
export function isEmptyNote({ format, stated, body, pictures = [] }: Document): boolean {
  if ((format !== 'text' && format !== 'markdown') || pictures.length > 0) return false
  const isTold = [stated.title, stated.url, stated.outlet].some((claims) =>
    claims.some(({ value, basis }) => basis === 'user' || !isPlace(value)),
  )
  const blocks = leafBlocks(body)
  if (isTold || blocks.length > mostBlocks) return false
  const words = blocks.flatMap((block) => {
    const text = inlineText(block)
    return text.length > longestLine * 4 ? [text] : text.split('\n').filter((line) => !isUnfilled(line))
  })
  if (words.length === 0) return true
  // "## Summary", "## Quotations" with nothing below any of them
  return blocks.length > 1 && blocks.every(({ type }) => type === 'heading')
}

/** Whether a line is a place for a program to fill, a label without a value, or a title that says nothing. */
function isUnfilled(line: string): boolean {
  if (line.length > longestLine * 4) return false
  const bare = line.replace(places, ' ').trim()
  if (bare === '' || isNothing('title', bare)) return true
  const label = /^([^:]{2,40}):?$/u.exec(bare)?.[1] ?? ''
  const hasPlace = bare.length < line.trim().length
  return (
    bare.length <= longestLine &&
    label !== '' &&
    (hasPlace || line.endsWith(':') || fieldOfKey(label) !== null)
  )
}

function isPlace(value: string): boolean {
  return value.replace(places, '').trim() === ''
}

/** "{{title}}", "{{date:YYYY-MM-DD}}", "<% tp.file.title %>", "${title}" */
const places = /\{\{[^{}]{0,100}\}\}|<%[^%]{0,200}%>|\$\{[^{}]{0,100}\}/gu

/** What is said of such a note. */
export function emptyNote({ path, part = null, article = null }: Document): Diagnostic {
  return {
    severity: 'info',
    rule: 'document/empty-note',
    message: 'Not taken in: a note or template without text, headline or address',
    ...{ path, part, article, line: null, column: null },
    hint: 'Paste the article below its fields. To keep it as it is, give it a `title` in its sidecar.',
  }
}
