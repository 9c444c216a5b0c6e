import type { Language } from '../languages/language.ts'
import { isGivenNameAnywhere } from '../names/given-names.ts'
import { type Byline, readByline, readMarkedByline } from './byline.ts'
import { fixCapitals, isPersonName } from './byline-names.ts'
import { readUncasedByline } from './byline-uncased.ts'

/** A line below the text of a saved page. */
export interface LineBelow {
  readonly text: string
  /** It is all in bold or italics. */
  readonly marked: boolean
  /** Its markup calls it a byline, or sets it to the right. */
  readonly isByline: boolean
}

/**
 * Who signed a text below its last paragraph: "Ada Roe" in bold, "신안/김민지 기자 minji@courier.example". Null where the lines name
 * nobody; the first that does counts, and below a line that is none of a signature nothing is asked.
 */
export function readSignature(
  lines: readonly LineBelow[],
  language: Language,
): { readonly byline: Byline; readonly text: string } | null {
  for (const { text, isByline, ...line } of lines) {
    if (text.length > longest) return null
    const isMailed = address.test(text)
    const marked = line.marked || isByline || isMailed
    const said = text.replace(address, ' ').replace(/\s+/gu, ' ').replace(edge, '').trim()
    const authors =
      language.capitals === 'none'
        ? namesWithoutCapitals(said, language)
        : marked
          ? nameIn(said, isByline, language)
          : []
    if (authors.length > 0) return { byline: { authors, place: null, organizations: [] }, text }
    if (said !== '' && !marked) return null
  }
  return null
}

const longest = 90
const address = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/u
const edge = /^[\s(–—-]{1,9}|(?<![\s),:–—-])[\s),:–—-]{1,9}$/gu

/** "신안/김민지 기자": the place before the name is none of it. */
function namesWithoutCapitals(line: string, language: Language): readonly string[] {
  return readUncasedByline(line.replace(/^[\p{sc=Hang}\p{sc=Han}]{2,4}\s?[/／]\s?/u, ''), language) ?? []
}

/** @param isSure no known first name is needed */
function nameIn(line: string, isSure: boolean, language: Language): readonly string[] {
  const byline = readByline(line, { language })
  if (byline) return byline.authors
  const words = line.split(' ')
  const isName =
    words.length >= 2 &&
    words.length <= 4 &&
    isPersonName(line, language) &&
    (isSure || words.some((word) => isGivenNameAnywhere(word)))
  if (isName) return [fixCapitals(line)]
  return (isSure ? readMarkedByline(line, language)?.authors : undefined) ?? []
}
