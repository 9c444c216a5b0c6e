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

/** How the files of one kind are made. */
interface Output<Kind extends OutputKind> {
  /** Whether a template has a say: then a change of the templates makes the file anew. */
  readonly isTemplated: boolean
  content(view: View<Kind, OutputData[Kind]>, context: RenderContext): string
}

/** All kinds of files of a site. A kind of `OutputData` that is missing here does not compile. */
const outputs: { readonly [Kind in OutputKind]: Output<Kind> } = {
  front: page(),
  article: { isTemplated: true, content: articlePage },
  timeline: page(),
  year: page(),
  month: page(),
  uncertain: page(),
  people: page(),
  person: page(),
  outlets: page(),
  collection: page(),
  stories: page(),
  story: { isTemplated: true, content: storyPage },
  topics: page(),
  places: page(),
  about: page(),
  dates: page(),
  search: page(),
  redirect: page(),
  withdrawn: page(),
  'not-found': page(),
  records: file(({ data, articles }, { load, frame }) =>
    formatRecords(data, articles, load, frame.settings.language),
  ),
  table: file(({ data }) => formatCsv(data)),
  lines: file(({ data }) => data.map((line) => `${JSON.stringify(line)}\n`).join('')),
  json: file(({ data }) => `${JSON.stringify(data, null, 1)}\n`),
  bib: file(({ data }) => `${data.map(formatBibtex).join('\n\n')}\n`),
  ris: file(({ data }) => `${data.map(formatRis).join('\n\n')}\n`),
  oai: file(({ data }, { frame }) => formatOai(data, frame.settings)),
  feed: file(({ data }, { frame }) => formatFeed(data, frame.settings)),
  'json-feed': file(({ data }, { frame }) => formatJsonFeed(data, frame.settings)),
  robots: file((_, { frame }) => formatRobots(frame.settings)),
  manifest: file((_, { frame }) => formatManifest(frame.settings)),
  opensearch: file((_, { frame }) => formatOpenSearch(frame.settings)),
  colors: file((_, { frame }) => formatColors(frame.settings)),
  sitemap: file(({ data }, { frame }) => formatSitemap(data, frame.settings)),
  'sitemap-index': file(({ data }, { frame }) => formatSitemapIndex(data, frame.settings)),
}

/** The content of a file of the site. Pure but for `context.load`. */
export function outputContent<Kind extends OutputKind>(
  view: View<Kind, OutputData[Kind]>,
  context: RenderContext,
): string {
  return outputs[view.kind].content(view, context)
}

/** Whether a file of this kind changes with the templates. */
export function isTemplated(kind: SiteView['kind']): boolean {
  return outputs[kind].isTemplated
}

function file<Kind extends OutputKind>(content: Output<Kind>['content']): Output<Kind> {
  return { isTemplated: false, content }
}

function page<Kind extends PageKind>(): Output<Kind> {
  return {
    isTemplated: true,
    content(view, { frame, templates }) {
      const template = templates[view.kind]
      return formatPage(template({ data: view.data, here: whereabouts(view.path, frame), articles: [] }))
    },
  }
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
