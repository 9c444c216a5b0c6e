import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, writeTree } from '../setup/folders.ts'
import { buildSite } from './built.ts'

const shared = [
  'The ferry Aurelia ran aground off the island of Marle on Saturday morning with 212 passengers on board, the coast guard said.',
  'Fishing boats took the passengers ashore within three hours, though the ship lay two miles short of the harbour of Marle.',
  '"We heard a long scrape and then the lights went out," said Tilde Brandt, who was travelling with her class of nineteen children.',
]
const clippings = {
  'full.md': `---\noutlet: Harbour Post\ndate: 2019-05-04\n---\n# Ferry Aurelia runs aground off Marle\n\n${shared.join('\n\n')}\n\nThe owner, Nord Line, cancelled all sailings until Tuesday, and the maritime board has opened an inquiry into the failed radar.\n`,
  'cut.md': `---\noutlet: Valley Courier\ndate: 2019-05-04\n---\n# Passengers brought ashore\n\n${shared.join('\n\n').replace('long scrape', 'loud scrape')}\n`,
}

async function build(rights: string): Promise<string> {
  const folder = emptyFolder()
  const [input, output] = [join(folder, 'clippings'), join(folder, 'site')]
  writeTree(input, { ...clippings, 'archive.yml': `rights:\n  "*": ${rights}\n` })
  await buildSite(input, output)
  const pages = readdirSync(join(output, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(output, 'stories', name, 'index.html'), 'utf8'))
  return pages.find((html) => html.includes('class="told')) ?? ''
}

test('a story shows the fullest version first, and in which words the other differs', async () => {
  const html = await build('full')
  expect(html.indexOf('>Ferry Aurelia runs aground off Marle</a>')).toBeLessThan(
    html.indexOf('>Passengers brought ashore</a>'),
  )
  expect(html).toContain('2 versions of one article')
  expect(html).toMatch(/22 words left out, 1 word of its own/)
  expect(html).toMatch(/<del>long <\/del>\s*<ins>loud <\/ins>/)
  expect(html.match(/<details class="difference">/g)).toHaveLength(1)
})

test('words that the rights keep back are not shown as a difference', async () => {
  const html = await build('excerpt')
  expect(html).toContain('Passengers brought ashore')
  expect(html).not.toContain('class="difference"')
}, 30_000)
