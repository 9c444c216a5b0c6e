import type {
  ArchiveFigures,
  Card as CardData,
  FrontPage,
  Here,
  PageProps,
  Tally,
} from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { Card, Lines } from './card.tsx'
import { isLong } from './headline.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { LinkedData } from './linked-data.tsx'
import { periodLabel } from './period.ts'
import { Tallies } from './tallies.tsx'

/** Below so many dated articles bars show nothing that the list does not. */
const WORTH_A_CHART = 12

/** So many articles stand beside the lead and below it, so many follow with a summary; the rest are headlines. */
const BESIDE = 2
const BELOW = 2
/** Two rows: where a picture stands beside the lead and none in its own column, they are as high as the other column. */
const BELOW_BESIDE_PICTURE = 4
/** A headline so long takes three lines or more: one more article stands beside it. */
const TALL = 50
const SUMMED_UP = 6

/** What the archive holds in one look, and its newest articles. */
export function Front({ data, here }: PageProps<FrontPage>) {
  const { lead, latest, figures, overTime } = data
  const { settings } = here.frame
  const { say } = here.words
  const { beside, below, rest, pictured } = arrange(lead, latest)
  return (
    <Layout
      here={here}
      title={null}
      description={settings.description ?? `${settings.title}: ${glance(figures, here)}`}
      page=""
      head={<LinkedData data={website(here)} />}
    >
      <p class="glance">{glance(figures, here)}</p>
      <SearchField here={here} />
      {overTime.dated >= WORTH_A_CHART ? (
        <Bars
          overTime={overTime}
          total={figures.articles}
          here={here}
          title={say('chart.articles')}
          id="over-time"
        />
      ) : null}
      <div class="front-grid">
        {lead ? (
          <section class="lead-story" aria-label={say('front.newest')}>
            <Card card={lead} here={here} level={2} kind="lead" pictured={pictured.has(lead.id)} />
            {beside.length ? (
              <div class="beside">
                {beside.map((card) => (
                  <Card key={card.id} card={card} here={here} pictured={pictured.has(card.id)} />
                ))}
              </div>
            ) : null}
            {below.length ? (
              <div class="below-lead">
                {below.map((card) => (
                  <Card key={card.id} card={card} here={here} pictured={pictured.has(card.id)} />
                ))}
              </div>
            ) : null}
          </section>
        ) : (
          <p class="lead">{say('front.none')}</p>
        )}
        <Latest cards={rest} here={here} />
        <aside class="present" aria-label={say('front.present')}>
          <Added added={data.added} here={here} />
          <Present title={say('section.people')} more="people/by-number/" tallies={data.people} here={here} />
          <Present title={say('section.topics')} more="topics/" tallies={data.topics} here={here} />
          <Present title={say('section.outlets')} more="outlets/" tallies={data.outlets} here={here} />
        </aside>
      </div>
    </Layout>
  )
}

/** Which of the newest articles stand beside the lead and below it, so that both columns are about as high. */
function arrange(lead: CardData | null, latest: readonly CardData[]) {
  const isTall = lead !== null && (Boolean(lead.picture) || (lead.title.length > TALL && !isLong(lead.title)))
  const atTop = isTall && latest.length > BESIDE + BELOW ? BESIDE + 1 : BESIDE
  const beside = latest.slice(0, atTop)
  const firstBelow = latest.slice(atTop, atTop + BELOW)
  const pictured = picturedCards(lead, [...beside, ...firstBelow])
  const isPictured = ({ id }: CardData): boolean => pictured.has(id)
  const isHigherBeside = !lead?.picture && beside.some(isPictured) && !firstBelow.some(isPictured)
  const rows = isHigherBeside && latest.length > atTop + BELOW_BESIDE_PICTURE ? BELOW_BESIDE_PICTURE : BELOW
  return {
    beside,
    below: latest.slice(atTop, atTop + rows),
    rest: latest.slice(atTop + rows),
    pictured,
  }
}

/** So many pictures the front page shows at most: they are as large as their owner saved them. */
const PICTURES = 2

/** Whose pictures stand on the front page: the lead's, and those of the next ones that have any. */
function picturedCards(lead: CardData | null, others: readonly CardData[]): Set<string> {
  const cards = [...(lead ? [lead] : []), ...others].filter(({ picture }) => picture)
  return new Set(cards.slice(0, PICTURES).map(({ id }) => id))
}

/** schema.org WebSite; with the way in which a machine asks its search, where it has one. */
function website(here: Here): object {
  const { title, description, baseUrl, language } = here.frame.settings
  const isSearchable = here.frame.sections.some(({ page }) => page === 'search/')
  const target = `${baseUrl}search/?q={search_term_string}`
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: title,
    inLanguage: language,
    ...(description ? { description } : {}),
    ...(baseUrl ? { url: baseUrl } : {}),
    ...(baseUrl && isSearchable
      ? {
          potentialAction: {
            '@type': 'SearchAction',
            target,
            'query-input': 'required name=search_term_string',
          },
        }
      : {}),
  }
}

/** The main door, where the site has a search: the words go to its page. */
function SearchField({ here }: { here: Here }) {
  const { say } = here.words
  if (!here.frame.sections.some(({ page }) => page === 'search/')) return null
  return (
    <search>
      <form class="front-search" action={here.href('search/')}>
        <label class="vh" for="front-search">
          {say('search.articles')}
        </label>
        <input
          id="front-search"
          type="search"
          name="q"
          placeholder={say('search.articles')}
          autocomplete="off"
        />
        <button type="submit" class="search-button">
          {say('search.button')}
        </button>
      </form>
    </search>
  )
}

function Latest({ cards, here }: { cards: readonly CardData[]; here: Here }) {
  if (cards.length === 0) return null
  const headlines = cards.slice(SUMMED_UP)
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 id="latest" class="label">
        {here.words.say('front.latest')}
      </h2>
      <div class="columns">
        {cards.slice(0, SUMMED_UP).map((card) => (
          <Card key={card.id} card={card} here={here} />
        ))}
      </div>
      {headlines.length ? (
        <div class="headlines">
          <Lines cards={headlines} here={here} />
        </div>
      ) : null}
      <p class="more">
        <a href={here.href('timeline/')}>{here.words.say('front.timeline')}</a>
      </p>
    </section>
  )
}

/** What came into the archive last, where the clippings say when they were saved. */
function Added({ added, here }: { added: FrontPage['added']; here: Here }) {
  const { words } = here
  if (added.length === 0) return null
  return (
    <section>
      <h2 class="label">{words.say('front.added')}</h2>
      <ul class="lines">
        {added.map(({ card, saved }) => (
          <li key={card.id}>
            <a href={here.href(card.page)} {...inLanguage(card.language, here)}>
              {card.title}
            </a>
            <p>{words.say('front.saved', { date: words.date(saved) })}</p>
          </li>
        ))}
      </ul>
    </section>
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
function glance(
  { articles, outlets, withOutlet, people, undated, first, last }: ArchiveFigures,
  here: Here,
): string {
  const { say } = here.words
  const span =
    first && last
      ? first === last
        ? say('front.glance.year', { year: periodLabel(first, here.words) })
        : say('front.glance.span', {
            from: periodLabel(first, here.words),
            to: periodLabel(last, here.words),
          })
      : ''
  const parts = [
    say('articles', { count: articles }),
    // Where hardly any article says who published it, the number of those who did says nothing.
    outlets && withOutlet * 4 >= articles
      ? say('front.glance.outlets', { outlets: say('outlets', { count: outlets }) })
      : '',
    span,
    people ? say('front.glance.people', { people: say('people', { count: people }) }) : '',
    undated ? say('front.glance.undated', { count: undated }) : '',
  ]
  return `${parts.join('')}.`
}
