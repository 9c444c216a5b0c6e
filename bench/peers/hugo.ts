import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions, Row } from '../cases.ts'
import { makeArticles } from '../corpus.ts'
import { measure, median, sizeOf } from '../measure.ts'
import { writeContent, writeProject } from './content.ts'

/**
 * Hugo, Hugo followed by Pagefind, and Hugo without related articles, which cost it more than half of its time in
 * a large archive. Nothing where Hugo is not installed.
 */
export async function measureHugo(options: BenchOptions): Promise<Row[]> {
  if (!isInstalled()) {
    options.log('Hugo is not installed')
    return []
  }
  const folder = join(options.folder, 'hugo')
  rmSync(folder, { recursive: true, force: true })
  writeProject(folder, project)
  writeContent(join(folder, 'content', 'articles'), makeArticles(options.articles, options.seed), 'hugo')
  const { row: hugo, site } = await measureProject('Hugo, clean build', folder, options)
  const search = await measure('npx', ['pagefind', '--silent', '--site', site], process.cwd())
  options.log(`Pagefind over it: ${search.seconds.toFixed(2)} s, ${search.megabytes.toFixed(0)} MB`)
  const both = {
    seconds: hugo.measure.seconds + search.seconds,
    processor: hugo.measure.processor + search.processor,
    megabytes: Math.max(hugo.measure.megabytes, search.megabytes),
    privately: Math.max(hugo.measure.privately, search.privately),
  }
  writeProject(folder, { [articleLayout]: article('') })
  const { row: plain } = await measureProject('Hugo without related articles', folder, options)
  return [hugo, { name: 'Hugo, then Pagefind', measure: both, ...sizeOf(site) }, plain]
}

async function measureProject(
  name: string,
  folder: string,
  options: BenchOptions,
): Promise<{ readonly row: Row; readonly site: string }> {
  const builds = []
  let site = ''
  for (let run = 0; run < options.runs; run++) {
    // A new place each time, as for Dateline.
    site = join(options.folder, `hugo-site-${run}`)
    rmSync(site, { recursive: true, force: true })
    builds.push(await measure('hugo', ['--quiet', '--destination', site], folder))
  }
  const row = { name, measure: median(builds), ...sizeOf(site) }
  options.log(`${name}: ${row.measure.seconds.toFixed(2)} s, ${row.measure.megabytes.toFixed(0)} MB`)
  return { row, site }
}

function isInstalled(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const base = (main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="{{ "style.css" | relURL }}"></head>
<body><header><a href="{{ "" | relURL }}">Archive</a> <nav><a href="{{ "people/" | relURL }}">People</a> <a href="{{ "topics/" | relURL }}">Topics</a> <a href="{{ "outlets/" | relURL }}">Outlets</a> <a href="{{ "years/" | relURL }}">Timeline</a></nav></header>
<main>${main}</main><footer>{{ .Site.Title }}</footer></body></html>`

const links = (taxonomy: string): string =>
  `{{ with .GetTerms "${taxonomy}" }}<p>{{ range . }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</p>{{ end }}`

const related =
  '{{ $related := .Site.RegularPages.Related . | first 6 }}{{ with $related }}<ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}'

const neighbours =
  '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'

const listing =
  '<ul>{{ range .Pages.ByDate.Reverse }}<li><time>{{ .Date.Format "2006-01-02" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <p>{{ .Summary | plainify | truncate 200 }}</p></li>{{ end }}</ul>'

const articleLayout = 'layouts/_default/single.html'

/** The page of an article; `end` stands behind all else. */
const article = (end: string): string =>
  base(
    `<article><h1>{{ .Title }}</h1><p>{{ .Params.byline }}</p><time>{{ .Date.Format "2 January 2006" }}</time>{{ .Content }}</article>${links('people')}${links('topics')}${links('outlets')}${links('years')}${links('months')}${neighbours}${end}`,
  )

/** The pages that Dateline makes too: front, article, person, outlet, topic, year, month, indexes, feeds, site map. */
const project: Readonly<Record<string, string>> = {
  'config.toml': `baseURL = "https://example.org/"
title = "Archive"
[taxonomies]
person = "people"
topic = "topics"
outlet = "outlets"
year = "years"
month = "months"
[outputs]
home = ["HTML", "RSS"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML", "RSS"]
[related]
threshold = 10
includeNewer = true
[[related.indices]]
name = "people"
weight = 100
[[related.indices]]
name = "topics"
weight = 20
`,
  [articleLayout]: article(related),
  'layouts/_default/list.html': base(`<h1>{{ .Title }}</h1>${listing}`),
  'layouts/_default/term.html': base(`<h1>{{ .Title }}</h1>${listing}`),
  'layouts/_default/taxonomy.html': base(
    '<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> {{ .Count }}</li>{{ end }}</ul>',
  ),
  'layouts/index.html': base(
    '<h1>{{ .Title }}</h1><ul>{{ range first 30 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <p>{{ .Summary | plainify | truncate 200 }}</p></li>{{ end }}</ul>',
  ),
  'static/style.css': 'body{font:1rem/1.5 serif}\n',
}
