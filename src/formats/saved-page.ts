import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import { pageAddress } from '../text/web-address.ts'
import { blank, type Clipping, claimAt, firstLines } from './clipping.ts'
import { labelsOf } from './labels.ts'

/**
 * What a program that saves pages wrote about where the page stood and when it was saved, and take it out:
 * SingleFile's comment, "<!-- saved from url=(0034)https://… -->", "Saved from https://… at Sat May 14 2022".
 */
export function readSavedPage(clipping: Clipping): void {
  readComment(clipping)
  for (const index of firstLines(clipping, 6)) {
    const line = (clipping.lines[index] ?? '').replace(/(?<![\s*_.)\]])[\s*_.)\]]+$/, '')
    const found = savedLine().exec(line.slice(0, longestLine))
    if (!found?.[1] || !pageAddress(found[1])) continue
    claimAt(clipping, 'url', found[1], 'note of the saved page', index)
    if (found[2] && /\d{4}/.test(found[2]))
      claimAt(clipping, 'added', found[2], 'note of the saved page', index)
    blank(clipping, index)
  }
}

/** In UTF-16 code units: an address and a day. */
const longestLine = 2_500
/** "Saved from ADDRESS at DAY", "Page saved from ADDRESS on DAY", "Snapshot of ADDRESS taken on DAY". */
const savedLine = once(() => {
  const [from, on] = [alternatives([...labelsOf('savedFrom')]), alternatives([...labelsOf('savedOn')])]
  return new RegExp(
    String.raw`^\W{0,4}(?:page |article |web page )?(?:${from})[:\s]+<?(https?:\/\/[^\s<>]+?)>?[,;]?(?:\s+[[(]?(?:(?:${on})[:\s]+)?(?:(?:at|on)\s+)?(\S.{5,60}?))?$`,
    'i',
  )
})

/** A comment in the first lines that tells an address. */
function readComment(clipping: Clipping): void {
  const { lines } = clipping
  const start = firstLines(clipping, 4).find((index) => lines[index]?.includes('<!--'))
  if (start === undefined) return
  let end = start
  while (end < lines.length && end < start + 40 && !lines[end]?.includes('-->')) end++
  const comment = lines.slice(start, end + 1).join('\n')
  if (!/saved (?:with|from|by)|singlefile|^[ \t]{0,20}url:/im.test(comment)) return
  const address =
    /^\W{0,20}(?:source |page )?url:\s{0,20}(https?:\/\/\S+)/im.exec(comment)?.[1] ??
    /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(comment)?.[1]
  if (!address || !pageAddress(address)) return
  claimAt(clipping, 'url', address, 'comment of the saved page', start)
  const day =
    /^\W{0,20}saved (?:date|on|at):[ \t]{0,20}(\S.{5,80}?)[ \t]{0,20}(?:\([^()\n]{0,100}\))?[ \t]{0,20}(?:-->)?[ \t]{0,20}$/im.exec(
      comment,
    )?.[1]
  if (day) claimAt(clipping, 'added', day, 'comment of the saved page', start)
}
