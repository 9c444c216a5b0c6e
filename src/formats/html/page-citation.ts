import { isPaper } from '../../languages/newspapers.ts'
import type { Stated, StatedFields } from '../../model/document.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import type { Citation } from '../citation/citation.ts'
import { hasDay } from '../citation/citation-day.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isArchive } from '../citation/citation-words.ts'
import { emptyFields } from '../fields/fields.ts'
import type { PageBlock } from './blocks.ts'
import { claim } from './claims.ts'
import type { FoundHeading } from './evidence.ts'
import { bareTitle } from './metadata.ts'

/**
 * The citation that archives of newspapers set above or below the headline of an article: "Marle Witness, Volume XLII, Issue 8123,
 * 12 June 1905, Page 3", also as the path to it ("Marle Witness / Sat 12 Jun 1937 / Page 3 / CRANE AT WORK"). Its day is whole, and
 * a page stands beside it, or a number and the name is plainly that of a paper. Outlet, day and page of it are fields, and the line
 * that says so is no text any more; no fields where there is none above the text.
 *
 * @param blocks of the page, in its order
 * @param heading the headline of the page, which the path may end with
 */
export function takeCitation(blocks: readonly PageBlock[], heading: FoundHeading | null): StatedFields {
  const at = heading === null ? 0 : blocks.findIndex(({ element }) => element === heading.element)
  if (at < 0) return emptyFields()
  const title = bareTitle(heading?.text ?? '')
  for (const block of blocks.slice(Math.max(0, at - above), at + below)) {
    if (block.text.length > longestLine || !/\d{4}/.test(block.text)) continue
    const cited = readCitationLine(block.text) ?? readPath(block.text, title)
    if (
      cited?.date &&
      hasDay(cited.date) &&
      (cited.page !== null || (cited.catalogued && isPaper(cited.outlet)))
    ) {
      block.node.data = { ...block.node.data, page: citationLine }
      return fieldsOf(cited)
    }
  }
  return emptyFields()
}

const citationLine: PageEvidence = { weight: -4, role: null, reason: 'date-line' }

function fieldsOf({ outlet, date, page }: Citation): StatedFields {
  const said = (value: string | null): Stated<string>[] => (value ? [claim(value, 'citation line')] : [])
  return { ...emptyFields(), outlet: said(outlet), date: said(date), printPage: said(page) }
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
