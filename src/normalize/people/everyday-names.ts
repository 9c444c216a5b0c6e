import { markHash, Shape } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag } from './lexicon.ts'
import { isFull, type Naming, type Person } from './person.ts'
import { shownAs } from './person-signs.ts'

/**
 * "Wild West", "Line Width", "Garantías de la Cámara": a full name of everyday words of the text's language alone, of which the first is
 * no first name, and that nothing shows to be somebody's. "The singer Ice Brick", "Chance Bell said" and "Ice Brick (Osk)" are people;
 * in other languages than English "of" stands between, as their lists of words have names too ("Geoff Lund"); German writes all nouns
 * with a capital.
 */
export function isEverydayName(reading: Reading, person: Person): boolean {
  const { tokens, flags, words } = reading
  if (!isFull(person.form) || words.capitalizesNouns || person.form.suffix !== null) return false
  const isEnglish = words.language === 'en'
  const isPlain = ({ span }: Naming): boolean => {
    const [first = span.from] = span.words
    const opening = flags[first] ?? 0
    const named = isEnglish ? Flag.given : Flag.given | Flag.surname
    return (
      span.words.length > 1 &&
      tokens.shape[first] !== Shape.initial &&
      tokens.shape[first] !== Shape.initials &&
      (opening & (named | Flag.inPerson | Flag.mononym)) === 0 &&
      // "duchesse d'Orléans"
      !words.hashes('nobles').has(tokens.hash[first] ?? 0) &&
      (isEnglish
        ? (opening & Flag.common) !== 0
        : span.words.some((word) => tokens.shape[word] === Shape.lower)) &&
      tokens.hash[span.to] !== OPEN &&
      !isTitled(reading, span.from) &&
      !isCommonFirstName(reading, first) &&
      span.words.every((word) => ((flags[word] ?? 0) & (EVERYDAY | Flag.particle)) !== 0)
    )
  }
  return person.namings.every(isPlain) && shownAs(reading, person) === null
}

const OPEN = markHash('(')
