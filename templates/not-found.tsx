import type { PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

/** What a server shows for an address that is not there. */
export function NotFound({ here }: PageProps<Record<string, never>>) {
  const { say } = here.words
  const searchable = here.frame.sections.some(({ page }) => page === 'search/')
  return (
    <Layout here={here} title={say('missing.title')} head={<meta name="robots" content="noindex" />}>
      <header class="page-head">
        <h1>{say('missing.heading')}</h1>
        <p class="lead">{say('missing.lead')}</p>
        {here.frame.hasWithdrawn ? (
          <p>
            <a href={here.href('withdrawn/')}>{say('missing.withdrawn')}</a>
          </p>
        ) : null}
      </header>
      {searchable ? (
        <search>
          <form class="search-form" action={here.href('search/')}>
            <p class="search-field">
              <label for="search-words">{say('search.articles')}</label>
              <input id="search-words" type="search" name="q" />
              <button type="submit" class="search-button">
                {say('search.button')}
              </button>
            </p>
          </form>
        </search>
      ) : null}
      <ul class="lines">
        {here.frame.sections.map(({ label, page }) => (
          <li key={page}>
            <a href={here.href(page)}>{label}</a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
