import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import { leafBlocks } from '../text/mdast-text.ts'

/** More blocks than any article has: a whole book, a log, or many articles in one. */
const manyBlocks = 3000
const longBlock = 50_000
/** In UTF-16 code units: an article that is longer is left out, as nothing of it could be read in bounded time. */
export const longestArticle = 10_000_000

/** What is odd about the size of an article. */
export function judgeSize(body: Root, path: string): Diagnostic[] {
  const blocks = leafBlocks(body)
  const tell = (rule: string, message: string, hint: string, line: number | null): Diagnostic[] => [
    { severity: 'warning', rule, message, path, line, column: null, hint },
  ]
  if (blocks.length === 0)
    return tell('document/no-text', 'There is no text here', 'Paste the article below its fields.', null)
  if (blocks.length > manyBlocks)
    return tell(
      'document/many-blocks',
      `There are ${blocks.length} paragraphs here`,
      'Save each article as a file of its own.',
      null,
    )
  const long = blocks.find((block) => block.position && sizeOf(block) > longBlock)
  if (!long) return []
  const message = `A paragraph has ${sizeOf(long)} characters`
  return tell('document/long-block', message, 'Divide it by blank lines.', long.position?.start.line ?? null)
}

function sizeOf(block: ReturnType<typeof leafBlocks>[number]): number {
  if ('value' in block) return block.value.length
  if (!('children' in block)) return 0
  return block.children.reduce((sum, child) => sum + ('value' in child ? child.value.length : 0), 0)
}

/** How many characters an article has. */
export function lengthOf(body: Root): number {
  return leafBlocks(body).reduce((sum, block) => sum + sizeOf(block), 0)
}
