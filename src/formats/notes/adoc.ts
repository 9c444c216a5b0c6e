import { fieldOfKey } from '../fields/field-keys.ts'
import { markedNote } from './marked-note.ts'

/** A note in AsciiDoc → its article. */
export const adocNote = markedNote('adoc', adocToMarkdown)

/**
 * The plain part of AsciiDoc → Markdown, line for line, so that diagnostics name the line of the file: the title with who
 * wrote and the day below it, attributes that are fields, headings, lists, quotations, pictures, links. Comments,
 * attributes of blocks and what includes other files go. Source: docs.asciidoctor.org/asciidoc/latest/.
 */
export function adocToMarkdown(text: string): string {
  const lines = text.split('\n')
  const ends = lastOf(lines)
  let block: string | null = null
  let isTitled = false
  let isHead = true
  const out = lines.map((line, index): string => {
    const bare = line.trimEnd()
    const above = lines[index - 1] ?? ''
    isTitled ||= above.startsWith('= ')
    if (fences.test(bare) && (block === null ? (ends.get(bare) ?? 0) > index : block === bare)) {
      const fence = block ?? bare
      block = block === null ? bare : null
      return isCode(fence) ? '```' : ''
    }
    if (block?.startsWith('////')) return ''
    if (block !== null && isCode(block)) return line
    if (block?.startsWith('____')) return bare === '' ? '>' : `> ${inline(bare)}`
    if (isTitled && bare === '') isHead = false
    if (isHead) {
      const head = headLine(bare, above)
      if (head !== null) return head
    }
    return bodyLine(bare)
  })
  return out.join('\n')
}

const fences = /^(?:-{4,}|\.{4,}|_{4,}|={4,}|\*{4,}|\/{4,}|\+{4,}|--)$/

function isCode(fence: string): boolean {
  return /^(?:-{4,}|\.{4,}|\+{4,})$/.test(fence)
}

/** Where each line stands last: a block that nothing closes is none. */
function lastOf(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.map((line, index) => [line.trimEnd(), index]))
}

/** A line of the head: title, "Ada Lovat <ada@example.org>", "v1.0, 2019-03-04", ":date: 2019-03-04". Null for others. */
function headLine(line: string, above: string): string | null {
  const title = /^= (.+)$/.exec(line)?.[1]
  if (title) return `title: ${title}`
  const [, key = '', value = ''] = /^:([\w-]{2,40}):(?:\s+(.*))?$/.exec(line) ?? []
  if (key !== '') {
    const name = key === 'revdate' ? 'date' : key
    return fieldOfKey(name) === null ? '' : `${name}: ${value}`
  }
  const writer = /^(\p{Lu}[^<>:;=]{2,80}?)(?:\s<[^<>]{3,200}>)?$/u.exec(line)?.[1]
  if (above.startsWith('= ') && writer && !/\d/.test(writer)) return `author: ${writer}`
  const day =
    /^(?:v[\d.]+,\s*)?(\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,12} \d{4}|\p{L}{3,12} \d{1,2}, \d{4})(?:\s*:.*)?$/u.exec(
      line,
    )?.[1]
  return day ? `date: ${day}` : null
}

function bodyLine(line: string): string {
  // Comments, attributes, what stands elsewhere, and what is said of the block below.
  if (
    /^\/\/(?!\/)|^:!?[\w-]+!?:(?:\s|$)|^(?:include|ifdef|ifndef|ifeval|endif|toc|video|audio)::|^\[[^[\]]*\]$|^\[\[[^[\]]*\]\]$|^(?:\+|<<<|\|===)$/.test(
      line,
    )
  )
    return ''
  const heading = /^(={1,6}) (.+)$/.exec(line)
  if (heading?.[1]) return `${'#'.repeat(heading[1].length)} ${inline(heading[2] ?? '')}`
  const [, path = '', said = ''] = /^image::([^\s[\]]{1,500})\[([^[\]]{0,800})\]$/.exec(line) ?? []
  if (path !== '') return `![${said.split(',', 1)[0]?.slice(0, 300).replaceAll('"', '')}](${path})`
  const titled = /^\.([^\s.].*)$/.exec(line)?.[1]
  if (titled) return `**${inline(titled)}**`
  if (/^'{3,}$/.test(line)) return '---'
  const item = /^\s*([*.]{1,5}|-) (.*)$/.exec(line)
  if (item?.[1]) {
    const isNumbered = item[1].startsWith('.')
    return `${(isNumbered ? '   ' : '  ').repeat(item[1].length - 1)}${isNumbered ? '1.' : '-'} ${inline(item[2] ?? '')}`
  }
  return inline(line.replace(/^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): /, '').replace(/ \+$/, '  '))
}

/** Links and marks of one line. */
function inline(line: string): string {
  if (!/[[<*#]/.test(line)) return line
  return line
    .replace(/(?:link:)?(https?:[^\s[\]<>]{1,2000})\[([^[\]]{1,500}?)(?:\^|,[^[\]]{0,200})?\]/g, '[$2]($1)')
    .replace(/(https?:[^\s[\]<>]{1,2000})\[\]/g, '<$1>')
    .replace(/link:[^\s[\]]{1,500}\[([^[\]]{1,500})\]/g, '$1')
    .replace(/<<[^<>,]{1,200},([^<>]{1,300})>>/g, '$1')
    .replace(/footnote:\w{0,40}\[([^[\]]{1,1000})\]/g, ' ($1)')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '**$1**')
    .replace(/(?<![\p{L}\p{N}#])#(?=[^\s#])([^#\n]{1,300})(?<=[^\s#])#(?![\p{L}\p{N}#])/gu, '$1')
}
