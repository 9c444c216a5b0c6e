import { shortHash } from '../../lib/hash.ts'
import type { Entry, Person, PersonReason } from '../../model/archive.ts'
import type { FormFields } from '../corrections/correction.ts'

/** What is asked, in the order in which equals are asked. */
export const questionKinds = [
  'outlet',
  'same-person',
  'nobody',
  'date',
  'headline',
  'story',
  'duplicate',
  'cuts',
  'letters',
  'language',
  'thin',
] as const

export type QuestionKind = (typeof questionKinds)[number]

export const kindLabels: Readonly<Record<QuestionKind, string>> = {
  outlet: 'Outlets',
  'same-person': 'One person or two',
  nobody: 'Names',
  date: 'Dates',
  headline: 'Headlines',
  story: 'Stories',
  duplicate: 'Duplicates',
  cuts: 'Cuts',
  letters: 'Letters',
  language: 'Languages',
  thin: 'Thin clippings',
}

/** What is typed before an answer is given. */
export interface AnswerInput {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly isDate?: boolean
}

/** An answer that is a click or a key; with `input` something is typed first. */
export interface Answer {
  readonly label: string
  /** The key on the keyboard: "y", "n", "1". */
  readonly key: string | null
  readonly action: string
  readonly fields: FormFields
  readonly input?: AnswerInput
}

/** What the question shows, so that it can be answered. */
export type Exhibit =
  | { readonly kind: 'articles'; readonly entries: readonly Entry[]; readonly total: number }
  | {
      readonly kind: 'pair'
      readonly people: readonly [Person, Person]
      readonly reasons: readonly PersonReason[]
    }
  | { readonly kind: 'person'; readonly person: Person; readonly reason: PersonReason }

/** Something that the owner may decide. Its id stays the same from build to build. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly title: string
  readonly says: string
  /** How many articles the answer changes. */
  readonly changes: number
  readonly exhibit: Exhibit
  readonly answers: readonly Answer[]
}

/** The id of a question: what it is about, whatever else changes. */
export function questionId(kind: QuestionKind, ...subject: readonly string[]): string {
  return `${kind}-${shortHash(subject.join('\n'))}`
}
