import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder } from '../setup/folders.ts'
import { openDesk, openDeskIn } from './archive.ts'

test('a date is put right, the page shows it, and one step takes it back', async () => {
  const { desk, folder } = await openDesk()
  const entry = desk.seen?.entries.find(({ source }) => source === 'bridge.txt')
  const sidecar = join(folder, 'bridge.txt.yml')
  const change = await desk.change(
    'article',
    { article: entry?.id ?? '', date: '4 to 6 May 2014', title: 'Bridge closes' },
    { stamps: { 'bridge.txt.yml': '-' }, question: null },
  )
  expect(readFileSync(sidecar, 'utf8')).toBe('title: Bridge closes\ndate: 2014-05-04/2014-05-06\n')
  expect(change.title).toContain('between 4 and 6 May 2014')
  await desk.builder.settled()
  expect(desk.seen?.entry(entry?.id ?? '')).toMatchObject({
    title: 'Bridge closes',
    titleBasis: 'user',
    date: { edtf: '2014-05-04/2014-05-06', basis: 'user' },
  })
  await desk.undo()
  expect(existsSync(sidecar)).toBe(false)
  await desk.builder.settled()
  expect(desk.seen?.entry(entry?.id ?? '')?.title).toBe('Bridge of Osk to close')
})

test('in an empty folder the desk looks as ever, and begins with the first clipping', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'in'))
  const { desk, address } = await openDeskIn(folder)
  const get = async (path: string): Promise<string> => {
    const answer = await fetch(address + path)
    return `${answer.status} ${answer.headers.get('content-type')?.split(';')[0]} ${await answer.text()}`
  }
  for (const page of ['', '.desk/'])
    expect(await get(page)).toMatch(/^200 text\/html [\s\S]*There are no clippings[\s\S]*Add clippings/)
  expect(await get('site.css')).toMatch(/^200 text\/css /)
  expect(await get('theme.js')).toMatch(/^200 text\/javascript /)
  expect(await get('../archive.yml')).toMatch(/^404 /)
  await desk.add(() => [
    { path: 'bell.txt', bytes: Buffer.from('A new bell\n\n5 June 2015\n\nThe bell of Osk rang.') },
  ])
  await desk.builder.settled()
  expect(desk.seen?.entries.map(({ title }) => title)).toEqual(['A new bell'])
  expect(await get('')).toContain('desk-bar')
})
