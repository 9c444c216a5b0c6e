import type { Here, Period } from '../src/model/page.ts'

/** The pages of a long list. */
export function Pager({ pages, here, label }: { pages: readonly Period[]; here: Here; label: string }) {
  if (pages.length < 2) return null
  return (
    <nav class={pages.every((page) => page.label.length < 3) ? 'pager short' : 'pager'} aria-label={label}>
      <ul>
        {pages.map(({ label: name, page, count, current }) => (
          <li key={page}>
            <a href={here.href(page)} aria-current={current ? 'page' : undefined}>
              {name}
            </a>{' '}
            {/^\d+–\d+$/.test(name) ? null : <small>{here.words.number(count)}</small>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
