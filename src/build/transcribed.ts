import { stemOf } from '../lib/source-name.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/**
 * Findings without those on scans whose text lies beside them: `flood.pdf` beside `flood.txt`, `flood.hocr` or `flood.xml`.
 *
 * @param sources the files that articles were read from, with their parts behind "#"
 */
export function withoutTranscribed(
  diagnostics: readonly Diagnostic[],
  sources: readonly string[],
): readonly Diagnostic[] {
  if (!diagnostics.some(isScan)) return diagnostics
  const read = new Set(sources.map((source) => stemOf(source.replace(/#.*$/s, ''))))
  return diagnostics.filter(
    (found) => !(isScan(found) && found.path !== null && read.has(stemOf(found.path))),
  )
}

function isScan({ rule }: Diagnostic): boolean {
  return rule === 'pdf/scan'
}
