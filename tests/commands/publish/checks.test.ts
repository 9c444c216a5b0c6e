import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuiltSite } from '../../../src/commands/publish/host.ts'
import { askedToKeepBack, secretsIn, secretsOf } from '../../../src/commands/publish/secrets.ts'
import { deadLinks, oversize } from '../../../src/commands/publish/site-check.ts'
import { toBuildOptions } from '../../../src/dateline.ts'
import { withArchive } from '../../../src/pipeline.ts'
import { LeakFinder } from '../../../src/write/leaks.ts'
import { emptyFolder, writeTree } from '../../setup/folders.ts'

function site(files: Readonly<Record<string, string>>): BuiltSite {
  const folder = writeTree(emptyFolder(), files)
  return { folder, title: 'A', files: new Map(Object.keys(files).map((path) => [path, path])) }
}

test.each<[what: string, link: string, dead: string | null]>([
  ['a page', '../b/', null],
  ['a page by its file', '../b/index.html', null],
  ['a part of a page', '../b/#d%C3%A9j%C3%A0', null],
  ['a file', '../data/x.csv', null],
  ['the page itself', '?q=a&amp;b=c', null],
  ['another host', 'https://example.org/none/', null],
  ['mail', 'mailto:a@example.org', null],
  ['a page that is not there', '../c/', 'a/index.html → c/index.html'],
  ['a part that is not there', '../b/#none', 'a/index.html → b/index.html#none'],
  ['a folder without its slash', '../b', 'a/index.html → b'],
])('a link to %s', (_, link, dead) => {
  const built = site({
    'a/index.html': `<a href="${link}">x</a>`,
    'b/index.html': '<p id="déjà">y</p>',
    'data/x.csv': 'z',
    '404.html': '<a href="/base/a/">a</a>',
  })
  expect(deadLinks(built).flatMap(({ places }) => places)).toEqual(dead === null ? [] : [dead])
})

test('what is more than a host takes is said with the source of the limit', () => {
  const built = site({ 'index.html': '<p>', 'large.bin': '' })
  expect(['github-pages', 'cloudflare', 'netlify', 'zip'].flatMap((host) => oversize(built, host))).toEqual(
    [],
  )
  truncateSync(join(built.folder, 'large.bin'), 27_000_000)
  expect(oversize(built, 'rsync')).toEqual([])
  const [problem, ...others] = oversize(built, 'cloudflare')
  expect(others).toEqual([])
  expect(problem?.what).toContain('26.2 MB')
  expect(problem?.places).toEqual(['large.bin (27 MB)'])
  expect(problem?.hint).toContain('https://developers.cloudflare.com/')
  truncateSync(join(built.folder, 'large.bin'), 1_100_000_000)
  expect(oversize(built, 'github-pages')).toHaveLength(2)
})

test.each<[what: string, text: string, secrets: readonly string[]]>([
  ['a remark of Obsidian', 'Text %%ask Karl about his brother%% text', ['ask karl about his brother']],
  ['a remark of HTML', '<!-- lent by a neighbour of ours -->', ['lent by a neighbour of ours']],
  ['who got a mail', 'From: a@paper.example\nTo: Kari <kari@home.example>\n', ['kari home example']],
  ['who bought an export', 'User Name: Kari Holm of the Library', ['kari holm of the library']],
  ['a short remark', 'Text %%check%% text', []],
  ['per cent', 'It rose by 5%, not 10%.', []],
  ['an address in a text', 'Write to us: news@paper.example', []],
  ['a line of an article', 'The mayor: Karl Holm of the harbour party', []],
])('what nobody else may read: %s', (_, text, secrets) => {
  expect(secretsIn('a.md', new TextEncoder().encode(text))).toEqual(secrets)
})

test.each<[text: string, found: readonly string[]]>([
  ['Wenn told me this. DO NOT PUBLISH before May!', ['do not publish before may']],
  ['Tel. 04321. Bitte nicht veröffentlichen.', ['nicht veroffentlichen']],
  ['Source: Sam. Do not name him; he fears for his post and his flat.', ['do not name him he fears for his']],
  ['The paper did not publish the letter.', []],
  ['He said off the record that the confidential list exists.', []],
  ['The court ruled: no publication of the names.', []],
])('%j asks to be kept back', (text, found) => expect(askedToKeepBack(text)).toEqual(found))

test('a comment of a saved page is of who made the page', () => {
  expect(secretsIn('a.html', new TextEncoder().encode('<!-- begin of the article text -->'))).toEqual([])
})

test('text that rights keep back is found in any file, and what another article says is none', async () => {
  const kept =
    'The board agreed to sell the old herring hall to a buyer from the city whom nobody would name in public'
  const shared =
    'The minister said that not one boat would be laid up before the end of the coming winter season'
  const folder = writeTree(emptyFolder(), {
    'archive.yml': 'rights:\n  Arl News: record only\n',
    'a.md': `---\ntitle: Hall sold\noutlet: Arl News\ndate: 2014-01-02\n---\n\n${kept}. ${shared}.\n`,
    'b.md': `---\ntitle: Boats stay\noutlet: Vell Post\ndate: 2014-01-03\n---\n\n${shared}, and everybody was glad.\n`,
  })
  const options = toBuildOptions({ input: folder, cache: join(folder, '.dateline'), workers: 0 })
  const quiet = { step: () => {}, progress: () => {}, note: () => {} }
  const secrets = await withArchive(options, quiet, async (report, textOf) =>
    secretsOf(folder, report, textOf),
  )
  const found = (text: string): number => {
    const file = join(folder, 'page.html')
    writeFileSync(file, text)
    return new LeakFinder(secrets).look('page.html', file).length
  }
  expect(found(`<p>${kept.replace('herring', '<b>herring</b>')}</p>`)).toBe(1)
  expect(found(`<p>${shared}</p>`)).toBe(0)
  expect(found('<p>Hall sold</p>')).toBe(0)
})
