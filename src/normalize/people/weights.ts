import { shippedRows } from '../../knowledge/shipped.ts'
import { EVIDENCE } from './evidence.ts'
import type { LanguageWords } from './language-words.ts'

/** Which weights a text is read with: English, languages that write all nouns with a capital, the others. */
export type WeightsGroup = 'english' | 'nouns' | 'others'

/**
 * Weight of each of `EVIDENCE`, from `knowledge/people/evidence.csv`; in papers of a time when everybody had a title (`isOld`) with
 * what `evidence-old.csv` adds.
 */
export function evidenceWeights(
  { language, capitalizesNouns }: LanguageWords,
  isOld: boolean,
): readonly number[] {
  weights ??= readWeights()
  const group = language === 'en' ? 'english' : capitalizesNouns ? 'nouns' : 'others'
  return (isOld ? weights.old : weights.today)[group]
}

type Weights = Readonly<Record<WeightsGroup, readonly number[]>>

let weights: { readonly today: Weights; readonly old: Weights } | undefined

function readWeights(): { today: Weights; old: Weights } {
  const today = columnsOf('people/evidence.csv')
  const added = columnsOf('people/evidence-old.csv')
  const sum = (group: WeightsGroup): number[] =>
    today[group].map((weight, at) => weight + (added[group][at] ?? 0))
  return { today, old: { english: sum('english'), nouns: sum('nouns'), others: sum('others') } }
}

function columnsOf(file: 'people/evidence.csv' | 'people/evidence-old.csv'): Weights {
  const rows = new Map(shippedRows<'evidence' | WeightsGroup>(file).map((row) => [row.evidence, row]))
  const column = (group: WeightsGroup): number[] =>
    EVIDENCE.map((name) => Number(rows.get(name)?.[group] ?? 0))
  return { english: column('english'), nouns: column('nouns'), others: column('others') }
}
