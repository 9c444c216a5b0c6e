import { shippedData } from '../../knowledge/shipped.ts'
import type { StatedFields } from '../../model/document.ts'
import { decodeReferences } from '../../text/html-text.ts'
import { isProgramDebris } from '../../text/program-debris.ts'
import { fieldOfKey } from './field-keys.ts'

/**
 * The words of a value as a reader should see them: without the marks of note programs ("[[Jane Roe|Roe]]" → "Roe",
 * "[Jane Roe](https://…)" → "Jane Roe"), references of HTML ("&amp;") and control characters.
 */
export function cleanValue(text: string): string {
  const once = decodeReferences(text)
  // Some programs escape twice: "&amp;amp;".
  return (/&amp;(?:amp|lt|gt|quot|#\d{2,5});/.test(text) ? decodeReferences(once) : once)
    .replace(unseen, '')
    .replace(directions, '')
    .replace(/(?<![\w%])%%(?!%)[^%]{0,2000}(?:%%|$)|<!--[\s\S]{0,2000}?(?:-->|$)/g, '')
    .replace(/!?\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/(?<!\\)\[([^[\]]{1,200})\]\((?:https?:|mailto:|\/)[^()\s]{0,500}\)/g, '$1')
    .replace(/<\/?(?:em|i|b|strong|span|sup|sub|u|small)(?:\s[^<>]{0,200})?>/gi, '')
    .replace(/^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,300})(?<=\S)\1$/, '$2')
    .replace(/^`([^`]{1,300})`$/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]/g
/** Which way a line runs. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

interface Values {
  readonly nothing: readonly string[]
  readonly unknown: readonly string[]
  readonly without: readonly string[]
  readonly nobody: readonly string[]
  readonly untitled: readonly string[]
  readonly platforms: readonly string[]
  readonly defaultTags: readonly string[]
}

let sets: { readonly [Name in keyof Values]: ReadonlySet<string> } | null = null

function valueSets(): NonNullable<typeof sets> {
  if (!sets) {
    const values = shippedData<Values>('notes/values.yml')
    const set = (name: keyof Values): ReadonlySet<string> => new Set(values[name].map(fold))
    sets = {
      nothing: set('nothing'),
      unknown: set('unknown'),
      without: set('without'),
      nobody: set('nobody'),
      untitled: set('untitled'),
      platforms: set('platforms'),
      defaultTags: set('defaultTags'),
    }
  }
  return sets
}

/** Whether a value stands for none: "Unknown", "n/a", "—". A headline may be "None" or "Unknown". */
export function isNothing(name: keyof StatedFields, value: string): boolean {
  if (isProgramDebris(value)) return true
  if (isUnfilled(value)) return true
  const folded = fold(value)
  if (name === 'title') return valueSets().untitled.has(folded)
  if (folded === '') return value.trim() === '' || !/[\p{L}\p{N}\p{So}]/u.test(value)
  if (
    name === 'authors' &&
    valueSets().nobody.has(
      /^[a-z]{2,13}\d{0,4}$/.test(value) ? folded.replace(/(?<!\d)\d{1,4}$/, '') : folded,
    )
  )
    return true
  if (name === 'outlet' && valueSets().platforms.has(folded)) return true
  if (name === 'topics' && valueSets().defaultTags.has(folded)) return true
  // "#map": a place in the page itself, as the menus of site generators have it.
  if (name === 'url' && /^#[\w-]{1,60}$/.test(value)) return true
  // "#articles": a tag of the reader's program.
  if (name === 'section' && /^#\p{L}+$/u.test(value.trim())) return true
  // Evernote's way of saying how a note came to be: "web.clip7", "mobile.android".
  if (
    name === 'outlet' &&
    /^(?:web\.clip\d{0,2}|(?:mobile|desktop|mail|web)\.[a-z]{2,10}|(?:mail|web)\.clip)$/.test(folded)
  )
    return true
  // "XXXX-XX-XX", "xx.xx.xxxx": a day that nobody knew.
  if (/^x{2,4}(?:[-/.]x{2,4}){0,2}$/i.test(value)) return isDayField(name)
  // A box that was ticked, no day: "published: true", "saved: yes".
  if (name === 'date' || name === 'updated') if (/^(?:true|false|yes|no)$/.test(folded)) return true
  return valueSets().nothing.has(folded) || isUnknownField(folded)
}

/** "autor nie podany", "не указан", "ohne datum", "日期不詳": that something is not known, alone or beside the name of a field. */
function isUnknownField(folded: string): boolean {
  const { unknown, without } = valueSets()
  const text = folded.replaceAll(':', '')
  if (text.length > 60) return false
  if (unknown.has(text)) return true
  const cuts = [text.indexOf(' '), text.lastIndexOf(' ')].filter((at) => at > 0)
  const pairs = cuts.map((at) => [text.slice(0, at), text.slice(at + 1)] as const)
  // In Chinese and Japanese no blank divides words.
  if (cuts.length === 0 && /^\p{sc=Han}{3,6}$/u.test(text)) pairs.push([text.slice(0, 2), text.slice(2)])
  return pairs.some(
    ([before, behind]) =>
      (fieldOfKey(before) !== null && unknown.has(behind)) ||
      (fieldOfKey(behind) !== null && (unknown.has(before) || without.has(before))),
  )
}

function isDayField(name: keyof StatedFields): boolean {
  return name === 'date' || name === 'updated' || name === 'added'
}

/** "[publication]", "<author>", "{{ page.author }}", "%author%": a form that nobody filled in, with the name of a field in it. */
function isUnfilled(value: string): boolean {
  const [, name = ''] =
    /^(?:\[|<|\{{1,3}|%)\s?(?:\p{Ll}{2,12}\.)?(\p{L}[\p{L}_ -]{1,28})\s?(?:\]|>|\}{1,3}|%)$/u.exec(value) ??
    []
  // "[Paper]" may be the headline of somebody who writes so.
  return name !== '' && /^\p{Ll}|^\p{Lu}+$/u.test(name) && fieldOfKey(name.trim()) !== null
}

function fold(value: string): string {
  return value
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/u, '')
    .replace(/[\s_]+/g, ' ')
}

/** "Deutsch", "German" and "de_DE" → a language tag; null for what is none. */
export function languageTag(text: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replace(/_/g, '-'))
    if (tag && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag
  } catch {
    // it may be a name
  }
  return languageNames().get(text.toLowerCase()) ?? null
}

let names: ReadonlyMap<string, string> | null = null

/** Names of languages in English and in themselves. */
function languageNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    namedLanguages.flatMap((tag) =>
      ['en', tag].map(
        (shown) =>
          [`${new Intl.DisplayNames([shown], { type: 'language' }).of(tag)}`.toLowerCase(), tag] as const,
      ),
    ),
  )
  return names
}

const namedLanguages =
  'ar bg ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  )

/** "Roe, Jane" in a list of people → "Jane Roe": nothing but names stands there. */
export function personInOrder(name: string): string {
  return name.replace(/^(\p{Lu}[^,]{1,40}), (\p{Lu}[^,]{0,40})$/u, (whole, last: string, first: string) =>
    /^(?:Jr|Sr|I{1,3}|IV|M\.?D|Ph)\b/.test(first) ? whole : `${first} ${last}`,
  )
}

/** "pears [[Vell show]]" → "pears", "Vell show": a list as TiddlyWiki writes it. */
export function bracketedList(text: string): string[] {
  return [...text.matchAll(/\[\[([^[\]]{1,200})\]\]|([^\s[\]]+)/g)].map((match) => match[1] ?? match[2] ?? '')
}
