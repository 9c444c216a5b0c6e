import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isInShard } from '../../src/build/parts.ts'
import { toBuildOptions } from '../../src/dateline.ts'
import { buildSite, writeRecords } from '../../src/pipeline.ts'
import { changeFirst, smallArchive } from '../setup/archive.ts'
import { dateline } from '../setup/command.ts'
import { differences, emptyFolder, readTree, writeTree } from '../setup/folders.ts'
import { png } from '../setup/picture.ts'

const quiet = { step: () => {}, progress: () => {}, note: () => {} }

function archive(): string {
  return writeTree(smallArchive(9, emptyFolder()), {
    'in/rows.csv':
      'id,title,date,text\n1,The fair,2014-05-03,The fair of Osk begins.\n2,The flood,2014-06-03,The water is high.\n',
    'in/lamp.md': '---\ntitle: The lamp\n---\n![The lamp](lamp.png)\n\nThe lamp of Osk is lit again.\n',
    'in/lamp.png': png(200, 200),
    'in/page.html': `<title>The pier</title><article><h1>The pier</h1><p>The pier of Osk is mended, said Anna Brandt.</p><img src="data:image/png;base64,${Buffer.from(png(300, 200)).toString('base64')}"><p>It took a year.</p></article>`,
  })
}

const optionsOf = (folder: string, cache: string, output = 'dist', records: readonly string[] = []) =>
  toBuildOptions({
    input: join(folder, 'in'),
    output: join(folder, output),
    cache: join(folder, cache),
    search: false,
    workers: 0,
    records,
  })

/** The parts of an archive in so many shards, by way of first looks or not. */
async function partsOf(folder: string, of: number, withScans: boolean): Promise<string[]> {
  const numbers = Array.from({ length: of }, (_, index) => index + 1)
  const write = async (name: string, number: number, scanOnly: boolean, scans: string[]): Promise<string> => {
    const output = join(folder, `${name}-${number}.ndjson.gz`)
    const request = { shard: { number, of }, output, scanOnly, scans }
    await writeRecords(optionsOf(folder, `${name}-cache-${number}`), request, quiet)
    return output
  }
  const scans = withScans ? await Promise.all(numbers.map((number) => write('scan', number, true, []))) : []
  return Promise.all(numbers.map((number) => write('part', number, false, scans)))
}

async function site(
  folder: string,
  output: string,
  records: readonly string[] = [],
): Promise<Map<string, string>> {
  await buildSite(optionsOf(folder, `${output}-cache`, output, records), quiet)
  return readTree(join(folder, output))
}

test.each([true, false])(
  'a site of shards is that of an ordinary build; first looks: %s',
  async (withScans) => {
    const folder = archive()
    const parts = await partsOf(folder, 3, withScans)
    expect(differences(await site(folder, 'sharded', parts), await site(folder, 'whole'))).toEqual([])
    const read = parts.flatMap((part) =>
      gunzipSync(readFileSync(part)).toString().trim().split('\n').slice(1),
    )
    const sources = read.map((line) => JSON.parse(line).source?.path).filter(Boolean)
    expect(sources.length).toBe(12)
    expect(new Set(sources).size).toBe(12)
    expect(read.length).toBe(12 + 13)
  },
)

test('what has changed since is made anew, and what is missing is made', async () => {
  const folder = archive()
  const parts = await partsOf(folder, 2, true)
  changeFirst(folder, 'A sentence that is new.')
  writeTree(folder, { 'in/new.txt': 'The ferry is new\n\nIt came to Osk on 3 May 2019.\n' })
  const whole = await site(folder, 'whole')
  expect(differences(await site(folder, 'sharded', parts), whole)).toEqual([])
  expect(differences(await site(folder, 'half', parts.slice(1)), whole)).toEqual([])
})

test('what a file is read with is the same for all, or its first look is not believed', async () => {
  const folder = archive()
  const parts = await partsOf(folder, 2, true)
  writeTree(folder, {
    'in/archive.yml': 'title: The Vell Clippings\nlanguage: en\ncolumns:\n  title: text\n  text: title\n',
  })
  expect(differences(await site(folder, 'sharded', parts), await site(folder, 'whole'))).toEqual([])
})

const otherVersion = '{"dateline":"records","version":"other"}\n'
/** That it is cut off shows after its first line was enough to refuse it. */
const cutOff = gzipSync(otherVersion + randomBytes(300_000).toString('hex')).subarray(0, 150_000)

test('a part that is damaged, of another version or none of ours is named', async () => {
  const folder = archive()
  const [part = ''] = await partsOf(folder, 1, false)
  const good = readFileSync(part)
  for (const [bytes, message] of [
    [good.subarray(0, good.length >> 1), 'cannot be read as records'],
    [Buffer.from('none'), 'cannot be read as records'],
    [gzipSync(''), 'is empty'],
    [gzipSync('{"a":1}\n'), 'holds no records of Dateline'],
    [gzipSync(otherVersion), 'made by another version'],
    [cutOff, 'made by another version'],
  ] as const) {
    writeFileSync(part, bytes)
    await expect(site(folder, 'site', [part])).rejects.toThrow(message)
  }
  for (const path of [join(folder, 'none.gz'), join(folder, 'in')])
    await expect(site(folder, 'site', [path])).rejects.toThrow('cannot be read as records')
})

test('a path alone says which shard a clipping is of', () => {
  const paths = Array.from({ length: 1000 }, (_, index) => ({ path: `news/${index}.txt` }))
  const counts = [1, 2, 3, 4].map(
    (number) => paths.filter((file) => isInShard(file, { number, of: 4 })).length,
  )
  expect(counts.reduce((sum, count) => sum + count)).toBe(1000)
  for (const count of counts) expect(count).toBeGreaterThan(200)
})

test('the commands, as they are typed', async () => {
  const folder = smallArchive(3, emptyFolder())
  const shard = ['--input', 'in', '--workers', '0', '--output']
  for (const number of [1, 2]) {
    const { code, out } = await dateline(folder, [
      'records',
      '--shard',
      `${number}/2`,
      ...shard,
      `parts/${number}.gz`,
    ])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Shard \d of 2: \d articles? of/) })
  }
  const built = await dateline(folder, ['build', '--input', 'in', '--no-search', '--records', 'parts/*.gz'])
  expect(built.code, built.err).toBe(0)
  for (const wrong of ['0/2', '3/2', 'x'])
    expect((await dateline(folder, ['records', '--shard', wrong])).code).toBe(2)
  expect(await dateline(folder, ['build', '--input', 'in', '--records', 'none/*.gz'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no file none/*.gz'),
  })
})
