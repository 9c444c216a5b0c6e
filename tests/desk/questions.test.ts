import { describe, expect, test } from 'vitest'
import { OwnerFiles } from '../../src/desk/owner-files.ts'
import type { Question } from '../../src/desk/questions/question.ts'
import { findQuestions } from '../../src/desk/questions/questions.ts'
import { SeenArchive } from '../../src/desk/seen.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { ArchiveReport } from '../../src/pipeline.ts'
import { link, NO_AUTHORITY, type RecordSketch, SETTINGS } from '../link/records.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const fine = { date: '2014-05-03', outlet: 'The Osk Courier' }

/** What is asked of an archive; `files` are the owner's. */
function asked(
  records: readonly RecordSketch[],
  files: Record<string, string | Uint8Array> = {},
  diagnostics: readonly Partial<Diagnostic>[] = [],
): readonly Question[] {
  const archive = link(records)
  const report = {
    archive,
    diagnostics,
    input: { authority: NO_AUTHORITY, settings: SETTINGS },
  } as unknown as ArchiveReport
  const folder = writeTree(emptyFolder(), { 'a.txt': 'A.', 'b.txt': 'B.', ...files })
  const seen = new SeenArchive(report, { get: () => undefined }, null, () =>
    Promise.reject(new Error('none')),
  )
  return findQuestions(seen, new OwnerFiles(folder))
}

const titles = (questions: readonly Question[]): string[] =>
  questions.map(({ kind, title }) => `${kind}: ${title}`)

describe('what is asked of an article', () => {
  test.each<[string, RecordSketch, string[]]>([
    ['nothing, where all is known', {}, []],
    ['no date', { date: null }, ['date: When was this published?']],
    ['a wide date', { date: '2012-01-01/2014-05-03' }, ['date: When was this published?']],
    ['a date within the year', { date: '2014-01-01/2014-05-03' }, []],
    [
      'clues in conflict',
      { flags: ['contradictory', 'date/contradictory-clues'] },
      ['date: Which date is right?'],
    ],
    ['an ambiguous day', { flags: ['date/ambiguous'] }, ['date: Which date is right?']],
    ['a headline that was made', { titleBasis: 'inferred' }, ['headline: Which headline?']],
    ['much cut', { flags: ['dropped-much'] }, ['cuts: Was too much cut?']],
    ['damaged letters', { flags: ['mojibake'] }, ['letters: Which letters are meant?']],
    ['little text', { flags: ['thin'] }, ['thin: Is this all there is?']],
    [
      'a host that no list knows',
      { outlet: 'osk.example', url: 'https://osk.example/a' },
      ['outlet: Which outlet is osk.example?'],
    ],
    ['an outlet that is known', { url: 'https://osk.example/a' }, []],
  ])('%s', (_, sketch, questions) => {
    expect(titles(asked([{ id: 'a', ...fine, ...sketch }]))).toEqual(questions)
  })

  test('no outlet: one by one at the top, together in a folder', () => {
    const none = { date: '2014-05-03' }
    const at = (source: string): RecordSketch => ({ id: source, source, ...none })
    const questions = asked([at('a.txt'), at('b.txt'), at('courier/c.txt'), at('courier/d.txt')])
    expect(questions.map(({ changes }) => changes)).toEqual([2, 1, 1])
    expect(questions[0]?.says).toContain('courier/')
  })

  test.each([
    ['thin', 'thin'],
    ['dropped-much', 'cuts'],
    ['mojibake', 'letters'],
  ])('%s that is settled is not asked', (flag, matter) => {
    const records = [{ id: 'a', ...fine, flags: [flag] }]
    expect(asked(records, { 'a.txt.yml': `settled: [${matter}]\n` })).toEqual([])
    expect(asked(records, { 'a.txt.yml': 'settled: [other]\n' })).toHaveLength(1)
    expect(asked(records, { 'a.txt.yml': 'settled: [\n' })).toHaveLength(1)
  })

  test('a sidecar that cannot be read settles nothing, and the rest is asked all the same', () => {
    const records = [
      { id: 'a', ...fine, flags: ['thin'] },
      { id: 'b', ...fine, flags: ['mojibake'] },
    ]
    const files = { 'a.txt.yml': Buffer.from('note: caf\xe9\n', 'latin1') }
    expect(titles(asked(records, files))).toEqual([
      'letters: Which letters are meant?',
      'thin: Is this all there is?',
    ])
  })
})

test('the same text twice', () => {
  const twin = { ...fine, textHash: 'same', words: 200 }
  const questions = asked([
    { id: 'a', ...twin },
    { id: 'b', ...twin },
  ])
  expect(titles(questions)).toEqual(['duplicate: The same text twice'])
  expect(
    asked(
      [
        { id: 'a', ...twin },
        { id: 'b', ...twin },
      ],
      { 'b.txt.yml': 'settled: [duplicate]\n', 'a.txt.yml': 'settled: [duplicate]\n' },
    ),
  ).toEqual([])
})

test.each([
  ['source/encoding', 'warning', 1],
  ['source/mixed-encoding', 'warning', 1],
  ['source/encoding', 'info', 0],
  ['source/lost-characters', 'warning', 0],
] as const)('letters that can be read in more than one way: %s, %s', (rule, severity, count) => {
  const records = ['list.csv#1', 'list.csv#2', 'b.txt'].map((source) => ({ id: source, source, ...fine }))
  const files = { 'list.csv': 'x' }
  const about = [{ rule, severity, path: 'list.csv' }]
  const questions = asked(records, files, about)
  expect(questions.map(({ title, changes }) => [title, changes])).toEqual(
    count === 0 ? [] : [['Are these letters right?', 2]],
  )
  const settled = { ...files, 'list.csv.yml': 'parts:\n  "1":\n    settled: [encoding]\n' }
  expect(asked(records, settled, about)).toEqual([])
})

test('a rare language of a short text, and not one that many texts are in', () => {
  const english = Array.from({ length: 20 }, (_, n) => ({ id: `e${n}`, ...fine }))
  const french = { id: 'f', ...fine, language: 'fr', words: 40 }
  expect(titles(asked([...english, french]))).toEqual(['language: Is this French?'])
  expect(asked([...english, { ...french, words: 400 }])).toEqual([])
  expect(asked([french])).toEqual([])
})

test('what changes most articles comes first, and ids stay', () => {
  const host = (id: string, name: string): RecordSketch => ({
    id,
    ...fine,
    outlet: name,
    url: `https://${name}/${id}`,
  })
  const records = [
    host('a', 'a.example'),
    host('b', 'b.example'),
    host('c', 'b.example'),
    { id: 'd', ...fine, date: null },
  ]
  const questions = asked(records)
  expect(questions.map(({ changes }) => changes)).toEqual([2, 1, 1])
  expect(asked(records.toReversed()).map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
})
