import { nameCasesOf } from '../../languages/inflections.ts'
import { basesOf } from '../../names/cases.ts'
import { isNameShape, Place, wordHash } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import { Flag, flagsOf } from './lexicon.ts'
import { isFull, type Naming, type Person } from './person.ts'
import { isSomebodyHere } from './person-signs.ts'
import { isIntroduced } from './shown-names.ts'

/**
 * Whether the words of a name or those beside it show somebody, in a language of which the recognizer learned few sentences, where a
 * capital alone says too little: "Morzem Marlskim" and "Fundusz Odnowy" are written as names are. For a full name that is a first
 * name, in another case too ("Zbyňka Lunda"), a title, what somebody is or says; for a word alone a first name that many have, in
 * the middle of a sentence.
 */
export function isShownInLittle(reading: Reading, { form, namings }: Person): boolean {
  if (!isFull(form)) return namings.some((naming) => isGivenAlone(reading, naming))
  return (
    !reading.words.capitalizesPhrases ||
    form.suffix !== null ||
    namings.some((naming) => isFullShown(reading, naming) || isSurnameAlone(reading, naming))
  )
}

/** "Talin" below "Mirvo Talin": a listed surname, no place, and no end of another name ("Marla" of "Wielka Marla"). */
function isSurnameAlone({ tokens, flags }: Reading, { span: { from, words } }: Naming): boolean {
  const place = tokens.place[from] ?? 0
  return (
    words.length === 1 &&
    ((flags[from] ?? 0) & (Flag.surname | Flag.country | Flag.town | Flag.nationality)) === Flag.surname &&
    (place & (Place.capitalsLine | Place.titleLine)) === 0 &&
    ((place & Place.line) !== 0 || !isNameShape(tokens.shape[from - 1] ?? 0))
  )
}

function isFullShown(reading: Reading, { span }: Naming): boolean {
  return (
    isTitled(reading, span.from) ||
    (span.words.length > 1 &&
      (isGivenInCase(reading, firstName(reading, span.words)) ||
        isIntroduced(reading, span) ||
        isSomebodyHere(reading, span)))
  )
}

/** The word of a full name where the first name stands: Hungarian has it last. */
function firstName({ words: { language } }: Reading, words: readonly number[]): number {
  return (nameCasesOf(language).isGivenLast ? words.at(-1) : words[0]) ?? 0
}

/** "Ewy", "Zbyňka": a first name that many have, in another case. "Fondu" is no Fonda. */
function isGivenInCase({ tokens, words, lexicon }: Reading, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  return basesOf(word, words.inflections, SHORTEST_STEM).some((base) => {
    const hash = wordHash(base)
    return (flagsOf(lexicon, hash) & Flag.commonGiven) !== 0 || words.hashes('ownGiven').has(hash)
  })
}

function isGivenAlone(reading: Reading, { span: { from, words } }: Naming): boolean {
  const { tokens, flags } = reading
  const isFirst = ((tokens.place[from] ?? 0) & (Place.line | Place.sentence)) !== 0
  return (
    !isFirst &&
    words.length === 1 &&
    ((flags[from] ?? 0) & Flag.given) !== 0 &&
    (isCommonFirstName(reading, from) || reading.words.hashes('ownGiven').has(tokens.hash[from] ?? 0))
  )
}

const SHORTEST_STEM = 2
