import { shortHash } from '../../lib/hash.ts'
import type { Document } from '../../model/document.ts'
import { type Claims, statedFields } from '../fields/stated.ts'
import type { OpenedFile } from '../format.ts'
import { bodyOf } from '../lines/body.ts'
import { type Line, textOf } from '../lines/line.ts'

/** One article of an export, as its reader found it. */
export interface ExportRecord {
  /** The number that the database gives it; null where it gives none. */
  readonly number: string | null
  readonly claims: Claims
  readonly body: readonly Line[]
}

/**
 * Records → documents. The body is what the export says is the article: it is marked `exact`, so that nothing is cut
 * off it and no headline is looked for in it. The same number twice in one file gets the hash of its text behind it.
 */
export function documentsOf(
  file: Pick<OpenedFile, 'path' | 'hash'>,
  format: string,
  records: readonly ExportRecord[],
): Document[] {
  const taken = new Set<string>()
  return records.map(({ number, claims, body }) => {
    const root = bodyOf(body, { emphasis: false })
    const print = shortHash([claims.title, claims.date, ...body.map(textOf)].join('\n'))
    const given = number?.replace(/[^\p{L}\p{N}._~·-]+/gu, '-').slice(0, 100)
    let part = given || print
    if (taken.has(part)) part = `${part}-${print.slice(0, 8)}`
    for (let copy = 2; taken.has(part); copy++) part = `${given || print}-${print.slice(0, 8)}-${copy}`
    taken.add(part)
    return {
      path: file.path,
      part,
      hash: file.hash,
      format,
      stated: statedFields(claims, 'the export'),
      body: root,
      exact: true,
      diagnostics: [],
    }
  })
}

/** A day as exports write it, so that it can be read: "2018년 5월 28일" → "2018-05-28"; others as they are. */
export function exportDate(text: string): string {
  const numbers = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/u.exec(text)
  if (numbers) return [numbers[1], ...numbers.slice(2, 4).map((part) => part?.padStart(2, '0'))].join('-')
  return text.replace(/\s+/gu, ' ').trim().slice(0, 120)
}

/** Whether a line of the head of a record tells a day: a year, and a number of one or two digits or a word beside it. */
export function tellsDay(text: string): boolean {
  if (text.length > 110 || !/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u.test(text)) return false
  if (/(?:©|\(c\)|copyright)/iu.test(text)) return false
  if (/(?<!\d)\d{1,2}(?!\d)/u.test(text.replace(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u, ' '))) return true
  // "Juillet 2014", "Summer 1999", "2014"
  return /^(?:\p{L}{3,12}\.?,?\s){0,3}(?:1[6-9]|20)\d\d$/u.test(text.trim())
}

/** "IMMIGRATION (93%); CHRIS ROE (79%)" → the names from `least` percent on, not in capitals. */
export function weightedNames(text: string, least: number): string[] {
  return text.split(/\s?;\s?/u).flatMap((item) => {
    const weight = /\((\d{1,3})\s?%\)/u.exec(item)?.[1]
    const name = item
      .replace(/\(\d{1,3}\s?%\)/u, '')
      .replace(/\s+/gu, ' ')
      .trim()
    if (name === '' || name.length > 80 || (weight !== undefined && Number(weight) < least)) return []
    return [name]
  })
}

/** "CAMPAIGNS & ELECTIONS" → "Campaigns & Elections"; short names of states and unions stay, and what is not in capitals. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    if (abbreviations.has(word)) return word
    // "O'NEIL", "women's": only a single letter makes the next one a capital.
    const after = /['’]$/u.test(name.slice(0, at)) && !/(?<!\p{L})\p{L}['’]$/u.test(name.slice(0, at))
    return after ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()
  })
}

const abbreviations = new Set(['UK', 'US', 'USA', 'EU', 'UN', 'NATO', 'UAE', 'TV'])

/** The tag of a language that an export names: "ENGLISH; ENGLISCH", "German", "Deutsch". */
export function tagOfLanguageName(name: string | null | undefined): string | null {
  if (!name) return null
  for (const word of name.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (/^[a-z]{2}(?:-[a-z]{2})?$/.test(word)) return word
    const tag = tagOf().get(word)
    if (tag) return tag
  }
  return null
}

let tags: Map<string, string> | undefined

/** Names of languages in several languages, from the tables of Unicode that come with the engine. */
function tagOf(): Map<string, string> {
  if (tags) return tags
  tags = new Map()
  for (const reader of readers) {
    const names = new Intl.DisplayNames([reader], { type: 'language' })
    for (const tag of written) {
      const name = names.of(tag)?.toLowerCase()
      if (name && !tags.has(name)) tags.set(name, tag)
    }
  }
  return tags
}

const written =
  'en de fr es it pt nl sv da no fi pl cs sk hu ro bg el tr ru uk ar he fa hi bn ta ur zh ja ko vi th id ms ca eu gl hr sr sl lt lv et is ga cy'.split(
    ' ',
  )
const readers = 'en de fr es it pt nl sv ru zh ja ko pl tr'.split(' ')
