/** A page with what is known of it besides its markup. */
export interface SavedPage {
  readonly path: string
  readonly part: string | null
  readonly hash: string
  /** Decoded. */
  readonly html: string
  /** Where it stood, and when it was saved, as the file that holds it says. */
  readonly address: string | null
  readonly saved: string | null
  readonly title?: string | null
}
