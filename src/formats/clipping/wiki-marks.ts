import { isLabel } from '../labels.ts'

/**
 * Takes the marks of MediaWiki out of the lines of a page: headings, words in bold and italics, links become their words; a template
 * that holds the day ("{{date|March 14, 2023}}" of Wikinews) becomes a line with the day; notes, pictures, what the page is
 * filed under and, at its end, what it is drawn from go. Templates that cite an article stay for who reads these.
 */
export function dropWikiMarks(lines: string[]): void {
  let isFoot = false
  let isDated = false
  for (const [index, whole] of lines.entries()) {
    if (whole.length > longestLine) continue
    // It is read by others.
    if (/^\W{0,4}(?:<ref[^<>]{0,80}>)?\{\{/.test(whole) && citesArticle(whole)) continue
    const title = wikiHeading.exec(whole)?.[2]
    if (title !== undefined) isFoot = isLabel('wikiSources', title)
    if ((isFoot && !citesArticle(whole)) || isFiling(whole)) {
      lines[index] = ''
      continue
    }
    const day = dayIn(whole)
    if (day !== null) {
      lines[index] = isDated ? '' : day
      isDated = true
    } else lines[index] = wordsOf(title ?? whole)
  }
}

/** Whether lines are the text of a wiki: its first one is a heading of one, or links and marks of emphasis stand in it that nothing else has. */
export function isWikiText(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  if (wikiHeading.test(first)) return true
  const short = lines.filter((line) => line.length <= longestLine)
  const linked = short.some((line) => /\[\[[^[\]]{2,200}\]\]/.test(line))
  const marked = short.some((line) => /'{3}[^']{2,200}'{3}|\{\{[^{}|]{1,30}\||\[\[Category:/.test(line))
  return linked && marked
}

const longestLine = 20_000

/** "== The bridge ==" */
export const wikiHeading = /^\s*(={2,5})\s?([^=\s](?:[^=]{0,198}[^=\s])?)\s?\1\s*$/

/** "[[Category:Marle]]", "[[File:bridge.jpg|thumb|…]]", "{{publish}}", "__NOTOC__" */
function isFiling(line: string): boolean {
  const [, name] =
    /^\s*\[\[:?([^[\]:|]{2,20}):[^[\]]{1,500}(?:\[\[[^[\]]{1,200}\]\][^[\]]{0,500}){0,5}\]\]\s*$/.exec(
      line,
    ) ?? []
  if (name !== undefined) return isLabel('wikiCategory', name) || isLabel('wikiPicture', name)
  return /^\s*(?:__[A-Z]{3,20}__|\{\{[\p{L} _-]{2,40}\}\})\s*$/u.test(line)
}

/** "{{cite news |title=…": what names the article itself at times, and is read by others. */
function citesArticle(line: string): boolean {
  return isLabel('citeTemplates', /\{\{([^{}|]{4,30})\|/.exec(line)?.[1]?.trim() ?? '')
}

/** "{{date|March 14, 2023}}", "{{byline|date=March 14, 2023|location=Marle}}" → "March 14, 2023" */
function dayIn(line: string): string | null {
  const [, name = '', rest = ''] = /^\s*\{\{([\p{L} ]{3,20})\|([^{}]{4,300})\}\}\s*$/u.exec(line) ?? []
  if (!isLabel('wikiDates', name.trim())) return null
  const day = rest.split('|').map((part) => part.replace(/^\s*date\s*=\s*/i, '').trim())
  return day.find((part) => /\d{4}/.test(part) && !part.includes('=')) ?? null
}

function wordsOf(line: string): string {
  if (!/['[<{]/.test(line)) return line
  const plain = line
    .replace(
      /<ref\b[^<>]{0,300}\/>|<ref\b[^<>]{0,300}>[^<]{0,3000}(?:<(?!\/ref)[^<]{0,1000}){0,20}<\/ref>/gi,
      '',
    )
    .replace(/\{\{w\|(?:[^{}|]{1,200}\|)?([^{}|]{1,200})\}\}/gi, '$1')
  if (/\{\{/.test(plain)) return plain
  return plain
    .replace(/'{2,5}/g, '')
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/\[https?:[^\s[\]]{1,1000}\s([^[\]]{1,300})\]/g, '$1')
}

/** The highest headings of DokuWiki have more marks than those of other wikis: "====== The bridge ======". */
export function isDokuText(text: string): boolean {
  return /^={5,6} \S[^\n=]{0,300} ={5,6}[ \t]*$/m.test(text)
}

/**
 * The text of a page of DokuWiki without its marks: "//italics//", "''typed''", "__underlined__", notes "((…))", pictures "{{…}}", ends of
 * lines "\\\\", items set in by two blanks. Source: dokuwiki.org/wiki:syntax.
 */
export function withoutDokuMarks(text: string): string {
  return text
    .replace(/^[ \t]{0,9}\{\{[^{}\n]{1,600}\}\}[ \t]*$/gm, '')
    .replace(/\{\{[^{}|\n]{1,500}(?:\|([^{}\n]{0,300}))?\}\}/g, '$1')
    .replace(/(?<![:/\p{L}\p{N}])\/\/(?=[^\s/])([^/\n]{1,500})(?<=[^\s/:])\/\/(?![/\p{L}\p{N}])/gu, '$1')
    .replace(/''(?=\S)([^'\n]{1,500})''/g, '$1')
    .replace(/(?<![_\p{L}\p{N}])__(?=[^\s_])([^_\n]{1,500})__(?![_\p{L}\p{N}])/gu, '$1')
    .replace(/[ \t]?\(\(([^()\n]{1,600})\)\)/g, ' ($1)')
    .replace(/[ \t]?\\\\(?:[ \t]|$)/gm, '')
    .replace(/^(?: {2}){1,6}[*-] ?(?=\S)/gm, '- ')
}
