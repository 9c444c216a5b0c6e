import { expect, test } from 'vitest'
import { readCitationLine } from '../../src/formats/citation/citation-line.ts'
import { read } from './office.ts'

test.each([
  ['(Holmi Hírlap, 1957. május 3., 2. o.)', 'Holmi Hírlap', '3. május 1957'],
  ['(«Холмский вестник», 3 мая 1957 г.)', 'Холмский вестник', '3 мая 1957'],
  ['[Holmer Zeitung, 3. Mai 1957, S. 4]', 'Holmer Zeitung', '3. Mai 1957'],
  ['In: Holmer Zeitung, 3.5.1957, S. 4', 'Holmer Zeitung', '3.5.1957'],
  ['(Aus: Holmer Zeitung Nr. 12 vom 3. Mai 1957, Seite 4, -hb-)', 'Holmer Zeitung', '3. Mai 1957'],
  ['Holmer Zeitung v. 3.5.1957', 'Holmer Zeitung', '3.5.1957'],
  ['Gazeta Holmska nr 12 z 3 maja 1957', 'Gazeta Holmska', '3 maja 1957'],
  ['Głos Holmu, nr 34 (1182), 3 maja 1957 r., s. 3', 'Głos Holmu', '3 maja 1957'],
  ['El Faro de Holm (Holm). 3/5/1957, n.º 1.245, página 2.', 'El Faro de Holm', '3/5/1957'],
  ['Taken from the "Holm Gazette" dated 3rd May 1957.', 'Holm Gazette', '3rd May 1957'],
  ['HOLMER COURANT VAN DINSDAG 6 MEI 1947 - PAG. 3', 'Holmer Courant', '6 MEI 1947'],
  ['Holm Courant van dinsdag 6 mei 1947', 'Holm Courant', '6 mei 1947'],
  ['As printed in the Holm Gazette on 3 May 1957', 'Holm Gazette', '3 May 1957'],
  ["A. Rook, 'The bridge reopens', Holm Gazette, 3 May 1957, p. 4.", 'Holm Gazette', '3 May 1957'],
  ['Rook, Ada. "The bridge." Holm Gazette 3 May 1957: B4. Print.', 'Holm Gazette', '3 May 1957'],
  [
    'Holm Gazette [Holm, England] 3 May 1957: 4. British Library Newspapers. Web. 3 Mar. 2015.',
    'Holm Gazette',
    '3 May 1957',
  ],
  [
    '"The bridge." Holm Gazette, 3 May 1957, p. 4. Regional Newspapers Archive, reader.example/apps/doc/7. Accessed 3 Nov. 2022.',
    'Holm Gazette',
    '3 May 1957',
  ],
  [
    'Rook, Ada. "The bridge." Holm Gazette, 3 May 1957, www.gazette.example/bridge.',
    'Holm Gazette',
    '3 May 1957',
  ],
  [
    '"The bridge." Holm Gazette, 3 May 1957, p. 4. Gale In Context: Old News, link.reader.example/apps/doc/7?u=holm. Accessed 3 Nov. 2022.',
    'Holm Gazette',
    '3 May 1957',
  ],
  ['Holm Gazette, Thurs., Mar. 7, 1895, p. 1, c. 4', 'Holm Gazette', 'Thurs., Mar. 7, 1895'],
  ['Holm Gazette, Sat., 3 Sept., 1919, p. 2', 'Holm Gazette', 'Sat., 3 Sept., 1919'],
  ['Gazeta do Holm, 5ª-feira, 12 de junho de 2003, p. A4', 'Gazeta do Holm', '5ª-feira, 12 de junho de 2003'],
  ['Holm Tidende, torsdag d. 12. juni 2003, s. 4', 'Holm Tidende', 'torsdag d. 12. juni 2003'],
  ['Holm Gazette, 12-Jun-2003, Pg 4', 'Holm Gazette', '12-Jun-2003'],
  ['Holm Gazette, 9 & 10 Sept. 1944', 'Holm Gazette', '9 and 10 Sept. 1944'],
])('a citation: %s', (line, outlet, date) => {
  expect(readCitationLine(line)).toMatchObject({ outlet, date })
})

test.each([
  'In Holm, 3 May 1957, nobody read a gazette.',
  'In the spring of 1957 the Gazette had forty pages.',
  "'We came late', Rook said on 3 May 1957.",
  'Rook, Ada. "The bridge." A poem, 3 May 1957. Print.',
  'HOLM, 3 May 1957 (rk)',
  'Meeting of the library, 3 May 1957',
  'A house in the Gazette street, c. 1895',
  'Roe, Ada: History of Holm, p. 2, c. 4',
  'Sold to the Holm Mill, Thurs., Mar. 7, 1895, for ten pounds',
  'Room 5ª, 12 de junho de 2003',
  'The mayor v. Rook, 3 May 1957',
  'Published in full, 3 May 1957',
])('no citation: %s', (line) => {
  expect(readCitationLine(line)).toBeNull()
})

const text =
  'The tarn bore on Monday for the first time in nine years, and hundreds came with skates and sledges.'

test.each([
  [
    'paper and day below the text',
    `Skating\n\n${text}\n\nHolm Advertiser\n29.12.1961`,
    { outlet: 'Holm Advertiser', date: '29.12.1961' },
  ],
  [
    'paper, and day with page',
    `Skating\n\n${text}\n\nHolm Advertiser\n29 December 1961, p. 3`,
    { outlet: 'Holm Advertiser' },
  ],
  [
    'who wrote below it',
    `Holm Advertiser, 29 December 1961\n\nSkating\n\n${text}\n\nJadwiga Rook`,
    { authors: ['Jadwiga Rook'] },
  ],
])('below a text: %s', async (_, content, claims) => {
  const { articles } = await read('a.txt', content)
  expect(articles).toMatchObject([{ claims, text: expect.stringMatching(/sledges\.$/) }])
})

test.each([
  ['a place and a day', `Skating\n\n${text}\n\nHolm\n29.12.1961`, 'outlet'],
  ['a headline of another story', `Skating\n\n${text}\n\nStar of the show\n29.12.1961`, 'outlet'],
  ['a name where no paper is known', `Skating\n\n${text}\n\nJadwiga Rook`, 'authors'],
  [
    'somebody of whom the text tells',
    `Holm Advertiser, 29 December 1961\n\nSkating\n\n${text} Miss Rook fell.\n\nJadwiga Rook`,
    'authors',
  ],
  [
    'the last of a list of names',
    `Holm Advertiser, 29 December 1961\n\nSkating\n\n${text}\n\nThe winners:\n\nJadwiga Rook`,
    'authors',
  ],
])('below a text, and not read: %s', async (_, content, field) => {
  const { articles } = await read('a.txt', content)
  expect(articles[0]?.claims).not.toHaveProperty(field)
})

test('the foot of a page of an old paper', () => {
  expect(
    readCitationLine(
      'The Holm Gazette (1857-Current file); May 4, 1912; ProQuest Historical Newspapers The Holm Gazette',
    ),
  ).toMatchObject({ outlet: 'The Holm Gazette', date: 'May 4, 1912' })
  expect(readCitationLine('Ada Rook (1857-1912); May 4, 1912; a poem')).not.toMatchObject({ page: '4' })
})

test.each([
  ['Holm Lantern, 11 February 1921, p. 3', 'Holm Lantern', '11 February 1921'],
  ['Sound of Holm, 3.5.1957, S. 4', 'Sound of Holm', '3.5.1957'],
  ['The Holm Beacon Light, May 3, 1957, page 12', 'The Holm Beacon Light', 'May 3, 1957'],
])('with the whole day and the page a name needs no word of newspapers: %s', (line, outlet, date) => {
  expect(readCitationLine(line)).toMatchObject({ outlet, date })
})

test.each([
  'Ada Rook, 11 February 1921, p. 3',
  'Annual Report, 11 February 1921, p. 3',
  'House of Commons, 11 February 1921, p. 3',
  'Holm Parish Council Minutes, 11 February 1921, p. 3',
  'New York, 11 February 1921, p. 3',
  'Ada Rook, Sea Roads, 11 February 1921, p. 3',
  'Holm Lantern, 11 February 1921',
  'he read it on 11 February 1921, p. 3',
])('no citation: %s', (line) => {
  expect(readCitationLine(line)).toBeNull()
})

test.each([
  '(Ada Roe, 3 May 1957)',
  '(Holm, 3 May 1957)',
  '(born in Osk, 3 May 1957)',
  '[Holm, 3 May 1957]',
  '(see the Holm Annual Report, 3 May 1957, p. 3)',
])('%s cites no paper', (line) => expect(readCitationLine(line)).toBeNull())
