import { cpSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Desk } from '../../src/desk/desk.ts'
import { deskSite } from '../../src/desk/routes.ts'
import { addressOf, listen } from '../../src/server/site.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const council = 'The council of Osk sat on the matter of the bridge until late in the evening.'

/** Clippings in which much is left to decide. */
export const clippings: Readonly<Record<string, string>> = {
  'archive.yml': '# The archive of a town.\ntitle: The Osk File\n',
  'authority/people.yml':
    '# Who is who.\nRosa Marchetti:\n  description: Mayor of Osk   # until 2016\n\nnot a person:\n  - Le Monde\n',
  'bridge.txt': `Bridge of Osk to close

3 May 2014

${council} "The bridge will stay closed until the spring," Johanna Quist said. The engineer Johanna Quist had looked at the piers for a week.

Tbe river stood high, and nobody could say when the work would begin. Rosa Marchetti, the mayor, asked for patience.
`,
  'piers.txt': `Piers of the bridge are worn

9 July 2014

The piers of the bridge at Osk are worn to the core, the council heard on Friday. "We cannot wait any longer," a mason said.

Rosa Marchetti said that the town would pay for the work. ${council}
`,
  'ferry.txt': `The ferry returned to Osk on Tuesday after three long years in the dock, and half the town stood on the quay to see it come in. The band of the school played, and the children waved flags that they had made for the day. It will sail three times a day as before, and the fare stays what it was.
`,
  'harvest.txt': `---
url: https://lowlandpost.example/2014/harvest
---
A late harvest

2 September 2014

The harvest was late in the lowlands, and the mills of Osk stood still for a week. Nobody could remember such rain in August, and the farmers fear for their seed.
`,
  'mills.txt': `---
url: https://lowlandpost.example/2014/mills
places: [Osk, Lowlands]
---
The mills turn again

11 September 2014

The mills of Osk turn again after a week of rain, and the bakers have flour for the fair. The price of bread stays high all the same, J. Quist said on Thursday. "Nobody bakes for nothing," J. Quist told the fair.
`,
}

export interface OpenDesk {
  readonly desk: Desk
  readonly folder: string
  readonly address: string
}

/** A desk on a folder of its own, in this process; closed when the test has ended. */
export async function openDesk(files: Readonly<Record<string, string>> = clippings): Promise<OpenDesk> {
  return openDeskIn(writeTree(emptyFolder(), prefixed(files)))
}

export async function openSeeds(): Promise<OpenDesk> {
  const folder = emptyFolder()
  cpSync(join(import.meta.dirname, '../../seeds'), join(folder, 'in'), { recursive: true })
  return openDeskIn(folder)
}

export async function openDeskIn(folder: string): Promise<OpenDesk> {
  const desk = await Desk.open(deskOptions(folder), silent)
  const { server, address } = await serveDesk(deskSite(desk))
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await desk.close()
  })
  return { desk, folder: join(folder, 'in'), address }
}

async function serveDesk(site: RequestListener): Promise<{ server: Server; address: string }> {
  const server = await listen(site, 0)
  return { server, address: addressOf(server) }
}

export function deskOptions(folder: string) {
  return {
    input: join(folder, 'in'),
    output: join(folder, 'out'),
    cache: join(folder, 'cache'),
    ...{ strict: false, verify: true, search: false, workers: 0, threadsFrom: 1 },
    signal: new AbortController().signal,
  }
}

const none = (): void => {}
export const silent = {
  step: none,
  progress: none,
  note: none,
  built: none,
  failed: none,
  problems: () => [],
}

export function prefixed(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`in/${path}`, text]))
}
