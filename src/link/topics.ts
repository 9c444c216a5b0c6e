import { count } from '../lib/grouping.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Topic } from '../model/archive.ts'
import type { AuthorityTopic } from '../model/authority.ts'
import { compareStrings, mostFrequent } from '../text/folding.ts'

interface Draft {
  readonly labels: Map<string, number>
  parent: string | null
  readonly children: Set<string>
  /** Places in the timeline. */
  readonly articles: Set<number>
}

/** The tree of topics: those that articles have, and those above them. Parents hold the articles of their children. */
export function linkTopics(records: readonly ArticleRecord[], listed: readonly AuthorityTopic[]): Topic[] {
  const owned = new Map(listed.map((topic) => [topic.id, topic]))
  const drafts = new Map<string, Draft>()
  const draftOf = (id: string, label: string): Draft => {
    const draft: Draft = drafts.get(id) ?? {
      labels: new Map(),
      parent: null,
      children: new Set(),
      articles: new Set(),
    }
    drafts.set(id, draft)
    count(draft.labels, label)
    return draft
  }
  for (const [index, record] of records.entries())
    for (const { id, label, parent } of record.topics) {
      const draft = draftOf(id, label)
      draft.articles.add(index)
      if (parent && !owned.has(id)) {
        draftOf(parent.id, parent.label)
        if (draft.parent === null || parent.id < draft.parent) draft.parent = parent.id
      }
    }
  // The owner's parents, up to the top: a parent may itself be in no article.
  for (const id of [...drafts.keys()].sort(compareStrings))
    for (let topic = owned.get(id); topic?.parent; topic = owned.get(topic.parent)) {
      draftOf(topic.id, topic.label).parent = topic.parent
      const known = drafts.has(topic.parent)
      draftOf(topic.parent, owned.get(topic.parent)?.label ?? topic.parent)
      if (known) break
    }
  spreadUpwards(drafts)
  return toTopics(drafts, owned, records)
}

/** Give the articles of each topic to those above it; a parent that is also below (a ring) is left out. */
function spreadUpwards(drafts: ReadonlyMap<string, Draft>): void {
  const own = new Map([...drafts].map(([id, draft]) => [id, [...draft.articles]]))
  for (const [id, articles] of [...own].sort((a, b) => compareStrings(a[0], b[0]))) {
    const path = new Set([id])
    let below = drafts.get(id)
    let at = id
    while (below?.parent) {
      const above = drafts.get(below.parent)
      if (!above || path.has(below.parent)) {
        below.parent = null
        break
      }
      above.children.add(at)
      for (const article of articles) above.articles.add(article)
      path.add(below.parent)
      at = below.parent
      below = above
    }
  }
}

function toTopics(
  drafts: ReadonlyMap<string, Draft>,
  owned: ReadonlyMap<string, AuthorityTopic>,
  records: readonly ArticleRecord[],
): Topic[] {
  const labelled = [...drafts].map(([id, draft]) => ({
    id,
    draft,
    label: owned.get(id)?.label ?? mostFrequent(draft.labels) ?? id,
  }))
  const wanted = new Map<string, number>()
  for (const { label } of labelled) count(wanted, slug(label))
  return labelled
    .map(({ id, draft, label }): Topic => {
      const plain = slug(label)
      return {
        id,
        page: `topics/${plain !== '' && wanted.get(plain) === 1 ? plain : slug(`${label} ${id}`) || slug(id)}/`,
        label,
        parent: draft.parent,
        children: [...draft.children].sort(compareStrings),
        articles: [...draft.articles].sort((a, b) => a - b).map((index) => records[index]?.id ?? ''),
      }
    })
    .sort((a, b) => compareStrings(a.id, b.id))
}
