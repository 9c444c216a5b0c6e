import { expect, test } from 'vitest'
import { fromAgencyNumber } from '../../../src/normalize/date/agency-number.ts'

const read = (...lines: string[]): string | null =>
  fromAgencyNumber(
    lines.map((text, index) => ({ text, line: index + 1, zone: 'foot' })),
    lines.join('\n\n'),
  )?.edtf ?? null

test.each([
  ['© dpa-infocom, dpa:240311-99-301234/2', '2024-03-11/2024-03-12'],
  ['(dpa:161231-930-51234/1)', '2016-12-31/2017-01-01'],
  ['AP-NY-05-03-04 1421EDT', '2004-05-03/2004-05-04'],
  ['AP-WS-11-09-89 0130EST<', '1989-11-09/1989-11-10'],
  ['031421 Mai 04', '2004-05-03/2004-05-04'],
  ['281905 GMT déc 98', '1998-12-28/1998-12-29'],
  ['dpa:240311-99-301234/2 und noch einmal dpa:240311-99-301234/3', '2024-03-11/2024-03-12'],
])('%s was sent on %s', (line, edtf) => expect(read('Der Deich hält.', line)).toBe(edtf))

test.each([
  'Der Deich hält. (dpa)',
  'dpa:241399-99-301234/2',
  'Aktenzeichen 240311-99-301234',
  'xdpa:240311-99-301234/2',
  'AP-NY-13-03-04 1421EDT',
  'Plan AP-NY-05-03-04 1421EDT',
  '031421 Euro 04',
  '321421 Mai 04',
  'Am 031421 Mai 04',
])('%s tells nothing', (line) => expect(read(line)).toBeNull())

test('two numbers of two days tell nothing', () => {
  expect(read('dpa:240311-99-301234/2', 'dpa:240312-99-301999/1')).toBeNull()
})
