import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { sha256 } from '../../../src/lib/hash.ts'
import { articleOf, documentOf } from './article.ts'

const texts = ['crane', 'ferry', 'herring'].map((thing) => [
  `The ${thing} of Arlen has been spoken of for weeks, and on Tuesday the harbour council said what it means to do.`,
  `Nobody on the quay wants the ${thing} to go, as Tove Lund told the council, who keeps the kiosk by the stairs.`,
  `A second meeting about the ${thing} follows in May; until then everything stays as it has been since 1911.`,
])
const titles = ['Crane stays', 'Ferry is late again', 'Herring comes early']
const paragraphs = (index: number): string => (texts[index] ?? []).map((text) => `<p>${text}</p>`).join('')
const entry = (index: number, more = ''): string =>
  `<article class="post-${index} post hentry"><h2><a href="/2019/05/${index}/">${titles[index]}</a></h2><div class="meta"><time datetime="2019-05-0${index + 1}">May ${index + 1}, 2019</time></div><div class="entry-content">${paragraphs(index)}${more}</div></article>`
const home = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Quay Notes – what happens at the harbour</title><link rel="canonical" href="https://quay.example/">${head}</head><body><h1><a href="/">Quay Notes</a></h1><main>${body}</main></body></html>`

test('a page with several whole entries is several articles, each with its address, day and the name of the page', async () => {
  const html = home(
    titles.map((_, index) => entry(index)).join(''),
    '<meta property="og:site_name" content="Quay Notes">',
  )
  const bytes = Buffer.from(html)
  const { documents } = await readDocuments({ path: 'home.html', hash: sha256(bytes), bytes, sidecar: null })
  expect(documents.map(({ part }) => part)).toEqual(
    titles.map((_, i) => `https://quay.example/2019/05/${i}/`),
  )
  const [, second] = documents
  expect(second?.stated.title[0]?.value).toBe('Ferry is late again')
  expect(second?.stated.date[0]?.value).toContain('2019-05-02')
  expect(second?.stated.outlet[0]?.value).toBe('Quay Notes')
  expect(JSON.stringify(second?.body)).not.toContain('herring')
})

test('entries too short to be told from teasers are left out, and that is told', async () => {
  const short = entry(2).replace(
    /<div class="entry-content">.*<\/div>/,
    '<p>The herring is early, they say.</p>',
  )
  const bytes = Buffer.from(home(entry(0) + entry(1) + short))
  const { documents } = await readDocuments({ path: 'home.html', hash: sha256(bytes), bytes, sidecar: null })
  expect(documents.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([
    ['html/entries'],
    [],
  ])
})

/** One article, whatever else is on the page. */
const single: readonly (readonly [what: string, html: string])[] = [
  [
    'the page of one entry, and the next one below',
    home(entry(0) + entry(1)).replace(/<title>[^<]+/, '<title>Crane stays'),
  ],
  [
    'a page that says that it is an article',
    home(entry(0) + entry(1), '<meta property="og:type" content="article">'),
  ],
  [
    'one entry whole, the others cut short',
    home(entry(0) + entry(1, '<a class="more-link" href="/2019/05/1/">Continue</a>')),
  ],
  [
    'a list with headings that lead to shops, and no days',
    home(
      titles
        .map(
          (title, index) =>
            `<div class="item"><h2><a href="https://shop.example/${index}">${title}</a></h2>${paragraphs(index)}</div>`,
        )
        .join(''),
    ),
  ],
  [
    'sections with links to themselves',
    home(titles.map((_, index) => entry(index).replace(/href="[^"]+"/, 'href="#part"')).join('')),
  ],
]

test.each(single)('no entries: %s', async (_, html) => {
  const bytes = Buffer.from(html)
  const { documents } = await readDocuments({ path: 'home.html', hash: sha256(bytes), bytes, sidecar: null })
  expect(documents.map(({ part }) => part ?? null)).toEqual([null])
})

test('the posts of a thread are one article, divided by lines', async () => {
  const post = (index: number): string =>
    `<div id="p${index}" class="post bg${index % 2}"><div class="postbody"><p class="author">by <strong>reader${index}</strong> » Tue Mar 1${index}, 2019 8:14 pm</p><div class="content">${(texts[index] ?? []).join('<br><br>')}</div></div><dl class="postprofile"><dt>reader${index}</dt><dd>Posts: 21${index}</dd></dl></div>`
  const html = `<html lang="en"><head><title>Arlen Forum - What of the crane?</title></head><body><h2><a href="t">What of the crane?</a></h2>${[0, 1, 2].map(post).join('')}</body></html>`
  const { text, title } = await articleOf(html)
  expect(title.value).toBe('What of the crane?')
  for (const post of texts.slice(0, 3)) for (const paragraph of post) expect(text).toContain(paragraph)
  const { diagnostics, body } = await documentOf(html)
  expect(body.children.filter(({ type }) => type === 'thematicBreak')).toHaveLength(2)
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['html/thread'])
})

test('boxes with posts that have headlines of their own are no thread', async () => {
  const box = (index: number): string =>
    `<div class="postbody"><h2>${titles[index]}</h2>${paragraphs(index)}</div>`
  const { diagnostics } = await documentOf(
    `<html><head><title>${titles[1]}</title></head><body>${box(0)}${box(1)}</body></html>`,
  )
  expect(diagnostics).toEqual([])
})
