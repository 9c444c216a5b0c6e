import type { Here, OutletsPage, PageProps } from '../src/model/page.ts'
import { CoverageMap } from './coverage.tsx'
import { Layout } from './layout.tsx'

/** Everyone who published these articles, and what the archive holds of each over time. */
export function Outlets({ data, here }: PageProps<OutletsPage>) {
  const { outlets, coverage, without } = data
  const { say } = here.words
  const publishers = outlets.filter(({ kind }) => kind === 'outlet')
  const agencies = outlets.filter(({ kind }) => kind === 'agency')
  return (
    <Layout
      here={here}
      title={say('section.outlets')}
      page="outlets/"
      section="outlets/"
      description={say('outlets.description', { archive: here.frame.settings.title })}
    >
      <header class="page-head">
        <h1>{say('section.outlets')}</h1>
        <p class="lead">
          {say('outlets.lead', { outlets: say('outlets', { count: outlets.length }) })}{' '}
          {without > 0 ? say('outlets.without', { count: without }) : null}
        </p>
      </header>
      <div class="outlet-tables">
        <OutletTable outlets={publishers} title={say('outlets.publishers')} here={here} />
        <OutletTable outlets={agencies} title={say('outlets.agencies')} here={here} />
      </div>
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
  const { say, number } = here.words
  const withCountry = outlets.some(({ country }) => country !== null)
  return (
    <div class="table">
      <table class="records outlets">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('outlets.name')}</th>
            {withCountry ? <th scope="col">{say('outlets.country')}</th> : null}
            <th scope="col">{say('outlets.years')}</th>
            <th scope="col" class="number">
              {say('chart.articles')}
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
              <td class="years-of">
                {firstYear === lastYear
                  ? (firstYear ?? say('outlets.not-certain'))
                  : `${firstYear}–${lastYear}`}
              </td>
              <td class="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
