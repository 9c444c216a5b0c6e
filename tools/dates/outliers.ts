import { dayName } from '../../src/lib/calendar.ts'
import { readDatedArticles } from './articles.ts'

/** Clues that miss the day by more than half a year, by kind: what to look at before a rule or a fact is believed. */
export function main([gold, pattern = '.', half = 'odd', side = 'both']: readonly string[]): void {
  if (!gold) throw new Error('Name the folder of labelled articles first')
  for (const { source, file, index, day, clues } of readDatedArticles(gold)) {
    if (half !== 'all' && (index % 2 === 0) !== (half === 'odd')) continue
    for (const { kind, days, evidence } of clues) {
      if (!new RegExp(pattern).test(kind)) continue
      const missed = days.map(({ first, last }) => (day < first ? day - first : day > last ? day - last : 0))
      const least = missed.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), missed[0] ?? 0)
      if (Math.abs(least) < 60 || (side === 'before' && least > 0)) continue
      const spans = days.slice(0, 3).map(({ first, last }) => `${name(first)}..${name(last)}`)
      console.log(
        source,
        file,
        dayName(day),
        kind,
        JSON.stringify(evidence.text.slice(0, 70)),
        spans.join(' '),
      )
    }
  }
}

function name(day: number): string {
  return Number.isFinite(day) ? dayName(day) : ''
}
