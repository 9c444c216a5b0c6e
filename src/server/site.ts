import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { guarded } from './requests.ts'

/** Resolves when the signal has come and the server has closed. */
export function runUntil(server: Server, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const close = (): void => {
      server.close(() => done())
      server.closeAllConnections()
    }
    if (signal.aborted) close()
    else signal.addEventListener('abort', close, { once: true })
  })
}

/** Answers with the files of a folder as any static server does, read again at each request. */
export function staticSite(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true })
  return guarded((_path, request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end('Not found'))
        .pipe(response)
    })
  })
}

/** The page of the site at a path ("/people/"), as HTML; null where the path is that of no page. */
export function readPage(folder: string, path: string): string | null {
  if (!path.endsWith('/')) return null
  const file = join(folder, path, 'index.html')
  return file.startsWith(join(folder, '/')) && existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** A page with more at its end, which is in no file of the site. */
export function withMore(html: string, more: string): string {
  const end = html.lastIndexOf('</body>')
  return end < 0 ? html + more : html.slice(0, end) + more + html.slice(end)
}

/** Listen on loopback, on the port or, where it is taken, on the next free one of ten. */
export async function listen(handler: RequestListener, port: number): Promise<Server> {
  for (let offset = 0; offset < 10; offset++) {
    const server = createServer(handler)
    const problem = await new Promise<string | null>((done) => {
      server.once('error', (error) => done(systemCode(error) ?? String(error)))
      server.listen(port === 0 ? 0 : port + offset, '127.0.0.1', () => done(null))
    })
    if (problem === null) {
      if (offset > 0) console.error(`Port ${port} is in use by another program.`)
      return server
    }
    if (problem !== 'EADDRINUSE')
      throw new Failure(`Cannot listen on port ${port}: ${systemReason(problem)}.`, 'Choose another --port.')
  }
  throw new Failure(`Ports ${port} to ${port + 9} are all in use.`, 'Choose another --port.')
}

export function addressOf(server: Server): string {
  const address = server.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : String(address)
}
