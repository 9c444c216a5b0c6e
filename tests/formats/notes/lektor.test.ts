import { expect, test } from 'vitest'
import { lektorToMarkdown } from '../../../src/formats/notes/lektor.ts'

test.each([
  [
    '_model: page\n---\ntitle: Basin\n---\npub_date: 2019-03-04\n---\nbody:\n\nThe basin is deep.',
    '\n\ntitle: Basin\n\npub_date: 2019-03-04\n\n\n\nThe basin is deep.',
  ],
  ['title: Basin\n---\nbody: The basin\n\nis deep.', 'title: Basin\n\nThe basin\n\nis deep.'],
  // A rule in the text, and a line that looks like a field
  ['title: Basin\n---\nbody:\n\nOne\n\n----\n\ndate: Two', 'title: Basin\n\n\n\nOne\n\n---\n\ndate: Two'],
  ['title: Basin\n---\n_slug: basin\n---\nbody:\nDeep', 'title: Basin\n\n\n\n\nDeep'],
])('%j', (lr, markdown) => expect(lektorToMarkdown(lr)).toBe(markdown))
