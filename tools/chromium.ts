import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The build without windows takes a third of the processor's time of the other for the same pages. */
const programs = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** Chromium that talks to nobody but the pages that it is sent to. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? programs.find((path) => existsSync(path)) ?? 'chromium',
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
