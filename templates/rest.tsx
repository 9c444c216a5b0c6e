import type { ComponentChildren } from 'preact'
import type { Here } from '../src/model/page.ts'

export interface WithRestProps<Item> {
  readonly items: readonly Item[]
  /** So many are listed at once; the rest on request, where it is at least `fewest`. */
  readonly shown: number
  readonly fewest?: number
  /** Some of the items → their list. */
  readonly list: (items: readonly Item[]) => ComponentChildren
  readonly here: Here
}

/** The first of a long list, and the rest on request. */
export function WithRest<Item>({ items, shown, fewest = 1, list, here }: WithRestProps<Item>) {
  const rest = items.length < shown + fewest ? [] : items.slice(shown)
  return (
    <>
      {list(items.slice(0, items.length - rest.length))}
      {rest.length ? (
        <details class="rest">
          <summary>{here.words.say('more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      ) : null}
    </>
  )
}
