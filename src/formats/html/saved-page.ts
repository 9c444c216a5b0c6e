/** A page with what is known of it besides its markup. */
export interface SavedPage {
  readonly path: string
  readonly part: string | null
  readonly hash: string
  /** Name of the format of the file. */
  readonly format: string
  /** Decoded. */
  readonly html: string
  /** Where it stood, and when it was saved, as the file that holds it says. */
  readonly address: string | null
  readonly saved: string | null
  /** What the file calls it, for pages that have no title of their own. */
  readonly title: string | null
  /** Bytes of pictures that the file holds, by address or "cid:…". */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}
