import type { Redirect } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { Lookup } from '../lookup.ts'
import { pageView, viewGroup } from '../view.ts'
import { detailsOf, told } from './namesakes.ts'

/** Addresses that a page used to have, or that could mean several: each leads on. */
export function* planRedirects(lookup: Lookup): Generator<SiteViewGroup> {
  yield viewGroup('redirect', null, () => redirectPages(lookup, lookup.archive.redirects))
}

/** A page for each redirect, with the names of the pages that it leads to. */
export function* redirectPages(lookup: Lookup, redirects: readonly Redirect[]): Generator<SiteView> {
  const { archive, settings } = lookup
  const titles = new Map(sections.map((name) => [`${name}/`, lookup.words.say(`section.${name}`)]))
  for (const { page, title } of [...archive.entries, ...archive.stories, ...archive.series])
    titles.set(page, title)
  for (const { page, name } of [...archive.people, ...archive.outlets, ...archive.places])
    titles.set(page, name)
  for (const { page, label } of archive.topics) titles.set(page, label)
  const people = new Map(archive.people.map((person) => [person.page, person]))
  const meant = new Set(redirects.flatMap(({ to }) => (to.length > 1 ? to : [])))
  const articles = new Map(
    archive.entries.flatMap((entry) => (meant.has(entry.page) ? [[entry.page, entry] as const] : [])),
  )
  for (const { from, to, title } of redirects) {
    const targets = to.map((page) => {
      const person = to.length > 1 ? people.get(page) : undefined
      const article = to.length > 1 ? articles.get(page) : undefined
      return {
        page,
        label: titles.get(page) || title || settings.title,
        ...(person ? { person: detailsOf(lookup, person) } : {}),
        ...(article ? { article: lookup.card(article) } : {}),
      }
    })
    yield pageView('redirect', from, {
      title: title || targets[0]?.label || settings.title,
      to: told(
        targets.sort((a, b) => (b.person?.count ?? 0) - (a.person?.count ?? 0)),
        lookup,
      ),
    })
  }
}

const sections = ['timeline', 'people', 'stories', 'series', 'outlets', 'topics', 'places', 'about', 'search']
