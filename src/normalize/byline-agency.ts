import { isStateShort, listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { isGivenNameAnywhere } from '../names/given-names.ts'
import { fixCapitals, isPersonName } from './byline-names.ts'
import { bylinePatterns } from './byline-words.ts'
import { isWireAgency } from './dateline.ts'

/** Who signs a line beside an agency. */
export interface SignedLine {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly place: string | null
}

/** In UTF-16 code units: a longer line signs nothing. */
const longest = 90

/**
 * Read a line in which names stand beside agencies and places, and nothing else: "Ada Holm, dpa", "EFE / Ada Holm",
 * "A. Holm / Agencias | León". Null for other lines, and for the credit of a picture ("Ada Holm/AP"). `bare` says that
 * the place of the line allows one without a name ("TT", "Redacción / EFE") or without an agency ("Ada Holm | Madrid").
 */
export function readSignedLine(text: string, language: Language, bare: boolean): SignedLine | null {
  const parts = text.length > longest ? [] : text.split(/\s?[,/|•·]\s?|\s[–—-]\s/u)
  if (parts.length === 0 || parts.length > 4) return null
  const { agencyDesk, divider } = bylinePatterns(language)
  const agencies = parts.filter((part, index) => isWireAgency(part) && !(index > 0 && isStateShort(part)))
  const others = parts
    .filter((part) => !agencies.includes(part) && !agencyDesk.test(part))
    // "Ada Holm and Tom Roe"
    .flatMap((part) => part.split(divider))
    .map(fixCapitals)
  const authors = others.filter((part) => listedPlace(part) === null && isWriter(part, language))
  const places = others.filter((part) => !authors.includes(part))
  const [author] = authors
  const [place] = places
  if (agencies.some((agency) => author !== undefined && isPictureCredit(text, agency))) return null
  const hasAgency = parts.some((part) => agencies.includes(part) || agencyDesk.test(part))
  const isSigned =
    author === undefined ? bare && agencies.length > 0 : hasAgency || (bare && places.length > 0)
  if (!isSigned || places.length > 1) return null
  const isPlaced =
    place === undefined ||
    isPlace(
      place,
      // "EFE, Osma"
      bare && (author === undefined ? parts[0] === agencies[0] : hasAgency || text.includes('|')),
    )
  return isPlaced ? { authors, agencies, place: place ?? null } : null
}

/** "Ada Holm/AP", "ADA HOLM / AFP": who took a picture, and who sells it. */
function isPictureCredit(text: string, agency: string): boolean {
  return text.replace(/\s/gu, '').includes(`/${agency.replace(/\s/gu, '')}`)
}

/** A listed place; or any name of one word where an agency stands in the line. */
function isPlace(name: string, hasAgency: boolean): boolean {
  return listedPlace(name) !== null || (hasAgency && /^\p{Lu}[\p{L}'’-]{2,20}$/u.test(name))
}

/** The name of a person that begins with a first name or an initial. */
function isWriter(name: string, language: Language): boolean {
  const [first = ''] = name.split(' ', 1)
  return isPersonName(name, language) && (/^\p{Lu}\.$/u.test(first) || isGivenNameAnywhere(first))
}
