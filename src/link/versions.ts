import { append } from '../lib/grouping.ts'
import type { ArticleRecord, Version } from '../model/archive.ts'
import { containment } from '../text/sketch.ts'

// So much of the shorter text in the longer one: the same copy, cut or under another headline; of one outlet, so much in a
// later article: an update of the report. Two reports of one event by different hands share below a tenth (measured on
// labelled stories).
const COPY = 0.6
const UPDATE = 0.35

/**
 * For each record, in the order of the timeline, the article of its story that holds the fullest version of its text, or
 * null: `copy` where the same text was cut or has another headline, `update` where a later report of the same outlet took
 * its place. The same text word for word is told by `findDuplicates`.
 */
export function findVersions(
  records: readonly ArticleRecord[],
  stories: readonly (string | null)[],
): readonly (Version | null)[] {
  const members = new Map<string, number[]>()
  for (const [index, story] of stories.entries()) if (story !== null) append(members, story, index)
  const versions = records.map((): Version | null => null)
  for (const story of members.values())
    for (const index of story) versions[index] = versionOf(index, story, records)
  return versions
}

function versionOf(
  index: number,
  story: readonly number[],
  records: readonly ArticleRecord[],
): Version | null {
  const own = records[index]
  if (!own) return null
  let best: { version: Version; words: number } | null = null
  for (const place of story) {
    const other = records[place]
    if (!other || place === index || other.textHash === own.textHash) continue
    const relation = relationTo(own, other, place > index)
    if (relation && (best === null || other.words > best.words))
      best = { version: { id: other.id, relation }, words: other.words }
  }
  return best?.version ?? null
}

/** What an article is to another one that may lead it. */
function relationTo(own: ArticleRecord, other: ArticleRecord, isLater: boolean): Version['relation'] | null {
  if (isUpdated(own, other)) return 'update'
  const share = containment(own.sketch ?? [], other.sketch ?? [])
  const isShorter = other.words > own.words || (other.words === own.words && !isLater)
  return share !== null && share >= COPY && isShorter && !isUpdated(other, own) ? 'copy' : null
}

/** A later report of the same outlet, under another headline, keeps a good part of the text. */
function isUpdated(own: ArticleRecord, other: ArticleRecord): boolean {
  if ((own.outlet?.id ?? null) !== (other.outlet?.id ?? null) || own.title === other.title) return false
  if (!isDayLater(own, other)) return false
  return (containment(own.sketch ?? [], other.sketch ?? []) ?? 0) >= UPDATE
}

/** Both days are known, and the other is the later one. */
function isDayLater({ date: own }: ArticleRecord, { date: other }: ArticleRecord): boolean {
  return Boolean(own?.latest && other?.earliest && own.latest < other.earliest)
}
