import { foldLabel, isLabel, labelsOf } from '../labels.ts'

/** A callout of a note: `> [!kind] title` and the lines below it. */
export interface Callout {
  readonly kind: string
  readonly title: string
  readonly text: string
}

/**
 * Whether a callout holds words of who keeps the note, not of the article: a kind or a title says so, or it speaks of oneself, as the
 * article does not. What is quoted in it is somebody else's; a callout that quotes as a whole is the article's.
 *
 * @param isPersonal whether the article speaks of oneself, asked only where the callout does
 */
export function isOwnCallout({ kind, title, text }: Callout, isPersonal: () => boolean): boolean {
  if (/^(?:quote|cite)$/i.test(kind)) return false
  return (
    isLabel('ownCallouts', kind) ||
    // A question to oneself: in an article the answer stands below it.
    (/^question$/i.test(kind) && /\?$/u.test(title.trim()) && text.trim() === '') ||
    isLabel('ownNotes', title) ||
    (speaksOfSelf(`${title}\n${text}`) && !isPersonal())
  )
}

/** "I", "my", "ich" outside of quotation marks. "I ragazzi" is Italian: before a plural "I" is an article. */
export function speaksOfSelf(text: string): boolean {
  const own = text
    .slice(0, 20_000)
    .replace(/["“„«][^"“”„«»\n]{0,600}["“”»]/gu, ' ')
    .replace(/(?<![\p{L}'’])[Ii](?=\s\p{L}{0,20}i(?!\p{L}))/gu, ' ')
  return [...new Set(foldLabel(own).split(' '))].some(
    (word) => labelsOf('selfWords').has(word) && (word.length > 1 || isCapital(own, word)),
  )
}

/** Of a single letter only the capital is the word: "i" is an article elsewhere. */
function isCapital(text: string, letter: string): boolean {
  return new RegExp(`(?<![\\p{L}.])${letter.toUpperCase()}(?![\\p{L}.])`, 'u').test(text)
}
