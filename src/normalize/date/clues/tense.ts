import { sentenceOf, type Words } from './words.ts'

const pastVerb =
  /^(?:was|were|had|did|won|lost|became|began|left|took|made|ran|came|got|went|held|said|told|wrote|gave|found|led|met|saw|told|broke|built|bought|sold|spent|rose|fell|grew|died|born|fought|sent|set|cut|put|beat|drew|brought|taught|thought|knew|stood|spoke|struck|sought|paid|read|sat|chose|drove|forced)$|\p{L}{2,}ed$/u
const aheadWord =
  /^(?:will|would|could|may|might|shall|should|must|expected|expects|plans|planned|planning|scheduled|by|until|through|next|if|can|aims|target|targets|deadline|projected|forecast|forecasts|estimates|estimated|upcoming|potential|possible|likely|prospective|eyeing|considering|mulling|expire|expires|due|set|ahead|before|future|hopes|intends|seek|seeks|wants|ready|going|looking|beyond|come|bid|budget|fiscal|fy|mature|matures|maturing)$/
const openVerb =
  /^(?:predicts?|sees?|says?|shows?|thinks?|believes?|wants?|needs?|passes|pass|is|are|am|be|being|has|have|does|do|run|runs|faces|face|to|for|\p{L}{2,}ing)$/u
const electionWord =
  /^(?:election|elections|campaign|presidential|republican|democratic|gop|race|primary|primaries|nomination|nominee|contenders?|candidates?|hopefuls?|field|cycle|convention|caucuses|caucus|run|bid|white|midterm|midterms|ticket|vice|senate|campaigns|elected|general|presidency)$/
// "by 2036", "until 2030", "due 2004", "maturing 1992", "a 2020 bid": the year lies ahead, or would.
const aheadBefore = /^(?:by|until|till|through|due|maturing|matures|come|before|target|expiring|expires)$/
const maturing = /^(?:mature|matures|maturing|expire|expires|expiring|due|ends|end)$/
const sinceWord = /^(?:since)$/
const led =
  /^(?:in|since|of|from|during|on|early|late|mid|summer|fall|winter|spring|autumn|and|to|between|back)$/

/**
 * How a sentence speaks of a year: as past ("burned down in 1938"), as ahead ("due 2004", "will open in 2030"), or so
 * that nothing tells.
 *
 * @param first the first word of the date ("March" of "March 1938"), `at` the year itself
 */
export function frameOf(words: Words, first: number, at: number): 'past' | 'ahead' | 'plain' {
  const before = words.lower[first - 1] ?? ''
  const [begin, end] = sentenceOf(words, at)
  if (sinceWord.test(before)) return 'past'
  if (before === 'between') return 'plain'
  const two = words.lower[first - 2] ?? ''
  if (aheadBefore.test(before) || (/^(?:in|on)$/.test(before) && maturing.test(two))) return 'ahead'
  if (isAhead(words, begin, first)) return 'ahead'
  if (isSecondOfRange(words, first)) return 'plain'
  if (first === at && !led.test(before)) return 'plain'
  return inPastClause(words, begin, end, first) ? 'past' : 'plain'
}

/** "between January 2016 and December 2018", "from 2017 to 2036": the second year may lie ahead. */
export function isSecondOfRange(words: Words, first: number): boolean {
  if (!/^(?:and|to)$/.test(words.lower[first - 1] ?? '')) return false
  const [begin] = sentenceOf(words, first)
  for (let at = Math.max(begin, first - 6); at < first - 1; at++)
    if (/^(?:between|from)$/.test(words.lower[at] ?? '')) return true
  return false
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

/** "will open in 2014": no verb of saying in the past may lie between, and no relative clause. */
function isAhead(words: Words, begin: number, at: number): boolean {
  if (words.lower[at - 1] !== 'in') return false
  for (let i = at - 2; i >= Math.max(begin, at - 9); i--) {
    const word = words.lower[i] ?? ''
    if (/^(?:will|plans|intends|hopes|expects|seeks|faces)$/.test(word)) return true
    if (pastVerb.test(word) || /^(?:that|which|who)$/.test(word)) return false
  }
  return false
}

/** Whether an election is named with its year, and whether it lies ahead; null where none is. */
export function isYearOfElection(words: Words, at: number, year: number): 'named' | 'ahead' | null {
  if (year % 2 !== 0 || year < 1948) return null
  const next = [words.lower[at + 1] ?? '', words.lower[at + 2] ?? '']
  if (!electionWord.test(next[0] ?? '')) return null
  if (next[0] === 'white' && next[1] !== 'house') return null
  const [begin, end] = sentenceOf(words, at)
  for (let i = Math.max(begin, at - 3); i < Math.min(end, at + 5); i++)
    if (
      /^(?:potential|possible|likely|prospective|eyeing|mulling|considering|hopefuls?|contenders?|upcoming|field)$/.test(
        words.lower[i] ?? '',
      )
    )
      return isPast(words, begin, end) ? 'named' : 'ahead'
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
