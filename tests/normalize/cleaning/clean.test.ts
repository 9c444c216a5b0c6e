import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { readBlocks } from '../../../src/normalize/cleaning/block.ts'
import { blockFingerprints, cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

const cases = join(import.meta.dirname, 'cases')

describe('cleanDocument', () => {
  it.each(readdirSync(cases))('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8'))
    const clean = cleanDocument(documentOf(readFileSync(join(cases, name, 'in.txt'), 'utf8')), contextOf())
    const text = plainText(clean.body)
    const { keeps = [], drops = [], ...fields } = expected
    expect(seen(clean, fields)).toEqual(fields)
    for (const words of keeps) expect(text).toContain(words)
    for (const words of drops) expect(text).not.toContain(words)
  })

  it.each([
    [
      'a quotation is no arrow',
      '« Il faut », insiste la maire Ada Lund, « que le pont rouvre avant Noël. »',
      true,
    ],
    ['a quotation that goes on below', '« Nous attendons ce pont depuis neuf ans.', true],
    [
      'a German quotation',
      '»Die Brücke muss bis Weihnachten fertig sein«, sagte die Bürgermeisterin Ada Lund.',
      true,
    ],
    ['an arrow to the older story', '« The ferry of Marle sails again', false],
    ['an arrow to the newer story', 'The ferry of Marle sails again »', false],
    [
      'an appeal that somebody cried',
      'Follow us to the quay, cried Mr. Lund, and three hundred men did.',
      true,
    ],
    ['an appeal of the page', 'Follow us on all channels for more news of the coast today.', false],
    ['whom a picture shows', '(Picture: left to right, Ada Lund, Jo Roe, the Rev. A. J. Holm.)', true],
    ['who made pictures', 'Photos: Ada Lund, Jo Roe, Getty Images.', false],
    ['a notice is never the text', 'We use cookies to give you the best experience on our site.', false],
  ])('%s', (_, line, isKept) => {
    const alone = cleanDocument(documentOf(line), contextOf())
    expect(plainText(alone.body)).toBe(isKept ? line : '')
    const story =
      'The council of Marle voted on Monday to keep the old bridge open until the new one is built. '
    const beside = cleanDocument(
      documentOf(`${story.repeat(3)}\n\n${line}\n\n${story.repeat(2)}`),
      contextOf(),
    )
    expect(plainText(beside.body).includes(line)).toBe(isKept)
  })

  it('keeps every word: in the text, in a field, or among what was dropped', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const clean = cleanDocument(documentOf(page), contextOf())
        const kept = [
          plainText(clean.body),
          clean.title.value,
          clean.standfirst?.value ?? '',
          ...clean.dropped.map(({ text }) => text),
        ].join(' ')
        const words = new Set(wordsOf(kept))
        expect(wordsOf(page).filter((word) => !words.has(word))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the order of the text, and gives the same result twice', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const document = documentOf(page)
        const clean = cleanDocument(document, contextOf())
        expect(cleanDocument(document, contextOf())).toEqual(clean)
        let from = 0
        const whole = plainText(document.body)
        for (const block of plainText(clean.body).split('\n\n').filter(Boolean)) {
          from = whole.indexOf(block, from)
          expect(from).toBeGreaterThanOrEqual(0)
          from += block.length
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['E-Paper | Abo | Anmelden', null],
    ['Home | Region | Hafen', 'Hafen'],
    ['Start › Lokales', 'Lokales'],
  ])('a menu above the headline is no section: %s', (crumbs, section) => {
    const prose =
      'Der Rat hat am Montag beschlossen, das innere Becken vor dem Herbst auszubaggern, sagte die Leiterin.'
    const clean = cleanDocument(
      documentOf(`${crumbs}\n\nDas Becken wird tiefer\n\n${prose}\n\n${prose}`),
      contextOf(),
    )
    expect(clean.section?.value ?? null).toBe(section)
  })

  it.each([
    [
      'Comments\n\nole77: about time\n\nMenu\n\n© 2014 Marle Gazette',
      ['comments', 'comments', 'comments', 'copyright-line'],
    ],
    // Of what stands above the article, or below it under another heading, nothing is a reader's.
    ['Most read\n\nDog found', ['related-stories', 'below-article']],
    ['', []],
  ])('names what readers wrote below an article: %s', (below, reasons) => {
    const prose =
      'The harbour board met on Monday and agreed to dredge the inner basin before the boats return.'
    const page = `Basin to be dug\n\n3 Comments\n\n${prose}\n\n${prose.replace('Monday', 'Friday')}\n\n${below}`
    const { dropped } = cleanDocument(documentOf(page), contextOf())
    expect(dropped.map(({ reason }) => reason)).toEqual(['comments', ...reasons])
  })

  it.each<[string, string, boolean]>([
    ['paragraphs of the article', 'Comments', true],
    ['a heading with a number', 'Comments (3)', false],
  ])('what stands below “Comments” is the article where it has its form: %s', (_, heading, isKept) => {
    const above = 'The bishop said on Sunday that bingo was a greater evil than gin, and sat down.'
    const below = [
      'The Courier asked six people in the market for their comments, and printed them as they were given.',
      'Mr. Jo Roe, 51: “I sell wireless sets. I have no opinion of gin.”',
      'The bishop declined to add to his remarks.',
    ].join('\n\n')
    const text = plainText(
      cleanDocument(documentOf(`Bishop speaks\n\n${above}\n\n${heading}\n\n${below}`), contextOf()).body,
    )
    expect(text.includes('opinion of gin')).toBe(isKept)
    expect(text.includes('greater evil')).toBe(true)
  })

  it.each([
    'bob77\n\n2 hours ago\n\nThe geese are evil, and the bishop is quite right about all of them.',
    'Ada L.\n\nWhat a silly thing to say, and on a Sunday of all the days in the week.\n\nReply',
    'Log in to comment\n\nI could not agree more with every single word that he said there.',
  ])('what readers wrote below “Comments” is cut: %s', (below) => {
    const story =
      'The bishop said on Sunday that bingo was a greater evil than gin, and nobody in the hall answered him.'
    const above = `${story}\n\n${story.replace('Sunday', 'Monday')}\n\n${story.replace('Sunday', 'Friday')}`
    const text = plainText(
      cleanDocument(documentOf(`Bishop speaks\n\n${above}\n\nComments\n\n${below}`), contextOf()).body,
    )
    expect(text).toContain('Friday')
    expect(text).not.toContain(below.split('\n\n').find((line) => line.length > 40))
  })

  it.each([
    ['Merc. 14/7/33', 'Marle Mercury'],
    ['W. Mercury 14 July 1933', 'Marle Mercury'],
    ['Room. 14/7/33', undefined],
  ])('a line that tells when, with what the owner calls a paper: %s', (line, name) => {
    const story =
      'The ferry came back on Monday after a month in dock, and the crew was cheered along the quay.'
    const context = contextOf()
    const entry = {
      id: 'mercury',
      name: 'Marle Mercury',
      aliases: ['Mercury', 'Merc'],
      hosts: [],
      kind: 'outlet' as const,
    }
    const outlets = [entry] as unknown as typeof context.authority.outlets
    const clean = cleanDocument(documentOf(`Ferry returns\n\n${line}\n\n${story}`), {
      ...context,
      authority: { ...context.authority, outlets },
    })
    expect(clean.outlet?.name).toBe(name)
    if (name) expect(plainText(clean.body)).toBe(story)
  })

  it('gives a title to whatever it is given', () => {
    for (const text of ['', ' \n\n', '???', '1', '\u0000', 'x'.repeat(100_000), '— '.repeat(5000)])
      expect(cleanDocument(documentOf(text), contextOf()).title.value.length).toBeGreaterThan(0)
  })

  it('drops a block that stands in many files of the archive', () => {
    const page =
      'The bridge reopens\n\nThe old bridge over the Elm was opened again on Monday after two years of work.\n\nThe Coast Weekly brings you the news of the coast every week, and has done so since the year of the great storm.\n\nThe mayor cut the ribbon and thanked the workers for their patience with the weather.'
    const alone = cleanDocument(documentOf(page), contextOf())
    const among = cleanDocument(documentOf(page), contextOf({ repeats: [0, 0, 40, 0] }))
    expect(plainText(alone.body)).toContain('great storm')
    expect(plainText(among.body)).not.toContain('great storm')
    expect(among.dropped).toMatchObject([{ reason: 'repeated', articles: 41 }])
  })

  it('does not end an article at a dash between items, though many articles have one', () => {
    const items = [
      'Two matches for Lund of Marle, who hit an opponent.',
      'One match for Holm of Ennis, sent off late.',
    ]
    const page = [
      ...items,
      'One match for Berg of Marle, sent off twice.',
      'A caution for Roe of Ardle.',
    ].join('\n\n-\n\n')
    const repeats = [0, 40, 7, 40, 0, 40, 0]
    const clean = cleanDocument(documentOf(page), contextOf({ repeats }))
    expect(plainText(clean.body)).toContain('A caution for Roe of Ardle.')
    // Marks without words count nowhere; text that stands elsewhere too does.
    const blocks = readBlocks(documentOf(page), repeats, languageOf('en'))
    expect(blocks.map((block) => block.repeats)).toEqual([0, 0, 7, 0, 0, 0, 0])
  })

  it('does not end an article at the labels of a record that lie strewn among its sentences', () => {
    const [one, two, three, four] = ['Ardle', 'Marle', 'Ennis', 'Elm'].map(
      (name) => `The keeper of the lock at ${name} had seen the water higher before.`,
    )
    const textOf = (labels: readonly string[]): string => {
      const [a, b, c, d, e, f, g, h] = labels
      const page = [one, a, b, two, c, d, e, three, f, g, h, four].join('\n\n')
      const repeats = [0, 60, 60, 0, 60, 60, 60, 0, 60, 60, 60, 0]
      return plainText(cleanDocument(documentOf(page), contextOf({ repeats })).body)
    }
    const record = textOf(['paper', 'sheet', 'issue', 'The Elm Post', 'desk', 'page', 'writer', 'part'])
    expect(record).toContain(four)
    expect(record).not.toMatch(/sheet|issue|Post|desk/)
    // The same few labels time and again stand above each of several teasers.
    expect(textOf(['more', 'full', 'more', 'full', 'news', 'more', 'full', 'news'])).not.toContain(four)
  })

  it('keeps an article that was printed twice as a whole', () => {
    const page =
      'The bridge reopens\n\nThe old bridge over the Elm was opened again on Monday after two years of work.'
    const clean = cleanDocument(documentOf(page), contextOf({ repeats: [3, 3] }))
    expect(plainText(clean.body)).toContain('opened again on Monday')
  })
})

describe('blockFingerprints', () => {
  it('fingerprints blocks alike that differ in case and marks only', () => {
    const [first, second, third] = blockFingerprints(documentOf('Read more!\n\nREAD MORE\n\nRead less'))
    expect(first).toBe(second)
    expect(first).not.toBe(third)
  })
})

function seen(
  clean: ReturnType<typeof cleanDocument>,
  wanted: Record<string, unknown>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {
    title: clean.title.value,
    titleBasis: clean.title.basis,
    standfirst: clean.standfirst?.value ?? null,
    section: clean.section?.value ?? null,
    authors: clean.authors.filter(({ role }) => role === 'author').map(({ name }) => name),
    contributors: clean.authors.filter(({ role }) => role === 'contributor').map(({ name }) => name),
    outlet: clean.outlet?.name ?? null,
    agency: clean.agency?.name ?? null,
    dateline: clean.dateline && { place: clean.dateline.place, agency: clean.dateline.agency },
    language: clean.language.value,
    dropped: clean.dropped.map(({ reason }) => reason),
  }
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, values[key]]))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const pages = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Home » World » The bridge reopens',
        'The bridge reopens',
        'By Ana Ruiz and Jo Lee',
        'Published 3 May 2021, 10:15 GMT',
        'LINDMARK (AP) — The bridge was opened on Monday, the mayor said, after two years of work.',
        'Share this',
        'The mayor said that the work had taken longer than anyone had thought, and that nobody was to blame.',
        'Related Articles',
        'Leave a Reply',
        'Three hurt in barn fire | The Coast Weekly',
        '© 2021 The Coast Weekly. All rights reserved.',
        'Sign up for our newsletter and never miss a story.',
      ),
      fc.lorem({ maxCount: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, ' ')),
    ),
    { maxLength: 30 },
  )
  .map((blocks) => blocks.join('\n\n'))

describe('who somebody is', () => {
  const about =
    'Ada Lovat is a professor of marine history at Marle who has dived for wrecks since she was nine years old.'
  const before =
    'The wreck in the harbour of Marle lay for eighty years under the silt, and only the fishermen knew of it.'
  const after =
    'This spring the council sent down a camera, and the pictures showed a brass bell with a name on its rim.'
  const bodyOf = (text: string): string => plainText(cleanDocument(documentOf(text), contextOf()).body)

  it('is part of a text between two of its paragraphs', () => {
    expect(bodyOf(`A bell from the deep\n\n${before}\n\n${about}\n\n${after}`)).toContain('dived for wrecks')
  })

  it('is about the writer below it', () => {
    expect(bodyOf(`A bell from the deep\n\nBy Ada Lovat\n\n${before}\n\n${after}\n\n${about}`)).not.toContain(
      'dived for wrecks',
    )
  })
})
