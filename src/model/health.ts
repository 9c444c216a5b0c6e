import type { Severity } from './diagnostic.ts'

/** What in the archive may need a human eye, in figures. Plain data: the page, the command and the JSON show it. */
export interface Health {
  readonly articles: number
  /** In a fixed order, the gravest first; those that count nothing are in it too. */
  readonly figures: readonly HealthFigure[]
  /** Every rule that spoke, with how often; most often first. */
  readonly rules: readonly HealthRule[]
  /** A sentence for each figure over its limit: "7 undated articles are more than the 5 allowed." */
  readonly exceeded: readonly string[]
}

export interface HealthFigure {
  /** Its name in `thresholds` of archive.yml: "undated". */
  readonly name: string
  /** For the reader: "without a date". */
  readonly label: string
  /** What it means and what to do about it, a sentence or two. */
  readonly says: string
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
