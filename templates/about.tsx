import type { Basis } from '../src/model/evidence.ts'
import type { AboutPage, PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { BASIS } from './ledger.tsx'
import { countOf, figure } from './tallies.tsx'

const ROWS: readonly (readonly [Basis | 'none', string])[] = [
  ['user', BASIS.user],
  ['stated', BASIS.stated],
  ['text', BASIS.text],
  ['inferred', BASIS.inferred],
  ['none', 'not known'],
]

/** How the archive knows what it says, with its own figures. */
export function About({ data, here }: PageProps<AboutPage>) {
  const { figures, precision } = data
  const { settings } = here.frame
  return (
    <Layout here={here} title="How this archive knows what it says" page="about/" section="about/">
      <header class="page-head">
        <h1>How this archive knows what it says</h1>
        {settings.description ? <p class="lead">{settings.description}</p> : null}
      </header>
      <div class="prose">
        <p>
          This archive holds {countOf(figures.articles, 'clipping')}. A clipping is a saved text: often
          without a date, an author, or the name of who published it. What is missing is not guessed. Each
          value that you see comes with the way in which it is known, and each article has a ledger, “How this
          is known”, that quotes the words behind it.
        </p>
        <h2>What the words mean</h2>
        <dl class="terms">
          <div>
            <dt>Set by the owner</dt>
            <dd>The person who keeps this archive has said so. That word stands above every other.</dd>
          </div>
          <div>
            <dt>Stated with the clipping</dt>
            <dd>The file said so itself: in its metadata, its address, or its name.</dd>
          </div>
          <div>
            <dt>Read off the text</dt>
            <dd>It is printed in the article: a byline, a dateline, a line with the date.</dd>
          </div>
          <div>
            <dt>Inferred</dt>
            <dd>
              It follows from several clues taken together, such as a day of the week and an event that the
              text names. It is marked <span class="mark-inferred">inferred</span>, or, where it is a date,{' '}
              <span class="date inferred">underlined with dots</span>.
            </dd>
          </div>
          <div>
            <dt>Not known</dt>
            <dd>
              Nothing says. The article is still here, among the <a href={here.href('undated/')}>undated</a>{' '}
              where its date is missing.
            </dd>
          </div>
        </dl>
        <h2>In figures</h2>
        <div class="table">
          <table class="records">
            <caption>How the values of {countOf(figures.articles, 'article')} are known</caption>
            <thead>
              <tr>
                <th scope="col">Known because it was</th>
                <th scope="col" class="number">
                  Date
                </th>
                <th scope="col" class="number">
                  Outlet
                </th>
                <th scope="col" class="number">
                  Headline
                </th>
              </tr>
            </thead>
            <tbody>
              {ROWS.map(([basis, label]) => (
                <tr key={basis}>
                  <th scope="row">{label}</th>
                  <td class="number">{figure(data.dates[basis])}</td>
                  <td class="number">{figure(data.outlets[basis])}</td>
                  <td class="number">{figure(data.titles[basis])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <h2>Dates</h2>
        <p>
          A date here is an interval that holds the day of publication. For{' '}
          {countOf(precision.day, 'article')} it is a single day; for {figure(precision.interval)} it is
          longer, and shown as such (“between 6 and 12 November”); for {figure(precision.open)} only one end
          is known. <a href={here.href('about/dates/')}>Every date, and how it is known</a>.
        </p>
        <h2>People</h2>
        <p>
          {countOf(figures.people, 'person', 'people')} are named here. Within an article a surname alone is
          taken for the person whose full name stands there. Across articles two namings are taken for one
          person where name and circumstances agree, such as an office held at the time, or where the owner
          says so; {countOf(data.namings.inferred, 'naming')} of {figure(data.namings.all)}, known by less
          than a full name, {data.namings.inferred === 1 ? 'is' : 'are'} marked as inferred. Offices are those
          that the clippings give, with the days on which they give them: they are no biography.
        </p>
        <h2>What was left out</h2>
        <p>
          Menus, advertisements, share buttons and the like were cut from the clippings:{' '}
          {figure(data.droppedWords)} of {figure(data.droppedWords + data.words)} words. Each article shows on
          request what was left out of it. <a href={here.href('about/health/')}>What needs a look</a>.
        </p>
        <h2>For machines</h2>
        <p>
          The records are published as they are, one file a year, each value with its evidence, and as a{' '}
          <a href={here.href('data/articles.csv')}>table</a>; a{' '}
          <a href={here.href('data/datapackage.json')}>data package</a> says what is where.
          {here.frame.feed ? (
            <>
              {' '}
              The newest articles are in a <a href={here.href(here.frame.feed)}>feed</a>.
            </>
          ) : null}
        </p>
      </div>
    </Layout>
  )
}
