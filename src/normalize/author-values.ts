import { placeByName } from '../languages/gazetteer.ts'
import { languageOf } from '../languages/load.ts'
import { isSubscriptionLine } from '../languages/paywall.ts'
import { isGivenName, isGivenNameAnywhere } from '../names/given-names.ts'
import { isOrganization } from '../names/organization.ts'
import {
  isNameLikePaper,
  isRole,
  isRoleAtPlace,
  isStaffOfPaper,
  isTrade,
  withoutRoleBefore,
} from './author-roles.ts'
import { authorWords as words } from './author-words.ts'
import { readAuthorName } from './byline.ts'
import { fixCapitals, isAcronym, isPersonName } from './byline-names.ts'
import { withoutTitles } from './byline-titles.ts'
import { readUncasedByline } from './byline-uncased.ts'
import { bylinePatterns, nameParticles } from './byline-words.ts'

/** In UTF-16 code units, some two hundred names: what is longer is a text in the wrong field. */
const longestValue = 5_000

/**
 * The names in the values of an author's field, as note programs and sites write them: "Roe, Jane; Doe, John",
 * "Jane Roe, MD", "[[Jane Roe]]" beside "[[Senior Writer]]", "Department of Health and Human Services". `isOutlet` tells
 * agencies and papers, so that "Reuters, Berlin" is no person.
 */
export function readAuthorValues(values: readonly string[], isOutlet: (name: string) => boolean): string[] {
  const parts = divided(values.flatMap(namesInMap))
    .filter((value) => value.length <= longestValue)
    .map((value) =>
      value
        .replace(words().patterns.andOthers, '')
        // "Jane Roe¹", "Jane Roe ✓": a mark of the page
        .replace(/(?<=\p{L}{2})\s?[\p{No}✓✔†‡★®]{1,3}$/u, '')
        .replace(/(?<=\p{Ll}) \+ (?=\p{Lu})/gu, ' & ')
        // "Jane Roe @ The Courier", "Jane Roe @janeroe": where she works, or her handle
        .replace(/(?<=\p{Ll}) @ ?[\p{L}\d_]{2}[^@]{0,80}$/u, ''),
    )
    .flatMap((value) => withoutTasks(value.replace(/\s+/gu, ' ').trim()))
    .flatMap((value) => withoutLabels(unwrapped(value)))
    .map((value) => withoutAgencyBehind(value, isOutlet))
    .flatMap((value) => divideInverted(value, isOutlet))
  const sure =
    parts.length === 1 ||
    parts.some((part) => inverted(part, isOutlet, false) !== null) ||
    parts.every((part) => inverted(part, isOutlet, true) !== null)
  const names = parts
    .filter((part) => !isNoName(part) && !isRoleAtPlace(part))
    .flatMap((part) => inverted(part, isOutlet, sure) ?? readValue(part, isOutlet))
    .map((name) => withoutTitles(name, languageOf('und')))
  const others = names.filter((name) => !isStaffOfPaper(name) && !isTrade(name))
  const own = [...new Set(others.length > 0 ? others : names)]
  return own.filter((name) => !isHandleOf(name, own))
}

/** "adaroe", "aroe" beside "Ada Roe": what she is called in a program. */
function isHandleOf(handle: string, names: readonly string[]): boolean {
  if (!/^[\p{Ll}\d._-]{4,30}$/u.test(handle)) return false
  const bare = handle.replace(/[\d._-]/g, '')
  return names.some((name) => {
    const [given = '', ...rest] = name.toLowerCase().split(' ')
    return (
      name !== handle &&
      rest.length > 0 &&
      [given, given.charAt(0)].some((first) => first + rest.at(-1) === bare)
    )
  })
}

/** "{'name': 'Jane Roe', 'url': …}", as a scraper wrote a map out as a text → "Jane Roe". */
function namesInMap(value: string): string[] {
  if (!/^\s?[[{].{0,300}['"]name['"]\s?:/s.test(value)) return [value]
  const names = [...value.matchAll(/['"]name['"]\s?:\s?(?:"([^"]{2,80})"|'([^']{2,80})')/g)]
  return names.length > 0 ? names.map(([, double, single]) => double ?? single ?? '') : [value]
}

/** [Roe, Ada; Lund, Jo] without quotation marks is a list of three: only the semicolons part names. */
function divided(values: readonly string[]): readonly string[] {
  const [first = ''] = values
  const middle = values.slice(1, -1)
  const isCut = middle.length > 0 && middle.every((value) => /^[^;]+;[^;]+$/u.test(value))
  return isCut && !first.includes(';') && !isPersonName(first) ? values.join(', ').split(';') : values
}

/** "roe@courier.example (Jane Roe)", "Posted by Jane Roe", "Roe, Jane (The Courier)" → the name in it. */
function unwrapped(value: string): string {
  // "Jane Roe is a reporter for the Courier.": what is told of her below an article
  const [, told = '', verb = ''] =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}) (\p{Ll}{2,6}) (?:\S+ ){2,80}\S+\.$/u.exec(value) ?? []
  const isTold = isGivenName(told.split(' ')[0]?.toLowerCase() ?? '') && isPersonName(told)
  // "Jane Roe and Ida Holm, M.D." ends with a full stop, too.
  if (isTold && !words().and.has(verb)) return told
  // "@adaroe (Ada Roe)", "Ada Roe (@adaroe)", "Ada Roe <roe@courier.example>"
  const mailed =
    /^\S{0,100}@\S{1,100} \((\p{L}[^()]{2,80})\)$/u.exec(value)?.[1] ??
    /^(\p{L}[^()<>]{2,80}?) (?:\(@[\w.]{1,60}\)|<[^<>@\s]{1,60}@[^<>\s]{1,100}>)$/u.exec(value)?.[1]
  const plain =
    mailed ??
    value
      // "[Jane Roe]", as templates leave a list of one
      .replace(/^\[{1,3}([^[\]]{2,80})\]{1,3}$/u, '$1')
      .replace(/(?<=, \p{Lu}[^(),]{0,40}) \([^()]{2,60}\)$/u, '')
      // "Roe, Jane, 1931-2004" of a catalogue
      .replace(/(?<=\p{L}\.?), (?:b\. )?1[5-9]\d\d-?(?:(?:1[5-9]|20)\d\d)?\.?$/u, '')
  // "Follow Jane Roe", "Contact Jane Roe": a button
  const [, click = '', whom = ''] = /^(\p{L}{4,11}) (\p{Lu}.{4,60})$/u.exec(plain) ?? []
  if (words().clicks.has(click.toLowerCase()) && isPersonName(whom) && !isGivenName(click.toLowerCase()))
    return whom
  const { opening } = bylinePatterns(languageOf('und'))
  const open = opening.exec(plain)
  const rest = withoutRoleBefore(open ? plain.slice(open[0].length) : plain)
  // "Von Hamburg": only what is a whole phrase before a name, or stands before a given name and another one.
  const [given = '', ...others] = rest.split(' ')
  const isBeforeName = others.length > 0 && isGivenName(given.toLowerCase()) && isPersonName(rest)
  if (open && isRole(rest)) return rest
  return (open?.[0].trim().includes(' ') || isBeforeName) && /^\p{Lu}/u.test(rest) ? rest : plain
}

/** "Words: Jane Roe | Photos: John Doe" → "Jane Roe"; words in capitals divide names as others do. */
function withoutLabels(value: string): string[] {
  const plain =
    value === value.toUpperCase()
      ? value.replace(words().patterns.capitalAnd, (word) => word.toLowerCase())
      : value
  const parts = plain.split(/\s{0,20}[|;•·]\s*/u)
  const labelled = parts.map((part) =>
    /^([\p{L} ]{2,24}?)(?:\s{0,20}:|\sby(?=\s))\s{0,20}(\S.*)$/u.exec(part),
  )
  const { others } = words()
  const isOther = (label = ''): boolean => others.has(label.toLowerCase())
  if (!labelled.some((found) => isWriterLabel(found?.[1] ?? '') || isOther(found?.[1]))) return [plain]
  return labelled.flatMap((found, index) => (isOther(found?.[1]) ? [] : (found?.[2] ?? parts[index] ?? [])))
}

/** "Jane Roe (text), John Doe (photos)" → "Jane Roe" */
function withoutTasks(value: string): string[] {
  const tasked = [...value.matchAll(/([^(),]{3,60}) \(([\p{L} ]{2,24})\)(?:,\s*|$)/gu)]
  const { others } = words()
  const isAll = tasked.map(([whole]) => whole).join('') === value
  const known = tasked.every(([, , task = '']) => isWriterLabel(task) || others.has(task.toLowerCase()))
  if (tasked.length < 2 || !isAll || !known) return [value]
  return tasked.flatMap(([, name = '', task = '']) => (isWriterLabel(task) ? [name.trim()] : []))
}

function isWriterLabel(label: string): boolean {
  return words().writers.has(label.toLowerCase())
}

/** "Lovat, Ada and Quist, Bela" and "Lovat, Ada, Quist, Bela" hold two inverted names; any other value is one part. */
function divideInverted(value: string, isOutlet: (name: string) => boolean): string[] {
  const parts = value.split(words().patterns.and)
  if (parts.length > 1 && parts.every((part) => inverted(part, isOutlet, true) !== null)) return parts
  const ampersand = value.split(/\s{1,9}[&/+]\s{1,9}/u)
  if (ampersand.length > 1 && ampersand.every((part) => inverted(part, isOutlet, true) !== null))
    return ampersand
  // "Roe, Ada M., and Jo Lund": the first is turned, as catalogues and lists of sources set it.
  const [, turned = '', others = ''] =
    /^(\p{Lu}[^,]{1,30}, \p{Lu}[^,]{1,30}), \p{L}{1,3} (\p{Lu}[^,]{3,60})$/u.exec(
      value.replace(' & ', ' and '),
    ) ?? []
  if (turned !== '' && isPersonName(others) && inverted(turned, isOutlet, false) !== null)
    return [turned, others]
  const names = withoutAnd(value).split(/,\s*/u)
  if (names.length < 4 || names.length % 2 > 0 || names.some((name) => name.split(' ').length > 2))
    return [value]
  const pairs = names.flatMap((last, index) => (index % 2 === 0 ? [`${last}, ${names[index + 1]}`] : []))
  const fit = pairs.every((pair, index) => {
    const [last = ''] = names.slice(2 * index)
    return inverted(pair, isOutlet, true) !== null && !isGivenName(last.toLowerCase())
  })
  // No list holds every given name: one pair of three may have one that is not known.
  const known = pairs.filter((pair) => inverted(pair, isOutlet, false) !== null).length
  return fit && known * 3 >= pairs.length * 2 ? pairs : [value]
}

/** "Lovat, Ada, Quist, Bela, and Roe, Jane" → the same without "and". */
function withoutAnd(value: string): string {
  const [last = '', ...rest] = value.split(/,\s*(?=(?:and|&)\s)/u).reverse()
  return rest.length === 1 ? `${rest[0]}, ${last.replace(/^(?:and|&)\s+/u, '')}` : value
}

/**
 * "Lovat, Ada" → "Ada Lovat"; null where it is not surely inverted. Where `loose`, the given name need not be known: a
 * field with one comma and a word on each side is an inverted name, unless it is an agency and a place.
 */
function inverted(value: string, isOutlet: (name: string) => boolean, loose: boolean): string | null {
  const suffixed = invertedSuffix(value)
  if (suffixed) {
    const whole = inverted(suffixed.name, isOutlet, loose)
    return whole === null ? null : `${whole} ${suffixed.suffix}`
  }
  const titled = /^([^,;/|]{2,40},\s*[^,;/|]{1,40}),\s*([^,;/|]{2,20})$/u.exec(value)
  if (titled?.[1] && isDegree(titled[2] ?? '')) return inverted(titled[1], isOutlet, loose)
  const found = /^([^,;/|]{2,40}),\s*([^,;/|]{1,40})$/u.exec(value)
  const last =
    found?.[1] && found[2] && isShouted(found[1], found[2], isOutlet) ? fixCapitals(found[1]) : found?.[1]
  // "Roe, Jane." of a catalogue
  const first = found?.[2]?.replace(/(?<=\p{Ll}{2})\.$/u, '')
  // "A. Roe, B. Lund" are two.
  if (/^\p{Lu}\.(?: ?\p{Lu}\.)? ?\p{Lu}\p{Ll}/u.test(last ?? '')) return null
  if (!last || !first || isDegree(first) || isOutlet(last) || isOutlet(first) || isRole(first)) return null
  if (isOrganization(last) || isOrganization(first)) return null
  const name = `${first} ${last}`
  const [given = ''] = first.split(' ')
  const known = isGivenName(given.toLowerCase()) || /^\p{Lu}\.?$/u.test(given)
  const [before = ''] = last.split(' ')
  // "A." is an article for the reader of bylines.
  const shaped = name
    .replace(/\p{Lu}\.(?=\s|$)/gu, 'X.')
    .replace(/(?<= )Ste?\. (?=\p{Lu}\p{Ll}+$)/u, 'Saint-')
  const twoNames = isGivenName(before.toLowerCase()) && last.includes(' ') && !nameParticles().has(before)
  // "Brown, May": a month is a given name where it stands behind a surname and a comma.
  const isBehindSurname =
    isGivenNameAnywhere(first.split(' ')[0] ?? '') && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(withoutParticle(last))
  if (!(isPersonName(shaped) || isBehindSurname) || twoNames) return null
  const surname = last.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length
  // "van der Meer, Jan": a particle in small letters begins no name but an inverted one.
  if (
    nameParticles().has(before) &&
    /^\p{Ll}/u.test(before) &&
    surname === 1 &&
    /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(first)
  )
    return name
  if (known) return surname <= 2 ? name : null
  // "Ruiz Montes, Lorena": two surnames
  if (surname === 2 && isGivenNameAnywhere(given) && !isGivenNameAnywhere(before) && first === given)
    return name
  return loose && surname === 1 && /^\p{Lu}\S+(?: \p{Lu}\.)*$/u.test(first) && first !== first.toUpperCase()
    ? name
    : null
}

/** "Roe, John, Jr.", "Roe, Jr., John", "Roe Jr., John" → "Roe, John" and "Jr."; null for names in their order. */
function invertedSuffix(value: string): { name: string; suffix: string } | null {
  const [, head = '', suffix = '', given = ''] =
    /^([^;/|]{2,80}?),? ((?:Jr|Sr)\.?|I{2,3}|IV)(?:, ([^,]{1,40}))?$/u.exec(value) ?? []
  const isInverted = suffix !== '' && (given === '') === head.includes(',')
  return isInverted ? { name: given === '' ? head : `${head}, ${given}`, suffix } : null
}

/** "van der Meer" → "Meer" */
function withoutParticle(surname: string): string {
  return surname.replace(/^(?:\p{Ll}{1,4}\s){1,3}(?=\p{Lu})/u, '')
}

/** "ROE, Jane": how catalogues set a surname. */
function isShouted(last: string, first: string, isOutlet: (name: string) => boolean): boolean {
  const given = first.split(' ').filter((word) => !/^\p{Lu}\.?$/u.test(word))
  return (
    last.length > 2 &&
    last === last.toUpperCase() &&
    !isOutlet(last) &&
    // "NRK, Anna Holm" names where she works, "NRK, Oslo" where it is.
    (given.every((word) => isGivenName(word.toLowerCase())) ||
      (last.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(first) && placeByName(first) === null))
  )
}

function readValue(value: string, isOutlet: (name: string) => boolean): string[] {
  const uncased = uncasedWriters(value)
  if (uncased) return uncased
  if (isAcronym(value)) return [value]
  // "LOVAT Ada", as the French set a surname before a given name
  const [, shouted = '', given = ''] =
    /^(\p{Lu}{3,20}(?:-\p{Lu}{3,20})?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u.exec(value) ?? []
  if (isGivenName(given.toLowerCase()) && !isGivenName(shouted.toLowerCase()) && !isOutlet(shouted))
    return [`${given} ${fixCapitals(shouted)}`]
  // "{Academy of Arts and Sciences}": braces hold a name together, as BibTeX writes them.
  const [, literal = ''] = /^\{{1,2}([^{}]{2,120})\}{1,2}$/u.exec(value) ?? []
  if (literal !== '') return [literal]
  const joined = joinedValues(value)
  if (joined) return joined.flatMap((part) => readValue(part, isOutlet))
  const signers = value.split(words().patterns.and)
  if (signers.some((name) => isStaffOfPaper(name)) && signers.some((name) => isPersonName(name)))
    return signers.filter((name) => !isStaffOfPaper(name)).flatMap((name) => readValue(name, isOutlet))
  const placed = namesAtPlaces(value)
  if (placed) return placed
  if (isLongOrganization(value) || isJoinedOrganization(value, isOutlet)) return [value]
  // "Jane Roe, Local Government Reporter"
  const [, named = '', task = ''] = /^([^,]{4,60}), ([^,]{4,60})$/u.exec(value) ?? []
  if (
    isPersonName(named) &&
    task.split(' ').length <= 5 &&
    words().roles.has(task.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    if (!isGivenName(task.split(' ')[0]?.toLowerCase() ?? '')) return readValue(named, isOutlet)
  // "Joe Roe, Sr. & Ada Lund, III": each has a suffix of its own.
  const suffixed = value.split(/(?<=, (?:Jr|Sr|II|III|IV)\.?)\s{1,3}(?:&|and)\s{1,3}/u)
  if (suffixed.length > 1) return suffixed.flatMap((part) => readValue(part, isOutlet))
  const { text, suffixes } = withoutDegrees(value)
  const names = readAuthorName(text)
  const people = names.filter((name) => isPersonName(name))
  const [first = ''] = text.split(/,\s*/u)
  if (people.length === 0 && first !== text && isOutlet(first)) return [first]
  // "AFP, Jane Roe"
  if (people.length > 0 && first !== text && isOutlet(first)) return names.filter((name) => name !== first)
  // "Jane Roe, AFP": where she works. "Jane Roe and AFP": both.
  const own =
    people.length > 0
      ? names.filter(
          (name) =>
            (people.includes(name) && !(isNameLikePaper(name) && isAffiliation(name, text))) ||
            isListed(name, isOutlet) ||
            !isAffiliation(name, text),
        )
      : names
  if (own.length === 0 && numberedName.test(text)) return [text]
  return own.filter((name) => !isNoName(name)).map((name) => suffixes.get(name) ?? name)
}

/** "18F", "38 North", "9to5Mac", "20minutos": names that begin with a number. "5min" and "3 min read" are none. */
const numberedName =
  /^(?:\d{1,4}\p{Lu}\p{L}*|\d{1,4} \p{Lu}\p{L}+|\d{1,3}(?:to\d\p{L}*|\p{Ll}{6,}))(?: \p{Lu}\p{L}+)?$/u

/** "김민지 기자 minji@courier.example", "안동=김민지 기자", "佐藤花子記者": names with a trade, in scripts without capitals; else null. */
function uncasedWriters(value: string): string[] | null {
  if (!/^[\p{sc=Hang}\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(value)) return null
  const written = value.replace(/\s\S{1,60}@\S{1,100}$/u, '')
  for (const tag of ['ko', 'ja', 'zh']) {
    const names = readUncasedByline(written, languageOf(tag))
    if (names) return names
  }
  return written !== value && !/\s/u.test(written) ? [written] : null
}

/** "Una Berg" behind another name: a first name that is a small word of some language, and a surname. */
function isListed(name: string, isOutlet: (name: string) => boolean): boolean {
  const [given = '', family = '', more] = name.split(' ')
  return (
    more === undefined &&
    isGivenNameAnywhere(given) &&
    /^\p{Lu}\p{Ll}+$/u.test(family) &&
    placeByName(name) === null &&
    !isOutlet(name) &&
    !isOrganization(name) &&
    !isRole(name)
  )
}

function isAffiliation(name: string, value: string): boolean {
  const at = value.indexOf(name)
  return at > 0 && /[,(|/]\s*$|\s[-–—]\s$/u.test(value.slice(0, at))
}

/** "Jane Roe with additional reporting by John Doe", "Jane Roe and the Port Authority" → both; null for one value. */
function joinedValues(value: string): string[] | null {
  const found = words().patterns.joins.exec(value)
  const [first = '', second = ''] = found
    ? [value.slice(0, found.index), value.slice(found.index + found[0].length)]
    : []
  return isPersonName(first) && /^\p{Lu}/u.test(second) ? [first, second] : null
}

/** "Jane Roe, University of Marle and John Doe, Osk College" → both names; null for anything else. */
function namesAtPlaces(value: string): string[] | null {
  const parts = value.split(words().patterns.and)
  const found = parts.map((part) => /^([^,]{4,60}),\s*([^,]{4,80})$/u.exec(part))
  const areAll = found.every((part) => part && isPersonName(part[1] ?? '') && isOrganization(part[2] ?? ''))
  return parts.length > 1 && areAll ? found.map((part) => part?.[1] ?? '') : null
}

/** "Jane Roe mit dpa", "Jane Roe avec AFP" → "Jane Roe": whose copy she had before her. */
function withoutAgencyBehind(value: string, isOutlet: (name: string) => boolean): string {
  const found = words().patterns.joins.exec(value)
  const [first = '', second = ''] = found
    ? [value.slice(0, found.index), value.slice(found.index + found[0].length)]
    : []
  const areAgencies = second !== '' && second.split(/\s?[/,]\s?/u).every((name) => isOutlet(name))
  return areAgencies && isPersonName(first) ? first : value
}

/** "Bill and Jane Roe Foundation", "Food and Grain Organization of the North": what stands before the "and" is no whole name. */
function isJoinedOrganization(value: string, isOutlet: (name: string) => boolean): boolean {
  const { organizations, patterns } = words()
  const parts = value.split(patterns.within)
  const [first = ''] = parts
  if (parts.length < 2 || isPersonName(first) || isOutlet(first)) return false
  const named = (parts.at(-1) ?? '').toLowerCase().split(/\s+/u)
  return named.length > 1 && named.slice(1).some((word) => organizations.has(word))
}

/** "Department of Health and Human Services": an "and" behind "of" or "for", unless a person's name follows it. */
function isLongOrganization(value: string): boolean {
  const { organizations, patterns } = words()
  const found = patterns.named.exec(value)
  const [, head = '', rest = ''] = found ?? []
  if (!organizations.has(head.toLowerCase()) || !patterns.joined.test(rest)) return false
  const [last = ''] = rest.split(patterns.division).slice(-1)
  const [given = ''] = last.split(' ')
  return !(isPersonName(last) && isGivenName(given.toLowerCase()))
}

/** Without degrees behind names; "Joe Roe, Sr." keeps its suffix, and its comma. */
function withoutDegrees(value: string): { text: string; suffixes: ReadonlyMap<string, string> } {
  const suffixes = new Map<string, string>()
  const parts: string[] = []
  for (const part of value.split(/,\s*/u)) {
    const last = parts.at(-1)
    if (last !== undefined && isDegree(part)) continue
    const suffix = /^(Jr|Sr|II|III|IV)\b\.?(.*)$/u.exec(part)
    if (last !== undefined && suffix) {
      const plain = `${last} ${part}`
      const [name = plain] = plain.split(/(?<!\s)\s{1,20}(?:and|&)\s+/u).slice(0, 1)
      suffixes.set(name, `${last}, ${name.slice(last.length + 1)}`)
      parts[parts.length - 1] = plain
    } else parts.push(part)
  }
  return { text: parts.join(', '), suffixes }
}

function isDegree(part: string): boolean {
  return (
    words().degrees.has(part.toLowerCase().trim()) ||
    words().degrees.has(part.toLowerCase().replaceAll('.', '').trim())
  )
}

/** A role, a degree or a word of the page, and no name. */
function isNoName(value: string): boolean {
  const folded = value
    .toLowerCase()
    .replace(/^and\s+/u, '')
    .trim()
  // "By" in a part of its own
  if (
    /^\p{Lu}?\p{Ll}{1,4}:?$/u.test(value.trim()) &&
    bylinePatterns(languageOf('und')).opening.test(`${value.trim()} `)
  )
    return true
  // What a program cut out of a link: "Https", "Www.Facebook.Com Jane"
  if (/^https?$|(?:^|[\s/])www\.|(?:^|\s)[\p{L}\d-]{2,40}\.(?:com|org|net|info)(?:$|[\s/])/u.test(folded))
    return true
  // "Jroe Courier Com": an address of mail whose marks a program took for blanks
  if (/^\p{L}+ (?:\p{L}+ ){1,2}(?:com|org|net)$/u.test(folded)) return true
  // "Harbour correspondent": no name ends with a role in a small letter.
  if (/^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(value) && words().roles.has(folded.split(' ').at(-1) ?? '')) return true
  // A host is where it stood, and no author.
  if (isDegree(folded) || isRole(value) || /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}\/?$/u.test(folded))
    return true
  // "Réservé aux abonnés": one word may be somebody's name.
  if (folded.includes(' ') && isSubscriptionLine(folded)) return true
  const { clicks } = words()
  const start = /^[\p{L}-]+/u.exec(folded)?.[0] ?? ''
  // "View all posts by Jane Roe"
  if ([...clicks].some((click) => click.includes(' ') && folded.startsWith(`${click} `))) return true
  return clicks.has(folded) || (clicks.has(start) && (start.length === folded.length || /\d/.test(value)))
}
