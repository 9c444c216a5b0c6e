import { identifyLanguage } from '../languages/identify.ts'
import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'

/** The language of a text, as a BCP 47 tag: stated, else told from the clean text, else the archive's. */
export function settleLanguage(stated: StatedFields['language'], text: string, usual: string): Known<string> {
  for (const claim of stated) {
    const value = canonicalTag(claim.value)
    if (value)
      return {
        value,
        basis: claim.basis,
        evidence: [
          { text: claim.value, start: null, end: null, rule: 'stated-by', facts: { origin: claim.origin } },
        ],
      }
  }
  const fallback = canonicalTag(usual) ?? 'en'
  const found = identifyLanguage(text)
  if (!found) return { value: fallback, basis: 'inferred', evidence: [] }
  // The setting may say more than the words can: "en-GB" where the words are English.
  return { value: found === fallback.split('-')[0] ? fallback : found, basis: 'text', evidence: [] }
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/gu, '-'))[0] ?? null
  } catch {
    return null
  }
}
