import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageInfo from '../../package.json' with { type: 'json' }
import { verifySite } from '../../src/build/verify.ts'
import { readManifest } from '../../src/write/manifest.ts'
import { buildHere } from '../setup/build.ts'
import { dateline } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

const clippings = {
  'in/archive.yml': 'title: The Vell Clippings\n',
  'in/2014 #3/ferry.txt':
    'The ferry is back\n\nPrime Minister Rosa Marchetti opened the port of Osk on 3 May 2014.\n',
  'in/rows.csv':
    'id,title,date,text\n1,The fair,2014-05-03,The fair of Osk begins.\n2,The flood,2014-06-03,The water is high.\n',
}

async function built(): Promise<string> {
  const folder = writeTree(emptyFolder(), clippings)
  await buildHere(folder, 'in', 'dist', 'cache')
  return folder
}

const found = async (folder: string, input: string | null = join(folder, 'in')) =>
  (await verifySite(join(folder, 'dist'), input)).discrepancies.map(({ kind, path }) => `${kind} ${path}`)

test('a site is as it was built; the manifest says with what', async () => {
  const folder = await built()
  const verified = await verifySite(join(folder, 'dist'), join(folder, 'in'))
  expect(verified).toMatchObject({ records: 3, sources: 2, discrepancies: [] })
  expect(verified.files).toBe(readTree(join(folder, 'dist')).size - 1)
  expect(verified.origin).toEqual({
    version: packageInfo.version,
    settings: expect.stringMatching(/^[\da-f]{64}$/),
    models: { people: expect.stringMatching(/^[\da-f]{64}$/) },
  })
  // Other settings have another hash, and a build that changes nothing else says so.
  writeTree(folder, { 'in/authority/people.yml': '- name: Nobody Here\n' })
  await buildHere(folder, 'in', 'dist', 'cache')
  expect(readManifest(join(folder, 'dist'))?.origin?.settings).not.toBe(verified.origin?.settings)
})

test('what is missing, changed or foreign is named', async () => {
  const folder = await built()
  appendFileSync(join(folder, 'dist', 'index.html'), '<p>Not ours.</p>')
  rmSync(join(folder, 'dist', 'feed.xml'))
  writeTree(folder, { 'dist/other.txt': 'of somebody', 'dist/.git/HEAD': 'x' })
  writeFileSync(join(folder, 'in', '2014 #3', 'ferry.txt'), 'The ferry is late\n\nIt is.\n')
  rmSync(join(folder, 'in', 'rows.csv'))
  expect(await found(folder)).toEqual([
    'missing feed.xml',
    'changed index.html',
    'foreign other.txt',
    'source-changed 2014 #3/ferry.txt',
    'source-missing rows.csv#1',
    'source-missing rows.csv#2',
  ])
  expect(await found(folder, null)).toEqual(['missing feed.xml', 'changed index.html', 'foreign other.txt'])
})

test('the command says it in sentences, and ends with 1', async () => {
  const folder = await built()
  const good = await dateline(folder, ['verify', 'dist', '--input', 'in'])
  expect(good.out).toMatch(/^Made by Dateline \S+, settings [\da-f]{12}, model of people [\da-f]{12}\.$/m)
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining('All is as it was made.') })
  writeFileSync(join(folder, 'dist', 'index.html'), 'Not ours.')
  expect(await dateline(folder, ['verify', 'dist'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('index.html: was changed after it was made'),
  })
  expect(await dateline(folder, ['verify', 'in'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('holds no site of Dateline'),
  })
})
