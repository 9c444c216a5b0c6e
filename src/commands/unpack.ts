import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { UnderstoodArticle } from '../build/understand.ts'
import { understandArticles } from '../dateline.ts'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { groupBy } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { sitePathProblem } from '../lib/site-path.ts'
import { slug } from '../lib/slug.ts'
import { sourceName } from '../lib/source-name.ts'
import { formatNote } from '../render/exports/note.ts'
import { printDiagnostics } from './diagnostics.ts'

export interface UnpackCommand {
  readonly files: readonly string[]
  readonly into: string
}

/**
 * `dateline unpack FILE… --into FOLDER`: write each article of the files as a note in Markdown with front matter. A file
 * that is there already is left as it is. Returns the exit code: 1 where something could not be written or read.
 */
export async function runUnpack({ files, into }: UnpackCommand): Promise<number> {
  const folder = resolve(into)
  let code = 0
  for (const file of files) {
    const { format, articles, diagnostics } = await understandArticles(file)
    const found = articles.flatMap(({ article }) => article.diagnostics)
    printDiagnostics([...diagnostics, ...found], Number.POSITIVE_INFINITY)
    if (articles.length === 0) code = 1
    const { written, there, differ } = await writeNotes(folder, articles)
    if (differ.length > 0) code = 1
    for (const name of differ)
      console.error(`${join(into, name)} is there already, with other content, and stays as it is.`)
    const kept = there > 0 ? `, ${there} there already` : ''
    const many = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
    console.log(`${file}${format ? ` (${format})` : ''}: ${many}, ${written} written to ${into}${kept}.`)
  }
  return code
}

interface Written {
  readonly written: number
  /** How many lay there with the same content. */
  readonly there: number
  /** Names of those that lie there with another content. */
  readonly differ: readonly string[]
}

async function writeNotes(folder: string, articles: readonly UnderstoodArticle[]): Promise<Written> {
  const differ: string[] = []
  let written = 0
  let there = 0
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, { article, document }] of namedNotes(articles)) {
      const path = join(folder, name)
      const text = await noteOf(article, document)
      if (!existsSync(path)) {
        writeFileSync(path, text, { flag: 'wx' })
        written++
      } else if (readFileSync(path, 'utf8') === text) there++
      else differ.push(name)
    }
  } catch (error) {
    const reason = systemCode(error)
    if (!reason) throw error
    throw new Failure(
      `Cannot write to ${folder}: ${systemReason(reason)}.`,
      'Choose another folder with --into.',
    )
  }
  return { written, there, differ }
}

/**
 * The note of an article. Where it has no headline, its first sentence could be taken for one: then the headline that was
 * made is written down.
 */
async function noteOf(
  article: UnderstoodArticle['article'],
  document: UnderstoodArticle['document'],
): Promise<string> {
  const note = formatNote(article, document)
  if (article.title.basis !== 'inferred') return note
  const { articles } = await understandArticles({ name: 'note.md', content: note })
  const again = articles[0]?.article
  const same = again?.title.value === article.title.value && again.text === article.text
  return same ? note : formatNote(article, document, { titled: true })
}

/** "2014-05-03-flood-in-vell.md"; articles that want one name all get a suffix made from what they are made from. */
function namedNotes(articles: readonly UnderstoodArticle[]): [string, UnderstoodArticle][] {
  const wanted = groupBy(articles, ({ article }) => nameOf(article))
  return [...wanted].flatMap(([name, group]) =>
    group.map((one): [string, UnderstoodArticle] => {
      const plain = group.length === 1 && sitePathProblem(`${name}.md`) === null
      return [plain ? `${name}.md` : `${name}-${shortHash(sourceName(one.document)).slice(0, 8)}.md`, one]
    }),
  )
}

function nameOf({ date, title }: UnderstoodArticle['article']): string {
  const day = date?.earliest && date.earliest === date.latest ? `${date.earliest}-` : ''
  return `${day}${slug(title.value) || 'article'}`
}
