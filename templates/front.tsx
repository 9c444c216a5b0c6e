import type { ArchiveFigures, FrontPage, Here, PageProps, Tally } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { Layout } from './layout.tsx'
import { MonthBars } from './months.tsx'
import { countOf, Tallies } from './tallies.tsx'

/** What the archive holds in one look, and its newest articles. */
export function Front({ data, here }: PageProps<FrontPage>) {
  const { lead, latest, figures, months } = data
  const { settings } = here.frame
  return (
    <Layout here={here} title={null} description={settings.description} page="">
      <p class="glance">{glance(figures)}</p>
      <MonthBars months={months} here={here} title="Articles by month" id="months" />
      <div class="front-grid">
        {lead ? (
          <section class="lead-story" aria-label="Newest article">
            <Card card={lead} here={here} level={2} kind="lead" />
          </section>
        ) : (
          <p>There is no article in this archive yet.</p>
        )}
        <section class="latest" aria-labelledby="latest">
          <h2 id="latest" class="label">
            Latest
          </h2>
          <div class="columns">
            {latest.map((card) => (
              <Card key={card.id} card={card} here={here} />
            ))}
          </div>
        </section>
        <aside class="present" aria-label="Most present">
          <Present title="People" more="people/by-number/" tallies={data.people} here={here} />
          <Present title="Topics" more="topics/" tallies={data.topics} here={here} />
          <Present title="Outlets" more="outlets/" tallies={data.outlets} here={here} />
        </aside>
      </div>
    </Layout>
  )
}

function Present(props: { title: string; more: string; tallies: readonly Tally[]; here: Here }) {
  const { title, more, tallies, here } = props
  if (tallies.length === 0) return null
  return (
    <section>
      <h2 class="label">
        <a href={here.href(more)}>{title}</a>
      </h2>
      <Tallies tallies={tallies} here={here} />
    </section>
  )
}

/** "180 articles from 12 outlets, 2010 to 2015, naming 422 people." */
function glance({ articles, outlets, people, undated, firstYear, lastYear }: ArchiveFigures): string {
  const span =
    firstYear && lastYear ? (firstYear === lastYear ? `, ${firstYear}` : `, ${firstYear} to ${lastYear}`) : ''
  const from = outlets ? ` from ${countOf(outlets, 'outlet')}` : ''
  const naming = people ? `, naming ${countOf(people, 'person', 'people')}` : ''
  const rest = undated ? `; ${undated} undated` : ''
  return `${countOf(articles, 'article')}${from}${span}${naming}${rest}.`
}
