import { setImmediate as nextTurn } from 'node:timers/promises'
import { Failure, Stale, systemCode, systemReason } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import type { ArticlePicture } from '../model/article.ts'
import type { SiteFile } from '../model/build.ts'
import type { SiteView, SiteViewGroup } from '../model/output.ts'
import type { Frame } from '../model/page.ts'
import type { SearchBundle } from '../model/search.ts'
import { notCopied, type PublicFile } from '../read/public.ts'
import { isTemplated } from '../render/outputs.ts'
import type { KeptPages } from '../render/pages/kept.ts'
import { notStaged, stageCopy } from '../write/stage.ts'
import type { Progress } from './articles.ts'
import { renderBundles } from './bundles.ts'
import { isScarce } from './heap.ts'
import { placeOfPicture } from './pictures.ts'
import type { Session } from './session.ts'
import { type Planned, SiteMap, type SitePages } from './site-map.ts'
import type { RenderJob } from './tasks.ts'

/** All that the site is to hold. */
export interface SitePlan {
  /** How many of them there are. */
  readonly articles: number
  readonly groups: Iterable<SiteViewGroup>
  readonly frame: Frame
  /** Null where our own templates are used: they are part of the code. */
  readonly templatesHash: string | null
  readonly bundles: readonly SearchBundle[]
  readonly publicFiles: readonly PublicFile[]
  readonly pictures: readonly Pick<ArticlePicture, 'file' | 'from'>[]
  /** Pages for published addresses that would have none; asked when it is known which the others have. */
  readonly keep: (isThere: (page: string) => boolean) => KeptPages
}

/**
 * Plan → files. A group of Views is planned only if its fingerprint is not that of the last build, and a file is made
 * only if its key, the hash of all that it is made from, is not that of the file in the output folder. Files of the
 * owner’s `public/` folder come before pages of the same path.
 */
export async function renderSite(session: Session, plan: SitePlan, progress: Progress): Promise<SitePages> {
  const site = new SiteMap(session)
  copyPublic(session, plan.publicFiles, site)
  copyPictures(session, plan.pictures, site)
  const search = () => renderBundles(session, plan.bundles, plan.articles, site)
  if (isScarce(session.options.memory)) {
    await renderViews(session, plan, site, progress)
    await search()
    return site.result()
  }
  const bundles = search()
  // Its failure is met below; until then it must not count as one that nobody waits for.
  bundles.catch(() => {})
  // Pages are planned without a pause, and the search is to be asked for before.
  await nextTurn()
  await renderViews(session, plan, site, progress)
  await bundles
  return site.result()
}

function copyPublic(session: Session, files: readonly PublicFile[], site: SiteMap): void {
  for (const [index, file] of files.entries()) {
    if (!site.claim(file.path, `public/${file.path}`)) continue
    const key = shortHash(`copy ${file.from} ${file.size} ${file.mtimeMs} ${file.ino}`)
    const state = site.current(file.path)
    if (state?.key === key) site.keep(state, '')
    else {
      const { output } = session.options
      try {
        const copy = stageCopy(output, session.stage, `public-${index}`, { ...file, have: null })
        site.put(copy, { path: file.path, key, group: '' })
      } catch (error) {
        const code = systemCode(error)
        if (!code || code === 'ENOSPC') throw notStaged(file.path, error)
        site.tell(notCopied(file.path, systemReason(code)))
      }
    }
  }
}

/** Pictures are named by what is in them: one that is there is the same. */
function copyPictures(session: Session, pictures: SitePlan['pictures'], site: SiteMap): void {
  const { options, stage } = session
  for (const [index, picture] of pictures.entries()) {
    const path = picture.file
    if (!site.claim(path, 'a picture')) continue
    const key = shortHash(`picture ${path}`)
    const state = site.current(path)
    if (state?.key === key) {
      site.keep(state, '')
      continue
    }
    const from = placeOfPicture(options, picture)
    const copy = stagePicture(
      () => stageCopy(options.output, stage, `picture-${index}`, { from, path, have: null }),
      path,
    )
    if (!path.includes(copy.hash.slice(0, 32)))
      throw new Stale(`a picture was changed while it was read (${from})`)
    site.put(copy, { path, key, group: '' })
  }
}

function stagePicture(stage: () => SiteFile, path: string): SiteFile {
  try {
    return stage()
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') throw new Stale(`the picture for ${path} is gone`)
    if (code) throw new Failure(`Cannot copy the picture ${path}: ${systemReason(code)}.`)
    throw error
  }
}

interface PageJob {
  readonly job: RenderJob
  readonly planned: Planned
}

/** The pages that must be made, as they are planned. */
function* pageJobs(
  { version }: Session,
  { groups, frame, templatesHash, keep }: SitePlan,
  site: SiteMap,
): Generator<PageJob> {
  const keys = {
    page: shortHash(JSON.stringify([version, templatesHash, frame])),
    data: shortHash(JSON.stringify([version, frame])),
  }
  for (const { name, fingerprint, views } of groups) {
    const by = `a ${name} page`
    const group = fingerprint === null ? '' : shortHash(`${keys.page}\n${fingerprint}`)
    if (group === '' || !site.keepGroup(group, by))
      yield* groupJobs(keys, { group, by, views: views() }, site)
  }
  const { views, vanished } = keep((page) => site.has(`${page}index.html`))
  site.vanished = vanished
  yield* groupJobs(keys, { group: '', by: 'a page for a published address', views }, site)
}

function* groupJobs(
  keys: { readonly page: string; readonly data: string },
  { group, by, views }: { readonly group: string; readonly by: string; readonly views: Iterable<SiteView> },
  site: SiteMap,
): Generator<PageJob> {
  if (group === '') {
    // Planned each time, one View after the other: some hold something of every article.
    for (const view of views) if (site.claim(view.path, by)) yield* viewJob(keys, view, '', site)
    return
  }
  const all = [...views]
  const own = all.filter((view) => site.claim(view.path, by))
  // A group that did not get all its places may get them next time: it is planned again.
  const whole = own.length === all.length ? group : ''
  for (const view of own) yield* viewJob(keys, view, whole, site)
}

function* viewJob(
  keys: { readonly page: string; readonly data: string },
  view: SiteView,
  group: string,
  site: SiteMap,
): Generator<PageJob> {
  const json = JSON.stringify(view)
  const key = shortHash(`${isTemplated(view.kind) ? keys.page : keys.data}\n${json}`)
  const state = site.current(view.path)
  if (state?.key === key) site.keep(state, group)
  else yield { job: { view: json, have: state?.hash ?? null }, planned: { path: view.path, key, group } }
}

async function renderViews(
  session: Session,
  plan: SitePlan,
  site: SiteMap,
  progress: Progress,
): Promise<void> {
  const jobs = pageJobs(session, plan, site)
  // As many as are done faster without threads; more than these, and threads are started.
  const first = take(jobs, session.options.threadsFrom)
  if (first.length === 0) return
  const pool = await session.pool(first.length)
  await pool.everywhere('frame', plan.frame)
  await pool.run(
    'render',
    () => {
      const list = first.length > 0 ? first.splice(0, chunkSize) : take(jobs, chunkSize, chunkLength)
      return list.length > 0 ? { list, jobs: list.map(({ job }) => job) } : null
    },
    ({ list }, results) => {
      for (const [i, file] of results.entries()) {
        const planned = list[i]?.planned
        if (planned) site.put(file, planned)
      }
      progress(site.rendered, site.size)
    },
  )
}

const chunkSize = 32
/** In UTF-16 code units: a year of records or the list of all people is as long as thousands of articles. */
const chunkLength = 1 << 20

/** The next jobs: at most `count`, and none more when their Views are `length` long. */
function take(jobs: Iterator<PageJob>, count: number, length = Number.POSITIVE_INFINITY): PageJob[] {
  const taken: PageJob[] = []
  for (let sum = 0; taken.length < count && sum < length; ) {
    const { value, done } = jobs.next()
    if (done) break
    taken.push(value)
    sum += value.job.view.length
  }
  return taken
}
