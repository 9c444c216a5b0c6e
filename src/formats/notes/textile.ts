import { markedNote } from './marked-note.ts'

/** A note in Textile → its article. */
export const textileNote = markedNote('textile', textileToMarkdown)

/**
 * The plain part of Textile → Markdown, line for line, so that diagnostics name the line of the file: headings, quotations, lists,
 * pictures, links and emphasis. Front matter stays as it is; comments go. Source: textile-lang.com.
 */
export function textileToMarkdown(text: string): string {
  const lines = text.split('\n')
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
    : -1
  let isHidden = false
  return lines
    .map((line, index) => {
      if (index <= end) return line
      // A comment goes on to the next blank line.
      isHidden = /^###\.{1,2}\s/.test(line) || (isHidden && line.trim() !== '')
      return isHidden ? '' : block(line)
    })
    .join('\n')
}

/** Before the point of a signature: "(class#id)", "{color:red}", "[fr]", "<>". */
const dress = String.raw`(?:\([^()\n]{0,60}\)|\{[^{}\n]{0,200}\}|\[[a-z-]{2,10}\]|[<>=]){0,4}`
const heading = new RegExp(String.raw`^h([1-6])${dress}\.\s+(.*)$`)
const quotation = new RegExp(String.raw`^bq${dress}\.{1,2}(?::\S{0,500})?\s+(.*)$`)
const paragraph = new RegExp(String.raw`^(?:p|notextile)${dress}\.{1,2}\s+(.*)$`)
const code = new RegExp(String.raw`^(?:bc|pre)${dress}\.{1,2}\s+(.*)$`)

function block(line: string): string {
  const [, depth = '', title = ''] = heading.exec(line) ?? []
  if (depth !== '') return `${'#'.repeat(Number(depth))} ${inline(title)}`
  const quoted = quotation.exec(line)?.[1]
  if (quoted !== undefined) return `> ${inline(quoted)}`
  const shown = code.exec(line)?.[1]
  if (shown !== undefined) return `    ${shown}`
  const [, marks = '', item = ''] = /^([*#]{1,6})\s+(\S.*)$/.exec(line) ?? []
  if (marks !== '') {
    const isNumbered = marks.endsWith('#')
    return `${(isNumbered ? '   ' : '  ').repeat(marks.length - 1)}${isNumbered ? '1.' : '-'} ${inline(item)}`
  }
  return inline((paragraph.exec(line)?.[1] ?? line).replace(/^fn\d{1,3}\.\s+/, ''))
}

/** Links, pictures and emphasis of one line. */
function inline(line: string): string {
  if (!/["!*_@]/.test(line)) return line
  return line
    .replace(
      /(?<!\S)!(?:[<>=]|\([^()\n]{0,60}\))?([^\s!()]{1,500}\.[a-z]{3,4})(?:\(([^()\n]{0,300})\))?!(?::\S{1,1000})?/gi,
      '![$2]($1)',
    )
    .replace(
      /"([^"\n]{1,300}?)(?:\([^()"\n]{0,200}\))?":((?:https?:\/\/|\/)[^\s"]{0,1000}[^\s".,;:!?)\]])/g,
      '[$1]($2)',
    )
    .replace(
      /(?<![\p{L}\p{N}*])\*{1,2}(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\*{1,2}(?![\p{L}\p{N}*])/gu,
      '**$1**',
    )
    .replace(/(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])([^_\n]{1,300})(?<=[^\s_])_{1,2}(?![\p{L}\p{N}_])/gu, '*$1*')
    .replace(/(?<![\p{L}\p{N}@])@(?=[^\s@])([^@\n]{1,200})(?<=[^\s@])@(?![\p{L}\p{N}@])/gu, '`$1`')
}
