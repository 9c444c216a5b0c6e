import { shippedRows } from '../knowledge/shipped.ts'
import { append } from '../lib/grouping.ts'
import { once } from '../lib/once.ts'
import { percentDecoded } from '../lib/percent.ts'

/**
 * A text in which no web address tells who read the page: what names an account, a session or a subscriber is cut out of
 * their queries, and the proxy of a library gives way to the host behind it. All else stays as it is written.
 */
export function withoutAccounts(text: string): string {
  if (!text.includes('/') || !/[?;=@]|-|proxy/i.test(text)) return text
  return text.replace(addresses, (found) => {
    const end = /[.,;:!?)\]}'’]{1,8}$/.exec(found)?.[0] ?? ''
    return publicAddress(found.slice(0, found.length - end.length)) + end
  })
}

/** With a scheme or without: "link.gale.example/apps/doc/A7?u=library". */
const addresses =
  /(?<![\p{L}\p{N}./@-])(?:https?:\/\/|(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,12}\/)[^\s<>"“”«»]{3,3000}/giu

/** The same of one address. */
export function publicAddress(address: string): string {
  const [, scheme = '', host = '', rest = ''] =
    /^(https?:\/\/)?(?:[^/?#@]{0,200}@)?([^/?#]*)(.*)$/is.exec(address) ?? []
  const site = host.toLowerCase().replace(/:\d{1,5}$/, '')
  const inner = behindProxy(site, rest)
  const whole = inner === null || inner.includes('://') ? inner : `${scheme || 'https://'}${inner}`
  // Anything may be written behind the address of a proxy.
  if (whole !== null && URL.canParse(whole)) return publicAddress(whole)
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(rest) ?? []
  const kept = query === undefined ? undefined : keptOf(query, site)
  const part = hash.includes('=') ? keptOf(hash.slice(1), site) : hash.slice(1)
  return (
    scheme +
    host +
    path.replace(/;(?:jsessionid|phpsessid)=[^;/]{1,200}/gi, '') +
    (kept ? `?${kept}` : '') +
    (part ? `#${part}` : '')
  )
}

/** The parameters of a query that say nothing of the reader, as they are written. */
function keptOf(query: string, host: string): string {
  return query
    .split('&')
    .filter((pair) => {
      const [name = '', value = ''] = pair.replace(/^amp;/, '').split(/=(.*)/s)
      return !isOfReader(percentDecoded(name), percentDecoded(value), host)
    })
    .join('&')
}

interface Account {
  readonly hosts: readonly string[]
  readonly isKey: boolean
}

const accounts = once((): ReadonlyMap<string, readonly Account[]> => {
  const found = new Map<string, Account[]>()
  for (const { name, hosts, value } of shippedRows<'name' | 'hosts' | 'value'>('web/accounts.csv'))
    append(found, name, { hosts: hosts.split(' ').filter(Boolean), isKey: value === 'key' })
  return found
})

/** Whether a parameter of an address names who read the page; any does whose value holds an address of mail. */
function isOfReader(name: string, value: string, host: string): boolean {
  if (/(?:^|[|,;:])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?:$|[|,;:])/.test(value)) return true
  return (accounts().get(name.toLowerCase()) ?? []).some(
    ({ hosts, isKey }) =>
      (hosts.length === 0 || hosts.some((one) => host === one || host.endsWith(`.${one}`))) &&
      (!isKey || isLongKey(value)),
  )
}

/** A run that no page would be named by: sixteen characters or more, figures among letters. */
function isLongKey(value: string): boolean {
  return (
    /^[\w~.+/=-]{16,}$/.test(value) &&
    /\d/.test(value) &&
    /[a-z]/i.test(value) &&
    !/[a-z]{3}-[a-z]{3}/i.test(value)
  )
}

/**
 * What stands behind the proxy of a library, by host and the rest of an address: "www-courier-example.ezproxy.library.example",
 * "0-www.courier.example.library.example", "ezproxy.library.example/login?url=https://courier.example/7". Null for other hosts.
 * Source: the manuals of EZproxy, OCLC's hosted EZproxy, OpenAthens and Innovative's Web Access Management.
 */
export function behindProxy(host: string, rest: string): string | null {
  if (passingHosts().some((end) => host.endsWith(end))) return null
  if (
    /(?:^|[.-])[a-z\d]{0,12}prox(?:y|ies)[a-z\d]{0,12}(?:[.-]|$)|\.idm\.oclc\.org$|\.?openathens\.net$/i.test(
      host,
    )
  ) {
    const wanted = /[?&]q?url=(.+)$/is.exec(rest)?.[1]
    if (wanted !== undefined) {
      const inside =
        /^https?:/i.test(wanted) && wanted.includes('://')
          ? wanted
          : percentDecoded(wanted.replace(/&.*$/s, ''))
      if (/^https?:\/\/[^/]/i.test(inside)) return inside
    }
  }
  const found = folded.exec(host)?.[1] ?? hyphened.exec(host)?.[1]
  if (found) return unfoldedHost(found.replace(/^0-/, '')) + rest
  const dotted = plain.exec(host)?.[1] ?? numbered.exec(host)?.[1]
  return dotted ? dotted + rest : null
}

/** ".cdn.ampproject.org": hosts of services for everybody, which hold the host of the page as the proxy of a library does. */
const passingHosts = once((): readonly string[] =>
  shippedRows<'host'>('web/kept-copies.csv').flatMap(({ host }) =>
    host.startsWith('*.') ? host.slice(1) : [],
  ),
)

/** "www-the--bell-example" → "www.the-bell.example": hyphens are the dots of the host, a doubled one is a hyphen. */
export function unfoldedHost(host: string): string {
  return host.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-')
}

const proxy = String.raw`(?:(?:[a-z\d-]{1,60}\.){0,3}[a-z\d-]{0,20}proxy[a-z\d-]{0,20}\.|(?:[a-z\d-]{1,60}\.){1,3}idm\.oclc\.org$|(?:[a-z\d-]{1,60}\.){0,3}openathens\.net$)`
const folded = new RegExp(String.raw`^([a-z\d]+(?:-{1,2}[a-z\d]+)+)\.${proxy}`, 'i')
/** Only the host of another site begins and ends so: "www-courier-com.library.example". */
const hyphened =
  /^((?:0-)?www(?:-{1,2}[a-z\d]+){1,5}-(?:com|org|net|edu|gov|info|co-uk|com-au))\.[a-z\d-]{1,60}\.[a-z]/i
const plain = new RegExp(
  String.raw`^((?:[a-z\d-]{1,60}\.){1,4}(?:com|org|net|edu|gov|info|uk|de|fr|es|it|nl|ca|au))\.${proxy}`,
  'i',
)
const numbered =
  /^0-((?:[a-z\d-]{1,60}\.){1,4}?(?:com|org|net|edu|gov|info|co\.uk|com\.au))\.(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,12}$/i
