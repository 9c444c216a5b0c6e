import { generateJsonFeed } from 'feedsmith'
import { relativeHref } from '../../lib/href.ts'
import type { FeedData } from '../../model/output.ts'
import type { Settings } from '../../model/settings.ts'
import { address } from '../maps.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). A day is given as the start of that day, in UTC. */
export function formatJsonFeed({ title, page, file, entries }: FeedData, settings: Settings): string {
  const href = (to: string): string =>
    settings.baseUrl ? address(to, settings.baseUrl) : relativeHref(file, to, settings.fileLinks)
  const feed = generateJsonFeed({
    title,
    home_page_url: href(page),
    feed_url: href(file),
    ...(settings.description ? { description: settings.description } : {}),
    language: settings.language,
    items: entries.map(({ card, day }) => ({
      id: settings.baseUrl ? href(card.page) : card.id,
      url: href(card.page),
      title: card.title,
      content_text: card.summary ?? card.title,
      date_published: `${day}T00:00:00Z`,
      language: card.language,
      ...(card.authors.length ? { authors: card.authors.map((name) => ({ name })) } : {}),
      ...(card.outlet ? { tags: [card.outlet.label] } : {}),
    })),
  })
  return `${JSON.stringify(feed, null, 1)}\n`
}
