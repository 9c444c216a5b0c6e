import { nameCasesOf } from '../languages/inflections.ts'
import type { Language } from '../languages/language.ts'
import { perLanguage } from '../languages/load.ts'
import { alternatives } from '../languages/word-sets.ts'
import { dividedName, unspacedNames } from '../names/unspaced.ts'

/**
 * The names of a byline in a script without capitals: a label before the names ("记者 王丽", "بقلم: سلمى حسن") or a trade behind them
 * ("김민지 기자", "佐藤花子記者"), and nothing else on its line but marks around it. Null where the line is none: a label
 * alone inside of a sentence tells nothing here. `bare` says that the place of the line allows a name by itself ("佐藤 花子").
 */
export function readUncasedByline(line: string, language: Language, bare = false): string[] | null {
  if (line.length > (dayBehind.test(line) ? longestDated : longest)) return null
  const name = line.trim()
  if (bare && (isDividedName(name) || isJapaneseName(name, language))) return [name]
  // "القاهرة - سلمى الخطيب": where she wrote stands before it.
  const spaced = bare ? name.replace(/^\p{sc=Arab}{2,15}(?: \p{sc=Arab}{2,15})?\s[-–—]\s/u, '') : ''
  if (isSpacedName(spaced, language)) return [spaced]
  const { label, trade } = patternsOf(language)
  const reported = reportOf(language)?.exec(line.trim())?.[1]
  if (reported && isName(reported)) return [reported]
  const text = line.replace(/^[\s([{（［【〔]+|[\s)\]}）］】〕=＝。.]+$/gu, '')
  const undated = text.replace(dayBehind, '').trim()
  const labelled = label?.exec(undated)?.[1]
  // "글=김민지 기자", "기자명 김민지 기자 입력 2023.02.08 11:30 수정 …": a label, the name and its trade, and days behind them
  const ownName = labelled === undefined ? undefined : (trade?.exec(labelled)?.[1] ?? labelled)
  const names =
    (undated === text ? ownName : undefined) ?? trade?.exec(text)?.[1] ?? ownName ?? trade?.exec(undated)?.[1]
  const authors = names === undefined ? [] : namesIn(names, language)
  return authors.length > 0 ? authors : null
}

/** "佐藤 花子": a surname and what goes on like a given name, with a space between. */
function isDividedName(line: string): boolean {
  const [surname, given, more] = line.split(/[ 　]/u)
  if (surname === undefined || given === undefined || more !== undefined) return false
  return (
    /^[\p{sc=Han}々\p{sc=Kana}\p{sc=Hira}]{2,7}$/u.test(`${surname}${given}`) &&
    dividedName(`${surname}${given}`)?.[0] === surname
  )
}

/**
 * "佐々木葉子": a surname of two characters and more, and two or three that stand in given names: "千葉支局" is none. One that is a given
 * name alone will do: "森田彩".
 */
function isJapaneseName(line: string, { tag }: Language): boolean {
  if (tag.split('-')[0] !== 'ja') return false
  const [surname = '', given = ''] = dividedName(line) ?? []
  const { givenCharacters: known = [], givenAlone = [] } = unspacedNames('ja')?.names ?? {}
  if (surname.length >= 2 && givenAlone.includes(given)) return true
  return (
    surname.length >= 2 &&
    given.length >= 2 &&
    given.length <= 3 &&
    [...given].every((one) => known.includes(one))
  )
}

/** "رنا الخطيب": a known first name, and what goes on. */
function isSpacedName(line: string, { tag }: Language): boolean {
  const words = line.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{sc=Arab}{2,12}$/u.test(word)) &&
    nameCasesOf(tag).given.has(words[0] ?? '')
  )
}

/**
 * The writers whom the opening of a text names, in a script without capitals: "(강변=연합뉴스) 김민지 기자 = …",
 * "新华社河湾3月3日电（记者王丽、李明）…". None where it names none.
 */
export function uncasedWriters(text: string, language: Language): string[] {
  if (language.capitals !== 'none') return []
  const head = text.slice(0, openingLength)
  const { within } = patternsOf(language)
  const names = within?.exec(head)?.slice(1).find(Boolean)
  return names === undefined ? [] : namesIn(names, language)
}

/** "…と話している。（佐藤花子）": the writer in brackets behind the last sentence, with a surname that is known; none where it names none. */
export function writerBehind(text: string): string[] {
  const [, name = ''] =
    /[。」』]\s?[（(]([\p{sc=Han}々\p{sc=Kana}\p{sc=Hira}]{3,7})[)）]\s*$/u.exec(text.slice(-40)) ?? []
  return name !== '' && dividedName(name) !== null ? [name] : []
}

/** In UTF-16 code units: so much of a text is its opening. */
export const openingLength = 120

/** " 승인 2023.02.08 11:30": a day with the word for what was done then. */
const dayBehind = /\s(?:\p{L}{2,6}\s)?(?:19|20)\d\d[-./년年].{3,64}$/u

/** Labels and trades make a line; more than this is a sentence. */
const longest = 60
const longestDated = 100

interface Patterns {
  readonly label: RegExp | null
  readonly trade: RegExp | null
  /** The same within the first words of a text, in brackets or before the mark that ends a dateline. */
  readonly within: RegExp | null
}

const patternsOf = perLanguage((language): Patterns => {
  const labels = alternatives(language.bylines.labels)
  const trades = alternatives(language.bylines.jobs)
  const kinds = alternatives(language.bylines.kinds)
  const kind = kinds === '' ? '' : `(?:${kinds})\\s*`
  // "Our reporter" may stand before the label, a place or an agency before the name: 안동=김민지 기자.
  return {
    label:
      labels === ''
        ? null
        : new RegExp(String.raw`^(?:${kind})?(?:${labels})(?:\s*[:：/／・·|=＝]\s*|\s+)(.+)$`, 'u'),
    within:
      labels === '' || trades === ''
        ? null
        : new RegExp(
            String.raw`^[^。.！？]{0,60}?[(（〔](?:${kind})?(?:${labels})\s?([^)）〕]{2,30})[)）〕]|^[(（\[【][^)）\]】]{2,24}[)）\]】]\s?([\p{sc=Hang}\p{sc=Han}·, ]{2,30}?)\s?(?:${trades})\s?[=＝]`,
            'u',
          ),
    trade:
      trades === ''
        ? null
        : new RegExp(
            String.raw`^(?:[^=＝]{2,20}[=＝]\s*)?(.+?)\s*(?:${kinds === '' ? trades : `(?:${kinds})?(?:${trades})`})$`,
            'u',
          ),
  }
})

/** "記者林佳穎／海澄報導": the name between its label and the place from which it is reported. */
const reportOf = perLanguage((language): RegExp | null => {
  const [labels, trades] = [language.bylines.labels, language.bylines.jobs].map(alternatives)
  return !labels || !trades
    ? null
    : new RegExp(
        String.raw`^[(（〔［【]?(?:\p{sc=Han}{2,6}[/／╱])?(?:${labels})\s?(\p{sc=Han}{2,4})\s?[/／｜|╱]\s?\p{sc=Han}{1,6}(?:${trades})[)）〕］】]?$`,
        'u',
      )
})

/** Divided names, as long as each has the shape of one in the language; else none. */
function namesIn(text: string, language: Language): string[] {
  const names = text
    .split(/\s*[,，、،;；/／&]\s*|\s+و\s+/u)
    .flatMap((part) => (twoNames.test(part) ? part.split(/\s+/u) : [part]))
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const nobody = new Set(language.bylines.nobody)
  return names.length <= 4 && names.every((name) => isName(name) && !nobody.has(name)) ? names : []
}

/** "王丽 李明": two names of Chinese, not the two parts of one. */
const twoNames = /^\p{sc=Han}{2,3}(?:\s+\p{sc=Han}{2,3})+$/u

function isName(name: string): boolean {
  return (
    /^\p{sc=Han}{2,4}$|^\p{sc=Han}{1,3}[ 　]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,4}$/u.test(name) ||
    /^[\p{sc=Han}\p{sc=Kana}ー]{1,8}[・·=＝][\p{sc=Han}\p{sc=Kana}ー・·]{1,14}$/u.test(name) ||
    /^\p{sc=Hang}{2,4}$/u.test(name) ||
    /^\p{sc=Arab}{2,12}(?: \p{sc=Arab}{2,12}){1,3}$/u.test(name) ||
    /^[\p{sc=Hebr}'’״"-]{2,14}(?: [\p{sc=Hebr}'’״"-]{2,14}){1,3}$/u.test(name) ||
    /^\p{sc=Deva}{2,16}(?: \p{sc=Deva}{2,16}){1,3}$/u.test(name)
  )
}
