import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { likePaper } from '../../../src/languages/newspapers.ts'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { besideDate, isDateLine } from '../../../src/normalize/date-line.ts'
import { contextOf, documentOf } from './document.ts'

const text = [
  'The harbour board of Osk voted on Monday to close the old quay, as its piles had moved by a hand in one winter.',
  'Lorries have to use the quay of Lund, nine miles up the coast, which will cost the boatmen two hours a day.',
  '“We would rather close it for a season than read about it,” said Ida Holm, who chairs the board.',
  'The repairs are to begin in spring and will cost two million crowns, a third of which the county pays.',
].join('\n\n')
const title = 'Old quay closes to lorries for a season'
const menu = ['My account', 'Search', 'Home', 'News', 'Sport', 'Farming']
const foot = ['Share this', 'Most read', 'Related stories', 'Privacy policy', 'Cookie settings']

const read = (top: readonly string[], end: readonly string[] = foot) => {
  const page = `${[...top, title, 'By Ada Roe', '4 March 2019, 10:12'].join('\n')}\n\n${text}\n\n${end.join('\n')}`
  const { title: headline, outlet } = cleanDocument(documentOf(page), contextOf())
  return [headline.value, outlet?.name ?? null]
}

describe('the name of the site above the menu of a pasted page', () => {
  test.each<[string, string[], string | null, string[]?]>([
    ['a word of papers that is one of much else', ['The Osk Messenger', ...menu], 'The Osk Messenger'],
    ['an everyday word, with a place of the text', ['Osk Times', ...menu], 'Osk Times'],
    [
      'below a notice of cookies',
      [
        'We value your privacy',
        'We and our 214 partners store and access information on a device.',
        'Manage options',
        'Accept all',
        'The Osk Messenger',
        ...menu,
      ],
      'The Osk Messenger',
    ],
    ['in an imprint', ['OSK INFO', ...menu], 'Osk Info', [...foot, 'Osk Info', '12 Well Street, 00000 Osk']],
    ['not an entry of the menu', ['Latest News', ...menu], null],
    ['not a name of another place with an everyday word', ['Vell Times', ...menu], null],
    ['not a name that nothing shows', ['Osk Info', ...menu], null],
    [
      'not one that stands once more without an address',
      ['Osk Info', ...menu],
      null,
      [...foot, 'Osk Info', 'Ferries'],
    ],
    ['not what stands below other lines', ['Ferry timetable', 'The Osk Messenger', ...menu], null],
  ])('%s', (_, top, outlet, end) => expect(read(top, end)).toEqual([title, outlet]))

  test.each([
    ['a menu below the name', ['Osk Courier', 'Log in', 'E-paper', 'Local', 'Sport', '112', title], title],
    [
      'a headline of three words',
      ['Osk Courier', 'Old quay closes', 'By Ada Roe', 'March 2019'],
      'Old quay closes',
    ],
    [
      'decks in capitals',
      ['Osk Courier', 'Old quay closes', 'LORRIES TO LUND', 'A LONG WAY', 'BOATMEN ANGRY'],
      'Old quay closes',
    ],
  ])('and %s', (_, head, wanted) => {
    const document = documentOf(`${head.join('\n')}\n\n${text}`)
    expect(cleanDocument(document, contextOf()).title.value).toBe(wanted)
  })
})

test.each([
  ['The Osk Messenger', false],
  ['A Voz da Marle', true],
  ['Latest News', true],
  ['El Faro de Osk', false],
  ['Osk Info', null],
  ['The messenger', null],
  ['Messenger', null],
  ['The Messenger Who Came Late To Osk Again', null],
])('%s as the name of a paper', (name, isEveryday) =>
  expect(likePaper(name)?.isEveryday ?? null).toBe(isEveryday),
)

describe('a line with who wrote and when', () => {
  test.each([
    ['fr', 'Hier à 18:30', true],
    ['de', 'Gestern, 18:30 Uhr', true],
    ['en', 'Yesterday at 18:30', true],
    ['en', 'Yesterday at 18:30 the quay was shut', false],
    ['en', 'Today 3 boats', false],
    ['fr', "Hier et aujourd'hui", false],
  ])('%s %s', (tag, line, is) => expect(isDateLine(line, languageOf(tag))).toBe(is))

  test.each([
    ['fr', 'Ada Roe - Hier à 18:30 | Temps de lecture : 2 min', ['Ada Roe']],
    ['de', '22. Januar 2025 · von Ada Roe · 4 Kommentare', ['von Ada Roe']],
    ['en', 'Ada Roe · 3 May · 4 May 2019', null],
    ['en', 'Quay - 18:30', null],
    ['en', 'Ada Roe · 4 comments', null],
  ])('%s %s', (tag, line, others) => expect(besideDate(line, languageOf(tag))).toEqual(others))

  test('a writer whose name stands beside her picture too is one', () => {
    const head = ['Osk Courier', ...menu, title, 'Ada Roe', 'Ada Roe', '4 March 2019, 10:12']
    const { authors } = cleanDocument(
      documentOf(`${head.join('\n')}\n\n${text}\n\n${foot.join('\n')}`),
      contextOf(),
    )
    expect(authors.map(({ name }) => name)).toEqual(['Ada Roe'])
  })

  test('and is found below a caption that stands twice', () => {
    const caption = 'The old quay on Monday morning.'
    const head = [
      ...['Osk Courier', ...menu, title],
      'Repairs will cost two million crowns',
      caption,
      `${caption} Photo The Courier / Tom Beck`,
      'Ada Roe - 4 March 2019 - Reading time: 2 min',
    ]
    const { authors, standfirst } = cleanDocument(
      documentOf(`${head.join('\n')}\n\n${text}\n\n${foot.join('\n')}`),
      contextOf(),
    )
    expect(authors.map(({ name }) => name)).toEqual(['Ada Roe'])
    expect(standfirst?.value).toBe('Repairs will cost two million crowns')
  })
})
