import { shippedRows } from '../../knowledge/shipped.ts'
import { EVIDENCE } from './evidence.ts'
import type { LanguageWords } from './language-words.ts'

/** Which weights a text is read with: English, languages that write all nouns with a capital, the others. */
export type WeightsGroup = 'english' | 'nouns' | 'others'

/** Weight of each of `EVIDENCE`, from `knowledge/people/evidence.csv`. */
export function evidenceWeights({ language, capitalizesNouns }: LanguageWords): readonly number[] {
  weights ??= read()
  return weights[language === 'en' ? 'english' : capitalizesNouns ? 'nouns' : 'others']
}

let weights: Readonly<Record<WeightsGroup, readonly number[]>> | undefined

function read(): Record<WeightsGroup, readonly number[]> {
  const rows = new Map(
    shippedRows<'evidence' | WeightsGroup>('people/evidence.csv').map((row) => [row.evidence, row]),
  )
  const column = (group: WeightsGroup): number[] =>
    EVIDENCE.map((name) => Number(rows.get(name)?.[group] ?? 0))
  return { english: column('english'), nouns: column('nouns'), others: column('others') }
}
