import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from '../server/requests.ts'

/** Known to the pages that this desk has served, and to nobody else: every change must carry it. */
export function newToken(): string {
  return randomBytes(32).toString('hex')
}

/** Nothing is shown in a frame, lent to pages of other sites, or guessed to be of another type. */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('content-security-policy', "frame-ancestors 'none'")
}

/** For pages of the desk's own: nothing runs or loads but its own files. */
export const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Whether a page of another site asks. Browsers say so (`Sec-Fetch-Site`); following a link to a page is allowed, as it
 * shows the page to its owner and to nobody else. The host was checked before.
 */
export function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  return !(headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document')
}

/** Refuse a change that does not come from a page of this desk. Returns true where it was refused. */
export function refusesChange(request: IncomingMessage, response: ServerResponse, token: string): boolean {
  const { headers } = request
  const isSameOrigin = headers.origin === `http://${headers.host}`
  const given = Buffer.from(`${headers['x-desk-token'] ?? ''}`)
  const wanted = Buffer.from(token)
  const hasToken = given.length === wanted.length && timingSafeEqual(given, wanted)
  const type = `${headers['content-type'] ?? ''}`.split(';')[0]
  // Neither type can be sent by a form, so that a page elsewhere would have to ask first.
  const isPlain = type === 'application/json' || type === 'application/octet-stream'
  if (isSameOrigin && hasToken && isPlain && !isFromElsewhere(request)) return false
  refuse(response, 403, 'Only a page of this desk can change something. Load the page again.')
  return true
}

/** The body of a request, at most `largest` bytes; null where it is larger. */
export async function readBody(request: IncomingMessage, largest: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > largest) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
