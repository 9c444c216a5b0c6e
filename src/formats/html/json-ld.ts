import { attribute, elementsOf, isText, type Page } from './tree.ts'

/** A thing that a page describes in JSON-LD: its properties as they stand. */
export type Thing = Readonly<Record<string, unknown>>

/** All things of all JSON-LD blocks of a page, those of a `@graph` and of lists among them, in order. */
export function readJsonLd(page: Page): Thing[] {
  const things: Thing[] = []
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type'))) continue
    const [text] = element.childNodes
    if (text && isText(text)) collect(parseLenient(text.value), things, 0)
    if (things.length > mostThings) break
  }
  return things
}

const mostThings = 500

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || things.length > mostThings) return
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1)
  else if (isThing(value)) {
    things.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'])
      if (typeof value[key] === 'object') collect(value[key], things, depth + 1)
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON as pages write it: comments around it, line ends inside strings, commas before a bracket. */
export function parseLenient(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(?:-->|\/\/\s{0,20}\]\]>|\/\*\s{0,20}\]\]>\s{0,20}\*\/|\]\]>)\s{0,20};?$/, '')
    .trimEnd()
    .replace(/;$/, '')
    .trim()
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // the next attempt, else the fields that can be told without a parser
    }
  }
  return salvage(bare)
}

/** Control characters inside strings become blanks, commas before a closing bracket go. */
function mended(text: string): string {
  const parts: string[] = []
  let inString = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 34) inString = !inString
    else if (inString && code < 32) {
      parts.push(text.slice(from, at), ' ')
      from = at + 1
    } else if (!inString && code === 44) {
      let next = at + 1
      while (/\s/.test(text[next] ?? '')) next++
      if (text[next] === '}' || text[next] === ']' || text[next] === ',') {
        parts.push(text.slice(from, at))
        from = at + 1
      }
    }
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** What a broken block says of an article in plain fields. */
function salvage(text: string): unknown {
  const thing: Record<string, string> = {}
  for (const [, key, value] of text.slice(0, 100_000).matchAll(field))
    if (key && value !== undefined) thing[key] ??= value
  return Object.keys(thing).length > 1 ? thing : null
}

const field = /"(@type|headline|datePublished|dateModified|dateCreated)"\s*:\s*"([^"\\\n]{1,300})"/g

/** Is the thing of one of these kinds? `@type` may be a list, an address, or have a prefix. */
export function isKind(thing: Thing, pattern: RegExp): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]
  return types.some((type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:]/, '')))
}

/** A property as one text: the text itself, the first of a list, or the name of a thing. */
export function textIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (depth > 4) return ''
  if (Array.isArray(value)) return textIn(value[0], depth + 1)
  if (isThing(value))
    return textIn(value.name ?? value['@value'] ?? value['@id'] ?? value.url ?? '', depth + 1)
  return ''
}

/** A property as a list of texts. */
export function textsIn(value: unknown, depth = 0): string[] {
  if (Array.isArray(value) && depth < 4)
    return value.flatMap((item) => textsIn(item, depth + 1)).slice(0, 200)
  const text = textIn(value)
  return text === '' ? [] : [text]
}
