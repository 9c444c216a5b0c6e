import type { HealthPage, PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { countOf } from './tallies.tsx'

/** What in the archive needs a human eye. */
export function Health({ data, here }: PageProps<HealthPage>) {
  const { articles, flags } = data
  return (
    <Layout here={here} title="Health of this archive" page="about/health/" section="about/">
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('about/')}>About</a>
        </p>
        <h1>What needs a look</h1>
        <p class="lead">
          {flags.length
            ? `In ${countOf(articles, 'article')}:`
            : `Nothing stands out in ${countOf(articles, 'article')}.`}
        </p>
      </header>
      {flags.map(({ flag, count, articles: found }) => (
        <details key={flag} class="flag">
          <summary>
            {flag.replace(/[-/]/g, ' ')} <span class="count">{countOf(count, 'article')}</span>
          </summary>
          <ul class="plain">
            {found.map(({ label, page }) => (
              <li key={page}>
                <a href={here.href(page)}>{label}</a>
              </li>
            ))}
          </ul>
          {count > found.length ? <p>and {countOf(count - found.length, 'more', 'more')}</p> : null}
        </details>
      ))}
    </Layout>
  )
}
