/** What a site was made with: it stands in the manifest. */
export interface SiteOrigin {
  /** Version of Dateline. */
  readonly version: string
  /** SHA-256 of the settings and the owner's lists. */
  readonly settings: string
  /** SHA-256 of each model, by name. */
  readonly models: Readonly<Record<string, string>>
}
