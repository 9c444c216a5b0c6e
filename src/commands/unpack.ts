import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { UnderstoodArticle } from '../build/understand.ts'
import { makeFolder } from '../cache/make-folder.ts'
import { understandArticles } from '../dateline.ts'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { groupBy } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { exactDay } from '../lib/interval.ts'
import { sitePathProblem } from '../lib/site-path.ts'
import { slug } from '../lib/slug.ts'
import { sourceName } from '../lib/source-name.ts'
import { lookAtPicture, readPictureBytes } from '../read/picture.ts'
import { formatNote, type NotePicture } from '../render/exports/note.ts'
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
    const { written, there, differ } = await writeNotes(folder, articles, dirname(resolve(file)))
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

async function writeNotes(
  folder: string,
  articles: readonly UnderstoodArticle[],
  from: string,
): Promise<Written> {
  const differ: string[] = []
  let written = 0
  let there = 0
  try {
    makeFolder(folder)
    for (const [name, { article, document }] of namedNotes(articles)) {
      const pictures = await picturesOf(document, name, from)
      const note = Buffer.from(await noteOf(article, document, pictures))
      const isNew = !existsSync(join(folder, name))
      const files = [...pictures.map((picture): [string, Uint8Array] => [picture.name, picture.bytes])]
      const odd = [...files, [name, note] as const].filter(([file, bytes]) => !put(join(folder, file), bytes))
      differ.push(...odd.map(([file]) => file))
      if (isNew) written++
      else if (!odd.some(([file]) => file === name)) there++
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

/** Write a file where there is none. False where there is one with another content. */
function put(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path)) return readFileSync(path).equals(bytes)
  writeFileSync(path, bytes, { flag: 'wx' })
  return true
}

interface UnpackedPicture extends NotePicture {
  readonly bytes: Uint8Array
}

/** The pictures of an article, named after its note: "2014-05-03-flood-1.jpg". Those on another host are none. */
async function picturesOf(
  { pictures = [] }: UnderstoodArticle['document'],
  note: string,
  from: string,
): Promise<UnpackedPicture[]> {
  const found = new Map<string, UnpackedPicture>()
  for (const { bytes: own, path, alt, caption, credit } of pictures) {
    const bytes = own ?? (path === undefined ? null : await readPictureBytes(from, path))
    const facts = bytes && (await lookAtPicture(bytes))
    if (!bytes || !facts || found.has(facts.hash)) continue
    const name = `${note.replace(/\.md$/, '')}-${found.size + 1}${facts.ending}`
    const words = [caption || alt, credit].filter(Boolean).join(' · ')
    found.set(facts.hash, { name, caption: words || null, bytes })
  }
  return [...found.values()]
}

/**
 * The note of an article. Where it has no headline, its first sentence could be taken for one: then the headline that was
 * made is written down.
 */
async function noteOf(
  article: UnderstoodArticle['article'],
  document: UnderstoodArticle['document'],
  pictures: readonly NotePicture[],
): Promise<string> {
  const note = formatNote(article, document, { pictures })
  if (article.title.basis !== 'inferred') return note
  const { articles } = await understandArticles({ name: 'note.md', content: note })
  const again = articles[0]?.article
  const same = again?.title.value === article.title.value && again.text === article.text
  return same ? note : formatNote(article, document, { titled: true, pictures })
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
  const day = exactDay(date)
  return `${day ? `${day}-` : ''}${slug(title.value) || 'article'}`
}
