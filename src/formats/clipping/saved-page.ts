import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { wordSign } from '../../lib/pattern.ts'
import { pageAddress } from '../../text/web-address.ts'
import { type LabelList, labelsOf } from '../labels.ts'
import { readTitleOfSource } from './address-line.ts'
import { blank, type Clipping, claimAt, firstLines, lastLines, withoutEnd } from './clipping.ts'

/**
 * What a program that saves pages wrote about where the page stood and when it was saved, and take it out:
 * SingleFile's comment, "<!-- saved from url=(0034)https://… -->", "Saved from https://… at Sat May 14 2022",
 * "Retrieved 14 May 2022 from https://…", "Downloaded on 14 May 2022".
 */
export function readSavedPage(clipping: Clipping): void {
  readComment(clipping)
  for (const index of [...firstLines(clipping, 6), ...lastLines(clipping, 4)]) {
    const { address, day } = savedIn(clipping.lines[index] ?? '')
    if (address) {
      claimAt(clipping, 'url', address, 'note of the saved page', index)
      readTitleOfSource(clipping, index)
    }
    if (day) claimAt(clipping, 'added', day, 'note of the saved page', index)
    if (address || day) blank(clipping, index)
  }
}

/** The address and the day of a line that says from where or when a page was saved. */
function savedIn(raw: string): { readonly address: string | null; readonly day: string | null } {
  const shown = raw
    .slice(0, longestLine)
    .replace(/<\/?(?:small|sub|sup|em|i|p|span)>/gi, '')
    .replace(/^[\s>]{0,20}<!--(.{4,2500}?)-->\s{0,20}$/, '$1')
    .replace(/^[\s>]+/, '')
    .replace(/\[[^\]]{1,200}\]\((https?:[^\s()]+)\)/, '$1')
  const line = withoutEnd(shown, /[\s*_.)\]]/).replace(withProgram(), '$1')
  const found = savedLine().exec(line)
  const turned = found ? null : savedOnFrom().exec(line)
  const [address, day] = found ? [found[1], found[2]] : [turned?.[2], turned?.[1]]
  if (address && pageAddress(address)) return { address, day: day && /\d{4}/.test(day) ? day : null }
  return { address: null, day: savedOn().exec(line)?.[1] ?? null }
}

/** In UTF-16 code units: an address and a day. */
const longestLine = 2_500
/** "Saved from ADDRESS at DAY", "Page saved from ADDRESS on DAY", "Snapshot of ADDRESS taken on DAY". */
const savedLine = once(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,4}(?:${any('savedThing')} )?${any('savedFrom')}[:\s]+<?(https?:\/\/[^\s<>]+?)>?[,;]?(?:\s+[[(]?(?:${any('savedOn')}[:\s]+)?(?:${any('savedBeforeDay')}\s+)?(\S.{5,60}?))?$`,
      'iu',
    ),
)

/** "Page saved with SingleFile" before "from ADDRESS": the program says nothing. */
const withProgram = once(
  () =>
    new RegExp(
      String.raw`^((?:${any('savedThing')} )?${any('savedVerb')}) ${any('savedBeforeProgram')} \p{Lu}[\p{L}\d.]{1,20}(?: \p{Lu}[\p{L}\d.]{1,20})?(?= ${any('savedBeforeAddress')} <?https?:)`,
      'iu',
    ),
)

/** "Clipped on 3/4/2018 from ADDRESS", "Retrieved May 4, 2019 from ADDRESS". */
const savedOnFrom = once(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,4}(?:${any('savedThing')} )?${any('savedVerb')}(?: ${any('savedBeforeDay')})?[:\s]+(\S.{4,40}?),?\s+${any('savedBeforeAddress')}[:\s]+<?(https?:\/\/[^\s<>]+?)>?$`,
      'iu',
    ),
)
/** "Downloaded on Apr 3, 2020", "Saved to Reader on …", and nothing else: a day is written out, so that a sentence is none. */
const savedOn = once(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\p{N}]{0,4}(?:${any('savedThing')} )?${any('savedVerb')}(?: ${any('savedBeforeProgram')} \p{Lu}[\p{L}\d.]{1,20})?(?: ${any('savedBeforeDay')})?[:\s]+((?:${wordSign}{3,9},? )?(?:\d{1,2}\.? ${wordSign}{3,10}\.?,? \d{4}|${wordSign}{3,10}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:,? (?:${any('savedBeforeDay')} )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: ?(?:UTC|GMT|Z|[+-]\d\d:?\d\d))?)?)$`,
      'iu',
    ),
)

/** One of the labels of a list, as a pattern. */
function any(list: LabelList): string {
  return `(?:${alternatives([...labelsOf(list)])})`
}

/** A comment in the first lines that tells an address. */
function readComment(clipping: Clipping): void {
  const { lines } = clipping
  const start = firstLines(clipping, 4).find((index) => lines[index]?.includes('<!--'))
  if (start === undefined) return
  let end = start
  while (end < lines.length && end < start + 40 && !lines[end]?.includes('-->')) end++
  const comment = lines.slice(start, end + 1).join('\n')
  if (!/saved (?:with|from|by)|singlefile|^[ \t]{0,20}(?:(?:source|page|original)[ -])?url:/im.test(comment))
    return
  const address =
    /^\W{0,20}(?:(?:source|page|original)[ -])?url:\s{0,20}(https?:\/\/\S+)/im.exec(comment)?.[1] ??
    /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(comment)?.[1]
  if (!address || !pageAddress(address)) return
  claimAt(clipping, 'url', address, 'comment of the saved page', start)
  const day =
    /^\W{0,20}(?:saved? ?-?(?:date|on|at)|saved):[ \t]{0,20}(\S.{5,80}?)[ \t]{0,20}(?:\([^()\n]{0,100}\))?[ \t]{0,20}(?:-->)?[ \t]{0,20}$/im.exec(
      comment,
    )?.[1]
  if (day) claimAt(clipping, 'added', day, 'comment of the saved page', start)
}
