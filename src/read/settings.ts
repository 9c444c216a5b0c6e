import { shippedLines } from '../knowledge/shipped.ts'
import { hasInterface, interfaceLanguages } from '../languages/interface.ts'
import { isColor } from '../lib/color.ts'
import { once } from '../lib/once.ts'
import type { Spec } from '../lib/spec.ts'
import {
  type Fields,
  maybeFlag,
  maybeText,
  maybeWord,
  type Report,
  readFields,
  readTextMap,
  readTexts,
  settleKey,
  suggest,
} from '../lib/spec-reader.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { healthNames } from '../model/health.ts'
import type { Rights, Settings } from '../model/settings.ts'
import type { Disk } from './disk.ts'
import { type OwnerFile, openOwnerFile, readOwnerText } from './owner-file.ts'

/** The keys of `archive.yml`; docs/settings.md describes each. */
export const settingsKeys: readonly (keyof Settings)[] = [
  'title',
  'tagline',
  'description',
  'baseUrl',
  'language',
  'timeZone',
  'fileLinks',
  'pictures',
  'archiveYears',
  'exclude',
  'columns',
  'contact',
  'report',
  'lead',
  'licence',
  'colors',
  'navigation',
  'rights',
  'thresholds',
]

const rules = {
  syntax: 'settings/syntax',
  value: 'settings/value',
  unknown: 'settings/unknown-key',
} as const

export interface ReadSettings {
  readonly settings: Settings
  /** Where the article that opens the front page is named: whether there is one is known when all are read. */
  readonly leadPlace: Pick<Diagnostic, 'path' | 'line' | 'column'>
  readonly diagnostics: Diagnostic[]
}

/** `archive.yml` of the input folder, completed with defaults. What cannot be used is reported, the rest kept. */
export async function readSettings(
  input: string,
  disk?: Disk,
  isField: IsField = () => true,
): Promise<ReadSettings> {
  return settingsIn(await openOwnerFile(input, ['archive.yml', 'archive.yaml'], rules, disk), isField)
}

/** Whether a column of a table may hold a field of this name: formats know, which nothing here does. */
export type IsField = (name: string) => boolean

/** The same of a text that would stand at `path`. */
export function readSettingsText(path: string, text: string): ReadSettings {
  return settingsIn(readOwnerText(path, text, rules), () => true)
}

function settingsIn({ path, spec, report, diagnostics }: OwnerFile, isField: IsField): ReadSettings {
  const fields = readFields(withPlainNames(spec), 'this file', settingsKeys, report) ?? new Map()
  const { line, column } = fields.get('lead') ?? spec
  const settings = settle(fields, report, isField)
  const place = { path, ...placeOf(fields.get('language') ?? spec) }
  return {
    settings,
    leadPlace: { path, line, column },
    diagnostics: [...diagnostics, ...untranslated(settings, place)],
  }
}

function placeOf({ line, column }: Spec): Pick<Diagnostic, 'line' | 'column'> {
  return { line, column }
}

/** Pages of a language whose words are not here are in English. */
function untranslated(
  { language }: Settings,
  place: Pick<Diagnostic, 'path' | 'line' | 'column'>,
): Diagnostic[] {
  if (hasInterface(language)) return []
  return [
    {
      severity: 'warning',
      rule: 'settings/untranslated',
      message: `The words of the pages are not translated into "${language}": menus and dates are in English`,
      ...place,
      hint: `Pages can be in ${interfaceLanguages().join(', ')}. Texts in any language are read all the same.`,
    },
  ]
}

/** The setting that a key of `archive.yml` stands for: "colours" is `colors`; null for none. */
export function settingOf(key: string): keyof Settings | null {
  const plain = Object.hasOwn(synonyms, key) ? (synonyms[key] ?? key) : key
  return settleKey(plain, settingsKeys) as keyof Settings | null
}

function settle(fields: Fields, report: Report, isField: IsField): Settings {
  const text = (key: keyof Settings): string | null => maybeText(fields.get(key), key, report) ?? null
  return {
    title: text('title') ?? 'News archive',
    tagline: text('tagline'),
    description: text('description'),
    baseUrl: readBaseUrl(fields.get('baseUrl'), report),
    language: readLanguage(fields.get('language'), report) ?? 'en',
    timeZone: readTimeZone(fields.get('timeZone'), report) ?? 'UTC',
    fileLinks: maybeFlag(fields.get('fileLinks'), 'fileLinks', report) ?? false,
    pictures: maybeFlag(fields.get('pictures'), 'pictures', report) ?? true,
    archiveYears: maybeFlag(fields.get('archiveYears'), 'archiveYears', report) ?? true,
    exclude: readTexts(fields.get('exclude'), 'exclude', report),
    columns: readColumns(fields.get('columns'), report, isField),
    contact: readContact(fields.get('contact'), report),
    report: readReport(fields.get('report'), report),
    lead: text('lead'),
    licence: text('licence'),
    colors: readColors(fields.get('colors'), report),
    navigation: readNavigation(fields.get('navigation'), report),
    rights: readRights(fields.get('rights'), report),
    thresholds: readThresholds(fields.get('thresholds'), report),
  }
}

/** Fields of articles, and the column of tables that holds each. */
function readColumns(spec: Spec | undefined, report: Report, isField: IsField): Record<string, string> {
  return Object.fromEntries(
    readTextMap(spec, 'columns', report).flatMap(([field, column, place]) => {
      if (isField(field)) return [[field, column]]
      report(
        'value',
        place,
        `There is no field "${field}" that a column may hold`,
        'Write the field before the colon, and the name of the column behind it: `text: Wortlaut`.',
      )
      return []
    }),
  )
}

/** Other names that people write. */
const synonyms: Readonly<Record<string, keyof Settings>> = {
  colours: 'colors',
  nav: 'navigation',
  menu: 'navigation',
  url: 'baseUrl',
  lang: 'language',
  name: 'title',
  subtitle: 'tagline',
  license: 'licence',
  email: 'contact',
}

function withPlainNames(spec: Spec): Spec {
  if (spec.kind !== 'map') return spec
  const entries = spec.entries.map((entry) => ({
    ...entry,
    key: Object.hasOwn(synonyms, entry.key) ? (synonyms[entry.key] ?? entry.key) : entry.key,
  }))
  return { ...spec, entries }
}

/** A mail address: it becomes a link of the pages. */
function readContact(spec: Spec | undefined, report: Report): string | null {
  const text = maybeText(spec, 'contact', report)
  if (spec === undefined || text === undefined) return null
  if (/^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/u.test(text)) return text
  report('value', spec, `"contact" is no mail address: "${text}"`, 'Write it like archive@example.org.')
  return null
}

/** The address of a form, with {id}, {title} and {url} where the article is to be named. */
function readReport(spec: Spec | undefined, report: Report): string | null {
  const text = maybeText(spec, 'report', report)
  if (spec === undefined || text === undefined) return null
  const plain = text.replace(/\{(?:id|title|url)\}/g, 'x')
  if (/^https?:\/\/[^\s{}]+$/i.test(plain) && URL.canParse(plain)) return text
  report(
    'value',
    spec,
    `"report" is no address of a form: "${text}"`,
    'Write it like https://forms.example/mistake?article={url}; a mail address is "contact".',
  )
  return null
}

/** With a slash at its end, so that addresses can be put behind it. */
function readBaseUrl(spec: Spec | undefined, report: Report): string | null {
  const text = maybeText(spec, 'baseUrl', report)
  if (spec === undefined || text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.host && !url.search && !url.hash && !url.username)
    return url.href.endsWith('/') ? url.href : `${url.href}/`
  report(
    'value',
    spec,
    `"baseUrl" is no address of a site: "${text}"`,
    'Write it like https://example.org/archive/.',
  )
  return null
}

/** A BCP 47 tag in its usual spelling: "pt-br" → "pt-BR". */
export function readLanguage(spec: Spec | undefined, report: Report): string | undefined {
  const text = maybeText(spec, 'language', report)
  if (spec === undefined || text === undefined) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(text.replace(/_/g, '-'))
    if (tag && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag
  } catch {
    // told below
  }
  report('value', spec, `"language" is no language tag: "${text}"`, 'Write en, de, pt-BR or the like.')
  return undefined
}

export function readTimeZone(spec: Spec | undefined, report: Report): string | undefined {
  const text = maybeText(spec, 'timeZone', report)
  if (spec === undefined || text === undefined) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    report('value', spec, `There is no time zone "${text}"`, 'Write it like Europe/Brussels.')
    return undefined
  }
}

/** Values go into a style sheet: only what is surely a color. */
/** Whether each color that is named is one: "teal", not "reddish". */
function areNames(value: string): boolean {
  const words =
    value
      .toLowerCase()
      .replace(/#[\da-f]+|\b(?:[a-z]{3,11})\([\d\s.,%/a-z-]{0,60}\)|\blight-dark\b/g, ' ')
      .match(/[a-z]+/g) ?? []
  return words.every((word) => colorNames().has(word))
}

const colorNames = once((): ReadonlySet<string> => new Set(shippedLines('web/color-names.txt')))

function readColors(spec: Spec | undefined, report: Report): Record<string, string> {
  const colors: Record<string, string> = {}
  for (const [name, value, place] of readTextMap(spec, 'colors', report)) {
    if (/^[a-z][a-z0-9-]{0,40}$/.test(name) && isColor(value) && areNames(value)) colors[name] = value
    else report('value', place, `"${name}: ${value}" is no color`, 'Write it like `accent: "#8a1c1c"`.')
  }
  return colors
}

function readNavigation(spec: Spec | undefined, report: Report): Settings['navigation'] {
  if (!spec || spec.kind === 'none') return null
  if (spec.kind === 'map')
    return readTextMap(spec, 'navigation', report).flatMap(([label, href, place]) =>
      toLink(label, href, place, report),
    )
  if (spec.kind === 'text') {
    report(
      'value',
      spec,
      '"navigation" must be entries of the form `label: address`',
      'Indent them below it.',
    )
    return null
  }
  return spec.items.flatMap((item) => {
    const fields = readFields(item, 'an entry of "navigation"', ['label', 'href'], report)
    const label = maybeText(fields?.get('label'), 'label', report)
    const href = maybeText(fields?.get('href'), 'href', report)
    if (label !== undefined && href !== undefined) return toLink(label, href, item, report)
    if (fields && fields.size > 0)
      report('value', item, 'An entry of "navigation" needs "label" and "href"', 'Add both.')
    return []
  })
}

function toLink(label: string, href: string, place: Spec, report: Report): { label: string; href: string }[] {
  const web = /^(?:https?:\/\/|mailto:)/i.test(href)
  if (web || (!/^[a-z][a-z\d+.-]*:|^\/\/|\\|\s/i.test(href) && !href.split('/').includes('..')))
    return [{ label, href: web ? href : href.replace(/^\/+/, '') }]
  report('value', place, `"${href}" is no address for a link`, 'Write a page such as people/, or https://….')
  return []
}

function readRights(spec: Spec | undefined, report: Report): Record<string, Rights> {
  const rights: Record<string, Rights> = Object.create(null)
  if (!spec || spec.kind === 'none') return {}
  const words = ['full', 'excerpt', 'record only'] as const
  if (spec.kind !== 'map') {
    const all = maybeWord(spec, 'rights', words, report)
    return all === undefined ? {} : { '*': all }
  }
  for (const { key, value } of spec.entries) {
    const word = maybeWord(value, key, words, report)
    if (word !== undefined) rights[key] = word
  }
  return { ...rights }
}

/** A number of articles, or a share of all: 0.1 or 10 %. */
function readThresholds(spec: Spec | undefined, report: Report): Record<string, number> {
  const limits: Record<string, number> = {}
  if (!spec || spec.kind === 'none') return limits
  if (spec.kind !== 'map') {
    report('value', spec, '"thresholds" must be entries of the form `name: number`', 'Indent them below it.')
    return limits
  }
  for (const { key, value, line, column } of spec.entries) {
    const name = key
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
    if (!(healthNames as readonly string[]).includes(name)) {
      report('unknown', { line, column }, `There is no figure "${key}"`, suggest(name, healthNames))
      continue
    }
    const text = maybeText(value, key, report)
    const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text ?? '')
    if (match?.[1]) limits[name] = Number(match[1]) / (match[2] ? 100 : 1)
    else if (text !== undefined)
      report('value', value, `"${text}" is no limit`, 'Write a number, or a share such as 10%.')
  }
  return limits
}
