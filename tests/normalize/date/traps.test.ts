import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { dateInput } from './clipping.ts'

const kinds = readFileSync(new URL('traps.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((part) => part.trim().split('\n'))

/** Each line of `traps.txt`: clues, divided by " ; " | the day they carry, "-" for none. See the head of each kind. */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [text = '', expected = ''] = line.split(' | ')
    const { date } = settleDates(dateInput({ body: text }))
    expect(date?.edtf ?? '-').toBe(expected)
  })
})
