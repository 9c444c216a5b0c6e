import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'
import { statedBy } from './stated-by.ts'

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
        evidence: [statedBy(value.slice(0, 300), claim)],
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
