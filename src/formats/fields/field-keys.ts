import { shippedData } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import { foldKey } from '../../lib/spec-reader.ts'
import type { StatedFields } from '../../model/document.ts'
import { withoutAccents } from '../../text/folding.ts'
import { publishKeys } from './withheld.ts'

/**
 * The keys that are understood, each with the names that other programs give it. Case, hyphens, underscores and
 * spaces make no difference: `pub-date` is `pubDate`.
 */
export const fieldKeys: { readonly [Name in keyof StatedFields]: readonly string[] } = {
  id: ['id', 'identifier', 'slug'],
  title: [
    'title',
    'hd',
    'headline',
    'hed',
    'fullTitle',
    'articleTitle',
    'storyTitle',
    'headlineMain',
    'mainHeadline',
    'headlineText',
    'newsTitle',
    'ogTitle',
    'docTitle',
  ],
  standfirst: [
    'standfirst',
    'subtitle',
    'subheadline',
    'subhead',
    'subhed',
    'deck',
    'dek',
    'description',
    'summary',
    'excerpt',
    'teaser',
    'abstract',
    'abst',
    'lead',
    'lede',
    'intro',
    'blurb',
    'strapline',
    'drophead',
    'subheading',
    'kickerText',
    'leadParagraph',
    'metaDescription',
    'ogDescription',
    'shortDescription',
    'articleSummary',
    'trailText',
    'desc',
  ],
  date: [
    'date',
    'published',
    'publishDate',
    'publishedDate',
    'pubDate',
    'datePublished',
    'publishedAt',
    'publishedOn',
    'publishedTime',
    'publicationDate',
    'publicationTime',
    'datePublish',
    'dateOfPublication',
    'firstPublished',
    'firstPublishedAt',
    'firstPublishDate',
    'firstPublishedDate',
    'originallyPublished',
    'postedOn',
    'posted',
    'issued',
    'issueDate',
    'pubDatetime',
    'pubTime',
    'postDate',
    'articleDate',
    'datePosted',
    'dateIssued',
    'publishTime',
    'publishedDateTime',
    'printDate',
    'newsDate',
    'storyDate',
    'paperDate',
    'dateOfPaper',
    'dateOfIssue',
    'datePrinted',
    'newspaperDate',
    'publicationDay',
    'publishingDate',
    'publishingTime',
  ],
  updated: [
    'updated',
    'modified',
    'lastmod',
    'lastModified',
    'lastModifiedAt',
    'dateModified',
    'dateModify',
    'modifiedTime',
    'updatedAt',
    'dateUpdated',
    'updatedOn',
    'lastUpdated',
    'updatedDate',
    'updateDate',
    'modDate',
    'modDatetime',
    'modifiedDate',
    'modificationDate',
    'lastEdited',
    'lastEditedAt',
    'edited',
  ],
  added: [
    'added',
    'saved',
    'savedAt',
    'savedDate',
    'savedOn',
    'clipped',
    'clippedAt',
    'captured',
    'retrieved',
    'accessed',
    'accessDate',
    'archived',
    'created',
    'createdAt',
    'creationDate',
    'createdTime',
    'dateAdded',
    'addedAt',
    'dateSaved',
    'dateClipped',
    'dateDownload',
    'downloaded',
    'dateAccessed',
    'dateCreated',
    'dateSavedAt',
    'clippedOn',
    'clipDate',
    'captureDate',
    'importDate',
    'scrapeDate',
    'scrapedAt',
    'crawlDate',
    'crawledAt',
    'fetchedAt',
    'collectedAt',
    'downloadDate',
    'downloadedAt',
    'accessedDate',
    'dateRetrieved',
    'dateArchived',
    'exportedAt',
    'exportDate',
    'dateExported',
    'exportedOn',
    'ingestedAt',
    'syncedAt',
    'importedAt',
    'retrievedAt',
    'archivedAt',
  ],
  outlet: [
    'outlet',
    'source',
    'publication',
    'pub',
    'newspaper',
    'publisher',
    'site',
    'siteName',
    'website',
    'paper',
    'magazine',
    'publicationTitle',
    'publicationName',
    'journalTitle',
    'newspaperTitle',
    'containerTitle',
    'sourceName',
    'mediaOutlet',
    'newspaperName',
    'paperName',
    'publisherName',
    'newsOutlet',
    'newsSource',
    'sourceTitle',
    'mediaName',
    'medium',
    'ogSiteName',
    'volTitle',
    'periodical',
    'periodicalTitle',
    'publishedIn',
    'appearedIn',
    'titleOfNewspaper',
    'sourcePublication',
    'pubName',
    'pubTitle',
    'paperTitle',
  ],
  agency: ['agency', 'newsAgency', 'wire', 'wireService'],
  authors: [
    'authors',
    'author',
    'byline',
    'bylines',
    'by',
    'writer',
    'writers',
    'creator',
    'creators',
    'authorName',
    'authorNames',
    'writtenBy',
    'bylineOriginal',
    'bylineText',
    'reporter',
    'reporters',
    'journalist',
    'journalists',
    'contributor',
    'contributors',
    'articleAuthor',
  ],
  section: ['section', 'category', 'rubric', 'desk'],
  printPage: [
    'page',
    'pages',
    'printPage',
    'pageNumber',
    'startPage',
    'pageCol',
    'pageColumn',
    'seite',
    'pagina',
  ],
  language: ['language', 'lang', 'locale', 'inLanguage'],
  url: [
    'url',
    'link',
    'canonical',
    'canonicalUrl',
    'original',
    'originalUrl',
    'urlOriginal',
    'originalLink',
    'sourceUrl',
    'urlSource',
    'sourceLink',
    'clippedFrom',
    'savedFrom',
    'address',
    'permalink',
    'uri',
    'webUrl',
    'articleUrl',
    'articleLink',
    'storyUrl',
    'pageUrl',
    'newsUrl',
    'resolvedUrl',
    'finalUrl',
    'fullUrl',
    'ogUrl',
    'sourceUri',
    'href',
    'redirect',
    'redirectTo',
    'externalUrl',
    'externalLink',
  ],
  people: ['people', 'persons', 'person'],
  topics: ['topics', 'topic', 'tags', 'tag', 'labels', 'keywords', 'keyword', 'subjects', 'categories'],
  places: ['places', 'place', 'locations', 'location'],
  story: ['story', 'storyId'],
}

/** `clean: yes` says that the text is the article and nothing else. */
export const cleanKey = 'clean'

/** Keys of other programs that say nothing about the article: how a note is shown. */
export const ignoredKeys: readonly string[] = [
  ...publishKeys,
  'layout',
  'aliases',
  'cssclass',
  'cssclasses',
  'image',
  'images',
  'cover',
  'banner',
  'thumbnail',
  'featuredImage',
  'type',
  'read',
  'guid',
  'comments',
  'template',
  'weight',
  'toc',
  'menu',
  'rating',
  'favorite',
  'pin',
  'wordCount',
  'readingTime',
  'latitude',
  'hostname',
  'fingerprint',
  'longitude',
  'altitude',
  'objectType',
  'highlights',
  'urlOmnivore',
  'omnivoreUrl',
  'readwiseUrl',
  'edition',
  'issue',
  'volume',
  'column',
  'card',
  'cardNo',
  'cardNumber',
  'box',
  'folder',
  'reel',
  'file',
  'fileNo',
  'accessionNo',
  'clippingNo',
  'collection',
  'repository',
  'notebook',
  'where',
  'contentType',
  'wikiFormat',
  'encoding',
  'charset',
  'mimeType',
  'modifier',
  'revision',
  'heroImage',
  'ogImage',
  'socialImage',
  'pinned',
  'uuid',
  'uid',
  'noteId',
  'notebookId',
  'parentId',
  'color',
  'icon',
  'emoji',
  // Near to the name of a field, but no slip of the pen.
  'path',
  'math',
  'mathjax',
  'state',
  'note',
  'notes',
  'relation',
  'stars',
  'time',
  'output',
  'outputs',
  'subsection',
  'authorbox',
]

/** Keys whose maps hold fields again: Zola's and Hugo's, and those of programs that wrap them. */
export const wrapperKeys: readonly string[] = [
  'taxonomies',
  'extra',
  'params',
  'metadata',
  'meta',
  'dates',
  'frontmatter',
]

/** The field that a key names; "ignored" for one without effect, "wrapper" for a map of fields, else null. */
export function fieldOfKey(key: string): keyof StatedFields | 'ignored' | 'wrapper' | null {
  // "dc:title", "og.title", "meta-title"
  const folded = foldKey(withoutPlural(key.replace(/^(?:[a-z]{2,8}[.:]|meta[-_])(?=\p{L})/iu, '')))
  return table.get(folded) ?? fieldInOtherLanguage(folded)
}

/** The field of `knowledge/notes/fields.yml` that has this name in another language than English; null for others. */
export function fieldInOtherLanguage(name: string): keyof StatedFields | null {
  return translated().get(withoutAccents(foldKey(withoutPlural(name)))) ?? null
}

/**
 * The field that a misspelled key means: six letters and more of which one is wrong, missing, too many or has changed places with the next
 * ("tittle", "jounal", "auhtor"), where that is a name of one field; null for others. "sourced" and "headliner" are other words.
 */
export function fieldOfMisspelled(key: string): 'title' | 'outlet' | 'authors' | null {
  const folded = foldKey(key)
  if (fieldOfKey(key) !== null || folded.length < 6 || folded.length > 20 || !/^\p{L}+$/u.test(folded))
    return null
  const fields = new Set<keyof StatedFields | 'ignored' | 'wrapper'>()
  for (const [name, field] of [...table, ...translated()])
    if (name.length >= 5 && !folded.startsWith(name) && !name.startsWith(folded) && isSlipOf(folded, name))
      fields.add(field)
  const [field] = fields
  return fields.size === 1 && (field === 'title' || field === 'outlet' || field === 'authors') ? field : null
}

function isSlipOf(key: string, name: string): boolean {
  if (Math.abs(key.length - name.length) > 1) return false
  let at = 0
  while (at < name.length && key[at] === name[at]) at++
  const isTurned =
    key.length === name.length &&
    key[at] === name[at + 1] &&
    key[at + 1] === name[at] &&
    key.slice(at + 2) === name.slice(at + 2)
  return (
    isTurned ||
    key.slice(at + 1) === name.slice(at + 1) ||
    key.slice(at + 1) === name.slice(at) ||
    key.slice(at) === name.slice(at + 1)
  )
}

/** "Author(s)" → "Author", "Autor(en)" → "Autor"; any other name as it is. */
export function withoutPlural(name: string): string {
  return name.replace(
    /(?:\(e?[sn]\)|[/*:·]-?(?:in|innen)|[/·](?:a|as|e|es|trice|ka)|\((?:in|innen|a|as|es)\))$/iu,
    '',
  )
}

const table: ReadonlyMap<string, keyof StatedFields | 'ignored' | 'wrapper'> = new Map([
  ...(Object.keys(fieldKeys) as (keyof StatedFields)[]).flatMap((name) =>
    fieldKeys[name].map((key) => [foldKey(key), name] as const),
  ),
  [foldKey(cleanKey), 'ignored'] as const,
  ...ignoredKeys.map((key) => [foldKey(key), 'ignored'] as const),
  ...wrapperKeys.map((key) => [foldKey(key), 'wrapper'] as const),
])

/** "titulo", "Erscheinungsdatum": the names of other languages, from `knowledge/notes/fields.yml`, without accents. */
const translated = once(
  (): ReadonlyMap<string, keyof StatedFields> =>
    new Map(
      Object.entries(
        shippedData<Partial<Record<keyof StatedFields, readonly string[]>>>('notes/fields.yml'),
      ).flatMap(([name, keys]) =>
        keys.map((key) => [withoutAccents(foldKey(key)), name as keyof StatedFields] as const),
      ),
    ),
)
