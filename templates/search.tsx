import type { Here, PageProps, SearchPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

const FILTERS = ['outlet', 'person', 'topic', 'year'] as const

/** Full text search. The form is shown by its script; without one the page says how to browse. */
export function Search({ data, here }: PageProps<SearchPage>) {
  const { say } = here.words
  return (
    <Layout
      here={here}
      title={say('search.title')}
      description={say('search.description')}
      page="search/"
      section="search/"
      wasm
      head={<script type="module" src={here.href('search.js')} />}
    >
      <header class="page-head">
        <h1>{say('search.title')}</h1>
      </header>
      <noscript>
        <Browse here={here} />
      </noscript>
      <div class="search-page">
        <SearchForm data={data} here={here} />
        <section aria-label={say('search.results')} class="search-results">
          <p class="glance" role="status" data-search-status />
          <ol data-search-results />
          <button type="button" class="search-button" data-search-more hidden>
            {say('search.more')}
          </button>
        </section>
      </div>
    </Layout>
  )
}

function SearchForm({ data, here }: { data: SearchPage; here: Here }) {
  const { say, tag } = here.words
  return (
    <search>
      <form
        class="search-form"
        data-search
        data-root={here.href('')}
        data-bundles={data.bundles.join(' ')}
        data-tag={data.tag}
        data-searching={say('search.searching')}
        data-none={say('search.nothing')}
        data-language={tag}
        data-counts={JSON.stringify(pluralsOf(here))}
        data-failed={say('search.failed')}
        hidden
      >
        <p class="search-field">
          <label for="search-words">{say('search.words')}</label>
          <input id="search-words" type="search" name="q" autocomplete="off" spellcheck={false} />
          <button type="submit" class="search-button">
            {say('search.button')}
          </button>
        </p>
        <div class="search-side">
          <p class="search-order">
            <label for="search-sort">{say('search.order')}</label>
            <select id="search-sort" name="sort">
              <option value="best">{say('search.best')}</option>
              <option value="newest">{say('search.newest')}</option>
              <option value="oldest">{say('search.oldest')}</option>
            </select>
          </p>
          <details>
            <summary>{say('search.narrow')}</summary>
            <div class="search-filters">
              {FILTERS.map((name) => (
                <p key={name} data-filter={name} hidden>
                  <label for={`search-${name}`}>{say(`search.${name}`)}</label>
                  <select id={`search-${name}`} name={name}>
                    <option value="">{say('search.all')}</option>
                  </select>
                </p>
              ))}
            </div>
          </details>
        </div>
      </form>
    </search>
  )
}

/** "% articles" in each plural that the language has, for the script: { one: "% article", other: "% articles" }. */
function pluralsOf({ words }: Here): Record<string, string> {
  const examples = [0, 1, 2, 3, 5, 11, 100, 1_000_000]
  const plurals = new Intl.PluralRules(words.tag)
  return Object.fromEntries(
    examples.map((count) => [
      plurals.select(count),
      words.say('articles', { count }).replace(words.number(count), '%'),
    ]),
  )
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
