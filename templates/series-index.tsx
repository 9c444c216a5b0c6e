import type { PageProps, SeriesIndexPage } from '../src/model/page.ts'
import { Days } from './date.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { frequency } from './series.tsx'

/** What comes again and again, by name. */
export function SeriesIndex({ data, here }: PageProps<SeriesIndexPage>) {
  const { say, list } = here.words
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
        {data.series.map(({ label, page, count, days, every, language, outlets }) => (
          <li key={page}>
            <a href={here.href(page)} {...inLanguage(language, here)}>
              {label}
            </a>
            <p>
              {outlets.length ? <span class="outlet">{list(outlets)} </span> : null}
              {days ? <Days days={days} words={here.words} /> : null}
              {days ? ' · ' : null}
              <span class="count">
                {[say('issues', { count }), ...frequency(every, here.words)].join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
