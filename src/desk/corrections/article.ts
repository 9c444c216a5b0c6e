import { languageTag } from '../../formats/fields/field-values.ts'
import { Failure } from '../../lib/failure.ts'
import type { Article } from '../../model/article.ts'
import { NONE_FIELDS } from '../../model/document.ts'
import { outletDirectory } from '../../normalize/outlets/directory.ts'
import { type DateManner, isToCome, readTypedDate, sayDate, toCome } from '../date-input.ts'
import { checkEncoding } from '../letters.ts'
import type { SeenArchive } from '../seen.ts'
import { addToField, readSidecar, type SidecarPlace, setField, sourceOf, takeFromField } from '../sidecar.ts'
import {
  articleOf,
  type Correction,
  countOf,
  type Desk,
  joinNames,
  listOf,
  namesOf,
  neededText,
  placeOf,
  quoted,
  textOf,
  webAddress,
} from './correction.ts'
import { addToSeries } from './series.ts'

/** The fields of an article that can be typed, in the order of the form. */
export const articleFields = [
  'title',
  'date',
  'outlet',
  'standfirst',
  'authors',
  'section',
  'language',
  'topics',
  'places',
  'url',
  'story',
] as const

export type ArticleField = (typeof articleFields)[number]

export const fieldLabels: Readonly<Record<ArticleField | 'note', string>> = {
  title: 'Headline',
  standfirst: 'Standfirst',
  date: 'Date',
  outlet: 'Outlet',
  authors: 'Byline',
  section: 'Section',
  language: 'Language',
  topics: 'Topics',
  places: 'Places',
  url: 'Address',
  story: 'Story',
  note: 'Note',
}

/** What stands in each field of the form: what the archive shows now. */
export function shownFields(article: Article): Record<ArticleField, string> {
  return {
    title: article.title.value,
    standfirst: article.standfirst?.value ?? '',
    date: article.date?.edtf ?? '',
    outlet: article.outlet?.name ?? '',
    authors: joinNames(article.authors.filter(({ role }) => role === 'author').map(({ name }) => name)),
    section: article.section?.value ?? '',
    language: article.language.value,
    topics: joinNames(article.topics.map(({ label }) => label)),
    places: joinNames(article.places.map(({ name }) => name)),
    url: article.url?.value ?? '',
    story: article.story ?? '',
  }
}

/**
 * Fields of one article, as they were typed: those that differ from what is shown become the owner's word; in the answer to a
 * question also one that does not.
 */
export const correctArticle: Correction = async (fields, desk) => {
  const { entry, article, place } = await articleOf(fields, desk)
  const shown = shownFields(article)
  const done: string[] = []
  for (const field of articleFields) {
    if (!(field in fields)) continue
    const isSame = textOf(fields, field) === shown[field].trim()
    if (isSame && (shown[field] === '' || textOf(fields, 'isAnswer') === '')) continue
    done.push(settleField(desk, place, field, textOf(fields, field), article))
  }
  if ('note' in fields) {
    const note = textOf(fields, 'note')
    const known = readSidecar(desk.files, place).note
    if (note !== (typeof known === 'string' ? known.trim() : '')) {
      setField(desk.draft, place, 'note', note === '' ? null : note)
      done.push(note === '' ? 'note taken away' : 'note')
    }
  }
  if (done.length === 0) throw new Failure('Nothing is different from what the archive shows.')
  return `${quoted(entry.title)}: ${done.join('; ')}`
}

/** Write one field; "" takes the owner's word back. Says what was done. */
function settleField(
  { draft, files, seen }: Desk,
  place: SidecarPlace,
  field: ArticleField,
  typed: string,
  article: Article,
): string {
  const label = fieldLabels[field].toLowerCase()
  const none = NONE_FIELDS.find((name) => name === field)
  if (typed === '') {
    if (readSidecar(files, place)[field] !== undefined) {
      setField(draft, place, field, null)
      return `${label} taken back`
    }
    if (!none)
      throw new Failure(
        `The ${label} was read from the clipping, and cannot be taken away.`,
        'Type what it should be instead.',
      )
    addToField(draft, place, 'none', none)
    return `${label}: none`
  }
  if (none) takeFromField(draft, place, 'none', none)
  switch (field) {
    case 'date': {
      const span = readTypedDate(typed, mannerOf(article, seen))
      setField(draft, place, 'date', span.edtf)
      return `date set to ${sayDate(span)}${isToCome(span) ? ` (${toCome})` : ''}`
    }
    case 'authors':
    case 'topics':
    case 'places':
      setField(draft, place, field, namesOf(typed))
      return `${label} set to ${namesOf(typed).join(', ')}`
    case 'language': {
      const tag = languageTag(typed)
      if (tag === null)
        throw new Failure(`“${typed}” is no language tag.`, 'Write en, de, pt-BR or the like.')
      setField(draft, place, 'language', tag)
      return `language set to ${tag}`
    }
    case 'url':
      setField(draft, place, 'url', webAddress(typed))
      return 'address set'
    default:
      setField(draft, place, field, typed.replace(/\s+/g, ' '))
      return `${label} set to ${quoted(typed)}`
  }
}

/** A field that the owner said to be empty is read from the clipping again. */
export const restoreField: Correction = (fields, desk) => {
  const { entry, place } = placeOf(fields, desk)
  const field = NONE_FIELDS.find((name) => name === textOf(fields, 'field'))
  if (!field) throw new Failure('There is no such field.')
  takeFromField(desk.draft, place, 'none', field)
  return `${quoted(entry.title)}: ${fieldLabels[field].toLowerCase()} as the clipping has it`
}

/** How the outlet of an article writes its dates. */
export function mannerOf({ outlet }: Article, seen: SeenArchive): DateManner {
  return outlet ? outletDirectory(seen.report.input.authority.outlets).byName(outlet.name) : null
}

/** What the archive concluded of a field becomes the owner's word: the question is settled. */
export const confirmField: Correction = async (fields, desk) => {
  const { entry, article, place } = await articleOf(fields, desk)
  const field = articleFields.find((name) => name === textOf(fields, 'field'))
  const value = field === undefined ? '' : shownFields(article)[field]
  if (field === undefined || value === '') throw new Failure('There is nothing to confirm.')
  const isList = field === 'authors' || field === 'topics' || field === 'places'
  setField(desk.draft, place, field, isList ? namesOf(value) : value)
  return `${quoted(entry.title)}: ${fieldLabels[field].toLowerCase()} is right`
}

/** The questions that the owner has answered with “it is as it should be”, by article: `settled: [thin]`. */
export const settleQuestion: Correction = (fields, desk) => {
  const { entry, place } = placeOf(fields, desk)
  const matter = neededText(fields, 'matter', 'What is settled')
  addToField(desk.draft, place, 'settled', matter)
  return `${quoted(entry.title)}: ${matter} is settled`
}

/** How the letters of a file are encoded: for all articles of it. */
export const setEncoding: Correction = (fields, desk) => {
  const { entry, place } = placeOf(fields, desk)
  const { path } = sourceOf(entry.source, desk.files)
  const encoding = checkEncoding(neededText(fields, 'encoding', 'The encoding'), path, desk.files)
  setField(desk.draft, { ...place, part: null }, 'encoding', encoding)
  return `${path} is read as ${encoding}`
}

/** Keep a block that was cut, or cut one that was kept. */
export const moveBlock: Correction = (fields, desk) => {
  const { entry, place } = placeOf(fields, desk)
  const block = blockName(neededText(fields, 'block', 'The block'))
  const isKept = textOf(fields, 'to') === 'keep'
  takeFromField(desk.draft, place, isKept ? 'cut' : 'keep', block)
  addToField(desk.draft, place, isKept ? 'keep' : 'cut', block)
  return `${quoted(entry.title)}: ${isKept ? 'kept' : 'cut'} ${quoted(block)}`
}

// A block is named by its first words; so many are enough to find it again, and few enough to be read.
const BLOCK_WORDS = 16

/** How a block is named in a sidecar: its whole text, or its first words and "…". */
export function blockName(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= BLOCK_WORDS ? words.join(' ') : `${words.slice(0, BLOCK_WORDS).join(' ')}…`
}

/** A name of the text is a person, or is none, in this article. */
export const markName: Correction = (fields, desk) => {
  const { entry, place } = placeOf(fields, desk)
  const name = neededText(fields, 'name', 'The name').replace(/\s+/g, ' ')
  if (name.length > 100 || !/\p{L}/u.test(name))
    throw new Failure(`${quoted(name)} is no name.`, 'Mark the name alone.')
  const isPerson = textOf(fields, 'as') === 'person'
  takeFromField(desk.draft, place, isPerson ? 'notPeople' : 'people', name)
  addToField(desk.draft, place, isPerson ? 'people' : 'notPeople', name)
  return `${quoted(entry.title)}: ${name} is ${isPerson ? 'a person' : 'no person'}`
}

/** A word that a machine read wrongly. */
export const correctWords: Correction = async (fields, desk) => {
  const { entry, article, place } = await articleOf(fields, desk)
  const wrong = neededText(fields, 'wrong', 'The word').replace(/\s+/g, ' ')
  const right = neededText(fields, 'right', 'What it should be').replace(/\s+/g, ' ')
  if (wrong === right) throw new Failure('Both are the same.')
  if (!article.text.replace(/\s+/g, ' ').includes(wrong))
    throw new Failure(`${quoted(wrong)} does not stand in the text.`, 'Mark the words in the text.')
  setWord(desk, place, wrong, right)
  return `${quoted(entry.title)}: ${quoted(wrong)} is read as ${quoted(right)}`
}

function setWord({ draft, files }: Desk, place: SidecarPlace, wrong: string, right: string): void {
  const known = readSidecar(files, place).corrections
  const map = typeof known === 'object' && known !== null && !Array.isArray(known) ? known : {}
  setField(draft, place, 'corrections', { ...(map as Record<string, string>), [wrong]: right })
}

/** One value for many articles. */
export const correctMany: Correction = async (fields, desk) => {
  if (textOf(fields, 'field') === 'series') {
    const articles = listOf(fields, 'articles')
    if (articles.length === 0) throw new Failure('No article is chosen.')
    return addToSeries(neededText(fields, 'value', 'The name of the series'), articles, desk)
  }
  const field = (['outlet', 'topics', 'language', 'section', 'story'] as const).find(
    (name) => name === textOf(fields, 'field'),
  )
  if (field === undefined) throw new Failure('Choose what to set.')
  const typed = neededText(fields, 'value', fieldLabels[field])
  const ids = listOf(fields, 'articles')
  if (ids.length === 0) throw new Failure('No article is chosen.')
  for (const id of ids) {
    const { article, place } = await articleOf({ article: id }, desk)
    if (field !== 'topics') settleField(desk, place, field, typed, article)
    else {
      const topics = article.topics.map(({ label }) => label)
      setField(desk.draft, place, 'topics', [...new Set([...topics, ...namesOf(typed)])])
    }
  }
  return `${fieldLabels[field]} of ${countOf(ids.length, 'article')} set to ${typed}`
}
