import { listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { isPaper } from '../languages/newspapers.ts'
import { escapePattern } from '../lib/pattern.ts'
import { isGivenNameAtStart } from '../names/given-names.ts'
import type { Byline } from './byline.ts'
import { fixCapitals, isPersonName } from './byline-names.ts'
import { bylinePatterns } from './byline-words.ts'

/**
 * "Ada Roe, Marle", "ADA ROE / MARLE", "Ada Roe - MarleNews": who wrote, and where or for whom, in a line that stands beside the day. What
 * stands behind the name must be a place of the gazetteer, one that the text speaks of as a place ("in Marle"), or a paper: "Ada
 * Roe, mayor" is whom a line tells of. Null where it is anything else.
 *
 * @param text what stands above and below the line
 */
export function writerAndPlace(line: string, text: string, language: Language): Byline | null {
  const [, name = '', mark = '', behind = ''] =
    /^(\p{Lu}[^,/|]{3,50}?)(,\s|\s[–—-]\s|\s?[/|]\s?)([^,/|]{2,40})$/u.exec(line.replace('\n', ' / ')) ?? []
  if (name === '' || !isGivenNameAtStart(name) || !isPersonName(name, language)) return null
  const authors = [fixCapitals(name)]
  if (isPaper(behind) || /^\p{L}+\p{Ll}\p{Lu}\p{L}+$/u.test(behind))
    return { authors, place: null, organizations: [behind] }
  if (!isPlaceName(behind)) return null
  const isPlace =
    listedPlace(behind) !== null || isSpokenOf(behind, text, mark.startsWith(',') ? language : null)
  return isPlace ? { authors, place: behind, organizations: [] } : null
}

function isPlaceName(name: string): boolean {
  return /^\p{Lu}[\p{L}’'-]{2,20}(?: \p{L}[\p{L}’'-]{1,20}){0,2}$/u.test(name)
}

/** "in Marle", "в Марле"; without a language the name by itself is enough. */
function isSpokenOf(place: string, text: string, language: Language | null): boolean {
  const name = fixCapitals(place)
  const stem = escapePattern(name.length > 4 ? name.slice(0, -1) : name)
  const words = language ? [...bylinePatterns(language).prepositions].map(escapePattern).join('|') : null
  const before = words === null ? '' : `(?:${words})\\s`
  return (
    words !== '' &&
    new RegExp(String.raw`(?<!\p{L})${before}${stem}\p{L}{0,3}(?!\p{L})`, 'u').test(text.slice(0, 5_000))
  )
}
