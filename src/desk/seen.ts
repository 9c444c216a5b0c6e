import { readArticle } from '../cache/articles.ts'
import type { Entry, Outlet, Person, Place, Series, Story, Topic } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { ArchiveReport } from '../pipeline.ts'
import { foldText } from '../text/folding.ts'

export const subjectKinds = ['article', 'person', 'outlet', 'topic', 'place', 'story', 'series'] as const

/** What a page of the site is about. */
export interface Subject {
  readonly kind: (typeof subjectKinds)[number]
  readonly id: string
  readonly name: string
}

// Beyond so many bytes of full articles in memory, the rest is read from the cache when it is asked for.
const HELD = 300_000_000

/** The archive as the last build saw it, and its full articles. */
export class SeenArchive {
  readonly report: ArchiveReport
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #subjects: ReadonlyMap<string, Subject>
  readonly #groups: ReadonlyMap<string, Group>
  /** Those of the build before: where a page leads whose subject is gone since. */
  readonly #groupsBefore: ReadonlyMap<string, Group>
  readonly #held: ReadonlyMap<string, Buffer>
  readonly #fetch: (key: string) => Promise<Article>

  /**
   * `articles` is the cache as it can be read now; `before` what was seen last, whose articles are taken over. `fetch`
   * reads one from the cache later.
   */
  constructor(
    report: ArchiveReport,
    articles: { get(key: string): Buffer | undefined },
    before: SeenArchive | null,
    fetch: (key: string) => Promise<Article>,
  ) {
    const { archive } = report
    this.report = report
    this.#fetch = fetch
    this.#entries = new Map(archive.entries.map((entry) => [entry.id, entry]))
    this.#subjects = subjectsOf(report)
    this.#groups = groupsOf(report)
    this.#groupsBefore = before === null ? new Map() : before.#groups
    const held = new Map<string, Buffer>()
    let room = HELD
    for (const { key } of archive.entries) {
      if (room <= 0) break
      const bytes = (before === null ? undefined : before.#held.get(key)) ?? copied(articles.get(key))
      if (bytes) held.set(key, bytes)
      room -= bytes?.length ?? 0
    }
    this.#held = held
  }

  get entries(): readonly Entry[] {
    return this.report.archive.entries
  }

  entry(id: string): Entry | null {
    return this.#entries.get(id) ?? null
  }

  person(id: string): Person | null {
    return this.report.archive.people.find((person) => person.id === id) ?? null
  }

  outlet(id: string): Outlet | null {
    return this.report.archive.outlets.find((outlet) => outlet.id === id) ?? null
  }

  topic(id: string): Topic | null {
    return this.report.archive.topics.find((topic) => topic.id === id) ?? null
  }

  place(id: string): Place | null {
    return this.report.archive.places.find((place) => place.id === id) ?? null
  }

  story(id: string): Story | null {
    return this.report.archive.stories.find((story) => story.id === id) ?? null
  }

  series(id: string): Series | null {
    return this.report.archive.series.find((series) => series.id === id) ?? null
  }

  /** What the page at a path of the site ("people/ada-lovat/") is about; null for lists and the like. */
  subject(page: string): Subject | null {
    return this.#subjects.get(page) ?? null
  }

  /**
   * Where the page of a subject stands now. One that is gone since the build before (joined with another, or called otherwise)
   * is where most of its articles are under one of its names. Null where there is none.
   */
  pageOf(kind: string, id: string): string | null {
    if (kind === 'article') return this.entry(id)?.page ?? null
    const key = `${kind} ${id}`
    const gone = this.#groupsBefore.get(key)
    return this.#groups.get(key)?.page ?? (gone ? heirOf(gone, [...this.#groups.values()]) : null)
  }

  /** The whole of an article. */
  async article(entry: Entry): Promise<Article> {
    const bytes = this.#held.get(entry.key)
    return bytes ? readArticle({ get: () => bytes }, entry.key) : this.#fetch(entry.key)
  }
}

/** Bytes of the cache lie in its own memory, which is gone when it is closed. */
function copied(bytes: Buffer | undefined): Buffer | undefined {
  return bytes && Buffer.from(bytes)
}

function subjectsOf({ archive }: ArchiveReport): Map<string, Subject> {
  const { entries, people, outlets, topics, places, stories, series } = archive
  return new Map<string, Subject>([
    ...places.map(({ page, id, name }) => [page, { kind: 'place', id, name }] as const),
    ...topics.map(({ page, id, label }) => [page, { kind: 'topic', id, name: label }] as const),
    ...outlets.map(({ page, id, name }) => [page, { kind: 'outlet', id, name }] as const),
    ...stories.map(({ page, id, title }) => [page, { kind: 'story', id, name: title }] as const),
    ...series.map(({ page, id, title }) => [page, { kind: 'series', id, name: title }] as const),
    ...people.map(({ page, id, name }) => [page, { kind: 'person', id, name }] as const),
    ...entries.map(({ page, id, title }) => [page, { kind: 'article', id, name: title }] as const),
  ])
}

/** What has a page of its own, names and articles. */
interface Group {
  readonly kind: Subject['kind']
  readonly page: string
  readonly names: readonly string[]
  readonly articles: readonly string[]
}

function groupsOf({ archive }: ArchiveReport): Map<string, Group> {
  const { people, outlets, topics, places, stories, series } = archive
  const of = (kind: Subject['kind'], id: string, group: Omit<Group, 'kind'>) =>
    [`${kind} ${id}`, { kind, ...group }] as const
  return new Map([
    ...places.map(({ id, page, name, aliases = [], articles }) =>
      of('place', id, { page, names: [name, ...aliases], articles }),
    ),
    ...topics.map(({ id, page, label, articles }) => of('topic', id, { page, names: [label], articles })),
    ...outlets.map(({ id, page, name, aliases, articles }) =>
      of('outlet', id, { page, names: [name, ...aliases], articles }),
    ),
    // The headline of a story is that of one of its articles, and changes with them.
    ...stories.map(({ id, page, articles }) => of('story', id, { page, names: ['story'], articles })),
    ...series.map(({ id, page, articles }) => of('series', id, { page, names: ['series'], articles })),
    ...people.map(({ id, page, name, aliases, appearances }) =>
      of('person', id, {
        page,
        names: [name, ...aliases],
        articles: appearances.map(({ article }) => article),
      }),
    ),
  ])
}

/** The page of the group that has most articles of one that is gone, under one of its names; null where none has any. */
function heirOf(gone: Group, groups: readonly Group[]): string | null {
  const names = new Set(gone.names.map(foldText))
  const articles = new Set(gone.articles)
  const shared = (group: Group): number => group.articles.filter((article) => articles.has(article)).length
  const heirs = groups
    .filter((group) => group.kind === gone.kind && group.names.some((name) => names.has(foldText(name))))
    .map((group) => ({ page: group.page, shared: shared(group) }))
    .sort((a, b) => b.shared - a.shared)
  return heirs[0] && heirs[0].shared > 0 ? heirs[0].page : null
}
