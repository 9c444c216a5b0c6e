import { join } from 'node:path'
import { type PageState, readPageStates } from '../cache/states.ts'
import { shortHash } from '../lib/hash.ts'
import { sitePathKey } from '../lib/site-path.ts'
import type { SiteFile } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Frame } from '../model/page.ts'
import type { View } from '../model/view.ts'
import type { PublicFile } from '../read/public.ts'
import { isUntouched } from '../write/site.ts'
import { stageCopy } from '../write/stage.ts'
import type { Progress } from './articles.ts'
import type { Session } from './session.ts'
import type { RenderJob } from './tasks.ts'

/** The files of the site: those that are there already, and those that wait on the stage. */
export interface SitePages {
  readonly files: readonly SiteFile[]
  readonly states: readonly PageState[]
  readonly rendered: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Views → files. A page is made only if its key, the hash of its View, of the frame and of the code, is not that
 * of the file in the output folder. Files of the owner's `public/` folder come before pages of the same path.
 */
export async function renderSite(
  session: Session,
  views: Iterable<View>,
  frame: Frame,
  publicFiles: readonly PublicFile[],
  progress: Progress,
): Promise<SitePages> {
  const { store, options, version } = session
  const known = readPageStates(store.states, pagesStateName(session))
  const site = new SiteMap()
  const current = (path: string): PageState | undefined => {
    const state = known.get(path)
    return state && isUntouched(join(options.output, path), state) ? state : undefined
  }
  for (const [index, file] of publicFiles.entries()) {
    if (!site.claim(file.path, `public/${file.path}`)) continue
    const key = shortHash(`copy ${file.from} ${file.size} ${file.mtimeMs} ${file.ino}`)
    const state = current(file.path)
    if (state?.key === key) site.keep(state)
    else
      site.put({ key, ...stageCopy(options.output, session.stage, `public-${index}`, file.from, file.path) })
  }
  const frameKey = shortHash(`${version}\n${JSON.stringify(frame)}`)
  const jobs = pageJobs(views, frameKey, site, current)
  await renderJobs(session, jobs, frame, site, progress)
  return site.result()
}

/** Under which name the state of this site is kept. */
export function pagesStateName({ options }: Session): string {
  return `site ${options.output}`
}

interface PageJob {
  readonly job: RenderJob
  readonly key: string
}

function* pageJobs(
  views: Iterable<View>,
  frameKey: string,
  site: SiteMap,
  current: (path: string) => PageState | undefined,
): Generator<PageJob> {
  for (const view of views) {
    if (!site.claim(view.path, `the ${view.kind} page`)) continue
    const json = JSON.stringify(view)
    const key = shortHash(`${frameKey}\n${json}`)
    const state = current(view.path)
    if (state?.key === key) site.keep(state)
    else yield { job: { view: json, have: state?.hash ?? null }, key }
  }
}

async function renderJobs(
  session: Session,
  jobs: Generator<PageJob>,
  frame: Frame,
  site: SiteMap,
  progress: Progress,
): Promise<void> {
  // As many as are done faster without threads; more than these, and threads are started.
  const first = takeSome(jobs, 200)
  if (first.length === 0) return
  const pool = await session.pool(first.length)
  await pool.frame(frame)
  const take = (): PageJob[] => (first.length > 0 ? first.splice(0, chunkSize) : takeSome(jobs, chunkSize))
  await pool.run(
    'render',
    () => {
      const list = take()
      return list.length > 0 ? { list, jobs: list.map(({ job }) => job) } : null
    },
    ({ list }, results) => {
      for (const [i, file] of results.entries()) site.put({ key: list[i]?.key ?? '', ...file })
      progress(site.rendered, site.size)
    },
  )
}

const chunkSize = 32

function takeSome<Item>(items: Iterator<Item>, count: number): Item[] {
  const taken: Item[] = []
  while (taken.length < count) {
    const { value, done } = items.next()
    if (done) break
    taken.push(value)
  }
  return taken
}

/** Which file comes from where. Two that claim one path are told of; the first has it. */
class SiteMap {
  rendered = 0
  readonly #claims = new Map<string, { path: string; by: string }>()
  readonly #files: (SiteFile & { readonly key: string })[] = []
  readonly #diagnostics: Diagnostic[] = []

  get size(): number {
    return this.#claims.size
  }

  claim(path: string, by: string): boolean {
    const key = sitePathKey(path)
    const other = this.#claims.get(key)
    if (!other) {
      this.#claims.set(key, { path, by })
      return true
    }
    if (!other.by.startsWith('public/'))
      this.#diagnostics.push({
        severity: 'error',
        rule: 'output/same-path',
        message: `${other.by} (${other.path}) and ${by} (${path}) would be one file; only the first is written`,
        path: null,
        line: null,
        column: null,
        hint: 'Give one of them another name.',
      })
    return false
  }

  keep(state: PageState): void {
    this.#files.push({ ...state, staged: null })
  }

  put(file: SiteFile & { readonly key: string }): void {
    this.rendered++
    this.#files.push(file)
  }

  result(): SitePages {
    const files = this.#files.sort((a, b) => (a.path < b.path ? -1 : 1))
    return {
      files,
      states: files.map(({ staged: _, ...state }) => state),
      rendered: this.rendered,
      diagnostics: this.#diagnostics,
    }
  }
}
