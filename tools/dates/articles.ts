import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDocument } from '../../src/formats/clipping/document.ts'
import { decodePage } from '../../src/formats/html/decode.ts'
import { readPage } from '../../src/formats/html/page.ts'
import { dayNumber } from '../../src/lib/calendar.ts'
import type { Document } from '../../src/model/document.ts'
import { cleanDocument } from '../../src/normalize/cleaning/clean.ts'
import { linesOf } from '../../src/normalize/date/blocks.ts'
import type { Clue } from '../../src/normalize/date/clues/clue.ts'
import { readClues } from '../../src/normalize/date/clues/read.ts'
import { settleDates } from '../../src/normalize/date/date.ts'
import type { DateInput } from '../../src/normalize/date/input.ts'
import { readPrinted } from '../../src/normalize/date/printed.ts'
import { plainText } from '../../src/text/mdast-text.ts'

/** A labelled article with all clues that its text gives of its day. */
export interface DatedArticle {
  readonly file: string
  /** What is left out together when measuring: a set, or a source within one. */
  readonly source: string
  /** Number of the label, for halves: 0, 1, … */
  readonly index: number
  /** The first and the last day that it may be of: the same where its label names a day. */
  readonly day: number
  readonly until: number
  readonly clues: readonly Clue[]
  /** What decided without weighing, e.g. "printed-line"; null where only the text tells. */
  readonly read: { readonly rule: string; readonly right: boolean } | null
}

/**
 * Labels that their text contradicts: a text of 2025 labelled 2012, one of 2012 labelled 2010. They are scored like the
 * others, but teach nothing.
 */
export const mislabelled: ReadonlySet<string> = new Set([
  '7d77d5cbb59d.txt',
  'ae243a95-b2c2-410c-9e2b-b083b4b8eb48_2.txt',
])

/** Sets of labelled articles whose text can tell the day. */
const texts = ['text-undated', 'text-stories', 'text-quotes', 'text-scraped', 'seeds'] as const

/**
 * Sets of saved pages: only their text is read, as all else of a page says the day. Those of `html-publishers` are the
 * articles of `text-undated` once more, those of `html-snippets` mostly these.
 */
const pages = ['html-dates', 'html-dates-intl'] as const

/**
 * Sets that were collected from the news of a known time: their articles have no day, but no claim may miss these years.
 * BBC News of 2004 and 2005 (Greene and Cunningham, 2006); EFE of May 2000 and De Morgen of June to September 2000
 * (Tjong Kim Sang, CoNLL-2002); Reuters of August and December 1996 (Tjong Kim Sang and De Meulder, CoNLL-2003).
 */
const periods: Readonly<Record<string, readonly [string, string]>> = {
  'text-topics': ['2004-01-01', '2005-12-31'],
  'people-es': ['2000-05-01', '2000-06-15'],
  'people-nl': ['2000-06-01', '2000-09-30'],
  'people-wire': ['1996-08-01', '1997-08-31'],
}

interface Label {
  readonly file: string
  readonly date?: string
  readonly until?: string
  readonly source?: string
}

/** All labelled articles below `folder`. Days in the names of files are taken out: they would tell everything. */
export function readDatedArticles(folder: string): DatedArticle[] {
  return [
    ...texts.flatMap((set) =>
      labelsOf(folder, set).flatMap((label, index) => textOf(folder, set, label, index)),
    ),
    ...Object.entries(periods).flatMap(([set, [from, to]]) =>
      labelsOf(folder, set).flatMap(({ file }, index) =>
        textOf(folder, set, { file, date: from, until: to }, index),
      ),
    ),
    ...pages.flatMap((set) =>
      labelsOf(folder, set).flatMap((label, index) => pageOf(folder, set, label, index)),
    ),
  ]
}

function labelsOf(folder: string, set: string): Label[] {
  const labels = join(folder, set, 'gold.jsonl')
  return existsSync(labels)
    ? readFileSync(labels, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Label => JSON.parse(line))
    : []
}

function textOf(folder: string, set: string, label: Label, index: number): DatedArticle[] {
  const { file, date, until = date, source = set } = label
  if (!date || !until) return []
  const input = inputOf(
    textDocument(readFileSync(join(folder, set, 'in', file), 'utf8'), `clipping-${index}.txt`),
  )
  const settled = settleDates(input).date
  const read =
    settled && settled.basis !== 'inferred'
      ? { rule: settled.rule, right: settled.earliest === date && settled.latest === date }
      : null
  const { clues } = readClues(input)
  return [{ file: basename(file), source, index, day: dayNumber(date), until: dayNumber(until), read, clues }]
}

function pageOf(folder: string, set: string, { file, date }: Label, index: number): DatedArticle[] {
  if (!date) return []
  const page = readPage({
    path: `page-${index}.html`,
    hash: '',
    part: null,
    format: 'html',
    html: decodePage(readFileSync(join(folder, set, 'in', file))),
    address: null,
    saved: null,
    title: null,
    pictures: new Map(),
  })
  const stated = { ...page.stated, date: [], updated: [], added: [], url: [] }
  const input = inputOf({ ...page, stated })
  const { stamps } = readPrinted(linesOf(input), input.text, '', null)
  const text = stamps.reduce((rest, stamp) => rest.replace(stamp, ''), input.text)
  const { clues } = readClues({ ...input, text })
  const day = dayNumber(date)
  return [{ file: basename(file), source: set, index, day, until: day, read: null, clues }]
}

/** A pasted text, as a file of this name would hold it. */
export function textDocument(content: string, path: string): Document {
  return parseDocument({
    path,
    hash: '',
    format: 'text',
    encoding: 'utf-8',
    text: content,
    repairs: 0,
  })
}

/** What dating looks at, of a document that no archive surrounds. */
export function inputOf(document: Document): DateInput {
  const context = {
    settings: { language: 'en', timeZone: 'UTC' },
    authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
    repeats: [],
    resources: { peopleModel: null },
  }
  const clean = cleanDocument(document, context as never)
  return {
    document,
    context: context as never,
    title: clean.title.value,
    standfirst: clean.standfirst?.value ?? null,
    text: plainText(clean.body),
    language: clean.language.value,
    outlet: clean.outlet,
    agency: clean.agency,
    dateline: clean.dateline,
    dropped: clean.dropped,
  }
}
