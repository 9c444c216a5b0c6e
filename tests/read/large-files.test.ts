import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { sha256 } from '../../src/lib/hash.ts'
import { disk } from '../../src/read/disk.ts'
import { openFile } from '../../src/read/source.ts'
import { emptyFolder } from '../setup/folders.ts'

const text =
  'The harbour board met on Tuesday and voted to keep the old crane, which has stood there since 1911. '

function record(address: string, type: string, body: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(body)
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`),
    bytes,
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2023-04-21T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${sha256(address).slice(0, 8)}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]))
}

const page = (name: string): Uint8Array =>
  record(
    `https://arlen.example/${name}`,
    'text/html',
    `<html><head><title>The ${name} stays</title></head><body><article><h1>The ${name} stays</h1><figure><img src="/pictures/${name}.gif"><figcaption>The ${name}</figcaption></figure>${`<p>${text.replace('crane', name)}</p>`.repeat(8)}</article></body></html>`,
  )
const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')

function seen(folder: string, path: string) {
  const { size, mtimeMs, ino } = statSync(join(folder, path))
  return { path, size, mtimeMs, ino, sidecar: null }
}

describe('a file that is too large to be held', () => {
  test('a web archive is read piece by piece, with its pictures', async () => {
    const folder = emptyFolder()
    const bytes = Buffer.concat([
      page('crane'),
      page('mill'),
      record('https://arlen.example/pictures/mill.gif', 'image/gif', gif),
    ])
    writeFileSync(join(folder, 'crawl.warc.gz'), bytes)
    const { file } = await openFile(folder, seen(folder, 'crawl.warc.gz'), disk, 500)
    expect(file?.hash).toBe(sha256(bytes))
    if (!file?.pieces) throw new Error('It was held')
    const { documents, diagnostics } = await readDocuments({ ...file, bytes: file.bytes.subarray(0, 100) })
    expect(documents.map(({ part }) => part)).toEqual([
      'https://arlen.example/crane',
      'https://arlen.example/mill',
    ])
    expect(documents.map(({ pictures }) => pictures?.filter((picture) => picture.bytes).length)).toEqual([
      0, 1,
    ])
    expect(diagnostics).toEqual([])
  })

  test.each<[string, string]>([
    ['crawl.txt', 'Divide it.'],
    ['crawl.wacz', 'Unpack it: the .warc.gz files in it are read, however large.'],
  ])('%s is not', async (path, hint) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, path), text.repeat(20))
    const { file, diagnostics } = await openFile(folder, seen(folder, path), disk, 500)
    expect(file).toBeNull()
    expect(diagnostics).toMatchObject([{ rule: 'source/too-large', hint }])
  })

  test('one that changes while it is read is told', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'crawl.warc'), text.repeat(20))
    const path = join(folder, 'crawl.warc')
    const restless = {
      ...disk,
      *readPieces() {
        writeFileSync(path, text)
        yield Buffer.from(text)
      },
    }
    const { file, diagnostics } = await openFile(folder, seen(folder, 'crawl.warc'), restless, 500)
    expect(file).toBeNull()
    expect(diagnostics).toMatchObject([{ rule: 'source/changing' }])
  })
})
