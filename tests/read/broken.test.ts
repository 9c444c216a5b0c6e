import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { readDocuments } from '../../src/formats/documents.ts'
import { endingsOf } from '../../src/formats/registry.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { readAuthority } from '../../src/read/authority.ts'
import { readFolder } from '../../src/read/folder.ts'
import { readSettings } from '../../src/read/settings.ts'
import { openFile } from '../../src/read/source.ts'

// Each folder is an input with faults, and what is said about them. UPDATE=1 writes the expected lines anew.
const folder = join(import.meta.dirname, '../broken')

describe('what bad input gets', () => {
  for (const name of readdirSync(folder).sort())
    test(name, async () => {
      const lines = (await diagnose(join(folder, name, 'in'))).map(formatDiagnostic).sort()
      const expected = join(folder, name, 'expected.txt')
      if (process.env.UPDATE) writeFileSync(expected, `${lines.join('\n')}\n`)
      expect(existsSync(expected), `${expected} is missing`).toBe(true)
      expect(lines).toEqual(readFileSync(expected, 'utf8').trimEnd().split('\n'))
      expect(lines.length).toBeGreaterThan(0)
      expect(Object.hasOwn(globalThis, 'datelineWasHere')).toBe(false)
    })
})

async function diagnose(input: string): Promise<Diagnostic[]> {
  const [settings, authority, found] = await Promise.all([
    readSettings(input),
    readAuthority(input),
    readFolder(input, endingsOf()),
  ])
  const diagnostics = [settings, authority, found].flatMap((part) => part.diagnostics)
  for (const file of found.files) {
    const { file: opened, diagnostics: problems } = await openFile(input, file)
    diagnostics.push(...problems)
    if (!opened) continue
    const { documents, diagnostics: read } = await readDocuments(opened)
    diagnostics.push(...read, ...documents.flatMap((document) => document.diagnostics))
  }
  return diagnostics
}
