import type { Person, Redirect } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { RedirectTarget } from '../../model/page.ts'
import { countTexts } from '../copies.ts'
import { type Lookup, sureYearOf } from '../lookup.ts'
import { pageView, viewGroup } from '../view.ts'
import { roleOf } from './people.ts'

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
  for (const { from, to, title } of redirects) {
    const targets = to.map((page) => {
      const person = to.length > 1 ? people.get(page) : undefined
      return {
        page,
        label: titles.get(page) || title || settings.title,
        ...(person ? { person: detailsOf(lookup, person) } : {}),
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

/** No two targets are called the same: what a person is, else when or how often they are named, tells them apart. */
function told(targets: readonly RedirectTarget[], { words }: Lookup): RedirectTarget[] {
  const ways: readonly ((person: NonNullable<RedirectTarget['person']>) => string | null)[] = [
    ({ description }) => description,
    ({ years }) => years && (years.first === years.last ? years.first : `${years.first}–${years.last}`),
    ({ count }) => words.say('articles', { count }),
  ]
  const labels = targets.map(({ label }) => label)
  for (const way of ways) {
    const now = [...labels]
    for (const [index, { person }] of targets.entries()) {
      const label = now[index] ?? ''
      const more = person && way(person)
      if (more && now.filter((other) => other === label).length > 1) labels[index] = `${label} (${more})`
    }
  }
  return targets.map((target, index) => ({ ...target, label: labels[index] ?? target.label }))
}

/** What tells a person from namesakes: what they are, when and how often they are named, and a sentence. */
function detailsOf(lookup: Lookup, person: Person): NonNullable<RedirectTarget['person']> {
  const entries = person.appearances.flatMap(({ article }) => lookup.entries.get(article) ?? [])
  const years = entries.flatMap((entry) => sureYearOf(entry) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  const shown = person.appearances.filter(({ article, sentence }) => {
    const entry = lookup.entries.get(article)
    return sentence !== '' && entry !== undefined && lookup.rights(entry) === 'full'
  })
  // A list of a team holds an initial, a sentence the name.
  const named = shown.find(({ sentence }) => sentence.includes(person.name)) ?? shown[0]
  return {
    years: first && last ? { first, last } : null,
    description: roleOf(person),
    count: countTexts(entries),
    sentence: named?.sentence ?? null,
  }
}
