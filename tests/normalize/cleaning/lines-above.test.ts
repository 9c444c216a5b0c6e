import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { growthOf } from '../../setup/growth.ts'
import { contextOf, documentOf } from './document.ts'

// Pages as a browser copies them: a blank line below each paragraph, and none below a caption, a standfirst or a pull quote.

const paragraphs = [
  'The ropeworks of Holm began to spin hemp again on Monday, eleven years after the last rope had left its gate.',
  'Two brothers from the village have bought the long shed and the old machine, and mean to live by yachts and bell towers.',
  '“We shall not get rich by it, and nobody ever did in this shed,” said Ivo Tamm, the elder of the two.',
  'The parish has lent them the money for the roof, which had let in the rain since the great storm of last autumn.',
  'In the summer the shed is to be open to visitors, who may turn the crank of the machine themselves.',
]
const menu = 'Home\nNews\nSport\nWeather\nJobs\nSubscribe\nSign in\n'
const foot = 'Share on Facebook\nPrint\nPrivacy policy\nTerms of use\nContact us\n© 2019 The Marle Courier\n'

/** The page with `above` right above its first paragraph, `within` right above its third, and `body` for its text. */
function read({
  above = '',
  within = '',
  body = paragraphs,
}: {
  above?: string
  within?: string
  body?: string[]
}) {
  const lines = body.map((text, at) =>
    [at === 0 ? above : at === 2 ? within : '', text].filter(Boolean).join('\n'),
  )
  const page = `${menu}\nHemp is spun at Holm again\nBy Ada Quill\n3 May 2019\nShare\n${lines.join('\n\n')}\n\n${foot}`
  const { body: text, standfirst } = cleanDocument(documentOf(page), contextOf())
  return { text: plainText(text), standfirst: standfirst?.value ?? null }
}

const whole = paragraphs.join('\n\n')

describe('lines right above a paragraph, where paragraphs have a blank line below', () => {
  it.each([
    ['what a picture shows', 'The brothers Tamm walk the length of the shed on Monday morning.'],
    [
      'the same with its credit',
      'The old machine had stood still for eleven years.\nUlla Brandt/Marle Courier',
    ],
    [
      'a long caption without a stop',
      'From left: Ivo Tamm, his brother Per and the last rope maker of Holm, who taught both of them as children',
    ],
  ])('are no text: %s', (_, within) => {
    expect(read({ within }).text).toBe(whole)
  })

  it.each([
    ['a heading', 'What the parish lends'],
    ['a heading that asks', 'Who is going to buy the ropes?'],
    ['a longer heading', 'The last rope had been made for the bell of the church at Holm'],
    ['an answer above what is told of it', '“No,” he says.'],
    ['speech behind a dash', '– Nobody believed us at first, he says and laughs.'],
    ['two sentences, as a page without paragraphs has them', 'The roof leaked.\nThe floor had rotted away.'],
    ['what goes on below', 'The brothers have three customers so far:'],
  ])('stay: %s', (_, within) => {
    for (const line of within.split('\n')) expect(read({ within }).text).toContain(line)
  })

  it.each([
    ['a player', 'Audio\n03.05.2019\nHow rope is made\nRadio Marle, 2:41 min'],
    [
      'an offer above a heading',
      'Newsletter\nThe week in Marle\nSign up\nWhat the parish lends',
      'What the parish lends',
    ],
  ])('%s of several lines is no text', (_, within, kept = '') => {
    const { text } = read({ within })
    expect(kept === '' ? text : text.replace(`${kept}\n\n`, '')).toBe(whole)
    expect(text).toContain(kept)
  })

  it.each([
    ['items', 'oak beams\niron nails\ntar'],
    ['headings with an hour between', 'Music\nDoors open at 19:30\nTwo concerts in the long shed'],
    ['verses', 'The rope is long,\nthe day is too,\nand so is the way home'],
  ])('%s stay', (_, within) => {
    for (const line of within.split('\n')) expect(read({ within }).text).toContain(line)
  })

  it('stay where many paragraphs have one', () => {
    const body = paragraphs.map((text, at) =>
      at > 0 ? `At ${at + 6} the next shift begins its work.\n${text}` : text,
    )
    expect(read({ body }).text).toContain('At 8 the next shift begins its work.')
  })

  it('stay where paragraphs have no blank line below', () => {
    const page = `${menu}\nHemp is spun at Holm again\nBy Ada Quill\n3 May 2019\n${paragraphs.join('\n')}\n${foot}`
    expect(plainText(cleanDocument(documentOf(page), contextOf()).body).split(/\n+/)).toEqual(paragraphs)
  })

  it('a heading above who drew its picture stays', () => {
    expect(
      read({ within: 'Music\nIllustration by Ada Quill\nTwo concerts in the long shed' }).text,
    ).toContain('Music')
  })

  it('stay above the last item of a list', () => {
    const within = 'the shed, which is ninety metres long; and\n\nThe machine that was built for the navy.'
    expect(read({ within }).text).toContain('The machine that was built for the navy.')
  })
})

describe('the standfirst below byline, day and buttons', () => {
  it('stands right above the text', () => {
    const above = 'Two brothers buy the long shed. The parish pays for the roof, and waits for its money.'
    expect(read({ above })).toEqual({ text: whole, standfirst: above })
  })

  it('stands above the picture and its credit', () => {
    const above = 'Two brothers buy the long shed. The parish pays for the roof, and waits for its money.'
    const picture = 'The shed from the north.\nUlla Brandt/Marle Courier'
    expect(read({ above: `${above}\n\n${picture}` }).text).toContain(whole)
  })

  it.each([
    [
      'what the picture shows, with its credit',
      'The brothers Tamm walk the length of the shed, as their father did.\nUlla Brandt/Marle Courier',
    ],
    ['a short caption', 'The shed seen from the north bank.'],
  ])('is not %s', (_, above) => {
    expect(read({ above })).toEqual({ text: whole, standfirst: null })
  })

  it('is not the first paragraph', () => {
    expect(read({}).standfirst).toBe(null)
  })
})

describe('a text that was typed', () => {
  it.each([0, 1, 2, 3])('keeps all where a blank line is missing below paragraph %i', (missing) => {
    const lines = paragraphs.map((text, at) => `${text}${at === missing ? '\n' : '\n\n'}`).join('')
    const { body, standfirst } = cleanDocument(
      documentOf(`Hemp is spun at Holm again\n\n${lines}`),
      contextOf(),
    )
    expect(standfirst).toBeNull()
    for (const text of paragraphs) expect(plainText(body)).toContain(text)
  })
})

describe('pull quotes', () => {
  it.each([
    ['with a name below', '“Nobody ever did in this shed”\nIvo Tamm, rope maker'],
    ['in quotation marks', '“We shall not get rich by it, and nobody ever did in this shed”'],
  ])('are said again in the text: %s', (_, within) => {
    expect(read({ within }).text).toBe(whole)
  })

  it.each([
    ['a heading of the words of the text', '“Nobody ever did in this shed”'],
    ['what is said here alone', '“My brother wanted to keep bees in the shed, and I said no to him”'],
    ['a name below words that are not said again', '“My brother wanted bees”\nIvo Tamm, rope maker'],
  ])('are not: %s', (_, within) => {
    for (const line of within.split('\n')) expect(read({ within }).text).toContain(line)
  })

  it('are not the refrain of a song', () => {
    const refrain = '“Turn the crank and spin the hemp, the tide is coming in”'
    const body = [paragraphs[0] ?? '', refrain, ...paragraphs.slice(1, 4), refrain, paragraphs[4] ?? '']
    expect(read({ body }).text.split(refrain)).toHaveLength(3)
  })
})

it('very many lines are looked at in time that is in proportion', async () => {
  const clean = (size: number): unknown =>
    cleanDocument(
      documentOf(`${menu}\nA headline of the page\n\n${linesOf(size).join('\n')}${foot}`),
      contextOf(),
    )
  expect(await growthOf(clean, 500)).toBeNull()
})

function linesOf(length: number): string[] {
  return Array.from(
    { length },
    (_, at) =>
      `“What ${at} said on Monday of the rope and the shed”\nAda Roe, ${at}\nThe rope was long and the day was long as well, said number ${at} of them.\n`,
  )
}
