import type { PageProps, StoriesPage } from '../src/model/page.ts'
import { Days } from './date.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { storyCount } from './story.tsx'

/** Events that several articles report, the newest first. */
export function Stories({ data, here }: PageProps<StoriesPage>) {
  const { say, list } = here.words
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
        {data.stories.map(({ label, page, count, versions, days, language, outlets }) => (
          <li key={page}>
            <a href={here.href(page)} {...inLanguage(language, here)}>
              {label}
            </a>
            <p>
              {outlets.length ? <span class="outlet">{list(outlets)} </span> : null}
              {days ? <Days days={days} words={here.words} /> : null}
              {days ? ' · ' : null}
              <span class="count">{storyCount(count, versions, here.words)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
