import { identifyLanguage, isNotIn } from '../languages/identify.ts'
import { fileOf } from '../languages/load.ts'
import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'
import { statedBy } from './stated-by.ts'

/**
 * The language of a text, as a BCP 47 tag: stated, else told by the text, else the archive's, or "und" where the text is
 * plainly not in that. What a page states is not believed against a text that is in another language from beginning to end.
 *
 * @param told what the text, or the page around it, tells
 */
export function settleLanguage(
  stated: StatedFields['language'],
  told: string | null,
  text: string,
  usual: string,
): Known<string> {
  for (const claim of stated) {
    const value = canonicalTag(claim.value)
    if (value && !(claim.basis === 'stated' && told !== null && isDenied(value, told, text)))
      return {
        value,
        basis: claim.basis,
        evidence: [statedBy(claim.value, claim)],
      }
  }
  const fallback = canonicalTag(usual) ?? 'en'
  if (!told) {
    const isOther = isNotIn(fallback.split('-')[0] ?? fallback, text)
    return { value: isOther ? 'und' : fallback, basis: 'inferred', evidence: [] }
  }
  // The setting may say more than the words can: "en-GB" where the words are English.
  return { value: told === fallback.split('-')[0] ? fallback : told, basis: 'text', evidence: [] }
}

/** Do the first and the last lines of a text of some length tell a language that is not the stated one? */
function isDenied(stated: string, told: string, text: string): boolean {
  const main = fileOf(stated) === 'und' ? stated.split('-')[0] : fileOf(stated)
  if (main === told || text.length < 3 * end) return false
  return [text.slice(0, end), text.slice(-end)].every((part) => identifyLanguage(part) === told)
}

/** So many characters tell a language surely: a few sentences. */
const end = 400

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/gu, '-'))[0] ?? null
  } catch {
    return null
  }
}
