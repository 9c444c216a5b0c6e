import type { CutCause } from '../../model/cut.ts'
import { photoCredit } from './furniture/rule.ts'
import type { Scored } from './score.ts'

/**
 * "Pictures of the week": where most of what is told stands in captions with their credit, they are the text, and stay. An article
 * with pictures has more paragraphs than captions. Of a saved page the markup says what a caption is.
 */
export function keepCaptions(scored: readonly Scored[], reasons: Map<number, CutCause>): void {
  const captions = scored.flatMap((item, index) =>
    reasons.get(index)?.reason === 'photo-credit' && isTelling(item) ? [index] : [],
  )
  if (captions.length < fewestCaptions) return
  const paragraphs = scored.filter(
    (item, index) => !reasons.has(index) && item.block.words >= wordsOfParagraph,
  )
  if (paragraphs.length <= captions.length) for (const index of captions) reasons.delete(index)
}

function isTelling({ block, rule }: Scored): boolean {
  return rule === photoCredit && block.page === null && block.words >= wordsOfCaption
}

const fewestCaptions = 2
/** With three or four of the credit: a line "Photo: Ada Roe for the Harbour Times" tells nothing. */
const wordsOfCaption = 11
const wordsOfParagraph = 14
