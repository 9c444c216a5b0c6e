import { formatBibtex, formatCsl, formatRis, type Reference } from '../lib/citation.ts'
import { relativeHref } from '../lib/href.ts'
import type { Article } from '../model/article.ts'
import type { ArticlePage, Frame, Here, PageArticle, PageKind, Templates } from '../model/page.ts'
import type { Output, View } from '../model/view.ts'
import { renderBody } from './body.ts'
import { formatCsv } from './exports/csv.ts'
import type { RecordLink } from './exports/plan.ts'
import { formatRecords } from './exports/records.ts'
import { formatFeed } from './feeds/atom.ts'
import { formatJsonFeed } from './feeds/json.ts'
import type { FeedData } from './feeds/plan.ts'
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

/** One View → one file. `load` gives the full article for a store key. Pure but for `load`. */
export function renderView(
  view: View,
  frame: Frame,
  load: (key: string) => Article,
  templates: Templates,
): Output {
  return { path: view.path, content: formatView(view, frame, load, templates) }
}

function formatView(view: View, frame: Frame, load: (key: string) => Article, templates: Templates): string {
  const { kind, data } = view
  const { settings } = frame
  switch (kind) {
    case 'records':
      return formatRecords(data as readonly RecordLink[], view.articles, load)
    case 'feed':
      return formatFeed(data as FeedData, settings)
    case 'json-feed':
      return formatJsonFeed(data as FeedData, settings)
    case 'table':
      return formatCsv(data as readonly (readonly string[])[])
    case 'json':
      return `${JSON.stringify(data, null, 1)}\n`
    case 'bib':
      return `${formatBibtex(data as Reference)}\n`
    case 'ris':
      return `${formatRis(data as Reference)}\n`
    case 'csl':
      return formatCsl(data as Reference)
    case 'robots':
      return formatRobots(settings)
    case 'manifest':
      return formatManifest(settings)
    case 'opensearch':
      return formatOpenSearch(settings)
    case 'colors':
      return formatColors(settings)
    case 'sitemap':
      return formatSitemap(data as readonly string[], settings)
    case 'sitemap-index':
      return formatSitemapIndex(data as readonly string[], settings)
    default:
      return renderPage(view, frame, view.articles.map(load), templates)
  }
}

function renderPage(view: View, frame: Frame, articles: readonly Article[], templates: Templates): string {
  const template = templates[view.kind as PageKind]
  if (!template) throw new Error(`There is no template for "${view.kind}" (${view.path})`)
  const here = whereabouts(view, frame)
  const full = articles.map((article) => pageArticle(article, view, here))
  return formatPage(template({ data: view.data as never, here, articles: full }))
}

/** "404.html" is shown at any depth: its links start from the root of the site. */
function whereabouts({ path }: View, frame: Frame): Here {
  const { baseUrl, fileLinks } = frame.settings
  if (path !== '404.html') return { frame, path, href: (to) => relativeHref(path, to, fileLinks) }
  const root = baseUrl ? new URL(baseUrl).pathname : '/'
  return { frame, path, href: (to) => root + relativeHref('index.html', to, false).replace(/^\.\//, '') }
}

function pageArticle(whole: Article, view: View, here: Here): PageArticle {
  const page = view.data as ArticlePage
  const article = withStoryDate(withRights(whole, page.rights, page.excerpt ?? ''), page.storyDate)
  if (page.rights !== 'full') return { article, html: '' }
  return { article, html: renderBody(article.body, bodyHighlights(article, page, here.href)) }
}
