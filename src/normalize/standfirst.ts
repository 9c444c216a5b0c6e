import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'

/** The standfirst: stated, else the line that the page sets between headline and text. */
export function settleStandfirst(
  stated: StatedFields['standfirst'],
  line: string | null,
): Known<string> | null {
  for (const claim of stated) {
    const value = claim.value.replace(/\s+/gu, ' ').trim()
    if (value !== '')
      return {
        value,
        basis: claim.basis,
        evidence: [
          {
            text: value.slice(0, 300),
            start: null,
            end: null,
            rule: 'stated-by',
            facts: { origin: claim.origin },
          },
        ],
      }
  }
  const value = line?.replace(/\s+/gu, ' ').trim()
  return value
    ? {
        value,
        basis: 'text',
        evidence: [
          {
            text: value.slice(0, 300),
            start: null,
            end: null,
            rule: 'between-headline-and-text',
          },
        ],
      }
    : null
}
