import { join } from 'node:path'
import { check } from 'recheck'
import { patternHash, readChecked, readShort, writeChecked } from './patterns/checked.ts'
import { collectPatterns, patternKey } from './patterns/collect.ts'
import { judge } from './patterns/verdict.ts'

/**
 * Check every pattern of the program that is not checked yet, print those whose time grows faster than the text, and
 * write the list of the others, `tools/patterns/checked.txt`, which tests believe: it is committed. `--all` checks all of
 * them again.
 */
export async function main(args: readonly string[]): Promise<void> {
  const folder = join(process.cwd(), 'tools', 'patterns')
  const list = join(folder, 'checked.txt')
  const known = args.includes('--all') ? new Map<string, string>() : readChecked(list)
  const short = readShort(join(folder, 'short.yml'))
  const good = new Map<string, string>()
  let faults = 0
  for (const pattern of await collectPatterns(process.cwd())) {
    const hash = patternHash(pattern)
    if (good.has(hash)) continue
    const before = known.get(hash)
    const verdict = before
      ? { kind: before }
      : judge(pattern, await check(pattern.source, pattern.flags, { timeout: 4_000, randomSeed: 1 }))
    if ('attack' in verdict && short(pattern) && verdict.complexity !== 'exponential') good.set(hash, 'short')
    else if ('attack' in verdict) {
      faults++
      const why = `${verdict.complexity}: ${verdict.attack}`.slice(0, 200)
      console.log(`${pattern.at}\n    ${patternKey(pattern)}\n    ${why}`)
    } else {
      good.set(hash, verdict.kind)
      if (!before) writeChecked(list, new Map([...known, ...good]))
    }
  }
  writeChecked(list, good)
  console.log(`${good.size} patterns are linear, ${faults} are not.`)
  // The checker's own process waits for more.
  process.exit(faults > 0 ? 1 : 0)
}
