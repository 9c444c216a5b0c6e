import { dayName } from '../../src/lib/calendar.ts'
import { readDatedArticles } from './articles.ts'
export function main([pattern = '.', half = 'odd']: readonly string[]): void {
  for (const { source, file, index, day, clues } of readDatedArticles('../shared/gold')) {
    if ((index % 2 === 0) !== (half === 'odd')) continue
    for (const { kind, days, evidence } of clues) {
      if (!new RegExp(pattern).test(kind)) continue
      const d = Math.min(
        ...days.map(({ first, last }) => (day < first ? first - day : day > last ? day - last : 0)),
      )
      if (d > 183)
        console.log(
          source,
          file,
          dayName(day),
          kind,
          JSON.stringify(evidence.text.slice(0, 70)),
          days
            .slice(0, 3)
            .map(
              ({ first, last }) =>
                `${Number.isFinite(first) ? dayName(first) : ''}..${Number.isFinite(last) ? dayName(last) : ''}`,
            )
            .join(' '),
        )
    }
  }
}
