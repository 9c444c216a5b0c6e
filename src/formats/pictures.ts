import { percentDecoded } from '../lib/percent.ts'
import type { Picture } from '../model/document.ts'

/**
 * Where a picture lies in the input folder, from how the file at `path` refers to it: "img/flood.jpg" in "a/b.md" is
 * "a/img/flood.jpg". Null where it lies on another host, leads out of the folder, or is no picture by its name.
 */
export function localPicture(path: string, src: string): string | null {
  const plain = percentDecoded(
    src
      .replace(/[?#].*$/s, '')
      .replaceAll('\\', '/')
      .trim(),
  )
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(plain) || !isPicture.test(plain) || plain.length > 1_000) return null
  const parts = plain.startsWith('/') ? [] : path.split('/').slice(0, -1)
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/').normalize('NFC')
}

const isPicture = /\.(?:jpe?g|png|gif|webp|avif)$/i

/**
 * The pictures of a note in the order of its text: `![alt](a.jpg "caption")`, `![[a.jpg|caption]]`, `<img src=a.jpg>`.
 * `text` is the note without what its writer hid, and begins on the line `firstLine`. Linear in its length.
 */
export function notePictures(text: string, path: string, firstLine = 1): Picture[] {
  const found: Picture[] = []
  let [line, reached] = [firstLine, 0]
  for (const match of text.matchAll(anyPicture)) {
    line += text.slice(reached, match.index).split('\n').length - 1
    reached = match.index
    const { alt, quoted, plain, title, other, embed, label, tag } = match.groups ?? {}
    const src = quoted ?? plain ?? embed ?? (tag === undefined ? undefined : attributeOf(tag, 'src'))
    const place = src === undefined ? null : localPicture(path, src.trim())
    if (place === null || src === undefined) continue
    // "![[quay.png|center|400]]": where it stands and how wide it is are no words.
    const named = label
      ?.split('|')
      .filter((part) => !/^(?:\d+(?:x\d+)?|left|right|center|centre|float-\w+)$/i.test(part.trim()))
      .join(' ')
      .trim()
    const words = named === '' ? undefined : named
    found.push({
      src: src.trim(),
      path: place,
      alt: alt ?? (tag === undefined ? null : (attributeOf(tag, 'alt') ?? null)),
      caption: (title ?? other)?.replace(/\\(\W)/g, '$1') ?? words ?? null,
      line,
    })
  }
  return found
}

const anyPicture = new RegExp(
  [
    String.raw`!\[(?<alt>[^\][\n]{0,500})\]\([ \t]*(?:<(?<quoted>[^<>\n]{1,500})>|(?<plain>[^\s()<>]{1,500}))(?:[ \t]+(?:"(?<title>(?:[^"\\\n]|\\.){0,500})"|'(?<other>(?:[^'\\\n]|\\.){0,500})'))?[ \t]*\)`,
    String.raw`!\[\[(?<embed>[^\][|#\n]{1,500})(?:#[^\][|\n]{0,200})?(?:\|(?<label>[^\][\n]{0,500}))?\]\]`,
    String.raw`<img\s(?<tag>[^<>]{1,2000})>`,
  ].join('|'),
  'gi',
)

function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(String.raw`(?:^|\s)${name}\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(
    tag,
  )
  return match?.[1] ?? match?.[2] ?? match?.[3]
}
