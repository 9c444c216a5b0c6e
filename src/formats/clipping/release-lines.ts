import { remembered } from '../../lib/remembered.ts'
import { foldText } from '../../text/folding.ts'
import { isLabel, type LabelList, labelsOf } from '../labels.ts'

/**
 * "MEDIA RELEASE", "COMUNICAT DE PRESA nr. 7", "Pressemitteilung Nr. 7 vom 4. März 2019": with a day or a number beside it at most; capitals may want
 * their accents.
 */
export function isRelease(line: string): boolean {
  if (line.length > 90 || line.length < 4) return false
  const day = findDay(line)
  if (!day) return isReleaseWord(withoutNumbers(line))
  // "vom", "ze dne", "г.": small words beside the day
  const words = withoutNumbers(`${line.slice(0, day.index)} ${line.slice(day.index + day[0].length)}`).split(
    ' ',
  )
  while (words.length > 1 && (words.at(-1) ?? '').length <= 3) words.pop()
  return isReleaseWord(words.join(' ')) || isReleaseWord(withoutNumbers(withoutDay(line)))
}

function isReleaseWord(words: string): boolean {
  return words !== '' && plainLabels('release').has(words)
}

/** Words in plain letters, without numbers and the words beside them. */
function withoutNumbers(text: string): string {
  const words = foldPlain(text.replace(/\.?[º°]/g, 'o')).split(' ')
  if (!words.some((word) => /\d/.test(word))) return words.join(' ')
  return words.filter((word) => !/\d/.test(word) && !plainLabels('releaseNumber').has(word)).join(' ')
}

const foldPlain = remembered(foldText)

const plainSets = new Map<LabelList, ReadonlySet<string>>()

/** The labels of a list in plain letters: "communique de presse". */
function plainLabels(list: LabelList): ReadonlySet<string> {
  const known = plainSets.get(list)
  if (known) return known
  const made = new Set([...labelsOf(list)].map((label) => foldText(label)))
  plainSets.set(list, made)
  return made
}

/** A day alone, or with its place: "Nordhaven, 12 May 2003". */
export function isDay(line: string): boolean {
  return (
    dayIn(line) !== null &&
    /^[^\p{L}\p{N}]*(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2},?(?: \p{Ll}{1,3})?)?[^\p{L}\p{N}]*(?:\p{Ll}{1,2}\.)?$/u.test(
      withoutDay(line),
    )
  )
}

/** A day, a number, "For immediate release", "Embargo: …", "Contact: …" between the label and the headline. */
export function isNote(line: string): boolean {
  if (isRelease(line) || isDay(line) || !/\p{L}{2}/u.test(line)) return true
  if (line.length >= 120) return false
  const word =
    /^[^\p{L}\p{N}&-]{0,40}([\p{L}&-]+(?:\s[\p{L}&-]+){0,2}?)\s{0,20}[:.]/u.exec(line)?.[1] ??
    // "EMBARGOED UNTIL 10 AM"
    /^[^\p{L}\p{N}]{0,9}(\p{L}{5,20})\s+\p{L}{2,8}(?!\p{L}).{0,60}\d/u.exec(line)?.[1]
  return (
    isLabel('releaseNotes', line) ||
    (word !== undefined && isLabel('releaseNotes', word)) ||
    isNumber(line) ||
    isHeldBack(line)
  )
}

/** "Nr. 123/2019" */
function isNumber(line: string): boolean {
  return line.length < 30 && /\d/.test(line) && withoutNumbers(line) === ''
}

/** "Onder embargo tot 4 maart, 10 uur": it opens so, and says until when. */
function isHeldBack(line: string): boolean {
  if (!/\d/.test(line)) return false
  const words = foldPlain(line).split(' ', 3)
  const opens = [1, 2, 3].some((count) => plainLabels('embargo').has(words.slice(0, count).join(' ')))
  return opens && (dayIn(line) !== null || /\d{1,2}[.:h]\d\d/.test(line))
}

/**
 * "Comune di Marle – Ufficio stampa", "Pressestelle der Stadt Marle", "Marle City Council Press Office": the office by its name, beside that of the
 * body or within it. A headline about one has words in small letters besides.
 */
export function isPressOffice(line: string): boolean {
  if (line.length > 120 || /[.!?:]$/.test(line)) return false
  const parts = line.split(/\s[–—|·-]\s|\s?[,/|]\s/u)
  return (
    parts.length <= 4 &&
    parts.some(isOfficeName) &&
    parts.every((part) => isOfficeName(part) || part.split(' ').length <= 4 || isAllNames(part.split(' ')))
  )
}

function isOfficeName(part: string): boolean {
  const words = part.trim().split(/\s+/)
  if (words.length > 14) return false
  const offices = plainLabels('pressOffice')
  for (let end = Math.min(words.length, 8); end > 0; end--) {
    const [front, rest] = [words.slice(0, end), words.slice(end)]
    if (offices.has(foldPlain(front.join(' '))) && isAllNames(rest)) return true
    const [before, back] = [words.slice(0, -end), words.slice(-end)]
    if (before.length > 0 && offices.has(foldPlain(back.join(' '))) && isAllNames(before)) return true
  }
  return false
}

/** Names, and small words between them: "der Stadt Marle", "del Comune di Valfosca". */
function isAllNames(words: readonly string[]): boolean {
  return words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 4)
}

const dayPattern =
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?=\p{L}{3})\p{L}{1,12}\.?,?\s+(?:de\s+)?(?:19|20)\d\d|(?=\p{L}{3})\p{L}{1,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|(?:19|20)\d\d\.\s?(?:\d{1,2}\.|(?=\p{L}{3})\p{L}{1,12})\s?\d{1,2}\.?)(?!\d)/u

export function dayIn(line: string): string | null {
  return findDay(line)?.[0] ?? null
}

/** Compiling the pattern costs 20 ms, which the many archives without such a line save. */
function findDay(line: string): RegExpExecArray | null {
  return /\d{4}/.test(line) ? dayPattern.exec(line) : null
}

/** Without a day and the weekday beside it. */
function withoutDay(line: string): string {
  const found = findDay(line)
  if (!found) return line
  const before = line
    .slice(0, found.index)
    .replace(/\p{L}{2,12}[.,]?\s*$/u, (word) => (/[,.]\s*$/.test(word) ? '' : word))
  return `${before} ${line.slice(found.index + found[0].length)}`
}
