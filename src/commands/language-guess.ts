import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readDocuments } from '../formats/documents.ts'
import { identifyLanguage } from '../languages/identify.ts'
import { count } from '../lib/grouping.ts'
import { listClippings } from '../read/find-input.ts'
import { openFile } from '../read/source.ts'
import { plainText } from '../text/mdast-text.ts'

/** So many files are looked at, spread over the folder, none of them large. */
const sampleSize = 16
const largestSample = 300_000

/** The language of most texts of a folder, by a sample of them: "de"; "en" where none can be told. */
export async function guessLanguage(folder: string, endings: ReadonlySet<string>): Promise<string> {
  const files = listClippings(folder, endings)
    .sort()
    .map((path) => ({ path, stats: statSync(join(folder, path), { throwIfNoEntry: false }) }))
    .flatMap(({ path, stats }) => (stats && stats.size <= largestSample ? [{ path, stats }] : []))
  const step = Math.max(1, Math.floor(files.length / sampleSize))
  const votes = new Map<string, number>()
  for (const { path, stats } of files.filter((_, index) => index % step === 0).slice(0, sampleSize)) {
    const { size, mtimeMs, ino } = stats
    const { file } = await openFile(folder, { path, size, mtimeMs, ino, sidecar: null })
    const { documents } = file ? await readDocuments(file) : { documents: [] }
    const language = documents[0] ? identifyLanguage(plainText(documents[0].body)) : null
    if (language !== null) count(votes, language)
  }
  const [first] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? 'en'
}
