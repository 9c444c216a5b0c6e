import { describe, expect, it } from 'vitest'
import { shippedOutlets } from '../../src/knowledge/outlets.ts'
import type { AuthorityOutlet } from '../../src/model/authority.ts'
import type { Origin } from '../../src/model/origin.ts'
import { type OutletClues, settleOutlet } from '../../src/normalize/outlet.ts'
import { hostOf, outletDirectory } from '../../src/normalize/outlets/directory.ts'

const none: OutletClues = {
  stated: [],
  statedAgency: [],
  url: null,
  dateline: null,
  credit: null,
  byline: [],
  furniture: [],
  titleChrome: null,
  path: 'a.txt',
}
const stated = (value: string) => [
  { value, basis: 'stated' as const, origin: 'front matter' as const, line: 1 },
]
const claimed = (value: string, origin: Origin) => ({ value, basis: 'stated' as const, origin, line: null })
const titled = (value: string) => claimed(value, 'the title of the page')
const labelled = (value: string) => claimed(value, 'header')
const address = (value: string) => ({ value, basis: 'stated' as const, evidence: [] })
const settle = (clues: Partial<OutletClues>, owner: readonly AuthorityOutlet[] = []) => {
  const { outlet, agency } = settleOutlet({ ...none, ...clues }, outletDirectory(owner))
  return [outlet?.name ?? null, agency?.name ?? null]
}

describe('settleOutlet', () => {
  it.each<[string, Partial<OutletClues>, string | null, string | null]>([
    ['nothing', {}, null, null],
    ['a stated name', { stated: stated('reuters') }, 'Reuters', null],
    ['a stated name that nobody knows', { stated: stated('The Coast Weekly') }, 'The Coast Weekly', null],
    ['a stated host', { stated: stated('www.theguardian.com') }, 'The Guardian', null],
    ['another name', { stated: stated('Thomson Reuters') }, 'Reuters', null],
    ['a known name with its city', { stated: stated('USA TODAY (Washington)') }, 'USA Today', null],
    ['a known name with its country', { stated: stated('The Guardian (England)') }, 'The Guardian', null],
    [
      'the same name of another country',
      { stated: stated('The Guardian (Lagos, Nigeria)') },
      'The Guardian (Lagos, Nigeria)',
      null,
    ],
    ['a known name in an unknown place', { stated: stated('Reuters (Arlen)') }, 'Reuters (Arlen)', null],
    [
      'a known name with its language',
      { stated: stated('Agence France Presse -- English') },
      'Agence France-Presse',
      null,
    ],
    ['an abbreviation glued on', { stated: stated('The Coast Weekly(CW)') }, 'The Coast Weekly', null],
    [
      'a place behind an unknown name',
      { stated: stated('The Coast  Weekly (Marle)') },
      'The Coast Weekly (Marle)',
      null,
    ],
    ['a folder that is a host', { path: 'www.apnews.com/world/a.txt' }, 'Associated Press', null],
    ['a folder of two words', { path: 'papers/usa-today/2016/a.txt' }, 'USA Today', null],
    [
      'a folder with a place of elided article',
      { path: "Le Courrier de l'Arlance/a.txt" },
      "Le Courrier de l'Arlance",
      null,
    ],
    ['a folder with another apostrophe', { path: 'L’Écho d’Arlance/1887/a.txt' }, 'L’Écho d’Arlance', null],
    ['a theme with an elided article', { path: "Le mystère de l'Arlance/a.txt" }, null, null],
    [
      "a keeper's label beside a title",
      { stated: [titled('clipping'), labelled('The Coast Weekly')] },
      'The Coast Weekly',
      null,
    ],
    [
      'a paper in the title',
      { stated: [titled('Marle Gazette'), labelled('Harbour office')] },
      'Marle Gazette',
      null,
    ],
    [
      'a known name in the title',
      { stated: [titled('BBC News'), labelled('Harbour office')] },
      'BBC News',
      null,
    ],
    ['a title alone', { stated: [titled('Coast')] }, 'Coast', null],
    [
      'a label on a page with its address',
      { stated: [titled('Coast'), labelled('Harbour office')], url: address('https://coast.example/7') },
      'Coast',
      null,
    ],
    ['a folder of one word', { path: 'metro/politico/a.txt' }, null, null],
    ['a file named after outlet and date', { path: 'politico_2016-09-08_the-title.txt' }, 'Politico', null],
    ['a short name in small letters', { path: 'x/bbc-20160908-a.txt' }, 'BBC News', null],
    ['a file named after a section', { path: 'metro_2016-09-08_a.txt' }, null, null],
    ['a file with an outlet in its title', { path: '2016-09-08_reuters-cuts-jobs.txt' }, null, null],
    ['a file of an outlet that nobody knows', { path: 'coastweekly_2016-09-08.txt' }, null, null],
    [
      'a file that its copyright line contradicts',
      { path: 'usa-today/a.txt', furniture: ['© 2016 The Guardian'] },
      'The Guardian',
      null,
    ],
    ['the address of the page', { url: address('https://edition.cnn.com/2021/a.html') }, 'CNN', null],
    ['an unknown address', { url: address('https://coastweekly.example/a') }, 'coastweekly.example', null],
    ['the dateline', { dateline: { agency: 'Reuters', text: 'OSLO (Reuters)' } }, 'Reuters', 'Reuters'],
    ['a broadcaster in the dateline', { dateline: { agency: 'CNN', text: '(CNN)' } }, 'CNN', null],
    [
      'a paper in the dateline',
      { dateline: { agency: 'Holm Gazette', text: 'HOLM (Holm Gazette)' } },
      'Holm Gazette',
      null,
    ],
    ['a station that nobody knows', { dateline: { agency: 'KXYZ', text: '(KXYZ)' } }, null, null],
    [
      'an agency in an outlet',
      { stated: stated('The Coast Weekly'), dateline: { agency: 'AP', text: 'OSLO (AP)' } },
      'The Coast Weekly',
      'Associated Press',
    ],
    ['the byline', { byline: ['Associated Press'] }, 'Associated Press', 'Associated Press'],
    ['a desk', { byline: ['BBC News staff'] }, 'BBC News', null],
    [
      'a line above the headline that the copyright names',
      { above: ['Menu', 'The Coast Courier'], furniture: ['© 2014 Coast Courier Ltd. All rights reserved.'] },
      'The Coast Courier',
      null,
    ],
    [
      'the year behind it',
      { above: ['Coast Courier'], furniture: ['© Coast Courier 2014'] },
      'Coast Courier',
      null,
    ],
    [
      'a copyright alone',
      { above: ['Menu'], furniture: ['© 2014 Coast Courier Ltd'] },
      'Coast Courier',
      null,
    ],
    ['a copyright of no paper', { above: ['Menu'], furniture: ['© 2014 Coast Holdings Ltd'] }, null, null],
    ['whose picture it is', { above: ['Menu'], furniture: ['Photo © 2014 Coast Courier'] }, null, null],
    ['a line alone', { above: ['The Coast Courier'] }, 'The Coast Courier', null],
    ['a paper of a place', { above: ['Menu', 'El Correo de Osma'] }, 'El Correo de Osma', null],
    ['two papers above', { above: ['Coast Courier', 'Marle Gazette'] }, null, null],
    ['words that a headline may have', { above: ['Morning Post', 'Team Leader'] }, null, null],
    [
      'a line, and the copyright of another',
      { above: ['The Coast Courier'], furniture: ['© 2014 Ada Roe'] },
      null,
      null,
    ],
    [
      'a word of the menu and a site that only begins with it',
      { above: ['News', 'Menu'], furniture: ['© 2009-2020 NEWS.osk'] },
      null,
      null,
    ],
    ['the paper of another that is called so', { furniture: ['© 2022 Observer Holdings'] }, null, null],
    [
      'the company behind a point',
      { furniture: ['© 2024 The New York Times Co. All rights'] },
      'The New York Times',
      null,
    ],
    ['a writer in both', { above: ['Ada Roe'], furniture: ['© 2014 Ada Roe'] }, null, null],
    ['the copyright line', { furniture: ['© 2024 The New York Times Company'] }, 'The New York Times', null],
    [
      'an agency’s copyright',
      { furniture: ['Copyright 2024 The Associated Press. All rights reserved.'] },
      'Associated Press',
      'Associated Press',
    ],
    ['the site beside the headline', { titleChrome: 'CNN' }, 'CNN', null],
  ])('%s', (_, clues, outlet, agency) => {
    expect(settle(clues)).toEqual([outlet, agency])
  })

  it('lets the owner win', () => {
    const [shipped] = shippedOutlets()
    const owner = [
      {
        ...(shipped as AuthorityOutlet),
        id: 'reuters',
        name: 'Reuters Ltd',
        aliases: ['Reuters'],
        hosts: [],
      },
    ]
    expect(settle({ stated: stated('Thomson Reuters') }, owner)).toEqual(['Reuters Ltd', null])
    expect(settle({ url: address('https://www.reuters.com/a') }, owner)).toEqual(['Reuters Ltd', null])
  })

  it.each<[string, string | null]>([
    ['Merc. 14/7/33', 'Arlen Mercury'],
    ['1911 June 24 Merc p5', 'Arlen Mercury'],
    ['W. Mercury 14 July 1933', 'Arlen Mercury'],
    ['Arlen Mercury, n.d. [1911?]', 'Arlen Mercury'],
    ['Mercury stands at 30 in 1911', null],
    ['The Mercury Theatre opens 24 June 1911', null],
    ['Merc', null],
    ['Herald 14/7/33', null],
  ])('the owner calls it so, in a line that tells when: %s', (line, outlet) => {
    const owner = [
      { id: 'mercury', name: 'Arlen Mercury', aliases: ['Mercury', 'Merc'], hosts: [], kind: 'outlet' },
    ] as unknown as readonly AuthorityOutlet[]
    expect(settle({ dated: [line] }, owner)).toEqual([outlet, null])
  })

  it('gives evidence', () => {
    const { outlet } = settleOutlet(
      { ...none, dateline: { agency: 'Reuters', text: 'OSLO (Reuters) –' } },
      outletDirectory([]),
    )
    expect(outlet?.evidence).toMatchObject([{ text: 'OSLO (Reuters) –', rule: 'dateline-names' }])
  })
})

describe('hostOf', () => {
  it.each<[string, string | null]>([
    ['https://www.example.org/a', 'example.org'],
    ['m.example.org', 'example.org'],
    ['http://user@news.example.co.uk:8080/x', 'news.example.co.uk'],
    ['The Example', null],
    ['javascript:alert(1)', null],
  ])('%s', (value, host) => {
    expect(hostOf(value)).toBe(host)
  })
})

describe('the shipped list', () => {
  it('names each outlet and host once', () => {
    const ids = shippedOutlets().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const hosts = shippedOutlets().flatMap((outlet) => outlet.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
  })

  it('has time zones and countries that exist', () => {
    for (const { timeZone, country } of shippedOutlets()) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZone ?? 'UTC' })).not.toThrow()
      expect(country).toMatch(/^[A-Z]{2}$/)
    }
  })
})

describe('what a page says of itself in its markup', () => {
  const page = (value: string, origin: 'meta og:site_name' | 'front matter' = 'meta og:site_name') => ({
    value,
    basis: 'stated' as const,
    origin,
    line: null,
  })
  const of = (values: readonly ReturnType<typeof page>[], address: string) =>
    settleOutlet(
      { ...none, stated: values, url: { value: address, basis: 'stated', evidence: [] } },
      outletDirectory([]),
    ).outlet?.name

  it.each([
    ['https://www.heise.de/news/a', [page('Security')], 'heise online'],
    ['https://www.fenlandreporter.example/a', [page('Sport'), page('Fenland Reporter')], 'Fenland Reporter'],
    ['https://www.fenlandreporter.example/a', [page('Sport')], 'Sport'],
    ['https://www.heise.de/news/a', [page('Reuters')], 'Reuters'],
    ['https://www.heise.de/news/a', [page('Security', 'front matter')], 'Security'],
  ])('%s', (address, values, outlet) => expect(of(values, address)).toBe(outlet))
})
