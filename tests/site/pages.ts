import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import glob from 'fast-glob'
import { HtmlValidate } from 'html-validate'

export interface Site {
  readonly files: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, string>
}

/** A built folder: the names of its files, and its pages with their text. */
export function readSite(folder: string): Site {
  const files = new Set(glob.sync('**/*', { cwd: folder }))
  const html = [...files].filter((file) => file.endsWith('.html'))
  return { files, pages: new Map(html.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) }
}

interface Target {
  readonly file: string
  readonly fragment: string
  readonly external: boolean
}

/** The files that a page leads to or loads, relative to the root, with their fragments. */
function targets(page: string, html: string): Target[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, raw = '']) => {
    const url = new URL(raw.replace(/&amp;|&#x26;/g, '&'), `http://site.test/${page}`)
    const path = decodeURIComponent(url.pathname.slice(1))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return { file, fragment: decodeURIComponent(url.hash.slice(1)), external: url.host !== 'site.test' }
  })
}

/** Links to files, or to parts of pages, that do not exist. */
export function deadLinks({ files, pages }: Site): string[] {
  const dead = new Set<string>()
  for (const [page, html] of pages) {
    for (const { file, fragment, external } of targets(page, html)) {
      if (external) continue
      const there = pages.get(file)
      if (!files.has(file)) dead.add(`${page} → ${file}`)
      else if (fragment && there && !there.includes(`id="${fragment}"`))
        dead.add(`${page} → ${file}#${fragment}`)
    }
  }
  return [...dead]
}

/** Pages that no path of links leads to from the front page. Nothing links to the page for missing addresses,
 *  or to a page that leads on from an old one. */
export function orphans({ pages }: Site): string[] {
  const reached = new Set(['index.html'])
  for (const page of reached)
    for (const { file, external } of targets(page, pages.get(page) ?? ''))
      if (!external && pages.has(file)) reached.add(file)
  return [...pages]
    .filter(([page, html]) => !reached.has(page) && page !== '404.html' && !/<meta name="robots"/.test(html))
    .map(([page]) => page)
}

/** Where lists of the whole archive say how many articles a page has. */
const COUNTING = ['index.html', 'people/index.html', 'people/by-number/index.html', 'outlets/index.html']
const counted =
  /<a href="([^"]+)">[^<]*<\/a>(?:<\/th>(?:<td(?! class="number")[^>]*>[^<]*<\/td>)*)?\s*(?:<svg.*?<\/svg>)?<(?:span class="count"|small|td class="number")>([\d,]+)/gs

/** Numbers beside a link that are not those on the page that it leads to; and how many were compared. */
export function differingCounts({ pages }: Site): { compared: number; differing: string[] } {
  const differing: string[] = []
  let compared = 0
  for (const page of [...COUNTING, 'topics/index.html', 'places/index.html'])
    for (const [, href = '', said = ''] of (pages.get(page) ?? '').matchAll(counted)) {
      const { pathname } = new URL(href, `http://site.test/${page}`)
      const there = pages.get(
        `${decodeURIComponent(pathname.slice(1)).replace(/index\.html$/, '')}index.html`,
      )
      const own = /<p class="glance">(?:Named in )?([\d,]+) article/.exec(there ?? '')?.[1]
      if (own === undefined) continue
      compared++
      if (own !== said) differing.push(`${page}: ${href} ${said}, there ${own}`)
    }
  return { compared, differing }
}

/** Ids that stand more than once on a page. */
export function doubledIds({ pages }: Site): string[] {
  return [...pages].flatMap(([page, html]) => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`)
  })
}

/** What a page loads from another host, or runs or styles of its own. */
export function foreignParts({ pages }: Site): string[] {
  const forbidden = [
    /<script(?! type="application\/(?:ld\+)?json")(?!(?: type="module")? src="(?!https?:|\/\/))/,
    /\s(?:src|srcset)="(?:https?:)?\/\//,
    /<link (?![^>]*rel="canonical")[^>]*href="(?:https?:)?\/\//,
    /\sstyle=|<style|\son[a-z]+="/,
  ]
  const policy = /<meta http-equiv="Content-Security-Policy" content="default-src (?:&#39;|')none/
  return [...pages].flatMap(([page, html]) => {
    const found = forbidden.flatMap((pattern) => pattern.exec(html)?.[0] ?? [])
    return (policy.test(html) ? found : [...found, 'no policy']).map((what) => `${page}: ${what}`)
  })
}

/** What is wrong with pages as HTML. */
export async function invalidParts(
  pages: Iterable<readonly [page: string, html: string]>,
): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Written so by the renderer; both are right.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      // `lang` and `dir` stand on lists of headlines in many languages.
      'prefer-native-element': ['error', { exclude: ['region', 'group'] }],
    },
  })
  const problems: string[] = []
  for (const [page, html] of pages) {
    const report = await validator.validateString(html, page)
    for (const result of report.results)
      for (const { ruleId, message, selector } of result.messages)
        problems.push(`${page}: ${ruleId}: ${message} (${selector})`)
  }
  return problems
}

/** Bytes as a server sends them, compressed. */
export function compressedSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}
