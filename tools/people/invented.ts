import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { foldWord } from '../../src/text/tokens.ts'
import { linesOf, readEntries, readWorldNames } from './words.ts'

/** A text with its names marked, as `readCorpus` takes them. */
export interface Marked {
  readonly id: string
  readonly text: string
  readonly spans: readonly (readonly [number, number, string])[]
  readonly lacks: readonly string[]
}

export type Random = () => number

/**
 * Invented news: sentence patterns of our own (`knowledge/people/patterns/`) filled with names from the lists. It
 * shows the tagger how news puts names (datelines, titles, ages, scoreboards, headlines), which the open data hardly
 * holds, and what the words of a language are of which there is no marked text.
 */
export function inventNews(knowledge: string, language: string, count: number, random: Random): Marked[] {
  const material = materialOf(knowledge, language)
  return Array.from({ length: count }, (_, index) =>
    inventOne(material, `invented-${language}-${index}`, random),
  )
}

function materialOf(knowledge: string, language: string): Material {
  const names = (file: string): string[] => readEntries(join(knowledge, 'names', file))
  const plain = (list: readonly string[]): string[] => list.filter((name) => /^\p{Lu}[\p{L}'-]+$/u.test(name))
  const file = parse(readFileSync(join(knowledge, 'people/words', `${language}.yml`), 'utf8')) as object
  const words = Object.fromEntries(
    Object.entries(file).map(([list, text]): [string, string[]] => [
      list,
      String(text)
        .split(',')
        .map((word) => word.trim()),
    ]),
  )
  const patterns = linesOf(join(knowledge, 'people/patterns', `${language}.txt`))
  const isEnglish = language === 'en'
  const own = readWorldNames(knowledge).filter(({ languages }) => languages.includes(language))
  const given = own.filter(({ kind }) => kind === 'given').map(({ name }) => name)
  const surnames = own.filter(({ kind }) => kind === 'surname').map(({ name }) => name)
  const countries = isEnglish
    ? names('countries.txt')
    : linesOf(join(knowledge, 'names/countries-world.csv')).flatMap((line) => {
        const [name = '', languages = ''] = line.split(',')
        return languages.split(' ').includes(language) ? [name] : []
      })
  const commonWords = readEntries(join(knowledge, 'people/words', `${language}-common.txt`))
  return {
    language,
    sentences: patterns.filter((line) => !line.startsWith('headline: ')),
    headlines: patterns.flatMap((line) => (line.startsWith('headline: ') ? [line.slice(10)] : [])),
    given: plain(names('given.txt')),
    commonGiven: isEnglish ? names('given-common.txt') : given,
    surnames: plain(names('surnames.txt')),
    ownSurnames: isEnglish ? [] : surnames,
    towns: [...names('towns.txt'), ...names('places.txt')],
    countries: countries.filter((name) => name.length > 3),
    nationalities: isEnglish
      ? names('nationalities.txt').filter((name) => /^\p{Lu}/u.test(name))
      : (words['nationalities'] ?? []),
    titles: words['titles'] ?? [],
    roles: (words['roles'] ?? []).filter((name) => !isEnglish || /^\p{Ll}/u.test(name)),
    brands: names('brands.txt'),
    organizations: [...names('organizations.txt'), ...capitals(words['organizations'] ?? [])],
    things: isEnglish ? names('things.txt') : capitals(words['things'] ?? []),
    thingPhrases: names('thing-names.txt').filter((name) => name.includes(' ')),
    kin: (words['kin'] ?? []).slice(0, 24),
    of: words['of'] ?? [''],
    days: isEnglish ? DAYS : (words['calendar'] ?? []),
    months: isEnglish ? MONTHS : (words['calendar'] ?? []),
    words: new Set(isEnglish ? commonWords : []),
    nouns: capitals(commonWords.filter((word) => /^\p{Ll}{4,}$/u.test(word))),
  }
}

const capitals = (words: readonly string[]): string[] =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))

interface Material {
  readonly language: string
  readonly sentences: readonly string[]
  readonly headlines: readonly string[]
  readonly given: readonly string[]
  readonly commonGiven: readonly string[]
  readonly surnames: readonly string[]
  /** Surnames common in the language; none for English. */
  readonly ownSurnames: readonly string[]
  readonly towns: readonly string[]
  readonly countries: readonly string[]
  readonly nationalities: readonly string[]
  readonly titles: readonly string[]
  readonly roles: readonly string[]
  readonly brands: readonly string[]
  readonly organizations: readonly string[]
  readonly things: readonly string[]
  readonly thingPhrases: readonly string[]
  readonly kin: readonly string[]
  /** "of", "de la". */
  readonly of: readonly string[]
  readonly days: readonly string[]
  readonly months: readonly string[]
  /** English words that may be surnames. */
  readonly words: ReadonlySet<string>
  /** Everyday words with a capital, as names of offices and works have them. */
  readonly nouns: readonly string[]
}

interface Someone {
  readonly full: string
  readonly surname: string
  readonly given: string
}

function inventOne(material: Material, id: string, random: Random): Marked {
  const people = Array.from({ length: 5 }, () => inventPerson(material, random))
  let text = ''
  const spans: [number, number, string][] = []
  const put = (template: string, form: (text: string) => string): void => {
    if (text !== '') text += '\n\n'
    // Each line takes its people from those of the text, so that names come again.
    const shift = Math.floor(random() * people.length)
    for (const part of template.split(/(\{\w+\})/)) {
      const slot = /^\{(\w)(\d?)\}$/.exec(part)
      if (slot === null) {
        text += form(part)
        continue
      }
      const someone = people[(Number(slot[2]) + shift) % people.length]
      const filled = fill(slot[1] ?? '', someone, material, random)
      if (filled.text === '') continue
      // "El presidente": titles of these languages are small but at the start of a line.
      if (filled.type === null && (text === '' || text.endsWith('\n')))
        filled.text = capitals([filled.text])[0] ?? ''
      const start = text.length
      text += form(filled.text)
      if (filled.type !== null) spans.push([start, start + filled.text.length, filled.type])
    }
  }
  if (random() < 0.7) {
    const style = random()
    const form =
      style < 0.35 ? (part: string) => part.toUpperCase() : style < 0.7 ? titleCase : (part: string) => part
    put(pick(material.headlines, random), form)
  }
  const length = 2 + Math.floor(random() * 8)
  for (let i = 0; i < length; i++) put(pick(material.sentences, random), (part) => part)
  return { id, text, spans, lacks: ['MISC'] }
}

const SMALL = new Set(
  'a an the and or of in on at to for by as with over from y de la el du le et und der die das e i och av og'.split(
    ' ',
  ),
)

function titleCase(text: string): string {
  return text.replace(/\p{Ll}[\p{L}'-]*/gu, (word, at: number) =>
    (at > 0 && /[\p{L}'’]/u.test(text.charAt(at - 1))) || SMALL.has(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  )
}

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('an empty list')
  return item
}

function inventPerson(material: Material, random: Random): Someone {
  const kind = random()
  if (kind < (material.language === 'en' ? 0.1 : 0.03)) return eastAsian(material, random)
  const given = random() < 0.55 ? pick(material.commonGiven, random) : pick(material.given, random)
  const surname = inventSurname(material, random)
  const style = random()
  const middle =
    style < 0.12
      ? ` ${pick(CAPITALS, random)}.`
      : style < 0.16
        ? ` ${pick(material.commonGiven, random)}`
        : ''
  const first =
    style > 0.96
      ? `${pick(CAPITALS, random)}.`
      : style > 0.94
        ? `${pick(CAPITALS, random)}.${pick(CAPITALS, random)}.`
        : style > 0.9
          ? `${given}-${pick(material.commonGiven, random)}`
          : given
  return { full: `${first}${middle} ${surname}`, surname, given }
}

const CAPITALS = [...'ABCDEFGHJKLMNPRSTVW']
const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'van',
      'van der',
      'de',
      'de la',
      'del',
      'di',
      'von',
      'al-',
      'el-',
      'bin',
      'ould',
      'abu',
      'Van',
      'De',
      'Di',
      'Mc',
    ],
    ...["O'", 'Mac', "D'", 'ben', 'dos', 'St. ', 'Al-', 'Ben', 'Van der'],
  ],
  de: [
    'von',
    'von',
    'von',
    'von der',
    'von der',
    'von den',
    'vom',
    'zu',
    'von und zu',
    'van',
    'v.',
    'zum',
    'zur',
    'al-',
  ],
  nl: [
    'van',
    'van',
    'van der',
    'van den',
    'van de',
    'de',
    'ten',
    'ter',
    "van 't",
    'Van',
    'Van den',
    'De',
    'Van der',
    'vanden',
  ],
  fr: ['de', 'de', 'de la', 'du', 'des', "d'", "d'", 'Le', 'La', 'De', 'van', 'de Saint-', 'ben', 'El'],
  es: ['de', 'de la', 'del', 'de los', 'de las', 'San', 'De', 'De la'],
  pt: ['da', 'de', 'dos', 'do', 'das', 'da', 'e'],
  it: ['De', 'Di', 'Del', 'Della', "D'", "Dell'", 'Lo', 'La', 'de', 'di', 'Dal', 'Dalla'],
}

function inventSurname(material: Material, random: Random): string {
  const style = random()
  const plain = inventPlainSurname(material, random)
  if (TWO_SURNAMES.has(material.language) && random() < 0.3) {
    const second = pick(material.ownSurnames, random)
    return random() < 0.05 ? `${plain} y ${second}` : `${plain} ${second}`
  }
  if (style < 0.12) {
    const particle = pick(PARTICLES[material.language] ?? ['von', 'af', 'de', 'van', 'al-', 'Mc'], random)
    return /[-' ]$|Mc|Mac/.test(particle) ? particle + plain : `${particle} ${plain}`
  }
  if (style < 0.17) return `${plain}-${pick(material.surnames, random)}`
  if (style < 0.27) {
    // Surnames that are everyday words.
    for (let n = 0; n < 40; n++) {
      const name = pick(material.surnames, random)
      if (material.words.has(foldWord(name))) return name
    }
  }
  if (style < 0.3) {
    const town = pick(material.towns, random)
    if (/^\p{Lu}\p{Ll}+$/u.test(town)) return town
  }
  return plain
}

const TWO_SURNAMES = new Set(['es', 'pt'])

function inventPlainSurname(material: Material, random: Random): string {
  const { ownSurnames } = material
  if (ownSurnames.length > 0 && random() < 0.55) return pick(ownSurnames, random)
  return random() < 0.3 ? spliced(material, random) : pick(material.surnames, random)
}

/** A surname that is in no list: the head of one and the tail of another. */
function spliced(material: Material, random: Random): string {
  const a = pick(material.surnames, random)
  const b = pick(material.surnames, random).toLowerCase()
  const head = a.slice(0, Math.max(2, Math.ceil(a.length / 2)))
  return head + b.slice(Math.floor(b.length / 2))
}

const FAMILY =
  'Kim Lee Park Choi Jung Kang Cho Yoon Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Lin Guo He Gao Luo Zheng Liang Xie Tang Deng Feng Xiao Cheng Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Lim Tan Goh Wong Chan Cheung Leung Lau Ho Ng Kwok'.split(
    ' ',
  )
const SYLLABLES =
  'jin min ho seok jun hyun woo young sung soo hee jong il un kyung chul dae wei ming hua jian guo xin yu bo lei qiang tao long jie ping fang xia mei ling na hong yan kai wai kit yiu ching man tai ka shing'.split(
    ' ',
  )

function eastAsian(_material: Material, random: Random): Someone {
  const surname = pick(FAMILY, random)
  const one = pick(SYLLABLES, random)
  const two = pick(SYLLABLES, random)
  const upper = one.charAt(0).toUpperCase() + one.slice(1)
  const style = random()
  const given =
    style < 0.45
      ? `${upper}-${two}`
      : style < 0.8
        ? upper + two
        : `${upper} ${two.charAt(0).toUpperCase()}${two.slice(1)}`
  return { full: `${surname} ${given}`, surname, given: given.split(' ')[0] ?? given }
}

function fill(
  slot: string,
  someone: Someone | undefined,
  material: Material,
  random: Random,
): { text: string; type: string | null } {
  const person = someone ?? { full: '', surname: '', given: '' }
  const number = (): string => String(Math.floor(random() ** 2 * 300) + 1)
  switch (slot) {
    case 'F':
      return { text: person.full, type: 'PER' }
    case 'S':
      // "De la Cruz dijo"
      return {
        text: TWO_SURNAMES.has(material.language) ? (capitals([person.surname])[0] ?? '') : person.surname,
        type: 'PER',
      }
    case 'Q':
      return { text: person.surname, type: 'MISC' }
    case 'J':
      return { text: `${pick(CAPITALS, random)}.${pick(CAPITALS, random)}. ${person.surname}`, type: 'PER' }
    case 'U':
      return { text: person.surname.toUpperCase(), type: 'PER' }
    case 'L':
      return { text: `${person.surname} ${person.given}`, type: 'PER' }
    case 'G':
      return { text: person.given, type: 'PER' }
    case 'I':
      return { text: `${person.given.charAt(0)}. ${person.surname}`, type: 'PER' }
    case 'P':
      return { text: pick(material.towns, random), type: 'LOC' }
    case 'C':
      return { text: pick(material.countries, random), type: 'LOC' }
    case 'N':
      return { text: pick(material.nationalities, random), type: null }
    case 'T':
      return { text: pick(material.titles, random), type: null }
    case 'r':
      return { text: pick(material.roles, random), type: null }
    case 'O':
      return { text: inventOrganization(material, random), type: 'ORG' }
    case 'B':
      return { text: pick(material.brands, random), type: 'ORG' }
    case 'X':
      return { text: inventNoun(material, random), type: null }
    case 'E':
      return { text: inventThing(material, random), type: 'MISC' }
    case 'D':
      return { text: pick(material.days, random), type: null }
    case 'M':
      return { text: pick(material.months, random), type: null }
    case 'A':
      return { text: String(16 + Math.floor(random() * 70)), type: null }
    case 'k':
      return { text: pick(material.kin, random), type: null }
    default:
      return { text: number(), type: null }
  }
}

/** An everyday word; in German also a compound that no list has. */
function inventNoun({ language, nouns }: Material, random: Random): string {
  const noun = pick(nouns, random)
  return language === 'de' && random() < 0.4 ? noun + pick(nouns, random).toLowerCase() : noun
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'September',
  'Oct.',
  'November',
  'Dec.',
]

function inventOrganization(material: Material, random: Random): string {
  const surname = (): string => inventSurname(material, random)
  const word = (): string => pick(material.organizations, random)
  const place = (): string =>
    random() < 0.7 ? pick(material.towns, random) : pick(material.countries, random)
  const noun = (): string => pick(material.nouns, random)
  const of = pick(material.of, random)
  if (material.language !== 'en' && random() < 0.55)
    return pick(
      [
        `${word()} ${of} ${noun()}`,
        `${word()} ${of} ${place()}`,
        `${word()} ${noun()}`,
        `${noun()} ${noun()}`,
        `${word()} ${of} ${noun()} ${noun()}`,
        `${word()} ${place()}`,
        `${word()} ${inventPlainSurname(material, random)}`,
      ],
      random,
    )
  switch (Math.floor(random() * 13)) {
    case 0:
      return `${surname()} ${word()}`
    case 1:
      return `${surname()} & ${surname()}`
    case 2:
      return `${place()} ${word()}`
    case 3:
      return `${place()} ${word()} ${word()}`
    case 4:
      return `${surname()} ${surname()} ${pick(['Inc', 'Ltd', 'Co', 'Corp', 'Group', 'Bros', 'Partners'], random)}`
    case 5:
      return `${word()} of ${place()}`
    case 6:
      return `${pick(['National', 'International', 'Royal', 'Central', 'United', 'American', 'European', 'General'], random)} ${word()} ${word()}`
    case 7:
      return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(CAPITALS, random)).join('')
    case 8:
      return pick(material.brands, random)
    case 9:
      return spliced(material, random)
    case 10:
      return place()
    case 11:
      return `${pick(material.commonGiven, random)} ${surname()} ${word()}`
    default:
      return `the ${place()} ${word()}`
  }
}

function inventThing(material: Material, random: Random): string {
  const surname = (): string => inventSurname(material, random)
  const thing = (): string => pick(material.things, random)
  const place = (): string => pick(material.towns, random)
  const noun = (): string => pick(material.nouns, random)
  const of = pick(material.of, random)
  if (material.language !== 'en' && random() < 0.6)
    return pick(
      [
        `${thing()} ${of} ${noun()}`,
        `${thing()} ${of} ${place()}`,
        `${noun()} ${of} ${noun()}`,
        `${noun()} ${noun()}`,
        `${thing()} ${place()}`,
        `${thing()} ${inventPlainSurname(material, random)}`,
      ],
      random,
    )
  switch (Math.floor(random() * 10)) {
    case 0:
      return `${surname()} ${thing()}`
    case 1:
      return `${place()} ${thing()}`
    case 2:
      return `${pick(['Hurricane', 'Typhoon', 'Cyclone', 'Tropical Storm', 'Operation', 'Camp', 'Fort', 'Port', 'Lake', 'Mount', 'Saint'], random)} ${pick(material.commonGiven, random)}`
    case 3:
      return `${pick(material.commonGiven, random)} ${surname()} ${thing()}`
    case 4:
      return `${pick(material.nationalities, random)} ${thing()}`
    case 5:
      return `${pick(['Lake', 'Mount', 'Fort', 'Port', 'Cape', 'Camp', 'Point'], random)} ${surname()}`
    case 6:
      return `${surname()}'s ${thing()}`
    case 7:
      return `${thing()} ${thing()}`
    default:
      return pick(material.thingPhrases, random)
  }
}
