import type { Here, PageProps, StoryArticle, StoryPage } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { DateText } from './date.tsx'
import { FeedLink } from './feed-link.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { TallySection } from './tallies.tsx'

/** One event: its articles in the order of time, who reports it and who is named. */
export function Story({ data, here }: PageProps<StoryPage>) {
  const { say } = here.words
  const articles = say('articles', { count: data.total })
  return (
    <Layout
      here={here}
      title={data.title}
      page={data.page}
      section="stories/"
      description={say('story.description', { title: data.title, articles })}
      head={<FeedLink feed={data.feed} title={data.title} here={here} />}
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('stories/')}>{say('section.stories')}</a>
        </p>
        <h1 {...inLanguage(data.language, here)}>{data.title}</h1>
        <p class="glance">
          {data.days ? <DateText date={data.days} words={here.words} /> : null} {articles}
        </p>
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
          {data.articles.map((article) => (
            <Told key={article.card.id} article={article} here={here} />
          ))}
        </div>
        <aside class="side-column" aria-label={say('about-name', { name: data.title })}>
          <TallySection title={say('section.outlets')} tallies={data.outlets} here={here} />
          <TallySection title={say('section.people')} tallies={data.people} here={here} />
        </aside>
      </div>
    </Layout>
  )
}

/** An article of the story, and of which other one it is a version. */
function Told({ article, here }: { article: StoryArticle; here: Here }) {
  const { card, relation, of } = article
  return (
    <div class="told">
      <Card card={card} here={here} level={2} />
      {relation && of ? (
        <p class="credit">
          {here.words.say(`story.${relation}`)}: <a href={here.href(of.page)}>{of.label}</a>
        </p>
      ) : null}
    </div>
  )
}
