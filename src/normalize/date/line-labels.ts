import type { LabelKey } from '../../languages/language.ts'
import { datedLanguages } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { never } from '../../lib/pattern.ts'
import { weekdayNamed } from './names.ts'

/** What a printed date says of itself. `print`: the day of the paper edition, which may follow the page by days. */
export type DateRole = 'published' | 'updated' | 'print' | 'bare' | 'saved' | 'captured' | 'none'

/** What the words around a date say: `labels` of all languages, as a page may be in another one than its article. */
export interface LineLabels {
  /** "Last updated on Monday at" → what the date behind it is; undefined where nothing labels it. */
  roleOf(before: string): DateRole | undefined
  /** Whether the label in front of a date of publication is that of a step before it: "Submitted on". */
  isDrafted(before: string): boolean
  /** " um 23:03 Uhr gepostet": whether the words behind a date say that it is one of publication. */
  isPublishedBehind(after: string): boolean
  /** Whether a line tells of a reader's comment. */
  isComment(line: string): boolean
  /** Whether a word may stand beside the date of a line that holds little else: "by", "min". */
  isBeside(word: string): boolean
}

export const lineLabels = once((): LineLabels => {
  const words = (key: LabelKey): string =>
    alternatives(datedLanguages().flatMap(({ labels }) => labels[key])) || never
  const labels = (['saved', 'captured', 'updated', 'published'] as const).map(
    (role) => [role, new RegExp(String.raw`(?<!\p{L})(?:${words(role)})$`, 'iu')] as const,
  )
  // "Posted by Ann Lee in News on …", "Published in Sport at …", "Written by Ann Lee, …"
  const signed = new RegExp(String.raw`(?<!\p{L})(?:${words('signed')})\s[^.!?]{1,60}$`, 'iu')
  // "Saved to a reading list on …", "Clipped from The Courier, …"
  const kept = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${words('saved')})(?!\p{L})[^.!?]{1,40}$`, 'iu')
  const behind = new RegExp(
    String.raw`^(?:[\s,]{1,3}(?:${words('gap')}|${time})){0,4}[\s,]{1,3}(?:${words('behind')})(?!\p{L})`,
    'iu',
  )
  const drafted = new RegExp(String.raw`(?<!\p{L})(?:${words('drafted')})$`, 'iu')
  const print = new RegExp(String.raw`(?<!\p{L})(?:${words('print')})(?!\p{L}).{0,40}$`, 'iu')
  const comment = new RegExp(String.raw`(?<!\p{L})(?:${words('comment')})(?!\p{L})`, 'iu')
  const gap = new RegExp(`^(?:${words('gap')}|${time})$`, 'u')
  const by = alternatives(datedLanguages().flatMap(({ bylines }) => bylines.by)) || never
  const beside = new RegExp(`^(?:${words('gap')}|${words('beside')}|${by}|${zone})$`, 'u')

  /** The text before a date without the words that may stand between it and its label. */
  const withoutGap = (before: string): string => {
    let rest = before.slice(-120).replace(trailing, '')
    for (let count = 0; count < 7; count++) {
      const word = rest.slice(rest.search(/\S+$/u))
      if (!gap.test(word) && weekdayNamed(word) === null) return rest
      rest = rest.slice(0, rest.length - word.length).replace(trailing, '')
    }
    return rest
  }
  return {
    roleOf(before) {
      if (print.test(before)) return 'print'
      // A label may itself end in a word of the gap: "Criado em" does, "Stand:" does not.
      const [whole, rest] = [before.slice(-120).replace(trailing, ''), withoutGap(before)]
      const found = labels.find(([, pattern]) => pattern.test(rest) || pattern.test(whole))
      if (found) return found[0]
      return signed.test(before) ? 'published' : kept.test(before) ? 'saved' : undefined
    },
    isDrafted: (before) => drafted.test(withoutGap(before)) || drafted.test(before.replace(trailing, '')),
    isPublishedBehind: (after) => behind.test(after),
    isComment: (line) => comment.test(line),
    isBeside: (word) => beside.test(word),
  }
})

const trailing = /[\s:,|·•–—-]+$/u
/** "GMT", "CEST" */
const zone = '[A-Z]{2,4}T?'
/** "09:14", "9.14 p.m.", "(CET)" */
const time = String.raw`[ap]\.?m\.?|${zone}|\(?[A-Z]{2,4}\)?|\d{1,2}[:.h]\d\d(?::\d\d)?(?:[ap]m)?h?`
