import type { Spec } from '../lib/spec.ts'
import { foldKey, kindName, type Report, suggest } from '../lib/spec-reader.ts'
import type { Stated, StatedFields } from '../model/document.ts'

/** Fields as they are collected. */
export type FieldsDraft = { -readonly [Name in keyof StatedFields]: StatedFields[Name][number][] }

/** No claims yet. */
export function emptyFields(): FieldsDraft {
  return {
    id: [],
    title: [],
    standfirst: [],
    date: [],
    updated: [],
    added: [],
    outlet: [],
    agency: [],
    authors: [],
    section: [],
    language: [],
    url: [],
    people: [],
    topics: [],
    places: [],
    story: [],
  }
}

/** Where the claims come from. */
export interface Origin {
  readonly basis: 'user' | 'stated'
  readonly origin: string
}

/**
 * The keys that are understood, each with the names that other programs give it. Case, hyphens, underscores and
 * spaces make no difference: `pub-date` is `pubDate`.
 */
export const fieldKeys: { readonly [Name in keyof StatedFields]: readonly string[] } = {
  id: ['id', 'identifier', 'slug'],
  title: ['title', 'headline', 'hed'],
  standfirst: ['standfirst', 'subtitle', 'subheadline', 'deck', 'dek', 'description', 'summary', 'lead'],
  date: [
    'date',
    'published',
    'publishDate',
    'pubDate',
    'datePublished',
    'publishedAt',
    'publishedTime',
    'publicationDate',
    'issued',
  ],
  updated: ['updated', 'modified', 'lastmod', 'dateModified', 'modifiedTime', 'updatedAt', 'lastUpdated'],
  added: [
    'added',
    'saved',
    'clipped',
    'captured',
    'retrieved',
    'accessed',
    'accessDate',
    'archived',
    'created',
    'dateAdded',
    'dateSaved',
  ],
  outlet: [
    'outlet',
    'source',
    'publication',
    'newspaper',
    'publisher',
    'site',
    'siteName',
    'website',
    'paper',
    'magazine',
  ],
  agency: ['agency', 'newsAgency', 'wire', 'wireService'],
  authors: ['authors', 'author', 'byline', 'by', 'writer', 'writers', 'creator'],
  section: ['section', 'category', 'rubric', 'desk'],
  language: ['language', 'lang', 'locale', 'inLanguage'],
  url: ['url', 'link', 'canonical', 'canonicalUrl', 'originalUrl', 'address', 'permalink', 'uri'],
  people: ['people', 'persons', 'person'],
  topics: ['topics', 'topic', 'tags', 'tag', 'keywords', 'keyword', 'subjects', 'categories'],
  places: ['places', 'place', 'locations', 'location'],
  story: ['story', 'storyId'],
}

/** Keys of other programs that say nothing about the article: how a note is shown. */
export const ignoredKeys: readonly string[] = [
  'layout',
  'aliases',
  'cssclass',
  'cssclasses',
  'image',
  'cover',
  'thumbnail',
  'type',
  'read',
  'status',
  'draft',
]

const fieldOf: ReadonlyMap<string, keyof StatedFields> = new Map(
  (Object.keys(fieldKeys) as (keyof StatedFields)[]).flatMap((name) =>
    fieldKeys[name].map((key) => [foldKey(key), name] as const),
  ),
)
const ignored: ReadonlySet<string> = new Set(ignoredKeys.map(foldKey))

/** Add the claims of a map to `draft`; what is no use is reported, and the rest kept. */
export function collectFields(spec: Spec, from: Origin, draft: FieldsDraft, report: Report): void {
  if (spec.kind === 'none') return
  if (spec.kind !== 'map') {
    report(
      'value',
      spec,
      `Fields must be of the form \`name: value\`, not ${kindName(spec)}`,
      'Write `title: …`.',
    )
    return
  }
  for (const { key, value, ...place } of spec.entries) {
    const name = fieldOf.get(foldKey(key))
    if (name !== undefined) settle(name, key, value, from, draft, report)
    else if (!ignored.has(foldKey(key)))
      report('unknown', place, `There is no field "${key}"`, suggest(key, Object.keys(fieldKeys)))
  }
}

function settle(
  name: keyof StatedFields,
  key: string,
  spec: Spec,
  from: Origin,
  draft: FieldsDraft,
  report: Report,
): void {
  if (name === 'authors' || name === 'people' || name === 'topics' || name === 'places') {
    const texts = listOf(name, key, spec, report)
    if (texts.length > 0) draft[name].push({ value: texts, ...from, line: spec.line })
    return
  }
  const text = textOf(key, spec, report)
  if (text === undefined) return
  // "saved: yes" is a box that was ticked, no day.
  if (name === 'added' && !/\d/.test(text)) return
  // Obsidian's clipper and others write the address as `source`.
  const target = name === 'outlet' && foldKey(key) === 'source' && /^https?:\/\//i.test(text) ? 'url' : name
  const settled = checks[target]?.(text)
  if (settled === undefined) draft[target].push(claim(text, from, spec))
  else if ('value' in settled) draft[target].push(claim(settled.value, from, spec))
  else report('value', spec, `"${key}" ${settled.message}`, settled.hint)
}

function claim(value: string, from: Origin, spec: Spec): Stated<string> {
  return { value, ...from, line: spec.line }
}

type Check = (
  text: string,
) => { readonly value: string } | { readonly message: string; readonly hint: string }

/** Fields in which not every text makes sense. */
const checks: { readonly [Name in keyof StatedFields]?: Check } = {
  id: checkId,
  url: checkUrl,
  language: checkLanguage,
}

/** An id becomes part of an address: one name, without parts that lead elsewhere. */
function checkId(text: string): ReturnType<Check> {
  if (text.length <= 100 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]*$/u.test(text) && !text.includes('..'))
    return { value: text.normalize('NFC') }
  return {
    message: `cannot be "${shorten(text)}", because it becomes part of an address`,
    hint: 'Use letters, digits and hyphens.',
  }
}

function checkUrl(text: string): ReturnType<Check> {
  const bad = {
    message: `is no address of a web page: "${shorten(text)}"`,
    hint: 'It begins with https:// or http://.',
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return bad
  const { protocol, hostname, username, password } = new URL(text)
  if (!/^https?:$/.test(protocol) || hostname === '' || username || password) return bad
  return { value: text }
}

function checkLanguage(text: string): ReturnType<Check> {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replace(/_/g, '-'))
    if (tag && /^[a-z]{2,3}(?:-|$)/.test(tag)) return { value: tag }
  } catch {
    // told below
  }
  return { message: `is no language tag: "${shorten(text)}"`, hint: 'Write en, de, pt-BR or the like.' }
}

/** One text. A list of one is taken for it. */
function textOf(key: string, spec: Spec, report: Report): string | undefined {
  if (spec.kind === 'none') return undefined
  if (spec.kind === 'text') return clean(spec.text) || undefined
  if (spec.kind === 'list' && spec.items.length <= 1)
    return spec.items[0] && textOf(key, spec.items[0], report)
  report('value', spec, `"${key}" must be one value, not ${kindName(spec)}`, `Write \`${key}: value\`.`)
  return undefined
}

/** A list of texts, of maps with a `name`, or one text divided by semicolons or commas ("and" divides authors). */
function listOf(name: string, key: string, spec: Spec, report: Report): string[] {
  if (spec.kind === 'none') return []
  if (spec.kind === 'text') return divide(name, spec.text).map(clean).filter(Boolean)
  if (spec.kind === 'list')
    return spec.items.flatMap((item) => {
      const named =
        item.kind === 'map' ? item.entries.find((entry) => foldKey(entry.key) === 'name')?.value : item
      if (named?.kind === 'text') return clean(named.text) || []
      if (item.kind !== 'none')
        report(
          'value',
          item,
          `"${key}" must hold texts, not ${kindName(item)}`,
          `Write \`${key}: [one, another]\`.`,
        )
      return []
    })
  const single = spec.entries.find((entry) => foldKey(entry.key) === 'name')?.value
  if (single?.kind === 'text') return [clean(single.text)]
  report('value', spec, `"${key}" must be a list, not a map`, `Write \`${key}: [one, another]\`.`)
  return []
}

/** An author line is left whole, for "Roe, Jane" and "Jane Roe, Paris" need the eye of the byline's reader. */
function divide(name: string, text: string): string[] {
  if (text.includes(';')) return text.split(';')
  return name === 'authors' ? [text] : text.split(',')
}

/** Links of a note program show their words only: "[[Jane Roe|Roe]]" → "Roe"; "#tag" → "tag". */
function clean(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/^#(?=\p{L})/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
