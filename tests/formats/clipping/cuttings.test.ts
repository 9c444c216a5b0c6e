import { expect, test } from 'vitest'
import { read } from '../office.ts'

const first =
  'Kiln relit\nNordfjord Courier, 3 February 1931\n\nThe old kiln at the basin was relit on Monday by its new owner, and twelve men have work again.'
const second =
  'Kiln cracked\nNordfjord Courier, 10 February 1931\n\nThe kiln at the basin cracked on Tuesday night and was put out, and twelve men have no work again.'
/** A day that is read with the text. */
const inText = 'in the text'
const bothDays = ['3 February 1931', '10 February 1931']
const text = (line: string): string => line.slice(line.indexOf('\n\n') + 2)
const leftOut =
  'info document/above-cuttings: What stands above the first cutting of this file belongs to none of them, and is left out'
const told =
  'warning document/several-cuttings: This file seems to hold 2 cuttings, and is read as one article'

test.each([
  ['between rules', 'a.txt', `${first}\n\n==========\n\n${second}`],
  ['with a colon in the headline', 'a.txt', `${first.replace('Kiln', 'Kiln:')}\n\n=====\n\n${second}`],
  ['between asterisks', 'a.txt', `${first}\n\n* * *\n\n${second}`],
  [
    'with the citation above the headline',
    'a.txt',
    `Nordfjord Courier, 3 February 1931\n\nKILN RELIT\n\n${text(first)}\n-----\n${second}`,
  ],
  [
    'one names its paper',
    'a.txt',
    `${first}\n-----\nKiln cracked\n10 February 1931\n\n${text(second)}\n-----\n`,
    [],
    ['3 February 1931', inText],
  ],
  ['below headings', 'a.md', `# ${first}\n\n# ${second}`],
  ['below headings and a title', 'a.md', `# Cuttings on the kiln\n\n## ${first}\n\n## ${second}`, [leftOut]],
  ['with nothing between', 'a.txt', `${first}\n\n${second}`],
  [
    'with nothing between, in bold',
    'a.md',
    `**${first.replace('\n', '**\n*').replace('\n\n', '*\n\n')}\n\n${second}`,
  ],
  [
    'below the minutes of who read them',
    'a.txt',
    `Tuesday circle\nPresent: A. Vetter, B. Lyng\n\n${first}\n\n${second}`,
    [leftOut],
  ],
  [
    'each above its citation',
    'a.txt',
    `Kiln relit\n\n${text(first)}\n— Nordfjord Courier, 3 February 1931\n\nKiln cracked\n\n${text(second)}\n— Nordfjord Courier, 10 February 1931`,
  ],
  [
    'each below its citation',
    'a.txt',
    `Nordfjord Courier, 3 February 1931\nKILN RELIT\n${text(first)}\n\nNordfjord Courier, 10 February 1931\nKILN CRACKED\n${text(second)}`,
  ],
  [
    'the third with a day alone',
    'a.txt',
    `${first}\n\n${second}\n\nKiln sold\n17 February 1931\n\n${text(first)}`,
    [],
    ['3 February 1931', '10 February 1931', inText],
  ],
])('cuttings in one file: %s', async (_, path, content, told: string[] = [], days = bothDays) => {
  const { articles, problems } = await read(path, content)
  expect(problems).toEqual(told)
  expect(articles.map(({ claims }) => claims.date ?? inText)).toEqual(days)
  expect(articles[0]?.text).not.toContain('Vetter')
  expect(articles[0]?.text).toContain(text(first))
  expect(articles[0]?.text).not.toContain('cracked')
  expect(articles[1]?.text).toContain(text(second))
  expect(articles.every(({ part }) => /^[\da-f]{16}$/.test(part ?? ''))).toBe(true)
})

test.each([
  ['headlines in bold', (line: string) => `{\\b ${line}}`, ['3 February 1931', '10 February 1931']],
  ['headlines like the text', (line: string) => line, ['3 February 1931', '10 February 1931']],
])('two cuttings in a file of a word processor: %s', async (_, headed, days) => {
  const rtf = [first, second].flatMap((cutting) => {
    const [title = '', ...rest] = cutting.split('\n').filter(Boolean)
    return [headed(title), ...rest]
  })
  const { articles } = await read('a.rtf', `{\\rtf1 ${rtf.join('\\par ')}\\par}`)
  expect(articles.map(({ claims }) => claims.date)).toEqual(days)
})

const headline = 'A winter on the canal\nNordfjord Courier, 3 February 1931\n\n'
test.each([
  ['sections between asterisks', 'a.txt', `${headline}${text(first)}\n\n* * *\n\n${text(second)}`, []],
  ['a box below', 'a.txt', `${first}\n\n----------\n\nThe kiln in figures\n\nBuilt: 1844\nHeight: 40 ft`, []],
  [
    'decks of a headline',
    'a.txt',
    `THE KILN.\n------\nLIT AGAIN.\n------\n${first.split('\n')[1]}\n------\n${text(first)}`,
    [],
  ],
  [
    'crossheads',
    'a.md',
    `# ${headline}${text(first)}\n\n## The thaw\n\n${text(second)}\n\n## The end\n\n${text(first)}`,
    [],
  ],
  [
    'a chronicle',
    'a.md',
    `# ${headline}\n\n## Monday\n3 February 1931\n\n${text(first)}\n\n## Tuesday\n4 February 1931\n\n${text(second)}`,
    [],
  ],
  [
    'what papers said, without headlines',
    'a.txt',
    `${headline}${text(first)}\n\n${text(second)}\nNordfjord Courier, 10 February 1931\n\n${text(first)}\nThe Marle Herald, 12 February 1931`,
    [],
  ],
  [
    'references below it',
    'a.txt',
    `${first}\n\nSee also\n\nKiln cracked\nNordfjord Courier, 10 February 1931\n\nKiln sold\nNordfjord Courier, 17 February 1931`,
    [],
  ],
  [
    'the head of each page',
    'a.txt',
    `Nordfjord Courier, 3 February 1931\n\nKILN RELIT\n\n${text(first)}\n\nNordfjord Courier, 3 February 1931\n\nTHE OWNER\n\n${text(second)}`,
    [],
  ],
  [
    'a correction in its text',
    'a.txt',
    `${first}\n\nThe Marle Herald, 5 February 1931, said that sixteen men have work again, which was wrong.`,
    [],
  ],
  [
    'cards of other stories below an article',
    'a.txt',
    `Kiln relit\n\n${Array(6).fill(text(first)).join('\n\n')}\n\nKiln cracked\n\nNordfjord Courier, 10 February 1931\n\n${text(second)}\n\nKiln sold\n\nNordfjord Courier, 17 February 1931\n\n${text(first)}`,
    [],
  ],
  ['cards that break off', 'a.txt', `${first.replace(/\.$/, ' …')}\n\n${second.replace(/\.$/, ' …')}`, []],
  [
    'papers below a label',
    'a.txt',
    `${first}\n\nWhat others wrote:\nThe Marle Herald, 5 February 1931\n\n${text(second)}`,
    [],
  ],
  ['fields at the head', 'a.txt', `title: Kiln\n\n${first}\n\n=====\n\n${second}`, []],
  [
    'headlines without days',
    'a.txt',
    `KILN RELIT\n\n${text(first)}\n\n=====\n\nKILN CRACKED\n\n${text(second)}`,
    [told],
  ],
])('one article: %s', async (_, path, content, expected) => {
  const { articles, problems } = await read(path, content)
  expect(articles).toHaveLength(1)
  expect(problems).toEqual(expected)
})
