import type { SiteView } from '../model/output.ts'
import type { Output } from '../model/view.ts'
import { outputContent, type RenderContext } from './outputs.ts'

/** One View → one file. Pure but for `context.load`. */
export function renderView(view: SiteView, context: RenderContext): Output {
  return { path: view.path, content: outputContent(view, context) }
}
