import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateline } from '../setup/command.ts'
import { sharedFolder } from '../setup/folders.ts'
import {
  compressedSize,
  deadLinks,
  doubledIds,
  foreignParts,
  invalidParts,
  orphans,
  readSite,
  type Site,
} from './pages.ts'

const sample = join(import.meta.dirname, '../../seeds')

describe('the sample as the command builds it', () => {
  const folder = sharedFolder()
  const output = join(folder, 'site')
  let site: Site

  beforeAll(async () => {
    const { code, err } = await dateline(folder, ['build', '--input', sample, '--output', output])
    expect(code, err).toBe(0)
    site = readSite(output)
  }, 60_000)

  test('has a page for each clipping, and search', () => {
    expect([...site.pages.keys()].filter((page) => page.startsWith('articles/'))).toHaveLength(5)
    expect([...site.files]).toContain('search/all/pagefind.js')
    expect([...site.files]).toContain('search/index.html')
  })

  test('has no dead link', () => {
    expect(deadLinks(site)).toEqual([])
  })

  test('has no page that cannot be reached from the front page', () => {
    expect(orphans(site)).toEqual([])
  })

  test('has each id once on a page', () => {
    expect(doubledIds(site)).toEqual([])
  })

  test('loads nothing from another host, and runs nothing in its pages', () => {
    expect(foreignParts(site)).toEqual([])
  })

  test('is valid HTML', async () => {
    expect((await invalidParts(site.pages)).slice(0, 12)).toEqual([])
  }, 60_000)

  test('keeps to its budgets', () => {
    const size = (...names: string[]): number =>
      names.reduce((sum, name) => sum + compressedSize(readFileSync(join(output, name))), 0)
    expect(size('site.css')).toBeLessThan(12_000)
    expect(size('site.js', 'theme.js')).toBeLessThan(10_000)
    for (const [page, html] of site.pages)
      if (page.startsWith('articles/')) expect(compressedSize(html), page).toBeLessThan(20_000)
  })
})
