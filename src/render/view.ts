import type { PageData, PageKind } from '../model/page.ts'
import type { View } from '../model/view.ts'

/** The View of a page: its kind, its address ("people/", "404.html"), and what its template gets. */
export function pageView<Kind extends PageKind>(
  kind: Kind,
  page: string,
  data: PageData[Kind],
  articles: readonly string[] = [],
): View<Kind, PageData[Kind]> {
  return { kind, path: page === '' || page.endsWith('/') ? `${page}index.html` : page, data, articles }
}
