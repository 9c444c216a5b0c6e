import type { Here, Tally } from '../src/model/page.ts'
import { WithRest } from './rest.tsx'

/** The same under a heading, beside a page; nothing where there are none. */
export function TallySection({
  title,
  tallies,
  here,
}: {
  title: string
  tallies: readonly Tally[]
  here: Here
}) {
  if (tallies.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <FoldedTallies tallies={tallies} here={here} />
    </section>
  )
}

/** The first of a long list of names, and the rest on request. */
export function FoldedTallies({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  const list = (some: readonly Tally[]) => <Tallies tallies={some} here={here} />
  return <WithRest items={tallies} shown={16} fewest={4} list={list} here={here} />
}

/** Names with the number of articles behind each, as a list of links; where all are of one, the names alone. */
export function Tallies({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  if (tallies.every(({ count }) => count === 1)) return <Names tallies={tallies} here={here} />
  return (
    <ul class={`tallies${topicsClass(tallies)}`}>
      {tallies.map(({ label, page, count }) => (
        <li key={page}>
          <a href={here.href(page)}>{label}</a> <small>{here.words.number(count)}</small>
        </li>
      ))}
    </ul>
  )
}

function Names({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  return (
    <ul class={`tags${topicsClass(tallies)}`}>
      {tallies.map(({ label, page }) => (
        <li key={page}>
          <a href={here.href(page)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/**
 * " topics", a class for a list of topics, which are written small in their catalogue; "" for people and outlets, whose names stay
 * as they are.
 */
export function topicsClass(links: readonly { readonly page: string | null }[]): string {
  return links.some(({ page }) => page?.startsWith('topics/')) ? ' topics' : ''
}
