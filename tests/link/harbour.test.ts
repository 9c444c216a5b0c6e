import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/formats/clipping/document.ts'
import { linkArchive } from '../../src/link/archive.ts'
import { toRecord } from '../../src/link/record.ts'
import { normalizeArticle } from '../../src/normalize/article.ts'
import { officesHeld } from '../../src/normalize/date/almanac/almanac.ts'
import { NO_AUTHORITY, pagesOf, SETTINGS } from './records.ts'

/** A dozen clippings of an invented harbour town whose people are known: from text to pages. */
const folder = new URL('harbour/', import.meta.url)
const peopleModel = new Uint8Array(readFileSync('knowledge/people/people.bin'))

const articles = readdirSync(folder).map((path) => {
  const text = readFileSync(new URL(path, folder), 'utf8')
  const document = parseDocument({
    ...{ path, text, hash: path, format: 'text', encoding: 'utf-8' },
    ...{ repairs: 0 },
  })
  return {
    ...normalizeArticle(document, {
      settings: SETTINGS,
      authority: NO_AUTHORITY,
      repeats: [],
      resources: { peopleModel },
    }),
    id: path.slice(0, 2),
  }
})

test('each person of the harbour has one page, and nobody else has', () => {
  const almanac = { offices: officesHeld(NO_AUTHORITY.almanac), events: [] }
  const records = articles.map((article) => toRecord(article, article.id))
  const archive = linkArchive(records, { ...NO_AUTHORITY, almanac }, SETTINGS)
  expect(pagesOf(archive)).toEqual([
    'carolina-brandt-weir: a5 a6 a7',
    'dragan-mihajlovic: a2 a4',
    'elin-sorby: a1 a3 a8',
    'ines-calloway: a5',
    'jonas-brightwater: b1 b2 b3',
    'joseph-calloway-jr: a5 a6 a7 a9',
    'joseph-calloway-sr: a5',
    'luis-ferreira: a2 a4',
    'margaret-oduya-flynn: a1 a3 a8 a9',
    'peter-quill: a5 a6 a7',
    'thomas-ardley-footballer: a2 a4',
    'thomas-ardley-politician: a1 a3 a8',
    'volodymyr-zelenskyy: b1 b2 b3',
  ])
})
