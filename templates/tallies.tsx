import type { Here, Tally } from '../src/model/page.ts'

const NUMBER = new Intl.NumberFormat('en-US')

/** Names with the number of articles behind each, as a list of links. */
export function Tallies({ tallies, here }: { tallies: readonly Tally[]; here: Here }) {
  return (
    <ul class="tallies">
      {tallies.map(({ label, page, count }) => (
        <li key={page}>
          <a href={here.href(page)}>{label}</a> <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  )
}

/** "1 article", "12 articles". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`
}

/** A number with separators: "12,345". */
export function figure(count: number): string {
  return NUMBER.format(count)
}
