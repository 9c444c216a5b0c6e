import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page with all its parts open, in light and in dark. The tab must not keep to the policy
 * of the page. What depends on the mode is colour alone, so that the dark one is asked for nothing else.
 */
export async function axeFindings(tab: Page): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await tab.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
  await tab.evaluate(axe)
  const light = await violations(tab, RULES)
  await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await violations(tab, ['color-contrast'])
  return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)]
}

async function violations(tab: Page, rules: readonly string[]): Promise<string[]> {
  const { violations } = (await tab.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'], preload: false })`,
  )) as {
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
  }
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
  )
}
