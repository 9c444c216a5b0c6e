import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>
}
/** The packages that come with Dateline, those for its development left out. */
const packages = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }))

/** Packages whose installation runs a program, and why it must, or need not, run. Without any of them all tests pass. */
const installScripts: Readonly<Record<string, string>> = {
  esbuild: 'checks that its program for this machine is there; it comes as a package of its own',
  lmdb: 'builds itself where no program for this machine comes with it',
  'msgpackr-extract': 'optional: a faster msgpackr of lmdb, which keeps bytes here and does without',
}

test('the licence of each package is known to NOTICE', () => {
  expect(packages.length).toBeGreaterThan(200)
  const notice = readFileSync(join(root, 'NOTICE'), 'utf8')
  const named = new Set(notice.match(/^- (.+?):/gm)?.map((line) => line.slice(2, -1)) ?? [])
  const licences = new Set(packages.map(({ license }) => license ?? 'none'))
  expect([...licences].filter((licence) => !named.has(licence))).toEqual([])
  // What is common goes without names; the others are named one by one.
  const common = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'])
  const rare = packages.filter(({ license }) => !common.has(license ?? 'none')).map(({ name }) => name)
  expect(rare.filter((name) => !notice.includes(name))).toEqual([])
})

test('no package runs a program when it is installed, but those that are justified', () => {
  const found = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
  expect([...new Set(found)].sort()).toEqual(Object.keys(installScripts).sort())
})

test('npm makes a bill of materials (CycloneDX) that names the packages', { timeout: 120_000 }, () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { sbom: string }
  }
  const [, ...args] = scripts.sbom.split(' ')
  const bill = JSON.parse(
    execFileSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    }),
  ) as { bomFormat: string; components: { name: string; version: string }[] }
  expect(bill.bomFormat).toBe('CycloneDX')
  const listed = new Map(bill.components.map(({ name, version }) => [name, version]))
  for (const name of ['lmdb', 'pagefind', 'parse5', 'preact'])
    expect(listed.get(name)).toBe(lock.packages[`node_modules/${name}`]?.version)
})
