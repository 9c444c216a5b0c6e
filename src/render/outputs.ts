import { interfaceOf } from '../languages/interface.ts'
import { formatBibtex, formatRis } from '../lib/citation.ts'
import { relativeHref } from '../lib/href.ts'
import type { Article } from '../model/article.ts'
import type { OutputData, OutputKind, SiteView } from '../model/output.ts'
import type {
  ArticlePage,
  Frame,
  Here,
  PageData,
  PageKind,
  Template,
  Templates,
  TextDifference,
} from '../model/page.ts'
import type { View } from '../model/view.ts'
import { compareWords } from '../text/difference.ts'
import { renderBody } from './body.ts'
import { formatCsv } from './exports/csv.ts'
import { formatOai } from './exports/oai.ts'
import { formatRecords } from './exports/records.ts'
import { formatFeed } from './feeds/atom.ts'
import { formatJsonFeed } from './feeds/json.ts'
import { bodyHighlights } from './highlights.ts'
import { formatPage } from './html.ts'
import {
  formatColors,
  formatManifest,
  formatOpenSearch,
  formatRobots,
  formatSitemap,
  formatSitemapIndex,
} from './maps.ts'
import { withRights } from './rights.ts'
import { withStoryDate } from './story-date.ts'

/** What the files of a site are made with, besides their Views. */
export interface RenderContext {
  readonly frame: Frame
  readonly templates: Templates
  /** The full article for a store key. */
  readonly load: (key: string) => Article
}

/** How a file of one kind is made. */
type Output<Kind extends OutputKind> = (view: View<Kind, OutputData[Kind]>, context: RenderContext) => string

/** Pages that need full articles; every other page is what its template makes of its data. */
const pages: { readonly [Kind in PageKind]?: Output<Kind> } = { article: articlePage, story: storyPage }

/** All files that are no pages. A kind of `OutputData` that is missing here, or among the templates, does not compile. */
const files: { readonly [Kind in Exclude<OutputKind, PageKind>]: Output<Kind> } = {
  records: ({ data, articles }, { load, frame }) =>
    formatRecords(data, articles, load, frame.settings.language),
  table: ({ data }) => formatCsv(data),
  lines: ({ data }) => data.map((line) => `${JSON.stringify(line)}\n`).join(''),
  json: ({ data }) => formatJson(data),
  bib: ({ data }) => `${data.map(formatBibtex).join('\n\n')}\n`,
  ris: ({ data }) => `${data.map(formatRis).join('\n\n')}\n`,
  oai: ({ data }, { frame }) => formatOai(data, frame.settings),
  feed: ({ data }, { frame }) => formatFeed(data, frame.settings),
  'json-feed': ({ data }, { frame }) => formatJsonFeed(data, frame.settings),
  robots: (_, { frame }) => formatRobots(frame.settings),
  manifest: (_, { frame }) => formatManifest(frame.settings),
  opensearch: (_, { frame }) => formatOpenSearch(frame.settings),
  colors: (_, { frame }) => formatColors(frame.settings),
  sitemap: ({ data }, { frame }) => formatSitemap(data, frame.settings),
  'sitemap-index': ({ data }, { frame }) => formatSitemapIndex(data, frame.settings),
}

const outputs: { readonly [Kind in OutputKind]?: Output<Kind> } = { ...pages, ...files }

/** A list has an entry a line: what is easily read, and searched, and half as long as one with a line for each value. */
function formatJson(data: unknown): string {
  return Array.isArray(data) && data.length > 0
    ? `[\n${data.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`
    : `${JSON.stringify(data, null, 1)}\n`
}

/** The content of a file of the site. Pure but for `context.load`. */
export function outputContent<Kind extends OutputKind>(
  view: View<Kind, OutputData[Kind]>,
  context: RenderContext,
): string {
  const output = outputs[view.kind]
  return output ? output(view, context) : ordinaryPage(view, context)
}

/** Whether a file of this kind changes with the templates. */
export function isTemplated(kind: SiteView['kind']): boolean {
  return !Object.hasOwn(files, kind)
}

function ordinaryPage<Kind extends OutputKind>(
  { kind, path, data }: View<Kind, OutputData[Kind]>,
  { frame, templates }: RenderContext,
): string {
  const all: { readonly [Kind in OutputKind]?: Template<OutputData[Kind]> } = templates
  const template = all[kind]
  if (!template) throw new Error(`There is no template "${kind}"`)
  return formatPage(template({ data, here: whereabouts(path, frame), articles: [] }))
}

/** The page of an article: the only one that shows the whole of it. */
function articlePage(
  { path, data, articles }: View<'article', PageData['article']>,
  { frame, templates, load }: RenderContext,
): string {
  const here = whereabouts(path, frame)
  const full = articles.map((key) => pageArticle(load(key), data, here))
  return formatPage(templates.article({ data, here, articles: full }))
}

/** The page of a story: what its versions differ in is read off their full texts. */
function storyPage(
  view: View<'story', PageData['story']>,
  { frame, templates, load }: RenderContext,
): string {
  const differences = Object.fromEntries(
    view.data.articles.flatMap(({ compared }) => {
      const found = compared && differenceOf(load(compared[1]).text, load(compared[0]).text)
      return compared && found ? [[compared[0], found]] : []
    }),
  )
  const data = { ...view.data, differences }
  return formatPage(templates.story({ data, here: whereabouts(view.path, frame), articles: [] }))
}

/** From the fuller text to the other one; null where they have too little in common for a list of words. */
function differenceOf(fuller: string, text: string): TextDifference | null {
  const runs = compareWords(fuller, text)
  if (!runs) return null
  const count = (place: 'first' | 'second'): number =>
    runs.reduce((sum, run) => sum + (run.in === place ? run.text.split(' ').length : 0), 0)
  return { runs, missing: count('first'), own: count('second') }
}

function pageArticle(whole: Article, page: ArticlePage, here: Here) {
  const article = withStoryDate(withRights(whole, page.rights, page.excerpt ?? ''), page.storyDate)
  if (page.rights !== 'full') return { article, html: '' }
  return { article, html: renderBody(article.body, bodyHighlights(article, page, here.href)) }
}

/** "404.html" is shown at any depth: its links start from the root of the site. */
function whereabouts(path: string, frame: Frame): Here {
  const { baseUrl, fileLinks, language } = frame.settings
  const words = interfaceOf(language)
  if (path !== '404.html') return { frame, path, words, href: (to) => relativeHref(path, to, fileLinks) }
  const root = baseUrl ? new URL(baseUrl).pathname : '/'
  return {
    frame,
    path,
    words,
    href: (to) => root + relativeHref('index.html', to, false).replace(/^\.\//, ''),
  }
}
