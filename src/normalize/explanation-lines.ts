import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import { placedBlocks } from '../text/mdast-text.ts'

export interface LineFinder {
  /** The 1-based line of the file where a clue stands; null where that cannot be told. */
  lineOf(clue: Pick<Evidence, 'text' | 'start' | 'end'>): number | null
}

/** Finds the lines of clues in the source of an article whose body still has its positions. */
export function lineFinder(source: string, { body }: Pick<Article, 'body'>): LineFinder {
  const lines = source.split('\n').map(fold)
  const blocks = placeBlocks(body)
  const search = (text: string, first: number, last: number): number | null => {
    const wanted = fold(text)
    if (wanted === '') return null
    for (const part of [wanted, wanted.slice(0, 40)])
      for (let line = first; line <= last; line++) if (lines[line - 1]?.includes(part)) return line
    return null
  }
  return {
    lineOf: ({ text, start }) => {
      const block = start === null ? undefined : blocks.findLast((one) => one.start <= start)
      if (!block || block.first === null) return search(text, 1, lines.length)
      return search(text, block.first, block.last ?? block.first) ?? block.first
    },
  }
}

interface PlacedBlock {
  /** Where it begins in the clean text. */
  readonly start: number
  readonly first: number | null
  readonly last: number | null
}

function placeBlocks(body: Article['body']): PlacedBlock[] {
  return placedBlocks(body).map(({ node: { position }, start }) => ({
    start,
    first: position?.start.line ?? null,
    last: position?.end.line ?? null,
  }))
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
