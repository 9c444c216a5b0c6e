import { once } from '../../lib/once.ts'
import { decodeReferences } from '../../text/html-text.ts'
import { isLabel } from '../labels.ts'
import { isOwnCallout, speaksOfSelf } from './own-callout.ts'
import { isDokuText, withoutDokuMarks } from './wiki-marks.ts'

/**
 * The marks of note programs and site generators in a text, gone or turned into what they mean, line by line: nothing
 * moves to another line. What a writer hid (`%%…%%`, comments of HTML, Liquid and MDX) is taken out before anything
 * else sees it. Code between fences stays as it is. Linear in the length of the text.
 */
export function removeNoteSyntax(lines: string[], markdown: boolean): void {
  if (markdown) dropQueries(lines)
  if (markdown) dropBacklinks(lines)
  if (!lines.some((line) => special.test(line))) return
  const pieces = outsideFences(lines, markdown)
  for (const [from, to] of pieces) {
    const text = lines.slice(from, to).join('\n')
    if (!special.test(text)) continue
    let clean = wikiText(hidden(text))
    clean = generators(clean)
    clean = notes(clean, markdown)
    const plain = markdown ? clean : plainHtml(clean)
    clean = markdown || calloutStart.test(plain) ? asides(plain, markdown) : plain
    const made = clean.split('\n')
    for (let index = from; index < to; index++) lines[index] = made[index - from] ?? ''
  }
}

/** Something that one of the rules below acts on. */
const special =
  /:: |\(\([\w-]|!\[|`(?:INPUT|VIEW|BUTTON)\[|`\$?= |\]\(:\/|^[ \t]{0,20}\\[a-z]|%%|\[\[|==|\{[%{:<#.*/]|\[\/?[a-z]|^[ \t]{0,20}(?::::|!!!|\?\?\?)|\[!|\^[\w-]{1,61}[ \t]{0,20}$|<!--|^(?:import|export)\s|rw-book-cover|#\+(?:BEGIN|END)_|\{\s?#|<\/?[a-z][^<>\n]{0,2000}>|&#?\w{1,40};/im

/** "> [!note] Costs": the first line of a callout, in plain text too. */
const calloutStart = /^\s{0,3}>\s?\[![\w-]+\]/m

/** Queries between fences, of which the program shows the answer alone: Obsidian's `dataview`, `tasks` and the like. */
function dropQueries(lines: string[]): void {
  for (let index = 0; index < lines.length; index++) {
    const [, mark, program] = /^\s{0,3}(```+|~~~+)\s*([\w-]{3,40})\b/.exec(lines[index] ?? '') ?? []
    if (!mark || !program || !isLabel('queries', program)) continue
    const end = lines.findIndex((line, at) => at > index && line.trim().startsWith(mark))
    if (end < 0) return
    for (let at = index; at <= end; at++) lines[at] = ''
    index = end
  }
}

/** Marks of MediaWiki, where a heading or a category shows that the text is of one: emphasis by apostrophes, references, categories. */
function wikiText(text: string): string {
  if (!/^={2,6} [^\n=]{1,200} ={2,6}[ \t]*$|\[\[Category:|<ref[ >]/m.test(text)) return text
  return text
    .replace(/<ref(?:\s[^<>]{0,200})?>([^<]{0,500})<\/ref>/gi, ' $1')
    .replace(/<ref(?:\s[^<>]{0,200})?\/>/gi, '')
    .replace(/'{2,5}(?=\S)|(?<=\S)'{2,5}/g, '')
    .replace(/^[ \t]{0,9}(?:\[\[Category:[^[\]\n]{1,200}\]\]|Category:[^\n]{1,100})[ \t]{0,9}$/gim, '')
    .replace(/^[ \t]{0,9}\{\{[^{}\n]{1,60}\}\}[ \t]{0,9}$/gm, '')
}

/** "## Backlinks" above nothing but links to other notes, down to the end. */
function dropBacklinks(lines: string[]): void {
  let start = lines.length
  while (
    start > 0 &&
    /^\s*$|^\s*<!--[^>]*-->\s*$|^\s*[-*+] (?:\[ ?\] )?!?\[\[[^[\]]{1,200}\]\]\s*$/.test(
      lines[start - 1] ?? '',
    )
  )
    start--
  const heading = lines[start - 1] ?? ''
  if (!/^#{1,6}\s/.test(heading) || !lines.slice(start).some((line) => line.includes('[['))) return
  for (let at = start - 1; at < lines.length; at++) lines[at] = ''
}

/** The stretches of lines that are not fenced code. */
function outsideFences(lines: readonly string[], markdown: boolean): [from: number, to: number][] {
  if (!markdown) return [[0, lines.length]]
  const pieces: [number, number][] = []
  let from = 0
  let fence: string | null = null
  for (const [index, line] of lines.entries()) {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1]
    if (fence === null && mark) {
      // A fence without an end is none: what is hidden below it would be published.
      const closing = lines.findIndex((other, at) => at > index && other.trim().startsWith(mark))
      if (closing < 0) break
      pieces.push([from, index])
      fence = mark
    } else if (fence !== null && mark?.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) {
      fence = null
      from = index + 1
    }
  }
  if (fence === null) pieces.push([from, lines.length])
  return pieces
}

/** Nothing but the line ends of a stretch. */
function lineEnds(stretch: string): string {
  return '\n'.repeat(stretch.split('\n').length - 1)
}

/** Take out all between two marks; without a closing one all to the end, as the programs hide it. */
function cutBetween(
  text: string,
  open: string,
  close: string,
  opens: (at: number) => boolean = () => true,
): string {
  let result = ''
  let at = 0
  for (;;) {
    let start = text.indexOf(open, at)
    while (start >= 0 && !opens(start)) start = text.indexOf(open, start + open.length)
    if (start < 0) return result + text.slice(at)
    const found = text.indexOf(close, start + open.length)
    const end = found < 0 ? text.length : found + close.length
    result += text.slice(at, start) + lineEnds(text.slice(start, end))
    at = end
  }
}

export function hidden(text: string): string {
  let clean = text
  if (clean.includes('%%'))
    // "100 %%" and "100%%" are slips of the pen; a comment begins at a line or after a space, and before a word.
    clean = cutBetween(
      clean,
      '%%',
      '%%',
      (at) => !/[%\\\w]$|\d[ \u00a0\u202f]$/.test(clean.slice(Math.max(0, at - 2), at)),
    )
  if (clean.includes('<!--')) clean = cutBetween(clean, '<!--', '-->')
  if (/\{%-?\s*comment/.test(clean))
    clean = cutBetween(
      clean
        .replace(/\{%-?\s*comment\s*-?%\}/g, '{%comment%}')
        .replace(/\{%-?\s*endcomment\s*-?%\}/g, '{%endcomment%}'),
      '{%comment%}',
      '{%endcomment%}',
    )
  if (clean.includes('{::comment}')) clean = cutBetween(clean, '{::comment}', '{:/comment}')
  if (clean.includes('{#')) clean = clean.replace(/\{#\s[^{}]{0,2000}?#\}/g, lineEnds)
  if (clean.includes('{/*')) clean = cutBetween(clean, '{/*', '*/}')
  if (clean.includes('{{</*')) clean = clean.replace(/\{\{[<%]\/\*[^{}]{0,500}?\*\/[>%]\}\}/g, lineEnds)
  return clean
}

/** Tags of Liquid, Hugo, WordPress and MDX, and attributes of kramdown and Pandoc. */
function generators(text: string): string {
  let clean = text
  if (/\{[%{]/.test(clean))
    clean = clean
      // {% figure … %}, {{< youtube … >}}, {{% notice %}}, {{ site.url }}: what stands between two of them stays.
      .replace(/\{\{[<%][^\n{}]{0,1000}?[>%]\}\}/g, '')
      .replace(/\{\{[<%][^{}]{0,1000}?[>%]\}\}/g, lineEnds)
      .replace(/\{%(?:[^%{}]|%(?!\})|\{\{[^{}]*\}\}){0,2000}?%\}/g, lineEnds)
      .replace(/\{\{(?:[^{}]){0,500}\}\}/g, lineEnds)
      // "[school]: {% post_url … %}", a link of which the address is gone
      .replace(/^[ \t]{0,3}\[[^\]\n]{1,80}\]:[ \t]*$/gm, '')
  if (/\{[:.#]/.test(clean))
    clean = clean
      // "[By Ada Roe]{.byline}" of Pandoc
      .replace(/\[([^[\]\n]{1,300})\]\{\s?[.#][^{}\n]{0,200}\}/g, '$1')
      // The list that kramdown puts the contents in: "* TOC" above "{:toc}"
      .replace(/^[ \t]{0,3}[*+-][ \t][^\n]{1,60}\n(?=[ \t]{0,3}\{:toc\})/gim, '\n')
      .replace(/^[ \t]{0,3}\{:[^{}\n]{0,300}\}[ \t]*$/gm, '')
      // "{:height 200, :width 300}" behind a picture, in Logseq
      .replace(/\{:[a-z]{3,12} \d{1,5}(?:, :[a-z]{3,12} \d{1,5}){0,3}\}/g, '')
      // {::nomarkdown} … {:/}
      .replace(/\{:[:/][^{}\n]{0,100}\}/g, '')
      // "{:class="left small"}" behind a picture
      .replace(
        /\{:\s?[\w-]{1,40}=(?:"[^"\n{}]{0,200}"|'[^'\n{}]{0,200}'|[\w-]{1,60})(?:\s[^{}\n]{0,200})?\}/g,
        '',
      )
      .replace(/\s?\{:?\s?[.#][\w-]+(?:\s+[.#]?[\w-]+(?:=(?:"[^"\n{}]*"|[\w-]+))?)*\s*\}/g, '')
  // "<image>data:image/…</image>", as programs for readers leave a picture
  if (clean.includes('<image>'))
    clean = clean.replace(/^[ \t]{0,8}<image>[^\n]{0,5000}<\/image>[ \t]*$/gm, '')
  // "#+BEGIN_NOTE", "#+END_NOTE" of outliners
  if (/#\+(?:BEGIN|END)_/.test(clean))
    clean = clean.replace(/^[ \t]{0,20}(?:- )?#\+(?:BEGIN|END)_[A-Z]{3,12}[ \t]*$/gm, '')
  if (/\[\/?[a-z]/i.test(clean)) clean = shortcodes(clean)
  return clean.replace(
    /^(?:import[ \t][^\n\r"']{1,300}[ \t]from[ \t]{1,20}["'][^"'\n]{1,300}["'];?|import[ \t]{1,20}["'][^"'\n]{1,300}["'];?|export[ \t]{1,20}(?:const|default|let|function|async)\s[^\n]*)$/gm,
    '',
  )
}

/** Names of WordPress's own shortcodes and of page builders. "[video]" and "[more]" need attributes to be no words. */
const known =
  /^(?:gallery|embed|caption|playlist|nextpage|ngg\w*|slideshow|contact-form(?:-7)?|adsense|dropcap|pullquote|su_\w+|vc_\w+|et_pb_\w+|fusion_\w+|av_\w+|wp_\w+|wpvideo|jetpack\w*|mc4wp_\w+|googlemaps|polldaddy|crowdsignal|tribe_\w+|caldera_form|gravityform)$/

/** Without their content where that is a picture's caption or an address. */
function shortcodes(text: string): string {
  return (
    text
      .replace(
        /\[(?:youtube|vimeo|soundcloud|gallery|video|audio)[= ](?:https?:)?[^[\]\n]{1,300}\]/gi,
        (whole) => (/[=/]/.test(whole) ? '' : whole),
      )
      // "[sc:ads ]": a snippet of the site
      .replace(/^[ \t]{0,9}\[sc:[\w-]{1,40}(?: [^[\]\n]{0,200})?\][ \t]{0,9}$/gim, '')
      .replace(/\[caption\b[^\]\n]{0,1000}\][\s\S]{0,3000}?\[\/caption\]/gi, lineEnds)
      .replace(
        /\[(embed|audio|video|youtube|vimeo|wpvideo|googlemaps)\b[^\]\n]{0,200}\][^[\]\n]{0,500}\[\/\1\]/gi,
        '',
      )
      .replace(
        /(?:(?<![\w!\\[])\[|(?<=\w)\[(?=\/))(\/?)([a-z][a-z0-9_-]{1,40})((?:\s+[a-z][\w-]{0,40}=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|&quot;[^\n\]]{0,500}?&quot;|[^\s\]"']{1,200}))*)\s*\/?\](?![(:])/g,
        (whole, closing: string, name: string, attributes: string) =>
          attributes !== '' ||
          known.test(name) ||
          (closing === '' ? text.includes(`[/${name}]`) : text.includes(`[${name}`))
            ? ''
            : whole,
      )
  )
}

/** HTML that was pasted into plain text: its tags go where they are no words, its references become letters. */
function plainHtml(text: string): string {
  if (!/<\/?[a-z]|&#?\w+;|!\[/i.test(text)) return text
  const clean = text
    .replace(/<(script|style)\b[^<>]{0,500}>(?:[^<]|<(?!script|style)){0,20000}?<\/\1>/gi, lineEnds)
    .replace(/<br\s*\/?>(?!\s*$)/gim, ' ')
    .replace(
      /<\/?(?:img|iframe|embed|object|param|video|audio|source|figure|figcaption|div|p|br|hr|center|font)(?:\s[^<>]{0,2000})?\/?>/gi,
      (tag) => lineEnds(tag),
    )
    .replace(
      /<(?:a|span|strong|em|b|i|u|h[1-6]|li|ul|ol|blockquote)\s[a-z][^<>\n]{0,1000}>([^<>\n]{0,2000})<\/[a-z][a-z0-9]*>/gi,
      '$1',
    )
  return (
    clean
      .split('\n')
      // "![The mole](mole.jpg)": what a picture shows
      .map((line) =>
        line.replace(/^\s{0,9}!\[([^[\]]{0,300})\]\([^()\s]{1,500}\)\s*$/, (_, alt: string) =>
          alt.includes(' ') ? alt : '',
        ),
      )
      .map((line) => withoutAddress(line.includes('&') ? decodeReferences(line) : line))
      .join('\n')
  )
}

/** "Ferry returns <https://courier.example/7>", as programs of mail write a link: its words. Behind a label the address is what is said. */
function withoutAddress(line: string): string {
  const words = /^(.{3,300}?[^\s:：]) <https?:\/\/[^<>\s]{4,2000}>\s*$/u.exec(line)?.[1]
  return words === undefined || isLabel('address', words) || isLabel('original', words) ? line : words
}

/** Embeds, links, highlights and block ids of note programs. */
function notes(text: string, markdown: boolean): string {
  let clean = !markdown && isDokuText(text) ? withoutDokuMarks(text) : text
  // "====== The bridge reopens ======", as wikis write a heading
  if (clean.includes('=='))
    clean = clean.replace(
      /^(={2,6})[ \t](\S[^\n=]{0,300}?)[ \t]\1[ \t]{0,9}$/gm,
      (_, marks: string, words: string) =>
        markdown ? `${'#'.repeat(marks.length > 4 ? 1 : 2)} ${words}` : words,
    )
  if (clean.includes('[['))
    clean = clean
      // "[[inbox]]" alone above the headline: under what the note is filed
      .replace(/^(?:\s{0,9}(?:\[\[[^[\]\n]{1,60}\]\]\s{1,9}){1,4}){1,3}(?=#\s)/, lineEnds)
      .replace(/!\[\[[^[\]\n]{1,500}\]\]/g, '')
      .replace(/^[ \t]{0,20}\[\[_?toc_?\]\][ \t]{0,20}$/gim, '')
      // "[[Index]] | [[Quay plan]]" below a text: the way to other notes.
      .replace(
        /(?<=\n\n)[ \t]{0,9}(?:\[\[[^[\]\n]{1,200}\]\][ \t|·•←→]{1,9}){1,8}\[\[[^[\]\n]{1,200}\]\]\s*$/,
        lineEnds,
      )
      .replace(/\[\[(?:[^[\]|\n]{1,500}\|)([^[\]|\n]{1,500})\]\]/g, '$1')
      .replace(
        /\[\[#?\^?([^[\]|#\n]{1,500})(?:#[^[\]|\n]*)?\]\]/g,
        (_, name: string) => name.split('/').at(-1) ?? name,
      )
  // "((6251c0a4-…))", a block of Logseq, or "((dG3kz-8Qx))" of Roam: it stands elsewhere.
  if (clean.includes('(('))
    clean = clean.replace(
      /[ \t]?(?<!\()\(\((?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=[\w-]{0,8}\d)(?=[\w-]{0,8}[A-Z])[\w-]{9})\)\)/g,
      '',
    )
  if (!markdown) return text.includes('![[') || calloutStart.test(text) ? marks(clean) : clean
  return (
    forms(marks(clean))
      .replace(/!\[rw-book-cover\]\([^()\s]*\)/g, '')
      .replace(/^[ \t]{0,20}\[toc\][ \t]{0,20}$/gim, '')
      // "[scan.jpg](:/3f1b…)": a file that another program keeps
      .replace(/^[ \t]{0,9}!?\[[^[\]\n]{0,200}\]\(:\/[\da-f]{16,40}\)[ \t]{0,9}$/gm, '')
      // Pandoc's breaks of a page, properties of Logseq's blocks
      .replace(/^[ \t]{0,20}\\(?:newpage|pagebreak|clearpage)[ \t]{0,20}$/gm, '')
      .replace(
        /^[ \t]{0,40}(?:[-*] )?(?:collapsed|id|heading|background-color|logseq\.[\w.-]{1,60}|(?:hl|ls|card)-[\w-]{1,40}):: [^\n]{0,300}$/gm,
        '',
      )
  )
}

/** What was highlighted, without its marks, and no ids of blocks ("^3f2a"). */
function marks(text: string): string {
  return text
    .replace(/==(?=[^\s=])([^=\n]{1,1000}?)(?<=[^\s=])==/g, '$1')
    .replace(/(^|\s)\^[A-Za-z0-9][\w-]{1,60}[ \t]*$/gm, '$1')
}

/** "Status: `INPUT[select(…)]`", "`= this.file.mtime`": where a program lets choose or shows something, and the labels of that alone. */
function forms(text: string): string {
  if (!form.test(text)) return text
  return text
    .split('\n')
    .map((line) => {
      if (!form.test(line)) return line
      const rest = line.replace(/`(?:(?:INPUT|VIEW|BUTTON)\[|\$?= )[^`]{0,2000}`/g, '').trim()
      const words = rest.split(/:{1,2}/).map((part) => part.trim())
      // Labels alone: "Status:  Priority:"
      return words.at(-1) === '' && words.every((part) => /^[\p{L} *>-]{0,26}$/u.test(part)) ? '' : rest
    })
    .join('\n')
}

const form = /`(?:INPUT|VIEW|BUTTON)\[|`\$?= /

/**
 * Callouts and admonitions are text of the article in a box; only those that say so are quotations. In some who keeps the note writes:
 * they go.
 */
function asides(text: string, markdown: boolean): string {
  if (!/\[!|^[ \t]{0,20}(?::::|!!!|\?\?\?)/m.test(text)) return text
  const lines = text.split('\n')
  const article = lines.filter((line) => !/^\s{0,3}>/.test(line)).join('\n')
  const isPersonal = once(() => speaksOfSelf(article))
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const callout = /^\s{0,3}>\s?\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?(.*)$/s.exec(line)
    const admonition = /^(?:!!!|\?\?\?\+?)\s+[\w-]+(?:\s+[\w-]+)*?(?:\s+"(.*)")?\s*$/.exec(line)
    if (callout) {
      const quoted = /^(?:quote|cite)$/i.test(callout[1] ?? '')
      const title = (callout[2] ?? '').trim()
      const end = endOfQuotation(lines, index + 1)
      const inside = lines.slice(index + 1, end).join('\n')
      if (isOwnCallout({ kind: callout[1] ?? '', title, text: inside }, isPersonal)) {
        lines.fill('', index, end)
        continue
      }
      lines[index] = quoted ? `> ${title}`.trimEnd() : markdown ? strong(title) : title
      for (let next = index + 1; !quoted && next < end; next++)
        lines[next] = (lines[next] ?? '').replace(/^\s{0,3}>\s?/, '')
      // The title is a paragraph of its own, and no line may be added: it ends like one.
      if (!quoted && title && markdown) lines[index] = `${lines[index]}\\`
    } else if (!markdown) continue
    else if (admonition) {
      lines[index] = strong(admonition[1] ?? '') + (admonition[1] && lines[index + 1]?.trim() ? '\\' : '')
      for (let next = index + 1; /^(?:\t| {4})|^\s*$/.test(lines[next] ?? 'x'); next++)
        lines[next] = (lines[next] ?? '').replace(/^(?:\t| {4})/, '')
    } else if (/^\s{0,3}:::+/.test(line)) {
      const title = /^\s*:::[^[\]\n]*\[([^\]\n]*)\]/.exec(line)?.[1]
      lines[index] = strong(title ?? '')
    }
  }
  return lines.join('\n')
}

/** Behind the lines with ">" that begin at an index. */
function endOfQuotation(lines: readonly string[], from: number): number {
  let end = from
  while (/^\s{0,3}>/.test(lines[end] ?? '')) end++
  return end
}

function strong(title: string): string {
  const words = title.trim()
  return words === '' ? '' : `**${words.replaceAll('*', '')}**`
}
