import type { Here } from '../src/model/page.ts'

/** For the head: where programs find the feed of a page; the JSON feed of the archive at its front page alone. */
export function FeedLink({ feed, title, here }: { feed: string | null; title: string; here: Here }) {
  if (feed === null) return null
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={here.href(feed)} />
      {feed === 'feed.xml' && here.path === 'index.html' ? (
        <link rel="alternate" type="application/feed+json" title={title} href={here.href('feed.json')} />
      ) : null}
    </>
  )
}
