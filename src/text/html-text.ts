import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/**
 * The words of a piece of HTML, its blocks divided by blank lines. Scripts, styles and the like are left out
 * with what is in them. Tolerates anything; linear in the length. The result is text, not safe HTML.
 */
export function htmlText(html: string): string {
  const parts: string[] = []
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      parts.push(html.slice(at))
      break
    }
    parts.push(html.slice(at, open))
    const tag = tagAt(html, open)
    if (tag === null) {
      parts.push('<')
      at = open + 1
    } else {
      if (tag.name === 'br') parts.push('\n')
      else if (blocks.has(tag.name)) parts.push('\n\n')
      at = silent.has(tag.name) && !tag.closing ? afterElement(html, tag.name, tag.end) : tag.end
    }
  }
  return decodeReferences(parts.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

/** The name of a tag such as `<br/>` or `</script>`, lower case; null where it is no tag. */
export function tagName(html: string): { readonly name: string; readonly closing: boolean } | null {
  return tagAt(html, 0)
}

/** Elements whose content is no text for readers. */
export const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'textarea',
  'select',
  'noscript',
])

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly end: number
}

function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!--', open)) return upTo(html, '-->', open, 4)
  if (html[open + 1] === '!' || html[open + 1] === '?') return upTo(html, '>', open, 1)
  const start = /<(\/?)([a-zA-Z][^\s/>]{0,40})/y
  start.lastIndex = open
  const match = start.exec(html)
  if (!match?.[2]) return null
  const close = html.indexOf('>', start.lastIndex)
  const end = close < 0 ? html.length : close + 1
  return { name: match[2].toLowerCase(), closing: match[1] === '/', end }
}

function upTo(html: string, mark: string, open: number, skip: number): Tag {
  const close = html.indexOf(mark, open + skip)
  return { name: '', closing: false, end: close < 0 ? html.length : close + mark.length }
}

function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? close.lastIndex : html.length
}

/** `&amp;`, `&#8217;`, `&#x2019;`; what is none stays. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,31}));/gi, (whole, decimal, hex, name) => {
    if (name) return decodeNamedCharacterReference(name) || whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point < 32 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)
      ? ' '
      : String.fromCodePoint(point)
  })
}
