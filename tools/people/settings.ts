/** The settings of `knowledge/people/training.yml`, which explains them. */
export interface Settings {
  readonly bits: number
  readonly rare: number
  readonly dropout: number
  readonly wordDropout: number
  readonly perceptron: {
    readonly share: number
    readonly seeds: number
    readonly epochs: number
    readonly margin: number
  }
  readonly field: {
    readonly seeds: number
    readonly epochs: number
    readonly margin: number
    readonly rate: number
  }
}
