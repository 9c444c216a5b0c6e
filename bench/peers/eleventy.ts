import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BenchOptions, Row } from '../cases.ts'
import { makeArticles } from '../corpus.ts'
import { measure, median, sizeOf } from '../measure.ts'
import { writeContent, writeProject } from './content.ts'

const home = resolve('bench/peers/eleventy')

/** Eleventy. Nothing where it is not installed: it has a package.json of its own in bench/peers/eleventy. */
export async function measureEleventy(options: BenchOptions): Promise<Row[]> {
  if (!existsSync(join(home, 'node_modules'))) {
    options.log('Eleventy is not installed: npm ci in bench/peers/eleventy')
    return []
  }
  const content = join(home, 'content', 'articles')
  const site = join(options.folder, 'eleventy')
  writeContent(content, makeArticles(options.articles, options.seed), 'eleventy')
  writeProject(content, { 'articles.json': '{ "layout": "article.11ty.js" }\n' })
  const runs = []
  for (let run = 0; run < Math.min(options.runs, 1); run++) {
    rmSync(site, { recursive: true, force: true })
    runs.push(await measure('npx', ['eleventy', '--quiet', '--input=content', `--output=${site}`], home))
  }
  const row: Row = { name: 'Eleventy, clean build', measure: median(runs), ...sizeOf(site) }
  options.log(`${row.name}: ${row.measure.seconds.toFixed(2)} s, ${row.measure.megabytes.toFixed(0)} MB`)
  rmSync(content, { recursive: true, force: true })
  return [row]
}
