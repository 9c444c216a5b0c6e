import { parseDocument } from '../../src/formats/clipping/document.ts'
import type { Document } from '../../src/model/document.ts'
import { plainText } from '../../src/text/mdast-text.ts'

export const prose = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the herring boats return in autumn.',
  'Skippers had asked for it since the spring, when two of them ran aground within sight of the quay.',
].join('\n\n')

/** A note as it is parsed. */
export function note(text: string, format: 'text' | 'markdown' = 'markdown'): Document {
  const path = format === 'text' ? 'notes/basin.txt' : 'notes/basin.md'
  return parseDocument({ path, hash: '', encoding: 'utf-8', repairs: 0, format, text })
}

/** The text of a note below its fields. */
export function textOf(document: Document): string {
  return plainText(document.body)
}

/** Each field's first claim: "title" → "Basin to be dredged". */
export function fieldsOf(document: Document): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document.stated)
      .filter(([, claims]) => claims.length > 0)
      .map(([name, [claim]]) => [name, (claim as { value: unknown }).value]),
  )
}
