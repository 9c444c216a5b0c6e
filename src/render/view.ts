import type { SiteView, SiteViewGroup } from '../model/output.ts'
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

/**
 * Views planned from `parts` and nothing else besides settings. While the parts are the same, nobody asks for the
 * Views, so they must hold all that `views` reads: plain data, and fingerprints of articles. With null, it is always asked.
 */
export function viewGroup(
  name: string,
  parts: readonly unknown[] | null,
  views: () => Iterable<SiteView>,
): SiteViewGroup {
  return { name, fingerprint: parts && JSON.stringify([name, parts]), views }
}

/** The View of a file that is plain JSON. */
export function jsonView(path: string, data: unknown): SiteView {
  return { kind: 'json', path, data, articles: [] }
}
