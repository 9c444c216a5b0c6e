import anyAscii from 'any-ascii'

/** A person's name, taken apart and folded for comparing. */
export interface ParsedName {
  /** Folded tokens without suffix and particles joined to their surname: ["antony", "blinken"]. */
  readonly tokens: readonly string[]
  /** "jr", "sr", "ii" …; "" for none. */
  readonly suffix: string
  /** Equal for spellings that are one name beyond doubt: accents, hyphens, dots, usual transliterations. */
  readonly key: string
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|junior|senior)$/
const SUFFIX_FORMS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' }
// Before a surname and left out by many papers: "Bashar al-Assad", "Bashar Assad".
const ARTICLE = /^(?:al|el|ad|an|as|ash|ur|ul)$/

const cache = new Map<string, ParsedName>()
const CACHE_LIMIT = 200_000

/** Take a name apart. Pure; the last results are kept, as the same names come again and again. */
export function parseName(name: string): ParsedName {
  const known = cache.get(name)
  if (known) return known
  const parsed = parse(name)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(name, parsed)
  return parsed
}

/** Has a given name and a surname, or at least two parts that could be. */
export function isFullName(name: string): boolean {
  return parseName(name).tokens.length > 1
}

function parse(name: string): ParsedName {
  const words = anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/["“”«»(][^"“”«»()]*["“”«»)]/g, ' ')
    .replace(/['’`ʻ]s\b\s*$/, '')
    .replace(/['’`ʻ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const last = words.length > 2 || (words.length === 2 && /,/.test(name)) ? (words.at(-1) ?? '') : ''
  const suffix = SUFFIX.test(last) ? (SUFFIX_FORMS[last] ?? last) : ''
  const bare = suffix ? words.slice(0, -1) : words
  const tokens = bare.filter((word, index) => index === 0 || index === bare.length - 1 || !ARTICLE.test(word))
  return { tokens, suffix, key: [...tokens.map(foldToken), ...(suffix ? [suffix] : [])].join(' ') }
}

/** Spellings of one name from other scripts, by rules that join no two usual names of their own. */
function foldToken(token: string): string {
  if (token.length < 4) return token
  return (NAME_FORMS.get(token) ?? token).replace(/(?:iy|yy|yi|ii|ij|y|i)$/, 'y')
}

// Families of spellings that no rule catches. The first form stands for all.
const NAME_FORMS: ReadonlyMap<string, string> = new Map(
  [
    'mohammed muhammad mohamed mohammad muhammed mohamad mohamet muhamad mohamud mahomet',
    'ahmed ahmad achmed',
    'hussein hussain husain husayn hossein hoseyn hosein husein',
    'gaddafi qaddafi gadhafi kadhafi kadafi gadafi qadhafi khadafy khaddafi gaddhafi qadafi',
    'yousef yusuf youssef yousuf yusef yousif yussuf yousaf',
    'omar umar',
    'osama usama',
    'abdullah abdallah abdulla',
    'saud saoud',
    'khamenei khameini',
    'netanyahu netanyahou',
    'sergei sergey serguei',
    'dmitry dmitri dimitri dmitriy dmytro',
    'alexei alexey aleksei aleksey alexeï',
    'andrei andrey andriy',
    'nikolai nikolay mykola',
    'mikhail michail mykhailo',
    'volodymyr volodimir',
    'oleksandr aleksandr alexander alexandr',
    'yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yevhen',
    'yuri yury yuriy iouri',
    'yulia yuliya julia iulia yuliia',
    'viktor victor',
    'kirill kiril kyril cyril',
    'yeltsin eltsin jelzin',
    'khrushchev khruschev chrushchev',
    'gorbachev gorbatchev gorbachov gorbatschow',
    'tymoshenko timoshenko tymoschenko',
    'yanukovych yanukovich janukovych',
    'yushchenko yuschenko juschtschenko',
    'poroshenko porochenko',
    'navalny navalnyi navalnyy',
    'tsipras tzipras',
    'karzai karzay',
    'maliki malaki',
    'assad asad',
    'arafat arafaat',
    'rouhani rowhani ruhani',
    'ahmadinejad ahmadinezhad ahmedinejad',
    'zardari zardary',
    'bhutto bhuto',
    'suu su',
  ].flatMap((family) => {
    const forms = family.split(' ')
    return forms.map((form): [string, string] => [form, forms[0] ?? form])
  }),
)
