import { expect, test } from 'vitest'
import { link, type RecordSketch } from './records.ts'

const wreck: RecordSketch[] = [
  {
    id: 'b',
    date: '2020-03-02',
    title: 'Ferry Aurelia sinks off Skerry',
    excerpt: 'The ferry Aurelia sank off Skerry Point with 80 aboard, the coast guard of Marle said.',
  },
  {
    id: 'c',
    date: '2020-03-03',
    title: 'Divers reach ferry Aurelia',
    excerpt: 'Divers reached the ferry Aurelia, a day after it sank off Skerry Point with 80 aboard.',
  },
]

const others: RecordSketch[] = Array.from({ length: 8 }, (_, index) => ({
  id: `o${index}`,
  date: '2020-03-02',
  title: `Matter ${index}`,
  excerpt: `Council number ${index} spoke of road ${index * 3} and of the price of bread.`,
}))

const storiesOf = (sketches: readonly RecordSketch[]) => {
  const { stories, redirects } = link(sketches)
  return { stories, from: redirects.map(({ from, to }) => `${from} → ${to.join()}`) }
}

test('a story has its days, its articles in order, and an address that leads from the others', () => {
  const { stories, from } = storiesOf([...wreck, ...others])
  expect(stories).toMatchObject([
    {
      title: 'Ferry Aurelia sinks off Skerry',
      first: '2020-03-02',
      last: '2020-03-03',
      articles: ['b', 'c'],
    },
  ])
  const [story] = stories
  expect(story?.page).toMatch(/^stories\/ferry-aurelia-sinks-off-skerry-[0-9a-f]{4}\/$/)
  expect(from).toEqual([
    expect.stringMatching(/^stories\/divers-reach-ferry-aurelia-[0-9a-f]{4}\/ → stories\/ferry/),
  ])
})

test('the address stays when a later article joins, and leads on when an older one does', () => {
  const before = storiesOf([...wreck, ...others]).stories[0]?.page ?? ''
  const later = {
    id: 'd',
    date: '2020-03-04',
    title: 'Ferry Aurelia raised off Skerry',
    excerpt: 'The ferry Aurelia, which sank off Skerry Point with 80 aboard, was raised.',
  }
  expect(storiesOf([...wreck, ...others, later]).stories[0]).toMatchObject({
    page: before,
    articles: ['b', 'c', 'd'],
  })
  const older = { ...later, id: 'a', date: '2020-03-01', title: 'Ferry Aurelia in distress off Skerry' }
  const after = storiesOf([...wreck, ...others, older])
  expect(after.stories[0]?.page).not.toBe(before)
  expect(after.from).toContain(`${before} → ${after.stories[0]?.page}`)
})

test('a story of the owner is named by the owner', () => {
  const own = [
    { id: 'x', date: '2020-01-01', story: 'The long strike', title: 'Strike begins' },
    { id: 'y', date: '2021-06-01', story: 'The long strike', title: 'Strike ends' },
  ]
  expect(storiesOf(own)).toMatchObject({
    stories: [{ page: 'stories/the-long-strike/', first: '2020-01-01', last: '2021-06-01' }],
    from: [],
  })
})

test('an article alone is no story', () => {
  expect(storiesOf([{ id: 'x', story: 'Mine' }, ...others]).stories).toEqual([])
})
