import { slug } from '../lib/slug.ts'
import type { Place, Spec } from '../lib/spec.ts'
import {
  type Fields,
  foldKey,
  kindName,
  maybeFlag,
  maybeText,
  maybeWord,
  type Report,
  readFields,
  readTextMap,
  readTexts,
} from '../lib/spec-reader.ts'
import type {
  Authority,
  AuthorityOutlet,
  AuthorityPerson,
  AuthorityPlace,
  AuthorityPlaces,
  AuthoritySeries,
  AuthorityTopic,
} from '../model/authority.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Withdrawal } from '../model/withdrawal.ts'
import { almanacKeys, toAlmanac } from './almanac.ts'
import type { Disk } from './disk.ts'
import { type OwnerFile, openOwnerFile } from './owner-file.ts'
import { readTimeZone } from './settings.ts'
import { readWithdrawn } from './withdrawn.ts'

/** The keys of an entry in each list; docs/settings.md describes each. */
export const authorityKeys = {
  people: [
    'name',
    'id',
    'aliases',
    'same',
    'different',
    'articles',
    'notAPerson',
    'description',
    'wikidata',
    'viaf',
    'orcid',
    'ids',
    'note',
  ],
  outlets: ['name', 'id', 'aliases', 'hosts', 'country', 'kind', 'dayMonthOrder', 'timeZone'],
  topics: ['label', 'id', 'words', 'parent', 'topics'],
  places: ['name', 'aliases', 'notAPlace'],
  series: ['name', 'id', 'articles', 'same', 'also', 'without', 'notASeries'],
  ...almanacKeys,
} as const

const rules = {
  syntax: 'authority/syntax',
  value: 'authority/value',
  unknown: 'authority/unknown-key',
} as const

/** The owner's lists, `authority/{people,outlets,topics,places,series,almanac}.yml`. What cannot be used is reported, the rest kept. */
export async function readAuthority(
  input: string,
  disk?: Disk,
): Promise<{ authority: Authority; places: AuthorityPlaces; diagnostics: Diagnostic[] }> {
  const open = (name: string): Promise<OwnerFile> =>
    openOwnerFile(input, [`authority/${name}.yml`, `authority/${name}.yaml`], rules, disk)
  const [people, outlets, topics, places, series, almanac] = await Promise.all(
    ['people', 'outlets', 'topics', 'places', 'series', 'almanac'].map(open),
  )
  const withdrawn = await readWithdrawn(input, disk)
  const files = [people, outlets, topics, places, series, almanac].filter((file) => file !== undefined)
  return {
    authority: {
      people: people ? withoutWithdrawn(toPeople(people.spec, people.report), withdrawn) : [],
      outlets: outlets ? toOutlets(outlets.spec, outlets.report) : [],
      topics: topics ? toTopics(topics.spec, topics.report) : [],
      ...(places?.path ? { places: toPlaces(places.spec, places.report) } : {}),
      ...(series?.path ? { series: toSeries(series.spec, series.report) } : {}),
      almanac: almanac ? toAlmanac(almanac.spec, almanac.report) : { offices: [], events: [] },
      ...(withdrawn.length > 0 ? { withdrawn } : {}),
    },
    places: placesOf({ people, outlets, topics, places, series }),
    diagnostics: files.flatMap((file) => file.diagnostics),
  }
}

/** Where in each list a name or another text stands first. */
function placesOf(files: Readonly<Record<string, OwnerFile | undefined>>): AuthorityPlaces {
  const places = new Map<string, { path: string; lines: ReadonlyMap<string, number> }>()
  for (const [list, file] of Object.entries(files)) {
    if (!file?.path) continue
    const lines = new Map<string, number>()
    const see = (text: string, line: number): void => {
      if (!lines.has(text.trim())) lines.set(text.trim(), line)
    }
    const visit = (spec: Spec): void => {
      if (spec.kind === 'text') see(spec.text, spec.line)
      if (spec.kind === 'list') spec.items.forEach(visit)
      if (spec.kind !== 'map') return
      for (const { key, line, value } of spec.entries) {
        see(key, line)
        visit(value)
      }
    }
    visit(file.spec)
    places.set(list, { path: file.path, lines })
  }
  return places
}

/** Who was withdrawn has no entry, and is not named by one. */
function withoutWithdrawn(
  people: readonly AuthorityPerson[],
  withdrawn: readonly Withdrawal[],
): AuthorityPerson[] {
  const gone = new Set(
    withdrawn
      .flatMap(({ kind, id, names }) => (kind === 'person' ? [id ?? '', ...names] : []))
      .map((name) => slug(name)),
  )
  if (gone.size === 0) return [...people]
  const stays = (name: string): boolean => !gone.has(slug(name))
  return people
    .filter(({ id, name, aliases }) => [id, name, ...aliases].every(stays))
    .map((entry) => ({ ...entry, same: entry.same.filter(stays), different: entry.different.filter(stays) }))
}

interface Item {
  readonly name: string
  readonly spec: Spec
  /** Where the name stands. */
  readonly place: Place
}

/** Entries as a map from name to details, or as a list of details with a `name`. */
function itemsOf(spec: Spec, nameKey: string, report: Report): Item[] {
  if (spec.kind === 'none') return []
  if (spec.kind === 'map')
    return spec.entries.map(({ key, value, line, column }) => ({
      ...{ name: key.trim(), spec: value, place: { line, column } },
    }))
  if (spec.kind === 'text') {
    report(
      'value',
      spec,
      `Entries must be of the form \`${nameKey}: details\`, not ${kindName(spec)}`,
      'See docs/settings.md.',
    )
    return []
  }
  return spec.items.flatMap((item): Item[] => {
    if (item.kind === 'text')
      return [
        {
          name: item.text.trim(),
          spec: { kind: 'none', line: item.line, column: item.column },
          place: item,
        },
      ]
    const found = item.kind === 'map' ? item.entries.find((entry) => entry.key === nameKey) : undefined
    const name = maybeText(found?.value, nameKey, report)
    if (name !== undefined) return [{ name, spec: item, place: found ?? item }]
    if (item.kind !== 'none' && !found)
      report('value', item, `An entry has no "${nameKey}"`, `Begin it with \`${nameKey}: …\`.`)
    return []
  })
}

/** Ids are parts of addresses and must be unique in their list. */
function idMaker(report: Report): (fields: Fields, name: string, place: Place) => string | null {
  const taken = new Map<string, string>()
  return (fields, name, place) => {
    const stated = maybeText(fields.get('id'), 'id', report)
    if (stated !== undefined && !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}:._-]{0,99}$/u.test(stated)) {
      report(
        'value',
        fields.get('id') ?? place,
        `"${stated}" cannot be an id`,
        'Use letters, digits and hyphens.',
      )
      return null
    }
    const id = stated ?? slug(name)
    const first = taken.get(id)
    if (id === '' || first !== undefined) {
      const message =
        id === '' ? `"${name}" has no letter` : `"${name}" and "${first}" have the same id, ${id}`
      report('value', place, message, 'State another `id`.')
      return null
    }
    taken.set(id, name)
    return id
  }
}

function toPeople(spec: Spec, report: Report): AuthorityPerson[] {
  const { rest, groups } = takeGroups(spec, report)
  return groups.reduce(withGroup, toEntries(rest, report))
}

function toEntries(spec: Spec, report: Report): AuthorityPerson[] {
  const makeId = idMaker(report)
  return spreadNames(spec, 'not a person')
    .flatMap((whole) => itemsOf(whole, 'name', report))
    .flatMap(({ name, spec: details, place }) => {
      const short = details.kind === 'text'
      if (short && !/^not a person$/i.test(details.text.trim()))
        report(
          'value',
          details,
          `"${name}" must have details, or be "not a person"`,
          'Indent them below the name.',
        )
      const fields = short ? new Map() : readFields(details, `"${name}"`, authorityKeys.people, report)
      const id = fields && makeId(fields, name, place)
      if (!fields || !id) return []
      const list = (key: string): string[] => readTexts(fields.get(key), key, report)
      const same = list('same')
      const different = list('different')
      const articles = list('articles')
      for (const both of same.filter((other) => different.includes(other)))
        report(
          'value',
          place,
          `"${name}" cannot be both the same as "${both}" and different`,
          'Keep one of them.',
        )
      return {
        id,
        name: maybeText(fields.get('name'), 'name', report) ?? name,
        aliases: list('aliases'),
        same: same.filter((other) => !different.includes(other)),
        different,
        ...(articles.length > 0 ? { articles } : {}),
        notAPerson: short
          ? /^not a person$/i.test(details.text.trim())
          : (maybeFlag(fields.get('notAPerson'), 'not a person', report) ?? false),
        description: maybeText(fields.get('description'), 'description', report) ?? null,
        externalIds: readExternalIds(fields, report),
        note: maybeText(fields.get('note'), 'note', report) ?? null,
      }
    })
}

/** Names or ids that the owner says are one person, or never one; the first is the name shown. */
interface Group {
  readonly kind: 'same' | 'different'
  readonly names: readonly string[]
}

/** `same: [[Ada Lund, A. Lund], …]` at the top, and `different:` alike; one group may stand without the outer list. */
function takeGroups(spec: Spec, report: Report): { rest: Spec; groups: Group[] } {
  if (spec.kind !== 'map') return { rest: spec, groups: [] }
  const groups: Group[] = []
  const entries = spec.entries.filter(({ key, value }) => {
    const kind = key.trim()
    if (kind !== 'same' && kind !== 'different') return true
    if (value.kind === 'none') return false
    if (value.kind !== 'list') return true
    const lists = value.items.some((item) => item.kind === 'list') ? value.items : [value]
    for (const list of lists) {
      const names = readTexts(list, kind, report)
      if (names.length > 1) groups.push({ kind, names })
      else report('value', list, `A group of "${kind}" needs two names`, 'Write `[Ada Lund, A. Lund]`.')
    }
    return false
  })
  return { rest: { ...spec, entries }, groups }
}

/** The entries with a group in the one that it speaks of, or in a new one of its own. */
function withGroup(people: AuthorityPerson[], { kind, names }: Group): AuthorityPerson[] {
  const [first = '', ...others] = names
  const speaksOf = (entry: AuthorityPerson, name: string): boolean =>
    !entry.notAPerson && (entry.id === slug(name) || entry.name === name)
  const known = people.find((entry) => speaksOf(entry, first))
  if (!known) return [...people, { ...newEntry(first), [kind]: others }]
  const joined = [...new Set([...known[kind], ...others])]
  return people.map((entry) => (entry === known ? { ...entry, [kind]: joined } : entry))
}

function newEntry(name: string): AuthorityPerson {
  return {
    ...{ id: slug(name), name, aliases: [], same: [], different: [], notAPerson: false },
    ...{ description: null, externalIds: {}, note: null },
  }
}

/** `not a person: [Merrill Lynch, Nobel]` at the top names several at once. */
function spreadNames(spec: Spec, word: string): Spec[] {
  if (spec.kind !== 'map') return [spec]
  return spec.entries.map((entry): Spec => {
    const { line, column, value } = entry
    if (foldKey(entry.key) !== foldKey(word) || value.kind !== 'list')
      return { kind: 'map', entries: [entry], line, column }
    const entries = value.items.flatMap((item) =>
      item.kind === 'text' ? [{ key: item.text, line, column, value: { ...item, text: word } }] : [],
    )
    return { kind: 'map', entries, line, column }
  })
}

/** Ids of other catalogues, with their form checked. Whole addresses are cut to the id. */
function readExternalIds(fields: Fields, report: Report): Record<string, string> {
  const ids: Record<string, string> = {}
  for (const [scheme, { form, hint }] of Object.entries(schemes)) {
    const spec = fields.get(scheme)
    const id = maybeText(spec, scheme, report)
      ?.replace(/(?<!\/)\/+$/, '')
      .replace(/^.*\//, '')
    if (spec === undefined || id === undefined) continue
    if (form.test(id)) ids[scheme] = id
    else report('value', spec, `"${id}" is no ${scheme} id`, hint)
  }
  for (const [scheme, id, place] of readTextMap(fields.get('ids'), 'ids', report)) {
    if (/^[a-z][a-z0-9-]{0,30}$/.test(scheme)) ids[scheme] = id
    else
      report(
        'value',
        place,
        `"${scheme}" is no name of a catalogue`,
        'Use small letters, digits and hyphens.',
      )
  }
  return ids
}

/** The catalogues whose ids are checked, and by what. */
export const schemes = {
  wikidata: { form: /^Q[1-9]\d*$/, hint: 'It looks like Q42.' },
  viaf: { form: /^[1-9]\d{1,21}$/, hint: 'It is a number.' },
  orcid: { form: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, hint: 'It looks like 0000-0002-1825-0097.' },
} as const

function toOutlets(spec: Spec, report: Report): AuthorityOutlet[] {
  const makeId = idMaker(report)
  return itemsOf(spec, 'name', report).flatMap(({ name, spec: details, place }) => {
    // `Arlen Courier: arlencourier.example` gives just the host.
    const short = details.kind === 'text' || details.kind === 'list'
    const fields: Fields | null = short
      ? new Map([['hosts', details]])
      : readFields(details, `"${name}"`, authorityKeys.outlets, report)
    const id = fields && makeId(fields, name, place)
    if (!fields || !id) return []
    const country = maybeText(fields.get('country'), 'country', report)
    if (country !== undefined && !/^[a-z]{2}$/i.test(country))
      report(
        'value',
        fields.get('country') ?? details,
        `"${country}" is no code of a country`,
        'Write two letters: BE.',
      )
    return {
      id,
      name: maybeText(fields.get('name'), 'name', report) ?? name,
      aliases: readTexts(fields.get('aliases'), 'aliases', report),
      hosts: readTexts(fields.get('hosts'), 'hosts', report).flatMap((host) => toHost(host, details, report)),
      country: country !== undefined && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
      kind: maybeWord(fields.get('kind'), 'kind', ['agency', 'outlet'] as const, report) ?? 'outlet',
      dayMonthOrder:
        maybeWord(fields.get('dayMonthOrder'), 'dayMonthOrder', ['dmy', 'mdy', 'ymd'] as const, report) ??
        null,
      timeZone: readTimeZone(fields.get('timeZone'), report) ?? null,
    }
  })
}

/** "https://www.example.org/news" → "example.org" */
function toHost(text: string, place: Spec, report: Report): string[] {
  const host = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:?#].*$/s, '')
    .replace(/^www\./, '')
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host)) return [host]
  report('value', place, `"${text}" is no host`, 'Write it like example.org.')
  return []
}

/** A word or list alone is the field `short`, or nothing where that is null; else what `read` finds. */
function shortOrFields(details: Spec, short: string | null, read: () => Fields | null): Fields | null {
  if (details.kind !== 'text' && details.kind !== 'list') return read()
  return new Map(short === null ? [] : [[short, details]])
}

/** `Arlen: [Arlen-on-Sea]` gives just the other names, `Ferry Lane: not a place` takes one out. */
function toPlaces(spec: Spec, report: Report): AuthorityPlace[] {
  return spreadNames(spec, 'not a place')
    .flatMap((whole) => itemsOf(whole, 'name', report))
    .flatMap(({ name, spec: details }) => {
      const isNone = details.kind === 'text' && foldKey(details.text) === 'notaplace'
      const short = isNone ? null : 'aliases'
      const fields = shortOrFields(details, short, () =>
        readFields(details, `"${name}"`, authorityKeys.places, report),
      )
      if (!fields) return []
      return {
        name: maybeText(fields.get('name'), 'name', report) ?? name,
        aliases: [
          ...readTexts(fields.get('aliases'), 'aliases', report),
          ...(fields.has('name') ? [name] : []),
        ],
        notAPlace: isNone || (maybeFlag(fields.get('notAPlace'), 'not a place', report) ?? false),
      }
    })
}

/** `Police log: [a.txt, b.txt]` gives just the issues, `Matches of the week: not a series` takes one apart. */
function toSeries(spec: Spec, report: Report): AuthoritySeries[] {
  const makeId = idMaker(report)
  return spreadNames(spec, 'not a series')
    .flatMap((whole) => itemsOf(whole, 'name', report))
    .flatMap(({ name, spec: details, place }) => {
      const isNone = details.kind === 'text' && foldKey(details.text) === 'notaseries'
      const short = isNone ? null : 'articles'
      const fields = shortOrFields(details, short, () =>
        readFields(details, `"${name}"`, authorityKeys.series, report),
      )
      if (!fields) return []
      const articles = readTexts(fields.get('articles'), 'articles', report)
      if (articles.length === 1)
        report(
          'value',
          fields.get('articles') ?? details,
          `"${name}" has one issue`,
          'A series has two or more.',
        )
      return {
        name,
        title: maybeText(fields.get('name'), 'name', report) ?? null,
        id: fields.has('id') ? makeId(fields, name, place) : null,
        articles,
        same: readTexts(fields.get('same'), 'same', report),
        also: readTexts(fields.get('also'), 'also', report),
        without: readTexts(fields.get('without'), 'without', report),
        notASeries: isNone || (maybeFlag(fields.get('notASeries'), 'not a series', report) ?? false),
      }
    })
}

function toTopics(spec: Spec, report: Report): AuthorityTopic[] {
  const makeId = idMaker(report)
  const topics: { topic: AuthorityTopic; place: Place }[] = []
  const visit = (below: Spec, parent: string | null): void => {
    for (const { name, spec: details, place } of itemsOf(below, 'label', report)) {
      // `Floods: [flood, dyke]` gives just the words.
      const short = details.kind === 'text' || details.kind === 'list'
      const fields: Fields | null = short
        ? new Map([['words', details]])
        : readFields(details, `"${name}"`, authorityKeys.topics, report)
      const id = fields && makeId(fields, name, place)
      if (!fields || !id) continue
      const words = readTexts(fields.get('words'), 'words', report)
      const stated = maybeText(fields.get('parent'), 'parent', report)
      topics.push({
        topic: {
          id,
          label: maybeText(fields.get('label'), 'label', report) ?? name,
          parent: stated ?? parent,
          words,
        },
        place: fields.get('parent') ?? place,
      })
      const children = fields.get('topics')
      if (children) visit(children, id)
    }
  }
  visit(spec, null)
  return settleParents(topics, report)
}

/** A parent is given by the id or label of a topic in the list, or by a Media Topic's id. */
function settleParents(
  topics: readonly { topic: AuthorityTopic; place: Place }[],
  report: Report,
): AuthorityTopic[] {
  const ids = new Map(topics.flatMap(({ topic }) => [[topic.label.toLowerCase(), topic.id] as const]))
  for (const { topic } of topics) ids.set(topic.id.toLowerCase(), topic.id)
  const parents = new Map<string, string>()
  for (const { topic, place } of topics) {
    if (topic.parent === null) continue
    const parent = /^medtop:\d{8}$/.test(topic.parent) ? topic.parent : ids.get(topic.parent.toLowerCase())
    if (parent === undefined)
      report(
        'value',
        place,
        `There is no topic "${topic.parent}"`,
        'Name one of this file, or medtop: and 8 digits.',
      )
    else if (leadsTo(parent, topic.id, parents))
      report('value', place, `"${topic.label}" would be above itself`, 'Give it another parent.')
    else parents.set(topic.id, parent)
  }
  return topics.map(({ topic }) => ({ ...topic, parent: parents.get(topic.id) ?? null }))
}

function leadsTo(from: string, to: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true
  return false
}
