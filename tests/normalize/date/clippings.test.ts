import { describe, expect, it } from 'vitest'
import { normalizeArticle } from '../../../src/normalize/article.ts'
import { readKinds } from '../../setup/kinds.ts'
import { contextOf, documentOf } from '../cleaning/document.ts'

const body =
  'The ferry between the two harbours sails again, the company that runs it told the council in the evening. Fares stay as they were, and the first boat leaves at six.'
const kinds = readKinds(new URL('clippings.txt', import.meta.url))

/**
 * Each line of `clippings.txt`: [path: ] a whole clipping | its date | its change | its day of saving [ | what is
 * reported of its dates]; "-" for none, {text} for a paragraph that carries no date.
 */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [whole = '', ...expected] = line.split(/ \| (?=\S+(?: \||$))/)
    const [, path = 'a.txt', text = ''] = /^(?:([^\n:]+\.txt): )?(.*)$/s.exec(whole) ?? []
    const clipping = text.replaceAll('\\n', '\n').replace('{text}', body)
    const { date, updated, added, diagnostics } = normalizeArticle(documentOf(clipping, path), contextOf())
    const reported = diagnostics
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('date/contr') || rule === 'date/unreadable')
    expect([...[date, updated, added].map((found) => found?.edtf ?? '-'), ...reported]).toEqual(expected)
  })
})
