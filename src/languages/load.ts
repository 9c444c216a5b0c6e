import { isShipped, shippedData, shippedFiles } from '../knowledge/shipped.ts'
import type { Language, Words } from './language.ts'

/**
 * The language of a BCP 47 tag ("de-AT" → German). A tag without a file gives an empty language, or one of which only the words
 * around people are known (`knowledge/languages/other/xx.yml`): what is not known is not read with the words of another one.
 * Read on first use and kept.
 */
export function languageOf(tag: string): Language {
  const file = fileOf(tag)
  const key = file === unknown && isOther(mainTag(tag)) ? mainTag(tag) : file
  const known = languages.get(key)
  if (known) return known
  const path = key === file ? (`languages/${key}.yml` as const) : (`languages/other/${key}.yml` as const)
  const language = parse(key === unknown ? { tag: unknown } : shippedData<Spec>(path))
  languages.set(key, language)
  return language
}

/** Whether of a language nothing but the words around people is known. */
export function isOtherLanguage({ tag }: Language): boolean {
  return tag !== unknown && !languageTags().includes(tag)
}

const isOther = (main: string): boolean =>
  /^[a-z]{2,3}$/.test(main) && isShipped(`languages/other/${main}.yml`)

/** What is made of a language, e.g. its patterns: once, when it is first asked for. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<string, Made>()
  return (language) => {
    const known = made.get(language.tag)
    if (known !== undefined) return known
    const fresh = make(language)
    made.set(language.tag, fresh)
    return fresh
  }
}

/** What `knowledge/languages/xx/NAME.yml` holds; null for a language without such a file. */
export function languageFile<Shape>(tag: string, name: string): Shape | null {
  const path = `languages/${tag}/${name}.yml` as const
  return isShipped(path) ? shippedData<Shape>(path) : null
}

/** All languages with a file, by tag. For readers that cannot know the language yet, e.g. of a date line. */
export function allLanguages(): readonly Language[] {
  return languageTags().map(languageOf)
}

/** The same, and those of which little more than days and what stands around people is known. */
export function datedLanguages(): readonly Language[] {
  const others = shippedFiles().flatMap(
    (path) => /^languages\/other\/([a-z]{2,3})\.yml$/.exec(path)?.[1] ?? [],
  )
  return [...allLanguages(), ...others.sort().map(languageOf)]
}

/** "ar", "ca", "cs" …: the files of `knowledge/languages/`. */
export function languageTags(): readonly string[] {
  tags ??= shippedFiles()
    .flatMap((path) => /^languages\/([a-z]{2,3})\.yml$/.exec(path)?.[1] ?? [])
    .sort()
  return tags
}

/** "en-GB" → "en", "nb" → "no"; "und" for a language without a file. */
export function fileOf(tag: string): string {
  const main = mainTag(tag)
  return languageTags().includes(main) ? main : unknown
}

/** "en-GB" → "en", "nb" → "no", whether it has a file or not. */
export function mainTag(tag: string): string {
  const main = tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return aliases[main] ?? main
}

/** Divides "said, says, told" at commas. */
export function words(text: string | undefined): Words {
  if (text === undefined) return []
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '')
}

/** The two written forms of Norwegian are read with one file; old and long tags of others. */
const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', in: 'id', cmn: 'zh', yue: 'zh' }
const unknown = 'und'
const languages = new Map<string, Language>()
let tags: readonly string[] | undefined

/** A file as it stands: words divided by commas, in groups. */
type Group = Readonly<Record<string, string>>
interface Spec {
  readonly tag: string
  readonly name?: string
  readonly english?: string
  readonly script?: string
  readonly capitals?: string
  readonly nameOrder?: string
  readonly surnames?: string
  readonly spaces?: string
  readonly months?: readonly string[]
  readonly weekdays?: readonly string[]
  readonly numbers?: readonly string[]
  readonly ordinals?: readonly string[]
  readonly temporal?: Group
  readonly labels?: Group
  readonly pronouns?: Group
  readonly attribution?: Group
  readonly honorifics?: string
  readonly titles?: string
  readonly suffixes?: string
  readonly particles?: string
  readonly saying?: string
  readonly abbreviations?: string
  readonly functionWords?: string
  readonly letters?: string
  readonly addresses?: string
  readonly bylines?: Group
  readonly headlines?: Group
  readonly datelines?: Group
  readonly sections?: Group
}

const attributionKeys = [
  'between',
  'who',
  'spokesman',
  'joins',
  'participles',
  'unsaid',
  'articles',
  'works',
  'stances',
  'utterances',
  'reflexives',
  'opinions',
  'copulas',
  'of',
  'his',
  'her',
  'voices',
  'located',
  'men',
  'women',
  'possessives',
  'aged',
  'by',
  'questions',
  'answers',
  'offices',
  'adverbEndings',
  'nameArticles',
  'hearing',
  'pastEndings',
  'manEndings',
  'womanEndings',
  'accused',
  'charged',
  'quoting',
] as const

function parse(spec: Spec): Language {
  const rows = (list: readonly string[] | undefined): readonly Words[] => (list ?? []).map(words)
  return {
    tag: spec.tag,
    name: spec.name ?? spec.tag,
    english: spec.english ?? spec.tag,
    script: spec.script ?? '',
    capitals: spec.capitals === 'nouns' ? 'nouns' : cased.has(spec.script ?? 'Latin') ? 'names' : 'none',
    surnameFirst: spec.nameOrder === 'surname first',
    twoSurnames: spec.surnames === 'two',
    spaces: spec.spaces !== 'none',
    months: rows(spec.months),
    weekdays: rows(spec.weekdays),
    numbers: rows(spec.numbers),
    ordinals: rows(spec.ordinals),
    temporal: group(temporalKeys, spec.temporal),
    labels: group(labelKeys, spec.labels),
    honorifics: words(spec.honorifics),
    titles: words(spec.titles),
    suffixes: words(spec.suffixes),
    particles: words(spec.particles),
    saying: words(spec.saying),
    pronouns: group(['he', 'she', 'speaker'], spec.pronouns),
    attribution: group(attributionKeys, spec.attribution),
    abbreviations: words(spec.abbreviations),
    functionWords: words(spec.functionWords),
    letters: words(spec.letters),
    addresses: words(spec.addresses),
    bylines: group(bylineKeys, spec.bylines),
    headlines: group(['not', 'clauses'], spec.headlines),
    datelines: group(['not', 'within'], spec.datelines),
    sections: group(['names', 'home', 'columns'], spec.sections),
  }
}

const cased: ReadonlySet<string> = new Set(['Latin', 'Cyrillic', 'Greek'])

function group<Key extends string>(keys: readonly Key[], spec: Group | undefined): Record<Key, Words> {
  return Object.fromEntries(keys.map((key) => [key, words(spec?.[key])])) as Record<Key, Words>
}

const bylineKeys = [
  'by',
  'verbs',
  'labels',
  'and',
  'in',
  'for',
  'the',
  'agencies',
  'tail',
  'counts',
  'jobs',
  'writes',
  'genres',
  'of',
  'kinds',
  'nobody',
  'nobody kinds',
  'nobody opens',
  'desks',
  'desk words',
  'not names',
  'credits',
  'credits more',
  'credits wrote',
  'credits by',
  'credits trades',
  'credits trade kinds',
  'contributed',
  'contributed to',
] as const

const labelKeys = [
  'published',
  'drafted',
  'updated',
  'saved',
  'captured',
  'gap',
  'signed',
  'behind',
  'print',
  'comment',
  'beside',
] as const

const temporalKeys = [
  'today',
  'yesterday',
  'tomorrow',
  'two days ago',
  'in two days',
  'this week',
  'last week',
  'next week',
  'this month',
  'last month',
  'next month',
  'this year',
  'last year',
  'next year',
  'last',
  'this',
  'next',
  'ago',
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'between',
] as const
