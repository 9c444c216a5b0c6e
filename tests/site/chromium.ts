import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Chromium that talks to nobody but the pages under test. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What axe finds on a page with all its parts open. The tab must not keep to the policy of the page. */
export async function axeFindings(tab: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await tab.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
  await tab.evaluate(axe)
  // What depends on the mode is colour alone.
  const rules =
    colorScheme === 'light'
      ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      : ['color-contrast']
  const { violations } = (await tab.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)) as {
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
  }
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
  )
}
