import * as all from './all.ts'
import type { FileHead, Format } from './format.ts'

/** All formats. The first that recognizes a file reads it: those that take whatever has their ending stand last. */
export const formats: readonly Format[] = Object.values<Format>(all).sort(
  (a, b) => Number(a.isGeneral ?? false) - Number(b.isGeneral ?? false),
)

/** The endings of all files that may be read. */
export function endingsOf(list: readonly Format[] = formats): ReadonlySet<string> {
  return new Set(list.flatMap(({ endings }) => endings))
}

/** The format of a file, by the end of its name and its first bytes; null where none knows it. */
export function formatOf(head: FileHead, list: readonly Format[] = formats): Format | null {
  const path = head.path.toLowerCase()
  return (
    list.find((format) => format.endings.some((end) => path.endsWith(end)) && format.recognize(head)) ?? null
  )
}
