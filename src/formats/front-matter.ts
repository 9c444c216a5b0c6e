import matter from 'gray-matter'
import { parseSpec, type Spec, type SpecProblem } from '../lib/spec.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { StatedFields } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { fieldReporter } from './field-reporter.ts'
import { collectFields, emptyFields } from './fields.ts'

export interface FrontMatter {
  readonly stated: StatedFields
  /** The text below the front matter, and the 1-based line at which it begins. */
  readonly content: string
  readonly firstLine: number
  readonly diagnostics: Diagnostic[]
}

/**
 * The fields stated in the front matter at the head of a text: YAML between lines
 * `---`, or JSON between `---json` and `---`. Code in front matter is never run. A broken entry is reported and
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
  return { stated: draft, content: block.content, firstLine: block.firstLine, diagnostics }
}

interface Block {
  /** With its two rulers. */
  readonly raw: string
  readonly content: string
  readonly firstLine: number
}

/** The head of a text from `---` to the next `---`, at most 1,000 lines, if it looks like entries. */
function findBlock(text: string): Block | null {
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
    raw: `${head}\n---\n`,
    content: text.slice(close + 1),
    firstLine: lines.length + 2,
  }
}

/** gray-matter divides the block; its own engines, one of which runs JavaScript, are all replaced. */
function readBlock(block: Block): { spec: Spec; problems: SpecProblem[] } {
  let read: { spec: Spec; problems: SpecProblem[] } = {
    spec: { kind: 'none', line: 1, column: 1 },
    problems: [],
  }
  const engine = (text: string): object => {
    read = parseSpec(text.replace(/^\n/, ''), 2)
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
  if (language && !/^(?:yaml|yml|json)$/i.test(language))
    return tell(
      'front-matter/language',
      `Front matter in ${language} is not read and never run`,
      'Write it in YAML.',
    )
  if (/^\+\+\+[ \t]*\n[\p{L}_"'[]/u.test(text))
    return tell(
      'front-matter/language',
      'Front matter in TOML is not read',
      'Write it in YAML, between lines `---`.',
    )
  if (/^---[ \t]*\n[\p{L}_]+:[ \t]/u.test(text) && !/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(text))
    return tell('front-matter/open', 'The front matter has no end', 'Put a line `---` below its last entry.')
  return null
}
