import { detectAll } from 'tinyld'
import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'

/** Texts shorter than this do not carry a language of their own: the archive's is taken. */
const shortest = 60
/** Enough for the detector; a longer text only costs time. */
const longest = 600

/** The language of a text, as a BCP 47 tag: stated, else detected in the clean text, else the archive's. */
export function settleLanguage(stated: StatedFields['language'], text: string, usual: string): Known<string> {
  for (const claim of stated) {
    const value = canonicalTag(claim.value)
    if (value)
      return {
        value,
        basis: claim.basis,
        evidence: [{ text: claim.value, start: null, end: null, says: `named by ${claim.origin}` }],
      }
  }
  const fallback: Known<string> = { value: canonicalTag(usual) ?? 'en', basis: 'inferred', evidence: [] }
  const sample = text.slice(0, longest)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < shortest) return fallback
  const [best, second] = detectAll(sample)
  if (!best || best.accuracy < 0.2 || (second && best.accuracy - second.accuracy < 0.05)) return fallback
  const own = fallback.value.split('-')[0]
  // The setting may say more than the words can: "en-GB" where the words are English.
  return { value: best.lang === own ? fallback.value : best.lang, basis: 'text', evidence: [] }
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/gu, '-'))[0] ?? null
  } catch {
    return null
  }
}
