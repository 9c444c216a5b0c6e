import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Ask on the open search page by a link on it, which it answers without being loaded again, and wait for the answer.
 * Gives the number of articles found; 0 where nothing was, or the question is none.
 */
export async function askByLink(tab: Page, question: string): Promise<number> {
  const before = await tab.evaluate((search) => {
    const link = Object.assign(document.createElement('a'), { href: search })
    document.querySelector('.search-page')?.append(link)
    link.click()
    link.remove()
    return document.querySelector('[data-search-status]')?.textContent
  }, `?${question}`)
  // What was found before is gone at once, so that the next number is that of this question.
  expect(before).not.toMatch(/^\d/)
  return found(tab)
}

/** Wait for the answer to what was asked last: how many articles the page says it found. */
export async function found(tab: Page): Promise<number> {
  const said = (): Promise<string | null> => tab.locator('[data-search-status]').textContent()
  await expect.poll(said).toMatch(/^(?:\d+ article|Nothing)/)
  return Number.parseInt((await said()) ?? '', 10) || 0
}
