import { dayNumber, dayOf, numberOf } from '../../../lib/calendar.ts'
import { monthOf } from '../names.ts'
import type { Clue } from './clue.ts'
import { between, type Days, from, until } from './span.ts'
import { sentenceOf, type Words } from './words.ts'

const pastVerb =
  /^(?:was|were|had|did|won|lost|became|began|left|took|made|ran|came|got|went|held|said|told|wrote|gave|found|led|met|saw|told|broke|built|bought|sold|spent|rose|fell|grew|died|born|fought|sent|set|cut|put|beat|drew|brought|taught|thought|knew|stood|spoke|struck|sought|paid|read|sat|chose|drove|forced)$|\p{L}{2,}ed$/u
const aheadWord =
  /^(?:will|would|could|may|might|shall|should|must|expected|expects|plans|planned|planning|scheduled|by|until|through|next|if|can|aims|target|targets|deadline|projected|forecast|forecasts|estimates|estimated|upcoming|potential|possible|likely|prospective|eyeing|considering|mulling|expire|expires|due|set|ahead|before|future|hopes|intends|seek|seeks|wants|ready|going|looking|beyond|come|bid|budget|fiscal|fy)$/
const openVerb =
  /^(?:predicts?|sees?|says?|shows?|thinks?|believes?|wants?|needs?|passes|pass|is|are|am|be|being|has|have|does|do|run|runs|faces|face|to|for|\p{L}{2,}ing)$/u
const electionWord =
  /^(?:election|elections|campaign|presidential|republican|democratic|gop|race|primary|primaries|nomination|nominee|contenders?|candidates?|hopefuls?|field|cycle|convention|caucuses|caucus|run|bid|white|midterm|midterms|ticket|vice|senate|campaigns|elected|general|presidency)$/
const unit =
  /^(?:people|men|women|miles|dollars|euros|pounds|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|troops|soldiers|jobs|votes|points|words|copies|homes|acres|hours|euro|yards|employees|workers|students|residents|members|calories|rpm|cc|hp|mah|kg|lbs|watts)$/

/**
 * Years named in the text. What is told in the past tense with its year lies behind: the latest such year is a lower
 * bound. A year ahead bounds from above only where it certainly lies ahead. The year of an American election is
 * spoken of from the one before, and as a prospect until its day.
 */
export function readYears(words: Words): Clue[] {
  let latest: Clue | null = null
  let latestDay = Number.NEGATIVE_INFINITY
  const clues: Clue[] = []
  for (let at = 0; at < words.raw.length; at++) {
    const word = words.raw[at] ?? ''
    const code = word.charCodeAt(0)
    if (word.length !== 4 || (code !== 49 && code !== 50)) continue
    const match = /^'?((?:1[5-9]|20)\d\d)$/.exec(word)
    if (!match || !isYear(words, at)) continue
    const year = Number(match[1])
    const clue = (days: Days, trust: Clue['trust'], says: string, first = at): Clue => ({
      days,
      trust,
      subject: `year ${year}`,
      evidence: {
        text: words.text.slice(words.start[first] ?? 0, words.end[at] ?? 0),
        start: words.start[first] ?? 0,
        end: words.end[at] ?? 0,
        says,
      },
    })
    const election = electionClue(words, at, year)
    if (election) {
      const lower = numberOf(year - 4, 11, 3)
      clues.push(
        clue(
          election === 'ahead' ? between(lower, numberOf(year, 11, 9)) : from(lower),
          2,
          `an election of ${year}${election === 'ahead' ? ' that lies ahead' : ''}`,
        ),
      )
    }
    const told = toldBefore(words, at, year)
    if (told && told.day > latestDay) {
      latestDay = told.day
      latest = clue(from(told.day), told.trust, `${year} is spoken of in the past`, told.first)
    }
    const coming = comesAhead(words, at, year)
    if (coming) clues.push(clue(until(numberOf(year, 12, 31)), 1, `${year} lies ahead`))
  }
  return latest ? [...clues, latest] : clues
}

/** No amount, no page of a law, no part of a name. */
function isYear(words: Words, at: number): boolean {
  const start = words.start[at] ?? 0
  const end = words.end[at] ?? 0
  if (/[$£€#§№:/-]\s?$/.test(words.text.slice(Math.max(0, start - 2), start))) return false
  if (/^(?:[%°:/]|[.,]\d|-\d|\s?(?:percent|per cent))/.test(words.text.slice(end, end + 9))) return false
  if (unit.test(words.lower[at + 1] ?? '')) return false
  return !/^(?:no|nr|law|act|section|article|page|room|flight|boeing|route|number|paragraph|rule|resolution|bill|proposition|amendment|about|nearly|approximately|roughly|some|over|around|than|almost)$/.test(
    words.lower[at - 1] ?? '',
  )
}

function toldBefore(
  words: Words,
  at: number,
  year: number,
): { day: number; trust: Clue['trust']; first: number } | null {
  const [begin, end] = sentenceOf(words, at)
  const before = words.lower[at - 1] ?? ''
  const month = monthOf(words.raw[at - 1] ?? '')
  const day = Number(words.lower[at - 1])
  const dayMonth = Number.isInteger(day) && day >= 1 && day <= 31 ? monthOf(words.raw[at - 2] ?? '') : null
  const led = words.lower[at - (dayMonth ? 3 : month ? 2 : 1)] ?? ''
  if (
    !/^(?:in|since|of|from|during|on|early|late|mid|summer|fall|winter|spring|autumn|and|to|between)$/.test(
      led,
    ) &&
    !month &&
    !dayMonth
  )
    return null
  if (/^(?:by|until|through|before)$/.test(led)) return null
  if (led !== 'since' && before !== 'since' && !inPastClause(words, begin, end, at)) return null
  if (dayMonth) {
    const named = dayOf(year, dayMonth, day)
    return named ? { day: dayNumber(named), trust: 3, first: at - 2 } : null
  }
  if (month) return { day: numberOf(year, month, 1), trust: 3, first: at - 1 }
  return { day: numberOf(year, 1, 1), trust: 3, first: at }
}

/** The verb that governs the year stands in the past: the nearest before it, else the nearest behind. */
function inPastClause(words: Words, begin: number, end: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(begin, at - 12); i--) {
    const word = words.lower[i] ?? ''
    if (pastVerb.test(word))
      return !/^(?:is|are|be|gets|if|to)$/.test(words.lower[i - 1] ?? '') && !isAheadNear(words, i, at)
    if (openVerb.test(word) || aheadWord.test(word)) return false
  }
  for (let i = at + 1; i < Math.min(end, at + 11); i++) {
    const word = words.lower[i] ?? ''
    if (pastVerb.test(word)) return true
    if (openVerb.test(word) || aheadWord.test(word)) return false
  }
  return false
}

function isAheadNear(words: Words, from: number, at: number): boolean {
  for (let i = Math.max(0, from - 3); i < at; i++)
    if (aheadWord.test(words.lower[i] ?? '') || words.lower[i] === 'to') return true
  return false
}

/** "come 2013", "by the end of 2014", "in 2014, when he will …": only the plainest. */
function comesAhead(words: Words, at: number, year: number): boolean {
  const [one, two] = [words.lower[at - 1] ?? '', words.lower[at - 2] ?? '']
  if (year > 2100) return false
  if (one === 'come' && !/^(?:has|have|had|to)$/.test(two)) return true
  const [begin] = sentenceOf(words, at)
  // "will … in 2014": no past verb of saying may lie between, and the sentence must not be told in the past.
  if (one !== 'in') return false
  for (let i = at - 2; i >= Math.max(begin, at - 9); i--) {
    const word = words.lower[i] ?? ''
    if (/^(?:will|plans|intends|hopes|expects|seeks|faces)$/.test(word)) return true
    if (pastVerb.test(word) || /^(?:that|which|who)$/.test(word)) return false
  }
  return false
}

function electionClue(words: Words, at: number, year: number): 'named' | 'ahead' | null {
  if (year % 2 !== 0 || year < 1948) return null
  const next = [words.lower[at + 1] ?? '', words.lower[at + 2] ?? '']
  if (!electionWord.test(next[0] ?? '')) return null
  if (next[0] === 'white' && next[1] !== 'house') return null
  const [begin, end] = sentenceOf(words, at)
  for (let i = Math.max(begin, at - 3); i < Math.min(end, at + 5); i++) {
    const word = words.lower[i] ?? ''
    if (
      /^(?:potential|possible|likely|prospective|eyeing|mulling|considering|hopefuls?|contenders?|upcoming|field)$/.test(
        word,
      )
    )
      return isPast(words, begin, end) ? 'named' : 'ahead'
  }
  return 'named'
}

function isPast(words: Words, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++)
    if (
      /^(?:former|won|lost|defeated|was|were|unsuccessful|failed|ran|had|after|since)$/.test(
        words.lower[i] ?? '',
      )
    )
      return true
  return false
}

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
      .some((word) => /^(?:next|incoming|upcoming|new|will|coming|start|begin)$/.test(word))
    clues.push({
      days: between(numberOf(year - (ahead ? 1 : 0), ahead ? 11 : 1, 1), numberOf(year + 2, 1, 10)),
      trust: 1,
      subject: 'Congress of the United States',
      evidence: {
        text: words.text.slice(words.start[at - 1] ?? 0, words.end[at] ?? 0),
        start: words.start[at - 1] ?? 0,
        end: words.end[at] ?? 0,
        says: `the ${number}th Congress sat from ${year} to ${year + 2}`,
      },
    })
  }
  return clues
}
