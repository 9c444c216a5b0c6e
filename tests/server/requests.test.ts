import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { guarded, requestPath } from '../../src/server/requests.ts'
import { listen, staticSite } from '../../src/server/site.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

test.each([
  ['/', '/'],
  ['/people/?q=%C3%A9#x', '/people/'],
  ['/caf%C3%A9/', '/café/'],
  ['/a/../../etc/passwd', '/etc/passwd'],
  ['/%ff', null],
  ['/%', null],
  ['/a%00b', null],
  ['//', null],
  ['//evil.example/x', null],
  ['http://evil.example/x', null],
  ['*', null],
  ['', null],
  [undefined, null],
])('%s', (url, path) => {
  expect(requestPath(url)).toBe(path)
})

describe('the server', () => {
  async function serve(handler = staticSite(site())) {
    const server = await listen(handler, 0)
    onTestFinished(() => void server.close())
    const { port } = server.address() as { port: number }
    const get = (path: string, host = `localhost:${port}`, method = 'GET') =>
      new Promise<number | undefined>((done, fail) => {
        const sent = request(
          { port, path, method, headers: { host }, agent: false },
          (response: IncomingMessage) => {
            response.resume()
            done(response.statusCode)
          },
        )
        sent.on('error', fail).end()
      })
    return { get, port }
  }

  function site(): string {
    const folder = writeTree(emptyFolder(), { 'site/index.html': '<h1>Home</h1>', 'secret.txt': 'Secret.' })
    mkdirSync(join(folder, 'site/people'))
    writeFileSync(join(folder, 'site/people/index.html'), '<h1>People</h1>')
    return join(folder, 'site')
  }

  test('answers for this machine, and for no other name', async () => {
    const { get, port } = await serve()
    for (const host of [`localhost:${port}`, '127.0.0.1', '[::1]:80', 'LOCALHOST'])
      expect(await get('/', host)).toBe(200)
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.example', 'localhost:x'])
      expect(await get('/', host)).toBe(421)
  })

  test('gives 400 for a malformed address, and goes on', async () => {
    const { get } = await serve()
    for (const path of ['/%ff', '/%c3%28', '//', '/%00']) expect(await get(path)).toBe(400)
    expect(await get('/people/')).toBe(200)
    expect(await get('/nowhere/')).toBe(404)
    expect(await get('/', 'localhost', 'POST')).toBe(405)
  })

  test('a path that leads out leads nowhere', async () => {
    const { get, port } = await serve()
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt'])
      expect(await get(path)).toBe(404)
    const raw = await new Promise<string>((done) => {
      let text = ''
      const socket = createConnection(port, '127.0.0.1', () =>
        socket.write('GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      )
      socket.on('data', (data) => {
        text += data
      })
      socket.on('close', () => done(text))
    })
    expect(raw).not.toContain('Secret.')
  })

  test('a handler that throws ends its request alone', async () => {
    const { get } = await serve(
      guarded((path, _request, response) => {
        if (path === '/bad') throw new Error('a bug')
        response.end('fine')
      }),
    )
    expect(await get('/bad')).toBe(500)
    expect(await get('/good')).toBe(200)
  })
})
