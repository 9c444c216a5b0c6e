import { expect, test } from 'vitest'
import { link, pagesOf, type RecordSketch } from '../records.ts'

/** An article of a day that names somebody in this sentence. */
function article(day: string | null, sentence: string, more: Partial<RecordSketch> = {}): RecordSketch {
  const name = /[A-Z]\w+ (?:Lovat|LOVAT)/.exec(sentence)?.[0] ?? ''
  return {
    date: day,
    people: [{ name, surfaces: [name], sentence, offices: [] }],
    title: 'From the town',
    ...more,
  }
}

const landlady = article('2010-08-05', 'Ada Lovat, 44, landlady of the Swan, was fined on Tuesday.')
const lateAda = article('1931-03-06', 'The death took place on Monday of Mrs. Ada Lovat, baker.')

const two: [string, RecordSketch[]][] = [
  ['two ages in one year', [article('2010-02-01', 'Ada Lovat, 71, shut her shop on Monday.'), landlady]],
  [
    'an age behind an apposition',
    [article('1926-06-04', 'Miss Ada Lovat, the poet, aged 71, read from her songs.'), landlady],
  ],
  ['an age before the name', [article('2009-02-01', 'The 71-year-old Ada Lovat won again.'), landlady]],
  [
    'an age at death behind an apposition and a day',
    [article('1931-03-06', 'Ada Lovat, baker, of Mill Lane, died on Monday at the age of 78.'), landlady],
  ],
  ['a death without an age, and an age long after', [lateAda, landlady]],
  [
    'a death in the headline',
    [article('1991-03-06', 'Ada Lovat taught for years.', { title: 'Obituary: Ada Lovat' }), landlady],
  ],
  [
    'German',
    [
      article('1980-01-02', 'Die 71-jährige Ada Lovat wohnt am Markt.', { language: 'de' }),
      article('1981-01-02', 'Ada Lovat (30) gewann das Rennen.', { language: 'de' }),
    ],
  ],
  [
    'French and Spanish',
    [
      article('1980-01-02', 'Ada Lovat, 71 ans, habite la place.', { language: 'fr' }),
      article('1981-01-02', 'Ada Lovat, de 30 años, ganó la carrera.', { language: 'es' }),
    ],
  ],
]

const one: [string, RecordSketch[]][] = [
  [
    'fourteen years older after fourteen years',
    [article('1990-05-01', 'Ada Lovat, 56, opened it.'), article('2004-05-01', 'Ada Lovat, 70, closed it.')],
  ],
  [
    'an age of her father',
    [article('2010-01-02', 'Ada Lovat said that her father, 81, was well.'), landlady],
  ],
  [
    'the age of her father aside',
    [article('2010-01-02', 'Ada Lovat, whose father, aged 81, was well, left.'), landlady],
  ],
  [
    'the age of a bridge',
    [
      article('2010-01-02', 'The 131-year-old bridge of Ada Lovat and the 81-year-old mill by Ada Lovat.'),
      landlady,
    ],
  ],
  ['a number of a house', [article('2010-01-02', 'Ada Lovat, 81 Mill Lane, wrote.'), landlady]],
  ['another year in the sentence', [article('2010-01-02', 'In 1989 Ada Lovat, 23, won the race.'), landlady]],
  [
    'an article that looks back',
    [article('2010-01-02', 'Ada Lovat, 81, won the race.', { title: 'Fifty years ago' }), landlady],
  ],
  ['an article without a date', [article(null, 'Ada Lovat, 81, won.'), landlady]],
  [
    'a date that is inferred',
    [article('2010-01-02', 'Ada Lovat, 81, won.', { dateBasis: 'inferred' }), landlady],
  ],
  [
    'digits that are no age',
    [article('2010-01-02', 'Ada Lovat, 4l, won, and Ada Lovat, 481, lost.'), landlady],
  ],
  [
    'a result, a minute and a footnote in brackets',
    ['(6:2, 6:1)', '(81.)', '(2)', '(2:04:59)']
      .map((sign) => article('2010-01-02', `Ada Lovat ${sign} won again.`))
      .concat(landlady),
  ],
  [
    'who is dead and named later',
    [
      article('1931-03-06', 'Ada Lovat died, aged 78.'),
      article('2010-01-02', 'The street is named after Ada Lovat.'),
    ],
  ],
  [
    'one misprint among many',
    [
      ...['01', '02', '03', '04', '05'].map((day) => article(`2010-01-${day}`, 'Ada Lovat, 44, spoke.')),
      article('2010-01-06', 'Ada Lovat, 54, spoke.'),
    ],
  ],
]

/** How many pages the bearers of the name have. */
function pages(articles: readonly RecordSketch[]): number {
  const numbered = articles.map((sketch, index) => ({ ...sketch, id: `a${index}` }))
  return pagesOf(link(numbered)).filter((page) => page.startsWith('ada-lovat')).length
}

test.each(two)('two people: %s', (_case, articles) => {
  expect(pages(articles)).toBe(2)
})

test.each(one)('one person: %s', (_case, articles) => {
  expect(pages(articles)).toBe(1)
})

test('what says nothing of an age goes to nobody who was not yet born', () => {
  const early = article('1920-06-04', 'Ada Lovat gave a prize.')
  expect(
    pagesOf(link([early, lateAda, landlady].map((sketch, index) => ({ ...sketch, id: `a${index}` })))),
  ).toEqual([expect.stringMatching(/: a2$/), expect.stringMatching(/: a0 a1$/)])
})
