import { isPaper } from '../../languages/newspapers.ts'
import type { Citation } from '../citation/citation.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isArchive } from '../citation/citation-words.ts'
import type { PageBlock } from './blocks.ts'
import type { FoundHeading } from './evidence.ts'
import { bareTitle } from './metadata.ts'

/** What a page says of the newspaper page that it shows, and the line that says so. */
export interface PageCitation {
  readonly cited: Citation
  readonly block: PageBlock
}

/**
 * The citation that archives of newspapers set above or below the headline of an article: "Marle Witness, Volume XLII, Issue 8123,
 * 12 June 1905, Page 3", also as the path to it ("Marle Witness / Sat 12 Jun 1937 / Page 3 / CRANE AT WORK"). Its day is whole, and
 * a page stands beside it, or a number and the name is plainly that of a paper. Null where there is none above the text.
 *
 * @param blocks of the page, in its order
 * @param heading the headline of the page, which the path may end with
 */
export function citationOfPage(
  blocks: readonly PageBlock[],
  heading: FoundHeading | null,
): PageCitation | null {
  const at = heading === null ? 0 : blocks.findIndex(({ element }) => element === heading.element)
  if (at < 0) return null
  const title = bareTitle(heading?.text ?? '')
  for (const block of blocks.slice(Math.max(0, at - above), at + below)) {
    if (block.text.length > longestLine || !/\d{4}/.test(block.text)) continue
    const cited = readCitationLine(block.text) ?? readPath(block.text, title)
    if (
      cited?.date &&
      hasDay(cited.date) &&
      (cited.page !== null || (cited.catalogued && isPaper(cited.outlet)))
    )
      return { cited, block }
  }
  return null
}

/** How many blocks above the headline and below it the line may stand. */
const above = 12
const below = 6

/** In UTF-16 code units. */
const longestLine = 240

/** "Papers | Marle Witness | 12 June 1905 | Page 3 | CRANE AT WORK": without the archive before it and the headline behind it. */
function readPath(text: string, title: string): Citation | null {
  const parts = text.split(/\s[/|>»›]\s/u).map((part) => part.trim())
  if (parts.length < 3) return null
  const own = parts.filter((part) => bareTitle(part) !== title && !isArchive(part))
  for (let from = 0; from < own.length - 1; from++) {
    const cited = readCitationLine(own.slice(from).join(', '))
    if (cited) return cited
  }
  return null
}

function hasDay(date: string): boolean {
  return /(?<!\d)\d{1,2}(?!\d)/.test(date)
}
