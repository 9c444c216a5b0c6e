/**
 * Exactly what one output file needs, as plain data. Its hash, with that of the templates and of the site's
 * frame, decides whether the file is made again.
 */
export interface View<Kind extends string = string, Data = unknown> {
  readonly kind: Kind
  /** Path of the file in the output folder: "people/index.html". */
  readonly path: string
  readonly data: Data
  /** Store keys of the full articles that it shows. */
  readonly articles: readonly string[]
}

/** Views that follow from the same few things. */
export interface ViewGroup<Any extends View = View> {
  /** For messages: "person". */
  readonly name: string
  /** Stands for all that they are planned from: the same text, the same Views. Null: it is not known. */
  readonly fingerprint: string | null
  readonly views: () => Iterable<Any>
}

/** A file of the site. */
export interface Output {
  readonly path: string
  readonly content: string | Uint8Array
}
