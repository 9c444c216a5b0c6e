import type {
  ArticlePerson,
  ArticlePicture,
  ArticleTopic,
  Author,
  DateClaim,
  Day,
  OutletName,
  ThingKind,
  WeighedClues,
} from './article.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Evaluation } from './evaluation.ts'
import type { Basis, Evidence, Facts } from './evidence.ts'

/** A person of one article as the archive needs it: light, without offsets. */
export interface RecordPerson {
  readonly key: string
  readonly name: string
  /** The name with the title that the article gives, in papers that give everybody one. */
  readonly styled?: string
  /** How far the article shows the name to be somebody's; absent where it does not. */
  readonly shown?: ArticlePerson['shown']
  readonly surfaces: readonly string[]
  readonly mentions: number
  readonly score: number
  /** The sentence of the first mention, at most 300 characters. */
  readonly sentence: string
  readonly offices: readonly string[]
  readonly ambiguous: readonly string[]
  readonly basis: Basis
}

/** A quotation, and the key of the person of the article who said it. */
export interface RecordQuote {
  readonly text: string
  readonly speaker: string
  /** Its place among all quotations of the article, from 0. */
  readonly at: number
}

/** The article that holds the fullest version of another one's text. */
export interface Version {
  readonly id: string
  /** `copy`: the same text, cut or under another headline; `update`: a later report of the outlet took its place. */
  readonly relation: 'copy' | 'update'
}

/** Articles that report one event, or that the owner joined. */
export interface Story {
  readonly id: string
  readonly page: string
  /** The headline that is most like all of its articles. */
  readonly title: string
  /** The first and the last day on which an article of it certainly appeared. */
  readonly first: Day | null
  readonly last: Day | null
  /** In the order of the timeline. */
  readonly articles: readonly string[]
}

/** How often a series appears. */
export type Frequency = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'yearly'

/** Days, ends included, of which the archive has no issue, though one was to be expected. */
export interface SeriesGap {
  readonly from: Day
  readonly to: Day
}

/** What comes again and again in one form: a lottery, a police log, a market report, the budget of each year. */
export interface Series {
  readonly id: string
  readonly page: string
  /** What the headlines of the issues share. */
  readonly title: string
  /** How it is known: the issues fill in one form, stand under one heading with other dates, or the owner says so. */
  readonly rule: 'form' | 'heading' | 'owner'
  /** The name of the owner's entry that speaks of it; absent where there is none. */
  readonly entry?: string
  /** The first and the last day on which an issue certainly appeared. */
  readonly first: Day | null
  readonly last: Day | null
  /** Null where the days show no rhythm. */
  readonly every: Frequency | null
  readonly gaps: readonly SeriesGap[]
  /** In the order of the timeline. */
  readonly articles: readonly string[]
}

/** An article without its body: one or two kilobytes. The whole is in the store under `key`. */
export interface ArticleRecord {
  readonly id: string
  readonly idStated: boolean
  /** Key of the full `Article` in the store; changes when anything in it changes. */
  readonly key: string
  readonly source: string
  readonly title: string
  readonly titleBasis: Basis
  readonly standfirst: string | null
  /** The first words of the text, at most 300 characters, ended at a word. */
  readonly excerpt: string
  /** Where in the excerpt a list ends it, before a signature or the heading of another piece; absent where nowhere. */
  readonly teaserEnd?: number
  /** Words with a capital inside sentences after the excerpt, folded, for finding the articles of one event; at most 60. */
  readonly laterNames: readonly string[]
  readonly date: Omit<DateClaim, 'evidence'> | null
  readonly dateClues?: WeighedClues
  readonly added: Omit<DateClaim, 'evidence'> | null
  readonly outlet: Omit<OutletName, 'evidence'> | null
  readonly agency: Omit<OutletName, 'evidence'> | null
  readonly authors: readonly Pick<Author, 'name' | 'role'>[]
  readonly section: string | null
  /** The page of the paper; absent where it is not stated. */
  readonly printPage?: string
  readonly language: string
  readonly url: string | null
  readonly people: readonly RecordPerson[]
  /** Full names that the article shows to be no people's, each behind its kind: "ship ada roe"; absent where there are none. */
  readonly things?: readonly string[]
  readonly topics: readonly Omit<ArticleTopic, 'evidence'>[]
  readonly places: readonly string[]
  readonly story: string | null
  /** Absent where there are none. */
  readonly pictures?: readonly Omit<ArticlePicture, 'credit'>[]
  /** Quotations whose speaker is known, in the order of the text; not there where there are none. */
  readonly quotes?: readonly RecordQuote[]
  /** Tells how much of the text stands in another one (`text/sketch.ts`). */
  readonly sketch?: readonly number[]
  readonly words: number
  /** SHA-256 (first 16 hex) of the folded clean text: equal for the same text again. */
  readonly textHash: string
  /** What needs a human eye: rules of the article's diagnostics, and "undated", "no-outlet", "thin" … */
  readonly flags: readonly string[]
  readonly droppedWords: number
}

/** What other articles say of the date of one: a report of the same event, or the years of those that it is kept with. */
export type LentClue = Pick<Evidence, 'text' | 'rule'> & { readonly facts: Facts }

/** The date that other articles lend an article, and by which clues; null where its own date stands. */
export type StoryDate = Pick<Entry, 'date' | 'datedBy'> | null

/** An article in its place in the archive. */
export interface Entry extends Omit<ArticleRecord, 'dateClues'> {
  /** What narrowed its date; nothing where the date is what its own clues say. */
  readonly datedBy: readonly LentClue[]
  /** Path of its page in the site, without leading slash: "articles/2024/11/blinken-heads-to-brussels/". */
  readonly page: string
  /** From the article's person key to the archive's person id. Ambiguous ones are not in it. */
  readonly personIds: Readonly<Record<string, string>>
  readonly previous: string | null
  readonly next: string | null
  readonly related: readonly Related[]
  readonly storyId: string | null
  readonly seriesId: string | null
  readonly duplicateOf: string | null
  /** The article of its story that holds a fuller version of its text. */
  readonly versionOf: Version | null
  /** The article that leads the versions of its text, itself where there is none fuller: those with one leader count once. */
  readonly leader: string
}

export interface Related {
  readonly id: string
  /** Why: they report one event, name the same people, or are about the same places and topics. */
  readonly rule: 'story' | 'people' | 'matters'
  /** Names of the people, places or topics, the most telling first. */
  readonly names: readonly string[]
}

/** What ties one article to one person. */
export interface Appearance {
  readonly article: string
  readonly mentions: number
  readonly surfaces: readonly string[]
  readonly sentence: string
  readonly offices: readonly string[]
  /** `inferred` where only a surname was given. */
  readonly basis: Basis
}

/** A clue that tells people apart or together, as data: { rule: "same-office", facts: { words: ["mayor"] } }. */
export interface PersonReason {
  readonly rule: string
  readonly facts: Facts
}

/** A spelling that was joined to a person, and why. */
export interface PersonJoin {
  /** The spelling that was joined, and the one of the person that it was compared with. */
  readonly name: string
  readonly to: string
  /** In how many articles the spelling stands. */
  readonly articles: number
  /**
   * How the two names compare ("nickname", "initial", …: see `src/names/levels.ts`), or `owner` where the owner joined
   * them, `known` where the shipped list of well-known people did, `case` for articles that name the person in another case
   * of their language alone, `surname` for articles with a surname only.
   */
  readonly level: string
  readonly reasons: readonly PersonReason[]
}

export interface Person {
  readonly id: string
  readonly page: string
  readonly name: string
  /** The name with the title that all the articles give that name it so: "Rev. C. H. Lund". Shown for the name. */
  readonly styled?: string
  /** Sort form: "Blinken, Antony". */
  readonly sortName: string
  readonly aliases: readonly string[]
  /** In the owner's `authority/people.yml`. */
  readonly verified: boolean
  readonly description: string | null
  /** E.g. { wikidata: "Q…", viaf: "…", orcid: "…" } */
  readonly externalIds: Readonly<Record<string, string>>
  /** How each of them is known: `user` from the owner's list, `inferred` by name and office from the almanac. */
  readonly externalIdBasis: Readonly<Record<string, Basis>>
  readonly note: string | null
  /** Spellings that were joined by more than being equal, most articles first. */
  readonly joined: readonly PersonJoin[]
  /** In the order of the timeline. */
  readonly appearances: readonly Appearance[]
  readonly offices: readonly {
    readonly title: string
    readonly first: Day | null
    readonly last: Day | null
    readonly articles: readonly string[]
  }[]
  /** Most often named with, at most 40; versions of one text count once. */
  readonly coMentions: readonly { readonly id: string; readonly count: number }[]
}

export interface Outlet {
  readonly id: string
  readonly page: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly hosts: readonly string[]
  readonly country: string | null
  readonly kind: 'agency' | 'outlet'
  readonly verified: boolean
  readonly articles: readonly string[]
}

export interface Topic {
  readonly id: string
  readonly page: string
  readonly label: string
  readonly parent: string | null
  readonly children: readonly string[]
  /** Directly and through its children, in the order of the timeline. */
  readonly articles: readonly string[]
}

export interface Place {
  readonly id: string
  readonly page: string
  readonly name: string
  /** What the owner's list calls it besides; absent where it says nothing. */
  readonly aliases?: readonly string[]
  /** What it lies in, where the gazetteer says: a state of the United States, and a country. */
  readonly region: string | null
  readonly country: string | null
  /** In degrees, to a tenth. */
  readonly latitude: number | null
  readonly longitude: number | null
  readonly articles: readonly string[]
}

/** Where a page used to be or could be looked for. */
export interface Redirect {
  readonly from: string
  readonly to: readonly string[]
  readonly title: string
}

/** All articles and what connects them. Lists are sorted; nothing depends on the order of input. */
/** A name that articles of the archive show to be something else, and that another one might have given to somebody. */
export interface ShownThing {
  readonly name: string
  readonly kind: ThingKind
  /** Ids of the articles that show it. */
  readonly shownIn: readonly string[]
  /** Ids of the articles that name it without a sign, and the sentence of the first. */
  readonly namedIn: readonly string[]
  readonly sentence: string
}

export interface Archive {
  /** Oldest first: by earliest (else latest) day, then latest, then id; the undated last, by id. */
  readonly entries: readonly Entry[]
  readonly people: readonly Person[]
  readonly outlets: readonly Outlet[]
  readonly topics: readonly Topic[]
  readonly places: readonly Place[]
  /** By their last day; those without one first. */
  readonly stories: readonly Story[]
  /** By their addresses. */
  readonly series: readonly Series[]
  readonly redirects: readonly Redirect[]
  /** Names of no page, as other articles show that they are no people's; by name. */
  readonly nobodies?: readonly ShownThing[]
  /** How right it is by the owner's labels; absent where there are none. */
  readonly evaluation?: Evaluation
  readonly diagnostics: readonly Diagnostic[]
}
