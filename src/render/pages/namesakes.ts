import { append } from '../../lib/grouping.ts'
import type { Person } from '../../model/archive.ts'
import type { RedirectTarget, Ref } from '../../model/page.ts'
import { foldText } from '../../text/folding.ts'
import { countTexts } from '../copies.ts'
import { type Lookup, sureYearOf } from '../lookup.ts'

/** What a list says somebody is: the owner's word, else what most texts call them. */
export function roleOf({ description, offices }: Person): string | null {
  const most = offices.reduce<Person['offices'][number] | null>(
    (found, office) => (found && found.articles.length >= office.articles.length ? found : office),
    null,
  )
  return description ?? most?.title ?? null
}

/** No two targets are called the same: what a person is, else when or how often they are named, tells them apart. */
export function told(targets: readonly RedirectTarget[], { words }: Lookup): RedirectTarget[] {
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
export function detailsOf(lookup: Lookup, person: Person): NonNullable<RedirectTarget['person']> {
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

/** For each person who shares a name with others, by page, the others, each called so that it is told from all. */
export function namesakesIn(lookup: Lookup): ReadonlyMap<string, readonly Ref[]> {
  const byName = new Map<string, Person[]>()
  for (const person of lookup.archive.people) append(byName, foldText(person.name), person)
  const others = new Map<string, readonly Ref[]>()
  for (const people of byName.values()) {
    if (people.length < 2) continue
    const all = told(
      people.map((person) => ({
        ...{ page: person.page, label: person.name, person: detailsOf(lookup, person) },
      })),
      lookup,
    )
    for (const { page } of people)
      others.set(
        page,
        all.filter((other) => other.page !== page).map(({ label, page }) => ({ label, page })),
      )
  }
  return others
}
