import type { InterfaceWords } from '../src/model/words.ts'

/** "2024-11" → "November 2024", "1980s" → "1980s" or as the language calls the decade; "2024" stays. */
export function periodLabel(period: string, words: InterfaceWords): string {
  if (period.length === 7) return words.month(period)
  return isDecade(period) ? decadeLabel(period, words) : period
}

/** "1980s" */
export function isDecade(period: string): boolean {
  return /^\d{4}s$/.test(period)
}

/** "1980s" → "1980er", "1980–89" */
export function decadeLabel(decade: string, words: InterfaceWords): string {
  const year = decade.slice(0, 4)
  return words.say('chart.decade-of', { year, end: `${year.slice(2, 3)}9` })
}
