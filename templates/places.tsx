import type { PageProps, PlacesPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { Tallies } from './tallies.tsx'

/** The places that the articles are about. */
export function Places({ data, here }: PageProps<PlacesPage>) {
  const { say } = here.words
  return (
    <Layout
      here={here}
      title={say('section.places')}
      description={say('places.description', { archive: here.frame.settings.title })}
      page="places/"
      section="places/"
    >
      <header class="page-head">
        <h1>{say('section.places')}</h1>
        <p class="lead">{say('places.lead', { places: say('places', { count: data.places.length }) })}</p>
      </header>
      <div class="columns-list">
        <Tallies tallies={data.places} here={here} />
      </div>
    </Layout>
  )
}
