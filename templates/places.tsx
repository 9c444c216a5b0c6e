import type { PageProps, PlacesPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { countOf, Tallies } from './tallies.tsx'

/** The places that the articles are about. */
export function Places({ data, here }: PageProps<PlacesPage>) {
  return (
    <Layout
      here={here}
      title="Places"
      description={`The places of the articles of ${here.frame.settings.title}`}
      page="places/"
      section="places/"
    >
      <header class="page-head">
        <h1>Places</h1>
        <p class="lead">{countOf(data.places.length, 'place')} in these articles.</p>
      </header>
      <div class="columns-list">
        <Tallies tallies={data.places} here={here} />
      </div>
    </Layout>
  )
}
