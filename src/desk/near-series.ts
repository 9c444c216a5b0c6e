import type { Series } from '../model/archive.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import type { SeenArchive } from './seen.ts'

/** The other series, those with most words of the name and of the same outlet first. */
export function nearSeries(series: Series, seen: SeenArchive): readonly Series[] {
  const words = new Set(wordsOf(series))
  const outlet = outletOf(series, seen)
  const score = (other: Series): number =>
    2 * wordsOf(other).filter((word) => words.has(word)).length +
    (outlet !== null && outletOf(other, seen) === outlet ? 1 : 0)
  return seen.report.archive.series
    .filter(({ id }) => id !== series.id)
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => b.score - a.score || compareStrings(a.other.title, b.other.title))
    .map(({ other }) => other)
}

function wordsOf({ title }: Series): string[] {
  return foldText(title)
    .split(' ')
    .filter((word) => word.length > 2)
}

function outletOf({ articles }: Series, seen: SeenArchive): string | null {
  return seen.entry(articles[0] ?? '')?.outlet?.id ?? null
}
