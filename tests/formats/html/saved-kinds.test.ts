import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/dateline.ts'

interface Read {
  readonly title: string
  readonly text: string
  readonly outlet: { readonly name: string } | null
  readonly authors: readonly { readonly name: string }[]
}

async function read(head: string, body: string, lang = 'en'): Promise<Read> {
  const content = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  return (await readArticle({ name: 'page.html', content })) as Read
}

const story = [
  'Three barns were burnt down and a mill was damaged at Corley on the night of Saturday to Sunday.',
  'Firemen from Ashby and Lower Quarne fought the blaze for five hours.',
  'The mill opens again in 2026.',
  '“She went in three times,” a neighbour said of the miller, Mrs Edith Farrant.',
]
const paragraphs = story.map((text) => `<p>${text}</p>`).join('')

describe('a page for the printer', () => {
  const tools = '<p><a href="javascript:window.print()">Print this page</a></p>'
  it.each([
    ['Print: Three barns burn at Corley', tools],
    ['Three barns burn at Corley - Printer friendly version', tools],
  ])('has the headline without its own words: %s', async (title, above) => {
    const { title: found } = await read(`<title>${title}</title>`, `${above}<h1>${title}</h1>${paragraphs}`)
    expect(found).toBe('Three barns burn at Corley')
  })

  it('is none without the means to print', async () => {
    const title = 'Print: the last machine stops at Corley'
    expect((await read(`<title>${title}</title>`, `<h1>${title}</h1>${paragraphs}`)).title).toBe(title)
  })
})

describe('the heading of a page', () => {
  const record = (heading: string): string =>
    `<h1>${heading}</h1><p><a href="/s">New search</a></p><div><h2>Three barns burn at Corley</h2><div>Published: Friday, June 14, 1996</div>${paragraphs}</div>`

  it('is no headline where it names the archive of a paper', async () => {
    const page = await read('<title>Marle Tribune Archives</title>', record('Marle Tribune Archives'))
    expect(page.title).toBe('Three barns burn at Corley')
    expect(page.outlet?.name).toBe('Marle Tribune')
  })

  it('is one where it speaks of archives', async () => {
    const page = await read('<title>Marle opens its archives</title>', record('Marle opens its archives'))
    expect(page.title).toBe('Marle opens its archives')
  })

  it('may stand within the text as well, where a system knows no other', async () => {
    const body = `<article><h1>Three barns burn at Corley</h1><p>${story[0]}</p><p>${story[1]}</p><h1>What the miller saw</h1><p>${story[2]}</p><p>${story[3]}</p></article>`
    expect((await read('<title>Three barns burn at Corley</title>', body)).text).toContain(
      'What the miller saw',
    )
  })
})

describe('a short paragraph with a year', () => {
  it('is text beside the day of the page', async () => {
    const body = `<article><h1>Three barns burn at Corley</h1><p class="time"><time datetime="2019-03-04">4 March 2019</time></p><p>${story[2]}</p>${paragraphs}</article>`
    expect((await read('<title>Three barns burn at Corley</title>', body)).text).toMatch(
      /^The mill opens again in 2026/u,
    )
  })

  it('is the day where it says nothing else', async () => {
    const body = `<article><h1>Three barns burn at Corley</h1><p>Published on Monday, 4 March 2019.</p>${paragraphs}</article>`
    expect((await read('<title>Three barns burn at Corley</title>', body)).text).not.toContain('4 March')
  })
})

describe('the outlet in the head of a page', () => {
  const page = (link: string): string =>
    `<header>${link}</header><article><h1>Three barns burn at Corley</h1>${paragraphs}</article>`

  it.each([
    ['a link called the logo', '<a class="logo" href="/">Stimme der Heide</a>', 'Stimme der Heide'],
    [
      'a title of the site in such a link',
      '<a href="/"><span class="site-title">Stimme der Heide</span></a>',
      'Stimme der Heide',
    ],
    [
      'a picture in such a link',
      '<div class="brand"><a href="/"><img src="l.png" alt="Stimme der Heide"></a></div>',
      'Stimme der Heide',
    ],
    ['no link that says where it leads', '<a class="logo" href="/">Startseite</a>', undefined],
    ['no other link', '<a href="/">Alles über Corley</a>', undefined],
    ['no logo that leads elsewhere', '<a class="logo" href="/shop/2">Stimme der Heide</a>', undefined],
  ])('is told by %s', async (_, link, name) => {
    expect((await read('<title>Three barns burn at Corley</title>', page(link))).outlet?.name).toBe(name)
  })
})

describe('a page of frames', () => {
  it('is read by what it says to those who see none', async () => {
    const content = `<html><head><title>Three barns burn at Corley</title></head><frameset cols="150,*"><frame src="menu.html"><noframes><body><h2>Three barns burn at Corley</h2>${paragraphs}</body></noframes></frameset></html>`
    const page = (await readArticle({ name: 'page.html', content })) as Read
    expect(page.text).toBe(story.join('\n\n'))
  })
})

describe('who wrote it, in the line of the day', () => {
  const polish =
    '<p>W nocy z soboty na niedzielę w Corley spłonęły trzy stodoły, a młyn został uszkodzony.</p><p>Straż pożarna walczyła z ogniem przez pięć godzin, ale nikt nie został ranny.</p>'
  const page = (line: string): string => `<article><h1>Pożar w Corley</h1><p>${line}</p>${polish}</article>`
  it.each([
    ['12 grudnia 2013, autor: Beata Cichoń | Kategoria: Port', ['Beata Cichoń']],
    ['12 grudnia 2013, autor: redakcja', []],
    ['12 grudnia 2013 | Kategoria: Port', []],
  ])('%s', async (line, names) => {
    const { authors } = await read('<title>Pożar w Corley</title>', page(line), 'pl')
    expect(authors.map(({ name }) => name)).toEqual(names)
  })
})

describe('what a page states as its author', () => {
  it.each([
    ['Son Güncelleme', []],
    ['Nachrichten', []],
    ['Ada Roe', ['Ada Roe']],
  ])('%s', async (author, names) => {
    const { authors } = await read(
      `<title>Three barns burn</title><meta name="author" content="${author}">`,
      `<h1>Three barns burn</h1>${paragraphs}`,
    )
    expect(authors.map(({ name }) => name)).toEqual(names)
  })
})
