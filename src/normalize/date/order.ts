import type { AuthorityOutlet } from '../../model/authority.ts'
import type { Line } from './blocks.ts'
import type { DayOrder } from './expression.ts'

/**
 * How this clipping writes "3/4/2024": as its outlet does, as its language does (English without a region tells
 * nothing), as its other dates show ("13/4/2024" can only be one), else unknown.
 */
export function dayOrder(outlet: AuthorityOutlet | null, language: string, lines: readonly Line[]): DayOrder {
  if (outlet?.dayMonthOrder) return outlet.dayMonthOrder
  return shown(lines) ?? ofLanguage(language) ?? (outlet?.country ? ofCountry(outlet.country) : null)
}

function shown(lines: readonly Line[]): DayOrder {
  let dmy = 0
  let mdy = 0
  for (const { text } of lines) {
    if (text.length > 300 || !text.includes('/')) continue
    for (const [, first, second] of text.matchAll(
      /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g,
    )) {
      if (Number(first) > 12 && Number(second) <= 12) dmy++
      if (Number(second) > 12 && Number(first) <= 12) mdy++
    }
  }
  // Both occur: nothing is shown.
  return dmy > 0 === mdy > 0 ? null : dmy > 0 ? 'dmy' : 'mdy'
}

function ofLanguage(language: string): DayOrder {
  const [primary, ...rest] = language.toLowerCase().split('-')
  const region = rest.find((part) => /^[a-z]{2}$/.test(part))
  if (primary === 'en' || primary === undefined || primary === '' || primary === 'und')
    return region ? ofCountry(region.toUpperCase()) : null
  return ['zh', 'ja', 'ko', 'hu', 'lt', 'mn'].includes(primary) ? 'ymd' : 'dmy'
}

/** Canada and the Philippines write both ways. */
function ofCountry(country: string): DayOrder {
  if (country === 'CA' || country === 'PH') return null
  return country === 'US' ? 'mdy' : 'dmy'
}
