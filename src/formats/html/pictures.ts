import { posix } from 'node:path'
import type { Picture } from '../../model/document.ts'
import { partsOf } from './parts.ts'
import type { SavedPage } from './saved-page.ts'
import { attribute, type Element, elementsOf, isElement, oneLine, type Parent, textOf } from './tree.ts'

const most = 200
/** Icons and pixels that count readers, by the size that the page gives them. */
const smallest = 40

/**
 * The pictures of the article that lie beside the page or in its file, in order, with caption and credit. What is on
 * another host is none.
 *
 * @param scope the element that holds headline and text
 * @param inline pictures that stand in the page itself, by their number
 */
export function findPictures(
  scope: Element | null,
  saved: SavedPage,
  base: string | null,
  inline: readonly string[],
): Picture[] {
  const found = new Map<string, Picture>()
  if (!scope) return []
  for (const element of elementsOf(scope)) {
    if (element.tagName !== 'img' || found.size >= most || isSmall(element) || isElsewhere(element, scope))
      continue
    const place = placeOf(element, saved, base, inline)
    if (!place) continue
    const figure = figureOf(element, scope)
    const { caption, credit } = captionOf(figure)
    const key = place.path ?? place.src
    if (!found.has(key))
      found.set(key, {
        ...place,
        alt: oneLine(attribute(element, 'alt')).slice(0, 1000) || null,
        caption,
        credit,
      })
  }
  return [...found.values()]
}

function isSmall(element: Element): boolean {
  return ['width', 'height'].some((name) => {
    const size = Number.parseInt(attribute(element, name), 10)
    return size > 0 && size < smallest
  })
}

/** In a list of other stories, beside a byline, in an advertisement. */
function isElsewhere(element: Element, scope: Element): boolean {
  for (
    let node: Parent | null = element.parentNode;
    node && node !== scope && isElement(node);
    node = node.parentNode
  ) {
    if (/^(?:nav|aside|footer|form)$/.test(node.tagName)) return true
    for (const part of partsOf(node)) if (others.has(part)) return true
  }
  return false
}

const others: ReadonlySet<string> = new Set([
  'navigation',
  'related',
  'share',
  'newsletter',
  'comments',
  'consent',
  'advertisement',
  'author',
  'byline',
  'tags',
])

const sources = ['src', 'data-src', 'data-original', 'data-lazy-src']

function placeOf(
  element: Element,
  saved: SavedPage,
  base: string | null,
  inline: readonly string[],
): Pick<Picture, 'src' | 'bytes' | 'path'> | null {
  for (const name of sources) {
    const src = attribute(element, name).trim()
    if (src === '' || src.length > 2000) continue
    const number = /^inline:(\d{1,6})$/.exec(src)?.[1]
    if (number !== undefined) {
      const bytes = bytesOf(inline[Number(number)] ?? '')
      if (bytes) return { src: '', bytes }
      continue
    }
    const whole = base && URL.canParse(src, base) ? new URL(src, base).href : src
    const held = saved.pictures.get(src) ?? saved.pictures.get(whole)
    if (held) return { src: whole, bytes: held }
    const path = localPath(src, saved.path)
    if (path) return { src, path }
  }
  return null
}

/** "ferry_files/quay.jpg" beside "news/ferry.html" → "news/ferry_files/quay.jpg"; null for what leads elsewhere. */
function localPath(src: string, page: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|^[/\\#?]/i.test(src)) return null
  try {
    const path = posix.join(posix.dirname(page), decodeURIComponent(src.replace(/[?#].*$/s, '')))
    return path.startsWith('../') || path === '..' || path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/** "data:image/png;base64,…" → its bytes. Drawings are no pictures of an article. */
function bytesOf(address: string): Uint8Array | null {
  const head = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i.exec(address)
  return head ? Buffer.from(address.slice(head[0].length), 'base64') : null
}

function figureOf(element: Element, scope: Element): Element | null {
  let node: Parent | null = element.parentNode
  for (let up = 0; up < 5 && node && node !== scope && isElement(node); up++, node = node.parentNode)
    if (node.tagName === 'figure' || /\bwp-caption\b/.test(attribute(node, 'class'))) return node
  return null
}

function captionOf(figure: Element | null): Pick<Picture, 'caption' | 'credit'> {
  if (!figure) return { caption: null, credit: null }
  let caption = ''
  let credit = ''
  for (const element of elementsOf(figure)) {
    const parts = partsOf(element)
    if (credit === '' && parts.has('credit')) credit = textOf(element, 500)
    if (caption === '' && (element.tagName === 'figcaption' || parts.has('caption')))
      caption = textOf(element, 3000)
  }
  const rest = credit !== '' && caption !== credit ? caption.replace(credit, '').trim() : caption
  return { caption: rest === credit ? null : rest || null, credit: credit || null }
}
