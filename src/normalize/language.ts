import { detectAll } from 'tinyld'
import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'
import { functionWordLanguages, functionWords } from './cleaning/function-words.ts'

/** Texts with fewer letters than this do not carry a language of their own: the archive's is taken. */
const shortest = 60
/** Enough to tell a language by; a longer text only costs time. */
const longest = 800
const longestForDetector = 300

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
  const fallback: Known<string> = { value: canonicalTag(usual) ?? 'en', basis: 'inferred', evidence: [] }
  const sample = text.slice(0, longest)
  if (!hasLetters(sample, shortest)) return fallback
  const found = byFunctionWords(sample) ?? byDetector(sample)
  if (!found) return fallback
  // The setting may say more than the words can: "en-GB" where the words are English.
  return {
    value: found === fallback.value.split('-')[0] ? fallback.value : found,
    basis: 'text',
    evidence: [],
  }
}

function hasLetters(text: string, least: number): boolean {
  return text.length >= least && (text.slice(0, 4 * least).match(/\p{L}/gu)?.length ?? 0) >= least
}

/** The language whose small words are clearly the most frequent. */
function byFunctionWords(sample: string): string | null {
  const words = sample.toLowerCase().split(/[^\p{L}\p{M}'’]+/u)
  const counts = functionWordLanguages.map(() => 0)
  for (const word of words) {
    const bits = functionWords.get(word) ?? 0
    for (let index = 0; bits >> index !== 0; index++)
      if ((bits >> index) & 1) counts[index] = (counts[index] ?? 0) + 1
  }
  const top = Math.max(...counts)
  const second = Math.max(...counts.filter((_, index) => index !== counts.indexOf(top)))
  // A third of most texts in these languages are function words.
  return top >= 6 && top >= 0.25 * words.length && top >= 1.7 * second
    ? (functionWordLanguages[counts.indexOf(top)] ?? null)
    : null
}

function byDetector(sample: string): string | null {
  const [best, second] = detectAll(sample.slice(0, longestForDetector))
  return best && best.accuracy >= 0.2 && best.accuracy - (second?.accuracy ?? 0) >= 0.05 ? best.lang : null
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/gu, '-'))[0] ?? null
  } catch {
    return null
  }
}
