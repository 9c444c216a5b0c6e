import type { Language } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { sentenceEnd } from '../../languages/sentences.ts'
import { alternatives, functionWordsOf } from '../../languages/word-sets.ts'

/** The patterns that tie a quotation to who said it, in one language. */
export interface AttributionPatterns {
  /** Verbs of saying. A language without any names nobody. */
  readonly verbs: RegExp
  /** Between a name and the verb: nothing, a description between commas, or an adverb. */
  readonly apposition: RegExp
  /** "he " before the verb, " he" behind it. */
  readonly pronounBefore: RegExp
  readonly pronounBehind: RegExp
  /** "for", "of": what stands between is no office of the one named, but somebody of theirs. */
  readonly smallWord: (word: string) => boolean
  readonly sentenceEnd: RegExp
  readonly allSentenceEnds: RegExp
}

export const attributionPatterns = perLanguage(makePatterns)

function makePatterns(language: Language): AttributionPatterns {
  const { saying, pronouns } = language
  const adverbs = alternatives(language.attribution.between) || never
  const who = alternatives(language.attribution.who) || never
  const spokesman = alternatives(language.attribution.spokesman) || never
  const speaker = alternatives(pronouns.speaker) || never
  const end = sentenceEnd(language)
  const functionWords = functionWordsOf(language)
  // "According to Lund, …" opens a sentence; a single verb does not.
  const phrases = saying.filter((words) => words.includes(' ')).map(capitalized)
  const edges = language.spaces ? [String.raw`(?<![\p{L}-])`, String.raw`(?!\p{L})`] : ['', '']
  return {
    verbs: new RegExp(`${edges[0]}(?:${alternatives([...saying, ...phrases]) || never})${edges[1]}`, 'gu'),
    apposition: new RegExp(
      String.raw`^(?:(?:${spokesman})\p{L}*)?\s{0,9}(?:\([^()]{0,200}\)\s{0,9})?(?:(?:,(?:[^,.;]|\.(?!\s)){1,120}){1,2},\s{0,9}|\s{0,9},\s{0,9}(?:${who})\s{1,9}|\s{1,9})?(?:(?:${adverbs}) ){0,4}$`,
      'u',
    ),
    pronounBefore: new RegExp(String.raw`(?:^|[\s,])(?:${speaker})\s+(?:(?:${adverbs}) ){0,4}$`, 'iu'),
    pronounBehind: new RegExp(String.raw`^\s*(?:${speaker})(?!\p{L})`, 'iu'),
    smallWord: (word) => functionWords.has(word.toLowerCase()),
    sentenceEnd: new RegExp(end, 'u'),
    allSentenceEnds: new RegExp(String.raw`${end}["”’»]?\s+`, 'gu'),
  }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What no text holds. */
const never = '(?!)'
