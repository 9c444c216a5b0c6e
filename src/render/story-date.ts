import type { Entry, StoryDate } from '../model/archive.ts'
import type { Article } from '../model/article.ts'

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
    rule: 'same-event',
    facts: { date: edtf },
  }))
  return { ...article, date: { ...lent.date, evidence: [...(article.date?.evidence ?? []), ...clues] } }
}
