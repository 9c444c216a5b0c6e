import { shippedLines, shippedRows } from '../knowledge/shipped.ts'
import { percentDecoded } from '../lib/percent.ts'
import { behindProxy, publicAddress, unfoldedHost } from './reader-account.ts'

/** Where a page stood, as far as its address tells. */
export interface PageAddress {
  /** Without what only tells where a reader came from; for a kept copy the address inside, else the copy's own. */
  readonly address: string
  /** It is that of a kept copy that does not tell where the page stood: its host says nothing of the outlet. */
  readonly copy: boolean
  /** When a copy was kept, as `YYYY-MM-DD`: a day of saving, never of publication. */
  readonly kept: string | null
}

/**
 * The address of a page as somebody kept it → where the page stood:
 * `https://web.archive.org/web/20200105101010/https://courier.example/a?utm_source=x` → `https://courier.example/a`,
 * kept on 2020-01-05. Null for what is no web address.
 */
export function pageAddress(text: string): PageAddress | null {
  let url = webUrl(text)
  let copy = false
  let kept: string | null = null
  // A copy of a copy, such as an archived AMP page; a chain has an end.
  for (let step = 0; url && step < 4; step++) {
    const inside = addressInside(url)
    if (inside === undefined) break
    kept ??= stampOf(url)
    copy = inside === null
    if (inside === null) break
    url = inside
  }
  return url && { address: withoutTracking(url), copy, kept }
}

/**
 * An address as a browser or a note shows it → the address of the page: "<https://…>", "view-source:https://…",
 * "about:reader?url=https%3A…", "read://…?url=…", "chrome-extension://…?url=…". Any other text as it is.
 */
export function bareAddress(text: string): string {
  const plain = text.trim().replace(/^<([^<>\s]{4,4000})>$/, '$1')
  const shown =
    /^(?:about:reader\?|(?:read|[a-z]{2,8}-extension):\/\/[^?#]{0,300}\?(?:[^#]{0,600}&)?)url=(https?[^&\s]{4,4000})/i.exec(
      plain,
    )?.[1]
  return shown ? percentDecoded(shown) : plain.replace(/^view-source:(?=https?:)/i, '')
}

/** "www.courier.example/a" and "https://courier.example/a"; null for other schemes, names and passwords. */
function webUrl(text: string): URL | null {
  const bare = bareAddress(text)
  const whole = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?=[/:?#]|$)/u.test(bare) ? `https://${bare}` : bare
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null
  const url = new URL(whole)
  return url.hostname === '' || url.username || url.password ? null : url
}

interface Keeper {
  readonly form: string
  readonly parameter: string
}

let keepers: ReadonlyMap<string, readonly Keeper[]> | null = null

function keepersOf(host: string): readonly Keeper[] {
  if (!keepers) {
    const found = new Map<string, Keeper[]>()
    for (const { host: name, form, parameter } of shippedRows<'host' | 'form' | 'parameter'>(
      'web/kept-copies.csv',
    ))
      found.set(name, [...(found.get(name) ?? []), { form, parameter }])
    keepers = found
  }
  const known = keepers.get(host)
  if (known) return known
  for (const [name, anywhere] of keepers)
    if (name.startsWith('*.') && host.endsWith(name.slice(1))) return anywhere
  return []
}

/** The address in the address; null for a copy that does not tell, undefined where this is no copy. */
function addressInside(url: URL): URL | null | undefined {
  const { hostname } = url
  const known = keepersOf(hostname)
  if (known.length === 0) {
    const proxied = behindProxy(hostname, `${url.pathname}${url.search}${url.hash}`)
    return proxied ? webUrl(proxied) : undefined
  }
  for (const keeper of known) {
    const inside = read(keeper, url)
    if (inside && inside.hostname !== hostname) return inside
  }
  // A page of the service itself, such as a search, is no copy: only short names and stamps are.
  return known.some(({ form }) => form === 'path' || form === 'none') && url.pathname.length > 1
    ? null
    : undefined
}

function read({ form, parameter }: Keeper, url: URL): URL | null {
  if (form === 'parameter') return webUrl(url.searchParams.get(parameter) ?? '')
  if (form === 'cache') {
    const cached = /^cache:(?:(?!https?:)[\w-]{4,20}:)?(.+)$/s.exec(url.searchParams.get(parameter) ?? '')
    return cached?.[1] ? webUrl(cached[1]) : null
  }
  if (form === 'translated') return untranslated(url)
  if (form === 'defense') {
    // The second generation writes "%" as "-" and "/" as "_".
    const old = url.searchParams.get(parameter)?.replaceAll('-', '%').replaceAll('_', '/')
    return webUrl(old ? percentDecoded(old) : (/__(https?:\/{1,2}.{4,2000}?)__;/i.exec(url.href)?.[1] ?? ''))
  }
  if (form === 'amp') {
    const amp = /^\/(?:[acv]\/|amp\/)(s\/)?(.+)$/s.exec(url.pathname)
    return amp?.[2] ? webUrl(`${amp[1] ? 'https' : 'http'}://${amp[2]}${url.search}`) : null
  }
  if (form !== 'path') return null
  // Some services write the inner address decoded, some encoded, and some lose a slash of "https://".
  const path = percentDecoded(url.pathname.slice(1))
  const inner = /(?:^|\/)(https?:)\/{1,2}(.+)$/is.exec(path)
  if (inner) return webUrl(`${inner[1]}//${inner[2]}${url.search}${url.hash}`)
  const bare = /^(?:web\/\d{4,14}[a-z_]*\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,}\/.*)$/su.exec(path)
  return bare?.[1] ? webUrl(`https://${bare[1]}${url.search}`) : null
}

/** "www-courier-example.translate.goog" → "www.courier.example" */
function untranslated({ hostname, pathname, search }: URL): URL | null {
  const host = unfoldedHost(hostname.replace(/\.translate\.goog$/, ''))
  const inside = webUrl(`https://${host}${pathname}${search}`)
  for (const name of [...(inside?.searchParams.keys() ?? [])])
    if (name.startsWith('_x_tr_')) inside?.searchParams.delete(name)
  return inside
}

function stampOf({ pathname }: URL): string | null {
  const stamp = /\/((?:19|20)\d\d)\.?([01]\d)\.?([0-3]\d)(?:-?\d{2,6})?[a-z_]*\//.exec(pathname)
  return stamp ? `${stamp[1]}-${stamp[2]}-${stamp[3]}` : null
}

let tracking: { readonly names: ReadonlySet<string>; readonly starts: readonly string[] } | null = null

function isTracking(name: string): boolean {
  if (!tracking) {
    const lines = shippedLines('web/tracking.txt')
    tracking = {
      names: new Set(lines.filter((line) => !line.endsWith('*'))),
      starts: lines.filter((line) => line.endsWith('*')).map((line) => line.slice(0, -1)),
    }
  }
  const folded = name.toLowerCase()
  return tracking.names.has(folded) || tracking.starts.some((start) => folded.startsWith(start))
}

/** Without tracking parameters and accounts of readers, marks of a passage (`#:~:text=`) and the ending of AMP pages. */
function withoutTracking(url: URL): string {
  const clean = new URL(url.href)
  // Rewriting the query would change how the others are written: only what goes is cut out.
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(percentDecoded(pair.replace(/=.*$/s, ''))))
  clean.search = kept.join('&')
  clean.hash = clean.hash.replace(/:~:.*$/s, '').replace(/^#(?:xtor|utm_|ref|comments?|at_)\b.*$/is, '#')
  if (clean.hash === '#' || clean.hash === '') clean.hash = ''
  clean.pathname = clean.pathname.replace(/(?<=[^/])\/amp\/?$/, '').replace(/\.amp(?=$|\.html$)/, '')
  return publicAddress(clean.href)
}
