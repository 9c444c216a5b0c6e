import { fieldOfKey } from '../fields/field-keys.ts'
import { markedNote } from './marked-note.ts'

/** A note of Org → its article. */
export const orgNote = markedNote('org', orgToMarkdown)

/**
 * Org's marks → Markdown's, line for line, so that diagnostics name the line of the file: `#+TITLE:` and the properties of a
 * drawer become fields, stars headings, `[[address][words]]` links, `#+BEGIN_QUOTE` a quotation. What Org hides, comments
 * and the book-keeping of tasks, goes. Source: the syntax of Org (orgmode.org/worg/org-syntax.html).
 */
export function orgToMarkdown(text: string): string {
  let block: string | null = null
  let drawer: string | null = null
  const lines = withoutPrivate(text.split('\n'))
  const { ends, closed } = closings(lines)
  const read = lines.map((line, index): string => {
    const [, mark = '', name = ''] = /^\s*#\+(begin|end)_(\w+)/i.exec(line) ?? []
    if (mark) {
      const before = block
      const opens = mark.toLowerCase() === 'begin' && (ends.get(name.toLowerCase()) ?? 0) > index
      block = opens ? name.toLowerCase() : null
      return isCode(block ?? before ?? '') ? '```' : ''
    }
    if (block !== null) {
      if (block === 'comment') return ''
      if (isCode(block)) return line
      return block === 'quote' || block === 'verse' ? `> ${inline(line)}` : inline(line)
    }
    const opened = /^\s*:(\w[\w-]*):\s*$/.exec(line)?.[1]?.toLowerCase()
    if (opened && (opened === 'end' || drawer !== null || closed[index])) {
      drawer = opened === 'end' ? null : (drawer ?? opened)
      return ''
    }
    if (drawer !== null) return drawer === 'properties' ? property(line) : ''
    const [, key = '', value = ''] = /^#\+(\w{2,30}):(.*)$/.exec(line) ?? []
    if (/^filetags$/i.test(key))
      return `tags: ${value
        .split(':')
        .map((tag) => tag.trim())
        .filter(Boolean)
        .join(', ')}`
    if (fieldOfKey(key) !== null) return `${key}: ${value.replace(/^:|:$/g, '').trim()}`
    // Other settings, comments, and the days of a task.
    if (/^#\+\w+|^\s*#(?:\s|$)|^\s*(?:CLOSED|SCHEDULED|DEADLINE|CLOCK): /.test(line)) return ''
    const heading = /^(\*{1,6}) (.*)$/.exec(line)
    if (heading?.[1]) return `${'#'.repeat(heading[1].length)} ${inline(headline(heading[2] ?? ''))}`
    return /^\s*\|[-+|]+\|?\s*$/.test(line) ? line.replaceAll('+', '|') : inline(line)
  })
  return read.join('\n')
}

/** ":ROAM_REFS: https://…" → "url: https://…"; the id of a node is the program's own. */
function property(line: string): string {
  const [, name = '', value = ''] = /^\s*:([\w-]+):(.*)$/.exec(line) ?? []
  if (/^id$/i.test(name)) return ''
  const address = /^roam_refs$/i.test(name) ? /https?:\/\/[^\s\]]{1,2000}/.exec(value)?.[0] : undefined
  if (address) return `url: ${address}`
  // "[2019-05-14 Tue]" is a day of Org's, "[[https://…][words]]" a link.
  const plain = value.trim().replace(/^[[<](\d{4}-\d\d-\d\d)[^\]>]{0,20}[\]>]$/, '$1')
  return `${name}: ${inline(plain)}`
}

/** Headings that are not to be exported (`:noexport:`, `COMMENT`), with all below them, are the owner's own. */
function withoutPrivate(lines: readonly string[]): string[] {
  let within = 0
  return lines.map((line) => {
    const [, stars = '', text = ''] = /^(\*{1,20}) (.*)$/.exec(line) ?? []
    if (within > 0 && stars !== '' && stars.length <= within) within = 0
    if (
      within === 0 &&
      stars !== '' &&
      (/:noexport:(?:[\w@:]{0,100})\s*$/.test(text) || /^(?:TODO )?(?:DONE )?COMMENT\s/.test(text))
    )
      within = stars.length
    return within > 0 ? '' : line
  })
}

/**
 * Where blocks of each name end for the last time, and for each line whether a drawer that opens there is closed before the
 * next heading or drawer of Org's own: what nothing closes is none, and hides no text.
 */
function closings(lines: readonly string[]): {
  readonly ends: ReadonlyMap<string, number>
  readonly closed: readonly boolean[]
} {
  const ends = new Map<string, number>()
  const closed: boolean[] = []
  let isClosed = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    closed[index] = isClosed
    if (/^\s*:end:\s*$/i.test(line)) isClosed = true
    else if (/^\*+ |^\s*:(?:properties|logbook):\s*$/i.test(line)) isClosed = false
    const name = /^\s*#\+end_(\w+)/i.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined && !ends.has(name)) ends.set(name, index)
  }
  return { ends, closed }
}

function isCode(name: string): boolean {
  return /^(?:src|example|export)$/i.test(name)
}

/** "TODO [#A] The bridge  :harbour:press:" → "The bridge" */
function headline(text: string): string {
  return text
    .replace(/^TODO\s+|^DONE\s+/, '')
    .replace(/^\[#[A-Z]\]\s+/, '')
    .replace(/(?<!\s)\s+:[\w@:]{1,100}:\s*$/, '')
}

/** Links and emphasis of one line. */
function inline(line: string): string {
  if (!/[[*/_=~+]/.test(line)) return line
  return line
    .replace(
      /\[\[(?:file:)?([^[\]\s]{1,500}\.(?:jpe?g|png|gif|webp|avif))\](?:\[([^[\]]{0,300})\])?\]/gi,
      '![$2]($1)',
    )
    .replace(/\[\[(https?:[^[\]\s]{1,2000})\]\[([^[\]]{1,500})\]\]/g, '[$2]($1)')
    .replace(/\[\[(https?:[^[\]\s]{1,2000})\]\]/g, '<$1>')
    .replace(/\[\[[^[\]]{1,500}\]\[([^[\]]{1,500})\]\]/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '**$1**')
    .replace(/(?<![\p{L}\p{N}/:<])\/(?=[^\s/])([^/\n]{1,300})(?<=[^\s/])\/(?![\p{L}\p{N}/])/gu, '*$1*')
    .replace(/(?<![\p{L}\p{N}=~])[=~](?=[^\s=~])([^=~\n]{1,300})(?<=[^\s=~])[=~](?![\p{L}\p{N}=~])/gu, '`$1`')
}
