import { expect, test } from 'vitest'
import { readPage } from '../../../src/formats/html/page.ts'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { inputOf } from '../../../tools/dates/articles.ts'

const text =
  'The ferry between the two harbours sails again, the company that runs it told the council of the town, and the ' +
  'crew was cheered by those who had waited on the quay for most of the morning.'

/** What a saved page of this article claims; `head` stands below its headline, `foot` below its text. */
function dateOf(head: string, foot: string): string | null {
  return claimOf(head, foot, '', 'text')
}

function claimOf(head: string, foot: string, meta: string, basis: string | null): string | null {
  const html = `<html lang="en"><head><title>The ferry sails again</title>${meta}</head><body>
    <article><h1>The ferry sails again</h1>${head}<p>${text}</p><p>${text}</p><p>${text}</p></article>${foot}</body></html>`
  const page = readPage({
    path: 'page.html',
    hash: '',
    part: null,
    format: 'html',
    html,
    address: null,
    saved: null,
    title: null,
    pictures: new Map(),
  })
  const { date } = settleDates(inputOf(page))
  return date && (basis === null || date.basis === basis) ? date.edtf : null
}

const nav = (line: string): string => `<div class="nav menu"><p>${line}</p></div>`

test.each([
  ['', nav('Erschienen am: 01.11.2023'), '2023-11-01'],
  ['', nav('Published on 1 November 2023'), '2023-11-01'],
  ['', nav('The ferry sails again wurde am 3. März 2014 um 8:15 Uhr gepostet und abgelegt.'), '2014-03-03'],
  ['', nav('The ferry sails again was published on 19 May 2010 and filed under harbours.'), '2010-05-19'],
  ['<div><span>Apr</span> <span>04</span><span>2013</span></div>', '', '2013-04-04'],
  // other stories, books, changes, owners, and several days
  ['', nav('A mill burned was published on 19 May 2010 and filed under mills and other such things.'), null],
  ['', nav('Neuer Roman von Ada Lovat erschienen am 3.5.2020'), null],
  ['', nav('Letzte Änderung: 31.10.2023'), null],
  ['', nav('Stand: 01.11.2023'), null],
  ['', nav('1 November 2023'), null],
  ['', nav('© 2016 The Coast'), null],
  ['', nav('Published on 1 November 2023') + nav('Published on 4 November 2023'), null],
])('%s %s → %s', (head, foot, date) => expect(dateOf(head, foot)).toBe(date))

// The date of Dublin Core is that of any step of a page; other tags say that it is the day of publication.
test.each([
  ['dc.date', '2020-03-03', '<p>7 April 2020</p>', '2020-04-07'],
  ['dcterms.date', '2020-03-03', '<p>7 April 2020</p>', '2020-04-07'],
  ['dc.date', '2020-04-07', '<p>3 March 2020</p>', '2020-04-07'],
  ['dc.date', '2020-03-03', '', '2020-03-03'],
  ['article:published_time', '2020-03-03', '<p>7 April 2020</p>', '2020-03-03'],
])('%s %s beside %s is %s', (name, content, head, date) =>
  expect(claimOf(head, '', `<meta name="${name}" content="${content}">`, null)).toBe(date),
)
