import type { PdfLine, PdfPage } from './page.ts'

/** How many lines at the head and at the foot of a page may be running heads. */
const edge = 3

/**
 * Pages without what stands at the head or foot of most of them, and without page numbers. A browser prints the address
 * of a page there: it is kept.
 *
 * @param printed the title of the page that a browser printed, which may stand at the edges as well, as may the day; null for other files
 */
export function withoutRunningHeads(
  pages: readonly PdfPage[],
  printed: string | null,
): { pages: PdfPage[]; address: string | null } {
  const seen = new Map<string, { count: number; size: number }>()
  for (const page of pages)
    for (const line of new Set(edgesOf(page))) {
      const key = fold(line.text)
      const known = seen.get(key)
      seen.set(key, { count: (known?.count ?? 0) + 1, size: Math.min(known?.size ?? line.size, line.size) })
    }
  // A running head often repeats the headline, which is set larger on the first page.
  const often = (line: PdfLine): boolean => {
    const { count, size } = seen.get(fold(line.text)) ?? { count: 0, size: 0 }
    return count >= 2 && count * 2 >= pages.length && line.size <= size * 1.2
  }
  let address: string | null = null
  const bare = pages.map((page) => {
    // Tags have told what stands around the page.
    if (page.isOrdered) {
      for (const text of page.edges) address ??= addressIn(text)
      return page
    }
    const edges = new Set(edgesOf(page))
    const lines = page.lines.filter((line) => {
      const isEdge =
        edges.has(line) &&
        (often(line) ||
          isPageNumber(line.text) ||
          isPrinted(line.text) ||
          (printed !== null && isInMargin(line, page) && isOfBrowser(line.text, printed)))
      if (!isEdge) return true
      address ??= addressIn(line.text)
      return false
    })
    return { ...page, lines }
  })
  return { pages: bare, address }
}

/** In the half inch at the edge of a page, where browsers print. */
function isInMargin({ y }: PdfLine, { height }: PdfPage): boolean {
  return y < 36 || y > height - 36
}

/** The day and hour of printing, the title of the page or its address. */
function isOfBrowser(text: string, title: string): boolean {
  return (
    /^\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b.{0,12}\d{1,2}[:.]\d\d/u.test(text) ||
    (text.length > 8 && title.startsWith(text.replace(/…$|\.\.\.$/u, ''))) ||
    /^https?:\/\/\S+$/.test(text)
  )
}

function addressIn(text: string): string | null {
  return /https?:\/\/\S+/.exec(text)?.[0] ?? null
}

function edgesOf({ lines }: PdfPage): PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y)
  return [...sorted.slice(0, edge), ...sorted.slice(-edge)]
}

/** Numbers change from page to page. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}

/** "12", "- 12 -", "12/30", "Page 12 of 30" */
function isPageNumber(text: string): boolean {
  return /^(?:\p{L}{1,8}\.?\s)?[-–—|\s]{0,3}\d{1,4}(?:\s?(?:\/|\p{L}{1,4})\s?\d{1,4})?[-–—|\s]{0,3}$/u.test(
    text,
  )
}

/** "https://…   1/3" of a page that a browser printed. */
function isPrinted(text: string): boolean {
  return /^https?:\/\/\S{5,2000}\s\d{1,3}\/\d{1,3}$/.test(text)
}
