import { expect, test } from 'vitest'
import { readCitationLine } from '../../src/formats/citation/citation-line.ts'
import { fieldOfKey } from '../../src/formats/fields/field-keys.ts'
import { languageOf } from '../../src/languages/load.ts'
import { isDateLine } from '../../src/normalize/date-line.ts'
import { fieldsOf, note, textOf } from './note.ts'

test.each([
  ['title', ['Titular', 'Tytuł', 'Otsikko', 'Titulek', 'Заголовок']],
  ['authors', ['Par', 'Por', 'Door', 'Periodista', 'Jornalista', 'Författare', 'Szerző', 'Автор']],
  ['date', ['Gepubliceerd op', 'Opublikowano', 'Publicerad', 'Datum vydání', 'Дата публикации']],
  ['outlet', ['Dagblad', 'Gazeta', 'Tidning', 'Gazete', 'Издание']],
  ['section', ['Catégorie', 'Editoria', 'Dział', 'Avdelning']],
  ['printPage', ['Página', 'Strona', 'Sida', 'Blz']],
  ['url', ['Adres', 'Länk', 'Odkaz', 'Ссылка']],
] as const)('%s in other languages', (field, keys) => {
  for (const key of keys) expect(fieldOfKey(key), key).toBe(field)
})

test.each(['Di', 'Av', 'Vecka', 'Pondělí', 'Wetter', 'Temps', 'Precio', 'Zur Sache'])(
  '“%s” is no field',
  (key) => expect(fieldOfKey(key)).toBeNull(),
)

test.each([
  [
    '标题：港口将疏浚\n作者：王丽\n日期：2019年3月4日\n版面：3',
    { title: '港口将疏浚', authors: ['王丽'], printPage: '3' },
  ],
  ['タイトル：港を浚渫\n著者：佐藤花子\n日付：2019年3月4日', { title: '港を浚渫', authors: ['佐藤花子'] }],
  ['제목: 항구 준설\n기자: 김민지\n날짜: 2019년 3월 4일', { title: '항구 준설', authors: ['김민지'] }],
  ['العنوان: الميناء\nالكاتب: ليلى حسن\nالتاريخ: 4 مارس 2019', { title: 'الميناء', authors: ['ليلى حسن'] }],
])('fields in other scripts: %s', (fields, wanted) =>
  expect(fieldsOf(note(`${fields}\n\n港口委员会星期一决定在秋天之前疏浚内港。\n`, 'text'))).toMatchObject(
    wanted,
  ),
)

test.each(['他说：港口将疏浚，委员会星期一已经决定。', '問題：誰が払うのか、委員会は答えなかった。'])(
  'a sentence with a wide colon is text: %s',
  (line) => expect(textOf(note(`港口\n\n${line}\n\n${line}\n`, 'text'))).toContain(line),
)

const italian =
  'Il porto di Marle sarà dragato prima dell’autunno, ha deciso lunedì il consiglio.\n\nI pescatori lo chiedevano da tempo, dopo che due barche si erano arenate.'

test.each([
  ['Consultato il 5 marzo 2019 su https://m.example/porto'],
  ['Hämtad 5 mars 2019 från https://m.example/porto'],
  ['Pobrano 5 marca 2019 z https://m.example/porto'],
  ['Geraadpleegd op 5 maart 2019 via https://m.example/porto'],
])('where and when a page was read: %s', (line) => {
  const document = note(`Il porto\n\n${italian}\n\n${line}\n`, 'text')
  expect(fieldsOf(document)).toMatchObject({
    url: 'https://m.example/porto',
    added: expect.stringMatching(/^5 .* 2019$/),
  })
  expect(textOf(document)).toBe(`Il porto\n\n${italian}`)
})

test.each([
  'Salvato il porto di Marle, come ha scritto su https://m.example/porto il sindaco, che ora parte.',
  'Sparad tid från https://m.example/porto är vunnen tid, sade styrelsen på måndagen.',
])('a sentence with an address is text: %s', (line) =>
  expect(textOf(note(`Il porto\n\n${italian}\n\n${line}\n\n${italian}\n`, 'text'))).toContain(line),
)

test.each([
  'Articolo originale: https://m.example/porto',
  'Artículo original: https://m.example/porto',
  'Origineel artikel: https://m.example/porto',
  'Oryginał: https://m.example/porto',
])('the address of an article: %s', (line) =>
  expect(fieldsOf(note(`# Il porto\n\n${line}\n\n${italian}\n`))).toMatchObject({
    url: 'https://m.example/porto',
  }),
)

test.each([
  ['Paru dans : Le Courrier de Marle, 4 mars 2019, p. 12', 'Le Courrier de Marle'],
  ['Verschenen in: Marlesche Courant, 4 maart 2019, p. 12', 'Marlesche Courant'],
  ['Publicerad i: Marle Tidning, 4 mars 2019, s. 12', 'Marle Tidning'],
  ['Giornale: La Gazzetta di Marle, 4 marzo 2019, pagina 12', 'La Gazzetta di Marle'],
  ['Zeitung: Marler Anzeiger, 4. März 2019, Seite 12', 'Marler Anzeiger'],
])('where it stood: %s', (line, outlet) =>
  expect(readCitationLine(line)).toMatchObject({ outlet, page: '12' }),
)

test.each([
  ['Marler Anzeiger – Lokales – 4. März 1911', 'Marler Anzeiger', '4. März 1911'],
  ['La Gazzetta di Marle – Cronaca – 4 marzo 1911', 'La Gazzetta di Marle', '4 marzo 1911'],
  ['Le Courrier de Marle | 4/3/1911 | Vie locale', 'Le Courrier de Marle', '4/3/1911'],
  ['Le Courrier de Marle, n° 63, 12e année, 4 mars 1911, p. 3', 'Le Courrier de Marle', '4 mars 1911'],
  ['Marle Tidende, nr. 63, 12. årgang, 4. marts 1911, s. 3', 'Marle Tidende', '4. marts 1911'],
  ['Marlské noviny ze dne 4. března 1911', 'Marlské noviny', '4. března 1911'],
])('a paper with its section or year: %s', (line, outlet, date) =>
  expect(readCitationLine(line)).toMatchObject({ outlet, date }),
)

test.each([
  'Marle Courier – Harbour to be dredged – 4 March 1911',
  'Lokales – Sport – 4. März 1911',
  'Marle | Sport | 3:1',
  'Die 12. Ausgabe des Festes, 4. März 1911',
])('none: %s', (line) => expect(readCitationLine(line)).toBeNull())

test.each(['Verschenen in 2019 in eigen beheer', 'Zeitung: 4. März 2019', 'Paru dans : 4 mars 2019'])(
  'no paper: %s',
  (line) => expect(readCitationLine(line)?.outlet ?? '').not.toMatch(/\d|^(?:Zeitung|Paru)/),
)

test.each([
  ['04-03-2019 14:05', true],
  ['4-3-2019', true],
  ['14-18-22', false],
  ['3-1 (2019)', false],
])('a day with hyphens: %s', (line, wanted) => expect(isDateLine(line, languageOf('nl'))).toBe(wanted))
