import { expect, test } from 'vitest'
import { cutChrome, settleHeadline } from '../../src/normalize/headline.ts'

const made = (text: string, dateline: string | null = null) =>
  settleHeadline({
    stated: [],
    line: null,
    text,
    dateline: dateline ? { place: null, agency: null, text: dateline } : null,
    isOutlet: () => false,
  })

test.each([
  [
    'a short sentence, without its full stop',
    'The mill on Quay Street burned down. Nobody was hurt.',
    null,
    'The mill on Quay Street burned down',
  ],
  [
    'without the dateline',
    'TARNWICK (Northern Wire) – The mill on Quay Street burned down. Nobody was hurt.',
    'TARNWICK (Northern Wire) –',
    'The mill on Quay Street burned down',
  ],
  [
    'a long sentence at a clause that says enough',
    'The council of Tarnwick voted on Monday to keep the ferry until spring, although its engine has failed nine times since the summer and no mechanic will touch it.',
    null,
    'The council of Tarnwick voted on Monday to keep the ferry until spring',
  ],
  [
    'before the word that opens the next clause, not at a name',
    'Ada Holm, the mayor of Tarnwick, walked to the harbour on Tuesday to meet skippers who have not been paid since the boats were sold to a firm abroad.',
    null,
    'Ada Holm, the mayor of Tarnwick, walked to the harbour on Tuesday to meet skippers',
  ],
  [
    'a short line of its own',
    'From the quay.\n\nThe mill on Quay Street burned down on Monday night, and nobody was hurt.',
    null,
    'From the quay',
  ],
  [
    'more than a short sentence in a line with others',
    'It rained. The mill on Quay Street burned down. Nobody was hurt.',
    null,
    'It rained. The mill on Quay Street burned down',
  ],
  [
    'a sentence with initials and titles in it',
    'Councillor Ada R. Holm and Rep. Jon Brack left Tarnwick. Nobody saw them go.',
    null,
    'Councillor Ada R. Holm and Rep. Jon Brack left Tarnwick',
  ],
  [
    'the first of several notices',
    '— The mill of Mr. Holm is sold.\n\n— The ferry lies at the quay.',
    null,
    'The mill of Mr. Holm is sold',
  ],
  ['a heading above the first item', 'POLICE LOG\n\nA bicycle was taken on Quay Street.', null, 'POLICE LOG'],
  ['an old heading with its stop', 'POLICE COURT.\n\nBefore Mr. Hale.', null, 'POLICE COURT'],
  ['a salutation and what follows', 'Dear Sir,\n\nThe mill is closed.', null, 'Dear Sir, The mill is closed'],
  ['nothing at all', '', null, 'Untitled'],
])('a headline is made from %s', (_, text, dateline, headline) => {
  expect(made(text, dateline)).toMatchObject({ value: headline, basis: 'inferred' })
})

test('a line above the text comes before the first sentence, a stated headline before both', () => {
  const clues = { line: 'Mill burns', text: 'The mill burned down.', dateline: null, isOutlet: () => false }
  expect(settleHeadline({ ...clues, stated: [] })).toMatchObject({ value: 'Mill burns', basis: 'text' })
  const claim = { value: 'Fire at the mill', basis: 'stated', origin: 'front matter', line: 2 } as const
  expect(settleHeadline({ ...clues, stated: [claim] })).toMatchObject({
    value: 'Fire at the mill',
    basis: 'stated',
  })
})

test.each([
  ['The bridge reopens | The Tarnwick Post', 'The bridge reopens'],
  ['The bridge reopens - The Tarnwick Post', 'The bridge reopens'],
  ['(3) The bridge reopens / X', 'The bridge reopens'],
  ['Opinion | The bridge reopens', 'Opinion | The bridge reopens'],
  ['The bridge reopens - The Tarnwick Post - World', 'The bridge reopens'],
  ['The long repair - Time - and what it costs', 'The long repair - Time - and what it costs'],
  ['The long repair - Time', 'The long repair'],
  ['The bridge over the Arl reopens | World news | The Tarnwick Post', 'The bridge over the Arl reopens'],
  ['Opinion | The bridge reopens | The Tarnwick Post', 'Opinion | The bridge reopens'],
  ['The bridge reopens – The Tarnwick Post – the daily of the coast', 'The bridge reopens'],
  ['The bridge reopens : The Tarnwick Post', 'The bridge reopens'],
  ['The Tarnwick Post: editor resigns after vote', 'The Tarnwick Post: editor resigns after vote'],
  ['The Tarnwick Post: Bridge to reopen in May', 'Bridge to reopen in May'],
  ['Time: The bridge to reopen in May', 'Time: The bridge to reopen in May'],
  ['Ida Holm: The bridge reopens', 'Ida Holm: The bridge reopens'],
  ['(12) The bridge reopens - YouTube', 'The bridge reopens'],
  ['The bridge reopens | Facebook', 'The bridge reopens'],
  ['Storm over a post on Facebook', 'Storm over a post on Facebook'],
  ['The bridge - a history in ten pictures', 'The bridge - a history in ten pictures'],
  ['Win / X', 'Win / X'],
  ['The Tarnwick Post » The bridge reopens', 'The bridge reopens'],
  ['Time | The bridge reopens', 'Time | The bridge reopens'],
  ['The bridge reopens — The Tarnwick Post, 14 July 2023', 'The bridge reopens'],
  ['(1) The bridge reopens - by Ida Holm - The Tarnwick Post', 'The bridge reopens'],
  ['The bridge reopens :: The Tarnwick Post', 'The bridge reopens'],
  ['The bridge reopens « The Tarnwick Post', 'The bridge reopens'],
  ['The bridge reopens / The Tarnwick Post', 'The bridge reopens'],
  ['The Tarnwick Post / The bridge reopens', 'The Tarnwick Post / The bridge reopens'],
  ['The Tarnwick Post - The bridge reopens in May', 'The bridge reopens in May'],
  ['The Tarnwick Post - a history', 'The Tarnwick Post - a history'],
  ['The bridge reopens : r/tarnwick', 'The bridge reopens'],
  ['# The bridge reopens', 'The bridge reopens'],
  ['#thebridge reopens', '#thebridge reopens'],
  ['The bridge reopens - by Per Dahl - The Tarnwick Post', 'The bridge reopens - by Per Dahl'],
])('a stated headline is the title of the page at times: %s', (value, headline) => {
  const stated = [{ value, basis: 'stated', origin: 'front matter', line: 2 }] as const
  const isOutlet = (name: string): boolean => ['The Tarnwick Post', 'Time'].includes(name)
  expect(
    settleHeadline({ stated, line: null, text: '', dateline: null, isOutlet, writers: ['Ida Holm'] }).value,
  ).toBe(headline)
})

test.each([
  ['# The bridge reopens', 'The bridge reopens'],
  ['## Die Brücke ist offen', 'Die Brücke ist offen'],
  ['#MeToo in the harbour', '#MeToo in the harbour'],
  ['**The bridge reopens**', 'The bridge reopens'],
  ['# 📰 The bridge reopens', 'The bridge reopens'],
  ['= The bridge reopens =', 'The bridge reopens'],
  ['202401051005 The bridge reopens', 'The bridge reopens'],
  ['1987 was a good year', '1987 was a good year'],
  ['**The bridge** reopens', '**The bridge** reopens'],
  ['# 1 in the charts', '# 1 in the charts'],
])('the line %s is the headline %s', (line, headline) => {
  const text = 'The bridge was opened on Monday.'
  expect(settleHeadline({ stated: [], line, text, dateline: null, isOutlet: () => false }).value).toBe(
    headline,
  )
})

test.each([
  ['Holm Gazette: The bridge reopens', 'The bridge reopens', 'Holm Gazette'],
  ['The Holm Gazette: “It shook,” says the miller', '“It shook,” says the miller', 'The Holm Gazette'],
])('the paper before a headline: %s', (title, headline, chrome) => {
  expect(cutChrome(title, () => false, 'The bridge at Holm was opened.')).toEqual({ title: headline, chrome })
})

test.each([
  ['of which the text tells', 'Holm Gazette: The last edition is printed', 'The Holm Gazette closes.'],
  ['in one word', 'Gazette: The bridge reopens', ''],
  ['of something else', 'Holm Bridge: The wardens return', ''],
  ['above a word', 'Holm Gazette: Sold', ''],
  ['of somebody', 'Ida Holm: The bridge is ours', ''],
])('what stands before a colon stays: %s', (_, title, text) => {
  expect(cutChrome(title, () => false, text).title).toBe(title)
})
