import type { Here, OutletsPage, PageProps } from '../src/model/page.ts'
import { CoverageMap } from './coverage.tsx'
import { Layout } from './layout.tsx'
import { countOf, figure } from './tallies.tsx'

/** Everyone who published these articles, and what the archive holds of each over time. */
export function Outlets({ data, here }: PageProps<OutletsPage>) {
  const { outlets, coverage, without } = data
  const publishers = outlets.filter(({ kind }) => kind === 'outlet')
  const agencies = outlets.filter(({ kind }) => kind === 'agency')
  return (
    <Layout
      here={here}
      title="Outlets"
      page="outlets/"
      section="outlets/"
      description={`Who published the articles of ${here.frame.settings.title}`}
    >
      <header class="page-head">
        <h1>Outlets</h1>
        <p class="lead">
          {countOf(outlets.length, 'outlet')}.{' '}
          {without === 1 ? 'Of one article nothing tells who published it.' : null}
          {without > 1 ? `Of ${countOf(without, 'article')} nothing tells who published them.` : null}
        </p>
      </header>
      <OutletTable outlets={publishers} title="Newspapers, sites and stations" here={here} />
      <OutletTable outlets={agencies} title="News agencies" here={here} />
      <CoverageMap coverage={coverage} here={here} />
    </Layout>
  )
}

function OutletTable({
  outlets,
  title,
  here,
}: {
  outlets: OutletsPage['outlets']
  title: string
  here: Here
}) {
  if (outlets.length === 0) return null
  const withCountry = outlets.some(({ country }) => country !== null)
  return (
    <div class="table">
      <table class="records outlets">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {withCountry ? <th scope="col">Country</th> : null}
            <th scope="col">Years</th>
            <th scope="col" class="number">
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {outlets.map(({ label, page, count, country, firstYear, lastYear }) => (
            <tr key={page}>
              <th scope="row">
                <a href={here.href(page)}>{label}</a>
              </th>
              {withCountry ? <td>{country ?? ''}</td> : null}
              <td>{firstYear === lastYear ? (firstYear ?? 'not certain') : `${firstYear}–${lastYear}`}</td>
              <td class="number">{figure(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
