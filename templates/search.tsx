import type { Here, PageProps, SearchFacet, SearchPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { pluralsOf } from './plurals.ts'

/** Quotations are looked for in so many of the articles that have the words, the best first: each has to be fetched. */
const LOOKED_THROUGH = 300

/** Full text search. The form is shown by its script; without one the page says how to browse. */
export function Search({ data, here }: PageProps<SearchPage>) {
  const [first] = data.programs[0]?.bundles ?? []
  const { say } = here.words
  return (
    <Layout
      here={here}
      title={say('search.title')}
      description={say('search.description')}
      page="search/"
      section="search/"
      wasm
      head={
        <>
          <link rel="modulepreload" href={here.href('search-query.js')} />
          <link rel="modulepreload" href={here.href('search-hit.js')} />
          {first ? (
            <>
              <link rel="modulepreload" href={here.href(`search/${first}/pagefind.js`)} />
              <link
                rel="preload"
                as="fetch"
                href={`${here.href(`search/${first}/pagefind-entry.json`)}?ts=${data.tag}`}
                crossorigin="anonymous"
              />
            </>
          ) : null}
          <script type="module" src={here.href('search.js')} />
        </>
      }
    >
      <header class="page-head">
        <h1>{say('search.title')}</h1>
      </header>
      <noscript>
        <Browse here={here} />
      </noscript>
      <p class="from-disk">{say('search.failed')}</p>
      <div class="search-page">
        <SearchForm data={data} here={here} />
        <div class="search-main">
          <Questions data={data} here={here} />
          <section aria-label={say('search.results')} class="search-results" data-search-found hidden>
            <ul class="search-chosen" data-search-chosen />
            <p class="glance" role="status" data-search-status />
            <p class="search-tools" data-search-tools hidden>
              <button type="button" class="copy" data-search-copy>
                {say('search.copy-address')}
              </button>
              {['RIS', 'CSV'].map((format) => (
                <button key={format} type="button" class="copy" data-search-save={format}>
                  {say('search.save', { format })}
                </button>
              ))}
            </p>
            <ol data-search-results />
            <button type="button" class="search-button" data-search-more hidden>
              {say('search.more')}
            </button>
          </section>
        </div>
        <Facets data={data} here={here} />
      </div>
    </Layout>
  )
}

function SearchForm({ data, here }: { data: SearchPage; here: Here }) {
  const { say, tag } = here.words
  const { years } = data
  return (
    <search>
      <form
        class="search-form"
        data-search
        data-root={here.href('')}
        data-bundles={data.programs
          .map(({ language, bundles }) => [language ?? [], bundles.join(' ')].flat().join(':'))
          .join(';')}
        data-tag={data.tag}
        data-searching={say('search.searching')}
        data-none={say('search.nothing')}
        data-looked-through={LOOKED_THROUGH}
        data-quoted-limit={say('search.quoted-limit', { count: LOOKED_THROUGH })}
        data-bad-range={say('search.bad-range')}
        data-language={tag}
        data-archive={here.frame.settings.title}
        data-counts={JSON.stringify(pluralsOf(here.words, 'articles'))}
        data-saved-first={JSON.stringify(pluralsOf(here.words, 'search.saved-first'))}
        data-failed={say('search.failed')}
        data-copied={say('article.copied')}
        data-remove={say('search.remove', { name: '%' })}
      >
        <p class="search-field">
          <label for="search-words">{say('search.words')}</label>
          <input id="search-words" type="search" name="q" autocomplete="off" spellcheck={false} />
          <button type="submit" class="search-button">
            {say('search.button')}
          </button>
        </p>
        <div class="search-range">
          {(['from', 'to'] as const).map((end) => (
            <p key={end}>
              <label for={`search-${end}`}>{say(`search.${end}`)}</label>
              <input
                id={`search-${end}`}
                type="text"
                name={end}
                inputMode="numeric"
                autocomplete="off"
                maxLength={7}
                placeholder={(end === 'from' ? years?.first : years?.last) ?? ''}
                title={say('search.range-hint')}
              />
            </p>
          ))}
          <p>
            <label for="search-sort">{say('search.order')}</label>
            <select id="search-sort" name="sort">
              <option value="best">{say('search.best')}</option>
              <option value="newest">{say('search.newest')}</option>
              <option value="oldest">{say('search.oldest')}</option>
            </select>
          </p>
          <p class="search-maybe">
            <input id="search-maybe" type="checkbox" name="maybe" value="1" />
            <label for="search-maybe">{say('search.maybe')}</label>
          </p>
          <p class="search-maybe">
            <input id="search-quoted" type="checkbox" name="quoted" value="1" />
            <label for="search-quoted">{say('search.quoted')}</label>
          </p>
        </div>
        {data.facets.length > 0 ? (
          <p class="search-to-facets">
            <a href="#narrow">{say('search.narrow')}</a>
          </p>
        ) : null}
      </form>
    </search>
  )
}

/** Questions of each kind, put together from this archive. */
function Questions({ data, here }: { data: SearchPage; here: Here }) {
  const { say } = here.words
  return (
    <section class="search-questions" data-search-questions aria-labelledby="questions">
      <h2 class="label" id="questions">
        {say('search.questions')}
      </h2>
      <dl>
        {data.questions.map(({ kind, q, from, to }) => (
          <div key={kind}>
            <dt>
              <a href={here.href('search/') + address({ q, from: from ?? '', to: to ?? '' })}>
                {q || `${from} – ${to}`}
              </a>
            </dt>
            <dd>{say(`search.question-${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What results can be narrowed by, each with its number of articles; the script keeps the numbers to what is found. */
function Facets({ data, here }: { data: SearchPage; here: Here }) {
  const { say, number } = here.words
  if (data.facets.length === 0) return null
  return (
    <aside
      class="search-facets"
      id="narrow"
      aria-label={say('search.narrow')}
      data-search-facets
      data-more={JSON.stringify(pluralsOf(here.words, 'more'))}
    >
      {data.facets.map(({ name, values, more }) => (
        <section key={name} data-facet={name}>
          <h2 class="label">{say(`search.${name}`)}</h2>
          <ul class="tallies">
            {values.map(({ value, label, count }) => (
              <li key={value}>
                <a href={here.href('search/') + address({ [name]: value })}>{label}</a>{' '}
                <span class="count">{number(count)}</span>
              </li>
            ))}
          </ul>
          <MoreValues name={name} count={more} here={here} />
        </section>
      ))}
    </aside>
  )
}

/** The rest of a list of values, which the script fills when it is opened. */
function MoreValues({ name, count, here }: { name: SearchFacet['name']; count: number; here: Here }) {
  if (count === 0) return null
  return (
    <details class="rest" data-more-of={name}>
      <summary>{here.words.say('more', { count })}</summary>
      <ul class="tallies" />
    </details>
  )
}

/** "?q=harbour&from=1990"; what is empty is left out. */
function address(values: Readonly<Record<string, string>>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== '')
  return `?${new URLSearchParams(filled)}`
}

function Browse({ here }: { here: Here }) {
  return (
    <div class="prose">
      <p>{here.words.say('search.without-script')}</p>
      <ul>
        {here.frame.sections
          .filter(({ page }) => page !== 'search/')
          .map(({ label, page }) => (
            <li key={page}>
              <a href={here.href(page)}>{label}</a>
            </li>
          ))}
      </ul>
    </div>
  )
}
