import type { Here, Tally } from '../src/model/page.ts'

/** Names with the number of articles behind each, as a list of links. */
export function Tallies({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  return (
    <ul class="tallies">
      {tallies.map(({ label, page, count }) => (
        <li key={page}>
          <a href={here.href(page)}>{label}</a> <span class="count">{here.words.number(count)}</span>
        </li>
      ))}
    </ul>
  )
}
