import { describe, expect, test } from 'vitest'
import { growthOf } from '../../setup/growth.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('a letterhead that does not say what it is', () => {
  test.each<[string, string]>([
    ['THE HON. IDA HOLM, M.P.\nMINISTER FOR HARBOURS\n\n15 November 1977\nNo. 77/144', 'BASIN TO BE DREDGED'],
    [
      'NEWS FROM SENATOR IDA HOLM\n\nGreens spokesperson on Harbours\n\n15 November 1977',
      'Basin is a waste, says Holm',
    ],
    [
      'EMBARGOED UNTIL 10 AM, 15 NOVEMBER 1977\n\nSTATEMENT BY THE MINISTER FOR HARBOURS',
      'THE BASIN AND ITS COST',
    ],
    [
      'TRANSCRIPT\n\nThe Hon Ida Holm MP\nMinister for Harbours\n\n15 November 1977',
      'DOORSTOP INTERVIEW, NORDFJORD',
    ],
  ])('%s', (head, title) => {
    const document = note(`${head}\n\n${title}\n\n${prose}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ title, date: expect.stringMatching(/15 november 1977/i) })
    expect(fieldsOf(document).authors).toBeUndefined()
    expect(textOf(document)).toBe(`${title}\n\n${prose}`)
  })

  test.each([
    'Senator Holm resigns over basin\nMinister for Harbours stays\n\n15 November 1977\n\nBy Per Vik',
    'Minister for Harbours opens the basin\n\n15 November 1977',
    'The Hon Ida Holm MP\n\n15 November 1977\n\nA life on the quay',
    'Office of the harbour board moves to the quay\nMinister for Harbours was there\n\n15 November 1977\n\nA day of speeches',
  ])('is none: %s', (head) => {
    const document = note(`${head}\n\n${prose}`, 'text')
    expect(fieldsOf(document).title).toBeUndefined()
    expect(textOf(document)).toContain(head.split('\n')[0])
  })

  test('in time that grows with the text', async () =>
    expect(
      await growthOf((size) => note('Minister for Harbours\n'.repeat(size / 20), 'text'), 20_000),
    ).toBeNull())
})
