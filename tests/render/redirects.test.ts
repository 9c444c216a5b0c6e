import { expect, test } from 'vitest'
import { lookUp } from '../../src/render/lookup.ts'
import { namesakesIn } from '../../src/render/pages/namesakes.ts'
import { planRedirects } from '../../src/render/pages/redirects.ts'
import { link } from '../link/records.ts'
import { settings } from './archive.ts'

test('people of one name are told apart by what they are, when, how often, and a sentence', () => {
  const archive = link([
    {
      id: 'a',
      date: '2019-01-01',
      people: [{ name: 'Jon Vale', offices: ['mayor'], sentence: 'Mayor Jon Vale spoke.' }],
    },
    { id: 'b', date: '2020-01-02', people: [{ name: 'Jon Vale', offices: ['mayor'] }] },
    {
      id: 'c',
      date: '2020-01-02',
      people: [{ name: 'Jon Vale', offices: ['striker'], sentence: 'Jon Vale scored.' }],
    },
  ])
  const views = [...planRedirects(lookUp(archive, settings))].flatMap((group) => [...group.views()])
  const page = views.find(({ path }) => path === 'people/jon-vale/index.html')
  expect(page?.data).toEqual({
    title: 'Jon Vale',
    to: [
      {
        label: 'Jon Vale (mayor)',
        page: 'people/jon-vale-politician/',
        person: {
          description: 'mayor',
          years: { first: '2019', last: '2020' },
          count: 2,
          sentence: 'Mayor Jon Vale spoke.',
        },
      },
      {
        label: 'Jon Vale (striker)',
        page: 'people/jon-vale-footballer/',
        person: {
          description: 'striker',
          years: { first: '2020', last: '2020' },
          count: 1,
          sentence: 'Jon Vale scored.',
        },
      },
    ],
  })
  // The page of each leads to the other.
  expect([...namesakesIn(lookUp(archive, settings))]).toEqual([
    ['people/jon-vale-footballer/', [{ label: 'Jon Vale (mayor)', page: 'people/jon-vale-politician/' }]],
    ['people/jon-vale-politician/', [{ label: 'Jon Vale (striker)', page: 'people/jon-vale-footballer/' }]],
  ])
})

test('articles of one headline are told apart by where and when they appeared', () => {
  const archive = link([
    { id: 'a', date: '2019-01-01', title: 'Crane lifts timber' },
    { id: 'b', date: '2019-01-02', title: 'Crane lifts timber' },
  ])
  const views = [...planRedirects(lookUp(archive, settings))].flatMap((group) => [...group.views()])
  const page = views.find(({ path }) => path === 'articles/2019/01/crane-lifts-timber/index.html')
  expect(page?.data).toMatchObject({
    to: [
      { article: { title: 'Crane lifts timber', date: { edtf: '2019-01-01' } } },
      { article: { title: 'Crane lifts timber', date: { edtf: '2019-01-02' } } },
    ],
  })
})

test('an article that only moved is led to without more', () => {
  const archive = link([{ id: 'a', date: '2019-01-01', title: 'Crane lifts timber' }])
  const moved = {
    ...archive,
    redirects: [{ from: 'articles/old/', to: [archive.entries[0]?.page ?? ''], title: '' }],
  }
  const [view] = [...planRedirects(lookUp(moved, settings))].flatMap((group) => [...group.views()])
  expect(view?.data).toMatchObject({ to: [{ label: 'Crane lifts timber' }] })
  expect(JSON.stringify(view?.data)).not.toContain('"article"')
})
