import {
  isDoubtfulPaper,
  isFrontOfName,
  isNameOfPaper,
  isPaper,
  isPaperOfPlace,
  isPlainlyPaper,
} from '../../languages/newspapers.ts'
import { once } from '../../lib/once.ts'
import { wordSign } from '../../lib/pattern.ts'
import { parseCitation } from '../citation/citation.ts'
import { isSourceWord } from '../citation/citation-words.ts'
import { foldLabel, isLabel, labelsOf, openingLabel } from '../labels.ts'
import { writerIn } from '../writer.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  countWords,
  cutEnd,
  cutLine,
  firstLines,
  lastLines,
  withoutEnd,
  withoutMarks,
} from './clipping.ts'
import { agencies } from './wire-agencies.ts'

/**
 * "… it fell. Nobody was hurt. Foto: Holm": whose picture it is stands behind the last sentences of a text, which are none of its
 * caption. Of a single sentence it may be the caption.
 */
export function partCredit(clipping: Clipping): void {
  for (const index of lastLines(clipping, 3)) {
    const line = clipping.lines[index] ?? ''
    const [, credit = '', label = ''] = creditAtEnd.exec(line.slice(-longestCredit)) ?? []
    const text = line.slice(0, line.length - credit.length).trimEnd()
    if (credit === '' || text.length < 40 || !isLabel('pictureBy', label)) continue
    if (!/\p{Ll}{2}[.!?…]["”»’']?\s+["“„«]?\p{Lu}/u.test(text)) continue
    cutEnd(clipping, index, credit, 'photo-credit')
  }
}

/** In characters, with the end of the sentence before it. */
const longestCredit = 90

const creditAtEnd = new RegExp(
  String.raw`[.!?…]["”»’')]{0,2}\s+(\(?(${wordSign}{3,12}(?: ${wordSign}{2,3})?)\.?:\s?\p{Lu}[^.!?:]{2,40}\.?)$`,
  'u',
)

/** "Our Standards: The Marle Trust Principles": a link that a newsroom sets below each of its texts. */
export function dropOwnRules(clipping: Clipping): void {
  for (const index of lastLines(clipping, 5)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const [, label = ''] = /^(\p{L}[\p{L} ]{5,24}):\s\[?\p{Lu}/u.exec(line.slice(0, 60)) ?? []
    if (label !== '' && line.length <= 240 && isLabel('ownRules', label)) cutLine(clipping, index, 'footer')
  }
}

/** "The post Ferry returns appeared first on Marle Gazette.": what WordPress sets below each entry of its feeds. */
export function dropFeedFoot(clipping: Clipping): void {
  for (const index of lastLines(clipping, 4)) {
    const line = withoutMarks(clipping.lines[index] ?? '').replace(
      /\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g,
      '$1',
    )
    if (line.length > 400) continue
    const site = siteOfFoot(line)
    if (site === null) continue
    claimIfOpen(clipping, 'outlet', site, 'source line', index)
    cutLine(clipping, index, 'footer')
    return
  }
}

/** In UTF-16 code units: the first words of such a line. */
const longestOpening = 60

/** The name behind such words, with the headline between the first of them and the rest; null for any other line. */
function siteOfFoot(line: string): string | null {
  const begun = foldLabel(line.slice(0, longestOpening))
  if (!feedFeet().some(({ opening }) => begun.startsWith(opening))) return null
  const folded = foldLabel(line)
  for (const { opening, rest } of feedFeet()) {
    const at = folded.startsWith(opening) ? folded.lastIndexOf(rest) : -1
    if (at < 0) continue
    const site = withoutEnd(line, /[.\s]/)
      .split(' ')
      .slice(-countWords(folded.slice(at + rest.length)))
    if (/^\p{Lu}|\.\p{L}{2,}$/u.test(site[0] ?? '')) return site.length <= 6 ? site.join(' ') : ''
  }
  return null
}

/** The words of such lines, divided in each way in which a headline may stand between them. */
const feedFeet = once((): readonly { readonly opening: string; readonly rest: string }[] =>
  [...labelsOf('feedFoot')].flatMap((label) => {
    const words = label.split(' ')
    return [2, 3, 4]
      .filter((count) => count < words.length)
      .map((count) => ({
        opening: `${words.slice(0, count).join(' ')} `,
        rest: ` ${words.slice(count).join(' ')} `,
      }))
  }),
)

/** "(Special to The Evening Courier.)" above the text, in brackets or capitals: for which paper it was written. */
export function readSpecialTo(clipping: Clipping): void {
  for (const index of firstLines(clipping, 6)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const bare = line.replace(/^[([](.*)[)\]]\.?$/u, '$1').replace(/\.$/u, '')
    const opening = openingLabel('specialTo', bare)
    if (opening === undefined || bare.length > 70) continue
    const name = bare.split(/\s+/).slice(opening.split(' ').length).join(' ')
    // Behind these words "The Marle News" is a paper, too.
    const isNamed = isPaper(name) && /^(?:[Tt]he )?\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(name)
    if (!isNamed && ![isNameOfPaper, isPaperOfPlace, isDoubtfulPaper].some((isName) => isName(name))) continue
    claimIfOpen(clipping, 'outlet', parseCitation(`${name}, p. 1`)?.outlet ?? name, 'citation line', index)
    cutLine(clipping, index, 'byline')
    return
  }
}

/** Indexes and words of the first and last lines that open with "Source:", "来源：", in any language. */
function sourceLines(clipping: Clipping): [number, string][] {
  return [...firstLines(clipping, 5), ...lastLines(clipping, 3)].flatMap((index): [number, string][] => {
    const line = withoutMarks(clipping.lines[index] ?? '').replace(/^\((.*)\)$/u, '$1')
    const label = /^(\p{L}{2,10})\s?[:：]/u.exec(line)?.[1]
    return label !== undefined && isSourceWord(label) ? [[index, line]] : []
  })
}

/** "Źródło: Kurier Marleński", "Quelle: Marler Bote" in one of the first or last lines, where no paper is known. */
export function readPaperSource(clipping: Clipping): void {
  if (clipping.stated.outlet.length > 0) return
  for (const [index, line] of sourceLines(clipping)) {
    const [, name = ''] = /^\p{L}{4,10}\s?:\s(\p{Lu}[^.,:;()\d]{3,50})$/u.exec(line) ?? []
    const [first = '', ...others] = name.split(' ')
    // "Оскский вестник", "Oské noviny": many languages write the first word alone with a capital.
    const isPlain = others.length > 0 && others.length <= 3 && isPlainlyPaper(name)
    const isName = isPlain || isNameOfPaper(name) || isPaperOfPlace(name) || isFrontOfName(first)
    if (!isName) continue
    claimAt(clipping, 'outlet', name, 'citation line', index)
    blank(clipping, index)
    return
  }
}

/** "Quelle: dpa", "Źródło: PAP", "Fonte: Corriere di Marle, ANSA" in one of the first or last lines: the agency that the text is from. */
export function readAgencySource(clipping: Clipping): void {
  for (const [index, line] of sourceLines(clipping)) {
    const [, rest = ''] = /^\p{L}{2,10}\s?[:：]\s?(\p{L}[^.:;()\d]{1,60})$/u.exec(line) ?? []
    const names = rest.split(/\s?[,/、]\s?/u)
    const agency = names.find((name) => agencies().has(name))
    // Beside it stand a paper, another agency, or the letters of a writer.
    const others = names.filter((name) => !agencies().has(name) && !/^\p{Ll}{2,4}$/u.test(name))
    if (agency === undefined || others.length > 1) continue
    claimIfOpen(clipping, 'agency', agency, 'source line', index)
    const [paper] = others
    if (paper !== undefined && isPaper(paper)) claimIfOpen(clipping, 'outlet', paper, 'source line', index)
    cutLine(clipping, index, 'credits')
    return
  }
}

/** "…決めた。【伊藤花子】", "…述べた。【伊藤花子、山田太郎】": who wrote, behind the last sentence of a Japanese text. */
export function readNamesInBrackets(clipping: Clipping): void {
  for (const index of lastLines(clipping, 3)) {
    const line = (clipping.lines[index] ?? '').trimEnd()
    const [credit = '', inner = ''] =
      /(?<=[。！？」])\s?【([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、・]{3,30})】$/u.exec(line.slice(-60)) ?? []
    const names = inner.split(/[、・]/u)
    if (credit === '' || clipping.stated.authors.length > 0 || !names.every(isJapaneseName)) continue
    claimAuthors(clipping, names, 'source line', index)
    cutEnd(clipping, index, credit, 'byline')
    return
  }
}

function isJapaneseName(name: string): boolean {
  return (
    /^\p{sc=Han}{1,3}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,5}$/u.test(name) &&
    !agencies().has(name) &&
    ![...labelsOf('desk')].some((end) => name.endsWith(end))
  )
}

/**
 * "This article first appeared in the Marle Courier on 1 March 2009." in one of the first or last lines, with the name in
 * capitals or as a link: paper and day.
 */
export function readFirstAppeared(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of [...firstLines(clipping, 3), ...lastLines(clipping, 3)]) {
    if ((lines[index]?.length ?? 0) > 800) continue
    const line = withoutMarks(lines[index] ?? '')
      .replace(/\[([^[\]]{1,100})\]\([^()\s]{1,500}\)/g, '$1')
      .replace(/[*_]{1,2}/g, '')
    const opening = /^(?:[\p{L}'’]+ ){3,7}?(?=(?:[Tt]he )?\p{Lu}\p{L})/u.exec(line)?.[0].trim() ?? ''
    if (line.length > 160 || !isLabel('firstAppeared', opening)) continue
    // "… on 4 March 1998. Last updated 6 May 2015.": what stands behind the day is of the copy.
    const [rest = ''] = line
      .slice(opening.length + 1)
      .replace(/[.\s]{1,4}$/, '')
      .split(/(?<=\d)(?:\. (?=\p{Lu})|; (?=\p{Ll}))/u)
    const cited = parseCitation(rest)
    const name = cited?.outlet ?? rest
    const words = name.split(' ')
    if (words.length > 6 || !/^\p{Lu}/u.test(words.at(-1) ?? '') || /\d|[!?;]/u.test(name)) continue
    claimIfOpen(clipping, 'outlet', name.replace(/^the /, ''), 'citation line', index)
    claimIfOpen(clipping, 'date', cited?.date, 'citation line', index)
    cutLine(clipping, index, 'footer')
    return
  }
}

/**
 * "Ada Roe" in a line of its own below the last sentence of a cutting whose paper is known: who wrote it, as many papers set
 * it. Somebody of whom the text tells is not meant.
 */
export function readSignedFoot(clipping: Clipping): void {
  const { lines, stated } = clipping
  dropTradeAtFoot(clipping)
  const [last, above] = lastLines(clipping, 2)
  if (last === undefined || above === undefined || last === above + 1) return
  if (stated.outlet.length === 0 || stated.authors.length > 0) return
  const line = withoutMarks(lines[last] ?? '')
  const name = writerIn(line) ?? initialed.exec(line)?.[1] ?? null
  const family = name?.split(' ').at(-1) ?? ''
  const text = lines.slice(0, last).join('\n')
  // "Édité par Ada Roe"
  if (labelsOf('doneBy').has(line.split(' ', 2)[1] ?? '')) return
  if (name === null || !/[.!?…]["”»’)]?\s*$/u.test(lines[above] ?? '') || text.includes(family)) return
  claimAuthors(clipping, [name], 'source line', last)
  blank(clipping, last)
}

/** "A. ROE", "А. РОЕ,": initials, and a surname in capitals. */
const initialed = /^((?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Lu}’'-]{2,24})[.,]?$/u

/** "наш внешт. корр." in the last line, below a name that a comma ends: what somebody is of the paper. */
function dropTradeAtFoot(clipping: Clipping): void {
  const [last, above] = lastLines(clipping, 2)
  if (last === undefined || above === undefined || above !== last - 1) return
  const [name, trade] = [above, last].map((index) => withoutMarks(clipping.lines[index] ?? ''))
  const isTrade = trade !== undefined && /^\p{Ll}[\p{L}. -]{3,50}$/u.test(trade)
  if (isTrade && name?.endsWith(',') && initialed.test(name)) cutLine(clipping, last, 'byline')
}
