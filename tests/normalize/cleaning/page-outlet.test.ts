import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { contextOf, documentOf } from './document.ts'

// What a pasted page says of its paper above the menu, and of its writer below the text.

const text = [
  'The mill of Holm grinds again, nine years after the flood took its wheel down to the weir.',
  'The new wheel was built of larch by pupils of the trade school, who had never seen one turn.',
  '“It squeaks, and it shall squeak,” said the miller, Per Tamm, who is eighty and has waited for this day.',
  'On Sundays the flour is sold at the door, in bags that the children of the village have printed.',
].join('\n\n')

function read({
  top = 'Skip to content',
  foot = '',
  below = '',
}: {
  top?: string
  foot?: string
  below?: string
}) {
  const menu = `${top}\nNews\nSport\nWeather\nJobs\nSubscribe\nSign in\nMill of Holm grinds again\n3 May 2019\nShare`
  const page = `${menu}\n${text}\n\n${below}\nShare on Facebook\nRelated articles\nLeopard spends the night in a bank\nPrivacy policy\nTerms of use\n${foot}`
  const { outlet, authors } = cleanDocument(documentOf(page), contextOf())
  return { outlet: outlet?.name ?? null, authors: authors.map(({ name }) => name) }
}

describe('the name of the site above its menu', () => {
  it.each([
    [
      'the name of a newspaper, whatever its publisher is called',
      'Holmside Gazette',
      '© 2019 Quill Media Ltd',
      'Holmside Gazette',
    ],
    ['a word of newspapers in front', 'Il Corriere di Valdorta', '', 'Il Corriere di Valdorta'],
    ['one word', 'Fjordposten', '', 'Fjordposten'],
    [
      'a name that an address bears out',
      'Rope & Harbour',
      'Write to us: desk@ropeharbour.example',
      'Rope & Harbour',
    ],
    ['a name of the line of copyright', 'Holm Today', '© 2019 Holm Today', 'Holm Today'],
  ])('tells the outlet: %s', (_, top, foot, outlet) => {
    expect(read({ top, foot }).outlet).toBe(outlet)
  })

  it.each([
    ['a label that nothing bears out', 'Rope & Harbour', ''],
    ['an entry of the menu', 'Culture', '© 2019 Culture and more'],
    ['the publisher alone', 'Skip to content', '© 2019 Quill Media Ltd'],
    ['an address of somebody else', 'Rope & Harbour', 'Write to us: desk@quillmedia.example'],
    ['a sentence', 'Rain in the evening.', ''],
  ])('does not: %s', (_, top, foot) => {
    expect(read({ top, foot }).outlet).toBe(null)
  })
})

describe('a name below the text of a pasted page', () => {
  it.each([
    ['right below it', 'Anna Quill', ['Anna Quill']],
    ['above her address', 'Malun Ekdahn\nmalun.ekdahn@holm.example', ['Malun Ekdahn']],
  ])('is its writer: %s', (_, below, authors) => {
    expect(read({ below }).authors).toEqual(authors)
  })

  it.each([
    ['somebody of whom the text speaks', 'Per Tamm'],
    ['a place', 'Port Marle'],
    ['a name that nothing shows to be one', 'Malun Ekdahn'],
    ['a name above an address of the newsroom', 'Malun Ekdahn\nnews@holm.example'],
    ['a label', 'Read More'],
  ])('is none: %s', (_, below) => {
    expect(read({ below }).authors).toEqual([])
  })
})
