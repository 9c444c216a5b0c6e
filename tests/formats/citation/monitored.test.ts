import { expect, test } from 'vitest'
import { readCitationLine } from '../../../src/formats/citation/citation-line.ts'

test.each([
  [
    'Radio of the Marle Republic, Arlen, in Arabic 0900 gmt 5 Mar 91',
    'Radio of the Marle Republic',
    '5 Mar 1991',
    null,
  ],
  ['Source: Marle Emruz, Arlen, in Persian 14 Jun 04 p 2', 'Marle Emruz', '14 Jun 2004', '2'],
  ['Marle TV Channel 1, Arlen, in Russian 1500 GMT 3 Sep 2008', 'Marle TV Channel 1', '3 Sep 2008', null],
  ['JN1606151094 Arlen MARLE TIMES in English 16 Jun 94 p 1', 'MARLE TIMES', '16 Jun 1994', '1'],
  ['Marle News Agency, Arlen, in Serbo-Croat 1015 gmt 5 Mar 91', 'Marle News Agency', '5 Mar 1991', null],
  ['Marle News Agency, Arlen, in English 1015 gmt 12 Dec 49', 'Marle News Agency', '12 Dec 1949', null],
  ['Source: Izvestiya Marle, Arlen, in Russian 3 Feb 92 pp 1, 4', 'Izvestiya Marle', '3 Feb 1992', '1'],
])('%s', (line, outlet, date, page) => {
  expect(readCitationLine(line)).toMatchObject({ outlet, date, page })
})

test.each([
  'She arrived in Marle 5 March 91',
  'The minister spoke in Arabic 5 Mar 91',
  'Born in Arlen 14 Jun 04',
  'Ada Roe wrote two books in English 16 Jun 94 pages',
  'The boat lay in Quay 0900 gmt 5 Tons 91',
  'They met and talked of peace, in Arabic 5 Mar 91',
])('no such source: %s', (line) => expect(readCitationLine(line)).toBeNull())
