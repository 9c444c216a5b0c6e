import { describe, expect, it } from 'vitest'
import { readByline, readCredits } from '../../src/normalize/byline.ts'
import { readKinds } from '../setup/kinds.ts'

const kinds = readKinds(new URL('byline-kinds.txt', import.meta.url))

/**
 * Each line of `byline-kinds.txt`: line | who wrote it. "-" is a byline that names nobody, "!" no byline at all, and
 * "+" stands before the contributors of a line of credits.
 */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (row) => {
    const at = row.lastIndexOf(' | ')
    const line = row.slice(0, at)
    const expected = row.slice(at + 3)
    if (expected.startsWith('+ ')) expect(readCredits(line)?.join(', ')).toBe(expected.slice(2))
    else if (expected === '!') expect(readByline(line)).toBeNull()
    else expect(readByline(line)?.authors.join(', ') || '-').toBe(expected)
  })
})
