import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A page as a file: the doctype, and the element that its template made. */
export function formatPage(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}\n`
}
