import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

export type Handler = (path: string, request: IncomingMessage, response: ServerResponse) => unknown

/**
 * Answer only requests that are in order: those for this machine (a page of another site could else read the archive by
 * a name of its own that leads here), for something that is read, at an address that has a meaning. Whatever a handler
 * throws ends its request, never the server. `post` handles requests that change something; without it there are none.
 */
export function guarded(handler: Handler, post: Handler | null = null): RequestListener {
  return (request, response) => {
    if (!isOwnHost(request.headers.host))
      return refuse(response, 421, 'This server answers for localhost alone.')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const answer = isRead ? handler : request.method === 'POST' ? post : null
    if (answer === null)
      return refuse(response, 405, `Only GET and HEAD${post ? ' and POST' : ''} are answered.`)
    const path = requestPath(request.url)
    if (path === null) return refuse(response, 400, 'This address has no meaning.')
    void settle(() => answer(path, request, response), response)
  }
}

async function settle(answer: () => unknown, response: ServerResponse): Promise<void> {
  try {
    await answer()
  } catch (error) {
    refuse(response, 500, error instanceof Error ? error.message : String(error))
  }
}

/** "/people/?q=%C3%A9" → "/people/"; null where it is malformed. */
export function requestPath(url: string | undefined): string | null {
  try {
    const path = decodeURI(new URL(url ?? '/', 'http://localhost').pathname)
    return url?.startsWith('/') && !url.startsWith('//') && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

/** "localhost:4380", "127.0.0.1", "[::1]:80". */
function isOwnHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '')
}

/** Answer with an error, as text; where the answer has begun, break it off. */
export function refuse(response: ServerResponse, code: number, reason: string): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${reason}\n`)
}
