import { shippedData } from '../knowledge/shipped.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/load.ts'
import { isNameOfPaper } from '../languages/newspapers.ts'
import { wordsFor } from '../languages/reading.ts'
import { sentenceEnd } from '../languages/sentences.ts'
import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import type { Dateline } from '../model/article.ts'
import type { StatedFields } from '../model/document.ts'
import type { Evidence, Facts, Known } from '../model/evidence.ts'
import { isEverydayName } from './outlets/file-name.ts'
import { readRunInHeading } from './run-in-heading.ts'

/** Longest headline that is made from a first sentence, in characters. */
const limit = 100

/** What is known of the headline before it is settled. */
export interface HeadlineClues {
  readonly stated: StatedFields['title']
  /** The line above the text, with marks of the page cut off. */
  readonly line: string | null
  /** The clean text, for a headline where there is none. */
  readonly text: string
  /** Cut off a headline that is made from the first sentence: "PARIS (Reuters) –" is none of its words. */
  readonly dateline: Dateline | null
  readonly language?: Language
  /** The names of its writers, as they are stated. */
  readonly writers?: readonly string[]
  /** The title in the name of the file, where the file holds nothing but this text. */
  readonly fileTitle?: string | null
  /** Whether a name is that of an outlet, such as the one that is stated. */
  readonly isOutlet: (name: string) => boolean
}

/**
 * The headline: the owner's, the stated one, the one that the page shows, else one made from the first sentence.
 */
export function settleHeadline({
  stated,
  line,
  text,
  dateline,
  isOutlet,
  writers = [],
  fileTitle = null,
  language = languageOf('und'),
}: HeadlineClues): Known<string> {
  for (const claim of stated) {
    // "# The bridge reopens", as it stood in Markdown
    const value = withoutSite(tidy(claim.value).replace(/^#{1,6} (?=\p{L})/u, ''), isOutlet, writers, text)
    if (value !== '')
      return {
        value,
        basis: claim.basis,
        evidence: [clue(claim.value, 'stated-by', { origin: claim.origin })],
      }
  }
  // "# The bridge reopens" in a file that is no Markdown; "The bridge reopens =" and "^The bridge reopens<", as agencies mark one.
  const shown =
    line === null
      ? ''
      : tidy(line)
          // "= The bridge reopens =", as wikis set one
          .replace(/^={1,6} (?=\S)/u, '')
          .replace(/^#{1,6} (?=[\p{L}\p{Extended_Pictographic}])|(?<!\s)\s=$/gu, '')
          // "**The bridge reopens**"
          .replace(/^(\*\*|__)(?=\S)([^*_]{3,})(?<=\S)\1$/u, '$2')
          // "202401051005 The bridge reopens": the number of a note, which is the time at which it was made
          .replace(/^(?:19|20)\d{2}[01]\d[0-3]\d[0-2]\d[0-5]\d(?:\d\d)? (?=\p{L})/u, '')
          .replace(/^\^(.{3,}?)<?$/u, '$1')
          // "(TT) The bridge reopens", "ANSA/ The bridge reopens" above a text of that agency
          .replace(/^\((\p{Lu}{2,5})\) (?=\S.{8})|^(\p{Lu}{2,6})\/ (?=\S.{8})/u, '')
          // "‼️ The bridge reopens", as channels mark what they post
          .replace(emojiBefore(), '')
          .replace(emojiBehind(), '')
  if (line !== null && shown !== '')
    return { value: shown, basis: 'text', evidence: [clue(line, 'line-above-text')] }
  const heading = readRunInHeading(text)
  if (heading !== null)
    return { value: tidy(heading), basis: 'text', evidence: [clue(heading, 'heading-in-first-line')] }
  if (fileTitle !== null)
    return { value: fileTitle, basis: 'stated', evidence: [clue(fileTitle, 'title-in-file-name')] }
  const made = fromFirstSentence(
    dateline && text.startsWith(dateline.text) ? text.slice(dateline.text.length) : text,
    language,
  )
  return {
    value: made,
    basis: 'inferred',
    evidence: [clue(made, 'made-from-first-sentence')],
  }
}

const emoji = String.raw`(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\ufe0f|\u200d)`
const emojiBefore = once(() => new RegExp(String.raw`^(?:${emoji}\s?){1,8}(?=["“„«¿¡(]?[\p{L}\p{N}])`, 'u'))
const emojiBehind = once(() => new RegExp(String.raw`(?<=[\p{L}\p{N}.!?…"”»])\s?(?:${emoji}\s?){1,12}$`, 'u'))

/**
 * A stated headline is the title of the page at times: "The bridge reopens | The Example", "The Example » The bridge
 * reopens", "(3) The bridge reopens / X", "The bridge reopens - by Ada Holm - The Example". Only the name of an outlet and
 * of the writer go: "Opinion | The bridge" and "The bridge - a history" stay.
 */
function withoutSite(
  title: string,
  isOutlet: (name: string) => boolean,
  writers: readonly string[],
  told: string,
): string {
  if (title.length > longestWithSite) return title
  const posted = /^(?:\(\d{1,3}\+?\)\s+)?(.{4,400}?)\s(?:\/\s(?:X|Twitter)|:\sr\/\w{2,30})$/u.exec(title)?.[1]
  if (posted) return posted
  const [, shared = '', network = ''] =
    /^(?:\(\d{1,3}\+?\)\s+)?(.{4,400}?)\s[-–—|·•]\s(\p{L}{4,12})$/u.exec(title) ?? []
  if (networks().has(network.toLowerCase())) return shared
  const split = splitSite(title, isOutlet)
  if (!split) return behindSite(title, isOutlet, told)
  const [, headline, tail = ''] =
    /^(.{8,400}) [-–—|] (\p{Ll}{2,6} \p{Lu}.{2,60})$/u.exec(split.headline) ?? []
  const bare = headline && writers.some((name) => tail.endsWith(` ${name}`)) ? headline : split.headline
  // How many notes a browser counts for the tab.
  return bare.replace(/^\(\d{1,3}\+?\) (?=\S.{7})/u, '')
}

/** Where posts of anybody are shared: no outlets. */
const networks = once(
  (): ReadonlySet<string> =>
    new Set(shippedData<{ readonly networks: readonly string[] }>('notes/values.yml').networks),
)

/**
 * "The Example » The bridge reopens", "The Example: Bridge to reopen" → what stands behind; "Time | The bridge" names a section as well, and
 * behind a colon a paper may tell of itself.
 */
function behindSite(title: string, isOutlet: (name: string) => boolean, told: string): string {
  const [, name = '', divider = '', headline = ''] =
    /^([^|»–—]{3,60}?)\s([|»–—-])\s([^|»]{8,400})$/u.exec(title) ?? []
  const isBefore = headline !== '' && isOutlet(name) && !isEverydayName(name)
  // Behind a dash a paper may be told of: "The Example – a history".
  if (isBefore && (/[|»]/.test(divider) || (headline.split(' ').length >= 4 && !told.includes(name))))
    return headline
  const [, opening = '', rest = ''] = /^([^:]{6,60}): (["“‘'«]?[\p{Lu}\d].{7,400})$/u.exec(title) ?? []
  const isOpening = opening.includes(' ') && rest.split(' ').length >= 3 && isOutlet(opening)
  return isOpening && !isEverydayName(opening) && !told.includes(opening.replace(/^The /u, '')) ? rest : title
}

/**
 * The headline and the name of the site behind it, which may have a slogan behind and a section before it: "The bridge
 * reopens | World | The Example – daily". Null where no part is the name of an outlet.
 */
export function splitSite(
  title: string,
  isOutlet: (name: string) => boolean,
): { headline: string; name: string } | null {
  if (title.length > longestWithSite) return null
  const parts = title.split(/(\s(?:[|⋆•·»«]|::)\s?|\s[-–—:/]\s)/u)
  for (let index = 2; index < parts.length; index += 2) {
    const [name = '', head] = [
      // "The Example, 3 May 2011": the day belongs to the site.
      parts[index]?.trim().replace(/, [^,|]{0,20}\b(?:19|20)\d\d$/u, ''),
      parts
        .slice(0, index - 1)
        .join('')
        .trim(),
    ]
    if (head.length < 8 || name.length < 2 || name.length > 60 || !isOutlet(name)) continue
    // Behind a colon stands what is told: "Protest : The Times". Between dashes, "Time" is a word.
    const divider = parts[index - 1] ?? ''
    const isLast = index + 1 === parts.length
    if (!isLast && (/[:/]/.test(divider) || (/[-–—]/.test(divider) && isEverydayName(name)))) continue
    return { headline: withoutSection(head), name }
  }
  return null
}

/** "The bridge over the river reopens | World news": a section of one to three words behind a headline of more. */
function withoutSection(head: string): string {
  const [, title = '', section = ''] = /^(.{8,400})\s\|\s([^|]{2,40})$/u.exec(head) ?? []
  const [long, short] = [title.split(' ').length, section.split(' ').length]
  return short <= 3 && long >= 3 && long > short ? title : head
}

/** The same behind a dash too, where the name of the site stood behind it: one or two words with a capital. */
function withoutLastSection(head: string): string {
  const [, title = '', section = ''] =
    /^(.{8,400}?)\s[-–—|]\s(\p{Lu}[\p{L}&]{2,20}(?: [\p{L}&]{2,20})?)$/u.exec(head) ?? []
  return title.split(' ').length >= 3 && section !== '' ? title : head
}

/** In UTF-16 code units: what is longer is no headline with the name of a site. */
const longestWithSite = 500

/**
 * "Marle Gazette: The bridge reopens" → headline and paper. A text that tells of the paper itself names it again, and what has a
 * headline in one or two words may be a title of another kind.
 */
export function behindPaper(title: string, told: string): { title: string; chrome: string } | null {
  const [, name = '', headline = ''] = /^([^:]{6,60}): (["“‘'«]?[\p{Lu}\d].{7,400})$/u.exec(title) ?? []
  const isPaperBefore = name !== '' && isNameOfPaper(name) && headline.split(' ').length >= 3
  return isPaperBefore && !told.includes(name.replace(/^The /u, ''))
    ? { title: headline, chrome: name }
    : null
}

/** "The bridge reopens | The Example" → headline and the name of the site, where a divider tells them apart. */
export function cutChrome(
  title: string,
  isOutlet: (name: string) => boolean,
  told = '',
): { title: string; chrome: string | null } {
  if (title.length > longestWithSite) return { title, chrome: null }
  const fronted = behindPaper(title, told)
  if (fronted) return fronted
  // "The bridge reopens - News - The Example"
  const [, whole = '', site = ''] =
    /^(.{12,400})(?:\s[|⋆•·»]\s?|\s[-–—]\s)([^|⋆•·»–—]{2,40})$/u.exec(title) ?? []
  if (site !== '' && isOutlet(site.trim()))
    return { title: withoutLastSection(whole.trim()), chrome: site.trim() }
  const found = /^(.{12,400}?)(?:\s[|⋆•·»]\s?|\s[-–—:]\s)([^|⋆•·»]{2,40})$/u.exec(title)
  const [, head, tail] = found ?? []
  if (head === undefined || tail === undefined) return { title, chrome: null }
  const piped = /[|⋆]\s{0,9}[^|⋆]{2,40}$/u.test(title)
  const known = isOutlet(tail.trim())
  // After a bar stands the name of the site, as a rule; after a dash only a name that we know is one.
  const short = tail.trim().split(/\s+/u).length <= 4 && head.trim().split(/\s+/u).length >= 4
  return known || (piped && short) ? { title: head.trim(), chrome: tail.trim() } : { title, chrome: null }
}

/**
 * "The mayor at the quay. | Getty Bridge reopens" → "Bridge reopens": scrapers set the caption of the picture and the
 * headline on one line. Only a credit between the two tells them apart.
 */
export function cutCaption(line: string): { caption: string | null; title: string } {
  const found = captioned.exec(line)
  const [, caption, title] = found ?? []
  return caption !== undefined && title !== undefined ? { caption, title } : { caption: null, title: line }
}

const captioned =
  /^(.{20,}[.!?"”'’] ?[|/] ?(?:Getty(?: Images)?|AP(?: Photo)?|Reuters|AFP|EPA|POLITICO|[\p{L} .'’-]{3,40}\/(?:\p{Lu}[\p{L}.]*|Getty Images|AP Photo)))\s+(["“'‘]?[\p{Lu}\p{N}].{12,160})$/u

/** The first sentence, at most `limit` characters: ended at a clause that says enough, else cut at a word. */
function fromFirstSentence(text: string, language: Language): string {
  // "Vom Markte." above the text is shorter than a sentence.
  const [line = ''] = /^\p{Lu}[^\n]{5,14}[.!?](?=\n\n[^\n]{60})/u.exec(text) ?? []
  if (line !== '') return line.replace(/\.$/u, '')
  const flat = (standsAlone.test(text) ? text.replace(/\n\n.*$/su, '') : text)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s–—-]+/u, '')
    .trim()
  if (flat === '') return 'Untitled'
  const sentence = firstSentence(language).exec(flat.slice(0, 600))?.[0] ?? flat
  const whole = sentence.replace(/\.$/u, '')
  if (whole.length <= limit) return whole
  const clause = clauseEnd(whole, language)
  if (clause >= limit * 0.4) return whole.slice(0, clause).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')
  const cut = whole.slice(0, limit)
  const word = cut.lastIndexOf(' ')
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`
}

/** "— The mill is sold." above other notices, "Police log" or "POLICE COURT." above an item: the first paragraph. */
const standsAlone =
  /^(?:[–—]|(?=[^\n]{0,70}\n\n)(?:[^\n]*\p{L}{4}[^\n]*(?<![.!?…:;,])|[^\p{Ll}\n]*\p{Lu}{4}[^\p{Ll}\n]*)\n\n)/u

/** Up to a stop before a capital; not behind an initial ("Ada R. Holm") or an abbreviation ("Rep. Holm"). */
function firstSentence(language: Language): RegExp {
  return new RegExp(
    String.raw`^.{15,}?${sentenceEnd(language)}(?=["”’»)]*(?:\s*["“‘«(]?\s?[\p{Lu}\p{N}\p{Lo}]|$))["”’»)]*`,
    'u',
  )
}

/** Where the last clause ends that fits: at a mark, or before a word that opens another one. */
function clauseEnd(sentence: string, language: Language): number {
  const openers = alternatives(wordsFor(language, ({ headlines }) => headlines.clauses))
  const clauseStart = new RegExp(String.raw`[,;:] | [–—] |[、，；]| (?=(?:${openers})\s)`, 'gu')
  let end = -1
  for (const found of sentence.slice(0, limit + 12).matchAll(clauseStart))
    if (found.index <= limit) end = found.index
  return end
}

/** On one line, without the mark by which agencies end a headline on the wire: "The bridge reopens =". */
function tidy(title: string): string {
  return title
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}|\d)\s=$/u, '')
}

function clue(text: string, rule: string, facts?: Facts): Evidence {
  return { text: text.slice(0, 300), start: null, end: null, rule, ...(facts && { facts }) }
}
