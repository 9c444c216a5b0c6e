/** The settings of `knowledge/people/training.yml`, which explains them. */
export interface Settings {
  readonly bits: number
  readonly rare: number
  readonly epochs: number
  readonly seeds: number
  readonly margin: number
  readonly dropout: number
  readonly wordDropout: number
}
