/** `archive.yml`, checked and completed. */
export interface Settings {
  readonly title: string
  readonly description: string | null
  /** "https://example.org/archive/", with a slash at its end; null where the site has no address yet. */
  readonly baseUrl: string | null
  /** BCP 47, for texts whose language cannot be told and for the interface. */
  readonly language: string
  /** IANA name, e.g. "Europe/Brussels". */
  readonly timeZone: string
  /** Links end in `index.html`, so that the folder can be read from a disk. */
  readonly fileLinks: boolean
  /** Whether pictures of articles are shown and copied to the site. */
  readonly pictures: boolean
  /** Whether the years of an archive's dated articles say something of the others. */
  readonly archiveYears: boolean
  /** Files and folders of the input folder that are no clippings: names, paths or patterns ("diary/", "*.tmp.md"). */
  readonly exclude?: readonly string[]
  /** Which column of tables holds what, by field: { text: "Wortlaut" }. A sidecar of a table comes before it. */
  readonly columns: Readonly<Record<string, string>>
  readonly tagline: string | null
  /** Mail address of who answers for the archive: "report a mistake", catalogues; null for nobody. */
  readonly contact: string | null
  /**
   * Address of a form to report a mistake with, in which {id}, {title} and {url} stand for those of the article; null
   * where there is none.
   */
  readonly report: string | null
  /** The article that opens the front page: its file, id or address; null for the newest. */
  readonly lead: string | null
  /** Of the archive's own data: an SPDX name ("CC-BY-4.0") or an address; null where nothing is said. */
  readonly licence: string | null
  /** CSS custom properties of the design, e.g. { accent: "#8a1c1c" }. */
  readonly colors: Readonly<Record<string, string>>
  readonly navigation: readonly { readonly label: string; readonly href: string }[] | null
  /** What may be shown of an outlet's articles, by outlet id or name; "*" is the rest. */
  readonly rights: Readonly<Record<string, Rights>>
  /** Limits that make `--strict` fail, by name of the health figure. */
  readonly thresholds: Readonly<Record<string, number>>
}

export type Rights = 'full' | 'excerpt' | 'record only'
