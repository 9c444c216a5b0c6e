import { type NameCases, nameCasesOf } from '../../languages/inflections.ts'
import { basesOf } from '../../names/cases.ts'
import { wordHash } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { Flag, flagsOf } from './lexicon.ts'
import { isFull, type Person } from './person.ts'

/**
 * "Starosta Lundova řekl", "Мэр Лундска": a word alone that stands in another case right behind an office is what that is of. Surnames
 * that the lists or their endings know ("starosta Svoboda", "депутат Лаптева") are people's, and so is any word behind a trade.
 */
export function isRealmOfOffice(reading: Reading, { form, namings }: Person): boolean {
  const { words, tokens, flags } = reading
  if (isFull(form) || words.isGenitiveInS) return false
  const cases = nameCasesOf(words.language)
  if (cases.isLastOnly || cases.inflections.length === 0) return false
  return namings.every(({ span }) => {
    const token = span.words[0] ?? span.from
    if (words.hashes('withoutRealm').has(tokens.hash[span.from - 1] ?? 0)) return false
    if (!isTitled(reading, span.from) || ((flags[token] ?? 0) & Flag.surname) !== 0) return false
    return isInOtherCase(tokens.text.slice(tokens.start[token], tokens.end[token]), cases, reading)
  })
}

/** Whether a word may stand in another case than the first, and is no surname in either. */
function isInOtherCase(word: string, cases: NameCases, { lexicon }: Reading): boolean {
  const isSurname = (base: string): boolean => {
    const flag = flagsOf(lexicon, wordHash(base))
    return (flag & Flag.surname) !== 0 && (flag & PLACE_OR_BODY) === 0
  }
  const ends = [
    ...cases.womensSurnames,
    ...cases.mensStay,
    ...[...cases.sureInflections, ...cases.mensEndings].map(([, base]) => base),
  ]
  const [, ...bases] = basesOf(word, cases.inflections)
  return (
    bases.length > 0 &&
    !ends.some((end) => end.length > 1 && word.endsWith(end)) &&
    !bases.some(isSurname) &&
    !isSurelyBent(word, cases)
  )
}

/** "Лаптева", "Лаптеву", "Kowalskiego": surnames of people by their endings, in whatever case. */
function isSurelyBent(word: string, cases: NameCases): boolean {
  return [...cases.sureInflections, ...cases.mensEndings, ...cases.womensEndings].some(
    ([ending]) => ending.length > 2 && !ending.startsWith('~') && word.endsWith(ending),
  )
}

const PLACE_OR_BODY = Flag.town | Flag.country | Flag.organization | Flag.brand
