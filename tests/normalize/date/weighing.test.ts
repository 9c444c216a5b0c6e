import { describe, expect, it } from 'vitest'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { readKinds } from '../../setup/kinds.ts'
import { dateInput } from './clipping.ts'

const kinds = readKinds(new URL('weighing.txt', import.meta.url))

// Ends of intervals move with each measurement: the cases name days that the claim must hold (+) and must not (-).
describe.each(kinds)('%s', (kind, ...lines) => {
  it.each(lines)('%s', (line) => {
    const [body = '', days = ''] = line.split(' | ')
    const { date } = settleDates(dateInput({ title: 'A', body, language: languageIn(kind, body) }))
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

/** The language of the sentence, where its kind is about languages. */
function languageIn(kind: string, body: string): string {
  if (!kind.includes('languages')) return 'en'
  const signs = {
    de: /\b(?:die|seit)\b/iu,
    fr: /\b(?:le|elle)\b/iu,
    es: /\b(?:el)\b/iu,
    it: /\bil\b/iu,
    pt: /^A\b/u,
    nl: /\bde\b/iu,
  }
  return Object.entries(signs).find(([, sign]) => sign.test(body))?.[0] ?? 'en'
}
