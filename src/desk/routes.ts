import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Failure } from '../lib/failure.ts'
import { packageRoot } from '../read/public.ts'
import { guarded, type Handler, refuse } from '../server/requests.ts'
import { readPage, staticSite, withMore } from '../server/site.ts'
import { droppedFile, pastedText } from './added.ts'
import type { Change } from './change.ts'
import { mannerOf } from './corrections/article.ts'
import type { FormFields } from './corrections/correction.ts'
import { isToCome, readTypedDate, sayDate, toCome } from './date-input.ts'
import type { Desk } from './desk.ts'
import { deskPolicy, isFromElsewhere, readBody, refusesChange, setSafeHeaders } from './safety.ts'
import {
  addPage,
  archivePage,
  articlesPage,
  barOf,
  changesPage,
  panelOf,
  panelPage,
  questionsPage,
  suggestionsOf,
  understood,
} from './screens.tsx'
import { subjectKinds } from './seen.ts'
import { sourceOf } from './sidecar.ts'

// A form of the desk is small; a clipping may have what a build reads of one.
const largestForm = 4_000_000
const largestFile = 200_000_000

/** The site with the owner's bar, the desk's own pages below `/.desk/`, and the changes that they ask for. */
export function deskSite(desk: Desk): RequestListener {
  const site = staticSite(desk.options.output)
  // Where nothing could be built yet, the desk's own pages look all the same as they will.
  const design = staticSite(join(packageRoot(), 'public'))
  const read: Handler = (path, request, response) => {
    setSafeHeaders(response)
    if (isFromElsewhere(request)) return refuse(response, 403, 'Pages of other sites are not answered.')
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams
    const own = /^\/\.desk\/(.*)$/.exec(path)?.[1]
    if (own !== undefined) return answerOwn(desk, own, query, request, response)
    const page = readPage(desk.options.output, path)
    if (page === null && desk.seen === null) {
      if (path === '/') return answerOwn(desk, '', query, request, response)
      if (/^\/(?:site\.css|theme\.js|icon\.svg|fonts\/[\w-]+\.woff2)$/.test(path))
        return design(request, response)
    }
    if (page === null) return site(request, response)
    sendHtml(response, withMore(page, ownersBar(desk, path.slice(1))), null)
  }
  const change: Handler = async (path, request, response) => {
    setSafeHeaders(response)
    if (refusesChange(request, response, desk.token)) return
    await answerChange(desk, path, request, response)
  }
  return guarded(read, change)
}

function ownersBar(desk: Desk, page: string): string {
  return [
    '<link rel="stylesheet" href="/.desk/desk.css">',
    renderToString(barOf(desk, page)),
    '<script src="/.desk/desk.js" defer></script>',
  ].join('')
}

async function answerOwn(
  desk: Desk,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = (node: VNode): void =>
    sendHtml(response, `<!DOCTYPE html>\n${renderToString(node)}\n`, deskPolicy)
  switch (path) {
    case 'events':
      return desk.pages.add(response)
    case 'desk.js':
    case 'desk.css':
      return sendAsset(path, response)
    case '':
      return page(await questionsPage(desk, query))
    case 'articles/':
      return page(articlesPage(desk, query))
    case 'archive/':
      return page(archivePage(desk))
    case 'add/':
      return page(addPage(desk))
    case 'changes/':
      return page(changesPage(desk))
    case 'date':
      return sendJson(response, await readDateQuery(desk, query))
    case 'where':
      return sendJson(response, await whereNow(desk, query))
    case 'suggestions':
      return sendHtml(response, renderToString(suggestionsOf(desk)), deskPolicy)
    case 'understood':
      return sendJson(response, await understoodNow(desk, query))
    case 'source':
      return sendSource(desk, query, response)
  }
  const kind = subjectKinds.find((name) => name === path)
  const id = query.get('id') ?? ''
  if (kind === undefined) return refuse(response, 404, 'The desk has no such page.')
  const panel = await panelOf(desk, kind, id)
  if (!panel) return refuse(response, 404, `There is no such ${kind} any more.`)
  if (request.headers['x-desk-panel']) return sendHtml(response, renderToString(panel), deskPolicy)
  page(panelPage(desk, kind, panel))
}

async function answerChange(
  desk: Desk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isFile = path === '/.desk/add-file'
  const body = await readBody(request, isFile ? largestFile : largestForm)
  if (body === null) return refuse(response, 413, 'This is too large.')
  try {
    if (isFile) {
      const name = new URL(request.url ?? '/', 'http://localhost').searchParams.get('name') ?? ''
      return sendJson(response, changeSaid(await desk.add(() => [droppedFile(name, body, desk.files)])))
    }
    const form = readForm(body)
    switch (path) {
      case '/.desk/change':
        return sendJson(
          response,
          changeSaid(
            await desk.change(form.action, form.fields, { stamps: form.seen, question: form.question }),
          ),
        )
      case '/.desk/undo':
        return sendJson(response, changeSaid(await desk.undo()))
      case '/.desk/later':
        desk.putOff(form.question ?? '', form.action !== 'back')
        return sendJson(response, {})
      case '/.desk/add-text': {
        const text = (name: string): string =>
          typeof form.fields[name] === 'string' ? form.fields[name] : ''
        const pasted = { text: text('text'), title: text('title').trim(), url: text('url').trim() }
        return sendJson(response, changeSaid(await desk.add(() => pastedText(pasted, desk.files))))
      }
    }
    refuse(response, 404, 'The desk has no such page.')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    refuse(response, 409, [error.message, error.hint].filter(Boolean).join(' '))
  }
}

interface Form {
  readonly action: string
  readonly fields: FormFields
  readonly seen: Readonly<Record<string, string>>
  readonly question: string | null
}

/** What a page sends, believed in nothing but its shape. Throws a `Failure` where it has another. */
function readForm(body: Buffer): Form {
  let form: unknown
  try {
    form = JSON.parse(body.toString('utf8'))
  } catch {
    form = null
  }
  if (typeof form !== 'object' || form === null) throw new Failure('This is no form of the desk.')
  const { action, fields, seen, question } = form as Record<string, unknown>
  const map = (value: unknown): [string, unknown][] =>
    typeof value === 'object' && value !== null ? Object.entries(value) : []
  return {
    action: typeof action === 'string' ? action : '',
    fields: Object.fromEntries(
      map(fields).flatMap(([name, value]): [string, string | string[]][] => {
        if (typeof value === 'string') return [[name, value]]
        return Array.isArray(value) ? [[name, value.filter((one) => typeof one === 'string')]] : []
      }),
    ),
    seen: Object.fromEntries(
      map(seen).flatMap(([path, stamp]) => (typeof stamp === 'string' ? [[path, stamp] as const] : [])),
    ),
    question: typeof question === 'string' && question !== '' ? question : null,
  }
}

function changeSaid({ id, title, diff, added }: Change) {
  return { id, title, diff, added: added.map(({ path }) => path) }
}

async function readDateQuery(desk: Desk, query: URLSearchParams): Promise<object> {
  const { seen } = desk
  const entry = seen?.entry(query.get('article') ?? '') ?? null
  const manner = seen && entry ? mannerOf(await seen.article(entry), seen) : null
  try {
    const span = readTypedDate(query.get('q') ?? '', manner)
    return { edtf: span.edtf, says: sayDate(span), ...(isToCome(span) ? { warning: toCome } : {}) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { error: [error.message, error.hint].filter(Boolean).join(' ') }
  }
}

/** The page of a subject after the build that is going on, and whether there is still one at `path`. */
async function whereNow(desk: Desk, query: URLSearchParams): Promise<object> {
  await desk.builder.settled()
  const page = desk.seen?.pageOf(query.get('kind') ?? '', query.get('id') ?? '') ?? null
  const path = query.get('path') ?? '/'
  const isThere = path.startsWith('/.desk/') || readPage(desk.options.output, path) !== null
  return { page, isThere, open: desk.questions().length, version: desk.builder.version }
}

async function understoodNow(desk: Desk, query: URLSearchParams): Promise<object> {
  await desk.builder.settled()
  return {
    html: query
      .getAll('path')
      .map((path) => renderToString(understood(desk, path)))
      .join(''),
  }
}

/** What browsers show as text; all that is in it is text then. */
const textEndings: ReadonlySet<string> = new Set(
  [
    'txt',
    'text',
    'md',
    'markdown',
    'htm',
    'html',
    'xhtml',
    'csv',
    'tsv',
    'json',
    'xml',
    'eml',
    'ris',
    'bib',
  ].map((ending) => `.${ending}`),
)

/** The clipping as it is in the folder: its text as text, which runs nothing; of other kinds, the file to save. */
function sendSource(desk: Desk, query: URLSearchParams, response: ServerResponse): void {
  const entry = desk.seen?.entry(query.get('article') ?? '')
  if (!entry) return void refuse(response, 404, 'There is no such article any more.')
  const { path } = sourceOf(entry.source, desk.files)
  const file = desk.files.place(path)
  const isText = textEndings.has(extname(path).toLowerCase())
  const isPdf = /\.pdf$/i.test(path)
  response.setHeader('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
  response.writeHead(200, {
    'content-type': isText
      ? 'text/plain; charset=utf-8'
      : isPdf
        ? 'application/pdf'
        : 'application/octet-stream',
    'content-length': statSync(file).size,
    ...(isText || isPdf
      ? {}
      : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}` }),
  })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

const assetTypes: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' }

function sendAsset(name: string, response: ServerResponse): void {
  const content = readFileSync(join(packageRoot(), 'src', 'desk', 'page', name))
  response.writeHead(200, {
    'content-type': `${assetTypes[name.split('.').at(-1) ?? '']}; charset=utf-8`,
    'cache-control': 'no-store',
  })
  response.end(content)
}

function sendHtml(response: ServerResponse, html: string, policy: string | null): void {
  if (policy !== null) response.setHeader('content-security-policy', policy)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(html)
}

function sendJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}
