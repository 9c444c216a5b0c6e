import { expect, test } from 'vitest'
import { decodeSource } from '../../src/formats/decode.ts'

// "Dvořák" in Windows-1250 is "Dvoøák" in Windows-1252; as UTF-8 it is nothing.
const dvorak = Buffer.from(
  'Dvo\xf8\xe1k played\n\nDvo\xf8\xe1k was played on Monday by the band.\n',
  'latin1',
)

test.each<[sidecar: string | null, text: string, rules: string[]]>([
  [null, 'Dvoøák', ['source/encoding']],
  ['encoding: windows-1250\n', 'Dvořák', []],
  ['title: A\nEncoding: cp1250\n', 'Dvořák', []],
  ['encoding: latin1\n', 'Dvoøák', []],
  ['encoding: utf-8\n', 'Dvoøák', ['sidecar/value', 'source/encoding']],
  ['encoding: klingon\n', 'Dvoøák', ['sidecar/value', 'source/encoding']],
  ['encoding: [windows-1250]\n', 'Dvoøák', ['source/encoding']],
])('with %j beside it, it is %s', (sidecar, text, rules) => {
  const beside = sidecar === null ? null : { path: 'a.txt.yml', text: sidecar }
  const { source, diagnostics } = decodeSource(
    { path: 'a.txt', hash: '', bytes: dvorak, sidecar: beside },
    'text',
  )
  expect(source?.text.split(' ')[0]).toBe(text)
  expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
})

test("the owner's word stands above what a file says of itself", () => {
  const file = {
    path: 'a.xml',
    hash: '',
    bytes: dvorak,
    sidecar: { path: 'a.xml.yml', text: 'encoding: windows-1250' },
  }
  expect(decodeSource(file, 'xml', 'iso-8859-1').source).toMatchObject({
    text: expect.stringMatching(/^Dvořák/),
    encoding: 'windows-1250',
  })
})
