import type { Card, Here, PageProps, SeriesPage } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'
import { Bars } from './bars.tsx'
import { Credit } from './card.tsx'
import { DateText, Days } from './date.tsx'
import { FeedLink } from './feed-link.tsx'
import { Fold, isOpen } from './fold.tsx'
import { unbroken } from './headline.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { TallySection } from './tallies.tsx'

/** What comes again and again: its issues by year, and the days of which there is none. */
export function Series({ data, here }: PageProps<SeriesPage>) {
  const { say, list } = here.words
  const { title, groups, outlets, periods } = data
  const issues = say('issues', { count: data.total })
  const current = periods.find((period) => period.current)
  return (
    <Layout
      here={here}
      title={
        current && current.page !== data.page
          ? say('list.part', { label: title, part: current.label })
          : title
      }
      page={here.path.replace(/index\.html$/, '')}
      section="series/"
      description={say('series.page-description', { title, issues })}
      head={<FeedLink feed={data.feed} title={title} here={here} />}
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('series/')}>{say('section.series')}</a>
        </p>
        <h1 {...inLanguage(data.language, here)}>{title}</h1>
        <p class="glance">
          {outlets.length === 1 ? `${list(outlets.map(({ label }) => label))} · ` : null}
          {data.days ? <Days days={data.days} words={here.words} /> : null}
          {data.days ? ' · ' : null}
          {[issues, ...frequency(data.every, here.words)].join(' · ')}
        </p>
        <p class="note">{say(`series.by-${data.rule}`)}</p>
        {data.feed ? (
          <ul class="identifiers">
            <li>
              <a href={here.href(data.feed)}>{say('feed')}</a>
            </li>
          </ul>
        ) : null}
      </header>
      <div class="with-aside">
        <div class="main-column">
          <Bars
            overTime={data.overTime}
            total={data.total}
            here={here}
            title={say('chart.articles')}
            id="over-time"
            small
          />
          <Pager pages={periods} here={here} label={say('articles-by-year')} />
          {groups.map(({ label, id, issues: some }, index) => (
            <Fold
              key={id}
              {...{ id, label, here }}
              count={some.length}
              open={isOpen(
                index,
                groups.map((group) => group.issues.length),
              )}
            >
              <Issues issues={some} isOfOne={outlets.length < 2} here={here} />
            </Fold>
          ))}
        </div>
        <aside class="side-column" aria-label={say('about-name', { name: title })}>
          <TallySection title={say('section.outlets')} tallies={outlets} here={here} />
          <TallySection title={say('section.people')} tallies={data.people} here={here} />
          <TallySection title={say('section.topics')} tallies={data.topics} here={here} />
        </aside>
      </div>
    </Layout>
  )
}

/** "weekly", where the days show a rhythm. */
export function frequency(every: SeriesPage['every'], { say }: InterfaceWords): string[] {
  return every === null ? [] : [say(`series.${every}`)]
}

/** Issues by date, each with the first words; the outlet is named where there are several. */
function Issues({
  issues,
  isOfOne,
  here,
}: {
  issues: SeriesPage['groups'][number]['issues']
  isOfOne: boolean
  here: Here
}) {
  const { say, day } = here.words
  return (
    <ul class="issues">
      {issues.map(({ card, gap }) => (
        <li key={card.id}>
          <p class="when">
            <DateText date={card.date} words={here.words} />
          </p>
          <div>
            <Issue card={isOfOne ? { ...card, outlet: null } : card} here={here} />
            {gap ? <p class="gap">{say('series.gap', { from: day(gap.from), to: day(gap.to) })}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Issue({ card, here }: { card: Card; here: Here }) {
  const language = inLanguage(card.language, here)
  return (
    <>
      <a href={here.href(card.page)} {...language}>
        {unbroken(card.title)}
      </a>
      {card.summary ? (
        <p class="summary" {...language}>
          {card.summary}
        </p>
      ) : null}
      <Credit card={{ ...card, date: null }} here={here} dated={false} />
    </>
  )
}
