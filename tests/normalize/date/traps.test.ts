import { describe, expect, it } from 'vitest'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { readKinds } from '../../setup/kinds.ts'
import { dateInput } from './clipping.ts'

const kinds = readKinds(new URL('traps.txt', import.meta.url))

/** Each line of `traps.txt`: clues, divided by " ; " | the day they carry, "-" for none. See the head of each kind. */
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [text = '', expected = ''] = line.split(' | ')
    const { date } = settleDates(dateInput({ body: text }))
    expect(date?.edtf ?? '-').toBe(expected)
  })
})
