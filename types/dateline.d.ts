// Types of what `import … from 'dateline'` gives; docs/api.md describes it, docs/records.md each field of a record.

/** Something outside the program stops the work. `message` and `hint` are for people. */
export class Failure extends Error {
  readonly name: 'Failure'
  readonly hint: string | null
  readonly exitCode: 1 | 2
}

/** How a value is known, in order of trust. */
export type Basis = 'user' | 'stated' | 'text' | 'inferred'

/** A clue, with offsets where it stands in the text of the record. */
export interface Evidence {
  readonly text: string
  /** Absent for the words of a topic, which stand all over the text. */
  readonly start?: number | null
  readonly end?: number | null
  /** The sentence made of the rule and its facts, in the language of the archive; absent where a clue only counts words. */
  readonly says?: string
  /** Which rule read the clue: "holder-in-office". */
  readonly rule: string
  /** What it found: { holder: "Ada Lovat", office: "Mayor" }; days are ISO 8601. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

export interface DateClaim {
  /** Extended Date/Time Format: "2024-11-12", "2024-11-06/2024-11-12". */
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: Basis
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

export interface OutletName {
  readonly id: string
  readonly name: string
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

export interface RecordPerson {
  readonly id: string
  readonly name: string
  readonly mentions: number
  readonly surfaces: readonly string[]
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

export interface RecordTopic {
  readonly id: string
  readonly label: string
  readonly score: number
  readonly evidence: readonly Evidence[]
}

export interface RecordPicture {
  /** Path in the site; null where rights keep it out. */
  readonly src: string | null
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly width: number
  readonly height: number
}

export interface RecordQuote {
  readonly text: string
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly start: number
  readonly end: number
}

/** One article, as `data/articles/` of a site holds it. Fields may be added, never renamed. */
export interface ArticleRecord {
  readonly id: string
  /** Path of the file, and `#` and the part id where the file holds several articles. */
  readonly source: string
  /** Path of the page in the site; null where the article was read by itself. */
  readonly url: string | null
  readonly title: string
  readonly titleBasis: Basis
  readonly standfirst: string | null
  readonly date: DateClaim | null
  readonly updated: DateClaim | null
  readonly added: DateClaim | null
  readonly outlet: OutletName | null
  readonly agency: OutletName | null
  /** The page of the paper, as the clipping states it: "3", "A1", "4-5". */
  readonly printPage: string | null
  readonly authors: readonly { readonly name: string; readonly role: 'author' | 'contributor' }[]
  readonly people: readonly RecordPerson[]
  readonly topics: readonly RecordTopic[]
  readonly places: readonly { readonly name: string }[]
  readonly story: string | null
  /** The series of which it is an issue. */
  readonly series: string | null
  readonly duplicateOf: string | null
  readonly versionOf: { readonly id: string; readonly relation: 'copy' | 'update' } | null
  readonly quotes: readonly RecordQuote[]
  readonly pictures: readonly RecordPicture[]
  readonly language: string
  readonly words: number
  readonly original: string | null
  readonly text: string
  readonly hash: string
}

/** Something that a human should know; docs/diagnostics.md lists the rules. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info'
  readonly rule: string
  readonly message: string
  readonly path: string | null
  readonly part?: string | null
  readonly article?: number | null
  readonly line: number | null
  readonly column: number | null
  readonly hint: string | null
}

/** A file on the disk, or one that the program holds: its name tells how it is read. */
export type ArticleFile =
  | string
  | { readonly name: string; readonly content: string | Uint8Array; readonly sidecar?: string }

export interface ReadOptions {
  /** For texts whose language cannot be told, and for the sentences of clues; "en" without it. */
  readonly language?: string
  /** Where a day begins; "UTC" without it. */
  readonly timeZone?: string
}

/** All articles of a file, each read by itself. Throws a `Failure` where there is no such file. */
export function readArticles(
  file: ArticleFile,
  options?: ReadOptions,
): Promise<{ articles: ArticleRecord[]; diagnostics: Diagnostic[] }>

/** The one article of a file, or the one with the id `part`. Throws a `Failure` where there is no single one. */
export function readArticle(
  file: ArticleFile,
  options?: ReadOptions & { readonly part?: string },
): Promise<ArticleRecord>

export interface ArchiveOptions {
  /** Folder of clippings. */
  readonly input: string
  /** Folder of the site; "dist" without it. */
  readonly output?: string
  /** Folder of what is kept between builds; ".dateline" without it. */
  readonly cache?: string
  /** Write nothing when a clipping has an error or a limit of `archive.yml` is passed. */
  readonly strict?: boolean
  /** Open every file, also those that seem to be as before. */
  readonly verify?: boolean
  /** Whether the site gets a search index; it does without it. */
  readonly search?: boolean
  /** Links that work from a disk, whatever `archive.yml` says. */
  readonly fileLinks?: boolean
  /** How many worker threads; 0 for none. */
  readonly workers?: number
  /** Bytes that the build shall do with, as far as it can; it takes longer then. */
  readonly memory?: number | null
  readonly signal?: AbortSignal
  readonly reporter?: {
    step?(name: string): void
    progress?(done: number, total: number): void
    note?(message: string): void
  }
}

export interface BuildReport {
  readonly counts: {
    readonly files: number
    readonly formats: readonly {
      readonly format: string
      readonly files: number
      readonly articles: number
    }[]
    readonly articles: number
    readonly people: number
    readonly outlets: number
    readonly topics: number
    readonly exact: number
    readonly interval: number
    readonly undated: number
    readonly flagged: number
  }
  readonly diagnostics: readonly Diagnostic[]
  /** The limits that are not kept: of `thresholds` in `archive.yml`, and published addresses that are gone ("vanished"). */
  readonly exceeded: readonly { readonly name: string; readonly count: number; readonly limit: number }[]
  /** Files of the site in all, and those that were made now. */
  readonly pages: number
  readonly rendered: number
  readonly changes: {
    readonly added: readonly string[]
    readonly changed: readonly string[]
    readonly removed: readonly string[]
  }
  /** False where `strict` stopped the build before the site was touched. */
  readonly written: boolean
}

/** Folder of clippings → site. Throws a `Failure`; then the last complete site still stands. */
export function buildArchive(options: ArchiveOptions): Promise<BuildReport>

/** What the lists of people, outlets, topics and places have in common; docs/records.md tells the rest. */
export interface Named {
  readonly id: string
  readonly url: string
  readonly name?: string
  readonly label?: string
  readonly articles: readonly unknown[]
}

/** An archive that was built, by its data. */
export interface OpenArchive {
  readonly title: string
  /** All records in the order of the timeline, the undated last, one after the other. */
  articles(): AsyncIterable<ArticleRecord>
  article(id: string): Promise<ArticleRecord | null>
  people(): readonly Named[]
  outlets(): readonly Named[]
  topics(): readonly Named[]
  places(): readonly Named[]
}

/** Open the archive in a folder that `buildArchive` wrote. Throws a `Failure` where there is none. */
export function openArchive(folder: string): OpenArchive
