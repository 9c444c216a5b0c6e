import type { Paragraph, RootContent } from 'mdast'
import { hasPicture, keepPicture, keptPicture } from '../cache/pictures.ts'
import { Stale } from '../lib/failure.ts'
import { append } from '../lib/grouping.ts'
import { stemOf } from '../lib/source-name.ts'
import type { ArticlePicture } from '../model/article.ts'
import type { FileStamp } from '../model/build.ts'
import type { Document, Picture } from '../model/document.ts'
import { lookAtPicture, readPictureBytes } from '../read/picture.ts'

/** The pictures of the input folder, by path, and the articles that they stand beside. */
export class PictureFinder {
  readonly #stamps: ReadonlyMap<string, FileStamp>
  /** Paths by file name, for notes that name a picture and not its folder. */
  readonly #byName = new Map<string, string[]>()
  /** Paths by their own without the ending: "a/flood" for "a/flood.jpg". */
  readonly #byStem = new Map<string, string[]>()

  constructor(stamps: ReadonlyMap<string, FileStamp>) {
    this.#stamps = stamps
    for (const path of stamps.keys()) {
      append(this.#byName, path.slice(path.lastIndexOf('/') + 1), path)
      append(this.#byStem, stemOf(path), path)
    }
  }

  /** The picture that an article means by a path: that one, else the only one with its name. */
  find(path: string): string | null {
    if (this.#stamps.has(path)) return path
    const named = this.#byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []
    return named.length === 1 ? (named[0] ?? null) : null
  }

  /** Scans beside a transcription: flood.jpg beside flood.txt. */
  beside(path: string): readonly string[] {
    return this.#byStem.get(stemOf(path)) ?? []
  }

  /** What changes when a picture does. */
  stamp(path: string): string {
    const { size, mtimeMs, ino } = this.#stamps.get(path) ?? { size: 0, mtimeMs: 0, ino: 0 }
    return `${path} ${size} ${mtimeMs} ${ino}`
  }
}

/** Which pictures an article has in the folder: by the path that it gives, the one that is meant; and scans beside it. */
export interface FoundPictures {
  readonly named: Readonly<Record<string, string>>
  readonly beside: readonly string[]
}

/** More than a long article has. */
const mostPictures = 60

/** Pictures as an article has them → those that are shown, each once; and those that there is no such file of. */
export async function settlePictures(
  { input, cache }: { readonly input: string; readonly cache: string },
  pictures: readonly Picture[],
  { named, beside }: FoundPictures,
): Promise<{ shown: ArticlePicture[]; missing: Picture[] }> {
  const missing: Picture[] = []
  const shown = new Map<string, ArticlePicture>()
  const scans = beside.map((path): Picture => ({ src: '', path }))
  for (const picture of [...pictures, ...scans].slice(0, mostPictures)) {
    const from = picture.bytes
      ? null
      : (named[picture.path ?? ''] ?? (picture.src === '' ? (picture.path ?? null) : null))
    const bytes = picture.bytes ?? (from === null ? null : await readPictureBytes(input, from))
    const facts = bytes && (await lookAtPicture(bytes))
    if (!bytes) missing.push(picture)
    if (!bytes || !facts) continue
    const file = `pictures/${facts.hash.slice(0, 32)}${facts.ending}`
    if (shown.has(file)) continue
    if (from === null) keepPicture(cache, file, bytes)
    const { width, height } = facts
    shown.set(file, {
      ...{ file, from, width, height },
      alt: plain(picture.alt),
      caption: plain(picture.caption),
      credit: plain(picture.credit) ?? facts.credit,
    })
  }
  return { shown: [...shown.values()], missing }
}

/**
 * An article with the words of pictures that cannot be shown as paragraphs where they stood, each with a finding:
 * nothing that a note says is lost for a file that is.
 */
export function withWordsOf(missing: readonly Picture[], document: Document): Document {
  const { body, path } = document
  const blocks: RootContent[] = [...body.children]
  const diagnostics = [...document.diagnostics]
  for (const { line, src, alt, caption } of missing) {
    const words = [plain(alt), plain(caption)].filter((text) => text !== null).join('. ')
    if (line === undefined || words === '') continue
    const next = blocks.findIndex(({ position }) => (position?.end.line ?? 0) >= line)
    // In a paragraph of words its own stand already.
    if (next >= 0 && (blocks[next]?.position?.start.line ?? 0) <= line) continue
    const point = { line, column: 1 }
    const children: Paragraph['children'] = [{ type: 'text', value: words }]
    const paragraph: Paragraph = { type: 'paragraph', children, position: { start: point, end: point } }
    blocks.splice(next < 0 ? blocks.length : next, 0, paragraph)
    const message = `The picture ${src} is not in the folder; its words stand in the text`
    const hint = 'Put the file into the folder.'
    diagnostics.push({ severity: 'info', rule: 'picture/missing', message, path, line, column: null, hint })
  }
  return blocks.length === body.children.length
    ? document
    : { ...document, body: { ...body, children: blocks }, diagnostics }
}

function plain(text: string | null | undefined): string | null {
  const line = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line ? line.slice(0, 2_000) : null
}

/** Where the bytes of a picture lie. Throws a `Stale` where the cache has lost them. */
export function placeOfPicture(
  { input, cache }: { readonly input: string; readonly cache: string },
  { file, from }: Pick<ArticlePicture, 'file' | 'from'>,
): string {
  if (from !== null) return `${input}/${from}`
  if (!hasPicture(cache, file)) throw new Stale(`the cache has lost the picture ${file}`)
  return keptPicture(cache, file)
}
