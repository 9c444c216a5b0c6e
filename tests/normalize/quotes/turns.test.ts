import { expect, test } from 'vitest'
import type { ArticlePerson } from '../../../src/model/article.ts'
import { findQuotes } from '../../../src/normalize/quotes/quotes.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'
import { personIn } from '../../setup/person.ts'

const NAMES = ['Ada Lund', 'Ole Brekke']

/** Lines between blank ones → who says what, as "Lund: Only in winter." */
function turns(language: string, lines: string, inTitle: string[] = []): string[] {
  const text = lines.split(' // ').join('\n\n')
  const people = NAMES.map((name): ArticlePerson => {
    const surname = name.split(' ').at(-1) ?? name
    const capitals = personIn(surname.toUpperCase(), text).mentions
    const own = personIn(name, text)
    const person = { ...own, mentions: [...own.mentions, ...capitals] }
    const [mention] = person.mentions
    const titled = inTitle.includes(name)
      ? [{ ...mention, field: 'title', start: 0, end: 0, score: 1 } as const]
      : []
    return { ...person, name, mentions: [...titled, ...person.mentions] } as ArticlePerson
  }).filter(({ mentions }) => mentions.length > 0)
  return findQuotes({ text, language, people }).map(({ speaker, text: said }) => `${speaker ?? '?'}: ${said}`)
}

test.each([
  [
    'en',
    'Ada Lund keeps the quay. // LUND: Only in winter. // BREKKE: What does it cost? // LUND: Nobody knows.',
    ['Lund: Only in winter.', 'Brekke: What does it cost?', 'Lund: Nobody knows.'],
  ],
  [
    'de',
    'Ada Lund leitet den Hafen. // Wie geht es dem Hafen? // Lund: Besser als früher.',
    ['Lund: Besser als früher.'],
  ],
  [
    'de',
    'Ada Lund leitet den Hafen. // Lund: Besser als früher. // Tageblatt: Und die Fischer? // Lund: Die haben es schwer.',
    ['Lund: Besser als früher.', 'Lund: Die haben es schwer.'],
  ],
  [
    'fr',
    'Ada Lund dirige le port. // Pourquoi la voile ? // Ada Lund : Parce que le vent est gratuit. // A. L. : Et silencieux, surtout.',
    ['Lund: Parce que le vent est gratuit.', 'Lund: Et silencieux, surtout.'],
  ],
  [
    'en',
    'Ada Lund keeps the quay. // Q: How is it? // A: It holds for now. // Q. And later? // A. Ask the sea.',
    ['Lund: It holds for now.', 'Lund: Ask the sea.'],
  ],
  [
    'es',
    'Ada Lund cuida el muelle. // P. ¿Cuándo empezó? // R. A los doce años.',
    ['Lund: A los doce años.'],
  ],
  [
    'it',
    'Ada Lund cura il molo. // D. A che ora si alza? // R. Alle due, sempre.',
    ['Lund: Alle due, sempre.'],
  ],
  ['pl', 'Ada Lund pilnuje portu. // P: Jak długo? // O: Od trzydziestu lat.', ['Lund: Od trzydziestu lat.']],
  [
    'en',
    'Ada Lund, chairman, presiding. // The CHAIRMAN. The committee will come to order. // Mr. BREKKE. Thank you for the time. // Mr. BREKKE. The quay is old.',
    [
      'Lund: The committee will come to order.',
      'Brekke: Thank you for the time.',
      'Brekke: The quay is old.',
    ],
  ],
  ['ru', 'Ada Lund хранит причал. // Вопрос: Как дела? // Ответ: Держится пока.', ['Lund: Держится пока.']],
])('%s: %s', (language, lines, wanted) => {
  expect(turns(language, lines)).toEqual(wanted)
})

test.each([
  // Lists, results, credits and steps say nothing.
  ['en', 'Ada Lund: mayor of Osk. // Ole Brekke: baker of Osk.'],
  ['en', 'Lund: 43 votes // Brekke: 41 votes // Lund: 12 votes'],
  ['en', 'Ada Lund met Ole Brekke. // Brekke: The plan is dead in the water. // Nobody else was there.'],
  ['en', 'Ada Lund keeps the quay. // A. Lund and B. Holm were there. // A. Holm came late.'],
  ['en', 'Ada Lund keeps the quay. // Q: The quay. // A: The pier. // Q: The mole.'],
  ['en', 'Ada Lund keeps the quay. Ole Brekke too. // Mr. Brekke. He was late. // Mr. Brekke. He was early.'],
  ['de', 'Ada Lund leitet den Hafen. // Text: Ada Lund. // Foto: Ole Brekke.'],
  ['es', 'Ada Lund cuida el muelle. // R. Madrid ganó. // R. Betis perdió.'],
])('%s: nobody speaks in %s', (language, lines) => {
  expect(turns(language, lines)).toEqual([])
})

test('an answer by its letter is nobody’s where two may give it, and the title decides', () => {
  const lines = 'Ada Lund met Ole Brekke. // Q: How is it? // A: It holds for now.'
  expect(turns('en', lines)).toEqual(['?: It holds for now.'])
  expect(turns('en', lines, ['Ole Brekke'])).toEqual(['Brekke: It holds for now.'])
})

test('what is quoted within a turn is part of it', () => {
  const lines =
    'Ada Lund keeps the quay. // Q: How is it? // A: They told me “it will hold for now”, and left.'
  expect(turns('en', lines)).toEqual(['Lund: They told me “it will hold for now”, and left.'])
})

test.each(['Lund: Yes?\n\n', 'A. ', 'Q: ?\n\nA: x.\n\n', 'The LUND. ', 'a a a a a '])(
  'many of %s take time in proportion',
  async (piece) => {
    const people = [{ ...personIn('Ada Lund', 'Ada Lund.'), name: 'Ada Lund' }]
    const find = (size: number): unknown =>
      findQuotes({ text: `Ada Lund.\n\n${ofSize(piece, size)}`, language: 'en', people })
    expect(await growthOf(find, 20_000)).toBeNull()
  },
)
