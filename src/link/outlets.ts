import { shippedOutlets } from '../knowledge/outlets.ts'
import { shippedData } from '../knowledge/shipped.ts'
import { append, count } from '../lib/grouping.ts'
import { once } from '../lib/once.ts'
import { pathSegment } from '../lib/path-segment.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Outlet } from '../model/archive.ts'
import type { AuthorityOutlet } from '../model/authority.ts'
import { outletKey } from '../names/organization.ts'
import { readWrittenName } from '../names/outlet-name.ts'
import { compareStrings, foldText, mostFrequent } from '../text/folding.ts'
import { isNameOfHost, keysOfHost, keysOfName } from '../text/host-name.ts'

/** An outlet as one article names it. */
interface OutletNamed {
  readonly id: string
  readonly name: string
}

interface Draft {
  readonly owner: AuthorityOutlet | null
  readonly names: Map<string, number>
  readonly articles: string[]
  /** Articles that name it as their publisher. */
  published: number
}

/** Outlets and agencies by name, and from the outlet of an article to the id of its page. */
export interface Outlets {
  readonly outlets: readonly Outlet[]
  readonly idOf: (outlet: OutletNamed) => string
}

/** Who published, and which agency filed. An agency's page holds its own articles and those that others ran. */
export function linkOutlets(records: readonly ArticleRecord[], listed: readonly AuthorityOutlet[]): Outlets {
  const owned = ownedByName(listed)
  const fuller = new Map([...articledNames(records), ...siteNames(records), ...placedNames(records)])
  const ownerOf = (outlet: OutletNamed): AuthorityOutlet | null =>
    owned.get(outlet.id) ?? owned.get(foldText(outlet.name)) ?? null
  const idOf = (outlet: OutletNamed): string => {
    const known = ownerOf(outlet)
    const named = known ? null : fuller.get(outlet.name)
    return known?.id ?? (named ? idOf(named) : slug(outlet.id) || slug(outlet.name))
  }
  const drafts = new Map<string, Draft>()
  for (const { id: article, outlet, agency } of records)
    for (const named of [outlet, agency]) {
      if (!named) continue
      const id = idOf(named)
      const draft: Draft = drafts.get(id) ?? {
        owner: ownerOf(named),
        names: new Map(),
        articles: [],
        published: 0,
      }
      drafts.set(id, draft)
      count(draft.names, named.name)
      if (draft.articles.at(-1) !== article) draft.articles.push(article)
      if (named === outlet) draft.published++
    }
  const outlets = [...drafts].map(([id, draft]) => toOutlet(id, draft))
  return { outlets: outlets.sort((a, b) => compareStrings(a.id, b.id)), idOf }
}

/** Names in words go before hosts. */
function withoutHosts(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const written = new Map([...names].filter(([name]) => !isHost(name)))
  return written.size > 0 ? written : names
}

function isHost(name: string): boolean {
  return /^[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(name)
}

/**
 * Outlets that only the host of their pages tells, with the one whose name is that host written out, where another
 * article gives it: `fenlandreporter.example` is the "Fenland Reporter". Two names for one host tell nothing.
 */
function siteNames(records: readonly ArticleRecord[]): ReadonlyMap<string, OutletNamed> {
  const named = new Map<string, Map<string, OutletNamed>>()
  const hosts = new Set<string>()
  for (const { outlet } of records) {
    if (!outlet) continue
    if (isHost(outlet.name)) hosts.add(outlet.name)
    else for (const key of keysOfName(outlet.name)) groupOf(named, key).set(outlet.id, outlet)
  }
  const sites = new Map<string, OutletNamed>()
  for (const host of hosts) {
    const alike = new Map(keysOfHost(host).flatMap((key) => [...(named.get(key) ?? [])]))
    const [site, other] = [...alike.values()].filter(({ name }) => isNameOfHost(name, host))
    if (site && !other) sites.set(host, site)
  }
  return sites
}

/**
 * A paper that is named without its article, with the one form that has it: "Courrier de Marle" is "Le Courrier de Marle". Only where
 * a small word and a place make it the name of one paper: "Prensa Libre" and "La Prensa Libre" are two.
 */
function articledNames(records: readonly ArticleRecord[]): ReadonlyMap<string, OutletNamed> {
  const named = new Map<string, OutletNamed>()
  for (const { outlet } of records) if (outlet && !named.has(outlet.name)) named.set(outlet.name, outlet)
  const bare = new Map<string, OutletNamed[]>()
  for (const outlet of named.values()) {
    const rest = withoutArticle(outlet.name)
    if (rest !== null) append(bare, foldText(rest), outlet)
  }
  const fuller = new Map<string, OutletNamed>()
  for (const { id, name } of bare.size === 0 ? [] : named.values()) {
    const [full, other] = bare.get(foldText(name)) ?? []
    if (full && !other && full.id !== id) fuller.set(name, full)
  }
  return fuller
}

/** "L'Écho de Marle" → "Écho de Marle"; null for a name without an article, and one that may be that of several papers. */
function withoutArticle(name: string): string | null {
  const [, article = '', rest = ''] = /^(\p{L}{1,3})(?:\s|['’])(\p{Lu}.{4,80})$/u.exec(name) ?? []
  if (article === '' || !articles().has(article.toLowerCase())) return null
  return rest.split(/\s/u).some((word, at, words) => at > 0 && isPlaceBehind(word, words[at + 1]))
    ? rest
    : null
}

/** Whether a word links the place of a paper to its name: "de Marle", "d'Arlen", "de l'Orvanche". */
function isPlaceBehind(word: string, next = ''): boolean {
  const [link = '', place] = word.split(/['’]/u)
  if (!links().has(link)) return false
  return /^\p{Lu}/u.test(place ?? next.replace(/^\p{Ll}{1,3}['’]/u, ''))
}

const listed = (list: 'articles' | 'links'): ReadonlySet<string> =>
  new Set(
    shippedData<Readonly<Record<'articles' | 'links', string>>>('names/outlet-articles.yml')[list].split(' '),
  )
const articles = once(() => listed('articles'))
const links = once(() => listed('links'))

/**
 * A paper whose place is told in part, with the one form that tells it in full: "The Gazette (Montreal)" is "The Gazette (Montreal,
 * Quebec)"; "The Gazette (Quebec)" is neither where there is one of Sherbrooke, too; "The Gazette" alone may be any.
 */
function placedNames(records: readonly ArticleRecord[]): ReadonlyMap<string, OutletNamed> {
  const forms = new Map<string, PlacedName>()
  for (const { outlet } of records) {
    if (!outlet || forms.has(outlet.name)) continue
    const { name, note } = readWrittenName(outlet.name)
    if (note.length > 0)
      forms.set(outlet.name, { outlet, key: outletKey(name), parts: new Set(note.map(foldText)) })
  }
  const named = new Map<string, OutletNamed>()
  const byPart = new Map<string, PlacedName[]>()
  for (const form of forms.values())
    for (const part of form.parts) append(byPart, `${form.key}\t${part}`, form)
  for (const form of forms.values()) {
    const fullest = fullestOf(form, byPart)
    if (fullest) named.set(form.outlet.name, fullest.outlet)
  }
  return named
}

/** The one form that tells most of those that tell all of a place that this one does, and more; null for none, and where two do. */
function fullestOf(form: PlacedName, byPart: ReadonlyMap<string, readonly PlacedName[]>): PlacedName | null {
  // Those with all of its parts are among those with the part that is rarest.
  const [rarest = []] = [...form.parts]
    .map((part) => byPart.get(`${form.key}\t${part}`) ?? [])
    .sort((a, b) => a.length - b.length)
  const [head, ...more] = rarest.filter((other) => other !== form && isPartOf(form.parts, other.parts))
  if (!head) return null
  const fullest = more.reduce((best, one) => (isNarrower(best, one) ? one : best), head)
  const isOnly = [head, ...more].every((one) => one === fullest || isNarrower(one, fullest))
  return isOnly && !isNarrower(fullest, form) ? fullest : null
}

/** An outlet with a place behind its name. */
interface PlacedName {
  readonly outlet: OutletNamed
  /** Equal for the same name without its place. */
  readonly key: string
  readonly parts: ReadonlySet<string>
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((part) => all.has(part))
}

/** Whether it tells less of the place than the other; of two that tell the same, the first by its letters is the fuller one. */
function isNarrower(one: PlacedName, other: PlacedName): boolean {
  if (one === other || !isPartOf(one.parts, other.parts)) return false
  return one.parts.size < other.parts.size || one.outlet.name > other.outlet.name
}

function groupOf(named: Map<string, Map<string, OutletNamed>>, key: string): Map<string, OutletNamed> {
  const group = named.get(key) ?? new Map<string, OutletNamed>()
  named.set(key, group)
  return group
}

function toOutlet(id: string, { owner, names, articles, published }: Draft): Outlet {
  const name = owner?.name ?? mostFrequent(withoutHosts(names)) ?? id
  const aliases = new Set([...(owner?.aliases ?? []), ...[...names.keys()].sort(compareStrings)])
  aliases.delete(name)
  return {
    id,
    page: `outlets/${pathSegment(id)}/`,
    name,
    aliases: [...aliases],
    hosts: owner?.hosts ?? [],
    country: owner?.country ?? null,
    kind: owner?.kind ?? (published === 0 || isKnownAgency(name) ? 'agency' : 'outlet'),
    verified: owner !== null,
    articles,
  }
}

/** Whether an outlet is an agency of our own list, whoever published its articles here. */
function isKnownAgency(name: string): boolean {
  agencies ??= new Set(
    shippedOutlets()
      .filter(({ kind }) => kind === 'agency')
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map(foldText),
  )
  return agencies.has(foldText(name))
}

let agencies: ReadonlySet<string> | undefined

/** The owner's outlets by id, name and aliases; the first entry that claims a name has it. */
function ownedByName(listed: readonly AuthorityOutlet[]): Map<string, AuthorityOutlet> {
  const owned = new Map<string, AuthorityOutlet>()
  for (const outlet of listed)
    for (const name of [outlet.id, foldText(outlet.name), ...outlet.aliases.map(foldText)])
      if (!owned.has(name)) owned.set(name, outlet)
  return owned
}
