import anyAscii from 'any-ascii'

/** A person's name, taken apart and folded for comparing. */
export interface ParsedName {
  /** Words in lower-case ASCII, without suffix, nickname in quotation marks, and articles like "al-": ["bashar", "assad"]. */
  readonly tokens: readonly string[]
  /** The tokens with usual transliterations made one: "zelenskiy" and "zelensky" are "zelensky". */
  readonly folded: readonly string[]
  /** The folded tokens by sound: "stephan" and "stefan" are "stefan". */
  readonly sounds: readonly string[]
  /** "jr", "sr", "ii" …; "" for none. */
  readonly suffix: string
  /** Equal for spellings that are one name beyond doubt: accents, hyphens, dots, usual transliterations. */
  readonly key: string
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|junior|senior)$/
// "Elizabeth II" has no surname that a numeral could follow.
const ROMAN = /^i/
const SUFFIX_FORMS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' }
// Before a surname and left out by many papers: "Bashar al-Assad", "Bashar Assad".
const ARTICLE = /^(?:al|el|ad|as|ash|ur|ul)$/

const cache = new Map<string, ParsedName>()
const CACHE_LIMIT = 500_000

/** Take a name apart. Pure; the last results are kept, as the same names come again and again. */
export function parseName(name: string): ParsedName {
  const known = cache.get(name)
  if (known) return known
  const parsed = parse(name)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(name, parsed)
  return parsed
}

/** Give back the memory that the names taken apart so far hold. */
export function forgetNames(): void {
  cache.clear()
}

/** Has a given name and a surname, or at least two parts that could be. */
export function isFullName(name: string): boolean {
  return parseName(name).tokens.length > 1
}

function parse(name: string): ParsedName {
  const words = anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/(?<=^|\s)(?:"[^"]*"|'[^']*'|\([^()]*\))(?=\s)/g, ' ')
    .replace(/['`]s\s*$/, '')
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const suffix =
    SUFFIX.test(last) && (words.length > 2 || !ROMAN.test(last)) ? (SUFFIX_FORMS[last] ?? last) : ''
  const bare = suffix ? words.slice(0, -1) : words
  const tokens = bare.filter((word, index) => index === 0 || index === bare.length - 1 || !ARTICLE.test(word))
  const folded = tokens.map(foldToken)
  const key = [...folded, ...(suffix ? [suffix] : [])].join(' ')
  return { tokens, folded, sounds: folded.map(soundOf), suffix, key }
}

/** How a single name sounds, as in `sounds`. */
export function soundOfToken(token: string): string {
  return soundOf(foldToken(token))
}

/** Spellings of one name from other scripts, by rules that join no two usual names of their own. */
function foldToken(token: string): string {
  if (token.length < 4) return token
  return NAME_FORMS.get(token) ?? token.replace(/(?:iy|yy|yi|ii|ij|y|i)$/, 'y')
}

/** A coarse key: spellings that may be one name sound alike. Only ever used together with other evidence. */
function soundOf(token: string): string {
  if (token.length < 3) return token
  return token
    .replace(/sch|sh|ch|tsch/g, 'S')
    .replace(/ph/g, 'f')
    .replace(/zh|dzh|dj/g, 'j')
    .replace(/([bcdgkprt])h/g, '$1')
    .replace(/ck|q|c/g, 'k')
    .replace(/ts|tz/g, 'z')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|ey|y/g, 'i')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1')
}

// Families of spellings that no rule catches. The first form stands for all.
const NAME_FORMS: ReadonlyMap<string, string> = new Map(
  [
    'mohammed muhammad mohamed mohammad muhammed mohamad mohamet muhamad mohamud mahomet',
    'ahmed ahmad achmed',
    'hussein hussain husain husayn hossein hoseyn hosein husein',
    'gaddafi qaddafi gadhafi kadhafi kadafi gadafi qadhafi khadafy khaddafi gaddhafi qadafi khadafi',
    'yousef yusuf youssef yousuf yusef yousif yussuf yousaf',
    'omar umar',
    'osama usama',
    'abdullah abdallah abdulla',
    'netanyahu netanyahou',
    'sergei sergey serguei sergej',
    'dmitry dmitri dimitri dmitriy',
    'alexei alexey aleksei aleksey aleksej',
    'andrei andrey andriy andrej',
    'nikolai nikolay nikolaj',
    'mikhail michail mikhael',
    'alexander aleksandr oleksandr alexandr aleksander',
    'yevgeny evgeny yevgeni evgeni yevgeniy evgeniy',
    'yuri yury yuriy iouri',
    'yulia yuliya julia iulia yuliia',
    'viktor victor',
    'kirill kiril kyril cyril',
    'yeltsin eltsin jelzin',
    'khrushchev khruschev chrushchev',
    'gorbachev gorbatchev gorbachov gorbatschow',
    'tymoshenko timoshenko tymoschenko',
    'yanukovych yanukovich janukovych yanukovitch',
    'navalny navalnyi navalnyy nawalny',
    'zelensky zelenskyy zelenskiy zelenskyi selenskyj zelenski selensky',
    'ahmadinejad ahmadinezhad ahmedinejad',
    'rouhani rowhani ruhani',
    'khamenei khameini',
  ].flatMap((family) => {
    const forms = family.split(' ')
    return forms.map((form): [string, string] => [form, forms[0] ?? form])
  }),
)
