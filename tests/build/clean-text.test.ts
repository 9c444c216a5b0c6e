import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/lib/clean-text.ts'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

test('escapes that make no characters neither stop the search nor spoil a feed', async () => {
  const bad = '\\ud800 \\u0001 \\udfff \\u001b \\uffff'
  const folder = writeTree(smallArchive(3, emptyFolder()), {
    'in/archive.yml': `title: "The Vell ${bad} Clippings"\nlanguage: en\nbaseUrl: https://vell.example/\n`,
    'in/authority/people.yml': `- name: "Anna ${bad} Brandt"\n`,
    'in/a.json': `[{"title": "The ferry ${bad} is back", "author": "Anna ${bad} Brandt", "date": "2014-05-03",
      "tags": ["harbour ${bad}"], "text": "The ferry to Osk ${bad} is back, the harbour master said."}]`,
    'in/a.yml': `topics: ["ferries ${bad}"]\nplaces: ["Osk ${bad}"]\n`,
  })
  await buildHere(folder, 'in', 'dist', 'cache', { search: true })
  const site = join(folder, 'dist')
  const texts = [...readTree(site).keys()].filter((path) => /\.(?:html|xml|json|ndjson|csv|txt)$/.test(path))
  expect(texts).toContain('feed.xml')
  const unclean = texts.filter((path) => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(site, path)))
    if (path.endsWith('.xml')) new SaxesParser().write(text).close()
    // Line ends of CSV are "\r\n"; JSON may write as an escape what no text may hold.
    return (
      cleanText(text.replaceAll('\r\n', '\n')) !== text.replaceAll('\r\n', '\n') || /\\ud[89a-f]/i.test(text)
    )
  })
  expect(unclean).toEqual([])
})
