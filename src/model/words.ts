import type { DateClaim } from './article.ts'

/** Values that a sentence names. `count` chooses between its singular and its plurals. */
export type SentenceFacts = Readonly<Record<string, string | number>>

/**
 * What a page says, in the language of the archive: sentences, numbers, dates and names. Made by
 * `languages/interface.ts`; a word that the language lacks is said in English.
 */
export interface InterfaceWords {
  /** BCP 47 tag of the language that pages are in, e.g. "de". */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** The sentence of a key with its facts filled in: say('articles', { count: 2 }) → "2 articles". */
  say(key: string, facts?: SentenceFacts): string
  /** 12345.6 → "12,345.6". */
  number(value: number): string
  /** ["A", "B", "C"] → "A, B and C". */
  list(names: readonly string[]): string
  /** "2024-11-12" → "12 November 2024". */
  day(day: string): string
  /** From one day to another: "6–12 November 2024". */
  days(first: string, last: string): string
  /** "2024-11" → "November 2024". */
  month(month: string): string
  /** 1 to 12 → "November"; `short` → "Nov". */
  monthName(number: number, form?: 'long' | 'short'): string
  /** "2024-11-12" → "Tuesday". */
  weekday(day: string): string
  /** An interval never narrower than it is: "between 6 and 12 November 2024", "about 1984", "on or after …". */
  date(date: Interval): string
  /** The same as people say it: "June or July 2014", "early 1987", "2014 or 2015". */
  roundedDate(date: Interval): string
  /** "de" → "German". */
  languageName(tag: string): string
  /** The order of names in a catalogue. */
  compare(a: string, b: string): number
}

export type Interval = Pick<DateClaim, 'earliest' | 'latest' | 'edtf'>
