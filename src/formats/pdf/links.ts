/** An annotation of a page as PDF.js gives it, as far as links have it. */
export interface Annotation {
  readonly subtype?: string
  readonly url?: string
  readonly rect?: readonly number[]
}

/** Which address a place of a page leads to; null for most. */
export type LinkFinder = (x: number, y: number) => string | null

/** No page of an article has more links. */
const mostLinks = 1_000
/** Links are found by the strip of the page that they stand in, of so many points. */
const strip = 16
const mostStrips = 400

/** The links of a page → what finds the one at a place. */
export function linkFinder(annotations: readonly Annotation[]): LinkFinder {
  const strips = new Map<number, { left: number; right: number; foot: number; top: number; url: string }[]>()
  let count = 0
  for (const { subtype, url, rect = [] } of annotations) {
    if (subtype !== 'Link' || !url || !/^https?:/i.test(url) || rect.length < 4) continue
    if (++count > mostLinks) break
    const [left = 0, foot = 0, right = 0, top = 0] = rect
    const from = Math.floor(foot / strip)
    for (let at = from; at <= Math.min(top / strip, from + mostStrips); at++) {
      const links = strips.get(at) ?? []
      links.push({ left, right, foot, top, url })
      strips.set(at, links)
    }
  }
  return (x, y) =>
    strips
      .get(Math.floor(y / strip))
      ?.find(({ left, right, foot, top }) => x >= left && x <= right && y >= foot && y <= top)?.url ?? null
}
