import type { ComponentChildren } from 'preact'
import type { Here } from '../src/model/page.ts'

export interface FoldProps {
  readonly id: string
  readonly label: string
  readonly count: number
  /** Whether it is open at first; a link to something inside opens it. */
  readonly open: boolean
  readonly here: Here
  readonly children: ComponentChildren
}

/** A part of a long list under its heading, which a reader opens and closes: a year of a person's articles. */
export function Fold({ id, label, count, open, here, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2 id={id}>
          {label} <small>{here.words.number(count)}</small>
        </h2>
      </summary>
      {children}
    </details>
  )
}

/** Lists of at most so many articles have no parts to open. */
const FLAT = 12

/** All items of a list whose parts are few, to be shown without a fold for each; null where folds help. */
export function flatList<Item>(parts: readonly (readonly Item[])[]): Item[] | null {
  const items = parts.flat()
  return items.length <= FLAT ? items : null
}

/** Lists of at most so many articles are open throughout. */
const SHORT = 24

/** Which of the parts of a list is open: all of a short one, else the first. */
export function isOpen(index: number, sizes: readonly number[]): boolean {
  return index === 0 || sizes.reduce((sum, size) => sum + size, 0) <= SHORT
}
