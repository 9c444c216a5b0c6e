import { join, relative } from 'node:path'
import {
  readBuilt,
  readPublished,
  readPublishedFiles,
  writePublished,
  writePublishedFiles,
} from '../cache/published.ts'
import { buildArchive } from '../dateline.ts'
import { Failure } from '../lib/failure.ts'
import type { BuildOptions, BuildReport } from '../model/build.ts'
import { withArchive } from '../pipeline.ts'
import { readSettings } from '../read/settings.ts'
import { LeakFinder } from '../write/leaks.ts'
import { readManifest } from '../write/manifest.ts'
import { removeSite } from '../write/site.ts'
import { printDiagnostics } from './diagnostics.ts'
import { exceededText } from './health-text.ts'
import { type InputOptions, type OutputOptions, toBuildOptions } from './options.ts'
import { addAllowed, readAllowed } from './publish/allowed.ts'
import { cloudflare, netlify, rsync, s3 } from './publish/clients.ts'
import { githubPages } from './publish/github-pages.ts'
import type { BuiltSite, Host } from './publish/host.ts'
import { secretsOf } from './publish/secrets.ts'
import { deadLinks, oversize, type Problem } from './publish/site-check.ts'
import { zip } from './publish/zip.ts'
import { withQuestions } from './questions.ts'
import { createReporter, quiet } from './reporter.ts'

export type HostName = 'github-pages' | 'netlify' | 'cloudflare' | 's3' | 'rsync' | 'zip'

export interface PublishCommand extends InputOptions, OutputOptions {
  readonly to: HostName
  readonly dryRun: boolean
  readonly yes: boolean
  /** Publish although clippings have errors. */
  readonly allowErrors: boolean
  /** Codes of finds of the leak check that are none, and why. */
  readonly allow?: readonly string[]
  readonly because?: string
  readonly search: boolean
  readonly remote: string
  readonly branch?: string
  readonly project?: string
  readonly destination?: string
  readonly file?: string
}

/**
 * `dateline publish --to HOST`: build, check, show what changes, and hand the site over by the host's own means. Returns the
 * exit code: 1 where a check says no.
 */
export async function runPublish(command: PublishCommand, signal: AbortSignal): Promise<number> {
  const options = withPlace(toBuildOptions(command, signal), command)
  if (command.allow && !command.because?.trim())
    throw new Failure('--allow needs a reason.', 'Add --because "why this is nothing private".')
  const host = hostOf(command, options, signal)
  await host.prepare()
  try {
    return await publish(command, options, host, signal)
  } finally {
    // Where the build refused a folder that holds other files, they are not ours to remove.
    if (command.to === 'zip' && readManifest(options.output)) removeSite(options.output)
  }
}

async function publish(
  command: PublishCommand,
  options: BuildOptions,
  host: Host,
  signal: AbortSignal,
): Promise<number> {
  const reporter = createReporter()
  const report = await buildArchive({ ...options, reporter })
  printDiagnostics(report.diagnostics, 10)
  const site = await siteOf(options)
  reporter.step('Checking')
  const problems = [
    ...strictProblems(report, command),
    ...deadLinks(site),
    ...oversize(site, command.to),
    ...(await leaks(site, options, command)),
  ]
  reporter.end()
  const published = (await host.published()) ?? readPublishedFiles(options.cache, host.key)
  console.log(changesText(site, published, host))
  if (problems.length > 0) {
    console.error(problemsText(problems))
    return 1
  }
  const what = command.dryRun ? 'Without --dry-run, this would follow' : 'Handing over'
  console.log(`All checks passed. ${what}:\n  ${host.command(site)}`)
  if (command.dryRun || !(await isWanted(command, signal))) return 0
  console.log(await host.handOver(site))
  writePublishedFiles(options.cache, host.key, site.files)
  if (host.isWeb) keepAddresses(options)
  return 0
}

/** A zip is read from a disk: its links end in files, and it is built beside the site, which stays as it is. */
function withPlace(options: BuildOptions, { to }: PublishCommand): BuildOptions {
  if (to !== 'zip') return options
  return { ...options, output: `${options.cache}-zip`, fileLinks: true, search: false }
}

function hostOf(command: PublishCommand, { cache }: BuildOptions, signal: AbortSignal): Host {
  const { to, remote, branch, project, destination, file } = command
  switch (to) {
    case 'github-pages':
      return githubPages({ remote, branch: branch ?? 'gh-pages', cache }, signal)
    case 'netlify':
      return netlify(project, signal)
    case 'cloudflare':
      return cloudflare(project, branch, signal)
    case 's3':
      return s3(destination, signal)
    case 'rsync':
      return rsync(destination, signal)
    case 'zip':
      return zip(file)
  }
}

async function siteOf({ input, output }: BuildOptions): Promise<BuiltSite> {
  const manifest = readManifest(output)
  if (!manifest?.complete) throw new Failure(`There is no complete site in ${output}.`)
  const { settings } = await readSettings(input)
  return { folder: output, title: settings.title, files: manifest.files }
}

function strictProblems({ diagnostics, exceeded }: BuildReport, { allowErrors }: PublishCommand): Problem[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const files = [...new Set(errors.map(({ path }) => path ?? 'archive'))]
  return [
    ...exceeded.map((limit) => {
      const gone =
        limit.name === 'vanished' ? diagnostics.find(({ rule }) => rule === 'address/vanished') : undefined
      const what = gone?.message ?? exceededText(limit).replace(/\.$/, '')
      return { what, places: [], hint: gone?.hint ?? 'Mend it, or change the limit.' }
    }),
    ...(errors.length > 0 && !allowErrors
      ? [
          {
            what: `${files.length} ${files.length === 1 ? 'file has' : 'files have'} errors`,
            places: files,
            hint: 'Mend them, or publish without what cannot be read: --allow-errors.',
          },
        ]
      : []),
  ]
}

/** What is private and would be published, but for what the owner allowed, now or before. */
async function leaks(
  site: BuiltSite,
  options: BuildOptions,
  { allow = [], because = '', dryRun }: PublishCommand,
): Promise<Problem[]> {
  const secrets = await withArchive(options, quiet, async (report, textOf) =>
    secretsOf(options.input, report, textOf),
  )
  if (secrets.marks.size + secrets.phrases.size === 0) return []
  const finder = new LeakFinder(secrets)
  const all = [...site.files.keys()].flatMap((path) => finder.look(path, join(site.folder, path)))
  const known = await readAllowed(options.input)
  const isNew = (code: string): boolean => allow.includes(code) && !known.has(code)
  const added = new Map(all.flatMap((leak) => (isNew(leak.code) ? [[leak.code, leak] as const] : [])))
  const missing = allow.find((code) => !added.has(code) && !known.has(code))
  if (missing !== undefined)
    throw new Failure(`No find has the code ${missing}.`, 'Take the code that stands beside it.')
  if (added.size > 0 && !dryRun) addAllowed(options.input, [...added.values()], because.trim())
  const found = all.filter(({ code }) => !known.has(code) && !added.has(code))
  if (found.length === 0) return []
  return [
    {
      what: 'Something private would be published',
      places: found.map(({ path, what, context, code }) => `[${code}] ${path}: ${what}: … ${context} …`),
      hint:
        'Take it out of the clipping, and report it: Dateline should have left it out. Where it is nothing private, say so: ' +
        `--allow ${found[0]?.code} --because "…".`,
    },
  ]
}

/** What is another way at the place that is published to: "12 new, 3 changed, 1 gone", with some of each. */
function changesText(site: BuiltSite, published: ReadonlyMap<string, string> | null, { name }: Host): string {
  const count = (list: readonly string[], word: string): string =>
    `${list.length.toLocaleString('en')} ${word}`
  const all = [...site.files.keys()]
  if (published === null || published.size === 0)
    return `${count(all, 'files')} for ${name}; nothing was published there before, as far as is known.`
  const added = all.filter((path) => !published.has(path))
  const changed = all.filter((path) => published.has(path) && published.get(path) !== site.files.get(path))
  const removed = [...published.keys()].filter((path) => !site.files.has(path))
  return [
    `For ${name}, since last time: ${count(added, 'new')}, ${count(changed, 'changed')}, ${count(removed, 'gone')}.`,
    ...some('+', added),
    ...some('~', changed),
    ...some('-', removed),
  ].join('\n')
}

/** Articles and people before lists, data and the search, which change with each of them. */
function some(sign: string, paths: readonly string[]): string[] {
  const telling = paths.filter((path) => /^(?:articles|people|stories)\/.*\/index\.html$/.test(path))
  const others = paths.filter((path) => !/^search\/.*\.pf_\w+$/.test(path))
  const shown = (telling.length > 0 ? telling : others).slice(0, 8)
  const more = paths.length - shown.length
  return [
    ...shown.map((path) => `  ${sign} /${path.replace(/index\.html$/, '')}`),
    ...(more > 0 ? [`  ${sign} … ${more.toLocaleString('en')} more`] : []),
  ]
}

function problemsText(problems: readonly Problem[]): string {
  return [
    'Nothing was published:',
    ...problems.flatMap(({ what, places, hint }) => [
      `- ${what}.`,
      ...places.slice(0, 8).map((place) => `    ${place}`),
      ...(places.length > 8 ? [`    … and ${(places.length - 8).toLocaleString('en')} more`] : []),
      `  ${hint}`,
    ]),
  ].join('\n')
}

function isWanted({ yes, to }: PublishCommand, signal: AbortSignal): Promise<boolean> {
  return withQuestions({ quiet: yes || to === 'zip', signal }, async (ask) =>
    /^y/i.test(await ask('Publish it? (y/n)', 'y')),
  )
}

/** From now on these addresses are known to readers. */
function keepAddresses({ cache, output }: BuildOptions): void {
  const built = readBuilt(cache, output)
  if (built) writePublished(cache, new Map([...readPublished(cache), ...built]))
  console.log(
    `${relative('.', join(cache, 'published.json'))} keeps the published addresses, so that they lead on for good. Commit it, or keep it safe.`,
  )
}
