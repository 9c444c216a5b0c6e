import { basename, join, relative, sep } from 'node:path'
import glob from 'fast-glob'
import { cleanText } from '../lib/clean-text.ts'
import { systemCode } from '../lib/failure.ts'
import { isInside } from '../lib/inside.ts'
import { manifestName } from '../lib/site-path.ts'
import { stemOf } from '../lib/source-name.ts'
import type { FileStamp } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source.ts'
import { type Disk, explainError, disk as realDisk } from './disk.ts'
import { reportOtherFiles } from './other-files.ts'
import { withoutPageParts } from './page-folders.ts'
import { pictureEndings } from './picture.ts'

/**
 * The clippings anywhere below `input`: files whose names have one of `endings` (".txt", in lower case). Left out: hidden files and folders, the owner's own files
 * (`archive.yml`, `authority/`, `templates/`, `public/`), README and LICENSE, sites that Dateline built, and links that
 * lead out of the folder. Whatever might be missed is named in a diagnostic. Throws a system error only where `input` itself
 * cannot be found.
 */
export async function readFolder(
  input: string,
  endings: ReadonlySet<string>,
  exclude: readonly string[] = [],
  disk: Disk = realDisk,
): Promise<{ files: SourceFile[]; pictures: Map<string, FileStamp>; diagnostics: Diagnostic[] }> {
  const root = await disk.realpath(input)
  const diagnostics: Diagnostic[] = []
  const entries = await listEntries(root, exclude, disk, diagnostics)
  const paths = withoutPageParts(entries.map(({ path }) => path).sort())
  const isClipping = (path: string): boolean => hasEnding(path, endings)
  const isSidecar = (path: string): boolean => yaml.test(path) && isClipping(path.replace(yaml, ''))
  const outside = await linksOut(
    root,
    entries.filter(({ path, isLink }) => isLink && isSidecar(path)),
    disk,
  )
  const sidecars = new Set(paths.filter((path) => isSidecar(path) && !outside.has(path)))
  const clippings = paths.filter((path) => isClipping(path) && !sidecars.has(path))
  const known = new Set(clippings)
  const pictureEnds = new Set(pictureEndings)
  const pictures = entries.flatMap(({ path, isLink }) =>
    !isLink && !known.has(path) && hasEnding(path, pictureEnds) ? [path] : [],
  )
  const pictureSet = new Set(pictures)
  const links = entries.filter(({ path, isLink }) => isLink && !known.has(path)).map(({ path }) => path)
  const others = paths.filter(
    (path) => !isClipping(path) && !isSidecar(path) && !links.includes(path) && !pictureSet.has(path),
  )
  const short = shortSidecars(others, clippings, sidecars)
  const sidecarFor = (path: string): string | null =>
    sidecarNames(path).find((name) => sidecars.has(name)) ?? short.byClipping.get(path) ?? null
  const found = await inChunks([...clippings, ...links].sort(), (path) =>
    lookAt(root, path, known, sidecarFor, disk),
  )
  for (const { problems } of found) diagnostics.push(...problems)
  const files = found.flatMap(({ file }) => file ?? [])
  diagnostics.push(
    ...orphans(sidecars, known),
    ...short.problems,
    ...reportOtherFiles(others.filter((path) => !short.names.has(path))),
  )
  return { files, pictures: await lookAtPictures(root, pictures, disk), diagnostics }
}

/** "a/Flood.TXT" and "pages.warc.gz" end as ".txt" and ".warc.gz" do; a name that is only an ending is none. */
export function hasEnding(path: string, endings: ReadonlySet<string>): boolean {
  const name = basename(path).toLowerCase()
  for (let dot = name.indexOf('.', 1); dot > 0; dot = name.indexOf('.', dot + 1))
    if (endings.has(name.slice(dot))) return true
  return false
}

const yaml = /\.ya?ml$/i

/** Everything below the folder that is a file or a link, hidden names and the owner's own files left out. */
async function listEntries(
  root: string,
  exclude: readonly string[],
  disk: Disk,
  diagnostics: Diagnostic[],
): Promise<{ path: string; isLink: boolean }[]> {
  const readdir = (path: string, _options: unknown, done: Parameters<Disk['readdir']>[1]): void =>
    disk.readdir(path, (error, entries) => {
      const below = slashed(relative(root, path))
      // A site that was built among the clippings, with `--output` or as `dist`, is made of them.
      if (below !== '' && entries.some(({ name }) => name === manifestName)) return done(null, [])
      if (error) diagnostics.push(unreadable(below, error))
      done(null, entries)
    })
  const entries = await glob('**/*', {
    cwd: root,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    ignore: [
      ...ownFolders.map((name) => `${name}/**`),
      ...['**/node_modules/**', '**/__MACOSX/**'],
      ...exclude.flatMap(excluding),
    ],
    fs: { readdir: readdir as never },
  })
  return entries
    .filter(({ dirent, path }) => !dirent.isDirectory() && !ownFile.test(path))
    .map(({ dirent, path }) => ({ path, isLink: dirent.isSymbolicLink() }))
}

/**
 * "diary", "notes/private/", "*.tmp.md" → patterns of what lies there: a name without a slash is left out in any folder, one
 * with a slash from the top of the input folder on, as `.gitignore` has it.
 */
function excluding(entry: string): string[] {
  const path = slashed(entry)
  const name = path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  if (name === '') return []
  const pattern = /[*?[\]{}!]/.test(name) ? name : glob.escapePath(name)
  const isAnywhere = !name.includes('/') && !path.startsWith('/')
  return [pattern, ...(isAnywhere ? [`**/${pattern}`] : [])].flatMap((one) => [one, `${one}/**`])
}

function unreadable(below: string, error: NodeJS.ErrnoException): Diagnostic {
  if (below.includes('\uFFFD'))
    return problem('error', 'folder/name', below, 'The name of this folder is not UTF-8', 'Rename it.')
  const way = systemCode(error) === 'ENAMETOOLONG' ? 'Move it to a shorter path.' : 'Change its permissions.'
  return problem(
    'error',
    'folder/unreadable',
    below || null,
    `Cannot look into this folder: ${explainError(error)}`,
    `Its clippings are missing. ${way}`,
  )
}

/** At the top of the folder. */
export const ownFolders: readonly string[] = ['authority', 'templates', 'public']

/** `archive.yml` at the top and the files of npm, and files that speak about a folder wherever they stand. */
export const ownFile =
  /^archive\.ya?ml$|^package(?:-lock)?\.json$|(?:^|\/)(?:readme|licen[sc]e)(?:\.[^./]+)?$|(?:^|\/)~\$[^/]*$/i

/** Links that lead to no file of this folder: what stands there is not the owner's word on a clipping. */
async function linksOut(
  root: string,
  links: readonly { readonly path: string }[],
  disk: Disk,
): Promise<Set<string>> {
  const judged = await inChunks(links, async ({ path }) => {
    const problem = await judgeLink(root, path, new Set(), disk).catch(() => 'unreadable')
    return problem ? [path] : []
  })
  return new Set(judged.flat())
}

/** Pictures that are ordinary files, with what tells that they are as before. */
async function lookAtPictures(
  root: string,
  paths: readonly string[],
  disk: Disk,
): Promise<Map<string, FileStamp>> {
  const seen = await inChunks([...paths].sort(), async (path): Promise<[string, FileStamp][]> => {
    const stats = await disk.lstat(join(root, path)).catch(() => null)
    return stats?.isFile() ? [[path, { size: stats.size, mtimeMs: stats.mtimeMs, ino: stats.ino }]] : []
  })
  return new Map(seen.flat())
}

async function lookAt(
  root: string,
  path: string,
  known: ReadonlySet<string>,
  sidecarFor: (path: string) => string | null,
  disk: Disk,
): Promise<{ file: SourceFile | null; problems: Diagnostic[] }> {
  const refuse = (rule: string, message: string, hint: string) => ({
    file: null,
    problems: [problem('warning', rule, path, message, hint)],
  })
  // An article is named by the path of its file, and two that differ in nothing else would be one.
  if (cleanText(path) !== path)
    return refuse('folder/name', 'The name of this file has control characters', 'Rename it.')
  try {
    const stats = await disk.lstat(join(root, path))
    const link = stats.isSymbolicLink() ? await judgeLink(root, path, known, disk) : null
    if (link) return refuse(...link)
    if (!known.has(path)) return { file: null, problems: [] }
    const seen = stats.isSymbolicLink() ? await disk.stat(join(root, path)) : stats
    if (!seen.isFile())
      return refuse('folder/not-a-file', 'This is no ordinary file', 'Leave only files in the folder.')
    const { size, mtimeMs, ino } = seen
    return { file: { path, size, mtimeMs, ino, sidecar: sidecarFor(path) }, problems: [] }
  } catch (error) {
    if (path.includes('\uFFFD'))
      return refuse('folder/name', 'The name of this file is not UTF-8', 'Rename it.')
    return refuse('source/unreadable', `Cannot read this file: ${explainError(error)}`, 'It is left out.')
  }
}

/** A link counts only where it leads to a file of this folder that is not read anyway. Null: it counts. */
async function judgeLink(
  root: string,
  path: string,
  known: ReadonlySet<string>,
  disk: Disk,
): Promise<[rule: string, message: string, hint: string] | null> {
  const target = await disk.realpath(join(root, path)).catch((error: unknown) => {
    explainError(error)
    return null
  })
  if (target === null) return ['folder/link-dead', 'This link leads nowhere', 'Remove it.']
  const inside = slashed(relative(root, target))
  if (!isInside(target, root))
    return [
      'folder/link-outside',
      'This link leads out of the folder and is not followed',
      'Copy the files here.',
    ]
  if ((await disk.stat(target)).isDirectory())
    return [
      'folder/link-folder',
      'This link leads to a folder and is not followed',
      'Its files are read where they are.',
    ]
  if (known.has(inside))
    return ['folder/link-double', `This link leads to ${inside}, which is read already`, 'Remove it.']
  return null
}

/** Sidecars without a clipping. */
function orphans(sidecars: ReadonlySet<string>, known: ReadonlySet<string>): Diagnostic[] {
  return [...sidecars].flatMap((path) => {
    const clipping = path.replace(/\.ya?ml$/i, '')
    if (!known.has(clipping)) {
      const message = `There is no ${basename(clipping)} that these fields could belong to`
      return [problem('warning', 'sidecar/orphan', path, message, 'Name it after its clipping.')]
    }
    const isSecond = /\.yaml$/i.test(path) && sidecars.has(`${clipping}.yml`)
    return isSecond ? [doubleSidecar(path, `${clipping}.yml`)] : []
  })
}

/** How the sidecar of a clipping is called; the first that there is counts. */
function sidecarNames(path: string): string[] {
  return [`${path}.yml`, `${path}.yaml`]
}

/**
 * "1911 typed.yml" beside "1911 typed.txt": the sidecar of the clipping, as its name leaves out no more than the ending. One with its
 * whole name counts before it, and where two clippings have the same stem, nothing tells whose it is.
 */
function shortSidecars(
  others: readonly string[],
  clippings: readonly string[],
  sidecars: ReadonlySet<string>,
): {
  readonly byClipping: ReadonlyMap<string, string>
  readonly names: ReadonlySet<string>
  readonly problems: readonly Diagnostic[]
} {
  const byClipping = new Map<string, string>()
  const names = new Set<string>()
  const problems: Diagnostic[] = []
  const isLong = (path: string): number => Number(/\.yaml$/i.test(path))
  const lists = others.filter((path) => yaml.test(path)).sort((a, b) => isLong(a) - isLong(b))
  const stems = new Set(lists.map(stemOf))
  const byStem = new Map<string, string[]>([...stems].map((stem) => [stem, []]))
  if (lists.length > 0) for (const path of clippings) byStem.get(stemOf(path))?.push(path)
  for (const path of lists) {
    const [clipping, another] = byStem.get(stemOf(path)) ?? []
    if (clipping === undefined) continue
    names.add(path)
    const counting = sidecarNames(clipping).find((name) => sidecars.has(name)) ?? byClipping.get(clipping)
    if (another !== undefined) problems.push(doubtfulSidecar(path, clipping, another))
    else if (counting !== undefined) problems.push(doubleSidecar(path, counting))
    else byClipping.set(clipping, path)
  }
  return { byClipping, names, problems }
}

function doubtfulSidecar(path: string, clipping: string, another: string): Diagnostic {
  const message = `These fields are not read: they may be those of ${basename(clipping)} or of ${basename(another)}`
  return problem(
    'warning',
    'sidecar/orphan',
    path,
    message,
    `Rename the file to "${basename(clipping)}.yml".`,
  )
}

function doubleSidecar(path: string, counting: string): Diagnostic {
  const message = `${basename(counting)} stands beside it and counts`
  return problem('warning', 'sidecar/double', path, message, 'Keep one of them.')
}

async function inChunks<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += 256)
    results.push(...(await Promise.all(items.slice(start, start + 256).map(work))))
  return results
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

function problem(
  severity: Diagnostic['severity'],
  rule: string,
  path: string | null,
  message: string,
  hint: string,
): Diagnostic {
  return { severity, rule, message, path, line: null, column: null, hint }
}
