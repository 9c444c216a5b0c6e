import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Stated, StatedFields } from '../model/document.ts'
import { leafBlocks } from '../text/mdast-text.ts'
import { lengthOf, longestBlock } from './long-blocks.ts'

/** More blocks than any article has: a whole book, a log, or many articles in one. */
const manyBlocks = 3000
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
  const long = blocks.find((block) => block.position && lengthOf(block) > longestBlock)
  if (!long) return []
  const message = `A paragraph has ${lengthOf(long)} characters, and was divided`
  return tell('document/long-block', message, 'Divide it by blank lines.', long.position?.start.line ?? null)
}

/** In UTF-16 code units, and in items: what is longer is no headline, and no list of people of one article. */
const [longestField, longestList] = [10_000, 1_000]

/** Claims without those that no field holds, which are told. */
export function judgeFields(
  stated: StatedFields,
  path: string,
): { stated: StatedFields; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const tell = (line: number | null, message: string): void => {
    const hint = 'It is left out. State a shorter one in a sidecar.'
    diagnostics.push({
      severity: 'warning',
      rule: 'document/long-field',
      message,
      path,
      line,
      column: null,
      hint,
    })
  }
  const isLong = (text: string): boolean => text.length > longestField
  const kept = Object.entries(stated).map(
    ([name, claims]: [string, readonly Stated<string | readonly string[]>[]]) => {
      const fitting = claims.flatMap((claim) => {
        const { value, line } = claim
        if (typeof value === 'string') {
          if (!isLong(value)) return [claim]
          tell(line, `The field "${name}" has ${value.length} characters`)
          return []
        }
        if (value.length <= longestList && !value.some(isLong)) return [claim]
        tell(line, `The list "${name}" has ${value.length} entries, or one that is too long`)
        return [{ ...claim, value: value.filter((item) => !isLong(item)).slice(0, longestList) }]
      })
      return [name, fitting]
    },
  )
  return diagnostics.length > 0
    ? { stated: Object.fromEntries(kept) as never, diagnostics }
    : { stated, diagnostics }
}
