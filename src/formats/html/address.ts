import type { Origin } from '../../model/origin.ts'
import { pageAddress } from '../../text/web-address.ts'
import { metaOf, type PageMetadata } from './metadata.ts'
import type { SavedPage } from './saved-page.ts'

export interface PagePlace {
  /** Of the original page, without what only tracks readers. */
  readonly address: string | null
  readonly addressBy: Origin
  /** What relative addresses in the page are relative to. */
  readonly base: string | null
  /** The day of saving, as written. */
  readonly saved: string | null
  readonly savedBy: Origin
}

/** Where a page stood and when it was saved: by the file that holds it, the saver's comment, or the page itself. */
export function readAddress(saved: SavedPage, html: string, metadata: PageMetadata): PagePlace {
  const head = html.slice(0, 20_000)
  const comment = saverComment(head)
  const kept = keptStamp(html, [saved.address ?? '', comment.address, metadata.canonical])
  const offers: [string, Origin][] = [
    [saved.address ?? '', 'the file that holds the page'],
    [comment.address, 'the saving program'],
    [keptAddress(html), 'the kept copy of the page'],
    [metadata.canonical, 'the canonical link'],
    [metaOf(metadata, 'og:url', 'twitter:url', 'parsely-link', 'dc.identifier'), 'meta og:url'],
  ]
  const usable = offers.flatMap(([value, by]): [string, Origin][] => {
    const address = wholeAddress(value.trim(), saved.address ?? comment.address)
    return address ? [[address, by]] : []
  })
  // The page's own address has no tracking; it is taken where it is of the same site.
  const [first] = usable
  const canonical = usable.find(
    ([value, by]) => by === 'the canonical link' && first && sameSite(value, first[0]) && !isRoot(value),
  )
  const [address, addressBy] = canonical ?? first ?? [null, 'the page']
  return {
    address,
    addressBy,
    base: wholeAddress(metadata.base, first?.[0] ?? '') ?? first?.[0] ?? null,
    saved: saved.saved ?? comment.saved ?? kept,
    savedBy: saved.saved
      ? 'the file that holds the page'
      : comment.saved
        ? 'the saving program'
        : 'the kept copy of the page',
  }
}

/** A whole web address of the original page, without tracking; that of a kept copy is the one inside. */
function wholeAddress(value: string, base: string): string | null {
  if (value === '' || value.length > 2000) return null
  const whole =
    /^\/(?!\/)/.test(value) && URL.canParse(base)
      ? new URL(value, base).href
      : value.replace(/^\/\//, 'https://')
  if (!/^https?:\/\//i.test(whole)) return null
  const found = pageAddress(whole)
  return found && !found.copy && new URL(found.address).hostname.includes('.') ? found.address : null
}

function isRoot(address: string): boolean {
  return new URL(address).pathname === '/'
}

function sameSite(a: string, b: string): boolean {
  const [one, two] = [a, b].map((address) => new URL(address).hostname.split('.').slice(-2).join('.'))
  return one === two
}

/** "Page saved with SingleFile url: … saved date: …", "saved from url=(0034)https://…" */
function saverComment(head: string): { address: string; saved: string | null } {
  const single =
    /<!--\s*Page saved with SingleFile\s{1,20}url:\s{0,20}(\S{1,2000})\s{1,20}saved date:\s{0,20}([^\n(>-][^\n(>]{5,60})/i.exec(
      head,
    )
  if (single) return { address: single[1] ?? '', saved: plainDate(single[2] ?? '') }
  const complete = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i.exec(head)
  if (complete) return { address: complete[1] ?? '', saved: null }
  const scrape =
    /<!--\s*(?:Mirrored from|Archived from|Source:|URL:)\s{0,20}([^\s<]{4,2000}?)(?:\s{1,9}by HTTrack[^\n<]{0,200}?)?(?:,\s{0,9}([^\n<]{6,60}))?\s{0,9}-->/i.exec(
      head,
    )
  if (scrape)
    return {
      address: /^https?:/i.test(scrape[1] ?? '') ? (scrape[1] ?? '') : `http://${scrape[1]}`,
      saved: null,
    }
  return { address: '', saved: null }
}

/** "Thu May 12 2022 00:38:02 GMT+0000 (UTC)" → "12 May 2022" */
export function plainDate(text: string): string | null {
  const found = /\b([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{4})\b/.exec(text)
  if (found) return `${found[2]} ${found[1]} ${found[3]}`
  const mail = /\b(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})\b/.exec(text)
  if (mail) return `${mail[1]} ${mail[2]} ${mail[3]}`
  return /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? null
}

/** The address that the Wayback Machine writes into the head of its copies, or above them. */
function keptAddress(html: string): string {
  const script = /__wm\.wombat\("(https?:[^"\s]{4,2000})",/.exec(html.slice(0, 20_000))?.[1]
  if (script) return script
  const at = html.indexOf('BEGIN WAYBACK TOOLBAR INSERT')
  if (at < 0) return ''
  return (
    /web\.archive\.org\/web\/\d{14}[a-z_]{0,4}\/(https?:[^"'\s<>]{4,2000})/.exec(
      html.slice(at, at + 20_000),
    )?.[1] ?? ''
  )
}

/** When the Wayback Machine or another keeper saved the page: by its address or the comment at the end. */
function keptStamp(html: string, addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const kept = address && pageAddress(address)?.kept
    if (kept) return kept
  }
  const comment = /FILE ARCHIVED ON [\d:]{4,8} ([A-Z][a-z]{2}) (\d{1,2}), (\d{4})/.exec(html.slice(-20_000))
  return comment ? `${comment[2]} ${comment[1]} ${comment[3]}` : null
}
