import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDesk } from './archive.ts'

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
