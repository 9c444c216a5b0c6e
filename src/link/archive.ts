import type { Archive, ArticleRecord, LentClue } from '../model/archive.ts'
import type { Almanac, Authority, AuthorityPlaces } from '../model/authority.ts'
import type { Settings } from '../model/settings.ts'
import { forgetNames } from '../names/name.ts'
import { compareStrings } from '../text/folding.ts'
import { addressArticles, settleIds } from './addresses.ts'
import { dateByArchive } from './archive-years.ts'
import { findDuplicates } from './duplicates.ts'
import { entryOf } from './entry.ts'
import { leadersOf } from './leaders.ts'
import { linkOutlets } from './outlets.ts'
import { type Identities, identifyPeople } from './people/identity.ts'
import { officialsOf } from './people/officials.ts'
import { linkPeople } from './people/people.ts'
import { linkPlaces } from './places.ts'
import { findRelated, type RelatedInput } from './related.ts'
import { findSeries } from './series-groups.ts'
import { linkSeries } from './series-list.ts'
import { findStories } from './stories.ts'
import { type Dated, dateByStories, type Stories } from './story-dates.ts'
import { linkStories } from './story-list.ts'
import { compareInTime, neighbours } from './timeline.ts'
import { linkTopics } from './topics.ts'
import { centuriesByArchive } from './two-figure-years.ts'
import { findUnmatched } from './unmatched.ts'
import { findVersions } from './versions.ts'

/**
 * All records → the archive: who and what connects them. The almanac of `authority` is the whole one, shipped offices
 * with the owner's; `places` tells where its entries stand. Near-linear; nothing depends on the order of input.
 */
export function linkArchive(
  records: readonly ArticleRecord[],
  authority: Authority,
  settings: Settings,
  authorityPlaces: AuthorityPlaces = new Map(),
): Archive {
  const settled = settleIds(records)
  const told = [...settled.records].sort(compareInTime)
  // An address follows from the article alone, and stays when another one of its story comes.
  const addresses = addressArticles(told)
  const ownSeries = authority.series ?? []
  const found = findStories(told, ownSeries)
  const { timeline, stories, datedBy } = inOrder(told, found, settings, authority.almanac)
  const officials = officialsOf(authority.almanac.offices)
  const identities = identifyPeople(timeline, stories, authority.people, officials)
  const copies = copiesOf(timeline, stories)
  const { duplicates, leaders } = copies
  const linked = linkPeople(timeline, identities, officials, leaders)
  const { outlets, idOf } = linkOutlets(timeline, authority.outlets)
  const byId = byIds(told)
  const likeness = byId(found.likeness)
  const story = linkStories({ records: timeline, ids: stories, duplicates, likeness })
  const groups = findSeries({ records: timeline, leaders, stories })
  const { series, unused } = linkSeries({ records: timeline, groups, leaders, own: ownSeries })
  const archive = {
    entries: entriesOf({
      timeline,
      stories,
      datedBy,
      identities,
      copies,
      addresses,
      idOf,
      series,
      likeness,
      likenessAtMost: byId(found.likenessAtMost),
      people: linked.people,
      idsByArticle: linked.idsByArticle,
    }),
    people: linked.people,
    outlets,
    topics: linkTopics(timeline, authority.topics),
    places: linkPlaces(timeline, settings.language, authority.places),
    stories: story.stories,
    series,
    redirects: [...addresses.redirects, ...linked.redirects, ...story.redirects].sort((a, b) =>
      compareStrings(a.from, b.from),
    ),
    ...(identities.nobodies.length > 0 ? { nobodies: identities.nobodies } : {}),
  }
  const unmatched = findUnmatched(archive, authority, {
    places: authorityPlaces,
    unusedSeries: unused,
    rights: settings.rights,
  })
  forgetNames()
  return {
    ...archive,
    diagnostics: [
      ...settled.diagnostics,
      ...addresses.diagnostics,
      ...identities.diagnostics,
      ...unmatched,
    ].sort((a, b) => compareStrings(a.message, b.message)),
  }
}

/** For each article the one whose copy it is, the one that it is a version of, and the one that stands for them all. */
function copiesOf(timeline: readonly ArticleRecord[], stories: readonly (string | null)[]) {
  const duplicates = findDuplicates(timeline)
  const versions = findVersions(timeline, stories)
  return { duplicates, versions, leaders: leadersOf({ records: timeline, duplicates, versions }) }
}

interface Found {
  readonly timeline: readonly ArticleRecord[]
  readonly stories: readonly (string | null)[]
  readonly datedBy: readonly (readonly LentClue[])[]
  readonly identities: Identities
  readonly copies: ReturnType<typeof copiesOf>
  readonly addresses: ReturnType<typeof addressArticles>
  readonly idOf: ReturnType<typeof linkOutlets>['idOf']
  readonly series: Archive['series']
  readonly likeness: RelatedInput['likeness']
  readonly likenessAtMost: RelatedInput['likeness']
  readonly people: Archive['people']
  readonly idsByArticle: ReturnType<typeof linkPeople>['idsByArticle']
}

/** The articles in the order of time, each with all that it is linked to. */
function entriesOf(found: Found): Archive['entries'] {
  const { timeline, stories, datedBy, identities, copies, addresses, idOf, series } = found
  const { likeness, likenessAtMost, people, idsByArticle } = found
  const { duplicates, versions, leaders } = copies
  const inTime = neighbours(timeline)
  const seriesOf = new Map(series.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
  const related = findRelated({
    ...{ records: timeline, idsByArticle, people, duplicates, stories },
    ...{ likeness, likenessAtMost },
  })
  return timeline.map((record, index) =>
    entryOf(record, {
      datedBy: datedBy[index] ?? [],
      outlet: record.outlet && { ...record.outlet, id: idOf(record.outlet) },
      agency: record.agency && { ...record.agency, id: idOf(record.agency) },
      people: withoutNobodies(record.people, identities),
      page: addresses.pages.get(record.id) ?? '',
      personIds: idsByArticle[index] ?? {},
      previous: inTime[index]?.previous ?? null,
      next: inTime[index]?.next ?? null,
      related: related[index] ?? [],
      storyId: stories[index] ?? null,
      seriesId: seriesOf.get(record.id) ?? null,
      duplicateOf: duplicates[index] ?? null,
      versionOf: versions[index] ?? null,
      leader: leaders[index] ?? record.id,
    }),
  )
}

/**
 * The timeline again, with the dates that articles of one story lend each other, and those by the years of the archive; stories
 * and what was lent beside it.
 */
function inOrder(
  told: readonly ArticleRecord[],
  found: Stories,
  { archiveYears }: Settings,
  almanac: Almanac,
) {
  const byStories = dateByStories(told, found).map(({ record, datedBy }) => ({
    record,
    lent: datedBy.map(lentClue),
  }))
  const dated = (archiveYears ? dateByArchive(centuriesByArchive(byStories), almanac) : byStories)
    .map((one, index) => ({ ...one, story: found.ids[index] ?? null }))
    .sort((a, b) => compareInTime(a.record, b.record))
  return {
    timeline: dated.map(({ record }) => record),
    stories: dated.map(({ story }) => story),
    datedBy: dated.map(({ lent }) => lent),
  }
}

function lentClue({ title, edtf }: Dated['datedBy'][number]): LentClue {
  return { text: title, rule: 'same-event', facts: { date: edtf } }
}

/** What compares two records by their place in a list → what compares them by their ids. */
function byIds(
  told: readonly ArticleRecord[],
): (compare: (a: number, b: number) => number) => RelatedInput['likeness'] {
  const places = new Map(told.map(({ id }, index) => [id, index]))
  return (compare) => (a, b) => compare(places.get(a) ?? 0, places.get(b) ?? 0)
}

function withoutNobodies(people: ArticleRecord['people'], { isNobody }: Identities): ArticleRecord['people'] {
  return people.some(({ name }) => isNobody(name)) ? people.filter(({ name }) => !isNobody(name)) : people
}
