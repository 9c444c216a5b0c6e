import type { BenchOptions, Row } from '../cases.ts'
import { measureEleventy } from './eleventy.ts'
import { measureHugo } from './hugo.ts'

/** The same archive through other generators, told in front matter what Dateline has to find out. */
export async function measurePeers(options: BenchOptions): Promise<Row[]> {
  return [...(await measureHugo(options)), ...(await measureEleventy(options))]
}
