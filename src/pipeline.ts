import { linkArchive } from './link/archive.ts'
import { toRecord } from './link/record.ts'
import type { Article } from './model/article.ts'
import { normalizeArticle } from './normalize/article.ts'
import { parseDocument } from './parse/document.ts'
import { readAuthority } from './read/authority.ts'
import { readFolder, readSource } from './read/folder.ts'
import { readResources } from './read/resources.ts'
import { readSettings } from './read/settings.ts'
import { planSite } from './render/plan.ts'
import { renderView } from './render/render.ts'
import { writeSite } from './write/site.ts'

/** The steps of a build, in order. */
export async function buildSite(input: string, output: string): Promise<{ articles: number; pages: number }> {
  const { settings } = await readSettings(input)
  const { authority } = await readAuthority(input)
  const resources = await readResources()
  const { files } = await readFolder(input)
  const store = new Map<string, Article>()
  const records = []
  for (const file of files) {
    const { source } = await readSource(input, file)
    if (!source) continue
    const article = normalizeArticle(parseDocument(source), { settings, authority, repeats: [], resources })
    store.set(article.id, article)
    records.push(toRecord(article, article.id))
  }
  const archive = linkArchive(records, authority, settings)
  const load = (key: string): Article => {
    const article = store.get(key)
    if (!article) throw new Error(`No article is stored under ${key}`)
    return article
  }
  const views = [...planSite(archive, settings)]
  const pages = await writeSite(
    output,
    views.map((view) => renderView(view, { settings }, load)),
  )
  return { articles: records.length, pages }
}
