import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { Lookup } from '../lookup.ts'
import { pageView, viewGroup } from '../view.ts'

/** Addresses that a page used to have, or that could mean several: each leads on. */
export function* planRedirects(lookup: Lookup): Generator<SiteViewGroup> {
  yield viewGroup('redirect', null, () => redirectPages(lookup))
}

function* redirectPages({ archive }: Lookup): Generator<SiteView> {
  const titles = new Map<string, string>()
  for (const { page, title } of archive.entries) titles.set(page, title)
  for (const { page, name } of [...archive.people, ...archive.outlets, ...archive.places])
    titles.set(page, name)
  for (const { page, title } of archive.stories) titles.set(page, title)
  for (const { page, label } of archive.topics) titles.set(page, label)
  for (const { from, to, title } of archive.redirects)
    yield pageView('redirect', from, {
      title,
      to: to.map((page) => ({ page, label: titles.get(page) ?? title })),
    })
}
