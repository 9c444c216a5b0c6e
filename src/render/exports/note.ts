import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { Article } from '../../model/article.ts'
import type { Document, StatedFields } from '../../model/document.ts'

/**
 * An article as a note that its owner can edit: Markdown, with what is known of it as front matter. Read again it gives
 * the same article. What is only inferred is not written down, as it would count as stated from then on; `titled` writes
 * the headline all the same. Pictures stand below the text, where they add nothing to it.
 */
export function formatNote(
  article: Article,
  { stated }: Pick<Document, 'stated'>,
  {
    titled = false,
    pictures = [],
  }: { readonly titled?: boolean; readonly pictures?: readonly NotePicture[] } = {},
): string {
  const title = titled ? { title: article.title.value } : {}
  const all = { ...frontMatter(article, stated), ...title, clean: true }
  const fields = Object.entries(all).filter(([, value]) => value !== null)
  const head = fields.length === 0 ? '' : `---\n${yaml(Object.fromEntries(fields))}---\n\n`
  const shown = pictures.map(
    ({ name, caption }) => `\n![](${name}${caption ? ` "${titleOf(caption)}"` : ''})\n`,
  )
  return `${head}${markdownOf(article.body)}${shown.join('')}`
}

/** A picture that lies beside the note. */
export interface NotePicture {
  readonly name: string
  readonly caption: string | null
}

/** In a title of Markdown nothing may end it. */
function titleOf(caption: string): string {
  return caption.replace(/[\\"]/g, (mark) => (mark === '"' ? '”' : '')).replace(/\s+/g, ' ')
}

function frontMatter(article: Article, stated: StatedFields): Record<string, string | string[] | null> {
  const authors = article.authors.filter(({ role }) => role === 'author').map(({ name }) => name)
  return {
    id: article.idStated ? article.id : null,
    title: known(article.title, article.title.value),
    standfirst: known(article.standfirst, article.standfirst?.value),
    date: known(article.date, article.date?.edtf),
    updated: known(article.updated, article.updated?.edtf),
    added: known(article.added, article.added?.edtf),
    outlet: known(article.outlet, article.outlet?.name),
    agency: known(article.agency, article.agency?.name),
    authors: authors.length > 0 && article.authors.some(({ basis }) => basis !== 'inferred') ? authors : null,
    section: known(article.section, article.section?.value),
    page: article.printPage?.value ?? null,
    language: isStated(article.language) ? article.language.value : null,
    url: article.url?.value ?? null,
    people: listOf(stated.people),
    topics: listOf(stated.topics),
    places: listOf(stated.places),
    story: article.story,
  }
}

interface WithBasis {
  readonly basis: Article['title']['basis']
}

function known(field: WithBasis | null, value: string | undefined): string | null {
  return field && field.basis !== 'inferred' ? (value ?? null) : null
}

function isStated({ basis }: WithBasis): boolean {
  return basis === 'user' || basis === 'stated'
}

function listOf([first]: StatedFields['topics']): string[] | null {
  return first ? [...first.value] : null
}

/** Every value as a text in quotation marks where YAML would take it for something else, each on one line. */
function yaml(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0, version: '1.1', defaultStringType: 'PLAIN' })
}

/** A body as Markdown: whatever stands in it is read again as the text that it is. */
export function markdownOf(body: Root): string {
  // A backslash does not keep note programs from what they look for; a character reference does.
  return processor
    .stringify(body)
    .replace(
      /(?<!\\)((?:\\\\)*)\\([%={^<])/g,
      (_, before: string, mark: string) => `${before}${references[mark]}`,
    )
}

const references: Readonly<Record<string, string>> = {
  '%': '&#x25;',
  '=': '&#x3D;',
  '{': '&#x7B;',
  '^': '&#x5E;',
  '<': '&lt;',
}

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    // What note programs and site generators give a meaning: %%hidden%%, ==marked==, {{ a tag }}.
    unsafe: [
      { character: '%', after: '%', inConstruct: 'phrasing' },
      { character: '=', after: '=', inConstruct: 'phrasing' },
      { character: '{', after: '[{%:.#<]', inConstruct: 'phrasing' },
      { character: '^', before: '\\s', inConstruct: 'phrasing' },
    ],
  })
  .freeze()
