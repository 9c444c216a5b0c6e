import { expect, test } from 'vitest'
import { read } from '../office.ts'

const passage =
  'The harbour board of Osk voted to close the old coal quay for two years. The cranes had become unsafe in the storms.'
const link = '(https://o.example/quay)'

test.each([
  [`Clipped from [Quay to close in June]${link}`, 'Quay to close in June'],
  [
    `Clipped from [Quay to close in June | Osk Courier]${link} at [[2022-02-07]] 2022-02-07 23:14:51`,
    'Quay to close in June | Osk Courier',
  ],
  [`Source: [Quay to close in June]${link}`, 'Quay to close in June'],
  [`— [Quay to close in June – Osk Courier]${link}`, 'Quay to close in June – Osk Courier'],
])('below a marked passage: %s', async (line, title) => {
  const { articles } = await read('a.md', `> ${passage}\n\n${line}\n`)
  expect(articles).toEqual([
    expect.objectContaining({ claims: expect.objectContaining({ title, url: 'https://o.example/quay' }) }),
  ])
  expect(articles[0]?.text).toBe(passage)
})

test.each([
  ['a headline of its own', `Quay to close\n\n${passage}\n\nSource: [More about the coal quay]${link}`],
  ['the name of a paper', `> ${passage}\n\nSource: [The old Osk Courier]${link}`],
  ['words that say what the link is', `> ${passage}\n\n[Read original]${link}`],
  [
    'a link in a sentence',
    `> ${passage}\n\nI found [the quay that is closed]${link} while I looked for ferries.`,
  ],
  [
    'a list of references',
    `> ${passage}\n\n- [The first of many quays]${link}\n- [The second of many quays](https://o.example/2)`,
  ],
])('no title: %s', async (_, note) => {
  const { articles } = await read('a.md', `${note}\n`)
  expect(articles[0]?.claims).not.toHaveProperty('title')
})
