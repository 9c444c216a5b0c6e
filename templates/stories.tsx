import type { PageProps, StoriesPage } from '../src/model/page.ts'
import { EventLine } from './event-line.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { storyCount } from './story.tsx'

/** Events that several articles report, the newest first. */
export function Stories({ data, here }: PageProps<StoriesPage>) {
  const { say } = here.words
  const title = say('section.stories')
  return (
    <Layout
      here={here}
      title={title}
      page={here.path.replace(/index\.html$/, '')}
      section="stories/"
      description={say('stories.description', { archive: here.frame.settings.title })}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{say('stories.lead', { stories: say('stories', { count: data.total }) })}</p>
      </header>
      <Pager pages={data.pages} here={here} label={title} />
      <ul class="lines in-columns">
        {data.stories.map((line) => (
          <EventLine key={line.page} line={line} here={here}>
            {storyCount(line.count, line.versions, here.words)}
          </EventLine>
        ))}
      </ul>
    </Layout>
  )
}
