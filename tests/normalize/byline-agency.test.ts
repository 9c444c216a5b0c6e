import { expect, test } from 'vitest'
import { languageOf } from '../../src/languages/load.ts'
import { readByline } from '../../src/normalize/byline.ts'

const below = (line: string, tag: string): unknown =>
  readByline(line, { beneath: true, language: languageOf(tag) })

test.each([
  ['de', 'Jana Holm, dpa', ['Jana Holm'], ['dpa'], null],
  ['pl', 'Anna Bel, PAP', ['Anna Bel'], ['PAP'], null],
  ['pt', 'Lusa/Ana Bela', ['Ana Bela'], ['Lusa'], null],
  ['es', 'A. Belmonte / Agencias | Lorca', ['A. Belmonte'], [], 'Lorca'],
  ['es', 'ANA BELMONTE / MADRID', ['Ana Belmonte'], [], 'Madrid'],
  ['es', 'Redacción / EFE', [], ['EFE'], null],
  ['sv', 'TT', [], ['TT'], null],
])('%s: "%s" below a headline signs it', (tag, line, authors, organizations, place) =>
  expect(below(line, tag)).toEqual({ authors, organizations, place }),
)

test.each([
  // Who took a picture.
  ['en', 'Ada Holm/AP'],
  ['en', 'ADA HOLM / AFP'],
  ['en', 'Philadelphia, PA'],
  ['en', 'Ashdown, Reuters'],
  ['fr', 'AFP, Le Courrier'],
  ['de', 'Bundestag | Wahl | SPD'],
  ['en', 'Reuters sells its building'],
  ['en', 'Business | Boston'],
])('%s: "%s" signs nothing', (tag, line) => expect(below(line, tag)).toBeNull())

test('only below a headline do places sign beside a name', () =>
  expect(readByline('Ana Belmonte | Madrid', { language: languageOf('es') })).toBeNull())

test.each([
  ['en', 'by our transport correspondent, Priya Rao', 'Priya Rao'],
  ['en', 'By Our Transport Correspondent Priya Rao', 'Priya Rao'],
  ['fr', 'De notre correspondante à Rome, Anne Bellier', 'Anne Bellier'],
])('%s: the trade and the place before the name: "%s"', (tag, line, name) =>
  expect(readByline(line, { language: languageOf(tag) })?.authors).toEqual([name]),
)

test('who are named in capitals are divided by "UND" as by "und"', () =>
  expect(readByline('VON JANA HOLM UND JÖRG BRANDT', { language: languageOf('de') })?.authors).toEqual([
    'Jana Holm',
    'Jörg Brandt',
  ]))
