import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/load.ts'
import { foldSection as fold, isHomeName, isSectionName } from '../languages/sections.ts'
import { capitalized } from '../lib/capital.ts'
import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'
import { isPersonName } from './byline-names.ts'
import { isDateLine } from './date-line.ts'
import { statedBy } from './stated-by.ts'

/** The section of a clipping: stated, else the breadcrumb or line above its headline. */
export function settleSection(
  stated: StatedFields['section'],
  found: { readonly name: string; readonly text: string } | null,
): Known<string> | null {
  const claim = stated.find(({ value }) => value.trim() !== '')
  if (claim)
    return {
      value: claim.value.trim(),
      basis: claim.basis,
      evidence: [statedBy(claim.value, claim)],
    }
  return found
    ? {
        value: found.name,
        basis: 'text',
        evidence: [{ text: found.text, start: null, end: null, rule: 'above-headline' }],
      }
    : null
}

/** Read a line above the headline as section or breadcrumb. `headline` is its key: the last step of a breadcrumb. */
export function readSection(
  line: string,
  headline: string,
  language: Language = languageOf('und'),
): string | null {
  // A breadcrumb may hold any name; a line of its own must be one of those that are known.
  if (!isCrumbs(line)) return isSectionName(line, language) ? tidy(line) : null
  const inner = line
    .split(divider)
    .filter(
      (step) => step !== '' && !isHomeName(step, language) && !headline.startsWith(fold(step).slice(0, 40)),
    )
  // "Papers | Marle Witness | 12 June 1905": beside a day the name of a paper may stand, and only what is known is a section.
  const hasDay = inner.some((step) => isDateLine(step, language))
  const steps = hasDay ? inner.filter((step) => isSectionName(step, language)) : inner
  // "Interview | Ada Holm, biologist": whom it is about.
  const name = steps.filter((step) => !step.includes(', ') && !isPersonName(step, language)).at(-1)
  return name && name.length <= 40 && name.split(' ').length <= 4 ? tidy(name) : null
}

/** "Home » World » The bridge reopens" */
export function isCrumbs(line: string): boolean {
  const steps = line.length < 300 ? line.split(divider).filter((step) => step !== '').length : 0
  return steps > 1 && steps <= 6
}

const divider = /\s{0,20}(?:»|›|>|→|\s\/\s|\s\|\s|\s·\s|::)\s*/u
/** "EUROPE" and "world" are written as headings write them. */
function tidy(name: string): string {
  const plain = name
    .replace(/\s+/gu, ' ')
    .replace(/^[\W_]+|(?<![\W_])[\W_]+$/gu, (mark) => (/\p{L}/u.test(mark) ? mark : ''))
    .trim()
  const text = plain.length > 3 && plain === plain.toUpperCase() ? plain.toLowerCase() : plain
  return capitalized(text)
}
