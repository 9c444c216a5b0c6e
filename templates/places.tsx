import type { Here, MapView, PageProps, PlaceMap, PlaceNode, PlacesPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

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
        <p class="lead">{say('places.lead', { places: say('places', { count: data.total }) })}</p>
      </header>
      {data.map && <WorldMap map={data.map} here={here} />}
      <div class="columns-list">
        <Branch nodes={data.tree} here={here} />
      </div>
    </Layout>
  )
}

/** Countries, and in each its states and places. */
function Branch({ nodes, here }: { nodes: readonly PlaceNode[]; here: Here }) {
  if (nodes.length === 0) return null
  return (
    <ul class="tallies">
      {nodes.map(({ label, page, count, children }) => (
        <li key={label}>
          {page === null ? <span>{label}</span> : <a href={here.href(page)}>{label}</a>}
          {count > 0 && <span class="count">{here.words.number(count)}</span>}
          <Branch nodes={children} here={here} />
        </li>
      ))}
    </ul>
  )
}

const along = { left: -1, right: 1, above: 0, below: 0 } as const
const down = { left: 0, right: 0, above: -1, below: 1 } as const
const anchors = { left: 'end', right: 'start', above: 'middle', below: 'middle' } as const

/** The places on the outline of the land, each dot a link; the list beneath says the same in words. */
function WorldMap({ map, here }: { map: PlaceMap; here: Here }) {
  const { say } = here.words
  return (
    <>
      <figure class="place-map">
        <svg viewBox={viewBox(map)}>
          <title>{say('places.map')}</title>
          <path id="land" class="land" d={map.land} />
          <Dots view={map} here={here} />
        </svg>
        <figcaption>
          {say('places.map-note')}
          {map.missing > 0 && ` ${say('places.unmapped', { count: map.missing })}`}
        </figcaption>
      </figure>
      {map.closer.map((view) => {
        const note = say('places.map-closer', { places: say('places', { count: view.points.length }) })
        return (
          <figure class="place-map" key={note}>
            <svg viewBox={viewBox(view)}>
              <title>{note}</title>
              <use href="#land" class="land" />
              <Dots view={view} here={here} />
            </svg>
            <figcaption>{note}</figcaption>
          </figure>
        )
      })}
    </>
  )
}

function viewBox({ left, top, width, height }: MapView): string {
  return `${left} ${top} ${width} ${height}`
}

function Dots({ view: { points, letters }, here }: { view: MapView; here: Here }) {
  return (
    <>
      {points.map(({ label, page, count, x, y, radius }) => (
        <a key={page} href={here.href(page)}>
          <title>{`${label}: ${here.words.say('articles', { count })}`}</title>
          <circle cx={x} cy={y} r={radius} />
        </a>
      ))}
      {points.map(
        ({ label, page, x, y, radius, side }) =>
          side && (
            <text
              key={page}
              x={x + along[side] * (radius + letters / 4)}
              y={y + letters / 3 + down[side] * (radius + 0.55 * letters)}
              font-size={letters}
              text-anchor={anchors[side]}
            >
              {label}
            </text>
          ),
      )}
    </>
  )
}
