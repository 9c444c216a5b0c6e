import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prepareCacheFolder } from '../../cache/store.ts'
import { Failure } from '../../lib/failure.ts'
import { manifestName } from '../../lib/site-path.ts'
import { type Ended, needProgram, run, runOrFail, typed } from './client.ts'
import type { BuiltSite, Host } from './host.ts'

export interface GitPlace {
  /** The name or the address of a repository: "origin", "git@github.com:ada/news.git". */
  readonly remote: string
  readonly branch: string
  /** Where a repository may be kept where the current folder is none. */
  readonly cache: string
}

/** What a branch may hold beside a site of ours. */
const guests = /^(?:CNAME|\.nojekyll|README(?:\.\w+)?|LICEN[CS]E(?:\.\w+)?|\.git\w*)$/i

/**
 * A branch of a git repository, which GitHub Pages shows. Each time it gets one commit without a past: what was withdrawn
 * is in no history, and the repository does not grow. The current branch and its files are not touched.
 */
export function githubPages(place: GitPlace, signal: AbortSignal): Host {
  const { remote, branch } = place
  const ref = `refs/heads/${branch}`
  const seen = `refs/dateline/${branch}`
  let folder = ''
  let tip: string | null = null
  // Without somebody to ask, git must not wait for an answer.
  const quiet: Record<string, string> = process.stdin.isTTY ? {} : { GIT_TERMINAL_PROMPT: '0' }
  const git = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    run('git', args, { signal, cwd: folder, env: { ...quiet, ...env } })
  const must = (what: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> =>
    runOrFail('git', args, { signal, cwd: folder, env: { ...quiet, ...env } }, what)
  const push = (commit: string): readonly string[] => [
    ...['push', `--force-with-lease=${ref}:${tip ?? ''}`, remote, `${commit}:${ref}`],
  ]
  return {
    name: `the branch ${branch} of ${remote}`,
    key: `git ${remote} ${branch}`,
    isWeb: true,
    async prepare() {
      needProgram('git', 'Install git with the package manager of your system.')
      folder = await repositoryOf(place, signal)
      const heads = await must(`Cannot reach ${remote}`, ['ls-remote', '--heads', remote, ref])
      tip = /^[\da-f]{40,64}/.exec(heads)?.[0] ?? null
      if (tip === null) return
      await must(`Cannot read the branch ${branch}`, [
        'fetch',
        '--quiet',
        '--no-tags',
        remote,
        `+${ref}:${seen}`,
      ])
      const names = (await must('Cannot read the branch', ['ls-tree', '-z', '--name-only', tip])).split('\0')
      refuseForeign(branch, names)
    },
    async published() {
      if (tip === null) return new Map()
      const { code, out } = await git(['show', `${tip}:${manifestName}`])
      if (code !== 0) return new Map()
      const { files } = JSON.parse(out) as { files: Record<string, string> }
      return new Map(Object.entries(files))
    },
    command: () => typed('git', push('COMMIT')),
    async handOver(site) {
      const index = mkdtempSync(join(tmpdir(), 'dateline-index-'))
      try {
        const tree = await treeOf(site, { index: join(index, 'index'), tip, must, git, signal })
        const same =
          tip !== null && (await must('Cannot compare', ['rev-parse', `${tip}^{tree}`])).trim() === tree
        if (same) return `The branch ${branch} has this site already.`
        const message = `Publish ${site.title}`
        const commit = (await must('Cannot commit the site', ['commit-tree', tree, '-m', message])).trim()
        await must(`${remote} did not take the site`, push(commit))
        await git(['update-ref', seen, commit])
        return `${remote} has the site on its branch ${branch}.${await nextStep(remote, tip === null, git)}`
      } finally {
        rmSync(index, { recursive: true, force: true })
      }
    },
  }
}

/** A branch that holds more than a site of ours is somebody's work. */
function refuseForeign(branch: string, names: readonly string[]): void {
  const others = names.filter((name) => name !== '' && !guests.test(name))
  if (others.length === 0 || names.includes(manifestName)) return
  throw new Failure(
    `The branch ${branch} holds files that Dateline did not make (${others.slice(0, 3).join(', ')}).`,
    'Choose another one with --branch; GitHub shows it when it is chosen in Settings > Pages.',
  )
}

interface TreeTools {
  readonly index: string
  readonly tip: string | null
  readonly must: (what: string, args: readonly string[], env?: Record<string, string>) => Promise<string>
  readonly git: (args: readonly string[], env?: Record<string, string>) => Promise<Ended>
  readonly signal: AbortSignal
}

/** The files of the site as a tree in the repository, with what GitHub needs beside them. */
async function treeOf({ folder, files }: BuiltSite, tools: TreeTools): Promise<string> {
  const { index, tip, must, git, signal } = tools
  const what = 'Cannot add the site to the repository'
  const repository = (await must(what, ['rev-parse', '--absolute-git-dir'])).trim()
  const env = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: index }
  const own = ['-c', 'core.autocrlf=false', '-c', 'core.sparseCheckout=false', '-c', 'core.bare=false']
  const add = [...own, 'add', '--force', '--all', '--', '.', ':(exclude,glob).dateline-*']
  await runOrFail('git', add, { signal, cwd: folder, env }, what)
  const put = (mode: string, object: string, name: string): Promise<string> =>
    must(what, ['update-index', '--add', '--cacheinfo', `${mode},${object},${name}`], env)
  // Without it, GitHub would take files and folders with a leading underscore for Jekyll's.
  const empty = (await must(what, ['hash-object', '-w', '-t', 'blob', '/dev/null'])).trim()
  if (!files.has('.nojekyll')) await put('100644', empty, '.nojekyll')
  // A domain of one's own stands in the branch, and would be lost.
  if (tip !== null && !existsSync(join(folder, 'CNAME'))) {
    const { out } = await git(['ls-tree', tip, 'CNAME'])
    const [, mode, object] = /^(\d+) blob ([\da-f]+)\t/.exec(out) ?? []
    if (mode && object) await put(mode, object, 'CNAME')
  }
  return (await must(what, ['write-tree'], env)).trim()
}

/** The repository that objects are put into: the one of this folder, or one in the cache for a remote by its address. */
async function repositoryOf({ remote, cache }: GitPlace, signal: AbortSignal): Promise<string> {
  const here = resolve('.')
  const isNamed = /^[\w.-]+$/.test(remote) && !existsSync(remote)
  const { code } = await run('git', ['rev-parse', '--git-dir'], { signal, cwd: here })
  if (isNamed) {
    if (code !== 0)
      throw new Failure(
        'This folder is no git repository, so that it cannot be told where to publish.',
        'Name the repository: --remote git@github.com:you/archive.git',
      )
    const known = await run('git', ['remote', 'get-url', remote], { signal, cwd: here })
    if (known.code === 0) return here
    throw new Failure(
      `This repository has no remote named ${remote}.`,
      `Add one (git remote add ${remote} git@github.com:you/archive.git), or name another with --remote.`,
    )
  }
  if (remote.startsWith('-')) throw new Failure(`"${remote}" is no address of a repository.`)
  prepareCacheFolder(cache)
  const folder = join(cache, 'pages.git')
  if (!existsSync(folder))
    await runOrFail(
      'git',
      ['init', '--quiet', '--bare', folder],
      { signal },
      'Cannot make a repository in the cache',
    )
  return folder
}

/** What is left to do on GitHub, and where the site will be; nothing for other servers. */
async function nextStep(remote: string, isFirst: boolean, git: TreeTools['git']): Promise<string> {
  const { out } = await git(['remote', 'get-url', remote])
  const [, owner, name] =
    /github\.com[:/]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?\s*$/i.exec(out.trim() || remote) ?? []
  if (!owner || !name) return ''
  const host = `${owner.toLowerCase()}.github.io`
  const address = name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`
  const settings = isFirst ? ` Once, on GitHub: Settings > Pages > Deploy from a branch, and choose it.` : ''
  return `${settings} It will be at ${address}, unless it has a domain of its own.`
}
