import type { Here, PageProps, StoryArticle, StoryPage, TextDifference } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'
import { Card } from './card.tsx'
import { Days } from './date.tsx'
import { FeedLink } from './feed-link.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { TallySection } from './tallies.tsx'

/** One event: its articles in the order of time, who reports it and who is named. */
export function Story({ data, here }: PageProps<StoryPage>) {
  const { say } = here.words
  const articles = storyCount(data.total, data.articles.length + data.unordered.length, here.words)
  const told = (article: StoryArticle) => (
    <Told
      key={article.card.id}
      article={article}
      difference={data.differences[article.compared?.[0] ?? ''] ?? null}
      here={here}
    />
  )
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
          {data.days ? <Days days={data.days} words={here.words} /> : null}
          {data.days ? ' · ' : ''}
          {articles}
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
          {data.articles.map(told)}
          {data.unordered.length > 0 ? (
            <section class="unordered" aria-labelledby="unordered">
              <h2 id="unordered">{say('story.unordered')}</h2>
              {data.unordered.map(told)}
            </section>
          ) : null}
        </div>
        <aside class="side-column" aria-label={say('about-name', { name: data.title })}>
          <TallySection title={say('section.outlets')} tallies={data.outlets} here={here} />
          <TallySection title={say('section.people')} tallies={data.people} here={here} />
        </aside>
      </div>
    </Layout>
  )
}

/** How many articles tell a story, and how often else they are here; of one alone, in how many versions. */
export function storyCount(count: number, versions: number, { say }: InterfaceWords): string {
  if (versions <= count) return say('articles', { count })
  if (count === 1) return say('story.versions', { count: versions })
  return say('story.more-versions', { articles: say('articles', { count }), count: versions - count })
}

/** An article of the story, of which other one it is a version, and in which words it differs. */
function Told({
  article,
  difference,
  here,
}: {
  article: StoryArticle
  difference: TextDifference | null
  here: Here
}) {
  const { card, relation, of } = article
  return (
    <div class={relation ? 'told version' : 'told'}>
      <Card card={card} here={here} level={2} />
      {relation && of ? (
        <p class="credit">
          {here.words.say(`story.${relation}`)}: <a href={here.href(of.page)}>{of.label}</a>
        </p>
      ) : null}
      {difference ? <Difference difference={difference} language={card.language} here={here} /> : null}
    </div>
  )
}

/** What a version leaves out of the fuller one, and what it has of its own; long passages in common are cut. */
function Difference({
  difference: { own, missing, runs },
  language,
  here,
}: {
  difference: TextDifference
  language: string
  here: Here
}) {
  const { say } = here.words
  const parts = [
    ...(missing > 0 ? [say('story.missing-words', { count: missing })] : []),
    ...(own > 0 ? [say('story.own-words', { count: own })] : []),
  ]
  if (parts.length === 0) return null
  return (
    <details class="difference">
      <summary>{parts.join(', ')}</summary>
      <p {...inLanguage(language, here)}>
        {runs.map(({ in: place, text }, index) => {
          const words = place === 'both' ? cut(text, index === 0, index === runs.length - 1) : text
          const key = `${index}`
          if (place === 'first') return <del key={key}>{words} </del>
          if (place === 'second') return <ins key={key}>{words} </ins>
          return `${words} `
        })}
      </p>
    </details>
  )
}

/** The words next to a difference: "… the mayor said on" */
function cut(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ')
  if (words.length <= 2 * near + 2) return text
  return [...(isFirst ? [] : words.slice(0, near)), '…', ...(isLast ? [] : words.slice(-near))].join(' ')
}

const near = 6
