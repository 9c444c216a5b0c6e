import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { measureDateline } from './cases.ts'
import { measurePeers } from './peers/peers.ts'
import { profileBuild } from './profile.ts'
import { formatReport } from './report.ts'

/** Measure, and print and write the table. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('bench')
    .description('Measures builds of a made-up archive, and of the same archive by other generators.')
    .option('--articles <number>', 'how many articles', Number, 10_000)
    .option('--runs <number>', 'runs of each case; the median counts', Number, 3)
    .option('--seed <number>', 'another seed gives another archive', Number, 1)
    .option('--peers', 'measure Hugo and Eleventy, too', false)
    .option('--profile <folder>', 'write CPU profiles of a clean build there instead')
    .option('--folder <folder>', 'keep corpus and sites there')
    .option('--output <file>', 'where the table is written', 'bench/results.md')
    .parse(argv, { from: 'user' })
  const options = program.opts<{
    articles: number
    runs: number
    seed: number
    peers: boolean
    profile?: string
    folder?: string
    output: string
  }>()

  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  mkdirSync(folder, { recursive: true })
  const log = (line: string): void => console.error(line)
  try {
    if (options.profile) await profileBuild({ ...options, folder, log }, options.profile)
    else {
      const rows = await measureDateline({ ...options, folder, log })
      const peers = options.peers ? await measurePeers({ ...options, folder, log }) : []
      const report = formatReport(options, rows, peers)
      console.log(report)
      writeFileSync(options.output, report)
    }
  } finally {
    if (!options.folder) rmSync(folder, { recursive: true, force: true })
  }
}
