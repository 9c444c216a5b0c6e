import type { PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

/** What a server shows for an address that is not there. */
export function NotFound({ here }: PageProps<Record<string, never>>) {
  const searchable = here.frame.sections.some(({ page }) => page === 'search/')
  return (
    <Layout here={here} title="Page not found" head={<meta name="robots" content="noindex" />}>
      <header class="page-head">
        <h1>There is no such page</h1>
        <p class="lead">The address may be mistyped, or the article may have left the archive.</p>
      </header>
      {searchable ? (
        <search>
          <form class="search-form" action={here.href('search/')}>
            <p class="search-field">
              <label for="search-words">Search the articles</label>
              <input id="search-words" type="search" name="q" />
              <button type="submit" class="search-button">
                Search
              </button>
            </p>
          </form>
        </search>
      ) : null}
      <ul class="lines">
        {here.frame.sections.map(({ label, page }) => (
          <li key={page}>
            <a class="headline" href={here.href(page)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
