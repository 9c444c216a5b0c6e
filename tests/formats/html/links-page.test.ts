import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { fileOf } from '../office.ts'

const link = 'https://osk.example/7'
const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><A HREF="${link}" ADD_DATE="1551682800" TAGS="weir,flood">Weir opened</A>\n<DD>what I think of it\n<DT><A HREF="javascript:void(0)">Read later</A>\n</DL><p>\n`
const pocket = `<!DOCTYPE html>\n<html>\n<head>\n<title>Pocket Export</title>\n</head>\n<body>\n<h1>Unread</h1>\n<ul>\n<li><a href="${link}" time_added="1551682800" tags="weir,flood">Weir opened</a></li>\n</ul>\n</body>\n</html>`
const instapaper = `<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href="${link}">Weir opened</a></ol></body></html>`

test.each([
  ['the bookmarks of a browser', bookmarks],
  ['Pocket', pocket],
  ['Instapaper', instapaper],
])('a list of links is no article, and says something of the pages: %s', async (_, html) => {
  const { documents, entries, diagnostics } = await readDocuments(fileOf('export.html', html))
  expect(documents).toEqual([])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['links/only'])
  expect(entries).toMatchObject([{ address: link, curated: false, claims: { title: 'Weir opened' } }])
  expect(JSON.stringify(entries)).not.toContain('what I think')
})

test('the day of saving and the tags', async () => {
  const { entries } = await readDocuments(fileOf('export.html', bookmarks))
  expect(entries?.[0]?.claims).toMatchObject({ added: '2019-03-04T07:00:00.000Z', topics: ['weir', 'flood'] })
})

test('a page that names such a service is a page', async () => {
  const html = `<!DOCTYPE html><html><head><title>How to use Pocket Export - Osk Post</title></head><body><h1>How to leave</h1><p>The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out.</p><p>Nobody was hurt, and the meadows below the mill stood under water until noon, as in the year before.</p></body></html>`
  expect((await readDocuments(fileOf('page.html', html))).documents).toHaveLength(1)
})
