import type { Root } from 'mdast'
import type { DroppedBlock } from './article.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Origin } from './origin.ts'
import type { SourceFormat } from './source.ts'

/** A claim that came with the file, before anything is settled. */
export interface Stated<T> {
  readonly value: T
  /** `user` for the owner's sidecar, `stated` for front matter, meta tags, JSON-LD, the address. */
  readonly basis: 'user' | 'stated'
  /** Where it stood, for the reader: "front matter", "sidecar", "meta og:title". */
  readonly origin: Origin
  /** 1-based line in the file, where known. */
  readonly line: number | null
  /** The file in which it stood, where it is not that of the clipping: its sidecar. */
  readonly path?: string
}

/** For each field, the claims made for it, most trusted first. Values are checked for type, not yet for sense. */
export interface StatedFields {
  readonly id: readonly Stated<string>[]
  readonly title: readonly Stated<string>[]
  readonly standfirst: readonly Stated<string>[]
  /** As written: "2024-11-12", "12 Nov 2024", EDTF "2024-11-06/2024-11-12". */
  readonly date: readonly Stated<string>[]
  readonly updated: readonly Stated<string>[]
  /** When the clipping was saved: never a claim about the article. */
  readonly added: readonly Stated<string>[]
  readonly outlet: readonly Stated<string>[]
  readonly agency: readonly Stated<string>[]
  readonly authors: readonly Stated<readonly string[]>[]
  readonly section: readonly Stated<string>[]
  /** The page of the paper on which it stood, as stated: "3", "A1". */
  readonly printPage: readonly Stated<string>[]
  readonly language: readonly Stated<string>[]
  readonly url: readonly Stated<string>[]
  readonly people: readonly Stated<readonly string[]>[]
  readonly topics: readonly Stated<readonly string[]>[]
  readonly places: readonly Stated<readonly string[]>[]
  readonly story: readonly Stated<string>[]
}

/** Words that the owner put in the place of others, and how often they stood in the text. */
export interface WordCorrection {
  readonly wrong: string
  readonly right: string
  readonly times: number
}

/** Fields of which the owner can say that there is nothing in them. */
export const NONE_FIELDS = ['standfirst', 'outlet', 'authors', 'section', 'topics', 'places', 'url'] as const

export type NoneField = (typeof NONE_FIELDS)[number]

/** What the owner says of one article besides its fields, in its sidecar. */
export interface OwnerWord {
  /** Where it is said. */
  readonly path: string
  /** Blocks that belong to the article, and blocks that do not: their whole text, or its beginning and "…". */
  readonly keep: readonly string[]
  readonly cut: readonly string[]
  /** Names that are no people in this article. */
  readonly notPeople: readonly string[]
  /** Fields that the article has nothing in, whatever the clipping seems to say. */
  readonly none: readonly NoneField[]
  /** Made in the body already. */
  readonly corrections: readonly WordCorrection[]
}

/** A picture of an article. What lies on another host is none: nothing is ever loaded from there. */
export interface Picture {
  /** As the article refers to it: "img/flood.jpg", "https://…/flood.jpg", "cid:…"; "" where it does not. */
  readonly src: string
  /** Its bytes, where the file holds them; else `path`. */
  readonly bytes?: Uint8Array
  /** Where it lies, relative to the input folder, `/` between parts; it may turn out that there is no such file. */
  readonly path?: string
  readonly alt?: string | null
  readonly caption?: string | null
  /** Who made it, who holds the rights: "Photo: Jane Roe/ANA". */
  readonly credit?: string | null
  /** The line of the note on which it stands, where its words stand in the text unless it is shown. */
  readonly line?: number
}

/**
 * What any format becomes. `body` holds block nodes with `position` (lines of the source file): paragraph,
 * heading, list, blockquote, code, table, thematicBreak; never `html`, `definition` or `yaml` nodes.
 */
export interface Document {
  readonly path: string
  /**
   * Which article of the file this is, where the file holds several: a number or address that the file gives it, else
   * a hash of its text, never its place in the file. Absent or null where the file is one article.
   */
  readonly part?: string | null
  /** Its 1-based place in a file of several, for messages alone. Set by `documents.ts`. */
  readonly article?: number | null
  /** The row of the table in which it stands, as a spreadsheet counts, for messages alone. */
  readonly row?: number
  /** Pictures of the article that lie in the folder or in the file itself, in the order of the text. */
  readonly pictures?: readonly Picture[]
  /** SHA-256 of the bytes of the file, hex. */
  readonly hash: string
  readonly format: SourceFormat
  readonly stated: StatedFields
  readonly body: Root
  /**
   * The body is the article and nothing else, as the file itself says (an export of a database): nothing is cut off it,
   * and no headline or byline is looked for in it.
   */
  readonly exact?: boolean
  /**
   * What in the file says that it is not to be published ("draft: true"), null where it is people's talk with each other, and on which line
   * of a note: it becomes no article.
   */
  readonly withheld?: { readonly said: string | null; readonly line: number | null }
  /** What the format itself left out as no part of the article, such as a letterhead, for the list of what was cut. */
  readonly cut?: readonly DroppedBlock[]
  /** The owner's word on its text and names; absent where there is none. */
  readonly owner?: OwnerWord
  readonly diagnostics: readonly Diagnostic[]
}
