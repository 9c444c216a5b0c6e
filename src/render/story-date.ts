import type { Entry } from '../model/archive.ts'
import type { Article } from '../model/article.ts'

/** The date that other articles of its story lend an article, and which they are; null where its own date stands. */
export type StoryDate = Pick<Entry, 'date' | 'datedBy'> | null

export function storyDateOf({ date, datedBy }: Entry): StoryDate {
  return datedBy.length > 0 ? { date, datedBy } : null
}

/** The article with that date; the clues of its own stay, those of its story come behind them. */
export function withStoryDate(article: Article, lent: StoryDate): Article {
  if (!lent?.date) return article
  const clues = lent.datedBy.map(({ title, edtf }) => ({
    text: title,
    start: null,
    end: null,
    says: `reports the same event, within a fortnight, and its own clues say ${edtf}`,
  }))
  return { ...article, date: { ...lent.date, evidence: [...(article.date?.evidence ?? []), ...clues] } }
}
