import type { Root } from 'mdast'
import type { CutCause } from './cut.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Basis, Evidence, Known } from './evidence.ts'

/** "2024-11-12", a calendar day of the outlet's place. */
export type Day = string

/** A claim that the day lies from `earliest` to `latest`, ends included; null is an open end. */
export interface DateClaim {
  readonly edtf: string
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly basis: Basis
  /** What decided, e.g. "stated", "printed-line", "file-name", "weighing". */
  readonly rule: string
  /** The measured share of claims of this kind that hold the day, 0 to 1; absent where it was not measured. */
  readonly confidence?: number
  /** The end of an inferred interval that least holds in place: a clue near it would narrow the claim most. */
  readonly loose?: 'earliest' | 'latest'
  readonly evidence: readonly Evidence[]
}

/**
 * The clues of a text that give its date, kept to be weighed again beside those of other articles. They are whole for the
 * days from `from` to `to`, as day numbers.
 */
export interface WeighedClues {
  readonly from: number
  readonly to: number
  /** For each clue: its kind, and the first and last days that it speaks of, in order. */
  readonly clues: readonly (readonly [kind: string, ...ends: number[]])[]
}

/** An outlet or agency as this article names it; `id` is a slug of the settled name ("reuters"). */
export interface OutletName {
  readonly id: string
  readonly name: string
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

export interface Author {
  readonly name: string
  /** `contributor`: "additional reporting by", "editing by". */
  readonly role: 'author' | 'contributor'
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

/** "WASHINGTON (Reuters) –": where it was filed, and by which agency. */
export interface Dateline {
  readonly place: string | null
  readonly agency: string | null
  readonly text: string
}

/** One naming of a person. Offsets into the field's text, UTF-16 code units. */
export interface Mention {
  readonly field: 'title' | 'standfirst' | 'text'
  readonly start: number
  readonly end: number
  /** As it stands there. */
  readonly surface: string
  /** 0 to 1: how sure the recognizer is. */
  readonly score: number
}

/** An office or description given to a person in this text: what the clipping says, not the truth. */
export interface OfficeClaim {
  readonly title: string
  readonly evidence: Evidence
}

/** A person within one article; who that is in the archive is settled in `link/`. */
export interface ArticlePerson {
  /** Unique in the article; a slug of the name. */
  readonly key: string
  /** The fullest form in this article, titles cut off. */
  readonly name: string
  /** The name with the title that the paper gives ("Rev. C. H. Lund"), in papers that give everybody one. */
  readonly styled?: string
  readonly surfaces: readonly string[]
  readonly mentions: readonly Mention[]
  readonly offices: readonly OfficeClaim[]
  /**
   * How far the text itself shows a full name to be somebody's: `sure` by a title, an age or the surname alone, `said` by a verb
   * of saying, which firms and teams have too. Absent where nothing does.
   */
  readonly shown?: 'sure' | 'said'
  /** Keys of the people it may be, when a lone surname fits several; else empty. */
  readonly ambiguous: readonly string[]
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}

/** What a name may be that is no person's. */
export type ThingKind = 'ship' | 'storm' | 'firm' | 'work' | 'place' | 'thing'

/** A full name that the text shows to be something else: "the trawler Ada Roe". */
export interface NamedThing {
  /** The name folded: "ada roe". */
  readonly key: string
  readonly kind: ThingKind
}

export interface ArticleTopic {
  /** "medtop:11000000" or the owner's own. */
  readonly id: string
  readonly label: string
  readonly score: number
  /** The topic above it in its tree, where it has one. */
  readonly parent?: { readonly id: string; readonly label: string } | null
  /** `text` for topics read off the words; `user` and `stated` for those that came with the file. */
  readonly basis?: Basis
  readonly evidence: readonly Evidence[]
}

export interface ArticlePlace {
  /** The usual English name, whatever the spelling: "Kyiv" for "Kiev". */
  readonly name: string
  readonly basis?: Basis
  readonly evidence?: readonly Evidence[]
}

export interface Quote {
  readonly text: string
  /** Key of an `ArticlePerson`. */
  readonly speaker: string | null
  readonly start: number
  readonly end: number
}

/** A block that cleaning left out: kept with the record, so that a wrong cut is never a loss. */
export interface DroppedBlock extends CutCause {
  readonly text: string
  /** 1-based line in the source file. */
  readonly line: number | null
}

/** A picture of the article that the site shows. */
export interface ArticlePicture {
  /** Its place in the site, by the hash of its bytes: "pictures/0f3a….jpg". */
  readonly file: string
  /** Where it lies in the input folder; null where a file of another kind held it. */
  readonly from: string | null
  readonly width: number
  readonly height: number
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
}

/** One clipping with every field settled. Plain data: it crosses threads and is stored in the cache. */
export interface Article {
  readonly id: string
  /** True where the owner or front matter gave the id. */
  readonly idStated: boolean
  readonly source: string
  readonly hash: string
  readonly title: Known<string>
  readonly standfirst: Known<string> | null
  readonly date: DateClaim | null
  /** Absent where the date is not inferred, and where there are no clues. */
  readonly dateClues?: WeighedClues
  readonly updated: DateClaim | null
  /** When the clipping was saved, where it says so: no clue to when the article was published. */
  readonly added: DateClaim | null
  readonly outlet: OutletName | null
  readonly agency: OutletName | null
  readonly dateline: Dateline | null
  readonly authors: readonly Author[]
  readonly section: Known<string> | null
  /** The page of the paper, as stated ("A1"); absent where it is not. */
  readonly printPage?: Known<string>
  readonly language: Known<string>
  /** Address of the original page. */
  readonly url: Known<string> | null
  readonly people: readonly ArticlePerson[]
  /** Absent where there are none. */
  readonly things?: readonly NamedThing[]
  readonly topics: readonly ArticleTopic[]
  /** Most often named first. */
  readonly places: readonly ArticlePlace[]
  readonly quotes: readonly Quote[]
  /** In the order of the article; absent where it has none. */
  readonly pictures?: readonly ArticlePicture[]
  /** The owner's word on which story this belongs to. */
  readonly story: string | null
  readonly words: number
  /** The clean body: `plainText(body)`. */
  readonly text: string
  readonly body: Root
  readonly dropped: readonly DroppedBlock[]
  readonly diagnostics: readonly Diagnostic[]
}
