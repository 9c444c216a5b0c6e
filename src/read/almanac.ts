import type { Spec } from '../lib/spec.ts'
import { maybeFlag, maybeText, type Report, readFields, readTexts } from '../lib/spec-reader.ts'
import type { Almanac, AlmanacEvent, AlmanacHolder, AlmanacOffice } from '../model/authority.ts'

/** The keys of `authority/almanac.yml` and of the entries in it. */
export const almanacKeys = {
  almanac: ['offices', 'events'],
  offices: ['office', 'titles', 'country', 'holders'],
  holders: ['name', 'aliases', 'from', 'to', 'wikidata', 'source'],
  events: ['name', 'phrases', 'date', 'from', 'to', 'scheduled', 'source'],
} as const

/** Facts with days. An entry without a first day dates nothing and is reported. */
export function toAlmanac(spec: Spec, report: Report): Almanac {
  const fields = readFields(spec, 'this file', almanacKeys.almanac, report)
  const named = (key: 'offices' | 'events', nameKey: string): { name: string; spec: Spec }[] =>
    namedEntries(fields?.get(key), key, nameKey, report)
  return {
    offices: named('offices', 'office').flatMap((item) => toOffice(item.name, item.spec, report)),
    events: named('events', 'name').flatMap((item) => toEvent(item.name, item.spec, report)),
  }
}

/** A map from name to details, or a list of details with their name. */
function namedEntries(
  spec: Spec | undefined,
  what: string,
  nameKey: string,
  report: Report,
): { name: string; spec: Spec }[] {
  if (!spec || spec.kind === 'none') return []
  // What is wrong with an entry as a whole is told where its name stands.
  if (spec.kind === 'map')
    return spec.entries.map(({ key, value, line, column }) => ({
      name: key.trim(),
      spec: value.kind === 'map' ? { ...value, line, column } : value,
    }))
  if (spec.kind === 'list')
    return spec.items.flatMap((item) => {
      const entry = item.kind === 'map' ? item.entries.find(({ key }) => key === nameKey) : undefined
      const name = maybeText(entry?.value, nameKey, report)
      if (name !== undefined) return [{ name, spec: item }]
      report('value', item, `An entry of "${what}" has no "${nameKey}"`, `Begin it with \`${nameKey}: …\`.`)
      return []
    })
  report(
    'value',
    spec,
    `"${what}" must be entries of the form \`${nameKey}: details\``,
    'Indent them below it.',
  )
  return []
}

function toOffice(office: string, spec: Spec, report: Report): AlmanacOffice[] {
  const fields = readFields(spec, `"${office}"`, almanacKeys.offices, report)
  if (!fields) return []
  const holders = namedEntries(fields.get('holders'), 'holders', 'name', report)
    .flatMap((item) => toHolder(item.name, item.spec, report))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const [index, holder] of holders.entries()) {
    const next = holders[index + 1]
    if (next && (holder.to === null || holder.to > next.from))
      report(
        'value',
        fields.get('holders') ?? spec,
        `${holder.name} and ${next.name} hold "${office}" at the same time`,
        `Give ${holder.name} a \`to\` that is no later than ${next.from}.`,
      )
  }
  if (holders.length === 0) return []
  return [
    {
      office,
      titles: readTexts(fields.get('titles'), 'titles', report),
      country: maybeText(fields.get('country'), 'country', report)?.toUpperCase() ?? null,
      holders,
    },
  ]
}

function toHolder(name: string, spec: Spec, report: Report): AlmanacHolder[] {
  const fields = readFields(spec, `"${name}"`, almanacKeys.holders, report)
  const days = fields && readDays(name, fields.get('from'), fields.get('to'), spec, report)
  if (!fields || !days) return []
  return [
    {
      name,
      aliases: readTexts(fields.get('aliases'), 'aliases', report),
      ...days,
      wikidata: maybeText(fields.get('wikidata'), 'wikidata', report) ?? null,
      source: maybeText(fields.get('source'), 'source', report) ?? 'authority/almanac.yml',
      isOwn: true,
    },
  ]
}

function toEvent(name: string, spec: Spec, report: Report): AlmanacEvent[] {
  // `The Arlen flood: 2014-05-02` gives just the day.
  const fields =
    spec.kind === 'text'
      ? new Map([['date', spec]])
      : readFields(spec, `"${name}"`, almanacKeys.events, report)
  if (!fields) return []
  const date = fields.get('date')
  const day = date && readDays(name, date, undefined, spec, report)
  const days = date
    ? day && { ...day, to: day.from }
    : readDays(name, fields.get('from'), fields.get('to'), spec, report)
  if (!days) return []
  const phrases = readTexts(fields.get('phrases'), 'phrases', report)
  return [
    {
      name,
      phrases: phrases.length > 0 ? phrases : [name],
      ...days,
      ...(maybeFlag(fields.get('scheduled'), 'scheduled', report) ? { scheduled: true } : {}),
      source: maybeText(fields.get('source'), 'source', report) ?? 'authority/almanac.yml',
    },
  ]
}

function readDays(
  name: string,
  first: Spec | undefined,
  last: Spec | undefined,
  place: Spec,
  report: Report,
): { from: string; to: string | null } | null {
  if (!first || first.kind === 'none') {
    report('value', place, `"${name}" has no first day`, 'Write `from: 2024-05-31`.')
    return null
  }
  const from = readDay(first, 'from', report)
  const to = last && last.kind !== 'none' ? readDay(last, 'to', report) : null
  if (from === undefined || to === undefined) return null
  if (to === null || from <= to) return { from, to }
  report('value', last ?? place, `"${name}" ends before it begins`, 'Exchange the days.')
  return null
}

/** A day of the calendar as YYYY-MM-DD; undefined (and reported) for anything else. */
function readDay(spec: Spec, what: string, report: Report): string | undefined {
  const text = maybeText(spec, what, report)
  if (text === undefined) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text
  report('value', spec, `"${text}" is no day`, 'Write it as 2024-05-31.')
  return undefined
}
