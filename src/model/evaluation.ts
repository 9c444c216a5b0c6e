/** What the owner says is right of one article. A field that is absent was not labelled; null and `[]` say "none". */
export interface Label {
  /** Path of the clipping below the input folder, with `#` and the part where its file holds several. */
  readonly source: string
  readonly line: number
  readonly title?: string | null
  /** The day of publication, YYYY-MM-DD. */
  readonly date?: string | null
  readonly outlet?: string | null
  readonly language?: string | null
  /** The same word for articles that report one event. */
  readonly story?: string | null
  /** Of each item all spellings that are right, the fullest first. */
  readonly authors?: readonly (readonly string[])[]
  readonly people?: readonly (readonly string[])[]
  readonly topics?: readonly (readonly string[])[]
  readonly places?: readonly (readonly string[])[]
}

/** Fields that are scored, in the order in which they are shown. */
export const scoredFields = [
  'headline',
  'day',
  'date',
  'outlet',
  'authors',
  'people',
  'topics',
  'places',
  'language',
  'story',
] as const
export type ScoredField = (typeof scoredFields)[number]

/** Of the values that the archive gives, `right` of `given` are right: precision; of those labelled, of `wanted`: recall. */
export interface FieldScore {
  readonly field: ScoredField
  /** How many articles were labelled with it. */
  readonly articles: number
  readonly right: number
  readonly given: number
  readonly wanted: number
}

/** A value that is not as it was labelled: one that is wanted and not given, one given and not wanted, or one for another. */
export interface Difference {
  readonly source: string
  readonly field: ScoredField
  readonly wanted: string | null
  readonly given: string | null
}

export interface Evaluation {
  /** Labelled articles that are in the archive. */
  readonly articles: number
  /** Labels of which no article is. */
  readonly missing: readonly Pick<Label, 'source' | 'line'>[]
  /** Only fields that were labelled. */
  readonly fields: readonly FieldScore[]
  readonly differences: readonly Difference[]
}
