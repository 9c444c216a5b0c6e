/** Where a block stands on a page. */
export type Place = 'before' | 'article' | 'between' | 'after'

/** What stands below the last text of an article is below it. */
export function withEnd(path: readonly Place[]): Place[] {
  const last = path.lastIndexOf('article')
  return path.map((place, index) => (place === 'between' && index > last ? 'after' : place))
}
