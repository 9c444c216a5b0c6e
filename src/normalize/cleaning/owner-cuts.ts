import { finding } from '../../languages/finding.ts'
import type { CutCause } from '../../model/cut.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OwnerWord } from '../../model/document.ts'
import { foldPhrase } from './furniture/phrase.ts'
import type { Scored } from './score.ts'

/**
 * The owner's word on blocks goes before all reasons: what is named to be kept is kept, and what is named to be cut is cut. Where
 * both name a block, the longer name counts, which is of fewer blocks. All come in the order of the blocks.
 */
export function withOwnersCuts(
  scored: readonly Scored[],
  read: ReadonlyMap<number, CutCause>,
  owner: OwnerWord | undefined,
): { reasons: Map<number, CutCause>; diagnostics: Diagnostic[] } {
  const reasons = new Map(read)
  const diagnostics: Diagnostic[] = []
  if (!owner) return { reasons: inOrder(reasons), diagnostics }
  const texts = scored.map(({ block }) => foldPhrase(block.text))
  const named = (['keep', 'cut'] as const).flatMap((key) =>
    owner[key].map((name) => {
      const found = [...texts.keys()].filter((index) => isNamed(texts[index] ?? '', name))
      if (found.length === 0) diagnostics.push(unusedName(key, name, owner.path))
      return { key, found, length: foldPhrase(name).length }
    }),
  )
  for (const { key, found } of named.sort((a, b) => a.length - b.length))
    for (const index of found)
      if (key === 'cut') reasons.set(index, { reason: 'owner' })
      else reasons.delete(index)
  return { reasons: inOrder(reasons), diagnostics }
}

/** As the blocks stand in the file. */
function inOrder(reasons: ReadonlyMap<number, CutCause>): Map<number, CutCause> {
  return new Map([...reasons].sort(([a], [b]) => a - b))
}

/** "Read more about the bridge" is that block; "Read more…" is each that begins so. */
function isNamed(text: string, name: string): boolean {
  const wanted = foldPhrase(name)
  if (wanted === '') return false
  return /(?:…|\.\.\.)$/u.test(name.trim()) ? `${text} `.startsWith(`${wanted} `) : text === wanted
}

function unusedName(key: 'keep' | 'cut', name: string, path: string): Diagnostic {
  return finding('warning', 'sidecar/unused', { key, value: name.slice(0, 80) }, { path })
}
