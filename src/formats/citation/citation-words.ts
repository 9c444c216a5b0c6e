import { shippedData } from '../../knowledge/shipped.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'

/** "Business", "Quiz": before the word of a newspaper, a part of the paper rather than a name of one. */
export function isPartOfPaper(word: string): boolean {
  return words().partOfPaper.has(word.toLowerCase())
}

/** Whether a line is the name of an edition and nothing else: "City Edition", "Hauptausgabe". */
export function isEdition(line: string): boolean {
  return line.length <= 40 && words().edition.test(` ${line}`) && line.split(/\s+/u).length <= 4
}

/** How often a line counts volumes, years and issues of a paper: "Vol. XII, No. 3", "Anno IX – N. 212" do so twice. */
export function countNumbers(line: string): number {
  return line.match(words().numbers)?.length ?? 0
}

/** Whether a text begins with a volume or a number: "Vol. XII.—No. 345. MARLE, …". */
export function isNumbered(text: string): boolean {
  return words().numbered.test(text)
}

/** "Source", "Quelle": before a colon and the name of a paper. */
export function isSourceWord(word: string): boolean {
  return words().sourceWords.has(word.toLowerCase())
}

/** "Local news", "Press review": the name of a section of papers. */
export function isSectionName(text: string): boolean {
  return words().sections.has(text.toLowerCase())
}

/** Whether a text is the name of an archive of newspapers. */
export function isArchive(text: string): boolean {
  return words().archives.has(text.toLowerCase())
}

interface Words {
  /** "one", "two", in their order. */
  readonly numberWords: readonly string[]
  readonly archives: ReadonlySet<string>
  /** Articles that stand behind a name in a catalogue. */
  readonly filed: ReadonlySet<string>
  /** The archive that keeps the page, behind the citation. */
  readonly archive: RegExp
  /** The same as "(Gallica / BnF)". */
  readonly inBrackets: RegExp
  readonly page: RegExp
  /** A column or section, which is no page. */
  readonly column: RegExp
  /** "a. XII", "12. Jahrgang": the volume, before a number that was read. */
  readonly volumeBefore: RegExp
  readonly issue: RegExp
  /** "Vol. XII", "N. 212" wherever they stand. */
  readonly numbers: RegExp
  /** "Vol. XII" at the beginning. */
  readonly numbered: RegExp
  readonly edition: RegExp
  readonly opening: RegExp
  readonly beforeDay: RegExp
  /** "dated 3 May 1957": the same words at the beginning of a day. */
  readonly labelledDay: RegExp
  /** "Source:", at the beginning. */
  readonly source: RegExp
  readonly sourceWords: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  /** "Marlské noviny": words of papers in small letters. */
  readonly smallPaper: ReadonlySet<string>
  /** "Report", "Minutes": in the name of a document, which is no paper. */
  readonly document: ReadonlySet<string>
  /** No name of a paper has one of these before its word of newspapers. */
  readonly preposition: ReadonlySet<string>
  /** Of the words of newspapers those that stand in much else. */
  readonly doubtful: ReadonlySet<string>
  /** "Credit Union": before one of them, and no place. */
  readonly notBefore: ReadonlySet<string>
  /** "Spelling", "Musical": the endings of such words. */
  readonly notBeforeEnding: RegExp
  /** "Business Courier": before a word of newspapers, in the name of a part of the paper. */
  readonly partOfPaper: ReadonlySet<string>
  /** "Evening Star": before a word of newspapers. */
  readonly before: ReadonlySet<string>
  /** Words of newspapers behind "aus dem", and as they stand alone. */
  readonly oblique: ReadonlyMap<string, string>
  /** Before a name whose word of newspapers comes first: "La Vanguardia Española". */
  readonly article: ReadonlySet<string>
  /** "Number", "Heft": in the time of an issue. */
  readonly number: RegExp
  /** "Number, " before the time. */
  readonly issueBefore: RegExp
  /** ", Coronation Number": between the name and the time. */
  readonly issueOf: RegExp
  /** "Extract from the": what only a citation opens with. */
  readonly extract: RegExp
  /** "Magazine", "Gemeindebrief": in the name of what comes out by the month. */
  readonly periodical: ReadonlySet<string>
}

type List =
  | 'archive'
  | 'beforeArchive'
  | 'page'
  | 'number'
  | 'column'
  | 'issue'
  | 'edition'
  | 'opening'
  | 'beforeDay'
  | 'source'
  | 'section'
  | 'small'
  | 'smallPaper'
  | 'document'
  | 'preposition'
  | 'doubtful'
  | 'before'
  | 'partOfPaper'
  | 'notBefore'
  | 'notBeforeEnding'
  | 'article'
  | 'filed'
  | 'periodical'

/** What knowledge/notes/citations.yml holds. */
type Data = Readonly<Record<List, readonly string[]>> & { readonly oblique: Readonly<Record<string, string>> }

/** What divides the parts of a citation. */
const between = String.raw`[\s,;·•|–—-]+`

/** The words and patterns of citations, in all languages. */
export const words = once((): Words => {
  const data = shippedData<Data>('notes/citations.yml')
  return { ...wordSets(data), ...placePatterns(data), ...partPatterns(data), ...issuePatterns(data) }
})

type WordSets = Pick<
  Words,
  | 'archives'
  | 'numberWords'
  | 'filed'
  | 'sourceWords'
  | 'sections'
  | 'small'
  | 'smallPaper'
  | 'document'
  | 'preposition'
  | 'doubtful'
  | 'notBefore'
  | 'before'
  | 'partOfPaper'
  | 'article'
  | 'oblique'
  | 'periodical'
>

function wordSets(data: Data): WordSets {
  return {
    archives: new Set(data.archive),
    numberWords: data.number,
    filed: new Set(data.filed),
    sourceWords: new Set(data.source),
    sections: new Set(data.section),
    small: new Set(data.small),
    smallPaper: new Set(data.smallPaper),
    document: new Set(data.document),
    preposition: new Set(data.preposition),
    doubtful: new Set(data.doubtful),
    notBefore: new Set(data.notBefore),
    before: new Set(data.before),
    partOfPaper: new Set(data.partOfPaper),
    article: new Set(data.article),
    oblique: new Map(Object.entries(data.oblique)),
    periodical: new Set(data.periodical),
  }
}

/** What stands around a citation: the archive that keeps the page, and how the citation is introduced. */
function placePatterns(
  data: Data,
): Pick<Words, 'archive' | 'inBrackets' | 'opening' | 'source' | 'extract' | 'notBeforeEnding'> {
  return {
    archive: new RegExp(
      String.raw`(?:(?<=[.),;])|[,;])\s+(?:(?:${alternatives(data.beforeArchive)})\s+)?(?:${alternatives(data.archive)})(?!\p{L}|\s(?:\d|(?:${alternatives(data.small)})\s)|\s[ivxlcdm]+[.,]).*$`,
      'isu',
    ),
    inBrackets: new RegExp(
      String.raw`(?<!\s)\s{0,9}[(\[](?:${alternatives(data.archive)})(?!\p{L})[^()[\]]{0,300}[)\]]$`,
      'iu',
    ),
    opening: new RegExp(
      String.raw`^(?:(?:${alternatives(data.opening)})\b\s?:?\s+(?:the\s+)?(?=\p{Lu})|(?:${alternatives(data.archive)})[,:]\s+(?=\p{Lu}))`,
      'iu',
    ),
    source: new RegExp(String.raw`^(?:${alternatives(data.source)})\s?[:：]\s?`, 'iu'),
    extract: new RegExp(
      String.raw`^(?:${alternatives(data.opening.filter((words) => words.includes(' ')))})(?:\s?[:：])?\s(?:the\s)?`,
      'iu',
    ),
    notBeforeEnding: new RegExp(`(?:${alternatives(data.notBeforeEnding)})$`, 'u'),
  }
}

/** The parts of a citation, each behind what divides it from the others. */
function partPatterns(data: Data): Pick<Words, 'page' | 'column' | 'edition' | 'beforeDay' | 'labelledDay'> {
  const number = String.raw`\s?[A-Z]?\d[\d,–-]*[A-Z]?\+?`
  return {
    page: new RegExp(
      String.raw`(?:^|${between})(?:(?:${alternatives(data.page)})\.?(?:${number}|\s(?:${alternatives(data.number)}))|(?<=[,:]\s)[A-F]\d{1,2}|(?<=(?:1[5-9]|20)\d\d:\s)\d{1,3}|第?\s?\d{1,3}\s?[面版])$`,
      'iu',
    ),
    column: new RegExp(
      String.raw`${between}(?:${alternatives(data.column)})\.?(?:${number}|\s?[A-H](?!\p{L}))$`,
      'iu',
    ),
    edition: new RegExp(
      String.raw`${between}(?:\d{1,2}(?:e|ª|st|nd|rd|th|\.)\s)?(?:${alternatives(data.edition)})$`,
      'iu',
    ),
    beforeDay: new RegExp(String.raw`\s+(?:${alternatives(data.beforeDay)})\s*$`, 'u'),
    labelledDay: new RegExp(
      String.raw`^(?:${alternatives(data.beforeDay.filter((word) => /^\p{L}{5}/u.test(word)))})\s`,
      'iu',
    ),
  }
}

/** Volumes, numbers and issues of a paper. */
function issuePatterns(
  data: Data,
): Pick<Words, 'issue' | 'volumeBefore' | 'numbers' | 'numbered' | 'number' | 'issueBefore' | 'issueOf'> {
  const numberWords = alternatives(
    shippedData<{ readonly number: readonly string[] }>('notes/loose-dates.yml').number,
  )
  const named = String.raw`(?:${alternatives(data.issue)})\.?\s*(?:\d[\d,.:]*|[IVXLCDM]+)`
  // "n° 63, 12e année", "Nr. 63, 12. Jahrgang": a year alone may be that of a club.
  const counted = String.raw`\d{1,3}(?:e|è?me|\.|ª|º|st|nd|rd|th)?\s(?:${alternatives(data.issue.filter((word) => word.length > 3))})`
  const issue = String.raw`(?:${named}(?:,\s${counted})?)`
  return {
    issue: new RegExp(String.raw`(?<![\s,;·•|–—-])${between}${issue}$`, 'iu'),
    volumeBefore: new RegExp(
      String.raw`(?<![\s,;·•|–—-])${between}(?:${counted}|\p{L}{1,4}\.\s?(?:\d{1,3}|[IVXLC]{1,7}))$`,
      'iu',
    ),
    numbers: new RegExp(String.raw`(?<![\p{L}\d])${issue}(?![\p{L}\d])`, 'giu'),
    numbered: new RegExp(String.raw`^${issue}(?!\p{L})`, 'iu'),
    number: new RegExp(String.raw`(?<!\p{L})(?:${numberWords})\s['’]?\d{2,4}$`, 'iu'),
    issueBefore: new RegExp(String.raw`^(?:${numberWords}),\s`, 'iu'),
    issueOf: new RegExp(String.raw`,\s\p{Lu}[^,\d]{1,30}\s(?:${numberWords})(?=,)`, 'iu'),
  }
}
