/** What a PDF says of itself. */
export interface PdfInfo {
  readonly Title?: unknown
  readonly Creator?: unknown
  readonly Producer?: unknown
  readonly CreationDate?: unknown
}

/** Whether a browser printed the file: its title is that of the page, and its day the one on which the page was saved. */
export function isBrowserPrint({ Creator, Producer }: PdfInfo): boolean {
  return /^Skia\/PDF\b/.test(textOf(Producer)) || /^(?:Mozilla\b|Safari$|Chromium$)/.test(textOf(Creator))
}

/** Whether the tags of the file tell of the structure of a page: those of other programs hold a line each at times. */
export function hasTagsOfPage({ Producer }: PdfInfo): boolean {
  return /^Skia\/PDF\b/.test(textOf(Producer))
}

/** The day on which the file was made: "D:20261130214851+00'00'". */
export function dayMade({ CreationDate }: PdfInfo): string | null {
  const [, year, month, day] = /^D:((?:19|20)\d\d)([01]\d)([0-3]\d)/.exec(textOf(CreationDate)) ?? []
  return year ? `${year}-${month}-${day}` : null
}

/** The title of the page that was printed; null where it is none, or the name of a file or an address. */
export function titleOf({ Title }: PdfInfo): string | null {
  const title = textOf(Title).replace(/\s+/g, ' ').trim()
  return /\p{L}.*\p{L}/u.test(title) && !/\.(?:html?|php|aspx?|pdf)$|^\S+:\/\/|^\S*$/i.test(title)
    ? title
    : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 2_000) : ''
}
