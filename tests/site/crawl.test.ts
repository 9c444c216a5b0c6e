import { beforeAll, describe, expect, test } from 'vitest'
import { writeValley } from './built.ts'
import {
  compressedSize,
  deadLinks,
  differingCounts,
  doubledIds,
  foreignParts,
  invalidParts,
  orphans,
  readSite,
  type Site,
} from './pages.ts'

describe.each([
  ['plain links', {}],
  ['file links', { fileLinks: true }],
])('the site with %s', (_, settings) => {
  let site: Site
  beforeAll(() => {
    site = readSite(writeValley(settings))
  })

  test('has no dead link', () => {
    expect(deadLinks(site)).toEqual([])
  })

  test('has no page that cannot be reached from the front page', () => {
    expect(orphans(site)).toEqual([])
  })

  test('says the same number of articles wherever it says how many a page has', () => {
    const { compared, differing } = differingCounts(site)
    expect(differing).toEqual([])
    expect(compared).toBeGreaterThan(12)
  })

  test('has each id once on a page', () => {
    expect(doubledIds(site)).toEqual([])
  })
})

describe('the pages', () => {
  const site = readSite(writeValley())

  test('load nothing from another host, and run nothing of their own', () => {
    expect(foreignParts(site)).toEqual([])
  })

  test('are valid HTML', async () => {
    // The many notices are one like the other.
    const various = [...site.pages].filter(
      ([page]) => !page.includes('council-of') || page.includes('for-the-1th'),
    )
    expect((await invalidParts(various)).slice(0, 12)).toEqual([])
  })

  test('of articles keep to their budget, and say little that is not their text', () => {
    for (const [page, html] of site.pages) {
      if (!page.startsWith('articles/')) continue
      expect(compressedSize(html), page).toBeLessThan(20_000)
      expect(html.replace(/<div class="text">.*?<\/div>/s, '').length, page).toBeLessThan(11_000)
    }
  })
})
