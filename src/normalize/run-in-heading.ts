import { placeByName } from '../languages/gazetteer.ts'

/**
 * The heading that old newspapers set in the first line of a text: "PEACE MEMORIAL.—A public meeting was held …". Two words
 * and more in capitals, with a full stop and a dash behind them. A place that is known there is a dateline: "NEW YORK.—The
 * ship …", and so is a name with a day: "MARLE HARBOUR, SEPT 12.—The ship …". Null where the text begins otherwise.
 */
export function readRunInHeading(text: string): string | null {
  const found = /^(\p{Lu}[\p{Lu}\p{M}\d '’,&-]{5,90})\.\s{0,2}(?:–|—|--?)\s{0,2}(?=["“‘(]?\p{Lu})/u.exec(
    text.slice(0, 140),
  )
  const heading = found?.[1]
  if (heading === undefined || !/\p{Lu}{2}.*\s\p{Lu}/u.test(heading) || dayBehind.test(heading)) return null
  return placeByName(heading) || placeByName(heading.split(',')[0] ?? '') ? null : heading
}

const dayBehind = /, (?:\p{Lu}{3,12} \d{1,2}(?:ST|ND|RD|TH)?|\d{1,2}(?:ST|ND|RD|TH)? \p{Lu}{3,12})$/u
