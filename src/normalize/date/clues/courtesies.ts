import { numberOf } from '../../../lib/calendar.ts'
import { type Clue, clueAt } from './clue.ts'
import { tellsOfThePast } from './looks-back.ts'
import { gapAfter, isCapital, type Words } from './words.ts'

/** Papers had left it by then, most of them long before. */
const lastDay = numberOf(1970, 12, 31)
const firstDay = numberOf(1780, 1, 1)

/**
 * "Mr. Edwin Roe", "Miss L. Roe", "Herr Egon Roe": a courtesy before a given name and a surname, as papers named everybody
 * once. Of 2,900 articles of 1987 and later 16 do it for one person, and 1 for two; of old ones one in four. Not where a
 * text tells of the past: it may quote.
 */
export function readCourtesies(words: Words): Clue[] {
  const named = new Map<string, readonly [number, number]>()
  for (let at = 0; at + 2 < words.raw.length; at++) {
    if (!isCapital(words.raw[at]) || !words.says.courtesies.has(words.lower[at] ?? '')) continue
    const last = surnameAfter(words, at)
    const surname = last === null ? undefined : words.lower[last]
    if (last !== null && surname && !named.has(surname)) named.set(surname, [at, last])
  }
  const [first] = named.values()
  if (!first || tellsOfThePast(words)) return []
  return [
    clueAt(
      words,
      first,
      {
        kind: named.size > 1 ? 'courtesies' : 'courtesy',
        days: [{ first: firstDay, last: lastDay }],
        subject: 'courtesies',
      },
      { rule: 'named-with-courtesy', facts: { count: named.size } },
    ),
  ]
}

/** The word of the surname: behind a given name, or initials, and no comma or line between. */
function surnameAfter(words: Words, at: number): number | null {
  for (let place = at + 1; place <= at + FARTHEST; place++) {
    if (!isCapital(words.raw[place]) || !/^[. ]{1,2}$/.test(gapAfter(words, place - 1))) return null
    const isWhole = /^\p{Lu}\p{Ll}/u.test(words.raw[place] ?? '')
    if (isWhole && place > at + 1) return words.sentence[place] === words.sentence[at] ? place : null
  }
  return null
}

/** Three initials and the surname. */
const FARTHEST = 4
