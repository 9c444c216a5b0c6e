import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWord } from '../../src/normalize/people/tokens.ts'

/** A text with its names marked, as `readCorpus` takes them. */
export interface Marked {
  readonly id: string
  readonly text: string
  readonly spans: readonly (readonly [number, number, string])[]
  readonly lacks: readonly string[]
}

type Random = () => number

/**
 * Invented news: our own sentence patterns filled with names from the lists. It shows the tagger how news puts
 * names (datelines, titles, ages, scoreboards, headlines), which the open data hardly holds.
 */
export function inventNews(folder: string, namesDir: string, count: number, random: Random): Marked[] {
  const lines = (file: string): string[] =>
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
  const list = (file: string): string[] =>
    lines(join(folder, 'lists', file))
      .flatMap((line) => line.split(',').map((entry) => entry.trim()))
      .filter((entry) => entry !== '')
  const material: Material = {
    sentences: lines(join(folder, 'templates.txt')),
    headlines: lines(join(folder, 'headlines.txt')),
    given: lines(join(namesDir, 'given.txt')).filter((name) => /^\p{Lu}[\p{L}'-]+$/u.test(name)),
    commonGiven: list('common-given.txt'),
    surnames: lines(join(namesDir, 'surnames.txt')).filter((name) => /^\p{Lu}[\p{L}'-]+$/u.test(name)),
    towns: [...lines(join(folder, 'lists', 'towns.txt')), ...list('places.txt')],
    countries: list('countries.txt').filter((name) => name.length > 3),
    nationalities: list('nationalities.txt').filter((name) => /^\p{Lu}/u.test(name)),
    titles: list('titles.txt'),
    roles: list('roles.txt').filter((name) => /^\p{Ll}/u.test(name)),
    brands: list('brands.txt'),
    organizations: list('organizations.txt'),
    things: list('things.txt'),
    thingPhrases: list('things-phrases.txt').filter((name) => name.includes(' ')),
    kin: list('kin.txt').slice(0, 24),
    words: new Set(list('english-common.txt')),
  }
  return Array.from({ length: count }, (_, index) => inventOne(material, `invented-${index}`, random))
}

interface Material {
  readonly sentences: readonly string[]
  readonly headlines: readonly string[]
  readonly given: readonly string[]
  readonly commonGiven: readonly string[]
  readonly surnames: readonly string[]
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
  readonly words: ReadonlySet<string>
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

const SMALL = new Set('a an the and or of in on at to for by as with over from'.split(' '))

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
  if (kind < 0.1) return eastAsian(material, random)
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
const PARTICLES = [
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
  'Van',
  'De',
  'Di',
  'Mc',
  "O'",
  'Mac',
  "D'",
  'ben',
  'dos',
  'St. ',
  'Al-',
  'Ben',
  'Van der',
]

function inventSurname(material: Material, random: Random): string {
  const style = random()
  const plain = random() < 0.3 ? spliced(material, random) : pick(material.surnames, random)
  if (style < 0.12) {
    const particle = pick(PARTICLES, random)
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
      return { text: person.surname, type: 'PER' }
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
    case 'E':
      return { text: inventThing(material, random), type: 'MISC' }
    case 'D':
      return { text: pick(DAYS, random), type: null }
    case 'M':
      return { text: pick(MONTHS, random), type: null }
    case 'A':
      return { text: String(16 + Math.floor(random() * 70)), type: null }
    case 'k':
      return { text: pick(material.kin, random), type: null }
    default:
      return { text: number(), type: null }
  }
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
