import { Failure } from '../../lib/failure.ts'
import { manifestName } from '../../lib/site-path.ts'
import { needProgram, run, runOrFail, typed } from './client.ts'
import type { BuiltSite, Host } from './host.ts'

/** Hosts with a command-line client of their own, which the owner has installed and logged in to. */

interface ClientHost {
  readonly name: string
  readonly key: string
  readonly program: string
  /** How to get the program. */
  readonly way: string
  readonly args: (site: BuiltSite) => readonly string[]
  /** Find out what the program can do, and whether the place may be written to. Throws a `Failure` where not. */
  readonly look?: () => Promise<void>
  readonly said: string
}

function clientHost({ name, key, program, way, args, look, said }: ClientHost, signal: AbortSignal): Host {
  return {
    ...{ name, key, isWeb: true },
    async prepare() {
      needProgram(program, way)
      await look?.()
    },
    published: async () => null,
    command: (site) => typed(program, args(site)),
    async handOver(site) {
      await runOrFail(program, args(site), { signal, isShown: true }, `${name} did not take the site`)
      return said
    },
  }
}

/** `--project` is the name or id of the site; without it, the one that the folder is linked to. */
export function netlify(project: string | undefined, signal: AbortSignal): Host {
  const named = project === undefined ? [] : ['--site', project]
  let noBuild: readonly string[] = []
  return clientHost(
    {
      ...{ name: 'Netlify', key: `netlify ${project ?? ''}`, program: 'netlify' },
      way: 'Install it with `npm install --global netlify-cli`, and log in with `netlify login`.',
      async look() {
        // Versions that build by themselves have this option, those that do not refuse it.
        const { out } = await run('netlify', ['deploy', '--help'], { signal })
        if (out.includes('--no-build')) noBuild = ['--no-build']
      },
      args: ({ folder, title }) => [
        'deploy',
        '--prod',
        ...noBuild,
        '--dir',
        folder,
        ...named,
        '--message',
        title,
      ],
      said: 'Netlify has the site.',
    },
    signal,
  )
}

export function cloudflare(
  project: string | undefined,
  branch: string | undefined,
  signal: AbortSignal,
): Host {
  if (project === undefined)
    throw new Failure('Cloudflare needs the name of the project.', 'Name it: --project my-archive')
  return clientHost(
    {
      ...{ name: `Cloudflare Pages (${project})`, key: `cloudflare ${project}`, program: 'wrangler' },
      way: 'Install it with `npm install --global wrangler`, and log in with `wrangler login`.',
      args: ({ folder }) => [
        ...['pages', 'deploy', folder, '--project-name', project, '--commit-dirty=true'],
        ...(branch === undefined ? [] : ['--branch', branch]),
      ],
      said: 'Cloudflare has the site.',
    },
    signal,
  )
}

/** `destination` is "s3://bucket" or "s3://bucket/folder". What is there and was not made by Dateline is not touched. */
export function s3(destination: string | undefined, signal: AbortSignal): Host {
  const place = destination?.replace(/(?<!\/)\/+$/, '') ?? ''
  if (!/^s3:\/\/[^/]+/.test(place))
    throw new Failure('S3 needs a bucket.', 'Name it: --destination s3://my-archive')
  return clientHost(
    {
      ...{ name: `the bucket ${place}`, key: place, program: 'aws' },
      way: 'Install the AWS command line interface, and log in with `aws configure`.',
      async look() {
        if ((await run('aws', ['s3', 'ls', `${place}/${manifestName}`], { signal })).code === 0) return
        const { out } = await run('aws', ['s3', 'ls', `${place}/`], { signal })
        if (out.trim() !== '') throw foreignFiles(place)
      },
      args: ({ folder }) => ['s3', 'sync', folder, place, '--delete', '--exclude', '.dateline-*'],
      said: `${place} has the site.`,
    },
    signal,
  )
}

/** `destination` is a folder as rsync names it: "host:/var/www/archive", "/srv/archive". */
export function rsync(destination: string | undefined, signal: AbortSignal): Host {
  const place = destination?.replace(/(?<!\/)\/+$/, '')
  if (!place || place.startsWith('-'))
    throw new Failure('rsync needs to know where to.', 'Name it: --destination host:/var/www/archive')
  return clientHost(
    {
      ...{ name: place, key: `rsync ${place}`, program: 'rsync' },
      way: 'Install rsync with the package manager of your system.',
      async look() {
        const { code, out, err } = await run('rsync', ['--list-only', `${place}/`], { signal })
        // 23: there is no such folder yet.
        if (code === 23 && /No such file/.test(err)) return
        if (code !== 0)
          throw new Failure(`Cannot look into ${place}: rsync ended with ${code}.\n${err.trim()}`)
        const names = out
          .split('\n')
          .flatMap((line) => /^\S+\s+[\d,.]+\s+\S+\s+\S+ (.+)$/.exec(line)?.[1] ?? [])
        const others = names.filter((name) => name !== '.' && name !== 'lost+found')
        if (others.length > 0 && !names.includes(manifestName)) throw foreignFiles(place)
      },
      args: ({ folder }) => [
        ...['--recursive', '--links', '--times', '--compress', '--delete-delay', '--delay-updates'],
        ...['--exclude=/.dateline-*', `${folder}/`, `${place}/`],
      ],
      said: `${place} has the site.`,
    },
    signal,
  )
}

/** To hand over a site removes what is no part of it: never from a place that somebody uses for other things. */
function foreignFiles(place: string): Failure {
  return new Failure(
    `${place} holds files that Dateline did not make (it has no ${manifestName}).`,
    'Name an empty folder, or empty this one yourself.',
  )
}
