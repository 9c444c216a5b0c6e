import { fieldOfKey } from '../fields/field-keys.ts'
import { isThing } from './json-ld.ts'
import { bareTitle } from './metadata.ts'
import { pageData } from './page-data.ts'
import { oneLine } from './tree.ts'

/** An article that stands in the data of a page, and not in its markup. */
export interface DataArticle {
  /** Its headline and paragraphs, as a page would have them. */
  readonly html: string
  /** How many characters its paragraphs have. */
  readonly length: number
  /** What stands beside them of who wrote, when, and below which standfirst. */
  readonly authors: readonly string[]
  readonly date: string | null
  readonly standfirst: string | null
}

type Text = Pick<DataArticle, 'html' | 'length'>

/**
 * The article of a page that a script writes, from the data that the page brings along: the paragraphs beside one of
 * the headlines of the page. Null where no data hold them clearly: nothing without a headline that the page has, and
 * nothing shorter than two sentences or so.
 */
export function dataArticle(html: string, titles: readonly string[]): DataArticle | null {
  const known = new Set(titles.map(bareTitle).filter((title) => title.length > 10))
  if (known.size === 0) return null
  let best: DataArticle | null = null
  for (const value of pageData(html)) {
    const found = articleIn(value, known)
    if (found && found.length > (best?.length ?? 0)) best = found
  }
  return best
}

type Values = Readonly<Record<string, unknown>>

/** The longest text beside a headline that is known. */
function articleIn(data: unknown, known: ReadonlySet<string>): DataArticle | null {
  let best: DataArticle | null = null
  for (const holder of holdersIn(data, known)) {
    const text = textIn(holder)
    if (text && text.length > (best?.length ?? 0)) best = { ...text, ...saidBeside(holder) }
  }
  return best
}

/** Values that hold one of the headlines, themselves or in what is called so ("headlines": { "basic": … }). */
function holdersIn(data: unknown, known: ReadonlySet<string>): Values[] {
  const found: Values[] = []
  let seen = 0
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }]
  for (let next = stack.pop(); next && seen < mostValues; next = stack.pop()) {
    seen++
    const { value, depth } = next
    if (depth > deepest) continue
    if (Array.isArray(value)) for (const item of value) stack.push({ value: item, depth: depth + 1 })
    else if (isThing(value)) {
      const isTitled = (inner: unknown): boolean => typeof inner === 'string' && isKnown(inner, known)
      const isHolder = Object.entries(value).some(
        ([key, inner]) =>
          isTitled(inner) ||
          (/head|title/i.test(key) && isThing(inner) && Object.values(inner).some(isTitled)),
      )
      if (isHolder) found.push(value)
      for (const inner of Object.values(value)) stack.push({ value: inner, depth: depth + 1 })
    }
  }
  return found.slice(0, 50)
}

const mostValues = 300_000
const deepest = 40

function isKnown(text: string, known: ReadonlySet<string>): boolean {
  if (text.length < 10 || text.length > 400) return false
  const title = bareTitle(text)
  // "Crane stays | The Courier" is the title of the page.
  return known.has(title) || (title.length > 20 && [...known].some((other) => other.startsWith(`${title} `)))
}

/** The fields of a holder that are named as those of front matter are: `author`, `publishedAt`, `dek`. */
function saidBeside(holder: Values): Pick<DataArticle, 'authors' | 'date' | 'standfirst'> {
  const authors: string[] = []
  let date: string | null = null
  let standfirst: string | null = null
  for (const [key, value] of Object.entries(holder).slice(0, 500)) {
    const field = fieldOfKey(key)
    if (field === 'authors') authors.push(...namesOf(value))
    else if (field === 'date' && typeof value === 'string' && /\d{4}/.test(value)) date ??= value
    else if (field === 'standfirst' && typeof value === 'string') {
      const words = oneLine(wordsOf(value))
      if (words.length >= 20 && words.length <= 400) standfirst ??= words
    }
  }
  return { authors: [...new Set(authors)], date, standfirst }
}

/** "By Ada Roe", { name: "Ada Roe" }, or a list of them. */
function namesOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.length <= 120 ? [value.replace(/^by\s+/i, '').trim()] : []
  if (Array.isArray(value) && depth < 2) return value.slice(0, 20).flatMap((item) => namesOf(item, depth + 1))
  return isThing(value) && depth < 3 ? namesOf(value.name ?? value.title ?? '', depth + 1) : []
}

/** What belongs to other articles, or is none of the text. */
const foreign =
  /relat|recommend|comment|promo|teaser|newsletter|sidebar|menu|navig|footer|trend|popular|latest|next_?article|read_?more|author|byline|seo|social|advert|image|photo|media|video|gallery|caption|credit|tags?$|keyword|taxonom/i

/** The text of an article: HTML, a list of pieces, or a text with its paragraphs, whichever is longest. */
function textIn(holder: Values): Text | null {
  let best: Text | null = null
  const offer = (paragraphs: readonly string[], least = 2): void => {
    const length = paragraphs.reduce((sum, text) => sum + wordsOf(text).length, 0)
    if (paragraphs.length >= least && length >= leastLength && length > (best?.length ?? 0))
      best = { html: paragraphs.join('\n'), length }
  }
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === 'string') {
      if (value.length >= leastLength) offer(paragraphsOf(value))
    } else if (Array.isArray(value)) {
      offer(value.flatMap((item) => pieceOf(item)))
      if (depth < 4) for (const item of value.slice(0, 200)) visit(item, depth + 1)
    } else if (isThing(value) && depth < 4)
      for (const [key, inner] of Object.entries(value)) if (!foreign.test(key)) visit(inner, depth + 1)
  }
  for (const [key, inner] of Object.entries(holder)) if (!foreign.test(key)) visit(inner, 0)
  // JSON-LD may have all of an article without a line end.
  if (typeof holder.articleBody === 'string') offer(paragraphsOf(holder.articleBody), 1)
  return best
}

/** Shorter texts are descriptions as a rule. */
const leastLength = 250

/** HTML as it is, a text by its lines. */
function paragraphsOf(text: string): string[] {
  if (/<(?:p|div|br|h[2-6]|li)\b/i.test(text)) return text.split(/(?=<(?:p|div|h[2-6]|ul|ol|blockquote)\b)/i)
  const lines = text.split(/\n\s*\n|\r\n\s*\r\n/)
  return (lines.length > 1 ? lines : text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${inlineOf(line)}</p>`)
}

/** An item of a list of pieces, as one of a page; [] for pictures, advertisements, and links to other articles. */
function pieceOf(item: unknown): string[] {
  if (typeof item === 'string') return /\s.*\s/s.test(item) ? [blockOf('p', item)] : []
  if (!isThing(item)) return []
  const kind = kinds.map((key) => item[key]).find((value) => typeof value === 'string') ?? ''
  if (typeof kind !== 'string' || otherKind.test(kind)) return []
  const texts = textsOf(item, 0)
  const text = texts.join('')
  if (!/\p{L}/u.test(text)) return []
  if (/head|title|^h[1-6]$/i.test(kind)) return [blockOf('h2', text)]
  if (/list/i.test(kind) && texts.length > 1)
    return [`<ul>${texts.map((one) => blockOf('li', one)).join('')}</ul>`]
  if (/quote/i.test(kind)) return [`<blockquote>${blockOf('p', text)}</blockquote>`]
  return [blockOf('p', text)]
}

const kinds = ['type', '_type', '__typename', 'kind', 'blockType', 'component', 'name', 'nodeType', 'tag']
const otherKind =
  /image|picture|photo|video|audio|gallery|media|\bad\b|advert|banner|related|link|interstitial|teaser|embed|widget|newsletter|promo|social|tweet|iframe|html_?embed|divider|author|byline|poll|quiz/i

/** The words of a piece, in order: its own, or those of the marks within it. */
function textsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value]
  if (depth > 6) return []
  if (Array.isArray(value)) return value.flatMap((inner) => textsOf(inner, depth + 1))
  if (!isThing(value)) return []
  for (const key of wordKeys) {
    const inner = value[key]
    if (inner === undefined || inner === null || inner === '') continue
    const texts = textsOf(inner, depth + 1)
    if (texts.length > 0) return texts
  }
  return []
}

/** Where pieces keep their words, in the content systems that were looked at. */
const wordKeys = [
  'html',
  'text',
  'content',
  'value',
  'children',
  'body',
  'paragraph',
  'copy',
  'data',
  'props',
  'attributes',
  'fields',
  'model',
  'blocks',
  'fragments',
  'items',
]

/** A block of a page; what is HTML already stays. */
function blockOf(name: 'p' | 'h2' | 'li', text: string): string {
  return /<(?:p|div|ul|ol|h[2-6]|blockquote)\b/i.test(text) ? text : `<${name}>${inlineOf(text)}</${name}>`
}

/** Words as HTML: plain ones have "<" and "&" that are no marks. */
function inlineOf(text: string): string {
  return /<\/?[a-z][^<>]{0,2000}>|&(?:#\d{2,6}|[a-z]{2,8});/i.test(text)
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function wordsOf(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/g, '').trim()
}
