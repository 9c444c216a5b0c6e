import { nameParts } from './parts.ts'

/** A Chinese, Korean or Vietnamese surname: "xi", "kim", "nguyen". */
export function isSurname(token: string): boolean {
  return nameParts().surnamesInFront.has(token)
}

/** "Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong", as words in lower case: the surname comes first. */
export function startsWithSurname(words: readonly string[]): boolean {
  const [surname, ...given] = words
  if (!surname || given.length === 0 || given.length > 3 || !isSurname(surname)) return false
  return given.every((token) => token.length > 1 && GIVEN.test(token))
}

const SYLLABLE =
  '(?:zh|ch|sh|ph|th|tr|ng|nh|kh|gh|kw|hw|[bcdfghjklmnpqrstvwxyz])?(?:iao|ian|iang|iong|uai|uan|uang|yeo|yeon|yeong|yu|yun|ao|ai|an|ang|ei|en|eng|eo|eon|eong|eu|eul|eun|eung|ia|ie|in|ing|iu|iel|o|on|ong|ou|oo|oon|u|ua|ue|ui|uk|un|uo|ung|a|ae|e|i|ee|ok|ik|ak|im|am|om|um|il|ul|ol|ich|oc|uc|uyen|uong)'
/** One or two syllables as these languages have them. */
const GIVEN = new RegExp(`^(?:${SYLLABLE}){1,2}$`)
