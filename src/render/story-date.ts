import type { Entry, StoryDate } from '../model/archive.ts'
import type { Article } from '../model/article.ts'

export function storyDateOf({ date, datedBy }: Entry): StoryDate {
  return datedBy.length > 0 ? { date, datedBy } : null
}

/** The article with that date; the clues of its own stay, those that others lend come behind them. */
export function withStoryDate(article: Article, lent: StoryDate): Article {
  if (!lent?.date) return article
  const clues = lent.datedBy.map((clue) => ({ ...clue, start: null, end: null }))
  return { ...article, date: { ...lent.date, evidence: [...(article.date?.evidence ?? []), ...clues] } }
}
