import { shippedData } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { foldKey } from '../lib/spec-reader.ts'
import type { StatedFields } from '../model/document.ts'
import { withoutAccents } from '../text/folding.ts'

/**
 * The keys that are understood, each with the names that other programs give it. Case, hyphens, underscores and
 * spaces make no difference: `pub-date` is `pubDate`.
 */
export const fieldKeys: { readonly [Name in keyof StatedFields]: readonly string[] } = {
  id: ['id', 'identifier', 'slug'],
  title: ['title', 'headline', 'hed', 'fullTitle', 'articleTitle', 'storyTitle'],
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
    'lead',
    'lede',
    'intro',
    'blurb',
    'strapline',
    'drophead',
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
    'originallyPublished',
    'postedOn',
    'posted',
    'issued',
    'issueDate',
  ],
  updated: [
    'updated',
    'modified',
    'lastmod',
    'lastModified',
    'lastModifiedAt',
    'dateModified',
    'modifiedTime',
    'updatedAt',
    'dateUpdated',
    'updatedOn',
    'lastUpdated',
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
  ],
  outlet: [
    'outlet',
    'source',
    'publication',
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
  ],
  agency: ['agency', 'newsAgency', 'wire', 'wireService'],
  authors: [
    'authors',
    'author',
    'byline',
    'by',
    'writer',
    'writers',
    'creator',
    'creators',
    'authorName',
    'authorNames',
    'writtenBy',
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
  ],
  people: ['people', 'persons', 'person'],
  topics: ['topics', 'topic', 'tags', 'tag', 'keywords', 'keyword', 'subjects', 'categories'],
  places: ['places', 'place', 'locations', 'location'],
  story: ['story', 'storyId'],
}

/** `clean: yes` says that the text is the article and nothing else. */
export const cleanKey = 'clean'

/** Keys of other programs that say nothing about the article: how a note is shown. */
export const ignoredKeys: readonly string[] = [
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
  'status',
  'draft',
  'guid',
  'comments',
  'template',
  'weight',
  'toc',
  'menu',
  'rating',
  'favorite',
  'pin',
  'publish',
  'wordCount',
  'readingTime',
  'latitude',
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
]

/** Keys whose maps hold fields again: Zola's and Hugo's, and those of programs that wrap them. */
export const wrapperKeys: readonly string[] = ['taxonomies', 'extra', 'params', 'metadata', 'frontmatter']

/** The field that a key names; "ignored" for one without effect, "wrapper" for a map of fields, else null. */
export function fieldOfKey(key: string): keyof StatedFields | 'ignored' | 'wrapper' | null {
  // "dc:title", "og.title"
  const folded = foldKey(withoutPlural(key.replace(/^[a-z]{2,8}[.:](?=\p{L})/iu, '')))
  return table.get(folded) ?? translated().get(withoutAccents(folded)) ?? null
}

/** "Author(s)" → "Author", "Autor(en)" → "Autor"; any other name as it is. */
export function withoutPlural(name: string): string {
  return name.replace(/\(e?[sn]\)$/i, '')
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
