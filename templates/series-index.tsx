import type { PageProps, SeriesIndexPage } from '../src/model/page.ts'
import { EventLine } from './event-line.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { frequency } from './series.tsx'

/** What comes again and again, by name. */
export function SeriesIndex({ data, here }: PageProps<SeriesIndexPage>) {
  const { say } = here.words
  const title = say('section.series')
  return (
    <Layout
      here={here}
      title={title}
      page={here.path.replace(/index\.html$/, '')}
      section="series/"
      description={say('series.description', { archive: here.frame.settings.title })}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{say('series.lead', { series: say('series', { count: data.total }) })}</p>
      </header>
      <Pager pages={data.pages} here={here} label={title} />
      <ul class={data.series.length > 2 ? 'lines in-columns' : 'lines'}>
        {data.series.map((line) => (
          <EventLine key={line.page} line={line} here={here}>
            {[say('issues', { count: line.count }), ...frequency(line.every, here.words)].join(' · ')}
          </EventLine>
        ))}
      </ul>
    </Layout>
  )
}
