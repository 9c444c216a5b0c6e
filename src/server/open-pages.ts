import type { ServerResponse } from 'node:http'

/** What an open page is told after each build. */
export interface SiteState {
  /** Goes up when the site has changed. */
  readonly version: number
  /** What failed, or what is wrong with clippings; empty when all is well. */
  readonly problems: readonly string[]
  /** The last build failed: the site is the one before. */
  readonly isFailed?: boolean
}

/** The pages that are open in browsers, each waiting for news (server-sent events). */
export class OpenPages {
  readonly #waiting = new Set<ServerResponse>()
  #state: SiteState = { version: 0, problems: [] }

  get state(): SiteState {
    return this.#state
  }

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(event(this.#state))
    this.#waiting.add(response)
    response.on('close', () => this.#waiting.delete(response))
  }

  tell(state: SiteState): void {
    this.#state = state
    for (const response of this.#waiting) response.write(event(state))
  }

  close(): void {
    for (const response of this.#waiting) response.end()
  }
}

function event(state: SiteState): string {
  return `data: ${JSON.stringify(state)}\n\n`
}
