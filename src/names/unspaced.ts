import { shippedData } from '../knowledge/shipped.ts'
import { words } from '../languages/load.ts'
import { once } from '../lib/once.ts'

/** Languages that write the surname and the given name behind it without a space. */
const TAGS = ['zh', 'ja', 'ko'] as const
export type UnspacedTag = (typeof TAGS)[number]

/** What Chinese, Japanese or Korean names are made of, from `knowledge/people/words/xx.yml`. */
export interface UnspacedNames {
  /** Longest first. */
  readonly surnames: readonly string[]
  /** What stands in given names of two characters and more. */
  readonly givenCharacters: readonly string[]
  /** Given names of one character; empty where any of `givenCharacters` will do. */
  readonly givenAlone: readonly string[]
  /** What may stand between a name and its title: "元" (former). */
  readonly beforeTitles: readonly string[]
  /** In Chinese what shows that a name ends before it, in Korean what may stand at a title, in Japanese what begins no given name. */
  readonly afterNames: readonly string[]
  /** Titles of the language that are no evidence here: those of reporters, "代表" behind the name of a country. */
  readonly notTitles: readonly string[]
  /** "安全", "文化": words that begin with a surname and go on like a given name. */
  readonly notNames: readonly string[]
}

type File = Readonly<Partial<Record<keyof UnspacedNames, string>>>

/** The names of a language, by its BCP 47 tag; null for a language with spaces. */
export function unspacedNames(language: string): { tag: UnspacedTag; names: UnspacedNames } | null {
  const tag = TAGS.find((one) => one === language.split('-')[0])
  return tag === undefined ? null : { tag, names: all()[tag] }
}

/** "陈国强" → "陈" and "国强", "佐藤健一" → "佐藤" and "健一", "박성민" → "박" and "성민"; null for anything else. */
export function dividedName(name: string): readonly [surname: string, given: string] | null {
  const isHan = HAN.test(name)
  if (!isHan && !HANGUL.test(name)) return null
  const surname = isHan ? longest(name, 'ja') || longest(name, 'zh') : longest(name, 'ko')
  return surname === '' ? null : [surname, name.slice(surname.length)]
}

const HAN = /^[\p{Script=Han}々]{2,6}[\p{Script=Hiragana}\p{Script=Katakana}]{0,4}$/u
const HANGUL = /^[가-힣]{3,4}$/u

function longest(name: string, tag: UnspacedTag): string {
  return all()[tag].surnames.find((surname) => surname.length < name.length && name.startsWith(surname)) ?? ''
}

const all = once(
  (): Readonly<Record<UnspacedTag, UnspacedNames>> => ({ zh: read('zh'), ja: read('ja'), ko: read('ko') }),
)

function read(tag: UnspacedTag): UnspacedNames {
  const file = shippedData<File>(`people/words/${tag}.yml`)
  const list = (key: keyof UnspacedNames): readonly string[] => words(file[key] ?? '')
  return {
    surnames: [...list('surnames')].sort((a, b) => b.length - a.length),
    givenCharacters: list('givenCharacters'),
    givenAlone: list('givenAlone'),
    beforeTitles: list('beforeTitles'),
    afterNames: list('afterNames'),
    notTitles: list('notTitles'),
    notNames: list('notNames'),
  }
}
