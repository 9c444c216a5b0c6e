import { Failure } from '../../lib/failure.ts'
import { slug } from '../../lib/slug.ts'
import type { Place } from '../../model/archive.ts'
import { hostOf } from '../../normalize/outlets/directory.ts'
import { foldText } from '../../text/folding.ts'
import { at, setField } from '../sidecar.ts'
import { appendYaml, deleteYaml, keysOf, readYaml, setYaml, type YamlValue } from '../yaml-edit.ts'
import {
  type Correction,
  countOf,
  type Desk,
  type FormFields,
  listOf,
  namesOf,
  neededText,
  placeOf,
  quoted,
  textOf,
} from './correction.ts'
import { authorityFile } from './people.ts'

/** An outlet as the owner knows it: name, other names, hosts, country, kind, how it writes dates. */
export const describeOutlet: Correction = (fields, desk) => {
  const outlet = desk.seen.outlet(textOf(fields, 'outlet'))
  const name = neededText(fields, 'name', 'The name')
  const hosts = namesOf(textOf(fields, 'hosts')).map((typed) => {
    const host = hostOf(typed)
    if (!host) throw new Failure(`“${typed}” is no host.`, 'Write it like example.org.')
    return host
  })
  const country = textOf(fields, 'country').toUpperCase()
  if (country !== '' && !/^[A-Z]{2}$/.test(country))
    throw new Failure(`“${country}” is no code of a country.`, 'Write two letters: BE.')
  const timeZone = textOf(fields, 'timeZone')
  if (timeZone !== '' && !isTimeZone(timeZone))
    throw new Failure(`“${timeZone}” is no time zone.`, 'Write it like Europe/Brussels.')
  const names = namesOf(textOf(fields, 'aliases'))
  const isRenamed = outlet !== null && outlet.name !== name && !names.includes(outlet.name)
  const aliases = (isRenamed ? [outlet.name, ...names] : names).filter((alias) => alias !== name)
  const order = textOf(fields, 'dayMonthOrder')
  const kind = textOf(fields, 'kind')
  writeEntry(desk, 'outlets', outlet ? [outlet.id, outlet.name, name] : [name], name, {
    name,
    id: outlet && outlet.id !== slug(name) ? outlet.id : undefined,
    aliases,
    hosts,
    country,
    kind: kind === 'outlet' ? '' : kind,
    dayMonthOrder: order,
    timeZone,
  })
  return `${name}: outlet described`
}

/** An outlet that no list knows, by the hosts of its articles. */
export const nameOutlet: Correction = (fields, desk) => {
  const host = neededText(fields, 'host', 'The host')
  const name = neededText(fields, 'name', 'The name')
  const path = authorityFile(desk, 'outlets')
  desk.draft.edit(path, (text) => {
    const key = entryNamed(text, [slug(name), name])
    if (key === null) return setYaml(text, [name], { hosts: [host] })
    const known = at(readYaml(text), [key])
    if (typeof known === 'string' || Array.isArray(known))
      return setYaml(text, [key], [...new Set([...[known].flat(), host])] as string[])
    const hosts = at(known, ['hosts'])
    const all = [...(Array.isArray(hosts) ? hosts : hosts ? [hosts] : []), host] as string[]
    return setYaml(text, [key, 'hosts'], [...new Set(all)])
  })
  return `${host} is ${name}`
}

/** The same outlet for all articles of a folder or list: their sidecars say so. */
export const giveOutlet: Correction = (fields, desk) => {
  const name = neededText(fields, 'name', 'The name')
  const ids = listOf(fields, 'articles')
  for (const id of ids) setField(desk.draft, placeOf({ article: id }, desk).place, 'outlet', name)
  if (ids.length === 0) throw new Failure('No article is chosen.')
  return `${countOf(ids.length, 'article')}: outlet set to ${name}`
}

/** A topic of the owner's own: label, the words that make an article belong to it, the topic above. */
export const describeTopic: Correction = (fields, desk) => {
  const topic = desk.seen.topic(textOf(fields, 'topic'))
  const label = neededText(fields, 'label', 'The name')
  if (topic && /^medtop:/.test(topic.id))
    throw new Failure(
      `${topic.label} is a topic of the IPTC, whose names are fixed.`,
      'Make a topic of your own below it.',
    )
  const words = namesOf(textOf(fields, 'words'))
  const parent = textOf(fields, 'parent')
  const id = topic && topic.id !== slug(label) ? topic.id : undefined
  writeEntry(
    desk,
    'topics',
    topic ? [topic.id, topic.label, label] : [label],
    label,
    {
      label,
      id,
      words,
      parent,
    },
    'label',
  )
  return `${label}: topic described`
}

/** Articles that report one event: one name of a story for all of them. */
export const joinStory: Correction = (fields, desk) => {
  const ids = listOf(fields, 'articles')
  if (ids.length < 2) throw new Failure('A story has two articles or more.')
  const typed = textOf(fields, 'story')
  const first = desk.seen.entry(ids[0] ?? '')
  const story = typed || (first?.story ?? '') || slug(first?.title ?? '', 40) || 'story'
  for (const id of ids) setField(desk.draft, placeOf({ article: id }, desk).place, 'story', story)
  return `${countOf(ids.length, 'article')} are one story: ${story}`
}

/** An article that reports another event than those that it was put with: a story of its own. */
export const leaveStory: Correction = (fields, desk) => {
  const { entry, place } = placeOf(fields, desk)
  setField(desk.draft, place, 'story', `${slug(entry.title, 40) || 'story'}-${entry.id}`)
  return `${quoted(entry.title)} is a story of its own`
}

/** A place under another name, with other names that are the same place: for the whole archive. */
export const describePlace: Correction = (fields, desk) => {
  const place = placeNamed(fields, desk)
  const name = neededText(fields, 'name', 'The name')
  const names = namesOf(textOf(fields, 'aliases'))
  const known = desk.seen.report.archive.places.map((one) => one.name)
  const isRenamed = place.name !== name && !names.includes(place.name)
  const aliases = (isRenamed ? [place.name, ...names] : names).filter((alias) => alias !== name)
  writeEntry(desk, 'places', [place.name, name], name, { name, aliases }, 'name', () => aliases)
  const joined = aliases.filter((alias) => alias !== place.name && known.includes(alias))
  if (joined.length > 0) return `${name}: the same place as ${joined.join(', ')}`
  return isRenamed ? `${place.name} is called ${name}` : `${name}: place described`
}

/** A name is no place, in all articles. */
export const callNoPlace: Correction = (fields, desk) => {
  const { name } = placeNamed(fields, desk)
  desk.draft.edit(authorityFile(desk, 'places'), (text) => {
    const key = keysOf(text).find((one) => /^not[ _-]?a[ _-]?place$/i.test(one)) ?? 'not a place'
    const own = entryNamed(text, [name])
    return appendYaml(own === null ? text : deleteYaml(text, [own]), [key], name)
  })
  return `${name} is no place`
}

function placeNamed(fields: FormFields, { seen }: Desk): Place {
  const place = seen.place(textOf(fields, 'place'))
  if (!place) throw new Failure('There is no such place any more.', 'Load the page again.')
  return place
}

/**
 * Write the fields of an entry in a list of the owner's: "" and [] take a field away, undefined leaves it. `bare` is what an
 * entry of a name alone says.
 */
function writeEntry(
  desk: Desk,
  list: 'outlets' | 'topics' | 'places',
  names: readonly string[],
  newKey: string,
  fields: Readonly<Record<string, YamlValue | undefined>>,
  nameField = 'name',
  bare: () => YamlValue = () => ({ id: slug(newKey) }),
): void {
  desk.draft.edit(authorityFile(desk, list), (text) => {
    const key = entryNamed(text, names) ?? newKey
    const before = at(readYaml(text), [key])
    // `Lowland Post: lowlandpost.example` is short for its hosts; a topic's list for its words.
    let now = typeof before === 'string' || Array.isArray(before) ? deleteYaml(text, [key]) : text
    for (const [field, value] of Object.entries(fields)) {
      const isEmpty = value === '' || (Array.isArray(value) && value.length === 0)
      if (value === undefined || (field === nameField && value === key)) continue
      now = isEmpty ? deleteYaml(now, [key, field]) : sameValue(now, [key, field], value)
    }
    if (!keysOf(now).includes(key)) now = setYaml(now, [key], bare())
    if (now === text) throw new Failure('Nothing is different from what the archive shows.')
    return now
  })
}

/** Set a value unless it stands there already. */
function sameValue(text: string, path: readonly string[], value: YamlValue): string {
  return JSON.stringify(at(readYaml(text), path)) === JSON.stringify(value)
    ? text
    : setYaml(text, path, value)
}

/** The key of the entry that one of these ids and names means. */
function entryNamed(text: string, names: readonly string[]): string | null {
  const list = readYaml(text)
  const wanted = new Set(names.flatMap((name) => [name, foldText(name)]))
  return (
    keysOf(text).find((key) => {
      const stated = [
        key,
        at(list, [key, 'id']),
        at(list, [key, 'name']),
        at(list, [key, 'label']),
        slug(key),
      ]
      return stated.some((one) => typeof one === 'string' && (wanted.has(one) || wanted.has(foldText(one))))
    }) ?? null
  )
}

function isTimeZone(name: string): boolean {
  try {
    return (
      name === new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone ||
      name.includes('/')
    )
  } catch {
    return false
  }
}
