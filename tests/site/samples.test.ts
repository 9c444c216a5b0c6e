import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateline } from '../setup/command.ts'
import { emptyFolder, sharedFolder } from '../setup/folders.ts'
import { buildSite } from './built.ts'
import { deadLinks, doubledIds, foreignParts, orphans, readSite, type Site } from './pages.ts'

/** What each clipping of a sample has to become: headline, outlet, author, day or days, language. */
type Expected = readonly [string, string | null, string | null, string | null, string]

const samples: Readonly<
  Record<string, { lang: string; front: RegExp; articles: Readonly<Record<string, Expected>> }>
> = {
  'seeds-de': {
    lang: 'de',
    front: /8 Artikel/,
    articles: {
      'bruecke gesperrt.txt': [
        'Mühlenbrücke in Lindmühl ab sofort gesperrt',
        'Worretaler Bote',
        'Jule Brandis',
        '2019-10-14',
        'de',
      ],
      'anzeiger-bruecke.txt': [
        'Risse im Träger: Mühlenbrücke bleibt zu',
        'Lindmühler Anzeiger',
        null,
        '2019-10-15',
        'de',
      ],
      'museum.md': [
        'Das Museum zeigt, wie die Worre stieg',
        'Worretaler Bote',
        'Käthe Brandis-Meyer',
        '2020-03-07',
        'de',
      ],
      'Schule (2).txt': [
        'Wiesenschule bekommt zwei Klassen mehr',
        'Lindmühler Anzeiger',
        null,
        '2020-08-21',
        'de',
      ],
      'behelfsbruecke.html': [
        'Behelfsbrücke über die Worre freigegeben',
        'Lindmühler Anzeiger',
        'Karsten Böhme',
        '2020-05-29',
        'de',
      ],
      'kommentar spinnerei.txt': [
        'Ein Haus mit Geduld',
        'Worretaler Bote',
        'Jule Brandis',
        '2020-09-12',
        'de',
      ],
      'faehre (abschrift).txt': ['Die Fähre fährt wieder', null, null, null, 'de'],
    },
  },
  'seeds-es': {
    lang: 'es',
    front: /8 artículos/,
    articles: {
      'muelle 1.txt': [
        'El temporal arranca cuarenta metros del muelle viejo',
        'La Voz del Puerto',
        'Inés Carrasco Vega',
        '2018-01-12',
        'es',
      ],
      'biblioteca.md': [
        'La biblioteca de Valdelmar reabre con una sala para mayores',
        'El Eco de la Comarca',
        'Pablo Soto Salazar',
        '2018-04-23',
        'es',
      ],
      'muelle ayuda.html': [
        'Ocho millones para rehacer el muelle viejo',
        'La Voz del Puerto',
        'Inés Carrasco Vega',
        '2018-05-18',
        'es',
      ],
      'nota archivo.txt': [
        'Comienzan las obras del muelle viejo de Valdelmar',
        'La Voz del Puerto',
        null,
        '2018-09-10',
        'es',
      ],
      'escollera.txt': ['UNA ESCOLLERA PARA VALDELMAR', null, null, null, 'es'],
    },
  },
  'seeds-1905': {
    lang: 'en-US',
    front: /8 articles/,
    articles: {
      'mill-fire-1905-03-19.txt': [
        'FIRE IN THE CARDING ROOM.',
        'The Tolland Mills Sentinel',
        null,
        '1905-03-19',
        'en-US',
      ],
      'new-bridge.txt': ['THE NEW BRIDGE OPENED.', 'The Tolland Mills Sentinel', null, '1905-06-22', 'en-US'],
      'strike-ends.txt': ['LOOMS RUNNING AGAIN.', 'The Tolland Mills Sentinel', null, '1906-04-14', 'en-US'],
      'obituary.md': ['Death of General Fairlee', 'The Tolland Mills Sentinel', null, '1906-01-11', 'en-US'],
      'council.txt': [
        'REGULAR MEETING OF THE COUNCIL.',
        'The Tolland Mills Sentinel',
        null,
        '1889-01-01/1967-10-23',
        'en-US',
      ],
      'last-train.txt': ['THE LAST TRAIN ON THE OLD LINE.', null, null, null, 'en-US'],
    },
  },
}

interface ArticleData {
  readonly source: string
  readonly title: string
  readonly outlet: { readonly name: string } | null
  readonly authors: readonly { readonly name: string }[]
  readonly date: { readonly edtf: string } | null
  readonly language: string
}

function dataArticles(output: string): ArticleData[] {
  const folder = join(output, 'data/articles')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as ArticleData)
}

describe.each(Object.entries(samples))('%s', (name, { lang, front, articles }) => {
  let site: Site
  let output: string

  beforeAll(async () => {
    output = join(sharedFolder(), 'site')
    await buildSite(join(import.meta.dirname, '../..', name), output)
    site = readSite(output)
  }, 60_000)

  test('is read as a person would read it', () => {
    const made = new Map(dataArticles(output).map((article) => [article.source, article]))
    expect(made.size).toBe(8)
    const read = Object.keys(articles).map((source) => {
      const { title, outlet, authors, date, language } = made.get(source) ?? {}
      return [source, [title, outlet?.name ?? null, authors?.[0]?.name ?? null, date?.edtf ?? null, language]]
    })
    expect(Object.fromEntries(read)).toEqual(articles)
  })

  test('speaks its language on every page, and leads nowhere that is not there', () => {
    expect(site.pages.get('index.html')).toMatch(front)
    for (const [page, html] of site.pages) expect(html, page).toMatch(new RegExp(`<html lang="${lang}"`))
    expect(deadLinks(site)).toEqual([])
    expect(orphans(site)).toEqual([])
    expect(doubledIds(site)).toEqual([])
    expect(foreignParts(site)).toEqual([])
  })
})

test('an article is in German though its page says English, and quotes a letter in French', async () => {
  const page = join(import.meta.dirname, '../../seeds-de/behelfsbruecke.html')
  const { code, out } = await dateline(emptyFolder(), ['explain', page, '--json'])
  expect(code).toBe(0)
  expect(out).toContain('"value": "de"')
})
