import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

// Pages as a browser copies them: a blank line around each paragraph, and none between the lines of menus and boxes.

const paragraphs = [
  'The old swing bridge at Marle was opened to carts and bicycles on Monday after two years of repairs.',
  '“We had almost got used to the ferry,” said Ines Tallow, who keeps the bakery on the north bank of the river.',
  'The council had set aside forty thousand for the work, and spent nearly twice as much on the new oak beams.',
  'A single span was found to be rotten, which nobody had seen since the water stood above it in every season.',
  'From the summer onwards the bridge will be opened for boats twice a day, and closed at night.',
]
const menu = 'Home\nNews\nSport\nWeather\nJobs\nSubscribe\nSign in\n'
const foot = 'Share on Facebook\nPrint\nPrivacy policy\nTerms of use\nContact us\n© 2019 The Marle Courier\n'

/** The text of the page with `between` below the second paragraph, or `below` the last one. */
function read({ between = '', below = '' }: { between?: string; below?: string }): string {
  const body = [paragraphs[0], paragraphs[1], between, ...paragraphs.slice(2), below].filter(Boolean)
  const page = `${menu}\nSwing bridge opens again\n\nBy Ada Holm\n\n${body.join('\n\n')}\n\n${foot}`
  return plainText(cleanDocument(documentOf(page), contextOf()).body)
}

const whole = paragraphs.join('\n\n')

describe('lines that stand close together among paragraphs that stand apart', () => {
  it.each([
    ['a player', 'A look at the works below the bridge\nLength 2:30'],
    ['a story with its section', 'From the region\nLeopard spends the night in a bank'],
    [
      'the same in a language without a file of its own',
      'Xaberên din ên herêmê\nPira nû hat vekirin li Marlê',
    ],
    ['a form beside its button', 'Stay informed every morning\nSubscribe\nNo cost at all'],
  ])('are no text: %s', (_, between) => {
    expect(read({ between })).toBe(whole)
  })

  it.each([
    ['the items of a list', 'oak beams\niron nails\ntar\nrope'],
    [
      'what the text announces',
      'These streets stay closed until the end of May:\n\nthe whole of Harbour Street\nthe lower end of Quay Lane',
    ],
    [
      'rows of figures',
      'Marle Rowing Club first boat 3\nHolm Rowing Club first boat 2\nArlen Rowing Club first boat 1',
    ],
    ['facts', 'Where: the north bank, below the mill\nWhen: each Monday, in the morning'],
    ['sentences', 'The mayor was not there.\nNor was the bishop.'],
    ['items that go on', 'the bridge itself,\nthe house of its keeper'],
    ['a single line', 'What the river left'],
  ])('stay: %s', (_, between) => {
    for (const line of between.split('\n')) expect(read({ between })).toContain(line)
  })

  it('stay where the paragraphs stand close together as well', () => {
    const page = `${menu}\nSwing bridge opens again\n${paragraphs.slice(0, 3).join('\n')}\nThe keeper of the bridge\nHis house and garden\n${paragraphs.slice(3).join('\n')}\n${foot}`
    const text = plainText(cleanDocument(documentOf(page), contextOf()).body)
    expect(text).toContain('The keeper of the bridge')
    expect(text).toContain('His house and garden')
  })

  it('stay in a text that stands alone', () => {
    const page = `${paragraphs.slice(0, 4).join('\n\n')}\n\nThe keeper of the bridge\nHis house and garden\n\n${paragraphs[4]}`
    expect(plainText(cleanDocument(documentOf(page), contextOf()).body)).toContain('His house and garden')
  })

  it('a paragraph stays that stands close to a button', () => {
    const text = read({ between: 'Nobody had asked the ferryman what he would do from now on.\nSubscribe' })
    expect(text).toContain('Nobody had asked the ferryman')
    expect(text).not.toContain('Subscribe')
  })
})

describe('lines that a page sets between paragraphs time and again', () => {
  const page = (line: string, twice = ''): string => {
    const body = paragraphs.join(`\n\n${line}\n\n`)
    const all = `${menu}\nSwing bridge opens again\n\nBy Ada Holm\n\n${body}\n\n${twice}${foot}`
    return plainText(cleanDocument(documentOf(all), contextOf()).body)
  }

  it('are no text where one stands twice in a row', () => {
    expect(page('Inhalt des Artikels', 'Inhalt des Artikels\n\nInhalt des Artikels\n\n')).toBe(whole)
  })

  it('are no text where they stand beside furniture, here and there', () => {
    expect(page('Courier story part\n\nAdvertisement')).toBe(whole)
  })

  it.each([
    ['the names in an interview', 'Ines Tallow'],
    ['a heading that returns', 'On the north bank'],
  ])('stay elsewhere: %s', (_, line) => {
    expect(page(line)).toContain(line)
  })

  it('a word that is said twice stays', () => {
    expect(read({ between: '“Fine.”\n\n“Fine?”' })).toContain('“Fine.”')
  })
})

describe('headlines with a sentence each below a text', () => {
  const stories = [
    'Leopard spends the night in a bank',
    'The animal slept behind the counter until the clerk came in on Monday morning.',
    'Council of Arlen dismisses its clerk',
    'He had let the town hall to a circus for the whole of the winter.',
    'Herring returns to the bay',
    'Boats from Holm landed eleven tons of it in a single night.',
  ].join('\n\n')

  it('are other stories', () => {
    expect(read({ below: stories })).toBe(whole)
  })

  it.each([
    [
      'a single one',
      'What comes next on the river\n\nThe mill is to be repaired next year, if there is any money left.',
    ],
    [
      'parts of several paragraphs',
      `What comes next on the river\n\nThe mill is to be repaired next year.\n\n${paragraphs[4]}\n\nWho pays for all of it\n\nThe council of the county does so.\n\nThe rest comes from the ferry.`,
    ],
    [
      'questions',
      'Who pays for it?\n\nThe council of the county pays for all of it.\n\nWho built it?\n\nNobody knows that any more in Marle.',
    ],
  ])('stay: %s', (_, below) => {
    const text = read({ below })
    for (const line of below.split('\n\n')) expect(text).toContain(line)
  })

  it('stay where the whole article is told in such parts', () => {
    const page = `${menu}\nThe week in Marle\n\nBy Ada Holm\n\n${stories}\n\n${foot}`
    expect(plainText(cleanDocument(documentOf(page), contextOf()).body)).toContain(
      'Herring returns to the bay',
    )
  })
})

describe('lines below “Read also” that stand apart as paragraphs do', () => {
  it.each([
    [
      'one that is longer than headings are',
      'Council of Arlen dismisses its clerk over a circus in the hall',
    ],
    ['two', 'Leopard spends night in bank\n\nCouncil dismisses its clerk'],
    ['three with a writer', 'Leopard spends night in bank\n\nTom Rusk\n\nCouncil dismisses its clerk'],
  ])('are other stories: %s', (_, links) => {
    expect(read({ between: `Read also\n\n${links}` })).toBe(whole)
  })

  it.each([
    ['a heading of the text, below a link that was not copied', 'What the river left'],
    ['what somebody said, as a heading', '“In the end it was the bread that I missed most”'],
    [
      'the next message of a live report',
      'Leopard spends night in bank\n\n7.03 – The first boats are through',
    ],
    ['a sentence', 'Nobody had asked the ferryman what he would do from now on.'],
  ])('stay: %s', (_, lines) => {
    expect(read({ between: `Read also\n\n${lines}` })).toContain(lines.split('\n').at(-1))
  })
})

describe('comments below a short text', () => {
  const comments =
    '~Tom: Well done, I say, and about time that somebody did it.\n~guest: The council should have asked us first, before it paid anybody anything.'

  it('belong to their readers, though a form stands below them', () => {
    const text = read({ below: `2 comments\n${comments}\nLeave a comment` })
    expect(text).toBe(whole)
  })

  it('a link to them above the text ends nothing', () => {
    const page = `${menu}\nSwing bridge opens again\n\nBy Ada Holm\n\n2 comments\n\n${whole}\n\nLeave a comment\n${foot}`
    expect(plainText(cleanDocument(documentOf(page), contextOf()).body)).toBe(whole)
  })
})

describe('a text of a few short sentences', () => {
  const short = [
    'The ferry at Marle sails again.',
    'It had been laid up since the spring.',
    'The mayor was the first on board.',
  ]
  const page = (below: string): string => {
    const all = `${menu}\nFerry sails again at Marle\n\n4 March 2019\n\n${short.join('\n\n')}\n\n${below}`
    return plainText(cleanDocument(documentOf(all), contextOf()).body)
  }

  it('ends above other stories', () => {
    expect(page(`Read more\nLeopard spends the night in a bank\nHerring returns to the bay\n${foot}`)).toBe(
      short.join('\n\n'),
    )
  })

  it('is whole above its buttons', () => {
    expect(page(foot)).toBe(short.join('\n\n'))
  })
})

describe('a text that goes on below links', () => {
  const upper = [
    'The ferry at Marle sails again, two years after its engine had failed in the ice in the middle of the river.',
    'The mayor was the first on board, with a goat that nobody had claimed by the evening, and the ferryman made both of them pay the fare, as he said, for the sake of good order.',
  ]
  const lower = ['It had been laid up since the spring of the flood.', 'The fare remains as it was.']
  const page = (below: string): string => {
    const all = `${menu}\nFerry sails again at Marle\n\nBy Ada Holm\n\n4 March 2019\n\n${upper.join('\n\n')}\n\nRead also\n\nLeopard spends the whole night in the bank of Arlen\n\n${below}\n\n${foot}`
    return plainText(cleanDocument(documentOf(all), contextOf()).body)
  }

  it('is whole', () => {
    expect(page(lower.join('\n\n'))).toBe([...upper, ...lower].join('\n\n'))
  })

  it.each([
    [
      'a headline stands above each sentence',
      'The animal slept behind the counter.\n\nHerring returns to the bay\n\nEleven tons were landed.',
    ],
    ['a single sentence follows', 'The animal slept behind the counter.'],
    ['nothing follows', 'Herring returns to the bay'],
  ])('has ended where %s', (_, below) => {
    expect(page(below)).toBe(upper.join('\n\n'))
  })
})
