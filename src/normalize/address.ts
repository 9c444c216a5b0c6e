import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'

/** The address of the original page. Only web addresses count: anything else could act when it is followed. */
export function settleAddress(stated: StatedFields['url']): Known<string> | null {
  for (const claim of stated) {
    const value = webAddress(claim.value)
    if (value)
      return {
        value,
        basis: claim.basis,
        evidence: [
          {
            text: claim.value.slice(0, 300),
            start: null,
            end: null,
            rule: 'stated-by',
            facts: { origin: claim.origin },
          },
        ],
      }
  }
  return null
}

function webAddress(text: string): string | null {
  const trimmed = text.trim()
  try {
    const url = new URL(/^[\w.-]+\.\p{L}{2,}(?:\/|$)/u.test(trimmed) ? `https://${trimmed}` : trimmed)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
