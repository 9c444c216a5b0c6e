import type { Here, PageProps, SearchPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

const FILTERS = [
  { name: 'outlet', label: 'Outlet' },
  { name: 'person', label: 'Person' },
  { name: 'topic', label: 'Topic' },
  { name: 'year', label: 'Year' },
] as const

/** Full text search. The form is shown by its script; without one the page says how to browse. */
export function Search({ data, here }: PageProps<SearchPage>) {
  return (
    <Layout
      here={here}
      title="Search"
      description="Search the full text of this archive."
      page="search/"
      section="search/"
      wasm
      head={<script type="module" src={here.href('search.js')} />}
    >
      <header class="page-head">
        <h1>Search</h1>
      </header>
      <noscript>
        <Browse here={here} />
      </noscript>
      <div class="search-page">
        <SearchForm data={data} here={here} />
        <section aria-label="Results" class="search-results">
          <p class="glance" role="status" data-search-status />
          <ol data-search-results />
          <button type="button" class="search-button" data-search-more hidden>
            Show more
          </button>
        </section>
      </div>
    </Layout>
  )
}

function SearchForm({ data, here }: { data: SearchPage; here: Here }) {
  return (
    <search>
      <form
        class="search-form"
        data-search
        data-root={here.href('')}
        data-bundles={data.bundles.join(' ')}
        data-tag={data.tag}
        data-searching="Searching …"
        data-none="Nothing found. Try fewer or other words."
        data-one="One article"
        data-many="% articles"
        data-failed="Search could not be loaded. It needs a web server: opened from a disk, a browser does not allow it."
        hidden
      >
        <p class="search-field">
          <label for="search-words">Words in the article</label>
          <input id="search-words" type="search" name="q" autocomplete="off" spellcheck={false} />
          <button type="submit" class="search-button">
            Search
          </button>
        </p>
        <div class="search-side">
          <p class="search-order">
            <label for="search-sort">Order</label>
            <select id="search-sort" name="sort">
              <option value="best">Best match</option>
              <option value="newest">Newest first</option>
              <option value="oldest">Oldest first</option>
            </select>
          </p>
          <details>
            <summary>Narrow by outlet, person, topic or year</summary>
            <div class="search-filters">
              {FILTERS.map(({ name, label }) => (
                <p key={name} data-filter={name} hidden>
                  <label for={`search-${name}`}>{label}</label>
                  <select id={`search-${name}`} name={name}>
                    <option value="">All</option>
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

function Browse({ here }: { here: Here }) {
  return (
    <div class="prose">
      <p>Search needs JavaScript. Everything can be found without it, too:</p>
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
