import { createReadStream, existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { guarded } from './requests.ts'

export interface ServeCommand {
  readonly output: string
  readonly port: number
}

/** `dateline serve`: show the built site on this machine alone, until it is interrupted. Returns the exit code. */
export async function runServe(command: ServeCommand, signal: AbortSignal): Promise<number> {
  const folder = resolve(command.output)
  if (!existsSync(join(folder, 'index.html')))
    throw new Failure(`There is no site in ${folder}.`, 'Build one first: dateline build')
  const server = await listen(staticSite(folder), command.port)
  console.log(`Serving ${folder} at ${addressOf(server)} (Ctrl+C ends it)`)
  await runUntil(server, signal)
  return 0
}

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
