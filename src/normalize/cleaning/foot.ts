import type { CutReason } from '../../model/cut.ts'
import type { LineBelow } from '../signature.ts'
import type { Place } from './place.ts'
import type { Scored } from './score.ts'

/** The lines right below the text of a saved page, where it may be signed. */
export function linesBelow(scored: readonly Scored[], run: readonly Place[]): LineBelow[] {
  const last = scored.findLastIndex(
    ({ block, rule }, index) => run[index] === 'article' && block.ended && !rule,
  )
  if (last < 0) return []
  return scored.slice(last + 1, last + 1 + signedWithin).flatMap(({ block: { node, page, text } }) => {
    if (
      !page ||
      page.role === 'caption' ||
      (page.reason !== null && !signing.has(page.reason) && !(linked.has(page.reason) && text.includes('@')))
    )
      return []
    const isSet =
      node.type === 'paragraph' && node.children.every(({ type }) => type === 'strong' || type === 'emphasis')
    return [{ text, marked: isSet, isByline: page.role === 'byline' || page.reason === 'byline' }]
  })
}

/** In blocks below the text. */
const signedWithin = 3
const signing: ReadonlySet<CutReason> = new Set(['byline', 'about-author'])
/** An address of mail is a link, too. */
const linked: ReadonlySet<CutReason> = new Set(['link', 'links'])
