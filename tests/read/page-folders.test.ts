import { expect, test } from 'vitest'
import { withoutPageParts } from '../../src/read/page-folders.ts'

const cases: readonly (readonly [what: string, paths: readonly string[], kept: readonly string[]])[] = [
  [
    'the folder of a complete page',
    ['a/ferry.html', 'a/ferry_files/ad.html', 'a/ferry_files/quay.jpg', 'a/ferry_files/x.js'],
    ['a/ferry.html', 'a/ferry_files/quay.jpg'],
  ],
  ['the same in German', ['Fähre.htm', 'Fähre-Dateien/rahmen.htm'], ['Fähre.htm']],
  ['a folder of that name without its page', ['court_files/ruling.html'], ['court_files/ruling.html']],
  [
    'a folder of that name beside a text',
    ['court.txt', 'court_files/ruling.html'],
    ['court.txt', 'court_files/ruling.html'],
  ],
  [
    'a folder of ArchiveBox',
    [
      'archive/170.1/index.html',
      'archive/170.1/output.html',
      'archive/170.1/readability/content.html',
      'archive/170.1/singlefile.html',
      'archive/170.1/www.example.org/a/index.html',
    ],
    ['archive/170.1/singlefile.html'],
  ],
  ['pages of other names', ['a/index.html', 'b/output.html'], ['a/index.html', 'b/output.html']],
]

test.each(cases)('%s', (_, paths, kept) => {
  expect(withoutPageParts(paths)).toEqual(kept)
})
