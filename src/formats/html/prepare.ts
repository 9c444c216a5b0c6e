/**
 * A page before it is parsed: what no reader sees and what makes files large is taken out (scripts, styles, drawings,
 * data: addresses), and the depth of elements is bounded, as parsers take the square of it. JSON-LD stays. Linear.
 */
export function preparePage(html: string): PreparedPage {
  const bare = withoutDataAddresses(withoutSilent(withoutFrames(html)))
  return { ...boundDepth(bare.html), inline: bare.inline }
}

/** Of a page of frames, what it says to those who see none: often the whole article. */
function withoutFrames(html: string): string {
  if (!/<noframes\b/i.test(html)) return html
  return html.replace(/<\/?(?:frameset|frame|noframes)(?=[\s>/])[^>]{0,2000}>/gi, '')
}

export interface PreparedPage {
  readonly html: string
  /** Elements were nested too deeply and left out. */
  readonly deep: boolean
  /** The `data:` addresses, each by the number that now stands for it: `src="inline:0"`. */
  readonly inline: readonly string[]
}

const silentTag = /<(script|style|svg)\b/gi

function withoutSilent(html: string): string {
  const parts: string[] = []
  let from = 0
  for (const { name, tag, start, end } of elementsAsWritten(html, silentTag)) {
    if (name === 'script' && /ld\+json|x-mathjax/i.test(tag)) continue
    parts.push(html.slice(from, start))
    from = end
  }
  parts.push(html.slice(from))
  return parts.join('')
}

/** An element in the text of a page, found without a parser. */
export interface WrittenElement {
  /** In lower case. */
  readonly name: string
  /** Its opening tag, the first 2,000 characters of it. */
  readonly tag: string
  readonly content: string
  readonly start: number
  readonly end: number
}

/**
 * Elements whose content a parser takes as it stands, so that their end is a plain search away: those whose opening is
 * `opening`, with their name as its group, one after the other. An unclosed drawing has no content; an unclosed script has
 * the rest of the page. Linear.
 */
export function* elementsAsWritten(html: string, opening: RegExp): Generator<WrittenElement> {
  const open = new RegExp(opening)
  // What is closed nowhere from here on is closed nowhere later.
  const unclosed = new Set<string>()
  for (let match = open.exec(html); match; match = open.exec(html)) {
    const { index: start } = match
    const name = (match[1] ?? '').toLowerCase()
    const tagEnd = html.indexOf('>', start)
    if (tagEnd < 0) return
    // `<svg/>` is whole: an element of drawings may close itself.
    const isWhole = name === 'svg' && html[tagEnd - 1] === '/'
    const close = isWhole || unclosed.has(name) ? -1 : closingOf(name, html, tagEnd)
    if (close < 0 && !isWhole) unclosed.add(name)
    const contentEnd = close >= 0 ? close : name === 'svg' ? tagEnd + 1 : html.length
    const end = close >= 0 ? endOfTag(html, close) : contentEnd
    const tag = html.slice(start, Math.min(tagEnd, start + 2000))
    yield { name, tag, content: html.slice(tagEnd + 1, contentEnd), start, end }
    open.lastIndex = end
  }
}

/** Where it is closed; -1 where it is not. In a copy in lower case, "İ" would have two characters, and all places be others. */
function closingOf(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? -1
}

function endOfTag(html: string, at: number): number {
  const end = html.indexOf('>', at)
  return end < 0 ? html.length : end + 1
}

/** "data:image/png;base64,…" may be megabytes. */
function withoutDataAddresses(html: string): { html: string; inline: readonly string[] } {
  const inline: string[] = []
  if (!html.includes('data:')) return { html, inline }
  const bare = html.replace(
    /\bdata:[\w.+-]{1,40}\/[\w.+;=-]{1,80},[^"'\s)>]*/g,
    (address) => `inline:${inline.push(address) - 1}`,
  )
  return { html: bare, inline }
}

/** Browsers stop at about this depth too. */
const deepest = 400
/** Marks such as `<b>` are opened again in every paragraph as long as they are not closed. */
const mostMarks = 12

const anyTag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?=[\s/>])/g
const marks = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** Not counted: they have no end, or one that may be left out. */
const uncounted = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body rp rt'.split(
    ' ',
  ),
)

function boundDepth(html: string): { html: string; deep: boolean } {
  const parts: string[] = []
  const open = new Map<string, number>()
  const dropped = new Map<string, number>()
  let depth = 0
  let openMarks = 0
  let from = 0
  let deep = false
  anyTag.lastIndex = 0
  for (let match = anyTag.exec(html); match; match = anyTag.exec(html)) {
    const name = (match[2] ?? '').toLowerCase()
    if (uncounted.has(name)) continue
    const isMark = marks.has(name)
    const count = open.get(name) ?? 0
    if (match[1] === '') {
      if (depth < deepest && !(isMark && openMarks >= mostMarks)) {
        open.set(name, count + 1)
        depth++
        if (isMark) openMarks++
        continue
      }
      dropped.set(name, (dropped.get(name) ?? 0) + 1)
    } else {
      const gone = dropped.get(name) ?? 0
      if (gone === 0) {
        if (count > 0) {
          open.set(name, count - 1)
          depth--
          if (isMark) openMarks--
        }
        continue
      }
      dropped.set(name, gone - 1)
    }
    deep = true
    parts.push(html.slice(from, match.index))
    from = endOfTag(html, match.index)
    anyTag.lastIndex = from
  }
  if (!deep) return { html, deep }
  parts.push(html.slice(from))
  return { html: parts.join(' '), deep }
}
