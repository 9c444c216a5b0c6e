import matter from 'gray-matter'
import { parseSpec, type Spec, type SpecProblem } from '../../lib/spec.ts'
import { foldKey } from '../../lib/spec-reader.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Source } from '../../model/source.ts'
import { parseToml } from '../markup/toml.ts'
import { cleanKey, fieldOfKey } from './field-keys.ts'
import { fieldReporter } from './field-reporter.ts'
import { collectFields, emptyFields, type FieldsDraft } from './fields.ts'
import { withBlanks } from './spaced-keys.ts'
import { type PublishWord, publishWord } from './withheld.ts'

export interface FrontMatter {
  /** What reads the rest of the head adds to it. */
  readonly stated: FieldsDraft
  /** The text below the front matter, and the 1-based line at which it begins. */
  readonly content: string
  readonly firstLine: number
  /** The owner says that the text is the article and nothing else. */
  readonly clean?: boolean
  /** What it says of publishing the note. */
  readonly publish?: PublishWord
  readonly diagnostics: Diagnostic[]
}

/**
 * The fields stated in the front matter at the head of a text: YAML between lines `---`, TOML between lines `+++`,
 * JSON between `---json` and `---` or in braces. Code in front matter is never run. A broken entry is reported and
 * left out, and the others are kept.
 */
export function parseFrontMatter(source: Source): FrontMatter {
  const draft = emptyFields()
  const diagnostics: Diagnostic[] = []
  const block = findBlock(source.text)
  if (block === null) {
    const odd = unreadHead(source)
    if (odd) diagnostics.push(odd)
    return { stated: draft, content: source.text, firstLine: 1, diagnostics }
  }
  const { spec, problems } = readBlock(block)
  const report = fieldReporter(source.path, 'front-matter', diagnostics)
  for (const problem of problems) report('syntax', problem, problem.message, problem.hint)
  if (spec.kind !== 'map' && problems.length === 0) {
    // Two rulers with something between them, such as a verse: it belongs to the text.
    return { stated: draft, content: source.text, firstLine: 1, diagnostics }
  }
  collectFields(spec, { basis: 'stated', origin: 'front matter' }, draft, report)
  const { content, firstLine } = block
  const publish = publishWord(spec)
  return {
    ...{ stated: draft, content, firstLine, diagnostics },
    ...(isClean(spec) ? { clean: true } : {}),
    ...(publish ? { publish } : {}),
  }
}

/** `clean: yes` */
function isClean(spec: Spec): boolean {
  const entry = spec.kind === 'map' ? spec.entries.find(({ key }) => foldKey(key) === cleanKey) : undefined
  return entry?.value.kind === 'text' && /^(?:yes|true|on)$/i.test(entry.value.text)
}

interface Block {
  readonly kind: 'yaml' | 'toml' | 'json'
  /** With its two rulers, or its braces. */
  readonly raw: string
  readonly content: string
  readonly firstLine: number
}

function findBlock(text: string): Block | null {
  return findYaml(text) ?? findToml(text) ?? findJson(text) ?? findDotted(text)
}

/**
 * ".. title: The bridge" and its like at the very start, as Nikola heads a post, in a comment where the post is Markdown; "title: The
 * bridge" in such a comment, as wikis keep it.
 */
function findDotted(text: string): Block | null {
  if (!/^(?:<!--|\.\. )/.test(text)) return null
  const [whole = '', inner = ''] =
    /^<!--[ \t]*\n((?:(?:\.\. )?[a-z_]{2,20}:[^\n]{0,2000}\n){1,40})-->[ \t]*(?:\n|$)/i.exec(text) ??
    /^((?:\.\. [a-z_]{2,20}:[^\n]{0,2000}\n){2,40})(?=\n)/.exec(text) ??
    []
  const pairs = [...inner.matchAll(/^(?:\.\. )?([a-z_]{2,20}):(.*)$/gim)].map(
    ([, key = '', value = '']) => [key, value.trim()] as const,
  )
  const known = pairs.filter(([key]) => fieldOfKey(key) !== null)
  if (!known.some(([key]) => fieldOfKey(key) === 'title') && known.length < 2) return null
  // What a program says of its post is no field, nor is what it left empty.
  const entries = pairs.map(([key, value]) =>
    fieldOfKey(key) === null || value === '' ? '' : `${key}: ${JSON.stringify(value)}`,
  )
  return {
    kind: 'yaml',
    raw: `---\n${entries.join('\n')}\n---\n`,
    content: text.slice(whole.length),
    firstLine: whole.replace(/\n$/, '').split('\n').length + 1,
  }
}

/** From `+++` (or `---toml`) to the next such line. */
function findToml(text: string): Block | null {
  const found = /^(?:\+\+\+|---toml)[ \t]*\n([\s\S]{0,50000}?)(?<=\n)(?:\+\+\+|---)[ \t]*(?:\n|$)/i.exec(text)
  if (!found || !/^\s*(?:[\w"'-]+\s*=|\[|#|$)/.test(found[1] ?? '')) return null
  const [raw, inner = ''] = found
  return {
    kind: 'toml',
    raw: inner,
    content: text.slice(raw.length),
    firstLine: raw.replace(/\n$/, '').split('\n').length + 1,
  }
}

/** An object at the very start that has a text below it, as Hugo writes it. */
function findJson(text: string): Block | null {
  // Between lines of ";;;" as well, where Middleman has no braces.
  const fenced = /^;;;[ \t]*\n([{"][\s\S]{0,50000}?)\n;;;[ \t]*\n/.exec(text)
  if (fenced?.[1])
    return {
      kind: 'json',
      raw: fenced[1].startsWith('{') ? fenced[1] : `{${fenced[1]}}`,
      content: text.slice(fenced[0].length),
      firstLine: fenced[0].split('\n').length,
    }
  if (!/^\{\s*"/.test(text)) return null
  const end = objectEnd(text)
  if (end < 0 || !/^[ \t]*\n/.test(text.slice(end)) || text.slice(end).trim() === '') return null
  const { spec } = parseSpec(text.slice(0, end))
  const known = spec.kind === 'map' ? spec.entries.filter(({ key }) => fieldOfKey(key) !== null) : []
  if (!known.some(({ key }) => fieldOfKey(key) === 'title') && known.length < 2) return null
  const content = text.slice(text.indexOf('\n', end) + 1)
  return {
    kind: 'json',
    raw: text.slice(0, end),
    content,
    firstLine: text.slice(0, end).split('\n').length + 1,
  }
}

/** Where the object ends that opens the text, at most 50,000 characters on; -1 where it does not. */
function objectEnd(text: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < Math.min(text.length, 50_000); at++) {
    const char = text[at]
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1
  }
  return -1
}

/**
 * The head of a text from `---` to the next `---`, at most 1,000 lines, if it looks like entries. Some blank lines may stand above.
 */
function findYaml(whole: string): Block | null {
  const above = /^(?:[ \t]*\n){1,9}(?=---[ \t]*\n[ \t]{0,4}[\p{L}_][\p{L}_ -]{0,40}:)/u.exec(whole)?.[0] ?? ''
  if (above) return movedDown(findYaml(whole.slice(above.length)), above)
  const text = withStraightRulers(whole)
  if (!/^---(?:yaml|yml|json)?[ \t]*\n/i.test(text)) return null
  const end = /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g
  end.lastIndex = text.indexOf('\n') - 1
  const match = end.exec(text)
  if (match === null) return null
  const close = match.index + match[0].length
  const head = text.slice(0, match.index)
  const lines = head.split('\n')
  const entries = lines
    .slice(1)
    .some((line) => /^\s*(?:[\p{L}_"'{[][^\n]{0,80}?["']?\s*:|[{[]|#|-\s)/u.test(line))
  if (lines.length > 1000 || (!entries && lines.slice(1).some((line) => line.trim() !== ''))) return null
  return {
    kind: 'yaml',
    raw: `${head}\n---\n`,
    content: text.slice(close + 1),
    firstLine: lines.length + 2,
  }
}

/** The same block of a text that has these blank lines above it. */
function movedDown(block: Block | null, above: string): Block | null {
  return block && { ...block, firstLine: block.firstLine + above.split('\n').length - 1 }
}

/**
 * A head whose rulers an editor made into dashes ("—-", "–––"), with straight ones, and with straight quotation marks around values
 * that it curled as well. Another text as it is: between rulers of dashes stand entries alone, one of them a known field.
 */
function withStraightRulers(text: string): string {
  const [opener = '', dashes] = /^([–—-]{1,4})[ \t]*\n/.exec(text) ?? []
  if (!dashes || !/[–—]/.test(dashes)) return text
  const lines = text.slice(opener.length, opener.length + 5000).split('\n', 61)
  const end = lines.findIndex((line) => /^[–—-]{1,4}[ \t]*$/.test(line))
  const entries = lines.slice(0, Math.max(0, end))
  const keys = entries.flatMap((line) => /^([\p{L}_][\p{L}_ -]{0,40}):(?:\s|$)/u.exec(line)?.[1] ?? [])
  const onlyEntries = entries.every((line) =>
    /^(?:[\p{L}_][\p{L}_ -]{0,40}:(?:\s|$)|\s*-\s|\s*#|\s*$)/u.test(line),
  )
  if (!onlyEntries || !keys.some((key) => fieldOfKey(key) !== null)) return text
  const below = text
    .slice(opener.length)
    .split('\n')
    .slice(end + 1)
  return ['---', ...entries.map(withStraightQuotes), '---', ...below].join('\n')
}

/** `title: “Mill: sold”` → `title: "Mill: sold"` */
function withStraightQuotes(entry: string): string {
  return entry.replace(
    /^([^:]{1,42}: +)(?:[“„]([^“”„]{1,2000})[”“]|[‘‚]([^‘‚]{1,2000})[’‘])\s*$/u,
    (_, key: string, double?: string, single?: string) => key + JSON.stringify(double ?? single),
  )
}

/** gray-matter divides the block; its own engines, one of which runs JavaScript, are all replaced. */
function readBlock(block: Block): { spec: Spec; problems: SpecProblem[] } {
  if (block.kind === 'toml') return parseToml(block.raw, 2)
  if (block.kind === 'json') return parseSpec(block.raw, 1)
  let read: { spec: Spec; problems: SpecProblem[] } = {
    spec: { kind: 'none', line: 1, column: 1 },
    problems: [],
  }
  const engine = (text: string): object => {
    read = parseSpec(withBlanks(text.replace(/^\n/, '')), 2)
    return {}
  }
  const refuse = (): object => ({})
  matter(block.raw, {
    engines: { yaml: engine, json: engine, javascript: refuse, js: refuse, coffee: refuse },
  } as never)
  return read
}

/** A head that looks like front matter but is not read as such: it stays in the text, and that is said. */
function unreadHead({ text, path }: Source): Diagnostic | null {
  const tell = (rule: string, message: string, hint: string): Diagnostic => ({
    severity: 'warning',
    rule,
    message,
    path,
    line: 1,
    column: 1,
    hint,
  })
  const language = /^---([a-z]+)[ \t]*\n/i.exec(text)?.[1]
  if (language && !/^(?:yaml|yml|json|toml)$/i.test(language))
    return tell(
      'front-matter/language',
      `Front matter in ${language} is not read and never run`,
      'Write it in YAML.',
    )
  if (/^\+\+\+[ \t]*\n[\w"'-]+[ \t]*=/.test(text))
    return tell('front-matter/open', 'The front matter has no end', 'Put a line `+++` below its last entry.')
  if (/^---[ \t]*\n[\p{L}_]+:[ \t]/u.test(text) && !/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(text))
    return tell('front-matter/open', 'The front matter has no end', 'Put a line `---` below its last entry.')
  return null
}
