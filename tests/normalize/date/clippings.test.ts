import { describe, expect, it } from 'vitest'
import { normalizeArticle } from '../../../src/normalize/article.ts'
import { readKinds } from '../../setup/kinds.ts'
import { contextOf, documentOf } from '../cleaning/document.ts'

const body =
  'The ferry between the two harbours sails again, the company that runs it told the council in the evening. Fares stay as they were, and the first boat leaves at six.'
const kinds = readKinds(new URL('clippings.txt', import.meta.url))

/**
 * Each line of `clippings.txt`: [path: ] a whole clipping | its date | its change | its day of saving [ | what is
 * reported of its dates]; "-" for none, "~2024-11-14" for an interval that holds this day, {text} for a paragraph that carries no date.
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
    const wanted = expected[0]?.startsWith('~') ? expected[0].slice(1) : null
    const inside =
      date !== null && wanted !== null && (date.earliest ?? '') <= wanted && wanted <= (date.latest ?? '9999')
    const first = inside ? `~${wanted}` : (date?.edtf ?? '-')
    expect([first, ...[updated, added].map((found) => found?.edtf ?? '-'), ...reported]).toEqual(expected)
  })
})
