import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as hit from '../../public/search-hit.js'
import { formatRis } from '../../src/lib/citation.ts'
import { formatCsv } from '../../src/render/exports/csv.ts'
import { searchable } from '../../src/text/searchable.ts'
import { growthOf, ofSize } from '../setup/growth.ts'

interface Part {
  readonly text: string
  readonly isMarked?: boolean
}
const passage = (text: string, places: number[]): Part[] => hit.passageOf(hit.asWritten(text, places), 'en')
const shown = (parts: Part[]): string => parts.map((part) => part.text).join('')

describe('the passage of a hit', () => {
  const text =
    'The council met on Monday and spoke of very little for most of the morning, as it does every year in spring. ' +
    'Later the harbour, and the sea wall, were on the table, and the members of the council could not agree at all. ' +
    'A vote was put off.'

  test('is whole sentences, with the words that were asked for marked without their commas', () => {
    const parts = passage(text, [24])
    expect(shown(parts)).toMatch(/^Later the harbour, .* at all\. A vote was put off\.$/)
    expect(parts.filter((part) => part.isMarked)).toEqual([{ text: 'harbour', isMarked: true }])
  })

  test('is the beginning where no word of the text was asked for', () => {
    expect(shown(passage(text, []))).toMatch(/^The council met on Monday/)
  })

  test('prefers the sentence that has more of the words', () => {
    expect(shown(passage(text, [1, 24, 27]))).toMatch(/^Later/)
  })

  test.each([
    'The new bells were blessed by the vicar, the Rev. Arthur J. Lund of St. Brannock, and by Mrs. E. Holm.',
    'Capt. J. Vale brought the mails. Sergeant K. Roe took them ashore in the pilot boat before it was light.',
  ])('does not end at a title or an initial: %s', (sentence) => {
    const long = `${'It rained in the valley and on the hills for the whole of the week before. '.repeat(3)}${sentence}`
    const place = long.split(' ').findIndex((word) => /Arthur|Sergeant/.test(word))
    expect(shown(passage(long, [place]))).toContain(sentence)
  })

  test('of one endless sentence is cut at words around the first one found', () => {
    const endless = `${'and so on '.repeat(100)}harbour ${'and so on '.repeat(100)}`
    const parts = passage(endless, [300])
    expect(shown(parts)).toMatch(/^… \S.*harbour.*\S …$/)
    expect(shown(parts).length).toBeLessThan(330)
  })

  test('any text and places give text of the article, never too much of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.array(fc.nat(200)), (any, places) => {
        const found = shown(passage(any, places))
        const bare = (words: string) => words.replace(/[\s…]+/gu, '')
        expect(bare(any)).toContain(bare(found))
        expect(found.length).toBeLessThan(700)
      }),
    )
  })
})

describe('what the index holds besides', () => {
  test.each([
    ['Ute Größner aus Köln.', 'Größner'],
    ['Ute Größner aus Köln.', 'groessner'],
    ['昨日、橋の工事が三月に始まる。', '工事'],
  ])('%s', (text, word) => {
    const tokens = searchable(text).match(/\S+/gu) ?? []
    const bare = tokens.map((token) => token.replace(/[\u2060\u2063]/gu, ''))
    const places = bare.flatMap((token, place) => (word.includes(token) && token ? [place] : []))
    const parts = passage(searchable(text), places)
    expect(shown(parts).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    expect(parts.filter((part) => part.isMarked).map((part) => part.text)).toEqual([
      word === 'groessner' ? 'Größner' : word,
    ])
  })
})

describe('files of what was found', () => {
  const known = {
    id: '4a5b6c7d8e',
    title: 'Sea wall is raised',
    outlet: 'Calder Bay Online',
    authors: 'Priya Nair; Tom Ruane',
    language: 'en',
  }
  const address = 'https://example.org/articles/sea-wall/'

  test.each([
    ['2005-11-17', '2005-11-17', '2005-11-17', '17 November 2005'],
    ['2005-11-10/2005-11-17', '2005-11-10', '2005-11-17', 'between 10 and 17 November 2005'],
    ['2005-11-10/2006-02-17', '2005-11-10', '2006-02-17', 'between 10 November 2005 and 17 February 2006'],
    ['1984~', '1984-01-01', '1984-12-31', 'about 1984'],
    ['', null, null, ''],
  ])('a reference says of "%s" what the page of the article says', (edtf, earliest, latest, words) => {
    const date = edtf ? { edtf, earliest, latest, words } : null
    const own = formatRis({
      ...known,
      authors: ['Priya Nair', 'Tom Ruane'].map((name) => ({ name, isPerson: true })),
      date,
      address,
      archive: 'Calder Bay',
    })
    const made = formatRis(hit.referenceOf({ meta: { ...known, edtf, date: words }, address }, 'Calder Bay'))
    expect(made).toBe(own)
  })

  test('a table is the same as that of the archive: no cell is a formula', () => {
    const meta = { ...known, title: '=SUM(A1)', edtf: '2005', topics: 'a, "b"' }
    const cells = ['4a5b6c7d8e', '=SUM(A1)', known.outlet, known.authors, '2005', 'en', 'a, "b"', '', address]
    expect(hit.csvOf([{ meta, address }]).split('\r\n')[1]).toBe(formatCsv([cells]).trim())
  })
})

describe('limited to quotations', () => {
  const quoted = (text: string, ...words: string[]): string[] | null => {
    const found = words.flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
      })),
    )
    const kept = hit.inQuotations({ text, found })
    return kept?.found.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)) ?? null
  }

  test.each([
    ['The mayor said: “The harbour will close.” The harbour is old.', ['harbour'], ['harbour']],
    ['"The harbour will close," she said.', ['harbour'], ['harbour']],
    ['„Der Hafen schließt“, sagte sie.', ['Hafen'], ['Hafen']],
    ['« Le port ferme », dit-elle.', ['port'], ['port']],
    ['市長は「港を閉じる」と言った。', ['港'], ['港']],
    ['“The harbour will close in May,” she said.', ['harbour', 'May'], ['harbour', 'May']],
    // Counterexamples: beside a quotation, between two of them, an inch, or one word in each of two.
    ['The harbour closes. “We are sad,” she said.', ['harbour'], null],
    ['"We are sad," she said of the harbour. "It is late."', ['harbour'], null],
    ['A 12" pipe in the harbour, and a 14" one.', ['harbour'], null],
    ['“The harbour will close.” “Not in May.”', ['harbour', 'May'], null],
    ['The harbour', [], null],
  ])('%s %j', (text, words, wanted) => expect(quoted(text, ...words)).toEqual(wanted))

  test('any text is looked through in time that is in proportion', async () => {
    const look = (size: number): unknown => quoted(`${ofSize('"a ', size)}${ofSize('“a ', size)}`, 'a')
    expect(await growthOf(look, 4_000)).toBeNull()
  })
})
