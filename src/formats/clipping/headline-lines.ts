import { isNameOfPaper, isPaper } from '../../languages/newspapers.ts'
import { lineJoiner } from '../../text/divided-words.ts'
import { isAllCapitals } from '../../text/words.ts'
import { isByline } from '../byline-line.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { foldLabel, isLabel } from '../labels.ts'
import { writerIn } from '../writer.ts'
import { blank, type Clipping, claimAt, claimIfOpen, cutLine, firstLines, withoutMarks } from './clipping.ts'

/** Among so many lines from the start a headline is looked for. */
const reach = 6
/** In UTF-16 code units: a longer line is one of text. */
const longest = 60
/** Words are divided in headlines that are as narrow. */
const longestDivided = 40

/**
 * Join a headline that goes on in the line right below, as papers and columns break one: "BANK CLERK HELD / AFTER SAFE IS
 * FOUND EMPTY", "Bank clerk held / after safe is found empty". The first line is no sentence, and the second cannot stand by
 * itself: it begins with a small letter, or in capitals a small word stands where they are broken. Two headlines, one below the
 * other, stay two.
 */
export function joinHeadline(clipping: Clipping): void {
  const { lines } = clipping
  for (const first of firstLines(clipping, reach)) {
    if ((lines[first - 1] ?? '').length > longest) return
    let last = first
    while (last < first + 3 && goesOn(lines[last] ?? '', lines[last + 1] ?? '', last === first + 1)) last++
    if (last === first) last = endOfNarrow(lines, first)
    const below = lines[last + 1] ?? ''
    const isBroken =
      last > first &&
      (below.trim() === '' ||
        // A column goes on in small letters.
        (below.trim().length >= longest && !/^\p{Ll}/u.test(below.trim())) ||
        isAllCapitals(lines[first] ?? '') ||
        (isAllCapitals(below) && endsSmall((lines[first] ?? '').trim())))
    if (!isBroken) continue
    // "TO BE DIS- / CONTINUED"
    const parts = lines.slice(first, last + 1).map((line) => line.trim())
    lines[first] = parts.reduce(lineJoiner(parts, longestDivided))
    blank(clipping, first + 1, last + 1)
    return
  }
}

/**
 * Cut a label in capitals above a headline in small letters: "PATRIMOINE", "LONG READ". Old papers set a headline in capitals
 * above its deck, so that what is known to be from before 1950 keeps it.
 */
export function dropKicker(clipping: Clipping): void {
  dropColumnHead(clipping)
  const [first, second, third] = firstLines(clipping, 3)
  const [label, headline] = [first, second].map((index) => (clipping.lines[index ?? -1] ?? '').trim())
  if (first === undefined || !label || !headline || third === undefined) return
  const year = Number(/(?:1[5-9]|20)\d\d/.exec(clipping.stated.date[0]?.value ?? '')?.[0] ?? 2000)
  const isLabelled = isLabel('kickers', label) || /^\p{Lu}{5,16}$/u.test(label)
  const isHeadline =
    /^["“„«‘']?[\p{Lu}\d].*\p{Ll}/u.test(headline) &&
    headline.split(' ').length >= 4 &&
    headline.length <= 120 &&
    !/[.:;,]$/u.test(headline)
  if (year < 1950 || !isAllCapitals(label) || !isLabelled || !isHeadline) return
  if (isPaper(label) || isByline(headline) || dayOf(headline) !== null || /\d{4}/.test(headline)) return
  cutLine(clipping, first, 'section')
}

/**
 * Cut the heading of a column of old papers above the headline of one of its pieces: "WEDDING BELLS." above "ROE—LIND.", and a
 * text below. Above the text itself it is the only headline that there is.
 */
function dropColumnHead(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  if (first === undefined || second === undefined || third === undefined) return
  const [head, headline, text] = [first, second, third].map((index) =>
    withoutMarks(clipping.lines[index] ?? ''),
  )
  if (!head || !headline || !text || !isLabel('columnHeads', head) || clipping.stated.title.length > 0) return
  const isHeadline =
    headline.length <= 70 &&
    !/[,:;!?]$/u.test(headline) &&
    (isAllCapitals(headline) || (!headline.endsWith('.') && isAllCapitals(head))) &&
    !isByline(headline) &&
    dayOf(headline) === null &&
    !/\d{4}/.test(headline) &&
    !isPaper(headline)
  if (isHeadline && text.length >= 80) cutLine(clipping, first, 'section')
}

/**
 * Take out the headline where it stands twice in the first lines, as clippers set the title of a note above the page: the one
 * that stands nearer to the text stays, or the heading of a note in Markdown.
 */
export function dropRepeatedHeadline(clipping: Clipping): void {
  dropLiveMark(clipping)
  dropTitleOfPage(clipping)
  readTrail(clipping)
  for (let count = 0; count < 3; count++) {
    const [first, ...others] = firstLines(clipping, 8)
    const line = (clipping.lines[first ?? -1] ?? '').trim()
    if (first === undefined || line.length > 140 || line.endsWith('.')) return
    const title = foldLabel(line)
    if (title.split(' ').length < 3) return
    const again = others.find((index) => isSameLabel(clipping.lines[index] ?? '', title))
    // Behind a paragraph it is a heading of its own.
    const isHead = others.every(
      (index) => index > (again ?? -1) || (clipping.lines[index] ?? '').length <= 90,
    )
    if (again === undefined || !isHead) return
    const isHeading = (index: number): boolean => /^#{1,2}\s/.test(clipping.lines[index] ?? '')
    blank(clipping, isHeading(first) && !isHeading(again) ? again : first)
  }
}

/** "LIVE | Votes are counted": the mark of a page that goes on while things happen. */
function dropLiveMark({ lines, markdown }: Clipping): void {
  const first = lines.findIndex((line) => line.trim() !== '')
  const [, mark = '', headline = ''] =
    /^([\p{L}-]{2,12}(?: [\p{L}-]{1,9}){0,2})\s?[|•]\s(["“„«¿¡‘']?[\p{Lu}\d].{8,200})$/u.exec(
      withoutMarks(lines[first] ?? ''),
    ) ?? []
  if (isLabel('liveMarks', mark)) lines[first] = markdown ? `# ${headline}` : headline
}

/** Whether a line is such a title, which no paragraph is. */
function isSameLabel(line: string, title: string): boolean {
  return line.length <= 2 * title.length + 20 && foldLabel(line) === title
}

/**
 * "ReadPress - Marle Gazette: 2021-11-04 - Ferry returns" above "Ferry returns": the title of the page that a program wrote, of which the
 * headline is the last or the first part, and the rest names the paper or a day.
 */
function dropTitleOfPage(clipping: Clipping): void {
  dropShorterTitle(clipping)
  const [first, second, third] = firstLines(clipping, 3)
  if (first === undefined || second === undefined || third === undefined) return
  const [page, headline] = [first, second].map((index) => withoutMarks(clipping.lines[index] ?? ''))
  if (!page || !headline || headline.split(' ').length < 3 || page.length > headline.length + 90) return
  const [, before = ''] = page.endsWith(headline) ? [page, page.slice(0, -headline.length)] : []
  const [, behind = ''] = page.startsWith(headline) ? [page, page.slice(headline.length)] : []
  const rest = before + behind
  const isApart = /[-–—|:»›>]\s{0,3}$/u.test(before) || /^\s{0,3}[-–—|:»›>]/u.test(behind)
  if (!isApart || !(isPaper(rest) || /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/.test(rest))) return
  cutLine(clipping, first, 'repeated-headline')
}

/** "# News at noon (26/09/22)" above the text, where a field names the headline "News at noon (26/09/22) - Second edition". */
function dropShorterTitle(clipping: Clipping): void {
  const [first] = firstLines(clipping, 1)
  const said = /^#\s(.{10,140})$/.exec((clipping.lines[first ?? -1] ?? '').trim())?.[1]
  const title = clipping.stated.title[0]?.value
  if (first === undefined || !said || !title || foldLabel(said).split(' ').length < 3) return
  if (!foldLabel(title).startsWith(`${foldLabel(said)} `)) return
  const day = /\((\d{1,2}[./]\d{1,2}[./]\d{2,4})\)$/.exec(said)?.[1]
  claimIfOpen(clipping, 'date', day, 'citation line', first)
  cutLine(clipping, first, 'repeated-headline')
}

/** "Marle Gazette » Local » The ferry returns": paper and section before the headline, in the first line. */
function readTrail(clipping: Clipping): void {
  const [first, second] = firstLines(clipping, 2)
  const line = withoutMarks(clipping.lines[first ?? -1] ?? '')
  const parts = line.split(/\s[»›>|]\s/u)
  const [name = '', ...rest] = parts
  const headline = rest.at(-1) ?? ''
  const areSteps = rest.slice(0, -1).every((step) => /^\p{Lu}[\p{L} &'’-]{1,24}$/u.test(step))
  if (first === undefined || second === undefined || parts.length > 5) return
  if (!isNameOfPaper(name)) {
    readSiteBehind(clipping, first, parts)
    return
  }
  // "MARLE GAZETTE | TUESDAY, MARCH 14, 2023" heads a page.
  if (!areSteps || headline.split(' ').length < 4 || headline.length > 200 || dayOf(headline) !== null) return
  clipping.lines[first] = clipping.markdown ? `# ${headline}` : headline
  claimIfOpen(clipping, 'outlet', name, 'source line', first)
  claimIfOpen(clipping, 'title', headline, 'source line', first)
}

/** "ISLANDS | The ferry returns | Marle Gazette": the section before the headline, and the paper behind it. */
function readSiteBehind(clipping: Clipping, first: number, parts: readonly string[]): void {
  const [section = '', headline = '', name = '', more] = parts
  const isSection = /^\p{Lu}[\p{L}&]{2,15}(?: \p{L}{3,12})?$/u.test(section)
  if (more !== undefined || !isSection || headline.split(' ').length < 4) return
  if (!isNameOfPaper(name) && !(isPaper(name) && name.split(' ').length <= 4 && /^\p{Lu}/u.test(name))) return
  clipping.lines[first] = clipping.markdown ? `# ${headline}` : headline
  claimAt(clipping, 'title', headline, 'source line', first)
  claimIfOpen(clipping, 'outlet', name, 'source line', first)
}

/**
 * The last of three or four lines of a narrow headline: "Old Ferry / Sails Again / After 41 Days", each in two or three words with
 * capitals, a blank line below the last and then where it stood, or the text. Names, addresses and lists of them are none.
 */
function endOfNarrow(lines: readonly string[], first: number): number {
  let last = first
  while (last < first + 4 && isNarrow((lines[last] ?? '').trim())) last++
  const block = lines.slice(first, last).map((line) => line.trim())
  const below = lines.slice(last + 1, last + 4).find((line) => line.trim() !== '') ?? ''
  const isEnded = (lines[last] ?? '').trim() === '' && (below.length >= longest || /\d{4}/.test(below))
  const areNames = block.filter((line) => writerIn(line) !== null).length > 1
  const isOfPaper = block.some((line) => isNameOfPaper(line) || isByline(line) || dayOf(line) !== null)
  return block.length >= 3 && isEnded && !areNames && !isOfPaper ? last - 1 : first
}

function isNarrow(line: string): boolean {
  const words = line.split(' ')
  return (
    line.length <= narrowest &&
    words.length <= 4 &&
    words.length >= 2 &&
    !/[.:;,!?)]$|\s\d+$|\d{4}|[@|/*#]/u.test(line) &&
    words.every((word) => /^["“‘']?[\p{Lu}\d]/u.test(word) || isLabel('linkWords', word))
  )
}

/** In UTF-16 code units. */
const narrowest = 30

function goesOn(above: string, below: string, isInner = false): boolean {
  const [first, second] = [above.trim(), below.trim()]
  if (endsSmall(first) && isDeckLine(second)) return true
  if (![first, second].every(isLine) || /[.!?:;…)\]]$/u.test(first) || /^[#>*-]/.test(first)) return false
  if (isPaper(first) || isByline(second) || dayOf(first) !== null || dayOf(second) !== null) return false
  if ((isInner || /^\p{Lu}/u.test(first)) && /^\p{Ll}/u.test(second) && !isAllCapitals(first))
    return !/[.,:;]$|\p{Ll}-$/u.test(second)
  if (!isAllCapitals(first) || !isAllCapitals(second)) return false
  const [end = '', start = ''] = [first.split(' ').at(-1), second.split(' ')[0]]
  return (
    /[,–—-]$/u.test(first) ||
    isLabel('linkWords', start) ||
    isLabel('linkWords', end) ||
    isLabel('articles', end)
  )
}

/** "General Observance of the" goes on below, whatever stands there. */
function endsSmall(line: string): boolean {
  if (!isLine(line) || isAllCapitals(line) || !/^\p{Lu}/u.test(line)) return false
  const words = line.split(' ')
  const [before = '', end = ''] = words.slice(-2)
  if (words.length < 3) return false
  return (isLabel('linkWords', before) || isLabel('linkWords', end)) && isLabel('articles', end)
}

function isDeckLine(line: string): boolean {
  return line.length <= 45 && /^\p{Lu}\p{Ll}.{2}/u.test(line) && !isByline(line) && dayOf(line) === null
}

function isLine(line: string): boolean {
  return (
    line.length >= 5 &&
    line.length <= longest &&
    line.includes(' ') &&
    !/:\/\/|@|\d{4}|\w\.[a-z]{2,}\/|^[\w-]+\.[a-z]{2,}\b|\s[·|•]\s/.test(line) &&
    !(/^\p{Ll}{2,5}\s\p{Lu}/u.test(line) && isNameOfPaper(line.slice(line.indexOf(' ') + 1)))
  )
}
