/** What a byline says: the people or desks, and what is told along with them. */
export interface Byline {
  readonly authors: readonly string[]
  readonly contributors: readonly string[]
  /** "in Paris" */
  readonly place: string | null
  /** Names of organizations in it: "By Ana Ruiz, Associated Press". Matched with the list of outlets elsewhere. */
  readonly organizations: readonly string[]
}

const opening =
  /^[\s(*_•|–—-]*(?:(?:written|posted|reported|story|words|text|article|published|submitted|compiled|as told to|analysis|opinion|exclusive|report|review|interview|commentary|from|authored|created|added|contributed)\s+(?:on .{4,30} )?by|by|von|par|por|di|door|av|af|oleh|przez|автор|autor(?:es|a|e)?|auteurs?|autore|author(?:s|\(s\))?|reporter|journalist|text|texte|texto|testo)\b\s*:?\s*/iu

/**
 * Read a line as a byline. Returns null where the line is none; a byline that names nobody ("By Staff") gives empty
 * lists. `certain` says that the place of the line allows a name without "By".
 */
export function readByline(line: string, options: { readonly bare?: boolean } = {}): Byline | null {
  const text = line.replace(/\s+/gu, ' ').trim()
  if (text.length > 220 || text === '') return null
  const glued = /^(By|BY)(?=\p{Lu}[\p{L}.])/u.exec(text)
  const open = glued ?? opening.exec(text)
  if (!open) return options.bare ? readBare(text) : titledName(text)
  const rest = text.slice(open[0].length)
  if (/^by\b/iu.test(open[0].trim()) && !startsLikeName(rest)) return null
  if (!/^by\b/iu.test(open[0].trim()) && !glued && !startsLikeName(rest)) return null
  return readNames(rest)
}

/** Read the line at the foot of wire copy: "Reporting by A; editing by B". Its people are contributors. */
export function readCredits(line: string): string[] | null {
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[([]\s*/u, '')
    .replace(/[)\]]\s*\.?$/u, '')
  if (text.length > 600 || !creditOpening.test(text)) return null
  const names = text
    .split(
      /;|\.\s+(?=\p{Lu})|,?\s+(?:and )?(?=(?:writing|editing|additional reporting|reporting|graphics?|translat\p{L}+) by\b)/iu,
    )
    .flatMap((part) => {
      const by = /\b(?:by|from)\b:?\s+(.*)$/iu.exec(part) ?? /\bcontributed\b/iu.exec(part)
      if (!by) return []
      return splitNames(by[1] ?? part.slice(0, by.index).replace(tradeBefore, ''))
    })
    .map((part) => cleanName(inPlace.exec(part)?.[1] ?? part))
    .filter((name): name is string => name !== null && isPersonName(name))
  return names.length > 0 ? [...new Set(names)] : null
}

/** "Associated Press writers Ana Ruiz …" */
const tradeBefore =
  /^(?:\p{Lu}[\p{L}.&'’-]*\s+){0,5}(?:(?:staff|special)\s+)?(?:writers?|reporters?|correspondents?|journalists?|producers?|photographers?)\s+(?=\p{Lu})/u

const creditOpening =
  /^(?:(?:additional |further |with |extra )*(?:reporting|writing|editing|translation|translated|compiled|edited|reported|graphics?)\b(?: and \p{L}+)? (?:by|from)\b|[^.;]{3,90} contributed (?:to this|reporting|additional|from)\b)/iu

/** The names in one stated author value ("By Ana Ruiz and Jo Lee, Reuters"); none where it names nobody. */
export function readAuthorName(value: string): string[] {
  const text = value.replace(/\s+/gu, ' ').trim()
  const open = opening.exec(text)
  const read = readNames(
    open && /^(?:by|von|par|por)\b/iu.test(open[0].trim()) ? text.slice(open[0].length) : text,
  )
  if (read.authors.length > 0) return [...read.authors]
  // What came as metadata is a name unless it is plainly none: names of one word and in other scripts are kept.
  return nobody.test(text) || /[@/\d]|^.?$|.{80}/u.test(text) ? [] : [text]
}

function readNames(rest: string): Byline {
  const organizations: string[] = []
  const authors: string[] = []
  let place: string | null = null
  for (const part of splitNames(cutTail(rest))) {
    const located = inPlace.exec(part)
    if (located?.[2]) place = located[2]
    const whole = located?.[1] ?? part
    const name = cleanName(whole)
    if (name !== null && isPersonName(name)) authors.push(fixCapitals(name))
    else if (isDesk(whole) && ` ${whole}`.replace(jobTail, '') !== '') {
      organizations.push(whole)
      if (!isNobody(whole)) authors.push(whole)
    }
  }
  return { authors: [...new Set(authors)], contributors: [], place, organizations }
}

const inPlace =
  /^(.*?)[\s,]+in ((?:\p{Lu}[\p{L}.'’-]*|de|la|el|of|and)(?:[ -](?:\p{Lu}[\p{L}.'’-]*|de|la|el|of|and))*)$/u

/** Cut what follows the names: dates, addresses, handles, clicks. */
function cutTail(text: string): string {
  return text
    .replace(/\S+@\S+\.\S+/gu, ' ')
    .replace(/(^|[\s(])@\w+/gu, '$1 ')
    .replace(/(\p{Ll})@\w+/gu, '$1')
    .replace(/https?:\S+|www\.\S+/giu, ' ')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[[(<].*$/u, ' ')
    .replace(
      /,?\s+(?:and|und|et|&|with)\s+(?:news |wire )?(?:agenc(?:y|ies)|staff|wires?|services|others)\b.*$/u,
      '',
    )
    .replace(
      /(\p{Ll})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s?\d)/gu,
      '$1 | ',
    )
    .replace(
      /\b(?:published|updated|posted|last updated|last modified|on (?=\p{Lu}\p{Ll}+ \d|\d)|at \d).*$/iu,
      ' ',
    )
    .replace(
      new RegExp(
        String.raw`(?:[\s,|•·/–—-]+|^)(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?(?:${months})\b\.?,?\s*\d.*$`,
        'iu',
      ),
      ' ',
    )
    .replace(/[\s,|•·/–—-]+\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*$/u, ' ')
    .replace(/\s*\b(?:view all posts?|more by|follow|share|read more|comments?|see all|edit)\b.*$/iu, ' ')
    .replace(/\b\d+\s+(?:min|comments?|hours?|days?|minutes?|weeks?)\b.*$/iu, ' ')
    .trim()
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'

function splitNames(text: string): string[] {
  return text
    .split(
      /\s*(?:,|;|\||•|·|\/|&|\s[–—-]\s|\s-$|[–—]|(?<!\p{L})(?:and|und|et|og|och|en|with|mit|avec|con)\b(?=\s+\p{Lu})|(?<!\p{L})[eyi](?=\s+\p{Lu}\S*\s+(?:\p{Lu}|d[aeo]s?\s)))\s*/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Cut titles and marks off one name. Null where nothing is left. */
function cleanName(part: string): string | null {
  const name = part
    .replace(
      /^(?:by|and|with|the author|author|dr\.?|prof\.?|professor|mr\.?|mrs\.?|ms\.?|sir|dame|rev\.?)\s+(?=\p{Lu})/iu,
      '',
    )
    .replace(jobTail, '')
    .replace(/\s+(?:for|of|at|from|special to)\s+(?:the )?\p{Lu}.*$/u, '')
    .replace(/^[\s"'“”‘’.*:–—-]+|[\s"'“”‘’*:;,–—-]+$/gu, '')
    .replace(/(?<!\b[JS]r)(?<=\p{L}{2})\.$/u, '')
    .trim()
  return name === '' ? null : name
}

const jobWord =
  '(?:editors?|reporters?|writers?|correspondents?|journalists?|columnists?|staff|contributors?|producers?|anchor|analyst|chief|bureau|director|photographers?|critic|blogger|commentator|redakteur(?:in)?|journaliste|periodista|redactora?|giornalista|corresponsal|korrespondent(?:in)?|author|intern|fellow|professor|freelancer?)'
const jobTail = new RegExp(
  String.raw`\s+(?:(?:senior|chief|deputy|assistant|associate|executive|managing|staff|special|guest|political|politics|news|sports?|foreign|diplomatic|national|world|international|business|economics?|health|science|technology|tech|education|environment|crime|legal|defen[cs]e|security|culture|entertainment|arts|features?|investigations?|investigative|digital|city|local|general|web|online|white house|opinion|data|royal|home affairs|contributing|freelance|multimedia|video|social media|copy|night|weekend|lead|principal|breaking|trending|audience|europe|asia|africa|middle east|u\.?s\.?|uk|washington|london)\s+)*${jobWord}(?:\s.*)?$`,
  'iu',
)

const particle =
  /^(?:de|del|della|der|den|des|di|da|dal|dos|das|do|du|van|von|zu|zur|ten|ter|te|la|le|el|al|bin|ibn|abu|af|av|y|e|i|st\.?|san|ben|ap|mac|o['’]|d['’]|al-\p{L}+|el-\p{L}+|bint|abd|ul|ur|'t|in)$/u
const initial = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$|^\p{Lu}$|^(?:Jr|Sr)\.?,?$|^(?:I{2,3}|IV)$/u
const proper =
  /^(?:[OD]['’]|(?:Mc|Mac|Fitz|De|Di|Le|La|Du|Van|[Aa]l-|[Ee]l-|[Aa]s-|[Aa]d-|[Aa]bu-|[Bb]en-)?)\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?$/u
const notInNames =
  /^(?:staff|editor\p{L}*|desk|news\p{L}*|admin\p{L}*|team|agenc\p{L}+|reporters?|correspondents?|press|media|service|services|wire|bureau|magazine|times|post|daily|weekly|online|website|webmaster|guest|author|contributors?|foundation|university|institute|council|department|office|ministry|association|company|inc|llc|ltd|network|tv|radio|television|channel|digital|today|herald|gazette|tribune|guardian|journal|letters?|editors|redaktion|redacción|rédaction|redazione|redactie|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|the|a|an|our|this|that|date|popular|cuisine|course|more|click|read|us|you|signing|subscribe|share|follow|home|video|photo|photos|image|update|updated|published|posted|international|national|group|committee|board|community|report|special|wikimedia|anonymous|unknown|user|none|null|undefined|breaking|politics|opinion|business|sports?|world|the)$/iu

/** The shape of a personal name: two to five capitalized words, particles and initials among them. */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 6 || name.length > 60 || /\d/u.test(name)) return false
  let full = 0
  for (const [index, word] of words.entries()) {
    if (notInNames.test(word.replace(/[.,]$/u, '')) || /['’]s$/u.test(word)) return false
    if (proper.test(word)) full++
    else if (!(initial.test(word) || (particle.test(word) && (index > 0 || words.length > 2)))) return false
  }
  return (
    (full >= 1 && proper.test(words.at(-1)?.replace(/[.,]$/u, '') ?? '')) ||
    (full >= 2 && initial.test(words.at(-1) ?? ''))
  )
}

/** A named desk or organization: "TOI staff", "BBC News", "Associated Press". */
function isDesk(name: string): boolean {
  const words = name.split(/\s+/u)
  return (
    words.length <= 6 &&
    !/\d{2}/u.test(name) &&
    /^\p{Lu}/u.test(name) &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}.'’&-]*|&|of|for|and|the|de|la|staff|reporters?|editors?|news|desk|team|agencies|writers?|correspondents?)$/u.test(
        word,
      ),
    )
  )
}

/** Words that name no one in particular: "Staff", "Our own correspondent", "admin". */
function isNobody(name: string): boolean {
  return nobody.test(name) || (!name.includes(' ') && !/^\p{Lu}{2,6}$/u.test(name))
}

const nobody =
  /^(?:the |our |a |by )*(?:(?:editorial|news|web|site|guest|special|online|digital|staff|our|own|foreign|senior|chief|wire|sports?|politics|political|business|city|world|national|international|entertainment|features?|local|night|breaking|lifestyle)\s+)*(?:staff|editors?|editorial|admin\p{L}*|desk|team|agenc(?:y|ies)|reporters?|correspondents?|writers?|contributors?|author|board|user|webmaster|newsroom|news|wire|services?|letters?.*|null|undefined|none|unknown|anonymous)(?: (?:and|&) .*)?$/iu

/** "By the editors", "By The Coast Weekly": the only bylines that open with an article. */
const theDesk =
  /^[Tt][Hh][Ee]\s+(?:\p{Lu}|(?:editor|staff|newsroom|desk|editorial|news|web|team|author|agenc|correspondent)\p{L}*\b)/u

function startsLikeName(rest: string): boolean {
  const first = rest.split(' ', 3)
  if (
    !/^["“'‘(]?(?:\p{Lu}|(?:de|van|von|al|el|da|di|la|le|bin)[ -]\p{Lu}|admin|staff|our\b|the\b|@)/u.test(
      rest,
    )
  )
    return false
  if (/[.!?]["”]?$/u.test(rest) && rest.split(' ').length > 12) return false
  if (/^the\s/iu.test(rest) && !theDesk.test(rest)) return false
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.test(rest)) return false
  // "By Monday, Ms. Ruiz had resigned": running text.
  const small = rest.split(' ').filter((word) => /^\p{Ll}{2,}/u.test(word)).length
  return small <= 5 && first.length > 0
}

/** A name alone on its line, where a byline is expected. */
function readBare(text: string): Byline | null {
  const titled = titledName(text)
  if (titled) return titled
  const cut = cutTail(text)
  const names = splitNames(cut).map(cleanName)
  if (names.length === 0 || names.length > 4) return null
  const people = names.filter((name): name is string => name !== null && isPersonName(name))
  return people.length === names.length
    ? { authors: people.map(fixCapitals), contributors: [], place: null, organizations: [] }
    : null
}

/** "Ana Ruiz, Senior News Editor", "Ana Ruiz | Reuters": a name with a trade is a byline without "By". */
function titledName(text: string): Byline | null {
  if (text.length > 120) return null
  const parts = cutTail(text).split(/\s*(?:,|\||•|·|\s[–—-]\s)\s*/u)
  const [first, second, ...more] = parts
  if (first === undefined) return null
  const bare = cleanName(first)
  const trade =
    second !== undefined &&
    new RegExp(String.raw`^(?:\p{L}[\p{L}.'’&-]*\s+){0,5}${jobWord}(?:\s.{0,40})?$`, 'iu').test(second)
  const joined = bare !== null && bare !== first.trim() && jobTail.test(` ${first}`)
  if (!bare || more.length > 2 || !(trade || joined) || !isPersonName(bare) || /[.!?]$/u.test(text))
    return null
  return {
    authors: [fixCapitals(bare)],
    contributors: [],
    place: null,
    organizations: second && !trade ? [second] : [],
  }
}

/** "RON MCNEIL", "JO VAN DER BERG" → "Ron McNeil", "Jo van der Berg". Names that are not all in capitals stay. */
function fixCapitals(name: string): string {
  const plain = name.replace(/\b(?:Mc|Mac)(?=\p{Lu})/gu, '')
  if (plain !== plain.toUpperCase() || !/\p{Lu}{3}/u.test(plain)) return name
  const words = name.split(' ')
  return words
    .map((word, index) => {
      if (initial.test(word) && !/^\p{Lu}{2,}$/u.test(word)) return word
      if (index > 0 && index < words.length - 1 && particle.test(word.toLowerCase()))
        return word.toLowerCase()
      return word
        .toLowerCase()
        .replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
        .replace(/^Mc\p{L}/u, (start) => `Mc${start.charAt(2).toUpperCase()}`)
    })
    .join(' ')
}
