import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../../src/normalize/quotes/quotes.ts'
import { readKinds } from '../../setup/kinds.ts'
import { personIn } from '../../setup/person.ts'

const kinds = readKinds(new URL('quote-kinds.txt', import.meta.url))

/**
 * Each line of `quote-kinds.txt`: language, text, with each quotation as `[speaker|words]`, `?` where nobody is to be
 * named, and ` // ` between paragraphs.
 */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const marked = line.slice(3).replaceAll(' // ', '\n\n')
    const text = marked.replace(/\[[^|]*\|([^\]]*)\]/g, '$1')
    const expected = [...marked.matchAll(/\[([^|]*)\|([^\]]*)\]/g)].map(([, who, words]) => ({
      words: words?.trim(),
      who: who === '?' ? null : who,
    }))
    const people = ['Ada Lund', 'Ole Brekke'].map((name) => personIn(name, text))
    const found = findQuotes({ text, language: line.slice(0, 2), people })
    expect(found.map((quote) => ({ words: quote.text.trim(), who: quote.speaker }))).toEqual(expected)
  })
})
