import type { SiteView } from '../../model/output.ts'
import type { Lookup } from '../lookup.ts'
import { jsonView } from '../view.ts'

/** People, outlets, topics, stories, series and places, a list each. */
export function* planNameLists({ archive }: Lookup): Generator<SiteView> {
  const { people, outlets, topics, places, stories, series } = archive
  yield jsonView(
    'data/people.json',
    people.map(({ id, page, appearances, note: _note, coMentions: _coMentions, ...person }) => ({
      ...{ id, url: page, ...person },
      articles: appearances.map(({ article, mentions, basis }) => ({ id: article, mentions, basis })),
    })),
  )
  yield jsonView(
    'data/outlets.json',
    outlets.map(({ page, ...outlet }) => ({ ...outlet, url: page })),
  )
  yield jsonView(
    'data/topics.json',
    topics.map(({ page, ...topic }) => ({ ...topic, url: page })),
  )
  if (stories.length > 0)
    yield jsonView(
      'data/stories.json',
      stories.map(({ page, ...story }) => ({ ...story, url: page })),
    )
  if (series.length > 0)
    yield jsonView(
      'data/series.json',
      series.map(({ page, entry: _entry, ...one }) => ({ ...one, url: page })),
    )
  if (places.length > 0)
    yield jsonView(
      'data/places.json',
      places.map(({ page, ...place }) => ({ ...place, url: page })),
    )
}
