import { expect, test } from 'vitest'
import { read } from './office.ts'

/** Each takes a moment where time grows with the length, and longer than a test may take where it grows faster. */
test.each<readonly [name: string, path: string, content: string]>([
  ['elements without end', 'a.html', `<!-- LXNComment --><p>1 of 1 DOCUMENTS</p>${'<div>'.repeat(20_000)}x`],
  ['marks within marks', 'a.html', `<!-- LXNComment -->${'<b><p>'.repeat(1500)}x`],
  ['XML without end', 'a.xml', `<rss>${'<a>'.repeat(500_000)}`],
  ['one paragraph of very many lines', 'a.txt', `ProQuest\n${`${'_'.repeat(60)}\n`.repeat(20_000)}`],
  [
    'pages of blank lines',
    'a.txt',
    Array.from({ length: 999 }, (_, at) => `- ${at + 1} -${'\n'.repeat(1000)}`).join(''),
  ],
  ['one line', 'a.txt', `1 of 1 DOCUMENTS\n${'x '.repeat(300_000)}`],
  ['groups of RTF', 'a.rtf', `{\\rtf1 ${'{\\b x}'.repeat(100_000)}}`],
  ['a field of BibTeX without end', 'a.bib', `@article{a,${'title = {'.repeat(50_000)}`],
  ['authors without end', 'a.ris', `TY  - NEWS\n${'AU  - x\n'.repeat(50_000)}`],
  ['lists within lists of JSON', 'a.json', `${'{"a":['.repeat(20_000)}${']}'.repeat(20_000)}`],
  ['a table of very many columns', 'a.csv', `${'a,'.repeat(50_000)}\n1\n`],
  ['callouts of oneself', 'a.md', `${'> [!a] I\n\n'.repeat(8_000)}${'a i '.repeat(12_000)}`],
  ['boxes that nothing ends', 'a.txt', `The ferry\n\n${'skip past newsletter promotion\n'.repeat(40_000)}`],
  ['a box of empty letters', 'a.mbox', `From a\n${'Subject: x\n\nbody\n\nFrom b\n'.repeat(200)}`],
])('%s', async (_, path, content) => {
  const { articles } = await read(path, content)
  expect(articles.length).toBeLessThan(202)
})
