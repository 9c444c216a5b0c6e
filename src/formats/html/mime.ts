/** A part of a MIME message that holds no further parts. */
export interface MimePart {
  /** In lower case. */
  readonly type: string
  readonly charset: string | null
  readonly location: string | null
  /** Without angle brackets. */
  readonly id: string | null
  /** Decoded when asked for. */
  bytes(): Buffer
}

export interface MimeMessage {
  readonly headers: ReadonlyMap<string, string>
  readonly parts: readonly MimePart[]
}

const mostParts = 5000
const deepest = 10

/**
 * A MIME message, as MHTML files are: its headers and leaf parts, in order. Linear; the bytes of a part stay those of
 * the page that was saved, to the last one.
 */
export function readMime(bytes: Uint8Array): MimeMessage {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const parts: MimePart[] = []
  const headers = readEntity(text, 0, text.length, parts, 0)
  return { headers, parts }
}

function readEntity(
  text: string,
  start: number,
  end: number,
  parts: MimePart[],
  depth: number,
): Map<string, string> {
  const blank = /\r?\n\r?\n/g
  blank.lastIndex = start
  const gap = blank.exec(text)
  const bodyStart = gap && gap.index < end ? gap.index + gap[0].length : end
  const headers = readHeaders(text.slice(start, Math.min(gap?.index ?? end, end)))
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  if (/^\s*multipart\//i.test(type) && boundary && depth < deepest) {
    for (const [from, to] of piecesOf(text, bodyStart, end, boundary))
      if (parts.length < mostParts) readEntity(text, from, to, parts, depth + 1)
  } else {
    const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
    parts.push({
      type: (type.split(';')[0] ?? '').trim().toLowerCase(),
      charset: parameter(type, 'charset'),
      location: headers.get('content-location')?.trim() ?? null,
      id: headers.get('content-id')?.replace(/^\s*<|>\s*$/g, '') ?? null,
      bytes: () => decodeBody(text.slice(bodyStart, end), encoding),
    })
  }
  return headers
}

/** Names in lower case; lines that go on are joined, and the first of a name counts. */
function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of text
    .slice(0, 100_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

function parameter(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,300})"|([^;\\s]{1,300}))`, 'i').exec(value)
  return found?.[1] ?? found?.[2] ?? null
}

function piecesOf(text: string, start: number, end: number, boundary: string): [from: number, to: number][] {
  const pieces: [number, number][] = []
  const mark = `--${boundary}`
  let from = -1
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + mark.length)) {
    if (at > start && text[at - 1] !== '\n') continue
    if (from >= 0) pieces.push([from, text[at - 2] === '\r' ? at - 2 : at - 1])
    if (text.startsWith('--', at + mark.length)) return pieces
    const line = text.indexOf('\n', at)
    if (line < 0) return pieces
    from = line + 1
  }
  // A file that was cut off ends in the middle of a part.
  if (from >= 0 && from < end) pieces.push([from, end])
  return pieces
}

function decodeBody(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}

/** "=?utf-8?Q?Ferry_returns?=" → "Ferry returns" */
export function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{2,40})(?:\*[\w-]*)?\?([BbQq])\?([^?]{0,2000})\?=/g,
      (whole, charset: string, kind: string, value: string) => {
        const bytes =
          kind.toUpperCase() === 'B'
            ? Buffer.from(value, 'base64')
            : decodeBody(value.replaceAll('_', ' '), 'quoted-printable')
        try {
          return new TextDecoder(charset).decode(bytes)
        } catch {
          return whole
        }
      },
    )
}
