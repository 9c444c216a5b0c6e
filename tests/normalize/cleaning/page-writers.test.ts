import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

// Heads and feet of pasted pages: who wrote, what is the headline, how the writer is reached.

const text = [
  'The ferry of Holm lay still on Monday, for the second time in a month, with its cable torn at the northern bank.',
  'Forty children walked the long way round by the weir, and came to school at ten, wet and in high spirits.',
  'The council has ordered a new cable from a ropeworks on the coast, which cannot deliver it before June.',
  'Until then a boat of the fire brigade is to carry the children across in the morning and at noon.',
].join('\n\n')

function read(head: string, foot = '') {
  const menu = 'Home\nSport\nWeather\nJobs\nSubscribe\nSign in\n'
  const page = `${menu}${head}\n${text}\n\n${foot}\nShare on Facebook\nPrivacy policy\nTerms of use\nContact us\n© 2019`
  const { title, authors, standfirst, body } = cleanDocument(documentOf(page), contextOf())
  return {
    title: title.basis === 'inferred' ? null : title.value,
    authors: authors.map(({ name }) => name),
    standfirst: standfirst?.value ?? null,
    text: plainText(body),
  }
}

const headline = 'Ferry of Holm lies still again'

describe('a name alone in the head', () => {
  it.each([
    [
      'above what she is, whatever her name',
      `${headline}\nMalun Ekdahn\nReporter\nPublished 6 May 2019`,
      'Malun Ekdahn',
    ],
    [
      'below the day of the last change',
      `${headline}\nPublished: 6 May 2019 10:15\nUpdated: 6 May 2019 14:02\nAnna Quill\nShare`,
      'Anna Quill',
    ],
    [
      'below the standfirst, with the day above the headline',
      `6 May 2019, 13:20\n${headline}\nForty children walk the long way round by the weir\nAnna Quill\nShare`,
      'Anna Quill',
    ],
  ])('wrote the text: %s', (_, head, author) => {
    expect(read(head).authors).toEqual([author])
  })

  it.each([
    [
      'below what a picture shows',
      `${headline}\n6 May 2019\nShare\nThe ferry at the northern bank on Monday morning\nAnna Quill`,
    ],
    [
      'above what nobody is by trade',
      `${headline}\n6 May 2019\nShare\nThe boat of the brigade at the landing stage\nMalun Ekdahn\nNorth bank`,
    ],
  ])('did not: %s', (_, head) => {
    expect(read(head).authors).toEqual([])
  })
})

describe('the headline above the day', () => {
  it('may share little with the text', () => {
    expect(
      read(
        'Wet feet before the first bell\nA cable tears, and nobody is late on purpose\n6 May 2019\nBy Anna Quill',
      ).title,
    ).toBe('Wet feet before the first bell')
  })

  it.each([
    ['an entry of the menu', 'News\n6 May 2019'],
    ['a sentence', 'Subscribers read all of the Courier without charge today.\n6 May 2019'],
  ])('is not %s', (_, head) => {
    expect(read(head).title).toBe(null)
  })
})

describe('how a writer is reached, below the text', () => {
  it.each([
    ['an address', 'Anna Quill can be reached at anna@holm.example or on the usual channels.'],
    ['a number', 'Malun M. Ekdahn can be reached at (555) 555-0100.'],
  ])('is cut: %s', (_, foot) => {
    expect(read(`${headline}\n6 May 2019`, foot).text).toBe(text)
  })

  it.each([
    ['where a village is', 'Holm can be reached at any hour by the old road along the weir.'],
    ['where somebody is', 'Anna Quill can be reached at the ferry house until the cable has been mended.'],
    ['somebody else', 'The harbour master can be reached at 555-0100 until the cable has been mended.'],
  ])('stays: %s', (_, foot) => {
    expect(read(`${headline}\n6 May 2019`, foot).text).toContain(foot)
  })
})

describe('a post of few lines', () => {
  const post = (lines: string) =>
    cleanDocument(
      documentOf(
        `Home\nNews\nSport\nWeather\nSubscribe\nSign in\n${lines}\n3 May 2019\nThe ferry sails on.\n\nIts cable holds for now, says the keeper.\n\nShare\nFacebook\nTwitter\nRelated articles\nPrivacy policy\nTerms of use\nContact us`,
      ),
      contextOf(),
    ).title.value

  it('has its headline above the sentence that stands above the day', () => {
    expect(post('Ferry of Holm sails again\nThe cable was mended in a night by two brothers.')).toBe(
      'Ferry of Holm sails again',
    )
  })

  it('has it above the day where the line above is of another matter', () => {
    expect(post('Notes from a cold coast\nThe ferry was mended in a night.')).toBe(
      'The ferry was mended in a night.',
    )
  })
})
