import { fieldOfKey } from '../fields/field-keys.ts'
import { markedNote } from './marked-note.ts'

/** A note in reStructuredText → its article. */
export const rstNote = markedNote('rst', rstToMarkdown)

/**
 * The plain part of reStructuredText → Markdown, line for line, so that diagnostics name the line of the file: underlined
 * headings, fields (`:date: 2019-03-04`), pictures, quotations, links. What it hides goes: comments, targets, and
 * directives that show something else than text. Source: docutils.sourceforge.io/docs/ref/rst/restructuredtext.html.
 */
export function rstToMarkdown(text: string): string {
  const lines = text.split('\n')
  const levels: string[] = []
  const out: string[] = []
  let hidden = -1
  let quoted = -1
  let picture = -1
  let isBody = false
  const quotations = quotationsIn(lines)
  for (const [index, line] of lines.entries()) {
    const indent = line.trim() === '' ? -1 : line.length - line.trimStart().length
    if (indent >= 0 && indent <= hidden) hidden = -1
    if (indent >= 0 && indent <= quoted) quoted = -1
    if (indent >= 0 && indent <= picture) picture = -1
    out.push(convert(line, index, indent))
  }
  return withTitleBesideFields(out).join('\n')

  function convert(line: string, index: number, indent: number): string {
    if (hidden >= 0 || indent < 0) return ''
    if (picture >= 0) return /^\s*:[\w-]+:/.test(line) ? '' : inline(line.trim())
    if (isRule(line) && isRuleOfHeading(lines, index)) return ''
    const below = lines[index + 1] ?? ''
    if (isUnderline(below, line)) {
      const style = `${below[0]}${isUnderline(lines[index - 1] ?? '', line) ? '2' : '1'}`
      if (!levels.includes(style)) levels.push(style)
      return `${'#'.repeat(Math.min(6, levels.indexOf(style) + 1))} ${inline(line.trim())}`
    }
    if (isRule(line)) return '---'
    const [, key = '', value = ''] = /^:([\w -]{2,30}):(?:\s+(\S.*)?)?$/.exec(line) ?? []
    // A field of the head that is none of ours is for the program that makes a site of the note.
    if (key !== '') return isBody || fieldOfKey(key) !== null ? `${key}: ${value.trim()}` : ''
    // ".. title: The bridge", as Nikola heads its posts
    const [, name = '', said = ''] = /^\.\. ([a-z_]{2,20}):(?:\s+(\S.*)?)?$/.exec(isBody ? '' : line) ?? []
    if (name !== '') return fieldOfKey(name) === null ? '' : `${name}: ${said.trim()}`
    const explicit = /^(\s*)\.\.(?:\s+(\S.*)?)?$/.exec(line)
    if (explicit) return directive(explicit[2] ?? '', indent)
    isBody = true
    const shown = inline(line.replace(/::\s*$/, ':'))
    if (quoted >= 0 || (indent > 0 && quotations[index])) return `> ${shown.trim()}`
    return shown.replace(/^(\s*)#\.\s/, '$11. ')
  }

  function directive(words: string, indent: number): string {
    const [, name = '', argument = ''] = /^([\w-]+)::\s*(\S.*)?$/.exec(words) ?? []
    if (/^(?:image|figure)$/.test(name)) {
      picture = indent
      return `![](${argument.trim()})`
    }
    if (/^(?:epigraph|pull-quote|highlights)$/.test(name)) {
      quoted = indent
      return argument === '' ? '' : `> ${inline(argument)}`
    }
    if (
      /^(?:note|tip|hint|warning|caution|danger|error|important|attention|topic|sidebar|admonition|rubric|compound|class|container)$/.test(
        name,
      )
    )
      return name === 'class' || name === 'container' ? '' : inline(argument)
    hidden = indent
    return ''
  }
}

/** "======" */
function isRule(line: string): boolean {
  return /^([!-/:-@[-`{-~])\1{2,}\s*$/.test(line)
}

/** Below a title, at least as long as it. */
function isUnderline(rule: string, title: string): boolean {
  return (
    isRule(rule) && title.trim() !== '' && !isRule(title) && rule.trimEnd().length >= title.trimEnd().length
  )
}

function isRuleOfHeading(lines: readonly string[], index: number): boolean {
  const rule = lines[index] ?? ''
  return (
    isUnderline(rule, lines[index - 1] ?? '') ||
    (isUnderline(rule, lines[index + 1] ?? '') && isUnderline(lines[index + 2] ?? '', lines[index + 1] ?? ''))
  )
}

/** For each line, whether it is of an indented paragraph below a blank line that goes on with no item of a list, and no text of code. */
function quotationsIn(lines: readonly string[]): readonly boolean[] {
  let above = ''
  let isQuotation = false
  return lines.map((line, index) => {
    const before = lines[index - 1] ?? ''
    if (!/^\s+\S/.test(before)) isQuotation = before.trim() === '' && !opensIndented.test(above)
    if (!/^(?:\s|$)/.test(line)) above = line
    return isQuotation
  })
}

/** An item of a list, the words before code, a directive: what is indented below is theirs. */
const opensIndented = /^(?:[-*+•]|\(?(?:\d{1,3}|#|[a-z])[.)])\s|::\s*$|^\.\. /

/** Fields stand below the title; a title above them is one more field, so that they are the head of the note. */
function withTitleBesideFields(lines: string[]): string[] {
  const first = lines.findIndex((line) => line !== '')
  const title = /^# (.*)$/.exec(lines[first] ?? '')?.[1]
  const next = lines.findIndex((line, index) => index > first && line !== '')
  const [, key = ''] = /^([\w -]{2,30}): /.exec(lines[next] ?? '') ?? []
  if (title === undefined || next - first < 2 || fieldOfKey(key) === null) return lines
  const moved = [...lines]
  moved[first] = ''
  moved[next - 1] = `title: ${title}`
  return moved
}

/** Links, roles and literals of one line. */
function inline(line: string): string {
  if (!/[`_|]/.test(line)) return line
  return line
    .replace(/``([^`]{1,300})``/g, '`$1`')
    .replace(/`([^`<]{1,300}?)\s{0,4}<(https?:[^\s<>`]{1,2000})>`__?/g, '[$1]($2)')
    .replace(/:[\w:-]{1,40}:`([^`<]{1,300})(?:\s<[^<>`]{1,300}>)?`/g, '$1')
    .replace(/`([^`<]{1,300})`__?(?!\w)/g, '$1')
    .replace(/(?<=\[(?:#?\w{1,20}|\*)\])_(?!\w)/g, '')
    .replace(/(?<=\p{L}{2})__?(?=[\s.,;:!?)]|$)/gu, '')
}
