import type { Basis } from '../src/model/evidence.ts'
import type { AboutPage, Here, PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { RichText } from './rich-text.tsx'

type Evaluation = NonNullable<AboutPage['evaluation']>

const BASES: readonly (Basis | 'none')[] = ['user', 'stated', 'text', 'inferred', 'none']

/** How the archive knows what it says, with its own figures. */
export function About({ data, here }: PageProps<AboutPage>) {
  const { figures, precision, namings } = data
  const { settings, feed } = here.frame
  const { say } = here.words
  const articles = say('articles', { count: figures.clippings })
  return (
    <Layout here={here} title={say('about.title')} page="about/" section="about/">
      <header class="page-head">
        <h1>{say('about.title')}</h1>
        {settings.description ? <p class="lead">{settings.description}</p> : null}
      </header>
      <div class="with-aside">
        <div class="prose">
          <p>{say('about.intro', { clippings: say('clippings', { count: figures.clippings }) })}</p>
          <h2>{say('about.words')}</h2>
          <dl class="terms">
            {BASES.map((basis) => (
              <div key={basis}>
                <dt>{say(`basis.${basis}`)}</dt>
                <dd>
                  <RichText text={say(`about.${basis}`)} here={here} />
                </dd>
              </div>
            ))}
          </dl>
          <h2>{say('about.dates')}</h2>
          <p>
            <RichText text={dateSentences(precision, here).join(' ')} here={here} />
          </p>
          <h2>{say('section.people')}</h2>
          <p>
            {say('about.people-text', {
              people: say('people', { count: figures.people }),
              inferred: say('namings', { count: namings.inferred }),
              all: namings.all,
            })}
          </p>
          <h2>{say('about.left-out')}</h2>
          <p>
            {say('about.left-out-text', { dropped: data.droppedWords, all: data.droppedWords + data.words })}
          </p>
          <h2>{say('about.machines')}</h2>
          <p>
            <RichText text={say('about.machines-text')} here={here} />{' '}
            {feed ? <RichText text={say('about.feed-text')} here={here} /> : null}
          </p>
        </div>
        <aside class="side-column about-figures">
          <section>
            <h2 class="label">{say('about.figures')}</h2>
            <Figures {...{ data, here, articles }} />
            {data.copies > 0 ? <p class="note">{say('about.copies', { count: data.copies })}</p> : null}
          </section>
          {data.evaluation ? <Scores evaluation={data.evaluation} here={here} /> : null}
        </aside>
      </div>
    </Layout>
  )
}

/** What a date is, and how many articles have which kind of one; a kind that none has is not spoken of. */
function dateSentences(precision: AboutPage['precision'], { words: { say } }: Here): string[] {
  const kinds = (['day', 'interval', 'open'] as const).flatMap((kind) =>
    precision[kind] > 0
      ? say(`about.dates-${kind}`, { articles: say('articles', { count: precision[kind] }) })
      : [],
  )
  return [say('about.dates-text'), ...kinds, say('about.dates-every')]
}

const fieldWords: Readonly<Record<Evaluation['fields'][number]['field'], string>> = {
  headline: 'ledger.headline',
  day: 'about.field-day',
  date: 'about.field-date',
  outlet: 'ledger.outlet',
  authors: 'about.field-authors',
  people: 'section.people',
  topics: 'section.topics',
  places: 'section.places',
  language: 'ledger.language',
  story: 'about.field-story',
}

/** How right the archive is by what its owner labelled. */
function Scores({ evaluation, here }: Pick<PageProps<AboutPage>, 'here'> & { evaluation: Evaluation }) {
  const { say, number } = here.words
  const share = (right: number, all: number): string =>
    all === 0
      ? say('about.share-none')
      : say('about.share', { percent: number(Math.round((1000 * right) / all) / 10), right, all })
  return (
    <section>
      <h2 class="label">{say('about.right')}</h2>
      <p class="note">
        {say('about.right-text', { articles: say('articles', { count: evaluation.articles }) })}
      </p>
      <div class="table">
        <table class="records">
          <caption>{say('about.right-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('about.field')}</th>
              <th scope="col" class="number">
                {say('about.precision')}
              </th>
              <th scope="col" class="number">
                {say('about.recall')}
              </th>
            </tr>
          </thead>
          <tbody>
            {evaluation.fields.map(({ field, right, given, wanted }) => (
              <tr key={field}>
                <th scope="row">{say(fieldWords[field])}</th>
                <td class="number">{share(right, given)}</td>
                <td class="number">{share(right, wanted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** How many values are known in which way. */
function Figures({
  data,
  here,
  articles,
}: Pick<PageProps<AboutPage>, 'data' | 'here'> & { articles: string }) {
  const { say, number } = here.words
  const columns = [
    [say('ledger.date'), data.dates],
    [say('ledger.outlet'), data.outlets],
    [say('ledger.headline'), data.titles],
  ] as const
  return (
    <div class="table">
      <table class="records">
        <caption>{say('about.figures-caption', { articles })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('about.because')}</th>
            {columns.map(([label]) => (
              <th key={label} scope="col" class="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BASES.map((basis) => (
            <tr key={basis}>
              <th scope="row">{say(`basis.${basis}`)}</th>
              {columns.map(([label, counts]) => (
                <td key={label} class="number">
                  {number(counts[basis])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
