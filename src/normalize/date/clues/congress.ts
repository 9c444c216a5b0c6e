import { numberOf } from '../../../lib/calendar.ts'
import { between } from '../../../weighing/span.ts'
import { type Clue, clueAt } from './clue.ts'
import { sentenceOf, type Words } from './words.ts'

/** "the 112th Congress": two years from the third of January. */
export function readCongress(words: Words): Clue[] {
  const clues: Clue[] = []
  for (let at = 1; at < words.raw.length; at++) {
    if (words.raw[at] !== 'Congress') continue
    const number = /^(\d{2,3})(?:st|nd|rd|th)$/.exec(words.lower[at - 1] ?? '')?.[1]
    if (!number || Number(number) < 79 || Number(number) > 140) continue
    const year = 1789 + 2 * (Number(number) - 1)
    const [begin] = sentenceOf(words, at)
    const ahead = words.lower
      .slice(Math.max(begin, at - 8), at)
      .some((word) => words.says['ahead of'].has(word) || words.says.will.has(word))
    const days = between(numberOf(year - (ahead ? 1 : 0), ahead ? 11 : 1, 1), numberOf(year + 2, 1, 10))
    clues.push(
      clueAt(
        words,
        [at - 1, at],
        { kind: 'congress', days, subject: 'Congress of the United States' },
        { rule: 'congress-sat', facts: { number: Number(number), from: year, to: year + 2 } },
      ),
    )
  }
  return clues
}
