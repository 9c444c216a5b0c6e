import { expect, test } from 'vitest'
import { divideLinkedBlocks } from '../../../src/formats/markup/linked-blocks.ts'

const url = 'https://osk.example/ferry'

function divided(text: string): string {
  const lines = text.split('\n')
  divideLinkedBlocks(lines)
  return lines.join('\n')
}

test.each([
  [
    'a heading and a paragraph',
    `[\n\n## Ferry returns\n\nAfter nine years\n\n](${url})`,
    `\n\n## [Ferry returns](${url})\n\n[After nine years](${url})\n\n`,
  ],
  [
    'on the first line and the last',
    `*   [### Ferry returns\n\n    After nine years](${url} "Ferry") more`,
    `*   ### [Ferry returns](${url})\n\n    [After nine years](${url}) more`,
  ],
  [
    'a picture above',
    `[![Pier](https://osk.example/a.jpg)\n\nFerry returns](${url})`,
    `![Pier](https://osk.example/a.jpg)\n\n[Ferry returns](${url})`,
  ],
  [
    'two of them',
    `[One\n\nline](${url}) [Two\n\nlines](${url})`,
    `[One](${url})\n\n[line](${url}) [Two](${url})\n\n[lines](${url})`,
  ],
])('a link around several paragraphs: %s', (_, text, result) => {
  expect(divided(text)).toBe(result)
})

test('of a link around a whole text the brackets and the address go', () => {
  const paragraph =
    'The ferry came back on Monday, and the whole of the town was at the pier to see it. '.repeat(6)
  expect(divided(`[${paragraph}\n\n${paragraph}](${url})`)).toBe(`${paragraph}\n\n${paragraph}`)
})

test.each([
  ['a link within a line', `[Ferry returns](${url}) on Monday`],
  ['a link over the lines of a paragraph', `The [ferry\nreturns](${url}) on Monday`],
  ['a bracket that is never closed', 'The ferry [sic returns.\n\nNobody paid.'],
  ['brackets without an address', '[The ferry returns.\n\nNobody paid.]'],
  ['an address that is no page', '[The ferry returns.\n\nNobody paid.](file:///a)'],
  ['a task', '- [ ] Call Ida Roe\n\n- [x] Done'],
  ['a bracket that is written out', `\\[The ferry\n\nreturns](${url})`],
  ['code', `\`\`\`\n[a\n\nb](${url})\n\`\`\``],
  ['a picture', `![The ferry\n\nreturns](${url})`],
])('%s stays', (_, text) => {
  expect(divided(text)).toBe(text)
})

test.each(['[', ']', '[a\n', '[\n\n', `](${url}`, '[](', '![[a\n\n'])('many of %j cost no time', (piece) => {
  const start = performance.now()
  divided(piece.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(2_000)
})
