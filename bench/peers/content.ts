import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BenchArticle } from '../corpus.ts'

/** The articles as Markdown with all that Dateline finds by itself stated in front matter. */
export function writeContent(
  folder: string,
  articles: Iterable<BenchArticle>,
  generator: 'hugo' | 'eleventy',
): void {
  rmSync(folder, { recursive: true, force: true })
  const folders = new Set<string>()
  for (const article of articles) {
    const path = join(folder, article.date.slice(0, 4), `${article.slug}.md`)
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    folders.add(dirname(path))
    const json = JSON.stringify(frontMatter(article), null, 2)
    const head = generator === 'hugo' ? json : `---json\n${json}\n---`
    writeFileSync(path, `${head}\n\n${article.paragraphs.join('\n\n')}\n`)
  }
}

function frontMatter({ title, date, people, topic, outlet, byline }: BenchArticle): object {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)]
  return {
    title,
    date,
    people,
    topics: [topic],
    outlets: [outlet],
    years: [year],
    months: [month],
    days: [date],
    byline,
  }
}

/** Write the files of a generator's project. */
export function writeProject(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
