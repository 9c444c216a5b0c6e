import type { Language, Words } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { escapePattern, never } from '../../lib/pattern.ts'
import { dividedName, type UnspacedNames, type UnspacedTag, unspacedNames } from '../../names/unspaced.ts'

/** A person of a text without capitals, and the places in the text that name them, in order. */
export interface UnspacedPerson {
  readonly name: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/**
 * The people whom a Chinese, Japanese or Korean text names with a title or an honorific at the full name
 * ("市长陈国强", "佐藤健一さん", "박성민 시장"), and all places that name them, by the surname too where a title stands at it and
 * nobody else has it. A name begins with a surname and goes on with characters of given names, up to a sure end. `known`
 * are full names to look for besides. Nobody in a text of another language.
 */
export function unspacedPeople(text: string, language: Language, known: () => Words): UnspacedPerson[] {
  const patterns = patternsOf(language)
  if (patterns === null) return []
  const shown = patterns.full
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
    .filter((name) => !patterns.notNames.has(name))
  const names = [...new Set([...shown, ...known().filter((name) => isWritten(name) && text.includes(name))])]
  const whole = names.filter((name) => !names.some((other) => other !== name && other.startsWith(name)))
  const bearers = countBearers(whole)
  return whole
    .map((name) => {
      const surname = dividedName(name)?.[0] ?? ''
      const isOnlyBearer = bearers.get(surname) === 1
      return {
        name,
        spans: [
          ...spansOf(text, new RegExp(`${patterns.before}${escapePattern(name)}`, 'gu')),
          ...(isOnlyBearer ? spansOf(text, patterns.alone(surname)) : []),
        ].sort((a, b) => a.start - b.start),
      }
    })
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

const isWritten = (name: string): boolean =>
  /^[\p{Script=Han}々\p{Script=Hangul}\p{Script=Katakana}ー・·]{2,}$/u.test(name)

function countBearers(names: readonly string[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const name of names) {
    const surname = dividedName(name)?.[0]
    if (surname !== undefined) bearers.set(surname, (bearers.get(surname) ?? 0) + 1)
  }
  return bearers
}

function spansOf(text: string, pattern: RegExp): UnspacedPerson['spans'] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

interface Patterns {
  /** Full names with a title or honorific, in the first group. */
  readonly full: readonly RegExp[]
  readonly notNames: ReadonlySet<string>
  /** What must not stand before a name. */
  readonly before: string
  /** A surname with a title or honorific behind it. */
  readonly alone: (surname: string) => RegExp
}

/** Null for a language whose names this does not read. */
const patternsOf = perLanguage((language): Patterns | null => {
  const found = unspacedNames(language.tag)
  return found && makePatterns(language, found.tag, found.names)
})

function makePatterns(language: Language, tag: UnspacedTag, names: UnspacedNames): Patterns {
  const titles = language.titles.filter((title) => !names.notTitles.includes(title))
  const title = anyOf([...titles, ...language.honorifics])
  const surname = anyOf(names.surnames)
  const notNames = new Set(names.notNames)
  const given = `[${names.givenCharacters.map(escapePattern).join('')}]`
  if (tag === 'ko') {
    const behind = `(?=\\s?(?:${anyOf(names.beforeTitles)}\\s)?(?:(?<=\\s)[가-힣]{2,6}?)?${title}(?:${anyOf(names.afterNames)})?(?![가-힣]))`
    return {
      full: [new RegExp(`(?<![가-힣])(${surname}${given}{2})${behind}`, 'gu')],
      notNames,
      before: '(?<![가-힣])',
      alone: (one) => new RegExp(`(?<![가-힣])${escapePattern(one)}${behind}`, 'gu'),
    }
  }
  const behind = `(?=${anyOf(names.beforeTitles)}?${title})`
  if (tag === 'ja') {
    const any = `(?:${given}{2,3}|${anyOf(names.givenAlone)}|(?!${anyOf(names.afterNames)})[ぁ-んァ-ヶー]{2,4})`
    return {
      full: [new RegExp(`(?<=^|[^\\p{Script=Han}々]|${title})(${surname}${any})${behind}`, 'gu')],
      notNames,
      before: '',
      alone: (one) => new RegExp(`(?<![\\p{Script=Han}々])${escapePattern(one)}${behind}`, 'gu'),
    }
  }
  const end = `(?=$|[^\\p{Script=Han}]|${anyOf([...language.saying, ...names.afterNames])})`
  return {
    full: [
      new RegExp(`${title}(${surname}${given}{1,2})${end}`, 'gu'),
      new RegExp(`(?<![\\p{Script=Han}])(${surname}${given}{1,2})${behind}`, 'gu'),
      // "高天佑说：“…”" begins a sentence.
      new RegExp(
        `(?<=^|[。！？\\n”」])(${surname}${given}{2})(?=${anyOf(language.saying)}[：:，,]?[“「])`,
        'gu',
      ),
    ],
    notNames,
    before: '',
    alone: (one) => new RegExp(`${escapePattern(one)}${behind}`, 'gu'),
  }
}

const anyOf = (list: Words): string => `(?:${alternatives(list) || never})`
