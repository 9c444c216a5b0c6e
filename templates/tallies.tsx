import type { Here, Tally } from '../src/model/page.ts'

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

/** So many are listed at once; the rest on request, where it is at least so many. */
const SHOWN = 16
const FEWEST_FOLDED = 4

/** The first of a long list, and the rest on request. */
export function FoldedTallies({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  const shown = tallies.length < SHOWN + FEWEST_FOLDED ? tallies.length : SHOWN
  const rest = tallies.slice(shown)
  return (
    <>
      <Tallies tallies={tallies.slice(0, shown)} here={here} />
      {rest.length ? (
        <details class="rest">
          <summary>{here.words.say('more', { count: rest.length })}</summary>
          <Tallies tallies={rest} here={here} />
        </details>
      ) : null}
    </>
  )
}

/** Names with the number of articles behind each, as a list of links; where all are of one, the names alone. */
export function Tallies({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  if (tallies.every(({ count }) => count === 1)) return <Names tallies={tallies} here={here} />
  return (
    <ul class="tallies">
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
    <ul class="tags">
      {tallies.map(({ label, page }) => (
        <li key={page}>
          <a href={here.href(page)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
