import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Message, OnResolveArgs, OnResolveResult, Plugin } from 'esbuild'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { sha256 } from '../lib/hash.ts'
import { packageRoot } from './public.ts'

/** The templates of a site as one module, which takes the place of ours. */
export interface TemplateModule {
  readonly code: string
  readonly hash: string
}

/**
 * Our templates with those of the owner's `templates/` folder in the place of ours of the same name; null where
 * there is no such folder. Throws a `Failure` with file and line where one cannot be compiled.
 */
export async function readTemplates(input: string): Promise<TemplateModule | null> {
  const owner = join(input, 'templates')
  if (!hasTemplates(owner)) return null
  const root = packageRoot()
  const { build } = await import('esbuild')
  try {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'templates', 'index.ts')],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      tsconfigRaw: {},
      // The module lies in the cache; what ships with the program is looked for beside the compiled code.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'out', 'templates.js')).href) },
      logLevel: 'silent',
      plugins: [overrides(root, owner)],
    })
    const code = outputFiles[0]?.text ?? ''
    return { code, hash: sha256(code) }
  } catch (error) {
    const messages = (error as { errors?: readonly Message[] }).errors
    if (!messages) throw error
    throw new Failure(`A template cannot be compiled: ${describe(messages, input)}`, 'Mend it, or remove it.')
  }
}

/** Whether the folder holds templates. Throws a `Failure` where it cannot be read, or one of them is no ordinary file. */
function hasTemplates(owner: string): boolean {
  try {
    if (!existsSync(owner)) return false
    const names = readdirSync(owner, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((name) => /\.tsx?$/.test(name))) {
      const stats = statSync(join(owner, name), { throwIfNoEntry: false })
      if (!stats) throw new Failure(`templates/${name} leads nowhere.`, 'Mend the link, or remove it.')
      if (!stats.isFile())
        throw new Failure(`templates/${name} is no ordinary file.`, 'Put a text file in its place.')
    }
    return names.some((name) => /^[^/\\]+\.tsx?$/.test(name))
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`Cannot read the folder templates: ${systemReason(code)}.`, 'Mend it, or remove it.')
  }
}

/**
 * Every relative import is read as if both folders were one: the owner's file where there is one, else ours.
 * Packages are those of this program, so that all templates share one copy of each.
 */
function overrides(root: string, owner: string): Plugin {
  const place = (args: OnResolveArgs): string => {
    const way = relative(owner, args.importer)
    const folder = way.startsWith('..')
      ? dirname(relative(root, args.importer))
      : join('templates', dirname(way))
    return join(folder, args.path)
  }
  const resolve = (args: OnResolveArgs): OnResolveResult => {
    if (args.kind === 'entry-point') return {}
    const path = place(args)
    const below = relative('templates', path)
    const own = join(owner, below)
    return { path: !below.startsWith('..') && existsSync(own) ? own : join(root, path) }
  }
  return {
    name: 'overrides',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, resolve)
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path: import.meta.resolve(path), external: true },
      )
    },
  }
}

function describe(messages: readonly Message[], input: string): string {
  return messages
    .map(({ text, location }) => {
      if (!location) return text
      const file = relative(input, join(packageRoot(), location.file))
      return `${file}:${location.line}:${location.column + 1}: ${text}`
    })
    .join('\n')
}
