import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { Failure } from '../lib/failure.ts'

// A change of an owner's YAML file touches the lines that it is about: all others stay as they are, byte for byte, with
// their comments, their order and their spacing. Where that cannot be done (a map in braces, a file that has anchors),
// the whole file is written by the document API, which keeps comments and order too.

/** What can stand at a key: a text, a list of texts, or a map of these. */
export type YamlValue = string | readonly string[] | { readonly [key: string]: YamlValue }

type Path = readonly string[]

/** The file with `value` at a path of keys; maps on the way are made. Throws a `Failure` where the file is not proper YAML. */
export function setYaml(text: string, path: Path, value: YamlValue): string {
  return edit(
    text,
    (document) => document.setIn([...path], document.createNode(value)),
    (lines, document) => spliceValue(lines, document, path, value),
  )
}

/** The file without the entry at a path; the same file where there is none. */
export function deleteYaml(text: string, path: Path): string {
  if (!parse(text).hasIn([...path])) return text
  return edit(
    text,
    (document) => document.deleteIn([...path]),
    (lines, document) => spliceOut(lines, document, path),
    false,
  )
}

/** The file with an item at the end of the list at a path, which is made where there is none. */
export function appendYaml(text: string, path: Path, item: string | readonly string[]): string {
  const document = parse(text)
  const list = document.getIn([...path])
  if (!isSeq(list)) return setYaml(text, path, [item] as never)
  return edit(
    text,
    (copy) => (copy.getIn([...path]) as YAMLSeq).add(copy.createNode(item, { flow: true })),
    (lines, copy) => spliceItem(lines, copy, path, item),
  )
}

/** What the file says, as texts, lists and maps. Throws a `Failure` where it is not proper YAML. */
export function readYaml(text: string): unknown {
  return parse(text).toJS() ?? null
}

/** The keys of the map at a path, in order; none where there is no map. */
export function keysOf(text: string, path: Path = []): string[] {
  const document = parse(text)
  const map = path.length === 0 ? document.contents : document.getIn([...path])
  return isMap(map) ? map.items.flatMap(({ key }) => (isScalar(key) ? [`${key.value}`] : [])) : []
}

function edit(
  text: string,
  byTree: (document: Document) => unknown,
  bySplice: (text: string, document: Document) => string | null,
  keepsComments = true,
): string {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const breaks = /\r\n/.test(text) ? '\r\n' : '\n'
  const plain = text.slice(bom.length).replaceAll('\r\n', '\n')
  const wanted = parse(plain)
  if (wanted.contents === null) wanted.contents = wanted.createNode({}) as never
  byTree(wanted)
  const spliced = bySplice(plain, parse(plain))
  const isRight =
    spliced !== null &&
    says(spliced) === JSON.stringify(wanted.toJS()) &&
    (!keepsComments || commentsOf(plain).every((comment) => commentsOf(spliced).includes(comment)))
  const whole = isRight ? spliced : wanted.toString({ ...style(plain) })
  return bom + whole.replaceAll('\n', breaks)
}

/** As Dateline reads it: every scalar is the text that stands there. */
function parse(text: string): Document {
  const document = parseDocument(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error)
    throw new Failure(
      `It is not proper YAML in line ${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}.`,
      'Mend that line in an editor first.',
    )
  if (document.contents !== null && !isMap(document.contents))
    throw new Failure('It is a list, not entries of the form `name: value`.', 'Write it as `name: value`.')
  return document as unknown as Document
}

function says(text: string): string | null {
  try {
    return JSON.stringify(parse(text).toJS() ?? {})
  } catch {
    return null
  }
}

/** The text of each comment: what stands behind a "#" at the start of a line or after a blank. */
function commentsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)#[ \t]*(.*)$/gm)].map(([, comment = '']) => comment.trim())
}

/** How the file is written: the indent of its first indented line, and blanks inside brackets or none. */
function style(text: string) {
  const indent = /^( +)(?=[^\s#-])/m.exec(text)?.[1]?.length ?? 2
  return {
    indent: Math.min(8, Math.max(2, indent)),
    lineWidth: 0,
    flowCollectionPadding: /\[ \S/.test(text),
    indentSeq: !/^[^\s#-][^\n]*:\n- /m.test(text),
  }
}

/** `key: value` as lines that end in a line break, indented. */
function pairLines(text: string, key: string, value: YamlValue, indent: number): string {
  const document = new Document({}, { schema: 'failsafe' })
  const pair = document.createPair(key, value) as Pair<Scalar, unknown>
  tidy(pair.value)
  ;(document.contents as YAMLMap).items.push(pair as never)
  return document
    .toString(style(text))
    .replace(/^(?=.)/gm, ' '.repeat(indent))
    .replace(/\n*$/, '\n')
}

/** Lists of texts in brackets, lists of lists one item a line; a text that YAML would take for nothing, in quotation marks. */
function tidy(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string') {
    if (/^(?:|~|null|Null|NULL)$/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    if (node.value.includes('\n')) node.type = 'QUOTE_DOUBLE'
  } else if (isSeq(node)) {
    const isNested = node.items.some((item) => isCollection(item))
    node.flow = !isNested
    for (const item of node.items) tidy(item)
  } else if (isMap(node)) for (const pair of node.items) tidy((pair as Pair).value)
}

/** A value on one line: `Flood`, `"null"`, `[one, two]`. */
function inline(text: string, value: string | readonly string[]): string {
  const document = new Document(value, { schema: 'failsafe' })
  tidy(document.contents)
  return document.toString(style(text)).trimEnd()
}

interface Found {
  readonly pair: Pair<Scalar, unknown> | null
  /** The map that holds it, or that would. */
  readonly map: YAMLMap | null
  /** How many keys of the path lead to that map. */
  readonly depth: number
}

/** As far along a path as there are maps. */
function walk(document: Document, path: Path): Found {
  let map = document.contents as unknown
  for (let depth = 0; depth < path.length; depth++) {
    if (!isMap(map)) return { pair: null, map: null, depth }
    const pair = map.items.find(
      (item): item is Pair<Scalar, unknown> =>
        isPair(item) && isScalar(item.key) && `${item.key.value}` === path[depth],
    )
    if (!pair) return { pair: null, map, depth }
    if (depth === path.length - 1) return { pair, map, depth }
    if (!isMap(pair.value)) return { pair, map, depth }
    map = pair.value
  }
  return { pair: null, map: isMap(map) ? map : null, depth: path.length }
}

function spliceValue(text: string, document: Document, path: Path, value: YamlValue): string | null {
  if (document.contents === null)
    return ended(text) + pairLines(text, path[0] ?? '', nested(path, 1, value), 0)
  const { pair, map, depth } = walk(document, path)
  if (!map || map.flow) return null
  const own = nested(path, depth + 1, value)
  const indent = columnOf(text, map)
  if (!pair) return insertLines(text, endOf(text, map), pairLines(text, path[depth] ?? '', own, indent))
  const [from, to] = rangeOf(pair)
  const isBlock = text.slice(from, to).endsWith('\n')
  if (typeof own === 'string' || Array.isArray(own)) {
    const after = inline(text, own as string)
    const start = pair.key.range?.[1] ?? from
    const value = pair.value as Scalar | null
    const isInline = !isBlock && value?.range && value.range[1] > value.range[0]
    if (isInline && value?.range && !after.includes('\n'))
      return text.slice(0, value.range[0]) + after + text.slice(value.range[1])
    return `${text.slice(0, start)}: ${after}${isBlock ? '\n' : ''}${text.slice(to)}`
  }
  const lines = pairLines(text, path[depth] ?? '', own, indent).slice(indent)
  return text.slice(0, from) + (isBlock ? lines : lines.trimEnd()) + text.slice(to)
}

/** (["a", "b", "c"], 1, x) → { b: { c: x } } */
function nested(path: Path, from: number, value: YamlValue): YamlValue {
  return path.slice(from).reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), value)
}

function spliceOut(text: string, document: Document, path: Path): string | null {
  const { pair, map, depth } = walk(document, path)
  if (!pair || !map || map.flow || depth !== path.length - 1) return null
  // A map that would be left empty is no entry: "parts:" without a part.
  if (map.items.length === 1) return path.length === 1 ? cut(text, pair) : null
  return cut(text, pair)
}

function cut(text: string, pair: Pair<Scalar, unknown>): string {
  const [from, to] = rangeOf(pair)
  const start = text.lastIndexOf('\n', from - 1) + 1
  return text.slice(0, start) + text.slice(endOfLine(text, to))
}

function spliceItem(
  text: string,
  document: Document,
  path: Path,
  item: string | readonly string[],
): string | null {
  const { pair } = walk(document, path)
  const list = pair?.value
  if (!isSeq(list) || !list.range) return null
  if (list.flow) {
    if (list.items.some((one) => isCollection(one)) || typeof item !== 'string') return null
    const end = list.range[1] - 1
    const between = list.items.length > 0 ? ', ' : ''
    const before = text.slice(0, end).trimEnd().replace(/,$/, '')
    const padding = text[end - 1] === ' ' && list.items.length > 0 ? ' ' : ''
    return before + between + inline(text, [item]).replace(/^\[ ?| ?\]$/g, '') + padding + text.slice(end)
  }
  const first = text.slice(0, list.range[0])
  const indent = list.range[0] - (first.lastIndexOf('\n') + 1)
  return insertLines(text, endOf(text, list), `${' '.repeat(indent)}- ${inline(text, item)}\n`)
}

/** From the first letter of the key to the end of the value, comments behind it left out. */
function rangeOf({ key, value }: Pair<Scalar, unknown>): [number, number] {
  const [from = 0, keyEnd = 0] = key.range ?? []
  const range = (value as Scalar | null)?.range
  return [from, Math.max(range?.[1] ?? 0, keyEnd + 1)]
}

/** Behind the last line of a map or list, comments at its end left out. */
function endOf(text: string, node: YAMLMap | YAMLSeq): number {
  const last = node.items.at(-1)
  const end = isPair(last)
    ? isCollection(last.value) && !(last.value as YAMLMap).flow
      ? endOf(text, last.value as YAMLMap)
      : rangeOf(last as Pair<Scalar, unknown>)[1]
    : isCollection(last) && !(last as YAMLMap).flow
      ? endOf(text, last as YAMLMap)
      : ((last as Scalar | undefined)?.range?.[1] ?? node.range?.[1] ?? text.length)
  return endOfLine(text, end)
}

/** The start of the next line; of this one where it begins here. */
function endOfLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function insertLines(text: string, at: number, lines: string): string {
  return ended(text.slice(0, at)) + lines + text.slice(at)
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function columnOf(text: string, map: YAMLMap): number {
  const start = (map.items[0]?.key as Scalar | undefined)?.range?.[0] ?? 0
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}
