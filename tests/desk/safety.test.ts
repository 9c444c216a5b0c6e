import { type IncomingMessage, request } from 'node:http'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTree } from '../setup/folders.ts'
import { type OpenDesk, openDesk } from './archive.ts'

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

function send(
  { address }: OpenDesk,
  { method = 'POST', path = '/.desk/change', headers = {}, body = '' }: Sent,
) {
  const { port } = new URL(address)
  return new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; text: string }>(
    (done, fail) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
        let text = ''
        response.on('data', (data) => {
          text += data
        })
        response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }))
      })
      sent.on('error', fail)
      sent.end(body)
    },
  )
}

function proper({ desk, address }: OpenDesk): Record<string, string> {
  const { host, origin } = new URL(address)
  return { host, origin, 'x-desk-token': desk.token, 'content-type': 'application/json' }
}

function titleChange({ desk }: OpenDesk): string {
  const article = desk.seen?.entries[0]?.id ?? ''
  return JSON.stringify({ action: 'article', fields: { article, title: 'Changed' }, seen: {} })
}

describe('a change', () => {
  test('is made for a page of the desk, and for nobody else', async () => {
    const open = await openDesk()
    const body = titleChange(open)
    const good = proper(open)
    const before = readTree(open.folder)
    const { 'x-desk-token': _, ...noToken } = good
    const { origin: _origin, ...noOrigin } = good
    const refused: [string, Sent, number][] = [
      ['no token', { headers: noToken }, 403],
      ['a wrong token', { headers: { ...good, 'x-desk-token': '0'.repeat(64) } }, 403],
      ['a short token', { headers: { ...good, 'x-desk-token': 'x' } }, 403],
      ['no origin', { headers: noOrigin }, 403],
      ['the origin of another site', { headers: { ...good, origin: 'https://evil.example' } }, 403],
      ['another port of this machine', { headers: { ...good, origin: 'http://127.0.0.1:1' } }, 403],
      ['an opaque origin', { headers: { ...good, origin: 'null' } }, 403],
      ['another host', { headers: { ...good, host: 'evil.example', origin: 'http://evil.example' } }, 421],
      ['a form of a page', { headers: { ...good, 'content-type': 'text/plain' } }, 403],
      ['a page of another site', { headers: { ...good, 'sec-fetch-site': 'cross-site' } }, 403],
      ['GET', { method: 'GET', headers: good }, 404],
      ['PUT', { method: 'PUT', headers: good }, 405],
      ['DELETE', { method: 'DELETE', headers: good }, 405],
    ]
    for (const [what, sent, status] of refused)
      expect([what, (await send(open, { ...sent, body })).status]).toEqual([what, status])
    for (const path of ['/.desk/undo', '/.desk/later', '/.desk/add-text', '/.desk/add-file?name=a.txt'])
      expect((await send(open, { path, headers: noToken, body: '{}' })).status).toBe(403)
    expect(readTree(open.folder)).toEqual(before)
    expect((await send(open, { headers: good, body })).status).toBe(200)
    expect(readTree(open.folder)).not.toEqual(before)
  })

  test('of a form that makes no sense is refused with the reason', async () => {
    const open = await openDesk()
    const headers = proper(open)
    const before = readTree(open.folder)
    for (const body of [
      '',
      '[',
      'null',
      '[]',
      '{"action":"__proto__"}',
      '{"action":"constructor","fields":{}}',
      '{"action":"article","fields":{"article":{"a":1}}}',
      '{"action":"words","fields":null}',
    ])
      expect((await send(open, { headers, body })).status).toBe(409)
    expect((await send(open, { path: '/.desk/nowhere', headers, body: '{}' })).status).toBe(404)
    expect((await send(open, { headers, body: 'x'.repeat(5_000_000) })).status).toBe(413)
    const outside = { action: 'article', fields: { article: 'x', title: 'y' }, seen: { '../../x': '-' } }
    expect((await send(open, { headers, body: JSON.stringify(outside) })).status).toBe(409)
    expect(readTree(open.folder)).toEqual(before)
  })
})

test('nothing can be read by a page of another site, shown in its frames, or ended', async () => {
  const open = await openDesk()
  const { host } = new URL(open.address)
  for (const path of ['/', '/.desk/', '/.desk/desk.js', '/data/people.json', '/.desk/events']) {
    const headers = {
      host,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'script',
    }
    expect((await send(open, { method: 'GET', path, headers })).status).toBe(403)
    expect((await send(open, { method: 'GET', path, headers: { host: 'evil.example' } })).status).toBe(421)
  }
  const link = {
    host,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }
  const page = await send(open, { method: 'GET', path: '/', headers: link })
  expect(page.status).toBe(200)
  expect(page.headers).toMatchObject({
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  })
  expect(page.headers['access-control-allow-origin']).toBeUndefined()
  for (const path of [
    '/%ff',
    '/%',
    '/.desk/%ff',
    '/.desk/source?article=%ff',
    '/.desk/date?q=%00',
    '//evil.example/',
    '/.desk/nowhere',
  ])
    expect((await send(open, { method: 'GET', path, headers: { host } })).status).toBeLessThan(500)
  await new Promise<void>((done) => {
    const socket = createConnection(Number(new URL(open.address).port), '127.0.0.1', () => {
      socket.write('POST /.desk/change HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"a"')
      socket.destroy()
      done()
    })
  })
  expect((await send(open, { method: 'GET', path: '/', headers: { host } })).status).toBe(200)
})

test('the clipping is shown as text that runs nothing, and no other file is', async () => {
  const open = await openDesk()
  const { host } = new URL(open.address)
  const id = open.desk.seen?.entries.find(({ source }) => source === 'bridge.txt')?.id ?? ''
  const source = await send(open, { method: 'GET', path: `/.desk/source?article=${id}`, headers: { host } })
  expect(source.text).toContain('Tbe river')
  expect(source.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
  for (const path of [
    '/.desk/source?article=../archive.yml',
    '/../in/archive.yml',
    '/.desk/../in/bridge.txt',
  ])
    expect((await send(open, { method: 'GET', path, headers: { host } })).status).toBe(404)
})

test('the site in its folder contains nothing of the desk', async () => {
  const { folder } = await openDesk()
  for (const [path, text] of readTree(join(folder, '..', 'out')))
    if (/\.(?:html|js|css|json)$/.test(path))
      expect([path, /\.desk|desk-bar|desk\.js/.test(text)]).toEqual([path, false])
})
