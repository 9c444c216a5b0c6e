import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startDateline } from '../setup/command.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const clipping = (headline: string) =>
  `${headline}\n\nThe ferry to Osk returned on Tuesday after three years in the dock.\n`

/** Start `dev` on a folder; gives its address, and what its pages are told. */
async function startDev(files: Record<string, string>) {
  const folder = writeTree(emptyFolder(), files)
  const process = startDateline(folder, [
    'dev',
    '--input',
    'in',
    '--output',
    'out',
    '--port',
    '0',
    '--no-search',
  ])
  onTestFinished(() => void process.kill('SIGKILL'))
  let out = ''
  process.stdout?.on('data', (data) => {
    out += data
  })
  await vi.waitFor(() => expect(out).toContain('Serving'), { timeout: 25_000, interval: 50 })
  const address = /http:\S+\//.exec(out)?.[0] ?? ''
  const events = await fetch(`${address}.dateline/events`)
  const news: { version: number; problems: string[] }[] = []
  void (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of events.body ?? [])
      for (const [, data] of decoder.decode(chunk).matchAll(/data: (.*)/g)) news.push(JSON.parse(data ?? ''))
  })().catch(() => {})
  const page = async (path: string) => (await fetch(address + path)).text()
  return { folder, news, page, process }
}

test('a changed article is on the page, a broken one is told of in it, and a stop ends it in order', async () => {
  const { folder, news, page, process } = await startDev({ 'in/ferry.txt': clipping('Ferry returns') })
  const file = join(folder, 'in', 'ferry.txt')
  expect(await page('')).toContain('Ferry returns')
  expect(await page('')).toContain('.dateline/reload.js')
  expect(await page('nowhere/')).not.toContain('Ferry returns')

  writeFileSync(file, clipping('Ferry sails on Sundays'))
  await vi.waitFor(() => expect(news.at(-1)?.version).toBe(2), { timeout: 20_000 })
  expect(await page('')).toContain('Ferry sails on Sundays')

  writeFileSync(file, `---\ntitle: [\n---\n${clipping('Ferry sails on Sundays')}`)
  await vi.waitFor(() => expect(news.at(-1)?.problems.join()).toContain('ferry.txt'), { timeout: 20_000 })

  rmSync(file)
  await vi.waitFor(() => expect(news.at(-1)?.problems.join()).toContain('no clippings'), { timeout: 20_000 })

  const ended = new Promise((done) => process.on('exit', done))
  process.kill('SIGINT')
  expect(await ended).toBe(0)
}, 60_000)
