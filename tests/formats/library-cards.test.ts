import { expect, test } from 'vitest'
import { read } from './office.ts'

const text =
  'The first concert of the season was given in the rooms on Tuesday evening last, before a large audience.'

test.each([
  [
    'a page of the British Newspaper Archive',
    `Title: Holm and District Advertiser\nDate: Saturday 23 November 1889\nPage: 3 of 8\nWord count: 143\n\nTHE CHORAL SOCIETY.\n\n${text}`,
    { outlet: 'Holm and District Advertiser', title: 'THE CHORAL SOCIETY.' },
  ],
  [
    'Gallica, without how well it was read',
    `Titre : Le Réveil de Holm : journal républicain\nÉditeur : [s.n.] (Holm)\nDate d'édition : 1894-02-18\nDroits : Consultable en ligne\nIdentifiant : ark:/12148/bpt6k7\n\nLE CONCERT\n\n${text}`,
    { outlet: 'Le Réveil de Holm', date: '1894-02-18' },
  ],
  [
    'ANNO',
    `Holmer Volksblatt, 1913-05-24, S. 4\nANNO – Historische Zeitungen und Zeitschriften\n\nEin Konzert.\n\n${text}`,
    { outlet: 'Holmer Volksblatt', title: 'Ein Konzert.' },
  ],
  [
    'Papers Past, with its foot',
    `LOCAL NOTES\n\nHolm Herald, Volume XXVI, Issue 4417, 9 August 1899, Page 2\n\n${text}\n\nPermanent link to this item\nhttps://papers.example/HH18990809.2.7\n\nBibliographic details\nHolm Herald, Volume XXVI, Issue 4417, 9 August 1899, Page 2\n\nWord Count\n43`,
    { outlet: 'Holm Herald', url: 'https://papers.example/HH18990809.2.7' },
  ],
  [
    'NewsBank, with a state behind the name',
    `Paper: Holm Sentinel, The (MN)\nTitle: A concert\nDate: November 3, 1996\n\n${text}`,
    { outlet: 'The Holm Sentinel', title: 'A concert' },
  ],
])('a card of a library: %s', async (_, content, claims) => {
  const { articles } = await read('a.txt', content)
  expect(articles).toMatchObject([{ claims }])
  expect(articles[0]?.text).toMatch(/^(?:[^\n]{3,30}\n\n)?The first concert.*audience\.$/s)
})

test.each([
  [
    'a headline that names a paper',
    `Title: The Gazette is sold\nAuthor: Ada Rook\nDate: 3 May 1957\n\n${text}`,
    { title: 'The Gazette is sold' },
  ],
  [
    'with the paper beside it',
    `Title: The Gazette\nPaper: Holm Herald\nDate: 3 May 1957\nPage: 3\n\n${text}`,
    { title: 'The Gazette', outlet: 'Holm Herald' },
  ],
  ['the count of a text', `Word Count\n\n${text}`, {}],
  [
    'a name with a comma',
    `Paper: Holm, Weir and District News\nTitle: A concert\n\n${text}`,
    { outlet: 'Holm, Weir and District News' },
  ],
])('no such card: %s', async (_, content, claims) => {
  const { articles } = await read('a.txt', content)
  expect(articles).toMatchObject([{ claims }])
  expect(articles[0]?.text).toContain('before a large audience')
})

test('cells that say nothing are none', async () => {
  const { articles } = await read('a.csv', `date,newspaper,headline,text\nn.d.,unknown,Concert,"${text}"\n`)
  expect(articles[0]?.claims).toEqual({ title: 'Concert' })
})
