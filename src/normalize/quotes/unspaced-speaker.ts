import type { Language, Words } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { never } from '../../lib/pattern.ts'
import { type UnspacedTag, unspacedNames } from '../../names/unspaced.ts'

/** What stands between a speaker and a quotation, and behind it. */
export interface UnspacedPatterns {
  readonly between: RegExp
  readonly behind: RegExp
  /** Between a quotation and the speaker behind it, and what stands behind that name. */
  readonly ahead: RegExp
  readonly says: RegExp
}

/**
 * How Chinese, Japanese and Korean tie a quotation to the person named before it: `陈国强说：“…”`, `佐藤健一さんは「…」と話した`,
 * `박성민 시장은 "…"라고 말했다`, and to the one behind it: `“…”居民陈国强说`, `「…」と佐藤健一さんは話した`. Null for another language.
 */
export const unspacedSpeaker = perLanguage((language): UnspacedPatterns | null => {
  const found = unspacedNames(language.tag)
  return found && patterns(found.tag, language)
})

function patterns(tag: UnspacedTag, { titles, honorifics, saying }: Language): UnspacedPatterns {
  const title = `(?:${anyOf([...honorifics, ...titles])})?(?:[（(][^（()）]{0,20}[)）])?`
  const verb = anyOf(saying)
  if (tag === 'ja')
    return {
      between: new RegExp(`^${title}(?:は|が|も)、?[^、。「」]{0,12}$`, 'u'),
      behind: new RegExp(`^(?:と|って|など)[^。「]{0,24}?(?:${verb})`, 'u'),
      ahead: /^(?:と|。)?[^。「」\n]{0,24}$/u,
      says: new RegExp(`^${title}(?:は|が|も)、?[^。「」\\n]{0,20}?(?:${verb})`, 'u'),
    }
  if (tag === 'ko')
    return {
      between: new RegExp(String.raw`^\s?${title}(?:은|는|이|가)\s[^.,"“”]{0,16}$`, 'u'),
      behind: new RegExp(`^(?:이?라고|이?라며|고|며)[^."“]{0,24}?(?:${verb})`, 'u'),
      ahead: /^(?:이?라고|고|며)?\s[^."“”\n]{0,24}$/u,
      says: new RegExp(String.raw`^\s?${title}(?:은|는|이|가)\s[^."“”\n]{0,20}?(?:${verb})`, 'u'),
    }
  return {
    between: new RegExp(`^${title}[^。，“”]{0,8}?(?:${verb})[：:，,]?$`, 'u'),
    behind: /^/u,
    ahead: /^，?[^。，“”\n]{0,24}$/u,
    says: new RegExp(`^${title}[^。，“”\\n]{0,8}?(?:${verb})`, 'u'),
  }
}

const anyOf = (list: Words): string => alternatives(list) || never
