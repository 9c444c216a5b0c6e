import { expect, test } from 'vitest'
import { withoutTranscribed } from '../../src/build/transcribed.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const found = (rule: string, path: string): Diagnostic => ({
  ...{ severity: 'warning', rule, path, message: 'x', line: null, column: null, hint: null },
})

test('a scan whose text lies beside it is no finding', () => {
  const all = [
    found('pdf/scan', 'a/flood.pdf'),
    found('pdf/scan', 'b/flood.pdf'),
    found('pdf/scan', 'mill.v2.pdf'),
    found('pdf/long', 'a/flood.pdf'),
  ]
  const sources = ['a/flood.hocr', 'mill.txt', 'ferry.docx#b/flood']
  expect(withoutTranscribed(all, sources)).toEqual([all[1], all[2], all[3]])
})
