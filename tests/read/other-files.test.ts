import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { reportOtherFiles } from '../../src/read/other-files.ts'

const lines = (paths: readonly string[]): string[] => reportOtherFiles(paths).map(formatDiagnostic)

test('each kind of file is named, with examples and the way out, the most frequent first', () => {
  expect(lines(['Makefile', 'a/b.DOC', 'c.doc', 'd.doc', 'e.doc', 'old.rar', 'x.qqq'])).toEqual([
    'archive info folder/other-files: 4 .doc files are not read (a/b.DOC, c.doc, d.doc, …). Save it as .docx.',
    'archive info folder/other-files: 1 file without an ending is not read (Makefile). Save the text of each article as .txt; docs/input.md lists what is read.',
    'archive info folder/other-files: 1 .qqq file is not read (x.qqq). Save the text of each article as .txt; docs/input.md lists what is read.',
    'archive info folder/other-files: 1 .rar file is not read (old.rar). Unpack it here.',
  ])
})

test('a folder full of anything gives a bounded list', () => {
  const many = lines(Array.from({ length: 500 }, (_, index) => `a.x${index}`))
  expect(many).toHaveLength(21)
  expect(many.at(-1)).toContain('480 more files of 480 kinds are not read')
})

test('nothing is said of nothing', () => {
  expect(lines([])).toEqual([])
})
