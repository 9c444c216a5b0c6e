import { describe, expect, it } from 'vitest'
import { dayName } from '../../../src/lib/calendar.ts'
import { readClues } from '../../../src/normalize/date/clues/read.ts'
import { readKinds } from '../../setup/kinds.ts'
import { dateInput } from './clipping.ts'

const kinds = readKinds(new URL('clues.txt', import.meta.url))

// "+kind year": there is a clue of this kind whose range begins in this year; "-kind": there is none. "[de]" before a
// text is its language, English where none stands.
describe.each(kinds)('%s', (_, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [text = '', wanted = ''] = line.split(' | ')
    const [, language = 'en', body = ''] = /^(?:\[([a-z]{2})\] )?(.*)$/.exec(text) ?? []
    const { clues } = readClues(dateInput({ title: 'A', body, language }))
    const found = clues.map(({ kind, days: [span] }) => {
      const first = span?.first ?? Number.NEGATIVE_INFINITY
      return `${kind} ${Number.isFinite(first) ? dayName(first).slice(0, 4) : 'open'}`
    })
    if (wanted.startsWith('+')) expect(found).toContain(wanted.slice(1))
    else expect(found.filter((clue) => clue.startsWith(wanted.slice(1)))).toEqual([])
  })
})
