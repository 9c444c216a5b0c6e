import { isNameOfPaper, isPaper, isPaperOfPlace } from '../languages/newspapers.ts'
import { slug } from '../lib/slug.ts'
import type { OutletName } from '../model/article.ts'
import type { AuthorityOutlet } from '../model/authority.ts'
import type { Stated } from '../model/document.ts'
import type { Basis, Evidence, Facts, Known } from '../model/evidence.ts'
import { readWrittenName } from '../names/outlet-name.ts'
import { isNameOfHost } from '../text/host-name.ts'
import { pageAddress } from '../text/web-address.ts'
import type { AgencyCredit } from './agency-credit.ts'
import { monthOf, weekdayNamed } from './date/names.ts'
import { hostOf, type OutletDirectory } from './outlets/directory.ts'
import { outletOfPath, paperOfPath } from './outlets/file-name.ts'
import { knownByWriting } from './outlets/written-name.ts'

/** What may tell the outlet and the agency, already read from the clipping. */
export interface OutletClues {
  readonly stated: readonly Stated<string>[]
  readonly statedAgency: readonly Stated<string>[]
  readonly url: Known<string> | null
  /** "(Reuters)" of the dateline. */
  readonly dateline: { readonly agency: string; readonly text: string } | null
  /** "(ANP)" below the text. */
  readonly credit: AgencyCredit | null
  /** Organizations named in the byline. */
  readonly byline: readonly string[]
  /** Lines of the clipping outside the text: copyright lines, titles with the name of the site. */
  readonly furniture: readonly string[]
  /** "| CNN", cut off the headline. */
  readonly titleChrome: string | null
  /** The name of the site above the menu of a pasted page. */
  readonly masthead?: string | null
  /** Lines above the headline. */
  readonly above?: readonly string[]
  /** Lines that tell when, at the head or foot: "Merc. 14/7/33", "1911 June 24 Merc p5". */
  readonly dated?: readonly string[]
  /** Of the file in the folder of clippings. */
  readonly path: string
}

/**
 * Who published a clipping, and which agency wrote it. In order of trust: stated, the address of the page, the
 * copyright line, the site's name beside the headline, the byline, the dateline, the name of the file. What a text says
 * about others ("told the BBC") is never asked. Where only an agency is known, the clipping is the agency's own.
 */
export function settleOutlet(
  clues: OutletClues,
  directory: OutletDirectory,
): { outlet: OutletName | null; agency: OutletName | null } {
  const agency = findAgency(clues, directory)
  const outlet = findOutlet(clues, directory)
  if (outlet && agency && outlet.id === agency.id) return { outlet, agency }
  // Below its text a newspaper names the agency that it had the story from.
  const isCredit = agency?.evidence[0]?.rule === 'agency-below-text'
  return { outlet: outlet ?? (isCredit ? null : agency), agency }
}

function findOutlet(clues: OutletClues, directory: OutletDirectory): OutletName | null {
  const byAddress = clues.url && directory.byHost(clues.url.value)
  for (const claim of bestFirst(clues, directory, byAddress)) {
    const known = knownByWriting(claim.value, directory) ?? directory.byHost(claim.value)
    const made = named(known, claim.value, claim.basis, claim.value, 'stated-by', { origin: claim.origin })
    if (made) return made
  }
  if (clues.url && byAddress)
    return named(byAddress, byAddress.name, clues.url.basis, clues.url.value, 'page-address')
  for (const line of clues.dated ?? []) {
    const known = ownBesideDate(line, directory)
    if (known) return named(known, known.name, 'text', line, 'stated-by', { origin: 'citation line' })
  }
  for (const line of clues.furniture) {
    const owner = copyrightOwner(line)
    const known = (owner ? directory.byName(owner) : null) ?? ownerByHost(line, directory)
    if (known && known.kind === 'outlet') return named(known, known.name, 'text', line, 'copyright-line')
  }
  const chrome = clues.titleChrome && directory.byName(clues.titleChrome)
  if (chrome) return named(chrome, chrome.name, 'text', clues.titleChrome ?? '', 'site-name-beside-headline')
  const owned = ownedAbove(clues)
  if (owned) return named(null, owned.name, 'text', owned.line, 'copyright-line')
  for (const name of clues.byline) {
    const known = directory.byName(bylineOrganization(name))
    if (known && known.kind === 'outlet') return named(known, known.name, 'text', name, 'byline-names')
  }
  const dateline =
    clues.dateline &&
    (directory.byName(clues.dateline.agency) ??
      (isHostOfSite(clues.dateline.agency) ? directory.byHost(clues.dateline.agency.toLowerCase()) : null))
  if (clues.dateline && dateline?.kind === 'outlet')
    return named(dateline, dateline.name, 'text', clues.dateline.text, 'dateline-names')
  const filed = outletOfPath(clues.path, directory)
  if (filed) return named(filed, filed.name, 'stated', clues.path, 'file-name')
  // A copy kept elsewhere that does not tell where the page stood: its host is no outlet.
  const host = clues.url && !pageAddress(clues.url.value)?.copy && hostOf(clues.url.value)
  const site = clues.titleChrome
  if (site && ((host && isNameOfHost(site, host)) || isNameOfPaper(site)))
    return named(null, site, 'text', site, 'site-name-beside-headline')
  if (host && clues.url) return named(null, host, clues.url.basis, clues.url.value, 'page-address')
  // "By Ada Roe, Marle Gazette"
  const paper = clues.byline.map(bylineOrganization).find((name) => isNameOfPaper(name))
  if (paper) return named(null, paper, 'text', paper, 'byline-names')
  if (clues.masthead) {
    const known = directory.byName(clues.masthead)
    return named(known, known?.name ?? clues.masthead, 'text', clues.masthead, 'site-name-beside-headline')
  }
  const onPage = namedOnPage(clues)
  // "MARLE (Marle Gazette) – …": no paper that is known, but plainly one
  const wired =
    clues.dateline && (isNameOfPaper(clues.dateline.agency) || isHostOfSite(clues.dateline.agency))
      ? clues.dateline
      : null
  const told = onPage ?? (wired && named(null, wired.agency, 'text', wired.text, 'dateline-names'))
  const kept = told ? null : paperOfPath(clues.path)
  return told ?? (kept ? named(null, kept, 'stated', clues.path, 'file-name') : null)
}

/** "Marle24.com", as sites sign their datelines. */
function isHostOfSite(name: string): boolean {
  return /^[\p{L}\d-]{3,24}(?:\.[a-z]{2,3}){1,2}$/iu.test(name)
}

/**
 * The one paper that stands in a line of its own above the headline, unless a line of copyright names somebody else; or the one that
 * such a line names and nothing else.
 */
function namedOnPage({ furniture, above = [] }: OutletClues): OutletName | null {
  const isName = (text: string): boolean => isNameOfPaper(text) || isPaperOfPlace(text)
  const names = new Set(above.filter((text) => text.length <= 60 && isName(text)))
  const owners = furniture.flatMap((line) => {
    const owner = /^\s*(?:©|\(c\)|copyright)/iu.test(line) && line.length <= 80 ? copyrightOwner(line) : null
    return owner ? [{ owner, line }] : []
  })
  const [name] = names
  if (name !== undefined)
    return names.size > 1 || owners.length > 0
      ? null
      : named(null, name, 'text', name, 'site-name-beside-headline')
  const [only] = owners
  return only && owners.length === 1 && isName(only.owner)
    ? named(null, only.owner, 'text', only.line, 'copyright-line')
    : null
}

/** The outlet that the owner's list calls so, in a line that tells when, where nothing but its name, numbers, a month and a page stand in the line. */
export function ownBesideDate(line: string, directory: OutletDirectory): AuthorityOutlet | null {
  if (!/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d|['’]\d\d/u.test(line)) return null
  const words = line
    .replace(/[[\]()]/g, ' ')
    .split(/[\s,;|·]+/u)
    .filter(Boolean)
  const isBeside = (word: string): boolean =>
    /\d/.test(word) ||
    monthOf(word) !== null ||
    weekdayNamed(word) !== null ||
    word.replace(/\P{L}/gu, '').length <= 4
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + longestName); to > from; to--) {
      const name = words.slice(from, to).join(' ')
      const known = directory.ownByName(name) ?? directory.ownByName(name.replace(/\.$/u, ''))
      if (known && [...words.slice(0, from), ...words.slice(to)].every(isBeside)) return known
    }
  return null
}

/** In words. */
const longestName = 6

/**
 * The stated outlets, the best first. What the owner says goes before all. Of a page's own words a section may be
 * one ("Security"): where they are no outlet that is known, a host that is goes before them, and else the name
 * that is the host written out.
 */
function bestFirst(
  { stated, url }: OutletClues,
  directory: OutletDirectory,
  byAddress: AuthorityOutlet | null,
): readonly Stated<string>[] {
  const [first] = stated
  if (first && !url) return labelledFirst(first, stated, directory)
  if (!first || !url || !isOfPage(first) || directory.byName(first.value)) return stated
  if (byAddress) return []
  const host = hostOf(url.value)
  const site = stated.find(({ value }) => host !== null && isNameOfHost(value, host))
  return site ? [site, ...stated] : stated
}

/**
 * On a page that somebody typed, without an address, "Source: Arlen Gazette" says more than what stands behind a dash of its title
 * ("Bridge shut – clipping"), unless that is the name of a paper.
 */
function labelledFirst(
  first: Stated<string>,
  stated: readonly Stated<string>[],
  directory: OutletDirectory,
): readonly Stated<string>[] {
  const isNamed = isNameOfPaper(first.value) || directory.byName(first.value) !== null
  const labelled = stated.find(({ origin }) => origin === 'header')
  return /^the title of the page$/u.test(first.origin) && !isNamed && labelled
    ? [labelled, ...stated]
    : stated
}

/** Whether a page says it of itself in its markup. */
function isOfPage({ origin }: Stated<string>): boolean {
  return /^(?:meta|microdata|JSON-LD) |^the title of the page$/u.test(origin)
}

function findAgency(clues: OutletClues, directory: OutletDirectory): OutletName | null {
  for (const claim of clues.statedAgency) {
    const known = knownByWriting(claim.value, directory)
    const made = named(known, claim.value, claim.basis, claim.value, 'stated-by', { origin: claim.origin })
    if (made) return made
  }
  // "dpa/bb": behind the agency stands its office or a writer.
  const dateline =
    clues.dateline &&
    (directory.byName(clues.dateline.agency) ?? directory.byName(clues.dateline.agency.split('/')[0] ?? ''))
  if (clues.dateline && dateline?.kind === 'agency')
    return named(dateline, dateline.name, 'text', clues.dateline.text, 'dateline-names')
  for (const name of clues.byline) {
    const known = directory.byName(bylineOrganization(name))
    if (known?.kind === 'agency') return named(known, known.name, 'text', name, 'byline-names')
  }
  for (const line of clues.furniture) {
    const owner = copyrightOwner(line)
    const known = owner ? directory.byName(owner) : null
    if (known?.kind === 'agency') return named(known, known.name, 'text', line, 'copyright-line')
  }
  const credited = clues.credit && directory.byName(clues.credit.agency)
  return clues.credit && credited
    ? named(credited, credited.name, 'text', clues.credit.text, 'agency-below-text')
    : null
}

/** The line above the headline that names whose the copyright is: "The Marle Courier", with "© 2014 Marle Courier Ltd" below. */
function ownedAbove({ furniture, above = [] }: OutletClues): { name: string; line: string } | null {
  for (const line of furniture) {
    const owner = slug(copyrightOwner(line) ?? '')
    // An agency or a person has a picture of the page.
    const name = above.find(
      (text) => text.length <= 60 && slug(text.replace(/^the\s/iu, '')) === owner.replace(/^the-/u, ''),
    )
    if (name && isPaper(name)) return { name, line }
  }
  return null
}

/** "© 2024 The Example Ltd. All rights reserved." → "The Example", "© EXAMPLE.info" → "EXAMPLE.info" */
function copyrightOwner(line: string): string | null {
  const found =
    /(?:©|\(c\)|copyright)[\s:,]{0,9}(?:copyright|©|\(c\))?[\s:,]{0,9}(?:(?:19|20)\d\d(?:\s{0,9}[-–]\s{0,9}(?:(?:19|20)\d\d|present))?)?[\s:,]{0,9}(?:by\s{1,9})?(\p{L}(?:[^.|•·\n]|\.(?=[a-z]{2,4}(?!\p{L}))){1,60})/iu.exec(
      line,
    )
  return (
    found?.[1]
      ?.replace(
        /,?\s{0,9}(?:inc|llc|ltd|limited|corp\w*|gmbh|company|co|s\.?a\.?|all rights|media group|plc)\b.*$/isu,
        '',
      )
      .replace(/\s{0,9}(?:19|20)\d\d.*$/su, '')
      .replace(/(?<![\s,.])[\s,.]+$/u, '') ?? null
  )
}

/** "Copyright By courier.example. All rights reserved" */
function ownerByHost(line: string, directory: OutletDirectory): ReturnType<OutletDirectory['byHost']> {
  const [, host] =
    /(?:©|copyright)\s{1,3}(?:by\s{1,3}|(?:19|20)\d\d\s{1,3})?((?:[\w-]{1,40}\.){1,3}[a-z]{2,4})(?![\w-])/iu.exec(
      line.slice(0, 120),
    ) ?? []
  return host ? directory.byHost(host.toLowerCase()) : null
}

/** "BBC News staff" → "BBC News" */
function bylineOrganization(name: string): string {
  return name.replace(
    /(?<!\s)\s{1,9}(?:staff|reporters?|correspondents?|writers?|editors?|desk|team|agencies)\b.*$/isu,
    '',
  )
}

/** As it is written, without what is no part of the name; a place behind it stays, and letters that an outlet has there itself. */
function plainName(written: string): string {
  const { name, note } = readWrittenName(written)
  return note.length > 0 || / \(\p{Lu}{2,6}\)$/u.test(written) ? written.replace(/\s+/gu, ' ').trim() : name
}

function named(
  known: AuthorityOutlet | null,
  written: string,
  basis: Basis,
  text: string,
  rule: string,
  facts?: Facts,
): OutletName | null {
  const name = known?.name ?? plainName(written).slice(0, 120)
  const id = known?.id ?? slug(name.replace(/^the\s+/iu, ''))
  const evidence: Evidence[] = [
    { text: text.slice(0, 160), start: null, end: null, rule, ...(facts && { facts }) },
  ]
  return id === '' ? null : { id, name, basis, evidence }
}
