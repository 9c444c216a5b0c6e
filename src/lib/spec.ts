import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml'
import { cleanTexts } from './clean-text.ts'

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * A value as somebody wrote it in YAML or JSON. Nothing in it is believed yet: every scalar is the text that
 * stands there, so that `2024-11-12` never passes through a time zone and `007` keeps its zeros.
 */
export type Spec =
  | ({ readonly kind: 'none' } & Place)
  | ({ readonly kind: 'text'; readonly text: string } & Place)
  | ({ readonly kind: 'list'; readonly items: readonly Spec[] } & Place)
  | ({ readonly kind: 'map'; readonly entries: readonly SpecEntry[] } & Place)

export interface SpecEntry extends Place {
  readonly key: string
  readonly value: Spec
}

export interface SpecProblem extends Place {
  readonly message: string
  readonly hint: string
}

const maximumDepth = 50
const maximumIndent = 200

/**
 * YAML (or JSON, which is YAML) → Spec. `firstLine` is the line of the file at which `text` begins. Where the
 * syntax is broken, each top-level entry is read by itself, so that one bad line costs no more than its entry.
 * Never throws. What escapes make of a text is clean (`cleanText`). Anchors, aliases and tags are reported and have no
 * effect.
 */
export function parseSpec(text: string, firstLine = 1): { spec: Spec; problems: SpecProblem[] } {
  const deep = tooDeep(text)
  if (deep !== null) {
    const place = { line: firstLine + deep, column: 1 }
    const message = `the lists and maps are nested more than ${maximumDepth} deep`
    return { spec: { kind: 'none', ...place }, problems: [{ ...place, message, hint: 'Write it flatter.' }] }
  }
  const simple = maybeSimple(text, firstLine)
  if (simple) return { spec: simple, problems: [] }
  const whole = parseWhole(text, firstLine)
  const { spec, problems } = whole.broken ? salvage(text, firstLine, whole) : whole
  return cleanTexts({ spec, problems })
}

/**
 * Lines of the form `name: value` with nothing in them that YAML gives a meaning to, as most front matter is:
 * read without the parser, which takes ten times as long as all else that is done with such a file. Null for
 * anything more.
 */
function maybeSimple(text: string, firstLine: number): Spec | null {
  const entries = new Map<string, SpecEntry>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const match = line.length > LONGEST_SIMPLE ? null : simpleLine.exec(line)
    if (!match?.[1] || entries.has(match[1])) return null
    const [, key, plain, double, single, list] = match
    const at = { line: firstLine + index, column: key.length + 3 }
    if (/(?:^|, )(?:null|Null|NULL)(?:,|$)/.test(plain ?? list ?? '')) return null
    const value: Spec =
      list === undefined
        ? { kind: 'text', text: plain ?? double ?? single ?? '', ...at }
        : { kind: 'list', items: simpleItems(list, at), ...at }
    entries.set(key, { key, line: at.line, column: 1, value })
  }
  if (entries.size === 0) return null
  return { kind: 'map', entries: [...entries.values()], line: firstLine, column: 1 }
}

function simpleItems(list: string, { line, column }: Place): Spec[] {
  let at = column + 1
  return list.split(', ').map((text) => {
    const item: Spec = { kind: 'text', text, line, column: at }
    at += text.length + 2
    return item
  })
}

/** In characters: of millions, a pattern that reads on to the end of the line may run out of memory. */
const LONGEST_SIMPLE = 100_000

/** `title: Flood in Arlen`, `title: "Flood: what next"`, `title: 'Flood'`, `tags: [flood, high water]`. */
const simpleLine =
  /^([A-Za-z][A-Za-z_]*): (?:([\p{L}\p{N}](?:[\p{L}\p{N} .,;?!()/’“”‘–—+=_-]|:(?=[\p{L}\p{N}/]))*(?<! ))|"([^"\\\p{C}]*)"|'([^'\p{C}]*)'|\[([\p{L}\p{N}][\p{L}\p{N}._-]*(?:,? [\p{L}\p{N}][\p{L}\p{N}._-]*)*)\])$/u

interface Parsed {
  readonly spec: Spec
  readonly problems: SpecProblem[]
  readonly broken: boolean
}

function parseWhole(text: string, firstLine: number): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings].map(
    (error): SpecProblem => ({ ...place(error.pos[0]), ...explain(error.code, error.message) }),
  )
  return {
    spec: toSpec(document.contents, document, place, problems),
    problems,
    broken: document.errors.length > 0,
  }
}

function toSpec(
  node: Node | null | undefined,
  document: Document,
  place: (offset: number) => Place,
  problems: SpecProblem[],
): Spec {
  const at = place(node?.range?.[0] ?? 0)
  if (isAlias(node) || node?.anchor) {
    const message = 'anchors and aliases are not read'
    problems.push({ ...at, message, hint: 'Write the value out, or put it in quotation marks.' })
  }
  if (isScalar(node))
    return isNothing(node) ? { kind: 'none', ...at } : { kind: 'text', text: `${node.value}`, ...at }
  if (isSeq(node))
    return {
      kind: 'list',
      items: node.items.map((item) => toSpec(item as Node | null, document, place, problems)),
      ...at,
    }
  if (!isMap(node)) return { kind: 'none', ...at }
  const entries = new Map<string, SpecEntry>()
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) {
      problems.push({ ...at, message: 'a name must be a plain word', hint: 'Write it as `name: value`.' })
      continue
    }
    const key = `${pair.key.value}`
    const here = place(pair.key.range?.[0] ?? 0)
    const earlier = entries.get(key)
    if (
      earlier &&
      (isEmpty(earlier.value) || isEmpty(pair.value ? toSpec(pair.value as Node, document, place, []) : null))
    ) {
      if (isEmpty(earlier.value))
        entries.set(key, { ...earlier, value: toSpec(pair.value as Node | null, document, place, problems) })
    } else if (earlier) {
      const message = `"${key}" stands here twice; the first one counts`
      problems.push({ ...here, message, hint: 'Keep one of them.' })
    } else {
      const value = pair.value
        ? toSpec(pair.value as Node, document, place, problems)
        : ({ kind: 'none', ...here } as const)
      entries.set(key, { key, value, ...here })
    }
  }
  return { kind: 'map', entries: [...entries.values()], ...at }
}

function isEmpty(value: Spec | null): boolean {
  return !value || value.kind === 'none' || (value.kind === 'text' && value.text.trim() === '')
}

/** An empty value, `null` or `~` without quotation marks. */
function isNothing(node: Scalar): boolean {
  return node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(`${node.value}`)
}

/** Read each top-level entry of a broken map by itself, as written and then as it is plainly meant. */
function salvage(text: string, firstLine: number, whole: Parsed): { spec: Spec; problems: SpecProblem[] } {
  const chunks = topLevelChunks(text)
  const first = { line: firstLine, column: 1 }
  if (chunks === null) {
    const lines = text.split('\n')
    return {
      spec: whole.spec,
      problems: whole.problems.slice(0, 1).map((one) => atFault(one, lines, firstLine)),
    }
  }
  const entries = new Map<string, SpecEntry>()
  const problems: SpecProblem[] = []
  for (const { start, lines } of chunks) {
    const line = firstLine + start
    const asWritten = parseWhole(lines.join('\n'), line)
    const parsed = asWritten.broken ? (maybeMended(lines, line) ?? asWritten) : asWritten
    const plain = parsed.broken ? plainEntry(lines, line) : null
    const open = parsed.broken && !plain ? openEntry(lines, line) : null
    const kept = plain ?? open
    const found = kept ? [kept] : parsed.spec.kind === 'map' && !parsed.broken ? parsed.spec.entries : []
    if (plain) problems.push(plainProblem(plain))
    else if (!parsed.broken) problems.push(...parsed.problems)
    else problems.push(...parsed.problems.slice(0, 1).map((one) => atFault(one, lines, line)))
    for (const entry of found) {
      const earlier = entries.get(entry.key)
      if (!earlier || isEmpty(earlier.value)) entries.set(entry.key, entry)
      else if (!isEmpty(entry.value))
        problems.push({
          line: entry.line,
          column: entry.column,
          message: `"${entry.key}" stands here twice; the first one counts`,
          hint: 'Keep one of them.',
        })
    }
  }
  return { spec: { kind: 'map', entries: [...entries.values()], ...first }, problems }
}

/**
 * A problem where its cause is: the parser names the place at which it cannot go on, which is a line or more behind a
 * quotation mark or bracket that was never closed, and before a line that is indented below a value. `lines` begin at
 * `firstLine`.
 */
function atFault(problem: SpecProblem, lines: readonly string[], firstLine: number): SpecProblem {
  const last = Math.min(lines.length - 1, problem.line - firstLine)
  for (let at = 0; at <= last; at++) {
    const line = lines[at] ?? ''
    const [, before = '', mark] = /^([^"']*(?:[:,[]|^|-)\s*)(["'])/.exec(line) ?? []
    const isOpen = mark !== undefined && !line.slice(before.length + 1).includes(mark)
    if (isOpen && quotationEnd(lines, at) < 0)
      return {
        ...{ line: firstLine + at, column: before.length + 1 },
        message: 'a quotation mark is opened here and never closed',
        hint: 'Close it, or take it away.',
      }
    const bracket = openBracket(line)
    if (bracket >= 0 && isEnd(lines[at + 1]))
      return {
        ...{ line: firstLine + at, column: bracket + 1 },
        message: 'a bracket is opened here and never closed',
        hint: 'Close it at the end of the list.',
      }
    const [above = '', below = ''] = [lines[at - 1] ?? '', line]
    if (at > 0 && isValued(above) && indentOf(below) > indentOf(above) && entryLine.test(below))
      return { ...problem, line: firstLine + at, column: indentOf(below) + 1, ...explain('BAD_INDENT', '') }
  }
  const next = lines[last + 1] ?? ''
  const here = lines[last] ?? ''
  if (isValued(here) && indentOf(next) > indentOf(here) && entryLine.test(next))
    return { line: firstLine + last + 1, column: indentOf(next) + 1, ...explain('BAD_INDENT', '') }
  if (/^\s*- /.test(here)) return { ...problem, ...explain('BAD_INDENT', '') }
  return here.includes(':') || here.trim() === ''
    ? problem
    : { ...problem, message: 'a colon is missing', hint: 'Write each entry as `name: value`.' }
}

/** Whether a list in brackets cannot go on here: at another entry, or where nothing follows. */
function isEnd(line: string | undefined): boolean {
  return line === undefined || entryLine.test(line)
}

const entryLine = /^\s*[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)/u

/** "name: value" on one line, which has nothing below it. */
function isValued(line: string): boolean {
  return entryLine.test(line) && /:\s+[^\s#|>&[{"']/.test(line)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Where a bracket stands that its line does not close; -1 where there is none. */
function openBracket(line: string): number {
  const open: number[] = []
  for (let at = 0; at < line.length; at++)
    if (line[at] === '[' || line[at] === '{') open.push(at)
    else if (line[at] === ']' || line[at] === '}') open.pop()
  return open[0] ?? -1
}

/**
 * An entry as other programs write and read it: a quoted value or list that goes on at the margin, tabs for an indent.
 * Null where that is not what is wrong.
 */
function maybeMended(lines: readonly string[], line: number): Parsed | null {
  const [first = '', ...rest] = lines
  const isOdd = rest.some((other) => other.startsWith('\t') || itemApart(other) !== other)
  if (!/:\s+["'[]/.test(first) && !isOdd && !isWrapped(lines)) return null
  const indented = rest.map(itemApart).map((other) => {
    const spaces = other.replace(/^[\t ]+/, (indent) => indent.replaceAll('\t', '  '))
    return spaces.trim() === '' || /^\s/.test(spaces) ? spaces : `  ${spaces}`
  })
  const parsed = parseWhole([first, ...indented].join('\n'), line)
  return parsed.broken ? null : parsed
}

/** "-Ada Roe" in a list → "- Ada Roe". A number may be below zero, and a rule is none. */
function itemApart(line: string): string {
  return line.replace(/^(\s{0,40}-)(?=["'\p{L}])/u, '$1 ')
}

/**
 * "description: The board has put off the vote until the end of" above "June, to hear the county.": a plain value that an editor wrapped at
 * the margin. "Author Ada Roe" below a short value lacks its colon.
 */
function isWrapped(lines: readonly string[]): boolean {
  const whole = lines.filter((line) => line.trim() !== '')
  return (
    whole.length > 1 &&
    whole.length <= 40 &&
    isValued(whole[0] ?? '') &&
    whole.slice(1).every((line, index) => {
      const above = (whole[index] ?? '').length
      return /^[\p{Ll}\p{N}]/u.test(line)
        ? above >= 30 && !/^\S+:/.test(line)
        : above >= 50 && /^["“(\p{Lu}]/u.test(line)
    })
  )
}

/** Lines that begin at the margin with a name and a colon, each with the lines below that go on. Null: no map. */
function topLevelChunks(text: string): { start: number; lines: string[] }[] | null {
  const chunks: { start: number; lines: string[] }[] = []
  const all = text.split('\n').map((line, index, lines) => withoutTabs(line, lines[index - 1] ?? ''))
  let open = -1 // the last line of a quoted value that goes on over several
  for (const [start, line] of all.entries()) {
    if (start > open && /^(?:[^\s#[\]{},-][^:]*|"[^"]*"|'[^']*'):(?:\s|$)/.test(line)) {
      chunks.push({ start, lines: [line] })
      open = quotationEnd(all, start)
    } else if (chunks.length > 0) chunks.at(-1)?.lines.push(line)
    else if (line.trim() !== '' && !line.startsWith('#')) return null
  }
  return chunks.length > 0 ? chunks : null
}

/** An entry that a tab was set before: below an entry with a value of its own it is one of the same map. */
function withoutTabs(line: string, above: string): string {
  return /^\t+[\p{L}_][\p{L}\p{N}_ -]*:\s/u.test(line) && /^\t?[\p{L}_][^:]*:\s+[^\s|>&[{]/u.test(above)
    ? line.trimStart()
    : line
}

/** The line on which a quotation ends that the value of a line opens and does not close; -1 where there is none. */
function quotationEnd(lines: readonly string[], start: number): number {
  const opening = /^[^:"']+:\s+(["'])(.*)$/.exec(lines[start] ?? '')
  const [, mark, rest] = opening ?? []
  if (mark === undefined || rest === undefined || rest.includes(mark)) return -1
  for (let at = start + 1; at < lines.length && at <= start + 40; at++) {
    const line = lines[at] ?? ''
    if (line.trimEnd().endsWith(mark)) return at
    if (/^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s+["'[]|$)/u.test(line)) return -1
  }
  return -1
}

/** `title: Flood in Arlen: what next` on one line is plain to read, though YAML wants quotation marks. */
function plainEntry(lines: readonly string[], line: number): SpecEntry | null {
  const [first = '', ...rest] = lines
  if (rest.some((other) => other.trim() !== '' && !other.trim().startsWith('#'))) return null
  const match = /^([\p{L}_][\p{L}\p{N}_ -]*):\s+(\S.*)$/u.exec(first)
  if (!match?.[1] || !match[2]) return null
  const value = unquoted(match[2].trim().replace(/^-\s+/, ''))
  // A list, a map, an anchor or a quotation without an end may hold anything.
  if (/^[{&*!|>]|^["'][^"']*$|^\[[^\]]*$/.test(value)) return null
  const column = first.length - match[2].length + 1
  return {
    key: match[1],
    line,
    column: 1,
    value: { kind: 'text', text: value, line, column },
  }
}

/**
 * `title: "Flood in Arlen` and `tags: [flood, quay` on one line, with another entry or nothing below: what stands behind the mark is
 * meant, and that it is never closed is told.
 */
function openEntry(lines: readonly string[], line: number): SpecEntry | null {
  const [first = '', ...rest] = lines
  if (rest.some((other) => other.trim() !== '')) return null
  const [, key, mark, inner = ''] = /^([\p{L}_][\p{L}\p{N}_ -]*):\s+(["'[])([^"'[\]{}]*)$/u.exec(first) ?? []
  const text = inner.trim()
  if (!key || !mark || text === '') return null
  const at = { line, column: first.length - inner.length + 1 }
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
  return {
    key,
    line,
    column: 1,
    value:
      mark === '['
        ? { kind: 'list', items: items.map((item) => ({ kind: 'text', text: item, ...at })), ...at }
        : { kind: 'text', text, ...at },
  }
}

/** `'It's the quay'` → `It's the quay`, `"The "old" quay"` → `The "old" quay`; in `"Quay" and "mole"` the marks are two pairs. */
function unquoted(value: string): string {
  const mark = value.charAt(0)
  const inner = value.slice(1, -1)
  if (!/^["']$/.test(mark) || !value.endsWith(mark) || !inner.includes(mark)) return value
  const next = inner.indexOf(mark)
  if (/[\s(]/.test(inner.charAt(next - 1)) && /\S/.test(inner.charAt(next + 1))) return inner
  return inner.includes(`${mark} `) || inner.includes(`${mark}, `) || inner.endsWith(mark) ? value : inner
}

function plainProblem({ key, value }: SpecEntry): SpecProblem {
  const colon = value.kind === 'text' && /:\s|:$/.test(value.text)
  return {
    line: value.line,
    column: value.column,
    message: colon
      ? `the value of "${key}" holds a colon and is read as plain text`
      : `the value of "${key}" is read as plain text`,
    hint: 'Put it in quotation marks.',
  }
}

function explain(code: string, message: string): Pick<SpecProblem, 'message' | 'hint'> {
  const known = explanations[code]
  if (known) return { message: known[0], hint: known[1] }
  const [first = message] = message.split('\n')
  return {
    message: first.charAt(0).toLowerCase() + first.slice(1),
    hint: 'Write each entry as `name: value`.',
  }
}

const explanations: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['a value holds a colon', 'Put the value in quotation marks.'],
  MISSING_CHAR: ['a quotation mark, bracket or comma is missing', 'Look at this line and the one before.'],
  BAD_INDENT: [
    'the indentation does not fit the lines around it',
    'Use the same number of spaces for each entry.',
  ],
  TAB_AS_INDENT: ['a tab is used for indentation', 'Use spaces.'],
  UNEXPECTED_TOKEN: ['a value goes on after its end', 'Put the whole value in one pair of quotation marks.'],
  TAG_RESOLVE_FAILED: ['a tag such as `!name` has no effect', 'Leave it out.'],
  MULTIPLE_DOCS: ['a line `---` begins a second document', 'Keep one.'],
}

/** The 0-based line at which nesting goes beyond all reason, else null. The parser recurses, so ask first. */
function tooDeep(text: string): number | null {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.length - line.trimStart().length
    if (indent < line.length && indent > maximumIndent) return index
    let markers = 0
    for (let i = 0; i < line.length; i++) {
      const char = line[i]
      if (char === '[' || char === '{') depth++
      else if (char === ']' || char === '}') depth = Math.max(0, depth - 1)
      else if ((char === '-' || char === '?' || char === ':') && (line[i + 1] ?? ' ') === ' ') markers++
      else if (char !== ' ') markers = 0
      if (depth > maximumDepth || markers > maximumDepth) return index
    }
  }
  return null
}
