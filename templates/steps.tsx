import type { Here, Ref } from '../src/model/page.ts'

/** The way to the page before and the page after. */
export function Steps(props: { previous: Ref | null; next: Ref | null; here: Here; label: string }) {
  const { previous, next, here, label } = props
  if (!previous && !next) return null
  return (
    <nav class="steps" aria-label={label}>
      {previous ? (
        <a href={here.href(previous.page)} rel="prev">
          ← {previous.label}
        </a>
      ) : null}
      {next ? (
        <a href={here.href(next.page)} rel="next">
          {next.label} →
        </a>
      ) : null}
    </nav>
  )
}
