import { describe, expect, it } from 'vitest'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { readKinds } from '../../setup/kinds.ts'
import { dateInput } from './clipping.ts'

const kinds = readKinds(new URL('weighing.txt', import.meta.url))

// Ends of intervals move with each measurement: the cases name days that the claim must hold (+) and must not (-).
describe.each(kinds)('%s', (_kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [body = '', days = ''] = line.split(' | ')
    const { date } = settleDates(dateInput({ title: 'A', body }))
    if (days === 'none') expect(date).toBeNull()
    else {
      expect(date).toMatchObject({ basis: 'inferred', rule: 'weighing' })
      expect(date?.confidence).toBeGreaterThan(0.9)
      for (const day of days.split(' '))
        expect(
          [day, (date?.earliest ?? '') <= day.slice(1) && day.slice(1) <= (date?.latest ?? '')],
          `${date?.edtf}`,
        ).toEqual([day, day.startsWith('+')])
    }
  })
})
