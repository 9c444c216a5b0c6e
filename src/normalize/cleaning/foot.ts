import type { Language } from '../../languages/language.ts'
import type { CutCause, CutReason } from '../../model/cut.ts'
import { isGivenNameAtStart } from '../../names/given-names.ts'
import { withoutAccents } from '../../text/folding.ts'
import type { Byline } from '../byline.ts'
import { isPersonName } from '../byline-names.ts'
import { isWireAgency } from '../dateline.ts'
import type { LineBelow } from '../signature.ts'
import { foldPhrase } from './furniture/phrase.ts'
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

/**
 * Who signed a pasted page: a name alone in one of the lines right below the text, of whose bearer the text does not speak; her address
 * stands below it, or it is right below the text, her first name is known, and what pages say stands below.
 */
export function signerBelow(
  scored: readonly Scored[],
  run: readonly Place[],
  language: Language,
): { readonly byline: Byline; readonly text: string } | null {
  const last = lastOfText(scored, run)
  for (let index = last + 1; last >= 0 && index <= last + signedWithin; index++) {
    const { block, rule } = scored[index] ?? {}
    if (!block || block.page !== null) return null
    if (rule || !nameAlone.test(block.text) || !isPersonName(block.text, language)) continue
    const surname = block.text.split(' ').at(-1) ?? ''
    const mail = scored[index + 1]?.block.text ?? ''
    const isMailed =
      /^[\w.+-]{1,60}@[\w.-]{3,80}$/.test(mail) && foldedMail(mail).includes(foldedMail(surname))
    const isRight = index === last + 1 && isGivenNameAtStart(block.text) && scored[index + 1]?.rule != null
    const isSpokenOf = scored.some(
      (other, at) => at !== index && run[at] === 'article' && other.block.text.includes(surname),
    )
    if ((isMailed || isRight) && !isSpokenOf)
      return { byline: { authors: [block.text], place: null, organizations: [] }, text: block.text }
  }
  return null
}

/** The last line of the text; what may be a name, above what pages say, is below it. */
function lastOfText(scored: readonly Scored[], run: readonly Place[]): number {
  let last = run.lastIndexOf('article')
  while (last > 0 && scored[last]?.rule) last--
  const isName = last < run.length - 1 && nameAlone.test(scored[last]?.block.text ?? '')
  return isName && scored[last - 1]?.block.ended === true ? last - 1 : last
}

const nameAlone = /^\p{Lu}[\p{Ll}’'-]{1,20}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}$/u

/** Of a name and an address, what both are written with: letters without accents. */
function foldedMail(text: string): string {
  return withoutAccents(text.toLowerCase()).replace(/[^a-z]/g, '')
}

/** In blocks below the text. */
const signedWithin = 3
const signing: ReadonlySet<CutReason> = new Set(['byline', 'about-author'])
/** An address of mail is a link, too. */
const linked: ReadonlySet<CutReason> = new Set(['link', 'links'])

/**
 * Cuts what stands in lines of its own below a pasted text and is none of it: the agency ("(EFE)"), the name of the writer, how to
 * reach her ("555-0100", "@adaroe"). A number that a sentence announces is part of the text.
 */
export function dropContact(
  scored: readonly Scored[],
  authors: readonly string[],
  reasons: Map<number, CutCause>,
): void {
  const names = new Set(authors.map(foldPhrase))
  const kept = [...scored.keys()].filter((index) => !reasons.has(index) && scored[index]?.block.text !== '')
  while (kept.length > 1) {
    const index = kept.pop() ?? 0
    const { text, key, page } = scored[index]?.block ?? {}
    const above = scored[kept.at(-1) ?? 0]?.block.text ?? ''
    if (text === undefined || page !== null) return
    const wire = /^\(([^()]{2,20})\)$/u.exec(text)?.[1]
    if (wire && isWireAgency(wire)) reasons.set(index, { reason: 'byline' })
    else if (isReach(text) && !/[:：]$/u.test(above)) reasons.set(index, { reason: 'about-author' })
    else if (names.has(key ?? '')) reasons.set(index, { reason: 'byline' })
    else return
  }
}

/** "(555) 555-0100", "ada@courier.example", "@adaroe" */
function isReach(text: string): boolean {
  const isNumber =
    /^\+?[\d(][\d\s()./-]{6,24}$/.test(text) &&
    /[\s(./-]/.test(text) &&
    (text.match(/\d/g)?.length ?? 0) >= 7 &&
    !isTime(text)
  return isNumber || /^[\w.+-]{1,60}@[\w.-]{3,80}\.\w{2,12}$/.test(text) || /^@\w{3,30}$/.test(text)
}

/** "04.05.2023", "2023-05-04", "1939-1945" */
function isTime(text: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{4}\s?[-/]\s?\d{4}$/.test(text)
}
