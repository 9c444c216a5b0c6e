import { readCitationLine } from '../citation/citation-line.ts'

/** Lines of a message, without day and sender → whether it is an article with its headline: a short line, and text below it. */
export function opensWithHeadline(message: readonly string[]): boolean {
  const [headline = '', ...rest] = message.map((line) => line.trim()).filter((line) => line !== '')
  const isSentence = /[.!…:,]$/.test(headline)
  return (
    headline.length >= 8 &&
    headline.length <= 120 &&
    !isSentence &&
    rest.some((line) => line.length >= leastParagraph)
  )
}

/** "look at this one", "yes, at 8": beside an article that is whole, what its sender says of it; a sentence may be the end of it. */
export function isShortTalk(text: string): boolean {
  return text.length <= 60 && !/[.!…]["”»]?$/u.test(text) && !readCitationLine(text)?.date
}

/** In UTF-16 code units. */
export const leastParagraph = 100
/** In UTF-16 code units, with day and sender. */
export const leastArticle = 300
export const longestTalk = 200
