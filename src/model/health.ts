import type { Severity } from './diagnostic.ts'

/** What in the archive may need a human eye, in figures. Plain data: the page, the command and the JSON show it. */
export interface Health {
  readonly articles: number
  /** In a fixed order, the gravest first; those that count nothing are in it too. */
  readonly figures: readonly HealthFigure[]
  /** Every rule that spoke, with how often; most often first. */
  readonly rules: readonly HealthRule[]
}

/** The figures, the gravest first: their names in `thresholds` of archive.yml. */
export const healthNames = [
  'unreadable',
  'undated',
  'contradictory',
  'vague-date',
  'no-outlet',
  'no-headline',
  'thin',
  'dropped-much',
  'mojibake',
  'duplicate',
] as const
export type HealthName = (typeof healthNames)[number]

/** A limit that is not kept: of a figure, or that no published address may be gone. */
export interface Exceeded {
  readonly name: HealthName | 'vanished'
  readonly count: number
  readonly limit: number
}

export interface HealthFigure {
  readonly name: HealthName
  readonly count: number
  /** The most that `thresholds` allows, in articles (or files); null where no limit is set. */
  readonly limit: number | null
  readonly isOver: boolean
  /** In the order of the timeline. */
  readonly articles: readonly HealthArticle[]
  /** Files of which there is no article, by path. */
  readonly files: readonly string[]
}

export interface HealthArticle {
  readonly id: string
  readonly title: string
  readonly page: string
  readonly source: string
}

export interface HealthRule {
  readonly rule: string
  readonly severity: Severity
  readonly count: number
}
