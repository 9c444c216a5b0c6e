import type { Language } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { sentenceEnd } from '../../languages/sentences.ts'
import { alternatives } from '../../languages/word-sets.ts'

/** The patterns that tie a quotation to who said it, in one language. */
export interface AttributionPatterns {
  /** A verb of saying; null where the language has none: then nobody is named. */
  readonly verb: RegExp | null
  /** Between a name and the verb: nothing, a description between commas, or an adverb. */
  readonly apposition: RegExp
  /** "he " before the verb, " he" behind it. */
  readonly pronounBefore: RegExp
  readonly pronounBehind: RegExp
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
  const edges = language.spaces ? [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`] : ['', '']
  return {
    verb: saying.length === 0 ? null : new RegExp(`${edges[0]}(?:${alternatives(saying)})${edges[1]}`, 'u'),
    apposition: new RegExp(
      String.raw`^(?:(?:${spokesman})\p{L}*)?\s*(?:\([^)]*\)\s*)?(?:,[^,.;]{1,120},\s*|\s*,\s*(?:${who})\s+|\s+)?(?:(?:${adverbs}) ){0,4}$`,
      'u',
    ),
    pronounBefore: new RegExp(String.raw`(?:^|[\s,])(?:${speaker})\s+(?:(?:${adverbs}) ){0,4}$`, 'iu'),
    pronounBehind: new RegExp(String.raw`^\s*(?:${speaker})(?!\p{L})`, 'iu'),
    sentenceEnd: new RegExp(end, 'u'),
    allSentenceEnds: new RegExp(String.raw`${end}["”’»]?\s+`, 'gu'),
  }
}

/** What no text holds. */
const never = '(?!)'
