import { printPageIn } from '../citation/print-page.ts'
import type { Claims } from '../fields/stated.ts'
import { isBold, type Label, type Line, textOf } from '../lines/line.ts'
import { readExportByline } from './byline.ts'
import { fieldOfLabel, type LabelField } from './labels.ts'
import { tagOfLanguageName, titleCase, weightedNames } from './record.ts'

/** What labels claim, in the order of trust of the file: the first of a kind counts. */
export function claimsOf(labels: readonly Label[]): Claims {
  const value = (field: LabelField): string | null =>
    labels.find(({ name, value }) => value !== '' && fieldOfLabel(name) === field)?.value ?? null
  const values = (field: LabelField): string[] =>
    labels.filter(({ name }) => fieldOfLabel(name) === field).map(({ value }) => value)
  const byline = value('byline')
  return {
    title: value('title'),
    standfirst: value('standfirst'),
    ...readExportByline(byline),
    section: sectionOf(value('section')),
    printPage:
      value('section')
        ?.split(';')
        .map(printPageIn)
        .find((page) => page !== null) ?? null,
    language: tagOfLanguageName(value('language')),
    // From 85 % on: below, the database's programs only noticed a word.
    topics: values('topics')
      .flatMap((text) => weightedNames(text, 85))
      .slice(0, 8)
      .map(titleCase),
    people: values('people')
      .flatMap((text) => weightedNames(text, 75))
      .map(titleCase),
    places: values('places')
      .flatMap((text) => weightedNames(text, 75))
      .map((name) => titleCase(name.split(',')[0] ?? name)),
  }
}

/** "News; Briefs; Pg. A10" → "News": pages, columns and desks are other things. */
function sectionOf(text: string | null): string | null {
  const parts = text?.split(';').map((part) => part.trim()) ?? []
  return parts.find((part) => /\p{L}{2}/u.test(part) && !/\d/u.test(part) && part.length <= 60) ?? null
}

/** Fields that stand below the text alone. */
export const tailFields: ReadonlySet<LabelField> = new Set([
  'classification',
  'graphic',
  'correction',
  'related',
  'ignored',
  'language',
  'topics',
  'people',
  'places',
  'end',
])

export function isEnd(line: Line): boolean {
  const text = textOf(line)
  return text.length < 40 && fieldOfLabel(text) === 'end'
}

export function isBodyMark(line: Line): boolean {
  return line.marks.some((mark) => /^body(?:_\d+)?$/i.test(mark)) || isAlone(line, 'body')
}

function isAlone(line: Line, field: LabelField): boolean {
  const text = textOf(line)
  return text.length < 40 && isBold(line) && fieldOfLabel(text) === field
}

/** Without a day, the year of the copyright line dates an article. */
export function copyrightYear(lines: readonly Line[]): string | null {
  const notice = lines.find(isNotice)
  return (notice && /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(textOf(notice))?.[0]) ?? null
}

/** "Copyright 2013 Agence …", "© …" */
export function isNotice(line: Line): boolean {
  return /^(?:copyright\b|©|\(c\)|alle rechte|all rights|tous droits)/iu.test(textOf(line))
}
