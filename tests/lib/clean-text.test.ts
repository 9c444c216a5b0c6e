import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { cleanText, cleanTexts } from '../../src/lib/clean-text.ts'
import { parseSpec } from '../../src/lib/spec.ts'
import { docx, fileOf, p } from '../formats/office.ts'

test.each([
  ['The ferry is back', 'The ferry is back'],
  ['Fähre 🚢 \t中\n', 'Fähre 🚢 \t中\n'],
  ['a\ud83d b\udea2', 'a\ufffd b\ufffd'],
  ['\ud83d\udea2\udea2', '🚢\ufffd'],
  ['a\0b\x08c\x1bd\x7fe\x9ff', 'abcdef'],
  ['one\r\ntwo\rthree\x85four\u2028five\ffix', 'one\ntwo\nthree\nfour\nfive\nfix'],
  ['\ufffea\uffff', 'a'],
])('%j is %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('what is clean is the same object; bytes are left alone', () => {
  const value = { a: ['b', { c: null, d: 1 }], bytes: new Uint8Array([0, 1]) }
  expect(cleanTexts(value)).toBe(value)
  const mixed = { same: { e: 'f' }, list: ['a\0'], bytes: value.bytes }
  const clean = cleanTexts(mixed)
  expect(clean).toEqual({ same: { e: 'f' }, list: ['a'], bytes: value.bytes })
  expect(clean.same).toBe(mixed.same)
  expect(clean.bytes).toBe(value.bytes)
})

/** Words, and what no text may hold, as a UTF-16 string. */
const dirty = fc
  .array(
    fc.constantFrom(
      ...['The ferry', ' is back', 'Anna Brandt', '. ', '🚢', 'é', '\n', '"', ':', '<', '&'],
      ...['\0', '\x01', '\x08', '\x0b', '\x0c', '\x1b', '\x1f', '\x7f', '\x80', '\x85', '\x9f'],
      ...['\ud800', '\udbff', '\udc00', '\udfff', '\u2028', '\ufffe', '\uffff'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const references = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `&#x${text.charCodeAt(at).toString(16)};`).join('')
const prose = 'The ferry to Osk is back on its old line, the harbour master said on Monday.'

/** Files of each kind in which a text stands by an escape that its kind has, or as it is. */
const kinds: Readonly<Record<string, (text: string) => [path: string, content: string | Uint8Array]>> = {
  JSON: (text) => [
    'a.json',
    JSON.stringify([{ title: text, author: text, tags: [text], text: prose + text }]),
  ],
  'lines of JSON': (text) => ['a.jsonl', `${JSON.stringify({ title: text, text: prose + text })}\n`],
  'front matter': (text) => [
    'a.md',
    `---\ntitle: ${JSON.stringify(text)}\npeople: [${JSON.stringify(text)}]\n${JSON.stringify(text)}: x\n---\n${prose} ${references(text)}\n`,
  ],
  TOML: (text) => ['a.md', `+++\ntitle = ${JSON.stringify(text)}\n+++\n${prose}\n`],
  'plain text': (text) => ['a.txt', `${text}\n\nBy ${text}\n\n${prose} ${text}\n`],
  page: (text) => [
    'a.html',
    `<title>${references(text)}</title><meta name="author" content="${references(text)}"><article><h1>${references(text)}</h1><p>${prose} ${references(text)}</p></article>`,
  ],
  'page with JSON-LD': (text) => [
    'a.html',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, author: { name: text } }).replaceAll('<', '\\u003c')}</script><article><h1>x</h1><p>${prose}</p></article>`,
  ],
  feed: (text) => [
    'a.xml',
    `<rss><channel><item><title>${references(text)}</title><description>${references(text)} ${prose}</description></item></channel></rss>`,
  ],
  table: (text) => ['a.csv', `title,text\n"${text.replaceAll('"', '""')}","${prose}"\n`],
  RTF: (text) => [
    'a.rtf',
    `{\\rtf1 ${prose}\\par ${Array.from({ length: text.length }, (_, at) => `\\u${(text.charCodeAt(at) << 16) >> 16}?`).join('')}}`,
  ],
  mail: (text) => [
    'a.eml',
    `From: a@b.example\nSubject: =?utf-8?b?${Buffer.from(text).toString('base64')}?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`${prose}\n\n${text}`).toString('base64')}\n`,
  ],
  Word: (text) => ['a.docx', docx(`${p(prose)}<w:p><w:r><w:t>${references(text)}</w:t></w:r></w:p>`)],
  RIS: (text) => ['a.ris', `TY  - NEWS\nTI  - ${text}\nAB  - ${prose}\nER  - \n`],
  BibTeX: (text) => ['a.bib', `@article{a, title = {${text}}, abstract = {${prose}}, year = 2014}`],
}

/** Texts anywhere in a value that are not clean. */
function uncleanIn(value: unknown): string[] {
  const found: string[] = []
  JSON.stringify(value, (_, one: unknown) => {
    if (ArrayBuffer.isView(one)) return null
    if (typeof one === 'string' && cleanText(one) !== one) found.push(one)
    return one
  })
  return found
}

const sidecar = (text: string) => ({
  path: 'a.yml',
  text: `title: ${JSON.stringify(text)}\nnot people: [${JSON.stringify(text)}]\n`,
})

test.each(Object.entries(kinds))('whatever comes in as %s is clean', async (_, make) => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(dirty, fc.boolean(), async (text, isBeside) => {
      const file = fileOf(...make(text))
      const { documents, entries, diagnostics } = await readDocuments(
        isBeside ? { ...file, sidecar: sidecar(text) } : file,
      )
      found += documents.length + (entries?.length ?? 0)
      expect(uncleanIn({ documents, entries, diagnostics })).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(found).toBeGreaterThan(0)
})

test('so is what settings and lists say', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const quoted = JSON.stringify(text)
      const whole = `title: ${quoted}\nlist: [${quoted}, {name: ${quoted}}]\n${quoted}: one\n`
      expect(uncleanIn(parseSpec(whole))).toEqual([])
      expect(uncleanIn(parseSpec(`${whole}broken: "\n`))).toEqual([])
    }),
  )
})
