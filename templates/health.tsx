import type { HealthPage, PageProps } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { countOf, figure as inWords } from './tallies.tsx'

/** What in the archive needs a human eye. */
export function Health({ data, here }: PageProps<HealthPage>) {
  const { articles, figures, exceeded, rules } = data
  return (
    <Layout
      here={here}
      title="What needs a look"
      description={`What needs a look in ${here.frame.settings.title}`}
      page="about/health/"
      section="about/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('about/')}>About</a>
        </p>
        <h1>What needs a look</h1>
        <p class="lead">
          {figures.length ? 'Of' : 'Nothing stands out in'} {countOf(articles, 'article')}
          {figures.length ? ':' : '.'}
        </p>
      </header>
      {exceeded.length ? (
        <ul class="exceeded">
          {exceeded.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {figures.map((found) => (
        <FigureList key={found.name} found={found} here={here} />
      ))}
      {rules.length ? (
        <div class="table">
          <table class="records narrow">
            <caption>What the build said</caption>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Severity</th>
                <th scope="col" class="number">
                  Times
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, severity, count }) => (
                <tr key={`${rule} ${severity}`}>
                  <th scope="row">{rule}</th>
                  <td>{severity}</td>
                  <td class="number">{inWords(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Layout>
  )
}

function FigureList({
  found,
  here,
}: Pick<PageProps<HealthPage>, 'here'> & { found: HealthPage['figures'][number] }) {
  const { label, says, count, limit, articles, files } = found
  const hidden = count - articles.length - files.length
  return (
    <details class="flag">
      <summary>
        {label} <span class="count">{inWords(count)}</span>
        {limit === null ? null : <span class="count">, at most {inWords(limit)} allowed</span>}
      </summary>
      <p class="note">{says}</p>
      <ul class="plain">
        {articles.map(({ id, title, page }) => (
          <li key={id}>
            <a href={here.href(page)}>{title}</a>
          </li>
        ))}
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p class="note">And {inWords(hidden)} more.</p> : null}
    </details>
  )
}
