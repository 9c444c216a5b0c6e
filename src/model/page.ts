import type { VNode } from 'preact'
import type { Reference } from '../lib/citation.ts'
import type { Series, SeriesGap, StoryDate } from './archive.ts'
import type { Article, ArticlePicture, DateClaim, Day } from './article.ts'
import type { Evaluation } from './evaluation.ts'
import type { Basis } from './evidence.ts'
import type { SEARCH_FACETS } from './search.ts'
import type { Rights, Settings } from './settings.ts'
import type { InterfaceWords } from './words.ts'

/** What every page of the site shares; part of the key of each. Plain data. */
export interface Frame {
  readonly settings: Settings
  /** Sections that hold anything, in the order of the navigation. */
  readonly sections: readonly Ref[]
  /** Address of the feed of the archive; null where nothing could be in it. */
  readonly feed: string | null
  /** Whether people were withdrawn, so that a page at "withdrawn/" says so. */
  readonly hasWithdrawn?: true
}

/** A page of the site by its name. */
export interface Ref {
  readonly label: string
  readonly page: string
}

export interface Tally extends Ref {
  readonly count: number
}

/** A date as a page shows it: what is claimed, and how it is known. */
export type DateLabel = Pick<DateClaim, 'earliest' | 'latest' | 'basis' | 'edtf'>

/** An article as a list shows it. What the outlet's rights keep back is already left out. */
export interface Card {
  readonly id: string
  readonly page: string
  readonly title: string
  readonly titleBasis: Basis
  readonly summary: string | null
  readonly date: DateLabel | null
  readonly outlet: (Ref & { readonly basis: Basis }) | null
  readonly authors: readonly string[]
  readonly language: string
  readonly words: number
  /** The first picture of the article, where it has one that may be shown. */
  readonly picture?: CardPicture
  /** Other versions of its text in the same list, which stand below it and are not counted. */
  readonly copies?: readonly CardCopy[]
}

export type CardPicture = Pick<ArticlePicture, 'file' | 'width' | 'height' | 'alt' | 'caption'>

/** A copy by the name of its outlet, or by its headline, whose language then is told. */
export interface CardCopy extends Ref {
  readonly by: 'outlet' | 'title'
  readonly language: string | null
}

/** A month ("2024-11"), year ("2024") or decade ("2020s"), and the articles in it. */
export interface PeriodCount {
  readonly period: string
  /** Those that surely lie in it. */
  readonly sure: number
  /** Each article spread over the days of its interval: at least `sure`. Hundredths. */
  readonly expected: number
}

export type TimeUnit = 'month' | 'year' | 'decade'

/** Articles by time, oldest first, periods without any left out. */
export interface OverTime {
  readonly unit: TimeUnit
  readonly periods: readonly PeriodCount[]
  /** How many articles the periods stand for: those with two ends, not more than ten years apart. */
  readonly dated: number
}

/** A part of a list that is too long for one page. */
export interface Period extends Tally {
  readonly current: boolean
}

export interface ListGroup {
  readonly label: string
  readonly id: string
  readonly cards: readonly Card[]
}

export interface FrontPage {
  readonly lead: Card | null
  readonly latest: readonly Card[]
  /** Last saved first, of the clippings that say when they were saved. */
  readonly added: readonly { readonly card: Card; readonly saved: DateLabel }[]
  readonly figures: ArchiveFigures
  readonly overTime: OverTime
  readonly people: readonly Tally[]
  readonly topics: readonly Tally[]
  readonly outlets: readonly Tally[]
}

export interface ArchiveFigures {
  /** Versions of one text that appeared on one day counted once, as in the timeline. */
  readonly articles: number
  /** Each of them. */
  readonly clippings: number
  readonly outlets: number
  /** Articles of which it is known who published them. */
  readonly withOutlet: number
  readonly people: number
  readonly topics: number
  readonly undated: number
  /** From when to when articles are known for certain to be: a year ("1987"), or a decade ("1940s") that goes beyond all years. */
  readonly first: string | null
  readonly last: string | null
}

export interface ArticlePage {
  readonly id: string
  readonly page: string
  /** How to cite it. */
  readonly reference: Reference
  readonly rights: Rights
  /** The first words of the text, where the rights of the outlet allow those alone. */
  readonly excerpt: string | null
  readonly card: Card
  readonly storyDate: StoryDate
  /** By the article's key of a person: who that is in the archive. */
  readonly people: Readonly<
    Record<string, { readonly name: string; readonly page: string; readonly id: string }>
  >
  readonly outlet: Ref | null
  readonly agency: Ref | null
  /** By id of the topic. */
  readonly topics: Readonly<Record<string, Ref>>
  readonly places: Readonly<Record<string, Ref>>
  /** Where the day stands in the timeline. */
  readonly timeline: string | null
  readonly previous: Card | null
  readonly next: Card | null
  readonly related: readonly { readonly card: Card; readonly reason: string }[]
  readonly story: readonly Card[]
  /** The page of the story. */
  readonly storyPage: string | null
  /** The series of which it is an issue, and the issues before and after it. */
  readonly series: (Ref & { readonly previous: Card | null; readonly next: Card | null }) | null
  readonly duplicateOf: Card | null
  readonly duplicates: readonly Card[]
}

export interface TimelinePage {
  readonly overTime: OverTime
  /** Newest first, each with the number of articles that surely lie in each of its months, by number of the month. */
  readonly years: readonly (Tally & { readonly months: Readonly<Record<string, number>> })[]
  /** Articles whose year is open, by the years between which they lie; the newest first. */
  readonly spans: readonly (Tally & { readonly from: string | null; readonly to: string | null })[]
  readonly undated: number
}

export interface YearPage {
  readonly year: string
  readonly months: readonly (Tally & { readonly month: string; readonly cards: readonly Card[] })[]
  /** How many articles are known to be of each day. */
  readonly days: Readonly<Record<Day, number>>
  readonly overTime: OverTime
  /** Known to lie in this year, not in which month. */
  readonly intervals: readonly Card[]
  /** How many of those there are. */
  readonly open: number
  readonly previous: Ref | null
  readonly next: Ref | null
}

export interface MonthPage {
  readonly month: string
  readonly days: readonly { readonly day: Day; readonly cards: readonly Card[] }[]
  /** Known to lie in this month, not on which day. */
  readonly intervals: readonly Card[]
  readonly previous: Ref | null
  readonly next: Ref | null
}

/** Articles known only within a wide interval, or not at all. */
export interface UncertainPage {
  readonly total: number
  readonly title: string
  readonly lead: string
  /** What is said instead where there is none. */
  readonly none: string
  /** By the years between which they lie. */
  readonly groups: readonly ListGroup[]
  readonly pages: readonly Period[]
}

export interface PersonLine extends Tally {
  readonly sortName: string
  /** The owner's, else what most texts call them. */
  readonly description: string | null
  readonly verified: boolean
  readonly firstYear: string | null
  readonly lastYear: string | null
}

export interface PeoplePage {
  readonly order: 'name' | 'count'
  readonly total: number
  /** Those who are named most. */
  readonly top: readonly PersonLine[]
  readonly groups: readonly { readonly label: string; readonly people: readonly PersonLine[] }[]
  /** Of the letters, or of the hundreds. */
  readonly pages: readonly Period[]
  /** Within a letter that has several pages. */
  readonly parts?: readonly Period[]
  /** Whether names are found in `people/names/`; else all are on the page. */
  readonly isSearched: boolean
}

export interface PersonPage {
  /** Address of its feed; null where nothing could be in it. */
  readonly feed: string | null
  readonly id: string
  readonly page: string
  /** With the title, where old papers give one. */
  readonly name: string
  /** The name by which the search narrows to the person. */
  readonly searched: string
  readonly aliases: readonly string[]
  /** Other people of the name. */
  readonly namesakes: readonly Ref[]
  readonly verified: boolean
  readonly description: string | null
  readonly externalIds: Readonly<Record<string, string>>
  /** How each is known: `inferred` by name and office from the almanac. */
  readonly externalIdBasis: Readonly<Record<string, Basis>>
  readonly note: string | null
  readonly total: number
  readonly overTime: OverTime
  readonly offices: readonly {
    readonly title: string
    /** A day, or a year where no day is known; null where no year is certain. */
    readonly first: string | null
    readonly last: string | null
    readonly count: number
  }[]
  readonly groups: readonly {
    readonly label: string
    readonly id: string
    readonly items: readonly Naming[]
  }[]
  readonly periods: readonly Period[]
  /** `short` is the name in a drawing of all of them. */
  readonly coMentions: readonly (Tally & { readonly id: string; readonly short: string })[]
  /** Spellings that were joined, each with the reasons in words. */
  readonly joined: readonly { readonly name: string; readonly because: string }[]
  /** What the person is quoted with, the newest first. */
  readonly quotes: readonly PersonQuote[]
  /** How often two of `coMentions` are named in one article: places in that list; null where a drawing shows nothing. */
  readonly ties: readonly { readonly a: number; readonly b: number; readonly count: number }[] | null
  readonly outlets: readonly Tally[]
  readonly topics: readonly Tally[]
}

/** From the first day to the last, both certain. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/** A story in a list; its `count` leaves out articles that repeat another one, `versions` has them, too. */
export interface StoryLine extends Tally {
  readonly versions: number
  /** The narrowest date of an article where no day is certain. */
  readonly days: Span | DateLabel | null
  readonly language: string
  /** At most three, those with the most articles. */
  readonly outlets: readonly string[]
}

export interface StoriesPage {
  readonly total: number
  readonly stories: readonly StoryLine[]
  readonly pages: readonly Period[]
}

/** An article of a story. `relation` and `of`: which other article holds its text, or a later version of it. */
export interface StoryArticle {
  readonly card: Card
  readonly relation: 'duplicate' | 'copy' | 'update' | null
  readonly of: Ref | null
  /** Store keys of its full text and of the fuller one; null where it is no version, or the rights keep one back. */
  readonly compared: readonly [string, string] | null
}

/** How the text of an article differs from the fuller version: runs of words, and how many are in one of them alone. */
export interface TextDifference {
  readonly own: number
  readonly missing: number
  readonly runs: readonly { readonly in: 'both' | 'first' | 'second'; readonly text: string }[]
}

export interface StoryPage {
  /** Address of its feed; null where nothing could be in it. */
  readonly feed: string | null
  readonly page: string
  readonly title: string
  readonly language: string
  readonly days: Span | DateLabel | null
  /** Articles without those that repeat another one. */
  readonly total: number
  /** In the order of time, as far as that is certain; versions behind the fullest one. */
  readonly articles: readonly StoryArticle[]
  /** Those of which it is not certain whether they appeared before or after others. */
  readonly unordered: readonly StoryArticle[]
  /** By store key of the shorter text; read from the full texts when the page is made. */
  readonly differences: Readonly<Record<string, TextDifference>>
  readonly people: readonly Tally[]
  readonly outlets: readonly Tally[]
}

/** A series in a list. */
export interface SeriesLine extends Tally, Pick<Series, 'every'> {
  readonly days: Span | null
  readonly language: string
  /** At most three, those with the most issues. */
  readonly outlets: readonly string[]
}

export interface SeriesIndexPage {
  readonly total: number
  readonly series: readonly SeriesLine[]
  readonly pages: readonly Period[]
}

export interface SeriesPage extends Pick<Series, 'every' | 'rule'> {
  /** Address of its feed; null where nothing could be in it. */
  readonly feed: string | null
  readonly page: string
  readonly title: string
  readonly language: string
  readonly days: Span | null
  /** Issues, versions of one text counted once. */
  readonly total: number
  /** Empty but on the first page of a long series. */
  readonly overTime: OverTime
  /** By year, the newest first; those whose year is open, and the undated, last. */
  readonly groups: readonly {
    readonly label: string
    readonly id: string
    /** `gap`: days before the issue of which there is none, though one was to be expected. */
    readonly issues: readonly { readonly card: Card; readonly gap: SeriesGap | null }[]
  }[]
  readonly periods: readonly Period[]
  readonly outlets: readonly Tally[]
  readonly people: readonly Tally[]
  readonly topics: readonly Tally[]
}

/** A quotation, and the articles that report it, the oldest first. */
export interface PersonQuote {
  readonly text: string
  readonly language: string
  readonly articles: readonly {
    readonly page: string
    readonly title: string
    readonly outlet: string | null
    readonly date: DateLabel | null
  }[]
}

/** One article that names a person. */
export interface Naming {
  readonly card: Card
  /** The sentence of the first mention; null where the outlet's rights keep it back. */
  readonly sentence: string | null
  readonly surfaces: readonly string[]
  readonly mentions: number
  readonly basis: Basis
}

export interface OutletsPage {
  readonly outlets: readonly (Tally & {
    readonly kind: 'agency' | 'outlet'
    readonly country: string | null
    readonly firstYear: string | null
    readonly lastYear: string | null
  })[]
  readonly coverage: Coverage
  readonly without: number
}

/** How many articles of each row in each period. */
export interface Coverage {
  readonly unit: TimeUnit
  readonly periods: readonly (Ref & { readonly key: string })[]
  readonly rows: readonly (Ref & { readonly counts: readonly number[] })[]
}

/** The page of an outlet, topic, or place: what it is, and its articles. */
export interface CollectionPage {
  /** Address of its feed; null where nothing could be in it. */
  readonly feed: string | null
  readonly kind: 'outlet' | 'topic' | 'place'
  readonly page: string
  readonly name: string
  readonly facts: readonly Fact[]
  readonly parents: readonly Ref[]
  readonly children: readonly Tally[]
  readonly total: number
  readonly overTime: OverTime
  readonly people: readonly Tally[]
  readonly outlets: readonly Tally[]
  readonly topics: readonly Tally[]
  readonly groups: readonly ListGroup[]
  readonly periods: readonly Period[]
}

export interface Fact {
  readonly label: string
  readonly value: string
}

/** A node of the tree of topics. */
export interface TopicNode extends Tally {
  readonly id: string
  readonly counts: readonly number[]
  readonly children: readonly TopicNode[]
}

export interface TopicsPage {
  readonly years: readonly string[]
  readonly tree: readonly TopicNode[]
}

/** A place with those that lie in it; a country or state that no article names has no page of its own. */
export interface PlaceNode {
  readonly label: string
  readonly page: string | null
  readonly count: number
  readonly children: readonly PlaceNode[]
}

export interface PlacesPage {
  readonly total: number
  /** Countries, and places that belong to none. */
  readonly tree: readonly PlaceNode[]
  /** Null where too few of them have known coordinates. */
  readonly map: PlaceMap | null
}

/** The places on the world or a part of it, and what of it is crowded from nearer. */
export interface PlaceMap extends MapView {
  /** The land, as the data of an SVG path. */
  readonly land: string
  readonly closer: readonly MapView[]
  /** How many places are not on it. */
  readonly missing: number
}

/** A part of the world with the places on it, in the units of its outline. */
export interface MapView {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly points: readonly MapPoint[]
  /** Size of the letters of their names. */
  readonly letters: number
}

export interface MapPoint extends Tally {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** On which side of it its name stands; null where there is no room. */
  readonly side: 'left' | 'right' | 'above' | 'below' | null
}

export interface AboutPage {
  readonly figures: ArchiveFigures
  /** Clippings that another one with the same text stands for. */
  readonly copies: number
  readonly dates: Readonly<Record<Basis | 'none', number>>
  /** Of the dated, how many to the day, to an interval, with one open end. */
  readonly precision: { readonly day: number; readonly interval: number; readonly open: number }
  readonly outlets: Readonly<Record<Basis | 'none', number>>
  readonly titles: Readonly<Record<Basis | 'none', number>>
  /** How often an article names a person, and how often a surname alone does. */
  readonly namings: { readonly all: number; readonly inferred: number }
  readonly droppedWords: number
  readonly words: number
  /** How right it is by the owner's labels; null where there are none. */
  readonly evaluation: Pick<Evaluation, 'articles' | 'fields'> | null
}

export interface DatesPage {
  readonly title: string
  readonly rules: readonly { readonly rule: string; readonly count: number }[]
  readonly rows: readonly { readonly card: Card; readonly rule: string | null }[]
  readonly periods: readonly Period[]
}

/** Values of a filter of the search, the most frequent first; of the years the newest first. */
export interface SearchFacet {
  readonly name: (typeof SEARCH_FACETS)[number]
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
  /** How many further values there are. */
  readonly more: number
}

/** What can be asked, before anything is. */
export interface SearchOffer {
  readonly facets: readonly SearchFacet[]
  /** Of the articles whose year is certain. */
  readonly years: { readonly first: string; readonly last: string } | null
  /** Questions that this archive has an answer to, one of a kind. */
  readonly questions: readonly {
    readonly kind: 'words' | 'phrase' | 'without' | 'author' | 'topic' | 'range'
    readonly q: string
    readonly from?: string
    readonly to?: string
  }[]
}

export interface SearchPage extends SearchOffer {
  /**
   * For each language as which words are stemmed the folders below `search/` that have it, the first of which is loaded first; of one
   * language alone it is not named.
   */
  readonly programs: readonly { readonly language: string | null; readonly bundles: readonly string[] }[]
  /** Changes with the bundles, so that a browser may keep them till then. */
  readonly tag: string
}

export interface RedirectPage {
  readonly title: string
  readonly to: readonly RedirectTarget[]
}

/** What stood here was withdrawn by the owner; of people, who have one page for all, an entry each. */
export interface WithdrawnPage {
  readonly entries: readonly {
    readonly day: Day
    /** The reason, in the owner's words; "" for none. */
    readonly because: string
  }[]
}

/** A page that an address leads to; a person or an article with what tells it from those that are called alike. */
export interface RedirectTarget extends Ref {
  readonly article?: Card
  readonly person?: {
    readonly description: string | null
    /** The first and the last year of the articles whose year is certain. */
    readonly years: { readonly first: string; readonly last: string } | null
    readonly count: number
    /** A sentence that names the person; null where the outlets' rights keep all back. */
    readonly sentence: string | null
  }
}

/** Kinds of page, each with the data that its template gets. */
export interface PageData {
  readonly front: FrontPage
  readonly article: ArticlePage
  readonly timeline: TimelinePage
  readonly year: YearPage
  readonly month: MonthPage
  readonly uncertain: UncertainPage
  readonly people: PeoplePage
  readonly person: PersonPage
  readonly outlets: OutletsPage
  readonly collection: CollectionPage
  readonly topics: TopicsPage
  readonly places: PlacesPage
  readonly stories: StoriesPage
  readonly story: StoryPage
  readonly 'series-index': SeriesIndexPage
  readonly series: SeriesPage
  readonly about: AboutPage
  readonly dates: DatesPage
  readonly search: SearchPage
  readonly redirect: RedirectPage
  readonly withdrawn: WithdrawnPage
  readonly 'not-found': Record<string, never>
}

export type PageKind = keyof PageData

/** Where a template stands: whose site, which file, and how to link from it. */
export interface Here {
  /** What pages say, in the language of the archive. */
  readonly words: InterfaceWords
  readonly frame: Frame
  /** The output file: "people/index.html". */
  readonly path: string
  /** A relative link from this page to a page or file of the site. */
  readonly href: (to: string) => string
}

/** What a template gets. */
export interface PageProps<Data> {
  readonly data: Data
  readonly here: Here
  /** The full articles that the view names, in its order. */
  readonly articles: readonly PageArticle[]
}

/** A full article with its body as sanitized HTML. */
export interface PageArticle {
  readonly article: Article
  readonly html: string
}

export type Template<Data> = (props: PageProps<Data>) => VNode

/** A component for each kind of page. */
export type Templates = { readonly [Kind in PageKind]: Template<PageData[Kind]> }
