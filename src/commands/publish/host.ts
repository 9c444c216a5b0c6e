/** What a host is told of the site. */
export interface BuiltSite {
  /** Folder of the site. */
  readonly folder: string
  readonly title: string
  /** Paths of its files, sorted, with the hash of each. */
  readonly files: ReadonlyMap<string, string>
}

/** Where a site is handed over to. Each method may throw a `Failure` that says what the user must do. */
export interface Host {
  /** What it is called in messages: "GitHub Pages", "the bucket s3://news". */
  readonly name: string
  /** Tells this place from others that the same archive is published at. */
  readonly key: string
  /** Whether readers find it on the web, so that its addresses are permanent from then on. */
  readonly isWeb: boolean
  /** Look, before anything is built, whether all is there that is needed. */
  prepare(): Promise<void>
  /** What the place holds now, path → hash, where it can tell; null: it cannot. Empty: nothing yet. */
  published(): Promise<ReadonlyMap<string, string> | null>
  /** The command by which the site is handed over, for the user to read. */
  command(site: BuiltSite): string
  /** Hand it over; returns what is to be said of it. */
  handOver(site: BuiltSite): Promise<string>
}
