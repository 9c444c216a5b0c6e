import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import glob from 'fast-glob'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeValley } from './built.ts'

interface Site {
  readonly files: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, string>
}

function readSite(folder: string): Site {
  const files = new Set(glob.sync('**/*', { cwd: folder }))
  const html = [...files].filter((file) => file.endsWith('.html'))
  return { files, pages: new Map(html.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) }
}

/** The files that a page leads to or loads, relative to the root, with their fragments. */
function targets(page: string, html: string): { file: string; fragment: string; external: boolean }[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, raw = '']) => {
    const url = new URL(raw.replace(/&amp;|&#x26;/g, '&'), `http://site.test/${page}`)
    const path = decodeURIComponent(url.pathname.slice(1))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return { file, fragment: decodeURIComponent(url.hash.slice(1)), external: url.host !== 'site.test' }
  })
}

describe.each([
  ['plain links', {}],
  ['file links', { fileLinks: true }],
])('the site with %s', (_, settings) => {
  let site: Site
  beforeAll(() => {
    site = readSite(writeValley(settings))
  })

  test('has no dead link', () => {
    const dead: string[] = []
    for (const [page, html] of site.pages) {
      for (const { file, fragment, external } of targets(page, html)) {
        if (external) continue
        const there = site.pages.get(file)
        if (!site.files.has(file)) dead.push(`${page} → ${file}`)
        else if (fragment && there && !there.includes(`id="${fragment}"`))
          dead.push(`${page} → ${file}#${fragment}`)
      }
    }
    expect([...new Set(dead)]).toEqual([])
  })

  test('has no page that cannot be reached from the front page', () => {
    const reached = new Set(['index.html'])
    for (const page of reached)
      for (const { file, external } of targets(page, site.pages.get(page) ?? ''))
        if (!external && site.pages.has(file)) reached.add(file)
    expect([...site.pages.keys()].filter((page) => !reached.has(page) && page !== '404.html')).toEqual([])
  })

  test('has each id once on a page', () => {
    for (const [page, html] of site.pages) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(ids, page).toEqual([...new Set(ids)])
    }
  })
})

describe('the pages', () => {
  const site = readSite(writeValley())

  test('load nothing from another host, and run nothing of their own', () => {
    for (const [page, html] of site.pages) {
      expect(html, page).toMatch(
        /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;|<meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
      )
      expect(html, page).not.toMatch(/<script(?! type="application\/ld\+json")(?! src="(?!https?:))/)
      expect(html, page).not.toMatch(/\s(?:src|srcset)="(?:https?:)?\/\//)
      expect(html, page).not.toMatch(/<link [^>]*href="(?:https?:)?\/\//)
      expect(html, page).not.toMatch(/\sstyle=|<style|\son[a-z]+="/)
    }
  })

  test('are valid HTML', async () => {
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
    for (const [page, html] of site.pages) {
      // The many notices are one like the other.
      if (page.includes('council-of') && !page.includes('for-the-1th')) continue
      const report = await validator.validateString(html, page)
      for (const result of report.results)
        for (const { ruleId, message, selector } of result.messages)
          problems.push(`${page}: ${ruleId}: ${message} (${selector})`)
    }
    expect(problems.slice(0, 12)).toEqual([])
  })

  test('keep to their budgets', () => {
    const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length
    const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../public', name))
    expect(size(read('site.css'))).toBeLessThan(12_000)
    expect(size(read('site.js')) + size(read('theme.js'))).toBeLessThan(10_000)
    for (const [page, html] of site.pages)
      if (page.startsWith('articles/')) expect(size(html), page).toBeLessThan(20_000)
  })
})
