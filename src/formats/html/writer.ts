import { isFullName } from '../../names/full-name.ts'
import type { WeighedBlock } from './article-root.ts'
import { partsOf } from './parts.ts'
import { type Element, elementsOf, textOf } from './tree.ts'

/**
 * `Ingediend door <span class="username">Ada Roe</span> op 11/05/2013`: the name that the markup of a line sets apart as its writer's,
 * in whatever language the rest of it is; null where it sets none apart, or the line is nothing but the name.
 */
export function writerIn({ element, ancestors, text }: WeighedBlock): string | null {
  if (text.length > longestLine) return null
  const isOfWriter = ancestors.slice(0, 2).some(namesWriter)
  let seen = 0
  for (const inner of elementsOf(element)) {
    if (++seen > mostInside) return null
    if (!/^(?:span|a|b|strong|em|cite)$/.test(inner.tagName) || !(isOfWriter || namesWriter(inner))) continue
    const name = textOf(inner, longestName + 1)
    if (name.length <= longestName && name.length < text.length && isFullName(name)) return name
  }
  return null
}

function namesWriter(element: Element): boolean {
  const parts = partsOf(element)
  return parts.has('writer') || parts.has('byline')
}

/** In characters, and in elements. */
const longestLine = 160
const longestName = 50
const mostInside = 30
