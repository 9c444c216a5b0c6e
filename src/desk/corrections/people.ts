import { slugIn } from '../../languages/address-words.ts'
import { Failure } from '../../lib/failure.ts'
import { slug } from '../../lib/slug.ts'
import { keyOf } from '../../link/people/owner.ts'
import type { Person } from '../../model/archive.ts'
import { schemes } from '../../read/authority.ts'
import { at } from '../sidecar.ts'
import { appendYaml, deleteYaml, keysOf, readYaml, setYaml, type YamlValue } from '../yaml-edit.ts'
import {
  type Correction,
  countOf,
  type Desk,
  type FormFields,
  listOf,
  namesOf,
  neededText,
  textOf,
} from './correction.ts'

const peopleFile = (desk: Pick<Desk, 'files'>): string => authorityFile(desk, 'people')

/** The file of a list of the owner's. */
export function authorityFile({ files }: Pick<Desk, 'files'>, name: string): string {
  return files.yamlAt(`authority/${name}`)
}

function personOf(fields: FormFields, name: string, { seen }: Desk): Person {
  const typed = textOf(fields, name)
  const named = seen.report.archive.people.filter((one) => keyOf(one.name) === keyOf(typed))
  const person = seen.person(typed) ?? (named.length === 1 ? named[0] : undefined)
  if (named.length > 1 && !person)
    throw new Failure(
      `Several people are called ${typed}.`,
      `Type ${named.map(({ id }) => id).join(' or ')}.`,
    )
  if (!person) throw new Failure('There is no such person any more.', 'Load the page again.')
  return person
}

/** Whether the name alone leads to this person. */
function isAlone({ name, id }: Person, { seen }: Desk): boolean {
  const key = keyOf(name)
  const { people, entries } = seen.report.archive
  const languages = new Set(entries.map(({ language }) => language))
  const isPlain = slug(name) === id || [...languages].some((language) => slugIn(name, language) === id)
  return isPlain && people.every((other) => other.id === id || keyOf(other.name) !== key)
}

/** People.yml with an entry for each person whom the name alone does not tell, and the word that leads to each. */
function withWords(text: string, people: readonly Person[], desk: Desk): { text: string; words: string[] } {
  const words = people.map((person) => (isAlone(person, desk) ? person.name : person.id))
  const withEntries = people.reduce(
    (now, person) =>
      isAlone(person, desk) || entryKey(now, person) !== null
        ? now
        : setYaml(now, [freshKey(now, `${person.name} (${person.id})`)], {
            name: person.name,
            id: person.id,
          }),
    text,
  )
  return { text: withEntries, words }
}

/** The one whose name is to be shown first: written out, then in more articles, then the longer. */
function mainFirst(a: Person, b: Person): [Person, Person] {
  const isShort = ({ name }: Person): number => (/(?:^|[\s.])\p{Lu}\.?(?:\s|$)/u.test(name) ? 1 : 0)
  const order =
    isShort(a) - isShort(b) || b.appearances.length - a.appearances.length || b.name.length - a.name.length
  return order <= 0 ? [a, b] : [b, a]
}

/** Two people are one. */
export const joinPeople: Correction = (fields, desk) => {
  const [a, b] = [personOf(fields, 'a', desk), personOf(fields, 'b', desk)]
  if (a.id === b.id) throw new Failure('That is the same person.')
  const [main, other] = mainFirst(a, b)
  desk.draft.edit(peopleFile(desk), (before) => {
    const text = withoutGroup(before, 'different', [a, b])
    if (keyOf(main.name) === keyOf(other.name))
      return appendYaml(text, ['same'], [main.name, main.id, other.id])
    const told = withWords(text, [main, other], desk)
    return appendYaml(told.text, ['same'], told.words)
  })
  return `${main.name} and ${other.name} are one person`
}

/** Two people are never one. */
export const keepApart: Correction = (fields, desk) => {
  const [a, b] = [personOf(fields, 'a', desk), personOf(fields, 'b', desk)]
  if (a.id === b.id) throw new Failure('That is the same person.')
  desk.draft.edit(peopleFile(desk), (before) => {
    const told = withWords(withoutGroup(before, 'same', [a, b]), [a, b], desk)
    return appendYaml(told.text, ['different'], told.words)
  })
  return `${a.name} and ${b.name} are two people`
}

/** A group that says the opposite of these two is taken out, where it speaks of them alone. */
function withoutGroup(text: string, kind: 'same' | 'different', people: readonly Person[]): string {
  const groups = at(readYaml(text), [kind])
  if (!Array.isArray(groups)) return text
  const names = new Set(people.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(keyOf)))
  const rest = groups.filter(
    (group) =>
      !(Array.isArray(group) && group.every((name) => typeof name === 'string' && names.has(keyOf(name)))),
  )
  if (rest.length === groups.length) return text
  return rest.length === 0 ? deleteYaml(text, [kind]) : setYaml(text, [kind], rest as string[])
}

/** A name is no person, in all articles. */
export const callNobody: Correction = (fields, desk) => {
  const person = personOf(fields, 'person', desk)
  desk.draft.edit(peopleFile(desk), (text) => {
    const key = keysOf(text).find((one) => /^not[ _-]?a[ _-]?person$/i.test(one)) ?? 'not a person'
    return appendYaml(text, [key], person.name)
  })
  return `${person.name} is no person`
}

/** A name is a person: an entry of its own says so. */
export const callSomebody: Correction = (fields, desk) => {
  const person = personOf(fields, 'person', desk)
  desk.draft.edit(peopleFile(desk), (text) => withEntry(text, person))
  return `${person.name} is a person`
}

/** Name, other spellings, description, ids and note of a person. */
export const describePerson: Correction = (fields, desk) => {
  const person = personOf(fields, 'person', desk)
  const name = neededText(fields, 'name', 'The name')
  const aliases = namesOf(textOf(fields, 'aliases')).filter((alias) => alias !== name)
  const ids = Object.keys(schemes).map(
    (scheme) => [scheme, idOf(scheme as keyof typeof schemes, textOf(fields, scheme))] as const,
  )
  const done: string[] = []
  desk.draft.edit(peopleFile(desk), (text) => {
    let now = text
    const key = entryKey(text, person) ?? freeKey(text, person)
    const known = at(readYaml(text), [key])
    if (typeof known === 'string') now = deleteYaml(now, [key])
    const put = (field: string, value: YamlValue | null, isNew: boolean, what: string): void => {
      if (!isNew) return
      now = value === null ? deleteYaml(now, [key, field]) : setYaml(now, [key, field], value)
      done.push(what)
    }
    const stated = (field: string): string => {
      const value = at(readYaml(text), [key, field])
      return typeof value === 'string' ? value.trim() : ''
    }
    put('name', name, name !== person.name, `name set to ${name}`)
    const isOther = aliases.join('\n') !== person.aliases.join('\n')
    put('aliases', aliases.length > 0 ? aliases : null, isOther, 'other spellings')
    for (const field of ['description', 'note'] as const) {
      const value = textOf(fields, field).replace(/\s+/g, ' ')
      put(field, value === '' ? null : value, value !== stated(field), field)
    }
    for (const [scheme, id] of ids) put(scheme, id, (id ?? '') !== (person.externalIds[scheme] ?? ''), scheme)
    if (done.length === 0 || at(readYaml(now), [key, 'id']) !== undefined || slug(name) === person.id)
      return now
    if (keepsAddress(person, name, text, desk)) return setYaml(now, [key, 'id'], person.id)
    const all = [...new Set([...aliases, ...spellingsSeen(person, desk)])].filter((alias) => alias !== name)
    if (all.length > aliases.length) now = setYaml(now, [key, 'aliases'], all)
    return slug(key) === slug(name) ? now : setYaml(now, [key, 'id'], slug(name))
  })
  if (done.length === 0) throw new Failure('Nothing is different from what the archive shows.')
  return `${person.name}: ${done.join('; ')}`
}

/** A renamed person keeps the address where readers or the owner's list know it, or another person has the new one. */
function keepsAddress(person: Person, name: string, text: string, { seen, isPublished }: Desk): boolean {
  const other = seen.person(slug(name))
  const isTaken = other !== null && (other.verified || keyOf(other.name) !== keyOf(name))
  const keys = new Set([person.id, person.name].map(keyOf))
  const isNamedIn = (value: unknown): boolean => {
    if (Array.isArray(value))
      return value.some((item) => (typeof item === 'string' ? keys.has(keyOf(item)) : isNamedIn(item)))
    return typeof value === 'object' && value !== null && Object.values(value).some(isNamedIn)
  }
  return isTaken || isPublished(`people/${person.id}/`) || isNamedIn(readYaml(text))
}

/** The name that the site shows, where articles write it: with another one shown, it is a further spelling. */
function spellingsSeen(person: Person, { seen }: Desk): string[] {
  const isWritten = person.appearances.some(({ article }) =>
    seen
      .entry(article)
      ?.people.some(
        ({ key, name }) => seen.entry(article)?.personIds[key] === person.id && name === person.name,
      ),
  )
  return isWritten ? [person.name] : []
}

/** An id of another catalogue, checked by its form; whole addresses are cut to the id. */
function idOf(scheme: keyof typeof schemes, typed: string): string | null {
  const id = typed.replace(/(?<!\/)\/+$/, '').replace(/^.*\//, '')
  if (id === '') return null
  const { form, hint } = schemes[scheme]
  if (!form.test(id)) throw new Failure(`“${typed}” is no ${scheme} id.`, hint)
  return id
}

/** Articles that belong to another person of the name: an entry of its own, with these articles. */
export const splitPerson: Correction = (fields, desk) => {
  const person = personOf(fields, 'person', desk)
  const chosen = new Set(listOf(fields, 'articles'))
  const moved = person.appearances.filter(({ article }) => chosen.has(article))
  if (moved.length === 0)
    throw new Failure('No article is chosen.', 'Choose those that are about the other person.')
  if (moved.length === person.appearances.length)
    throw new Failure('All articles are chosen.', 'Leave those that are about this person.')
  const what = neededText(fields, 'description', 'What tells the other person apart')
  const id = freeId(`${slug(person.name)}-${slug(what, 24) || 'other'}`, desk)
  const names = [...new Set(moved.flatMap((one) => namesIn(one.article, person, desk)))]
  const sources = moved.flatMap(({ article }) => desk.seen.entry(article)?.source ?? [])
  desk.draft.edit(peopleFile(desk), (text) => {
    const own = withEntry(text, person)
    return setYaml(own, [freshKey(own, `${person.name} (${what})`)], {
      name: person.name,
      id,
      ...(names.length > 0 ? { aliases: names } : {}),
      description: what,
      articles: sources,
    })
  })
  return `${countOf(moved.length, 'article')} of ${person.name} given to another person (${what})`
}

/** Other spellings under which an article names a person. */
function namesIn(article: string, person: Person, { seen }: Desk): string[] {
  const entry = seen.entry(article)
  return (entry?.people ?? [])
    .filter(
      ({ key, name }) => entry?.personIds[key] === person.id && name.includes(' ') && name !== person.name,
    )
    .map(({ name }) => name)
}

/** The file with an entry of a person's own, where it has none. */
function withEntry(text: string, person: Person): string {
  return entryKey(text, person) === null ? setYaml(text, [freeKey(text, person)], { id: person.id }) : text
}

/** The key of the entry that speaks of a person; null where there is none. */
function entryKey(text: string, { id, name, verified }: Person): string | null {
  const list = readYaml(text)
  const own = keysOf(text).filter(
    (key) => typeof at(list, [key]) !== 'string' && !Array.isArray(at(list, [key])),
  )
  const idIn = (key: string): string => {
    const stated = at(list, [key, 'id'])
    return typeof stated === 'string' ? stated : slug(key)
  }
  const nameIn = (key: string): unknown => at(list, [key, 'name']) ?? key
  return (
    own.find((key) => idIn(key) === id) ??
    (verified
      ? own.find((key) => nameIn(key) === name && at(list, [key, 'articles']) === undefined)
      : undefined) ??
    null
  )
}

/** A key for a new entry of a person: the name, or with the id where another entry has that. */
function freeKey(text: string, { name, id }: Person): string {
  return keysOf(text).includes(name) ? freshKey(text, `${name} (${id})`) : name
}

function freshKey(text: string, wanted: string): string {
  return firstFree(new Set(keysOf(text)), (number) => (number === 1 ? wanted : `${wanted} ${number}`))
}

function freeId(wanted: string, { seen }: Desk): string {
  const taken = new Set([
    ...seen.report.archive.people.map(({ id }) => id),
    ...seen.report.input.authority.people.map(({ id }) => id),
  ])
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}-${number}`))
}

function firstFree(taken: ReadonlySet<string>, nameOf: (number: number) => string): string {
  for (let number = 1; ; number++) if (!taken.has(nameOf(number))) return nameOf(number)
}
