import type { CutReason } from '../../model/cut.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import { asciiDigits } from '../../text/digits.ts'
import type { WeighedBlock } from './article-root.ts'
import { factLines } from './facts.ts'

/**
 * Which lines with a date are the article's: those between the headline and the text and just above the headline, and,
 * named so by their markup, just below the text. Dates elsewhere on the page are of other stories, comments, today.
 */
export function markDateLines(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  headline: number,
): readonly PageEvidence[] {
  const prose = (index: number): boolean =>
    (judged[index]?.weight ?? 0) > 0 && (blocks[index]?.prose ?? 0) > 0
  const first = blocks.findIndex((_, index) => prose(index))
  if (first < 0) return judged
  let last = first
  for (let index = first; index < blocks.length; index++) if (prose(index)) last = index
  const top = headline >= 0 && headline <= first + 2 ? headline : first
  const facts = factLines(blocks, judged, first)
  const between = (index: number): boolean => headline >= 0 && index > headline && index < first
  const isDate = (index: number): boolean => {
    const block = blocks[index]
    const evidence = judged[index]
    if (!block || !evidence || facts.has(index) || !isDateLine(block.text)) return false
    // A day by itself between headline and text is the article's, whatever the box around it is called.
    const isAlone = between(index) && isDayAlone(block.text)
    if (isElsewhere(evidence) && !(isAlone && mistaken.has(evidence.reason ?? ''))) return false
    // "The club meets on 5 February 2020 at seven" and captions say more than when: unless the markup names them.
    if (isSentence(block.text)) return false
    return (
      evidence.role === 'date' ||
      (block.text.match(/\p{L}{2,}/gu)?.length ?? 0) <= mostWords ||
      holdsDay(block.text) ||
      (between(index) && holdsHour(block.text))
    )
  }
  const marked = judged.map((evidence) => (evidence.role === 'date' ? { ...evidence, role: null } : evidence))
  let count = 0
  for (let index = Math.max(0, top - above); index <= Math.max(first + 1, top + 5); index++) {
    // Far above the headline only what is named a date is one.
    const near = index > top || (judged[index]?.role === 'date' && index >= top - above) || index >= top - 2
    if (!near || !isDate(index)) continue
    const evidence = judged[index]
    const block = blocks[index]
    if (!evidence || !block || (prose(index) && block.text.length > 100)) continue
    // "Born 28 January 1975" stands in lists of facts.
    if (
      judged[index]?.role !== 'date' &&
      block.ancestors.slice(0, 3).some(({ tagName }) => /^(?:li|dd|dt)$/.test(tagName))
    )
      continue
    marked[index] = { ...evidence, weight: Math.min(evidence.weight, -3), role: 'date', reason: 'date-line' }
    count++
  }
  // The day in the head of a page is often that of the visit.
  const isBelowToo = blocks.some(
    ({ text }, index) => marked[index]?.role === 'date' && between(index) && opensWithDay(text),
  )
  for (let index = 0; isBelowToo && index < headline - 1; index++) {
    const evidence = marked[index]
    if (evidence?.role === 'date' && isDayAlone(blocks[index]?.text ?? ''))
      marked[index] = { ...evidence, role: null }
  }
  for (const index of termsBelow(blocks, headline)) {
    const evidence = marked[index]
    if (evidence) marked[index] = { ...evidence, weight: Math.min(evidence.weight, -3), reason: 'page-part' }
  }
  if (count > 0) return marked
  for (let index = last + 1; index <= last + below && index < blocks.length; index++) {
    const evidence = judged[index]
    const text = blocks[index]?.text ?? ''
    const isNear = index <= last + 2 && (isBracketedDay(text) || (text.length < 60 && holdsDay(text)))
    if (!evidence || !(evidence.role === 'date' || isNear) || !isDate(index)) continue
    marked[index] = { ...evidence, weight: Math.min(evidence.weight, -3), role: 'date', reason: 'date-line' }
    break
  }
  return marked
}

/** "From: Harbour Office / Published: 4 March 2019", a list of terms right below the headline, where one of them tells a day. */
function termsBelow(blocks: readonly WeighedBlock[], headline: number): number[] {
  const found: number[] = []
  if (headline < 0) return found
  for (let index = headline + 1; index <= headline + mostTerms && index < blocks.length; index++) {
    const block = blocks[index]
    const inTerms = block?.ancestors.slice(0, 4).some(({ tagName }) => tagName === 'dl')
    if (inTerms && block && block.text.length < 80) found.push(index)
    else if (found.length > 0 || (block && block.prose > 60)) break
  }
  return found.some((index) => isDateLine(blocks[index]?.text ?? '')) ? found : []
}

const mostTerms = 12

/** "The park opens in 2026.", "プールは1978年に完成。": small words between its names, and a stop. */
function isSentence(text: string): boolean {
  if (/[。！？।]["”’»」』)]{0,3}$/u.test(text) || tellsYear(text)) return true
  // "Publicado el lunes 3 de mayo de 2014." has a day.
  const isEnded = /\p{Ll}[.!?]["”’»)]{0,3}$/u.test(text) || /^\D{1,150}\d{4}[.!?]$/u.test(text)
  return isEnded && (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 4
}

/** "The pier was built in 1911.": a stop, and no more of a day than its year. */
function tellsYear(text: string): boolean {
  return (
    /[.!?]["”’»)]{0,3}$/u.test(text) &&
    !/\d/.test(text.replace(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g, '')) &&
    (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= leastSaid
  )
}

/** In words: what a sentence with a year says at least. "Gedruckt im Mai 2004." is short. */
const leastSaid = 4

/** "Monday 3 May 2021 | Printed in the first edition of the day": one of the parts is a whole day. */
function holdsDay(text: string): boolean {
  const parts = text.split(/\s[|•·]\s/u)
  return (
    parts.length > 1 &&
    parts.some(
      (part) =>
        part.length < 50 &&
        /(?<!\d)\d{1,2}\D{1,24}(?:19|20)\d\d$/u.test(part) &&
        (part.match(/\p{L}{2,}/gu)?.length ?? 0) <= mostInDay,
    )
  )
}

/** "Courier News Service, Marle Published by: Ada Lovat Updated Tue, 14 May 2013 03:40 AM IST": day and hour, and no sentence. */
function holdsHour(text: string): boolean {
  return (
    /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) &&
    /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/.test(text) &&
    !/[.!?]["”’»)]{0,3}$/u.test(text)
  )
}

/** In words: "Lunes 3 de mayo de 2021" */
const mostInDay = 5

/** Words of a date line that nothing names as one: "Monday, 3 May 2021 – by Ada Lovat". */
const mostWords = 6
/** How many blocks above the headline and below the text a date line may stand. */
const above = 4
const below = 4

function isDateLine(written: string): boolean {
  if (written.length >= 160) return false
  const text = asciiDigits(written)
  return (
    (/(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d)(?!\d)/.test(text) ||
      isGlued(text) ||
      isOfOtherCalendar(text)) &&
    /\d.*\D.*\d|\p{L}{3}/u.test(text)
  )
}

/** "24 خرداد 1383", "5 พฤษภาคม 2566": a day, a month and a year in the years of Iran, of Islam or of Thailand. */
function isOfOtherCalendar(text: string): boolean {
  return /(?<!\d)\d{1,2}\s[\p{Script=Arabic}\p{Script=Thai}\p{M} ]{2,20},?\s(?:1[34]|2[45])\d\d(?!\d)/u.test(
    text,
  )
}

/** "Apr 042013", "04Apr2013": its markup alone sets month, day and year apart. */
function isGlued(text: string): boolean {
  return /^\s*(?:\p{L}{3,12}\.?\s?\d\d|\d\d\s?\p{L}{3,12}\.?)(?:19|20)\d\d\s*$/u.test(text)
}

/** "Tuesday, 29 January 2019 / 4" */
function isDayAlone(text: string): boolean {
  return text.length < 50 && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 3
}

/** "13 May 2009 Saturday 18:40", "May 13, 2009, 18:40": a day and its hour without a label before them. */
function opensWithDay(text: string): boolean {
  return isDayAlone(text) && /^(?:\d|\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d)/u.test(text)
}

/** "(3 May 2021)", as some papers set the day below the text. */
function isBracketedDay(text: string): boolean {
  return /^\(.{6,40}\)$/u.test(text) && isDayAlone(text) && /\d\D.{0,30}(?:19|20)\d\d\)$/u.test(text)
}

const mistaken: ReadonlySet<string> = new Set(['comments', 'navigation'])

function isElsewhere({ reason }: PageEvidence): boolean {
  return reason !== null && elsewhere.has(reason)
}

const elsewhere: ReadonlySet<CutReason> = new Set([
  'navigation',
  'related-stories',
  'comments',
  'advertisement',
  'link-list',
  'cookie-notice',
  'photo-caption',
  'footer',
])
