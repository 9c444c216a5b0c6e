import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/dateline.ts'
import { readDocuments } from '../../../src/formats/documents.ts'
import { sha256 } from '../../../src/lib/hash.ts'

interface Read {
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  readonly outlet: { readonly name: string } | null
  readonly date: { readonly earliest: string | null } | null
  readonly printPage?: string
}

async function read(head: string, body: string, lang = 'en'): Promise<Read> {
  const content = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  return (await readArticle({ name: 'page.html', content })) as unknown as Read
}

const story = [
  'The weir below Tarn Mill gave way on Monday night, and the water stood a yard deep in the lower street by six o’clock.',
  'Nobody was hurt. Mr. Abel Crane, who keeps the mill, had sent his men up the hill at dusk.',
  'The parish council meets on Friday to hear what a new weir would cost, and who is to pay for it.',
]
const paragraphs = story.map((text) => `<p>${text}</p>`).join('')

describe('a page of an archive of newspapers', () => {
  const page = (line: string, site: string, meta = ''): Promise<Read> =>
    read(
      `<title>WEIR GIVES WAY | ${site}</title>${meta}`,
      `<div><a href="/">${site}</a></div><div><h2>WEIR GIVES WAY</h2><p>${line}</p>${paragraphs}</div>`,
    )

  it.each([
    ['Tarn Witness, Volume XII, Issue 812, 4 March 1907, Page 3', 'Tarn Witness', '1907-03-04', '3'],
    [
      'The Tarn Advertiser (Vic. : 1890 - 1931) / Mon 4 Mar 1907 / Page 3 / WEIR GIVES WAY',
      'The Tarn Advertiser',
      '1907-03-04',
      '3',
    ],
    ['Papers Past | Tarn Witness | 4 March 1907 | Page 3', 'Tarn Witness', '1907-03-04', '3'],
    ['Tarn Herald, Number 77, 4 March 1907 — Page 2', 'Tarn Herald', '1907-03-04', '2'],
  ])('has paper, day and page of the line below the headline: %s', async (line, outlet, day, number) => {
    const found = await page(line, 'Papers Past')
    expect([found.outlet?.name, found.date?.earliest, found.printPage]).toEqual([outlet, day, number])
    expect(found.text).not.toContain(line.slice(0, 12))
    expect(found.text).toContain('a yard deep')
  })

  it.each([
    // a day alone is no citation
    ['Tarn Witness, 1907', 'Papers Past'],
    // a road, and no paper
    ['Mill Lane, 4 March 1907, No. 3', 'Tarn Village History'],
    // a sentence
    ['The Tarn Witness of 4 March 1907 told on page 3 what the miller saw.', 'Tarn Village History'],
  ])('has none where the line cites nothing: %s', async (line, site) => {
    expect((await page(line, site)).outlet?.name).not.toMatch(/Witness|Lane/u)
  })

  it('is a source where the page has a day of its own', async () => {
    const meta = '<meta property="article:published_time" content="2019-05-03">'
    const found = await page('Tarn Witness, 4 March 1907, p. 3', 'Tarn Village History', meta)
    expect([found.outlet?.name, found.date?.earliest]).toEqual(['Tarn Village History', '2019-05-03'])
  })
})

describe('the headline of a page', () => {
  it('is no citation of the paper', async () => {
    const cited = 'Tarn Tide. [volume] (Tarn, Wash.) 1880-1931, March 4, 1907, Page 3, Image 3'
    const found = await read(
      `<title>${cited} « Chronicling America</title>`,
      `<h1>${cited}</h1><p>WEIR GIVES WAY.</p>${paragraphs}`,
    )
    expect(found.title).toBe('WEIR GIVES WAY.')
    expect([found.outlet?.name, found.date?.earliest]).toEqual(['Tarn Tide', '1907-03-04'])
  })
  it('may name a day and a page', async () => {
    const title = 'What page 3 of 4 March 1907 left out'
    expect((await read(`<title>${title}</title>`, `<h1>${title}</h1>${paragraphs}`)).title).toBe(title)
  })
})

describe('a day in an element without words', () => {
  it('is read where screen readers are told it', async () => {
    const label =
      '<div class="dt" aria-label="Published: 8:12 a.m. PT March 4, 2021 Updated: 10:02 a.m. PT March 5, 2021"></div>'
    const found = await read('<title>Weir gives way</title>', `<h1>Weir gives way</h1>${label}${paragraphs}`)
    expect(found.date?.earliest).toBe('2021-03-04')
  })
  it.each([
    '<div aria-label="Page 3 of 12"></div>',
    '<button aria-label="Weather for 4 March 2021"></button>',
    '<p>Below the mill.</p><div aria-label="Map of the weir, 4 March 2021"></div>',
    '<div aria-label="Chart showing how 12 towns voted in 2021"></div>',
  ])('is none in %s', async (label) => {
    const { date } = await read(
      '<title>Weir gives way</title>',
      `${label}<h1>Weir gives way</h1>${paragraphs}`,
    )
    expect(date?.earliest ?? null).toBeNull()
  })
})

describe('what a picture is called for screen readers', () => {
  it('dates nothing between the paragraphs of a text', async () => {
    const map = '<div aria-label="Map of the weir, 4 March 2021"></div>'
    const body = `<article><h1>Weir gives way</h1><p>${story[0]}</p>${map}<p>${story[1]}</p><p>${story[2]}</p></article>`
    const { date, text } = await read('<title>Weir gives way</title>', body)
    expect(date?.earliest ?? null).toBeNull()
    expect(text).toBe(story.join('\n\n'))
  })
})

describe('the name of a site', () => {
  it.each([
    ['Weir gives way : Tarn Village News', 'Tarn Village News'],
    ['Weir gives way - Tarn Wire, the news of the valley', 'Tarn Wire'],
    ['Tarn Gazette Online: Weir gives way', 'Tarn Gazette'],
  ])('is what the title has beside the headline: %s', async (title, name) => {
    expect((await read(`<title>${title}</title>`, `<h1>Weir gives way</h1>${paragraphs}`)).outlet?.name).toBe(
      name,
    )
  })

  it.each([
    'Weir gives way: what we know so far',
    'Weir gives way: Timeline',
    'Weir gives way : The Aftermath',
    'Weir gives way: Full Story',
    'Weir gives way：写真特集',
    'Weir gives way: News',
    'Analysis: Weir gives way',
    'Weir gives way',
  ])('is none where it may be words of the headline: %s', async (title) => {
    expect((await read(`<title>${title}</title>`, `<h1>Weir gives way</h1>${paragraphs}`)).outlet).toBeNull()
  })

  it('leads before its host, and is told by whose copyright a page is', async () => {
    const meta =
      '<meta property="og:site_name" content="courrier-tarn.example"><link rel="canonical" href="https://courrier-tarn.example/1">'
    const named = await read(
      `<title>Le barrage cède - Le Courrier de Tarn</title>${meta}`,
      `<h1>Le barrage cède</h1>${paragraphs}`,
    )
    expect(named.outlet?.name).toBe('Le Courrier de Tarn')
    const printed = await read(
      '<title>Printable page</title>',
      `<h2>Weir gives way</h2>${paragraphs}<hr><small>http://www.tarncourier.example/1907/weir.htm<br>Copyright © The Tarn Courier 2003</small>`,
    )
    expect(printed.outlet?.name).toBe('The Tarn Courier')
    // Whose copyright it is may be anybody's.
    const other = await read(
      '<title>Weir gives way</title><link rel="canonical" href="https://tarnpost.example/1">',
      `<h1>Weir gives way</h1>${paragraphs}<small>Copyright © Abel Crane Pictures 2003</small>`,
    )
    expect(other.outlet?.name).not.toMatch(/Crane/u)
  })
})

describe('lines of a head between line breaks', () => {
  it('stand for themselves where the markup calls each otherwise', async () => {
    const head =
      '<span class="kick">VALLEY</span><br><span class="head">Weir gives way</span><br><span class="date">4 March 2003</span><br>'
    const found = await read(
      '<title>tarnpost.example | Weir gives way</title>',
      `<table><tr><td>${head}${paragraphs}</td></tr></table>`,
    )
    expect([found.title, found.date?.earliest]).toEqual(['Weir gives way', '2003-03-04'])
  })

  it('are lines of a poem where they are called alike', async () => {
    const verse = ['The weir is down,', 'the mill is dark,', 'no wheel goes round.']
      .map((line) => `<span class="l">${line}</span>`)
      .join('<br>')
    const found = await read(
      '<title>Weir gives way</title>',
      `<h1>Weir gives way</h1>${paragraphs}<div>${verse}</div>`,
    )
    expect(found.text).toMatch(/The weir is down,\s+the mill is dark/u)
    expect(found.text).not.toMatch(/The weir is down,\n\n/u)
  })

  it('are read apart where three labels with a day among them stand in one', async () => {
    const row = '<div><span>Tarn Post</span> <span>Ada Crane</span> <span>Posted 4 March 2003</span></div>'
    const found = await read('<title>Weir gives way</title>', `<h1>Weir gives way</h1>${row}${paragraphs}`)
    expect(found.date?.earliest).toBe('2003-03-04')
    const said =
      '<div><span>It rained.</span> <span>On 4 March 2003 it froze.</span> <span>Then it thawed.</span></div>'
    const told = await read(
      '<title>Weir gives way</title>',
      `<h1>Weir gives way</h1>${paragraphs}${said}${paragraphs}`,
    )
    expect(told.text).toContain('It rained. On 4 March 2003 it froze. Then it thawed.')
  })
})

describe('a heading below the headline', () => {
  const sentence = 'Six streets stood under water before the men at the sluice could close it.'
  it('is the standfirst where it is a sentence', async () => {
    const found = await read(
      '<title>Weir gives way</title>',
      `<h1>Weir gives way</h1><p>By Ada Crane</p><h2>${sentence}</h2>${paragraphs}`,
    )
    expect(found.standfirst).toBe(sentence)
  })
  it.each([
    [`<h1>Weir gives way</h1><h2>What the miller saw</h2>${paragraphs}`],
    [`<h1>Weir gives way</h1>${paragraphs}<h2>${sentence}</h2>${paragraphs}`],
  ])('is none else: %s', async (body) => {
    expect((await read('<title>Weir gives way</title>', body)).standfirst).not.toBe(sentence)
  })
})

describe('a link in brackets', () => {
  it('leads to another story, and a word in brackets does not', async () => {
    const body = `<article><h1>Weir gives way</h1><p>${story[0]}</p><p>[ <a href="/2">Herring week opens with rain</a> ]</p><p>${story[1]}</p><p>[Laughter in the hall]</p><p>${story[2]}</p></article>`
    const { text } = await read('<title>Weir gives way</title>', body)
    expect(text).not.toContain('Herring week')
    expect(text).toContain('Laughter in the hall')
  })
})

describe('how a writer can be reached', () => {
  it('stays where a saved page has it within its article', async () => {
    const line = 'Ada Crane can be reached at acrane@tarn.example.'
    const found = await read(
      '<title>Weir gives way</title>',
      `<article><h1>Weir gives way</h1>${paragraphs}<p>${line}</p></article>`,
    )
    expect(found.text).toContain(line)
  })
})

describe('a page of frames', () => {
  const documents = async (html: string) => {
    const bytes = Buffer.from(html)
    return readDocuments({ path: 'index.html', hash: sha256(bytes), bytes, sidecar: null })
  }
  const frames = '<frameset cols="20%,80%"><frame src="menu.htm"><frame name="main" src="story.htm">'
  it('is no article, and names the others', async () => {
    const html = `<html><head><title>Tarn Post</title></head>${frames}<noframes><body>Your browser knows no frames.</body></noframes></frameset></html>`
    const { documents: found, diagnostics } = await documents(html)
    expect(found).toEqual([])
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['html/frames', 'This page only divides the window among others: menu.htm, story.htm'],
    ])
  })
  it('is one where it has the text for those who see no frames', async () => {
    const html = `<html><head><title>Tarn Post</title></head>${frames}<noframes><body><h1>Weir gives way</h1>${paragraphs.repeat(2)}</body></noframes></frameset></html>`
    expect((await documents(html)).documents).toHaveLength(1)
  })
})

describe('a page without headings whose title names the paper alone', () => {
  const page = (site: string, title: string, line: string): Promise<Read> =>
    read(
      `<title>${title}</title>`,
      `<table><tr><td colspan="2">${site}</td></tr><tr><td class="menu"><a href="/">Home</a><br><a href="/s">Sport</a></td><td class="txt"><span class="titolo">${line}</span><br><br>${[...story, 'Until then the carts of the mill go round by Osk.'.repeat(3)].join('<br>')}</td></tr></table>`,
    )

  it.each([
    ['IL CORRIERE DI TARN', 'Il Corriere di Tarn :: Archivio', 'Weir below Tarn Mill gives way'],
    ['LE COURRIER DE TARN', 'Le Courrier de Tarn :: Archives', 'Weir below Tarn Mill gives way'],
  ])('has the line that the markup calls one: %s', async (site, title, line) => {
    expect((await page(site, title, line)).title).toBe(line)
  })

  it('a headline that begins like a name of a paper is one', async () => {
    const found = await read(
      '<title>Le courrier du Tarn a cent ans</title>',
      `<b>Le courrier du Tarn a cent ans</b>${paragraphs}`,
    )
    expect(found.title).toBe('Le courrier du Tarn a cent ans')
  })
})
