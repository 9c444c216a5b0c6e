import { isThing, parseLenient } from './json-ld.ts'
import { elementsAsWritten } from './prepare.ts'

/**
 * The data that the scripts of a page bring along to write it in the browser: JSON in elements of its own
 * (`__NEXT_DATA__`, JSON-LD), values that scripts assign (`window.__INITIAL_STATE__ = {…}`,
 * `Fusion.globalContent={…}`, `JSON.parse("…")`), and the pieces that Next.js pushes. No script runs: what is no
 * JSON is passed over. Linear in the length.
 */
export function pageData(html: string): unknown[] {
  const found: unknown[] = []
  const pushed: string[] = []
  let read = 0
  for (const { tag, content: code } of elementsAsWritten(html, scriptTag)) {
    read += code.length
    if (read > mostCode) break
    if (/\btype\s*=\s*["']?[\w/+.-]*ld\+json/i.test(tag)) found.push(parseLenient(code))
    else if (/\btype\s*=\s*["']?[\w/+.-]*json/i.test(tag)) found.push(unflattened(parsed(code.trim())))
    else if (!/\bsrc\s*=/i.test(tag)) {
      found.push(...assigned(code))
      pushed.push(piecesIn(code).join(''))
    }
  }
  found.push(...rowsIn(pushed.join('')))
  return found.filter((value) => typeof value === 'object' && value !== null)
}

/**
 * Nuxt 3 writes its data as one list, in which lists and objects hold the places of their values: `[["Reactive", 1],
 * { "title": 2 }, "Crane stays"]`. Such a list becomes the value that it stands for, any other data stay. A value that
 * several share is there for each of them, up to a bound. Source: the format of devalue (github.com/sveltejs/devalue).
 */
function unflattened(data: unknown): unknown {
  if (!Array.isArray(data) || data.length < 2) return data
  const [first] = data
  const isFlat =
    (Array.isArray(first) && (typeof first[0] === 'string' || first.every((at) => Number.isInteger(at)))) ||
    (isThing(first) && Object.values(first).every((at) => Number.isInteger(at)))
  if (!isFlat) return data
  let made = 0
  const valueAt = (at: unknown, depth: number): unknown => {
    const value: unknown = typeof at === 'number' && at >= 0 ? data[at] : null
    if (depth > deepest || ++made > mostMade) return null
    if (Array.isArray(value)) {
      const [kind, inner] = value
      // ["Reactive", 5], ["Date", "2019-03-04T09:14:00Z"]
      if (typeof kind === 'string') return typeof inner === 'number' ? valueAt(inner, depth + 1) : inner
      return value.map((item) => valueAt(item, depth + 1))
    }
    if (!isThing(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueAt(item, depth + 1)]))
  }
  return valueAt(0, 0)
}

const deepest = 40
const mostMade = 200_000

const scriptTag = /<(script)\b/gi
/** In UTF-16 code units, of all scripts of a page. */
const mostCode = 20_000_000
/** Of one script: most have one or two values, a program thousands of braces. */
const mostValues = 20

/** Values behind "=" that are JSON, or a string of JSON. */
function assigned(code: string): unknown[] {
  const found: unknown[] = []
  const start = /=\s{0,20}(?:(?=[{[]\s{0,20}["{[])|JSON\.parse\(\s{0,20}(?=["']))/g
  for (let tries = 0; tries < mostValues; tries++) {
    const match = start.exec(code)
    if (!match) break
    const from = match.index + match[0].length
    const isQuoted = match[0].includes('parse')
    const to = isQuoted ? endOfString(code, from) : endOfValue(code, from)
    if (to < 0) continue
    const text = code.slice(from, to)
    const value = parsed(isQuoted ? unquoted(text) : text)
    if (value === null) continue
    found.push(value)
    start.lastIndex = to
  }
  return found
}

/** `self.__next_f.push([1,"…"])`: the strings. */
function piecesIn(code: string): string[] {
  const found: string[] = []
  const start = /__next_f\.push\(\[1,(?=")/g
  for (let match = start.exec(code); match; match = start.exec(code)) {
    const from = match.index + match[0].length
    const to = endOfString(code, from)
    if (to < 0) break
    found.push(unquoted(code.slice(from, to)))
    start.lastIndex = to
  }
  return found
}

/**
 * Each row of the pieces is a number and a value, up to the end of the line (`7:["$","p",null,{"children":"$8"}]`), or a text
 * with the number of its bytes (`8:T1a2,…`), for which "$8" stands in the values.
 */
function rowsIn(pieces: string): unknown[] {
  const texts = new Map<string, string>()
  const rows: string[] = []
  const start = /([\da-f]{1,6}):(?:T([\da-f]{1,6}),|(?=[[{]))/y
  for (let at = 0; at < pieces.length; ) {
    start.lastIndex = at
    const [whole = '', id = '', size] = start.exec(pieces) ?? []
    const from = at + whole.length
    const line = pieces.indexOf('\n', from)
    const to = size ? endOfBytes(pieces, from, Number.parseInt(size, 16)) : line < 0 ? pieces.length : line
    if (size) texts.set(id, pieces.slice(from, to))
    else if (whole !== '') rows.push(pieces.slice(from, to))
    at = size ? to : to + 1
  }
  let room = mostCode
  const texted = (row: string): string =>
    row.replace(/"\$([\da-f]{1,6})"/g, (whole, id: string) => {
      const text = texts.get(id)
      room -= text?.length ?? 0
      return text === undefined || room < 0 ? whole : JSON.stringify(text)
    })
  return rows.map((row) => parsed(texts.size > 0 ? texted(row) : row))
}

/** Where so many bytes of UTF-8 end. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xdc00 ? 4 : 3
    // The second half of a pair was counted with the first.
    if (code >= 0xd800 && code < 0xdc00) at++
  }
  return at
}

/** Where the value ends whose first bracket stands at `from`; -1 where it does not. */
function endOfValue(code: string, from: number): number {
  let depth = 0
  for (let at = from; at < code.length; at++) {
    const letter = code[at]
    if (letter === '"') {
      at = endOfString(code, at) - 1
      if (at < 0) return -1
    } else if (letter === '{' || letter === '[') depth++
    else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1
  }
  return -1
}

/** Where the string ends whose quotation mark stands at `from`; -1 where it does not. */
function endOfString(code: string, from: number): number {
  const mark = code[from]
  for (let at = from + 1; at < code.length; at++) {
    if (code[at] === '\\') at++
    else if (code[at] === mark) return at + 1
  }
  return -1
}

/** What a string of JavaScript says; '' where it has marks that JSON has not. */
function unquoted(text: string): string {
  // Between single quotation marks, double ones stand for themselves.
  const inner = text
    .slice(1, -1)
    .replace(/\\(?:x([\da-fA-F]{2})|(['`])|[\s\S])|"/g, (whole, code, mark) =>
      code ? `\\u00${code}` : (mark ?? (whole === '"' ? '\\"' : whole)),
    )
  const value = parsed(`"${inner}"`)
  return typeof value === 'string' ? value : ''
}

/** Null for what is no JSON; `undefined`, which scripts write in values, becomes null. */
function parsed(text: string): unknown {
  for (const attempt of [text, text.replace(/([:,[]\s{0,4})undefined(?=\s{0,4}[,}\]])/g, '$1null')])
    try {
      return JSON.parse(attempt)
    } catch {
      // the next attempt
    }
  return null
}
