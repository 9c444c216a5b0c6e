import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BenchOptions } from './cases.ts'
import { makeArticles, writeCorpus } from './corpus.ts'
import { measure } from './measure.ts'

const program = resolve('src/bin.js')

/** One clean build with V8's profiler in every thread; says which functions took the time. */
export async function profileBuild(options: BenchOptions, target: string): Promise<void> {
  const input = join(options.folder, 'clippings')
  const profiles = resolve(target)
  writeCorpus(input, makeArticles(options.articles, options.seed))
  rmSync(profiles, { recursive: true, force: true })
  mkdirSync(profiles, { recursive: true })
  const folders = [
    '--input',
    input,
    '--output',
    join(options.folder, 'profiled'),
    '--cache',
    join(options.folder, 'profiled-cache'),
  ]
  rmSync(join(options.folder, 'profiled'), { recursive: true, force: true })
  rmSync(join(options.folder, 'profiled-cache'), { recursive: true, force: true })
  await measure(
    process.execPath,
    [
      '--cpu-prof',
      `--cpu-prof-dir=${profiles}`,
      '--enable-source-maps',
      program,
      'build',
      '--workers',
      '0',
      ...folders,
    ],
    options.folder,
  )
  for (const name of readdirSync(profiles)) options.log(formatProfile(join(profiles, name)))
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** The functions that took the most time of their own. */
function formatProfile(path: string): string {
  const profile = JSON.parse(readFileSync(path, 'utf8')) as CpuProfile
  const own = new Map<number, number>()
  for (const [i, id] of profile.samples.entries())
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas[i] ?? 0))
  const byFunction = new Map<string, number>()
  for (const { id, callFrame } of profile.nodes) {
    const file = callFrame.url.split('/').slice(-2).join('/')
    const name = `${callFrame.functionName || '(anonymous)'} ${file}:${callFrame.lineNumber + 1}`
    byFunction.set(name, (byFunction.get(name) ?? 0) + (own.get(id) ?? 0))
  }
  const top = [...byFunction].sort((a, b) => b[1] - a[1]).slice(0, 45)
  return [path, ...top.map(([name, time]) => `${(time / 1e6).toFixed(2).padStart(8)} s  ${name}`)].join('\n')
}
