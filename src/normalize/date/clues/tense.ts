import { gapAfter, sentenceOf, type Words } from './words.ts'

/**
 * How a sentence speaks of a year: as past ("burned down in 1938"), as ahead ("due 2004", "will open in 2030"), or so
 * that nothing tells.
 *
 * @param first the first word of the date ("March" of "March 1938"), `at` the year itself
 */
export function frameOf(words: Words, first: number, at: number): 'past' | 'ahead' | 'plain' {
  const { says } = words
  const before = words.lower[first - 1] ?? ''
  const [begin, end] = sentenceOf(words, at)
  if (says.since.has(before)) return 'past'
  if (isRangeStart(words, first)) return 'plain'
  // "lasted until 1963" is past, "will last until 1963" and "open until 1963" are not.
  if (isRangeEnd(words, first)) return isAheadNear(words, first - 7, first - 1) ? 'ahead' : 'plain'
  if (says['year ahead'].has(before)) return endedBefore(words, begin, first) ? 'past' : 'ahead'
  const lead = leadOf(words, begin, first)
  const led = words.lower[(lead ?? 0) - 1] ?? ''
  if (says.ends.has(led)) return 'ahead'
  if (lead && says['year ahead'].has(led) && isAheadNear(words, lead - 7, lead - 1)) return 'ahead'
  if (isAhead(words, [begin, end], first, at) || isPutOff(words, begin, first)) return 'ahead'
  if (isForecast(words, [begin, end], first, at)) return 'ahead'
  if (isSecondOfRange(words, first)) return 'plain'
  if (first === at && !says.led.has(before)) return 'plain'
  return inPastClause(words, begin, end, first) ? 'past' : 'plain'
}

/** "between 2016": the first of two years. */
function isRangeStart(words: Words, first: number): boolean {
  const before = words.lower[first - 1] ?? ''
  return words.says.range.has(before) && !words.says.led.has(before)
}

/** "2006 through 2011", "1994 to 1996": the second of two years that stand side by side. */
function isRangeEnd(words: Words, first: number): boolean {
  const { says } = words
  const before = words.lower[first - 1] ?? ''
  if (!says['year ahead'].has(before) && !says['range link'].has(before)) return false
  return !says.and.has(before) && isYearNumber(words.lower[first - 2] ?? '')
}

function isYearNumber(word: string): boolean {
  return word.length === 4 && /^(?:1[789]|20)\d\d$/.test(word)
}

/** "extended to December 1990", "postponed to 1988". */
function isPutOff(words: Words, begin: number, first: number): boolean {
  const { says } = words
  if (!says['range link'].has(words.lower[first - 1] ?? '') || says.and.has(words.lower[first - 1] ?? ''))
    return false
  for (let i = first - 2; i >= Math.max(begin, first - 6); i--)
    if (says['put off'].has(words.lower[i] ?? '')) return true
  return false
}

/**
 * "expects to earn more in 1987", "demand for the year 2020 is estimated", "starting June 15, 1990, the company may
 * redeem": a forecast governs the year. "Predicted in 1968" is the year of the forecast, "expected in 1988" that of what is
 * to come, "had predicted" is history.
 */
function isForecast(
  words: Words,
  [begin, end]: readonly [number, number],
  first: number,
  at: number,
): boolean {
  const { says } = words
  const isOver = (i: number): boolean => says['no forecast behind'].has(words.lower[i - 1] ?? '')
  for (let i = first - 1; i >= Math.max(begin, first - 12); i--) {
    const word = words.lower[i] ?? ''
    if (says.forecasts.has(word))
      return (
        !isOver(i) &&
        !(
          i === first - 2 &&
          says['past verbs'].has(word) &&
          !says.awaited.has(word) &&
          says.in.has(words.lower[first - 1] ?? '')
        )
      )
    if (says['past verbs'].has(word) || says.relative.has(word)) break
  }
  for (let i = at + 1; i < Math.min(end, at + 4); i++)
    if (says.estimated.has(words.lower[i] ?? '') && says['no past behind'].has(words.lower[i - 1] ?? ''))
      return true
  return says.starting.has(words.lower[first - 1] ?? '') && hasWill(words, begin, end)
}

function hasWill(words: Words, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (words.says.will.has(words.lower[i] ?? '')) return true
  return false
}

/** "ruled until 1963": the verb before it tells of what lasted. "Postponed until 1963" lies ahead of its text. */
function endedBefore(words: Words, begin: number, first: number): boolean {
  const { says } = words
  if (!says.until.has(words.lower[first - 1] ?? '')) return false
  for (let i = first - 2; i >= Math.max(begin, first - 8); i--) {
    const word = words.lower[i] ?? ''
    if (says['lasting verbs'].has(word)) return true
    if (says['ahead words'].has(word) || says['past verbs'].has(word)) return false
  }
  return false
}

/** "between January 2016 and December 2018", "from 2017 to 2036": the second year may lie ahead. */
export function isSecondOfRange(words: Words, first: number): boolean {
  const { says } = words
  if (!says['range link'].has(words.lower[first - 1] ?? '')) return false
  const [begin] = sentenceOf(words, first)
  for (let at = Math.max(begin, first - 6); at < first - 1; at++)
    if (says.range.has(words.lower[at] ?? '')) return true
  return false
}

/** The verb that governs the year stands in the past: the nearest before it, else the nearest behind. */
function inPastClause(words: Words, begin: number, end: number, at: number): boolean {
  const { says } = words
  for (let i = at - 1; i >= Math.max(begin, at - 12); i--) {
    const word = words.lower[i] ?? ''
    if (says['past verbs'].has(word)) return !isPassive(words, i) && !isAheadNear(words, i, at)
    if (says['present verbs'].has(word) || isAheadWord(words, i)) return false
  }
  for (let i = at + 1; i < Math.min(end, at + 11); i++) {
    const word = words.lower[i] ?? ''
    if (says['past verbs'].has(word)) return true
    if (says['present verbs'].has(word) || says['ahead words'].has(word)) return false
  }
  return false
}

/** "is built", "to be held", "if held": the form of the past without its time. */
function isPassive(words: Words, at: number): boolean {
  const before = words.lower[at - 1] ?? ''
  return words.says['no past behind'].has(before)
}

function isAheadNear(words: Words, from: number, at: number): boolean {
  for (let i = Math.max(0, from - 3); i < at; i++)
    if (isAheadWord(words, i) || words.says['to do'].has(words.lower[i] ?? '')) return true
  return false
}

/** "by the end of 1985" lies ahead, "sold by Lovat in 1985" does not. */
function isAheadWord(words: Words, at: number): boolean {
  const { says } = words
  const word = words.lower[at] ?? ''
  if (!says['ahead words'].has(word)) return false
  const next = words.lower[at + 1] ?? ''
  return !says['by whom'].has(word) || says.led.has(next) || says.the.has(next) || /^\d/.test(next)
}

/**
 * "will open in 2014", "may grow in 1987 and 1988", "as early as 1991": no verb of saying in the past may lie between,
 * and no relative clause. "In 1988 growth may slow": the first verb behind the year.
 */
function isAhead(words: Words, [begin, end]: readonly [number, number], at: number, year: number): boolean {
  const { says, lower } = words
  // "will rise on January 1, 2007"
  const isDay = at < year && says.led.has(lower[at - 1] ?? '')
  const lead = leadOf(words, begin, at) ?? (isDay ? at - 1 : null)
  if (lead === null) return false
  for (let i = lead - 1; i >= Math.max(begin, at - 28); i--) {
    const word = lower[i] ?? ''
    if (says.will.has(word) || isModal(words, i)) return true
    if ((says['past verbs'].has(word) && !isPassive(words, i)) || says.relative.has(word)) return false
  }
  if (lead !== begin && !/^,/.test(gapAfter(words, lead - 1))) return false
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const word = lower[i] ?? ''
    if (says.shall.has(word)) return !says['no plan with'].has(lower[i + 1] ?? '')
    if (isModal(words, i)) return true
    if (says['past verbs'].has(word) || says.relative.has(word)) return false
  }
  return false
}

/** Where the words begin that lead to a year: "in", "in 1987 and", "as early as"; null where none do. */
function leadOf({ says, lower }: Words, begin: number, at: number): number | null {
  if (says.in.has(lower[at - 1] ?? '')) return at - 1
  const isSecond = says.and.has(lower[at - 1] ?? '') && isYearNumber(lower[at - 2] ?? '')
  if (isSecond && says.in.has(lower[at - 3] ?? '')) return at - 3
  for (let first = Math.max(begin, at - 4); first < at - 1; first++)
    if (says['no sooner than'].at(lower, first) === at - first) return first
  return partOfYear({ says, lower }, begin, at)
}

/** "in the first half of", "at the end of", "early": where the words begin that name a part of the year behind them. */
function partOfYear(
  { says, lower }: Pick<Words, 'says' | 'lower'>,
  begin: number,
  at: number,
): number | null {
  let first = at
  let named = false
  while (first > Math.max(begin, at - 6)) {
    const word = lower[first - 1] ?? ''
    const isPart = says['year parts'].has(word)
    if (!isPart && !says.of.has(word) && !says.the.has(word) && !says.in.has(word)) break
    named ||= isPart
    first--
  }
  return named ? first : null
}

/** "may grow", "is likely to grow"; "may have grown" and "could not grow" tell of the past. */
function isModal({ says, lower }: Words, at: number): boolean {
  // "4 May 1994"
  if (/^\d/.test(lower[at + 1] ?? '')) return false
  return says.modals.has(lower[at] ?? '') && !says['no plan with'].has(lower[at + 1] ?? '')
}

/** Whether an election is named with its year, and whether it lies ahead; null where none is. */
export function isYearOfElection(words: Words, at: number, year: number): 'named' | 'ahead' | null {
  if (year % 2 !== 0 || year < 1948) return null
  if (words.says['election words'].at(words.lower, at + 1) === 0) return null
  const [begin, end] = sentenceOf(words, at)
  for (let i = Math.max(begin, at - 3); i < Math.min(end, at + 5); i++)
    if (words.says['candidates to be'].has(words.lower[i] ?? ''))
      return isPast(words, begin, end) ? 'named' : 'ahead'
  return isAheadNear(words, at - 8, at) && !isPast(words, begin, end) ? 'ahead' : 'named'
}

function isPast(words: Words, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (words.says['elections over'].has(words.lower[i] ?? '')) return true
  return false
}
